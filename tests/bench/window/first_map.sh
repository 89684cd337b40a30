#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Times the first map of a plan: first_map.sh BUILD-TREE PLAN.gpkg [RUNS]. Madang and a bare QgsMapCanvas take turns, so
# that a busy machine slows both; prints each run, the quickest of both and their ratio. Needs a display.
set -euo pipefail
tree=$1 plan=$2 runs=${3:-5}
best=999999 bare=999999
for _ in $(seq "$runs"); do
    ms=$("$tree/bin/madang" --exit-after-first-map "$plan" 2>/dev/null | sed -n 's/^first map after \([0-9]*\) ms.*/\1/p')
    begun=$(date +%s%N)
    "$tree/bench/bare_canvas" "$plan" ${QGIS_PREFIX_PATH:+"$QGIS_PREFIX_PATH"} 2>/dev/null
    peer=$((($(date +%s%N) - begun) / 1000000))
    echo "Madang $ms ms, bare canvas $peer ms"
    best=$((ms < best ? ms : best)) bare=$((peer < bare ? peer : bare))
done
awk -v a="$best" -v b="$bare" 'BEGIN { printf "quickest: Madang %d ms, bare canvas %d ms, ratio %.2f\n", a, b, a / b }'
