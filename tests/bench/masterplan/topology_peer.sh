#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# topology_peer.sh TREE PLAN.gpkg: the check of a plan's parcels by GRASS (v.in.ogr builds its topology and tells of
# overlaps; v.build writes down what is wrong) and by Madang, in turns. Needs GRASS and a plan as bench_town makes one.
set -euo pipefail
tree=$1 plan=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
milliseconds() {
    local begun; begun=$(date +%s%N)
    "$@" >"$folder/out" 2>&1 || { cat "$folder/out" >&2; exit 1; } # a check that could not be done has no time
    echo "$((($(date +%s%N) - begun) / 1000000))"
}
grass -c EPSG:32648 -e "$folder/place" >/dev/null 2>&1
cat >"$folder/check.sh" <<'S'
v.in.ogr --overwrite input="$PLAN" layer=parcel output=parcel snap=-1
v.build -e map=parcel option=build error=wrong --overwrite
S
export PLAN=$plan
for _ in 1 2 3; do
    theirs=$(milliseconds grass "$folder/place/PERMANENT" --exec bash "$folder/check.sh")
    ours=$(milliseconds "$tree/bin/madang-cli" check "$plan")
    echo "GRASS $theirs ms; Madang, with code, road edge and other checks, $ours ms"
done
grep -i overlap "$folder/out" | head -3 || true
