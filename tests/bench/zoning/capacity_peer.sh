#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# capacity_peer.sh TREE [PARCELS]: setbacks, coverage, FAR and storeys of the made town (bench_capacity) by SpatiaLite through
# GDAL and by Madang, on the same parcels and edges with the same setbacks. Needs gdal-bin with SpatiaLite.
# SpatiaLite is asked in three ways: the union of buffers of each edge; a buffer for each setback, of all edges that have it;
# and, as the least that one could ask for though it is another envelope, one negative buffer of the parcel.
# Seconds are those of CPU, so that neither other work nor the number of cores counts. Reading of files is left out: a query
# that only reads is timed, too, and taken off.
set -euo pipefail
tree=$1 parcels=${2:-10000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

read -r ours roles envelope capacity < <("$tree/bench/bench_capacity" --csv "$folder" "$parcels")
cat >"$folder/town.vrt" <<V
<OGRVRTDataSource>
  <OGRVRTLayer name="parcel"><SrcDataSource>$folder/parcel.csv</SrcDataSource><GeometryType>wkbPolygon</GeometryType>
    <GeometryField encoding="WKT" field="field_2"/><Field name="id" src="field_1" type="Integer"/></OGRVRTLayer>
  <OGRVRTLayer name="edge"><SrcDataSource>$folder/edge.csv</SrcDataSource><GeometryType>wkbLineString</GeometryType>
    <GeometryField encoding="WKT" field="field_3"/><Field name="parcel" src="field_1" type="Integer"/>
    <Field name="setback" src="field_2" type="Real"/></OGRVRTLayer>
</OGRVRTDataSource>
V
ogr2ogr -q -f SQLite -dsco SPATIALITE=YES -lco SPATIAL_INDEX=NO -gt 100000 "$folder/town.sqlite" "$folder/town.vrt"
ogrinfo -q "$folder/town.sqlite" -sql "CREATE INDEX edge_parcel ON edge(parcel)" >/dev/null

# query SQL: seconds of CPU, and what it found
query() {
    TIMEFORMAT='%U %S'
    { time ogrinfo -q "$folder/town.sqlite" -sql "$1" >"$folder/out" 2>"$folder/errors"; } 2>"$folder/time"
    grep -q ' = ' "$folder/out" || { cat "$folder/out" "$folder/errors" >&2; exit 1; } # a query that could not be done has no time
    seconds=$(awk '{ print $1 + $2 }' "$folder/time")
    found=$(sed -n 's/.* = //p' "$folder/out" | tr '\n' ' ')
}
capacity_of() { # of parcels with their area a and envelope e
    echo "SELECT sum(e) AS envelope, sum(min(2.0 * a, min(e, 0.5 * a) * 3)) AS capacity FROM ($1)"
}
report() {
    awk -v what="$1" -v theirs="$seconds" -v read="$readonly" -v ours="$ours" -v found="$found" \
        'BEGIN { t = theirs - read; printf "SpatiaLite, %s: %.2f s, %.0f times Madang; envelope and floor area %s\n", what, t, t / ours, found }'
}

echo "$parcels parcels. Madang, setbacks to areas: $ours s (edge roles from roads before: $roles s); envelope and floor area $envelope $capacity"
query "SELECT sum(ST_Area(p.geometry)) AS area, (SELECT sum(ST_Length(geometry)) FROM edge) AS edges FROM parcel p"
readonly=$seconds
query "$(capacity_of "SELECT ST_Area(p.geometry) AS a, ST_Area(ST_Difference(p.geometry, (SELECT ST_Union(ST_Buffer(geometry, setback, 16)) FROM edge WHERE parcel = p.id))) AS e FROM parcel p")"
report "buffers of edges"
query "$(capacity_of "SELECT ST_Area(p.geometry) AS a, ST_Area(ST_Difference(p.geometry, (SELECT ST_Union(b) FROM (SELECT ST_Buffer(ST_Collect(geometry), setback, 16) AS b FROM edge WHERE parcel = p.id GROUP BY setback)))) AS e FROM parcel p")"
report "a buffer for each setback"
query "$(capacity_of "SELECT ST_Area(p.geometry) AS a, ST_Area(ST_Buffer(p.geometry, -2, 16)) AS e FROM parcel p")"
report "one negative buffer of 2 m"
