// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <memory>

class QgsRasterLayer;

namespace madang::zoning {

// From 1 (unfit) to 5 (best), as on the map, in the legend and in the table.
QColor suitabilityColour(int suitabilityClass);
QColor excludedColour();
// "Best", "Good" …, in `language`.
QString suitabilityWord(int suitabilityClass, const QString &language);
QString excludedWord(const QString &language);

// The raster that madang:suitability wrote, as a map of its classes in one or two languages. Throws Failure where it cannot
// be opened.
std::unique_ptr<QgsRasterLayer> suitabilityLayer(const QString &path, const QStringList &languages);
void styleSuitability(QgsRasterLayer &layer, const QStringList &languages);

} // namespace madang::zoning
