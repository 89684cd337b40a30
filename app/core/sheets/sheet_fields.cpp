// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_fields.h"

#include <QtGlobal>

namespace madang {

const std::vector<SheetField> &sheetFields()
{
    static const std::vector<SheetField> fields = {
        {QStringLiteral("plan"), {"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Plan")}, false},
        {QStringLiteral("organisation"), {"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Organisation")}, true},
        {QStringLiteral("scenario"), {"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Scenario")}, false},
        {QStringLiteral("revision"), {"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Revision")}, false},
        {QStringLiteral("date"), {"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Date")}, false},
        {QStringLiteral("scale"), {"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Scale")}, false},
        {QStringLiteral("crs"), {"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Projection")}, false},
        {QStringLiteral("number"), {"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Sheet number")}, true},
        {QStringLiteral("drawn"), {"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Drawn by")}, true},
        {QStringLiteral("checked"), {"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Checked by")}, true},
    };
    return fields;
}

} // namespace madang
