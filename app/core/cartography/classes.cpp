// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/classes.h"

#include "core/cartography/map_languages.h"

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

} // namespace madang
