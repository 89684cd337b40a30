// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/paint_name.h"

#include "core/attributes/attribute_edit.h"
#include "core/phases/development_phase.h"
#include "gui/drawing/attribute_choice.h"
#include "gui/drawing/counted_name.h"

#include <QCoreApplication>

namespace madang {

EditName paintName(const QString &table, size_t rows, const QString &column, const QString &label)
{
    // A code or a class says what it is; the name of a phase or of a set need not.
    const QString word = editWord(table, rows == 1);
    if (column == phaseColumn && label.isEmpty())
        return countedName(QT_TRANSLATE_NOOP("EditName", "Paint one %1: in no phase"),
                           QT_TRANSLATE_NOOP("EditName", "Paint %1 %2: in no phase"), rows, {word});
    if (column == phaseColumn)
        return countedName(QT_TRANSLATE_NOOP("EditName", "Paint one %1: phase %2"),
                           QT_TRANSLATE_NOOP("EditName", "Paint %1 %2: phase %3"), rows, {word, label});
    if (column == regulationSetColumn && label.isEmpty())
        return countedName(QT_TRANSLATE_NOOP("EditName", "Paint one %1: no regulation set"),
                           QT_TRANSLATE_NOOP("EditName", "Paint %1 %2: no regulation set"), rows, {word});
    if (column == regulationSetColumn)
        return countedName(QT_TRANSLATE_NOOP("EditName", "Paint one %1: regulation set %2"),
                           QT_TRANSLATE_NOOP("EditName", "Paint %1 %2: regulation set %3"), rows, {word, label});
    return countedName(QT_TRANSLATE_NOOP("EditName", "Paint one object: %1"), QT_TRANSLATE_NOOP("EditName", "Paint %1 objects: %2"), rows,
                       {label});
}

} // namespace madang
