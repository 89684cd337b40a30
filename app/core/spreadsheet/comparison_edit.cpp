// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/spreadsheet/comparison_edit.h"

#include "core/failure.h"
#include "core/scenarios/scenario_edit.h"
#include "core/spreadsheet/cell_value.h"
#include "core/spreadsheet/spreadsheet_text.h"

#include <QFileInfo>

namespace madang {

PlanEdit comparisonEdit(const Plan &plan, const AttributeComparison &comparison, ProblemLines problems)
{
    const QString file = QFileInfo(comparison.request.file).fileName();
    if (!comparison.problems.empty() && problems == ProblemLines::RefuseAll)
        throw WrongInputFailure(SpreadsheetText::tr("%n line(s) cannot be taken. Nothing has been changed.", nullptr, int(comparison.problems.size())), file,
                                SpreadsheetText::tr("Correct them in the file, or say that they are to be left out."));
    ScenarioEdit edit(plan, comparison.request.scenario,
                      {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Read attributes back from %1")), {file}});
    for (const ChangedRow &row : comparison.rows) {
        const auto stored = edit.row(row.table, row.uid);
        QVariantMap fields;
        for (const CellChange &change : row.changes) {
            if (!stored || !isSameValue(stored->row.fields.value(change.column), change.before))
                throw Failure(SpreadsheetText::tr("The plan has been changed since the file was compared with it. Nothing has been changed."),
                              SpreadsheetText::tr("Table “%1”, row %2.").arg(row.table, row.uid), SpreadsheetText::tr("Compare them again."));
            fields[change.column] = change.after;
        }
        edit.change(row.table, row.uid, fields);
    }
    return edit.edit();
}

} // namespace madang
