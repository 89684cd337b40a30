// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QgsVectorLayer;

namespace madang {

class MapLanguages;

// How the names of a layer stand on the map. Sizes in points; scales as denominators, 0 for no limit.
struct NameStyle {
    enum class Place { BesidePoint, InArea, AlongLine };

    Place place = Place::BesidePoint;
    double size = 7;
    bool bold = false;
    QColor colour;
    int priority = 5;        // 0 to 10: what gives way where there is no room
    double smallestScale = 0; // names appear at scales larger than 1:this
    double largestScale = 0;  // and vanish at scales larger than 1:this
    int wrapAt = 0;           // characters to a line, 0: never
};

// Labels a layer with an expression, with a halo and in the faces of the map's scripts.
void labelNames(QgsVectorLayer &layer, const QString &expression, const NameStyle &style, const MapLanguages &languages);

} // namespace madang
