// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/paint_name.h"

#include "core/phases/development_phase.h"
#include "gui/drawing/attribute_choice.h"
#include "gui/drawing/counted_name.h"

#include <QCoreApplication>

namespace madang {

EditName paintName(const QString &table, size_t rows, const QString &column, const QString &label)
{
    // A code or a class says what it is; the name of a phase or of a set need not.
    if (column == phaseColumn && label.isEmpty())
        return countedRows(QT_TRANSLATE_NOOP("EditName", "Paint one %1: in no phase"),
                           QT_TRANSLATE_NOOP("EditName", "Paint %1 %2: in no phase"), table, rows);
    if (column == phaseColumn)
        return countedRows(QT_TRANSLATE_NOOP("EditName", "Paint one %1: phase %2"),
                           QT_TRANSLATE_NOOP("EditName", "Paint %1 %2: phase %3"), table, rows, {label});
    if (column == regulationSetColumn && label.isEmpty())
        return countedRows(QT_TRANSLATE_NOOP("EditName", "Paint one %1: no regulation set"),
                           QT_TRANSLATE_NOOP("EditName", "Paint %1 %2: no regulation set"), table, rows);
    if (column == regulationSetColumn)
        return countedRows(QT_TRANSLATE_NOOP("EditName", "Paint one %1: regulation set %2"),
                           QT_TRANSLATE_NOOP("EditName", "Paint %1 %2: regulation set %3"), table, rows, {label});
    return countedRows(QT_TRANSLATE_NOOP("EditName", "Paint one %1: %2"), QT_TRANSLATE_NOOP("EditName", "Paint %1 %2: %3"), table, rows,
                       {label});
}

} // namespace madang
