// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/attribute_edit.h"

#include "core/attributes/attribute_text.h"
#include "core/attributes/cell_value.h"
#include "core/failure.h"
#include "core/scenario_edit.h"

#include <QFileInfo>

namespace madang {

PlanEdit attributeEdit(const Plan &plan, const AttributeComparison &comparison, ProblemLines problems)
{
    const QString file = QFileInfo(comparison.request.file).fileName();
    if (!comparison.problems.empty() && problems == ProblemLines::RefuseAll)
        throw WrongInputFailure(AttributeText::tr("%n line(s) cannot be taken. Nothing has been changed.", nullptr, int(comparison.problems.size())), file,
                                AttributeText::tr("Correct them in the file, or say that they are to be left out."));
    ScenarioEdit edit(plan, comparison.request.scenario,
                      {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Read attributes back from %1")), {file}});
    for (const ChangedRow &row : comparison.rows) {
        const auto stored = edit.row(row.table, row.uid);
        QVariantMap fields;
        for (const AttributeChange &change : row.changes) {
            if (!stored || !isSameValue(stored->row.fields.value(change.column), change.before))
                throw Failure(AttributeText::tr("The plan has been changed since the file was compared with it. Nothing has been changed."),
                              AttributeText::tr("Table “%1”, row %2.").arg(row.table, row.uid), AttributeText::tr("Compare them again."));
            fields[change.column] = change.after;
        }
        edit.change(row.table, row.uid, fields);
    }
    return edit.edit();
}

} // namespace madang
