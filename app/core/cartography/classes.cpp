// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/classes.h"

#include "core/cartography/map_languages.h"
#include "core/qt_compat.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgssymbol.h>

namespace madang {

QString restOfClasses()
{
    return QStringLiteral("rest");
}

std::unique_ptr<QgsCategorizedSymbolRenderer> classified(const QString &column, const std::vector<MapClass> &classes,
                                                         const MapLanguages &languages)
{
    auto renderer = std::make_unique<QgsCategorizedSymbolRenderer>(column);
    for (const MapClass &each : classes) {
        QVariant value = QString(); // the rest
        if (each.values.size() == 1) {
            value = each.values.first();
        } else if (each.values.size() > 1) {
            QVariantList members;
            for (const QString &member : each.values)
                members << member;
            value = members;
        }
        renderer->addCategory(QgsRendererCategory(value, each.symbol->clone(), MapLanguages::joined(languages.texts(each.name)),
                                                  true, each.values.value(0, restOfClasses())));
    }
    return renderer;
}

QStringList classValues(const QgsRendererCategory &category)
{
    QStringList values;
    // Asked for by its type: Qt 6 makes a list of letters of a text.
    if (variantType(category.value()) == QMetaType::QVariantList)
        for (const QVariant &member : category.value().toList())
            values << member.toString();
    else
        values << category.value().toString();
    values.removeAll(QString());
    return values;
}

} // namespace madang
