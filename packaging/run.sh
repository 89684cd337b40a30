#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs what is missing, builds the program and starts it on the sample plan. Without a display it makes the sample
# plan's maps and report in a folder and prints where. Arguments go to the program.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh run
[ -f build/build.ninja ] || cmake --preset qt5 >/dev/null
cmake --build build --target program -- --quiet

sample=build/share/madang/sample/battambang.gpkg
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/bin/madang "${@:---sample}"
fi

folder=$PWD/build/sample-output
mkdir -p "$folder"
echo "There is no display: making the sample plan's maps and report instead." >&2
for theme in zoning drainage transit; do
    build/bin/madang-cli map "$sample" --theme "$theme" --languages ko,en --output "$folder/$theme.png"
done
for languages in ko,en ko,km; do
    build/bin/madang-cli report "$sample" --languages "$languages" --output "$folder/report-${languages/,/-}.pdf"
done
echo "$folder"
