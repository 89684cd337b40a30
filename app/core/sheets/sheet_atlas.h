// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/map_sheet.h"

namespace madang {

// The pages of a batch: a page for each of the rows of a table ("block") or for each of these features (uids of zones,
// blocks, parcels, constraint areas or catchments), with a margin around each; those of the same name are
// numbered. `scenario`: uid. `languages`: those of the sheet; the plan's own when empty. Throws WrongInputFailure for a table that has no areas, a uid that is not in the
// scenario, and where there would be no page.
MADANG_CORE_EXPORT std::vector<SheetPlace> sheetPlaces(const PlanReader &plan, const QString &scenario, const QString &tableOrUids,
                                                       const QStringList &languages);

// The tables whose rows can be districts.
MADANG_CORE_EXPORT QStringList districtTables();

} // namespace madang
