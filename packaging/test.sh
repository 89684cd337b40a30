#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs what is missing, builds everything and runs every test on the distribution's QGIS.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh test
cmake --preset qt5 ${CI:+-DMADANG_WERROR=ON}
cmake --build --preset qt5
ctest --preset qt5 --parallel "$(nproc)"
