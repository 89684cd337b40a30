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

# Build tools; Qt 5.15, the Qt of Debian's QGIS; GDAL, GEOS, PROJ; libzip for transit feeds; ICU for encodings and line
# breaks; fonts for the twelve languages; libthai, with which Qt breaks Thai lines.
packages=(
    g++ cmake ninja-build pkg-config binutils ccache
    qtbase5-dev qttools5-dev qttools5-dev-tools libqt5svg5-dev libqt5charts5-dev qtpositioning5-dev
    libgdal-dev libgeos-dev libproj-dev libzip-dev libicu-dev
    fonts-noto-core fonts-noto-cjk libthai0
)
qgis_packages=(libqgis-dev qgis-providers qgis-common)
if [ "$purpose" = test ]; then
    packages+=(libbenchmark-dev poppler-utils)
fi

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

suite_options=()
if [ ${#wanted_qgis[@]} -gt 0 ] && [ "${VERSION_CODENAME:-}" = bookworm ]; then
    suite_options=(-t bookworm-backports)
    targets=$(apt-get indextargets --format '$(RELEASE)|$(REPO_URI)' 'Created-By: Packages' | sort -u)
    if ! grep -q '^bookworm-backports|' <<<"$targets"; then
        # The mirror that serves the release serves its backports too.
        IFS='|' read -r _ mirror < <(grep '^bookworm|' <<<"$targets" | head -n 1)
        [ -n "${mirror:-}" ] || { echo "No mirror for bookworm is configured on this machine." >&2; exit 1; }
        echo "QGIS 3.40 is in the backports suite; it is added from this machine's own mirror, in" >&2
        echo "  /etc/apt/sources.list.d/madang-backports.sources (remove that file to take it back)." >&2
        {
            printf 'Types: deb\nURIs: %s\nSuites: bookworm-backports\nComponents: main\n' "$mirror"
            # The archive's own key, as every Debian has it.
            keyring=/usr/share/keyrings/debian-archive-keyring.gpg
            [ ! -f "$keyring" ] || printf 'Signed-By: %s\n' "$keyring"
        } | "${as_root[@]}" tee /etc/apt/sources.list.d/madang-backports.sources >/dev/null
    fi
fi

apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
"${apt[@]}" update
"${apt[@]}" install -y --no-install-recommends "${suite_options[@]}" "${wanted[@]}" "${wanted_qgis[@]}" >/dev/null
