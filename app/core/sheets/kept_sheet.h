// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan.h"
#include "core/sheets/map_sheet.h"

namespace madang {

// A map sheet that the plan keeps under a name (a row of map_sheet): what it is of, and its layout with all that was
// changed by hand.
struct KeptSheet {
    QString uid;               // empty: not kept yet
    QString name;
    MapSheetRequest request;   // without the plan's path, computed layers and places; extent and scale as the map was left
    QString shows = QStringLiteral("whole"); // "whole", "view", or the table whose rows are a page each
    bool fits = true;          // whether the scale was chosen to fit

    // The table whose rows are a page each; empty for one page.
    MADANG_CORE_EXPORT QString districts() const;
};

struct KeptSheetName {
    QString uid, name;
};

// In the order of their names.
MADANG_CORE_EXPORT std::vector<KeptSheetName> keptSheetNames(const PlanReader &plan);
// By its uid or name. Throws WrongInputFailure, which names the sheets that there are, and Failure where the row cannot be
// read.
MADANG_CORE_EXPORT KeptSheet keptSheet(const PlanReader &plan, const QString &uidOrName);
// What is drawn when the sheet is opened or printed: the layout as it was left, with the legend, the areas and the texts
// that nobody has changed by hand as the plan is now. Throws Failure, as sheetPlaces().
MADANG_CORE_EXPORT MapSheetRequest requestFor(const KeptSheet &sheet, const PlanReader &plan);

// The name, or that name with the first number that makes it one that is free.
MADANG_CORE_EXPORT QString freeSheetName(const std::vector<KeptSheetName> &taken, const QString &name);

// The edits for Plan::apply. They throw WrongInputFailure for a name that is empty or taken, or that the command line would
// take for another sheet, and Failure for a sheet that is not there any more.
// The uid of the new row is that of the edit's one change.
MADANG_CORE_EXPORT PlanEdit editToKeepSheet(const Plan &plan, const KeptSheet &sheet);
// All but the name. Without changes where it is as it was.
MADANG_CORE_EXPORT PlanEdit editToChangeSheet(const Plan &plan, const KeptSheet &sheet);
MADANG_CORE_EXPORT PlanEdit editToRenameSheet(const Plan &plan, const QString &uid, const QString &name);
MADANG_CORE_EXPORT PlanEdit editToDeleteSheet(const Plan &plan, const QString &uid);

} // namespace madang
