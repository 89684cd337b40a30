// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/text/phrasebook.h"

#include <QStringList>

#include <memory>
#include <vector>

class QgsCategorizedSymbolRenderer;
class QgsRendererCategory;
class QgsSymbol;

namespace madang {

class MapLanguages;

// A class of a categorized layer: the values of the column that belong to it, what it is called, how it looks.
// A class without values takes what no other class takes.
struct MapClass {
    QStringList values;
    Phrase name;
    std::shared_ptr<QgsSymbol> symbol;
};

// The key of the class that takes the rest.
QString restOfClasses();

std::unique_ptr<QgsCategorizedSymbolRenderer> classified(const QString &column, const std::vector<MapClass> &classes,
                                                         const MapLanguages &languages);

// The values of the column that belong to a class of a layer; none where it takes the rest.
QStringList classValues(const QgsRendererCategory &category);

} // namespace madang
