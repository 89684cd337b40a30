#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Brings the catalogues in i18n/ up to date with the texts in the sources. With --check it changes nothing and fails
# when a catalogue is behind; test.sh does not call it, as versions of lupdate write differently.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=
for candidate in /usr/lib/qt6/bin/lupdate /usr/lib/qt5/bin/lupdate lupdate; do
    if command -v "$candidate" >/dev/null && "$candidate" -version >/dev/null 2>&1; then lupdate=$candidate; break; fi
done
[ -n "$lupdate" ] || { echo "lupdate is missing (qttools5-dev-tools)." >&2; exit 1; }
folder=i18n
if [ "${1:-}" = --check ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    cp i18n/madang_*.ts "$folder"
fi
# English needs a catalogue only for its plurals.
for language in en ko km; do
    forms=()
    [ "$language" != en ] || forms=(-pluralonly)
    "$lupdate" -silent "${forms[@]}" -locations none -no-obsolete -no-ui-lines -I app -I plugins \
        app plugins resources/plugin-template -ts "$folder/madang_$language.ts" -target-language "$language" -source-language en
done
if [ "${1:-}" = --check ]; then
    for catalogue in i18n/madang_*.ts; do
        cmp -s "$catalogue" "$folder/${catalogue##*/}" || { echo "$catalogue is behind the sources: run packaging/translate.sh" >&2; exit 1; }
    done
fi
