// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QgsLayoutItemMap;
class QgsProject;
class QgsRectangle;

namespace madang {

// Shows in a small map where the sheet is: in the plan, where the sheet shows a part of it; else in the country, with the
// lines of the world map. `whole`: the bounds of the plan in its CRS.
void showOverview(QgsLayoutItemMap &overview, const QgsLayoutItemMap &sheet, const QgsProject &project, const QgsRectangle &whole);

} // namespace madang
