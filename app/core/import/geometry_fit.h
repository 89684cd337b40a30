// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class OGRCoordinateTransformation;
class OGREnvelope;
class OGRGeometry;
class OGRSpatialReference;

namespace madang {

// Why a geometry cannot become a row of a table.
enum class GeometryProblem {
    None,
    Missing,        // the row has no geometry, or an empty one
    WrongType,      // a line for a table of areas, and the like
    NotFinite,      // a coordinate is no number, or infinite
    OutsideCrs,     // the coordinate system does not reach there
    NoArea,         // an area of nothing, also after repair
    NoLength,
};

struct FittedGeometry {
    std::vector<QByteArray> parts; // ISO WKB in the plan's CRS, one for each row to be made; empty on a problem
    GeometryProblem problem = GeometryProblem::None;
    QString found;    // what it is, for WrongType: "LINESTRING"
    QString repaired; // what was wrong and has been repaired (what GEOS found, in words, with the place); empty where nothing was
    double xMin = 0, yMin = 0, xMax = 0, yMax = 0; // of all parts, in the plan's CRS
    double sourceX = 0, sourceY = 0; // one coordinate of the source, to name the place
};

// Turns geometries of a source into those of one table: only X and Y, curves as segments, surfaces in space (TIN) as
// the area that they cover, rings closed, in the plan's CRS, valid.
// Areas are repaired by GEOS's MakeValid (method "structure": the areas of overlapping parts are joined), of which the
// areas are kept. Areas come as one MULTIPOLYGON; lines and points in several parts come as several rows.
// Serves one thread.
class MADANG_CORE_EXPORT GeometryFit {
public:
    // `tableType` is "MULTIPOLYGON", "LINESTRING" or "POINT". With `closedLinesAreAreas` (drawings) a closed line
    // becomes an area. Coordinates of the source times `scale` are in the unit of `from`.
    // Throws Failure where there is no way from one CRS to the other.
    GeometryFit(const QString &tableType, const OGRSpatialReference &from, const QString &planCrs, bool closedLinesAreAreas, double scale = 1);
    ~GeometryFit();

    FittedGeometry fit(const OGRGeometry *geometry) const;

private:
    QString m_type;
    std::unique_ptr<OGRCoordinateTransformation> m_transformation; // null where both are the same
    bool m_closedLinesAreAreas = false;
    double m_scale = 1;
};

// A closed line as the area that it encloses, an area as it is; null for others.
MADANG_CORE_EXPORT std::unique_ptr<OGRGeometry> closedLineAsArea(const OGRGeometry &geometry);

} // namespace madang
