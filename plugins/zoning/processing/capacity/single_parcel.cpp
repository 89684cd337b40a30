// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/single_parcel.h"

#include "core/failure.h"
#include "engine/shape_error.h"
#include "processing/engine_shapes.h"
#include "zoning/processing/capacity/capacity_results.h"

#include <qgsgeometry.h>

#include <QCoreApplication>

namespace madang::zoning {

namespace {

class SingleParcelText {
    Q_DECLARE_TR_FUNCTIONS(SingleParcelText)
};

// The district of one parcel counts in one land.
const std::string ownCode = "parcel";

QgsGeometry readWkt(const QString &wkt, const QString &name)
{
    const QgsGeometry geometry = QgsGeometry::fromWkt(wkt);
    if (geometry.isNull() || geometry.isEmpty())
        throw WrongInputFailure(SingleParcelText::tr("%1 is no geometry in WKT: “%2”.").arg(name, wkt.left(80)), {},
                                SingleParcelText::tr("Write it like POLYGON((0 0,30 0,30 40,0 40,0 0)), in metres."));
    return geometry;
}

QgsGeometry readLot(const QString &wkt, QVector<Finding> &findings)
{
    QgsGeometry lot = readWkt(wkt, QStringLiteral("GEOMETRY"));
    if (lot.type() != Qgis::GeometryType::Polygon)
        throw WrongInputFailure(SingleParcelText::tr("GEOMETRY is no polygon: “%1”.").arg(wkt.left(80)));
    if (!lot.isGeosValid()) {
        lot = lot.makeValid(Qgis::MakeValidMethod::Structure, false);
        Finding finding;
        finding.rule = QStringLiteral("capacity.repaired");
        finding.title = SingleParcelText::tr("The boundary of the parcel crosses or touches itself; it was repaired");
        finding.detail = SingleParcelText::tr("What is left has %1 m². Correct the boundary: edges may be counted otherwise after the repair.").arg(lot.area(), 0, 'f', 2);
        findings << finding;
    }
    if (!(lot.area() > 0.0))
        throw WrongInputFailure(SingleParcelText::tr("GEOMETRY encloses no area: “%1”.").arg(wkt.left(80)));
    const QgsRectangle box = lot.boundingBox();
    if (box.xMinimum() >= -180 && box.xMaximum() <= 180 && box.yMinimum() >= -90 && box.yMaximum() <= 90 && lot.area() < 1.0)
        throw WrongInputFailure(SingleParcelText::tr("GEOMETRY has %1 m²: it seems to be in degrees.").arg(lot.area(), 0, 'g', 3), {},
                                SingleParcelText::tr("Give it in metres, in a projected coordinate system."));
    return lot;
}

RoadIndex readRoads(const QString &wkt)
{
    if (wkt.isEmpty())
        return {};
    const QgsGeometry roads = readWkt(wkt, QStringLiteral("ROADS"));
    std::vector<RoadLine> lines;
    for (Line &line : linesIn(roads))
        lines.push_back({std::move(line), 0.0, false});
    const std::vector<Polygon> land = polygonsIn(roads);
    if (lines.empty() && land.empty())
        throw WrongInputFailure(SingleParcelText::tr("ROADS has neither lines nor polygons: “%1”.").arg(wkt.left(80)));
    return RoadIndex(lines, land);
}

void requirePlausible(const ParameterValues &limits)
{
    for (const ParameterFacts &facts : parameterFacts()) {
        const auto value = limits[facts.parameter];
        if (!value || (*value >= facts.least && *value <= facts.most))
            continue;
        const QString name = QString::fromLatin1(facts.name.data(), int(facts.name.size()));
        if (facts.quantity == Quantity::Ratio && *value > facts.most && *value / 100.0 <= facts.most)
            throw WrongInputFailure(SingleParcelText::tr("%1 is %2, which looks like per cent.").arg(name).arg(*value), {},
                                    SingleParcelText::tr("Ratios are numbers: for %1 % write %2.").arg(*value).arg(*value / 100.0));
        throw WrongInputFailure(SingleParcelText::tr("%1 is %2; values from %3 to %4 can be meant.").arg(name).arg(*value).arg(facts.least).arg(facts.most));
    }
}

Finding note(const char *rule, const QString &title, const QString &detail)
{
    Finding finding;
    finding.severity = Finding::Severity::Note;
    finding.rule = QLatin1String(rule);
    finding.title = title;
    finding.detail = detail;
    return finding;
}

void addFindings(const SingleParcel &parcel, const District &district, QVector<Finding> &findings)
{
    const ParcelCapacity &known = district[0];
    if (known.kind == LotKind::NoRoad)
        findings << note("capacity.no_road", SingleParcelText::tr("No edge of the parcel lies on a road"),
                         SingleParcelText::tr("All its edges are sides. A road without a width is looked for within 30 m, square to each edge."));
    if (known.envelopeM2 <= 0.0)
        findings << note("capacity.vanished", SingleParcelText::tr("The setbacks leave nothing of the parcel"),
                         SingleParcelText::tr("Nothing can be built on it unless a setback is waived or it is merged with a neighbour."));
    else if (const std::size_t parts = district.reasons(0).envelope.size(); parts > district.parcel(0).shape.size())
        findings << note("capacity.split", SingleParcelText::tr("The setbacks split the parcel into %n piece(s)", nullptr, int(parts)),
                         SingleParcelText::tr("They are reckoned together. See whether each can be built on."));
    if (known.capacity.floors == 0 && known.capacity.binding == Binding::Height)
        findings << note("capacity.no_storey", SingleParcelText::tr("Not one storey fits under the height limit"),
                         SingleParcelText::tr("The height is less than that of a storey. Check both."));
    if (!known.capacity.gfaM2)
        findings << note("capacity.unlimited", SingleParcelText::tr("Nothing limits the floor area"),
                         SingleParcelText::tr("Give FAR, or HEIGHT with STOREY."));
    if (!parcel.limits[Parameter::StoreyHeight] && parcel.limits[Parameter::Height])
        findings << note("capacity.assumed_storey", SingleParcelText::tr("A storey of 3.0 m is assumed"),
                         SingleParcelText::tr("It is Madang's own round number. Give STOREY to reckon with another."));
}

} // namespace

QVariantMap capacityOfSingleParcel(const SingleParcel &parcel)
{
    requirePlausible(parcel.limits);
    if (!(parcel.existingM2 >= 0.0))
        throw WrongInputFailure(SingleParcelText::tr("EXISTING_GFA is %1; a floor area is not negative.").arg(parcel.existingM2));
    QVector<Finding> findings;
    const QgsGeometry lot = readLot(parcel.geometry, findings);

    std::vector<Regulation> limits;
    for (const ParameterFacts &facts : parameterFacts())
        if (const auto value = parcel.limits[facts.parameter]) {
            Regulation rule;
            rule.code = ownCode;
            rule.parameter = facts.parameter;
            rule.value = *value;
            limits.push_back(std::move(rule));
        }
    RuleBook rules(std::move(limits), {{ownCode, Use::Residential}}, {});
    DistrictParcel site;
    site.shape = polygonsIn(lot);
    site.zones = {{rules.land(ownCode, {}), 1.0, false, 0}};
    site.existingM2 = parcel.existingM2;
    if (parcel.roads.isEmpty())
        site.frontEdge = std::uint32_t(std::max(parcel.frontEdge, 0));
    std::vector<DistrictParcel> sites;
    sites.push_back(std::move(site));
    Progress progress;
    try {
        const RoadIndex roads = readRoads(parcel.roads);
        const District district(std::move(sites), std::move(rules), roads, progress);
        addFindings(parcel, district, findings);
        QVariantMap results = totalsMap(district.totals());
        if (!district[0].capacity.gfaM2)
            for (const char *unlimited : {"gfa_m2", "residential_gfa_m2", "remaining_gfa_m2"})
                results.insert(QLatin1String(unlimited), QVariant());
        QVariantMap row = capacityRow(district.parcel(0).areaM2, parcel.existingM2, district[0]);
        row.insert(QStringLiteral("uid"), QString());
        results.insert(QStringLiteral("rows"), QVariantList{row});
        QVariantList list;
        for (const Finding &finding : findings)
            list << finding.toMap();
        results.insert(QStringLiteral("findings"), list);
        return results;
    } catch (const ShapeError &error) {
        if (parcel.roads.isEmpty() && error.problem == ShapeProblem::BadNumber)
            throw WrongInputFailure(SingleParcelText::tr("FRONT_EDGE is %1, but the parcel has no such edge: they are counted from 0.").arg(parcel.frontEdge));
        throw WrongInputFailure(SingleParcelText::tr("The geometry cannot be used: %1").arg(QString::fromUtf8(error.what())));
    }
}

} // namespace madang::zoning
