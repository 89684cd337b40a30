#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Makes plugins/NAME from resources/plugin-template. Usage: new-plugin.sh name [folder of plugins]
set -euo pipefail
name=${1:-}
[[ $name =~ ^[a-z][a-z0-9]*$ ]] || { echo "Usage: $0 name   (small letters and digits, as in: walkability)" >&2; exit 2; }
top=$(cd "$(dirname "$0")/.." && pwd)
target=${2:-$top/plugins}/$name
[ ! -e "$target" ] || { echo "$target is there already." >&2; exit 1; }
mkdir -p "$(dirname "$target")"
cp -r "$top/resources/plugin-template" "$target"
for file in "$target"/example_plugin.*; do mv "$file" "${file/example_plugin/${name}_plugin}"; done
find "$target" -type f -exec sed -i "s/\bexample\b/$name/g; s/example_plugin/${name}_plugin/g; s/ExamplePlugin/${name^}Plugin/g; s/\"Example\"/\"${name^}\"/g" {} +
echo "$target"
