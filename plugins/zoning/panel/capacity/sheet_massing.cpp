// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/sheet_massing.h"

namespace madang::zoning {

namespace {

QPolygonF drawnRing(const Ring &ring)
{
    QPolygonF drawn;
    for (const Point &point : ring)
        drawn << QPointF(point.x, point.y);
    if (drawn.size() > 1 && drawn.first() == drawn.last())
        drawn.removeLast();
    return drawn;
}

QVector<Massing::Part> partsOf(const std::vector<Polygon> &polygons)
{
    QVector<Massing::Part> parts;
    for (const Polygon &polygon : polygons) {
        Massing::Part part{drawnRing(polygon.outer), {}};
        for (const Ring &hole : polygon.holes)
            part.holes << drawnRing(hole);
        parts << part;
    }
    return parts;
}

Massing::Role roleOf(EdgeRole role)
{
    return role == EdgeRole::Front ? Massing::Role::Front : role == EdgeRole::Rear ? Massing::Role::Rear : Massing::Role::Side;
}

} // namespace

Massing massingOf(const ParcelSheet &sheet, const std::vector<BuildingOnLand> &standing, const std::function<QString(double)> &roadWords)
{
    Massing massing;
    massing.parcel = partsOf(sheet.shape);
    massing.envelope = partsOf(sheet.envelope);
    std::size_t edge = 0; // those of all parts follow one another
    for (const Massing::Part &part : std::as_const(massing.parcel))
        for (int i = 0; i < part.outer.size() && edge < sheet.edges.size(); ++i, ++edge) {
            const LotEdge &known = sheet.edges[edge];
            const bool isFront = known.role == EdgeRole::Front;
            massing.edges << Massing::Edge{QLineF(part.outer[i], part.outer[(i + 1) % part.outer.size()]), roleOf(known.role),
                                           isFront ? roadWords(double(known.roadWidth)) : QString()};
        }
    const Capacity &capacity = sheet.known.capacity;
    // The plane's areas differ from those on the ground by its scale.
    massing.footprint = sheet.areaM2 > 0.0 ? capacity.footprintM2 * sheet.known.planeM2 / sheet.areaM2 : 0.0;
    massing.shownFootprint = capacity.footprintM2;
    massing.floors = capacity.binding == Binding::LotArea ? std::optional<int>(0) : capacity.floors;
    massing.storey = sheet.storeyHeightM;
    for (const SheetRule &rule : sheet.rules)
        if (rule.parameter == Parameter::Height)
            massing.heightLimit = rule.value;
    for (const BuildingOnLand &building : standing)
        for (const Massing::Part &part : partsOf(building.ground))
            massing.existing << Massing::Block{part, building.heightM};
    return massing;
}

} // namespace madang::zoning
