// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/field_hint.h"

#include <QWidget>

namespace madang {

void setFieldHint(QWidget &field, const QString &hint)
{
    field.setToolTip(hint);
    for (QWidget *part : field.findChildren<QWidget *>())
        if (!part->isWindow() && part->parentWidget()->window() == field.window())
            part->setToolTip(hint);
}

} // namespace madang
