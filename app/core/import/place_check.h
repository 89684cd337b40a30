// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <qgsrectangle.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class OGRSpatialReference;

namespace madang {

struct PlanMeta;

// Where a plan's data ought to lie, as longitude and latitude (WGS 84, degrees).
struct PlanPlace {
    QgsRectangle box;
    bool ofData = false; // the box of what the plan holds; otherwise that of its country or of its CRS
    bool isKnown() const { return !box.isNull(); }
};

// `extent` is that of the plan's rows in its CRS, null where there are none. A plan without data stands for its
// country (Republic of Korea and the ten ASEAN states); elsewhere for the area of use of its CRS.
MADANG_CORE_EXPORT PlanPlace placeOfPlan(const PlanMeta &meta, const QgsRectangle &extent);

// Where the features of a source lie, from a sample: the box of the middle 90 % of them, so that one stray point does
// not count, in the source's own coordinates.
class MADANG_CORE_EXPORT SourceExtent {
public:
    void add(double xMin, double yMin, double xMax, double yMax);
    // The same in coordinates times `factor`.
    SourceExtent scaled(double factor) const;
    // Those of the places that the CRS reaches.
    SourceExtent within(const OGRSpatialReference &crs) const;
    bool isEmpty() const { return m_x.empty(); }
    size_t count() const { return m_x.size(); }
    QgsRectangle middle() const;
    double medianX() const;
    double medianY() const;

private:
    std::vector<double> m_x, m_y; // centres
};

struct PlaceVerdict {
    bool reachable = true;   // the CRS reaches a tenth of the places at least; what it does not reach is refused row by row
    bool isFar = false;
    double distanceKm = 0;   // between the middle of the data and the nearest point of the plan's place, great circle
    bool degreesAsMetres = false; // numbers of longitude and latitude in a CRS of metres
    QgsRectangle lonLat;     // where the data would lie, degrees; null where not reachable
    QStringList likelyCrs;   // "EPSG:5186" …: read in these, the data would lie in the plan's place
    bool swapped = false;    // longitude and latitude exchanged would put it there
};

// Whether a CRS puts the data that it reaches where the plan is. Far is: outside the place, and more than 20 km from the plan's data,
// or 50 km from its country. (Korean 5174 taken for 5186 moves data by 100 km.)
MADANG_CORE_EXPORT PlaceVerdict checkPlace(const OGRSpatialReference &crs, const SourceExtent &extent, const PlanPlace &place,
                                           const PlanMeta &meta);

// The coordinate systems of the plan's country in which the data would lie in the plan's place; for a file that names
// none. Nothing is chosen by this: it is said to the person who is asked.
MADANG_CORE_EXPORT QStringList plausibleCrs(const SourceExtent &extent, const PlanPlace &place, const PlanMeta &meta);

} // namespace madang
