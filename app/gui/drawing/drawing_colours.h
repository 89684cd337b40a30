// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace madang {

// QGIS's tools draw in the accent of the window: red is kept for what cannot be finished, which we mark ourselves.
void setDrawingColours();

} // namespace madang
