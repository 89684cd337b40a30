#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs what Madang is built from and with, where it is missing. Debian 12 and 13; as root, or with sudo.
# QGIS >= 3.40 comes from Debian: the release itself on 13, its backports suite on 12, from the mirror that this
# machine already uses. Says what it is about to install. Usage: setup.sh [run|test]
set -euo pipefail
purpose=${1:-run}

. /etc/os-release
if [ "${ID:-}" != debian ]; then
    echo "This script knows Debian 12 and 13; this is ${PRETTY_NAME:-something else}." >&2
    echo "README.md names what to install by hand." >&2
    exit 1
fi

# Build tools. Qt 5.15, the Qt of Debian's QGIS: base, tools (translations), SVG (icons), Charts (every chart with axes,
# in panels and in reports), positioning (QGIS's libraries need it). GDAL, GEOS, PROJ for formats and geometry; libzip
# for transit feeds and ODT; ICU for encodings and line breaks. Fonts for the twelve languages; libthai, with which Qt
# breaks Thai lines; the words of Qt's own dialogs (files, printers).
packages=(
    g++ cmake ninja-build pkg-config binutils ccache
    qtbase5-dev qttools5-dev qttools5-dev-tools libqt5svg5-dev libqt5charts5-dev qtpositioning5-dev
    libgdal-dev libgeos-dev libproj-dev libzip-dev libicu-dev
    fonts-noto-core fonts-noto-cjk libthai0 qttranslations5-l10n
)
qgis_packages=(libqgis-dev qgis-providers qgis-common)
case $purpose in
    run) packages+=(qtwayland5) ;; # the window on a desktop without an X server
    test) packages+=(libbenchmark-dev poppler-utils strace) ;; # figures of speed; PDFs that tests read; faults that they inject
    *) echo "Usage: $0 [run|test]" >&2; exit 2 ;;
esac

missing() { # names of those that are not installed
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
    done
}
old_qgis() { # true when libqgis-dev is installed but older than 3.40
    local version
    version=$(dpkg-query -W -f='${Version}' libqgis-dev 2>/dev/null) || return 1
    [ -n "$version" ] && dpkg --compare-versions "$version" lt 3.40
}

mapfile -t wanted < <(missing "${packages[@]}")
mapfile -t wanted_qgis < <(missing "${qgis_packages[@]}")
if old_qgis; then wanted_qgis=("${qgis_packages[@]}"); fi
[ ${#wanted[@]} -eq 0 ] && [ ${#wanted_qgis[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Run this as root, or install sudo." >&2; exit 1; }
    as_root=(sudo)
fi

echo "Madang needs these Debian packages, with what they depend on:" >&2
echo "  ${wanted[*]} ${wanted_qgis[*]}" >&2

apt_get=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
"${apt_get[@]}" update

# The source that stands at FILE:NUMBER (of a line, or in a .sources file of a stanza), for bookworm-backports: with the
# options it has there (Signed-By, Trusted and the like). apt's own $(TRUSTED) is not that option: it is "yes" for every
# source whose signature was good.
backports_source() { # FILE NUMBER URI
    if [[ $1 == *.sources ]]; then
        printf 'Types: deb\nURIs: %s\nSuites: bookworm-backports\nComponents: main\n' "$3"
        awk -v wanted="$2" '
            /^#/ { next }
            /^[[:space:]]*$/ { inside = 0; next }
            !inside { inside = 1; ++stanza }
            /^[^[:space:]]/ { option = tolower($0) !~ /^(types|uris|suites|components|enabled):/ }
            stanza == wanted && option' "$1"
    else
        local options
        options=$(sed -nE "$2s/^[[:space:]]*deb[[:space:]]+(\[[^]]*\]).*/\1 /p" "$1")
        printf 'deb %s%s bookworm-backports main\n' "$options" "$3"
    fi
}

suite_options=()
if [ ${#wanted_qgis[@]} -gt 0 ] && [ "${VERSION_CODENAME:-}" = bookworm ]; then
    suite_options=(-t bookworm-backports)
    # By code name: a source may say "oldstable". By origin: others serve a "bookworm" too.
    targets=$(apt-get indextargets --format '$(CODENAME)|$(COMPONENT)|$(ORIGIN)|$(REPO_URI)|$(SOURCESENTRY)' 'Created-By: Packages')
    if ! grep -q '^bookworm-backports|main|' <<<"$targets"; then
        # The mirror that serves the release serves its backports too.
        IFS='|' read -r _ _ _ mirror entry < <(grep -m 1 '^bookworm|main|Debian|' <<<"$targets") || true
        if [ -z "${mirror:-}" ] || [ ! -r "${entry%:*}" ]; then
            echo "None of this machine's apt sources is Debian's bookworm (component main), so there is no mirror to take" >&2
            echo "QGIS 3.40 from. Add a source for the suite bookworm-backports by hand and start this again." >&2
            exit 1
        fi
        eval "$(apt-config shell parts Dir::Etc::sourceparts/d)"
        suffix=list
        [[ ${entry%:*} != *.sources ]] || suffix=sources
        added=${parts:-/etc/apt/sources.list.d/}madang-backports.$suffix
        echo "QGIS 3.40 is in the backports suite; it is added from this machine's own mirror, in" >&2
        echo "  $added (remove that file to take it back)." >&2
        take_back() {
            "${as_root[@]}" rm -f "$added"
            echo "The backports suite could not be read from $mirror; $added is removed again." >&2
        }
        trap take_back EXIT # a source that cannot be read would break every later run of apt
        backports_source "${entry%:*}" "${entry##*:}" "$mirror" | "${as_root[@]}" tee "$added" >/dev/null
        "${apt_get[@]}" -o Dir::Etc::sourcelist="$added" -o Dir::Etc::sourceparts=/dev/null -o APT::Get::List-Cleanup=0 \
            -o APT::Update::Error-Mode=any update
        trap - EXIT
    fi
fi

"${apt_get[@]}" install -y --no-install-recommends "${suite_options[@]}" "${wanted[@]}" "${wanted_qgis[@]}" >/dev/null
