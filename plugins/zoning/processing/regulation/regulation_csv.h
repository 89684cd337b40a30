// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace madang {
class PlanReader;
}

namespace madang::zoning {

// The columns of a table of regulations, by name. Rows with a parameter are regulations, those without are the classes of the plan's
// code list; the last four columns are for classes alone. Values are SI, ratios without unit, with a decimal point; unit says
// which. set is empty for national rules. label is the English name, in rows of regulations for the reader only.
QStringList regulationColumns();

// Every class of the plan and every regulation of a scenario, for a file as csvFile() makes it: UTF-8 with a byte order mark, without
// which a Korean spreadsheet takes it for CP949 and a Thai one for TIS-620. What a spreadsheet would take for a formula is
// guarded. Imported again without a change, it changes nothing. Throws Failure.
QString regulationsCsv(const PlanReader &plan, const QString &scenario);

} // namespace madang::zoning
