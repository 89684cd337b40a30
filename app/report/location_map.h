// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

class QgsFeedback;
class QgsRectangle;

namespace madang::report {

struct LocationMapRequest {
    QString country;       // ISO 3166-1 alpha-2
    QString place;         // what stands at the mark
    const QgsRectangle *extent = nullptr; // of the plan, in degrees (EPSG:4326); null: no mark is drawn
    QStringList languages;
    int widthPixels = 2008;
    double dpi = 300;
};

// Two maps side by side from the world map that QGIS brings: the country among Korea and ASEAN, and the place in the
// country with its provinces. Any thread. Returns a null picture where that world map is not installed.
QImage drawLocationMap(const LocationMapRequest &request, QgsFeedback *feedback);

} // namespace madang::report
