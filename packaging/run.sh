#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs what is missing, builds the program and starts it on the sample plan; arguments go to the program instead.
# Without a display it makes the sample plan's maps and reports in a folder and prints where; arguments are left out.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh run
[ -f build/build.ninja ] || cmake --preset qt5 >/dev/null
cmake --build build --target program -- --quiet

sample=build/share/madang/sample/battambang.gpkg
# Whether the program reaches a display with these settings; Qt ends it when it does not. What it said is in $words.
reaches_display() {
    words=$(ulimit -c 0; env "$@" timeout 30 build/bin/madang --version 2>&1 >/dev/null | grep -v '^QStandardPaths'; exit "${PIPESTATUS[0]}")
}
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    if reaches_display; then
        exec build/bin/madang "${@:---sample}"
    fi
    reason=${words%%$'\n'*}
    # Left to itself, Qt 5 asks for an X server on some desktops that have none.
    if [ -n "${WAYLAND_DISPLAY:-}" ] && reaches_display QT_QPA_PLATFORM=wayland; then
        QT_QPA_PLATFORM=wayland exec build/bin/madang "${@:---sample}"
    fi
    echo "The display cannot be opened (${reason:-no answer within 30 seconds}): making the sample plan's maps and report instead." >&2
else
    echo "There is no display: making the sample plan's maps and report instead." >&2
fi
[ $# -eq 0 ] || echo "The arguments ($*) are for the window and are left out." >&2

folder=$PWD/build/sample-output
mkdir -p "$folder"
for theme in zoning drainage transit; do
    build/bin/madang-cli map "$sample" --theme "$theme" --languages ko,en --output "$folder/$theme.png"
done
for languages in ko,en ko,km; do
    build/bin/madang-cli report "$sample" --languages "$languages" --output "$folder/report-${languages/,/-}.pdf"
done
echo "$folder"
