// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/plan_writer.h"

#include "sample/facilities.h"
#include "sample/rules.h"

#include "core/plan/plan.h"

#include <QCoreApplication>
#include <QUuid>

namespace madang::sample {

namespace {

// Collects rows. A row's uid follows from its table and number, so that the sample's rows are the
// same in every build.
class Drawing {
public:
    explicit Drawing(const QString &planUid)
        : m_planUid(planUid)
    {
        m_edit.name = {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Draw the sample plan")),
                       {}};
    }

    QString uid(const QString &table, int number) const
    {
        return QUuid::createUuidV5(QUuid(m_planUid),
                                   table + QLatin1Char('/') + QString::number(number))
            .toString(QUuid::WithoutBraces);
    }

    QString add(const QString &table, const QVariantMap &fields, QgsGeometry geometry = {})
    {
        PlanRow row;
        row.fields = fields;
        if (!geometry.isNull()) {
            if (geometry.type() == Qgis::GeometryType::Polygon)
                geometry.convertToMultiType();
            else
                geometry.convertToSingleType();
            geometry.translate(originEast, originNorth);
            row.wkb = geometry.asWkb();
        }
        const QString rowUid = uid(table, ++m_counts[table]);
        m_edit.add(table, row, rowUid);
        return rowUid;
    }

    QString addNamed(const QString &table, const Name &name, QVariantMap fields,
                     const QgsGeometry &geometry = {})
    {
        if (!name.isEmpty()) {
            fields[QStringLiteral("name")] = name.korean;
            fields[QStringLiteral("name_2")] = name.khmer;
        }
        const QString rowUid = add(table, fields, geometry);
        if (!name.isEmpty())
            addText(table, rowUid, QStringLiteral("name"), QStringLiteral("en"), name.english);
        return rowUid;
    }

    void addText(const QString &table, const QString &rowUid, const QString &field,
                 const QString &language, const QString &text)
    {
        add(QStringLiteral("i18n_text"), {{QStringLiteral("table_name"), table},
                                          {QStringLiteral("row_uid"), rowUid},
                                          {QStringLiteral("field"), field},
                                          {QStringLiteral("language"), language},
                                          {QStringLiteral("text"), text}});
    }

    const PlanEdit &edit() const { return m_edit; }

private:
    QString m_planUid;
    PlanEdit m_edit;
    QHash<QString, int> m_counts;
};

QgsGeometry lineOf(const QgsPolylineXY &line)
{
    return QgsGeometry::fromPolylineXY(line);
}

void drawTitles(Drawing &drawing, const QString &planUid)
{
    const std::pair<const char *, const char *> titles[] = {
        {"en", "Battambang — schematic training plan"},
        {"ko", "바탐방 — 교육용 도식 계획"},
        {"km", "បាត់ដំបង — ផែនការគំនូសសម្រាប់ហ្វឹកហ្វឺន"},
    };
    for (const auto &[language, title] : titles)
        drawing.addText(QStringLiteral("madang_meta"), planUid, QStringLiteral("title"),
                        QLatin1String(language), QString::fromUtf8(title));
}

void drawLand(Drawing &drawing, const Land &land, const QString &phase)
{
    // What the zones of traffic and water are called stands on the map as roads, railway and water
    // already.
    const QStringList unnamed = {QStringLiteral("H4_1_1"), QStringLiteral("H4_1_2"),
                                 QStringLiteral("H6_3_2")};
    for (const LandZone &zone : land.zones)
        drawing.addNamed(
            QStringLiteral("zone"), unnamed.contains(zone.code) ? Name() : zone.name,
            {{QStringLiteral("code"), zone.code}, {QStringLiteral("phase_uid"), phase}}, zone.area);
    std::vector<QString> blockUids;
    for (const CityBlock &block : land.blocks)
        blockUids.push_back(drawing.addNamed(
            QStringLiteral("block"), block.name,
            {{QStringLiteral("code"), block.code}, {QStringLiteral("phase_uid"), phase}},
            block.area));
    for (const Parcel &parcel : land.parcels)
        drawing.add(
            QStringLiteral("parcel"),
            {{QStringLiteral("number"), parcel.number},
             {QStringLiteral("block_uid"), blockUids[static_cast<std::size_t>(parcel.block)]},
             {QStringLiteral("code"), parcel.code},
             {QStringLiteral("phase_uid"), phase}},
            parcel.area);
    for (const Building &building : land.buildings)
        drawing.add(
            QStringLiteral("building"),
            {{QStringLiteral("use"), building.use}, {QStringLiteral("floors"), building.floors}},
            building.area);
}

void drawStreets(Drawing &drawing, const StreetPlan &streets)
{
    for (const Street &street : streets.streets)
        drawing.addNamed(QStringLiteral("road"), street.name,
                         {{QStringLiteral("class"), roadClassName(street.roadClass)},
                          {QStringLiteral("lanes"), street.lanes},
                          {QStringLiteral("width"), street.width},
                          {QStringLiteral("speed"), street.speed / 3.6}}, // stored in m/s
                         lineOf(street.line));
    drawing.addNamed(QStringLiteral("road"),
                     {QStringLiteral("Railway"), QStringLiteral("철도"), QStringLiteral("ផ្លូវដែក")},
                     {{QStringLiteral("class"), QStringLiteral("rail")},
                      {QStringLiteral("width"), streets.railwayWidth}},
                     lineOf(streets.railway));
}

void drawDrainage(Drawing &drawing, const DrainageSystem &drainage)
{
    const QString existing = QStringLiteral("existing");
    std::vector<QString> nodeUids;
    for (const DrainNode &node : drainage.nodes)
        nodeUids.push_back(
            drawing.add(QStringLiteral("drain_node"),
                        {{QStringLiteral("name"), node.name},
                         {QStringLiteral("kind"),
                          node.outfall ? QStringLiteral("outfall") : QStringLiteral("junction")},
                         {QStringLiteral("status"), existing},
                         {QStringLiteral("invert"), node.invert},
                         {QStringLiteral("ground"), node.ground}},
                        QgsGeometry::fromPointXY(node.place)));
    for (const DrainLink &link : drainage.links)
        drawing.addNamed(
            QStringLiteral("drain_link"), link.name,
            {{QStringLiteral("kind"),
              link.openCanal ? QStringLiteral("canal") : QStringLiteral("culvert")},
             {QStringLiteral("status"), existing},
             {QStringLiteral("from_node_uid"), nodeUids[static_cast<std::size_t>(link.from)]},
             {QStringLiteral("to_node_uid"), nodeUids[static_cast<std::size_t>(link.to)]},
             {QStringLiteral("section"),
              link.openCanal ? QStringLiteral("trapezoidal") : QStringLiteral("rectangular")},
             {QStringLiteral("width"), link.width},
             {QStringLiteral("depth"), link.depth},
             {QStringLiteral("roughness"), link.roughness},
             {QStringLiteral("invert_from"), link.invertFrom},
             {QStringLiteral("invert_to"), link.invertTo}},
            lineOf(link.line));
    for (const DrainCatchment &catchment : drainage.catchments)
        drawing.addNamed(
            QStringLiteral("catchment"), catchment.name,
            {{QStringLiteral("outlet_uid"), nodeUids[static_cast<std::size_t>(catchment.outlet)]},
             {QStringLiteral("imperviousness"), catchment.imperviousness},
             {QStringLiteral("curve_number"), catchment.curveNumber}},
            catchment.area);
}

// The rules of the town, and a scenario beside it whose centre may be built denser.
void drawRules(Drawing &drawing)
{
    const auto fields = [](const Rule &rule) -> QVariantMap {
        return {{QStringLiteral("regulation_set"), QStringLiteral("municipal")},
                {QStringLiteral("code"), rule.code},
                {QStringLiteral("parameter"), rule.parameter},
                {QStringLiteral("operator"), rule.sign},
                {QStringLiteral("value"), rule.value},
                {QStringLiteral("condition"), rule.condition.isEmpty() ? QVariant() : rule.condition},
                {QStringLiteral("citation"), QStringLiteral("Illustrative, made by the Madang project for training: no ordinance says so")},
                {QStringLiteral("confidence"), QStringLiteral("made up")},
                {QStringLiteral("verified"), 0}};
    };
    QHash<QString, QString> uids; // of the rules without a condition
    for (const Rule &rule : townRules()) {
        const QString uid = drawing.add(QStringLiteral("regulation"), fields(rule));
        if (rule.condition.isEmpty())
            uids.insert(rule.code + rule.parameter, uid);
    }
    const QString denser = drawing.add(QStringLiteral("scenario"), {{QStringLiteral("parent"), QStringLiteral("base")},
                                                                    {QStringLiteral("name"), QStringLiteral("고밀 도심 · Denser centre")},
                                                                    {QStringLiteral("status"), QStringLiteral("draft")}});
    for (const Rule &rule : denserCentre()) {
        QVariantMap changed = fields(rule);
        changed[QStringLiteral("scenario")] = denser;
        changed[QStringLiteral("origin_uid")] = uids.value(rule.code + rule.parameter);
        drawing.add(QStringLiteral("regulation"), changed);
    }
}

} // namespace

QString sampleLicence()
{
    return QStringLiteral("Madang project, schematic, CC0");
}

void drawPlan(Plan &plan, const StreetPlan &streets, const Land &land,
              const DrainageSystem &drainage)
{
    Drawing drawing(plan.meta().uid);
    drawTitles(drawing, plan.meta().uid);
    const int baseYear = plan.meta().baseYear;
    const QString phase = drawing.addNamed(
        QStringLiteral("phase"),
        {QStringLiteral("Phase 1"), QStringLiteral("1단계"), QStringLiteral("ដំណាក់កាលទី ១")},
        {{QStringLiteral("year_from"), baseYear}, {QStringLiteral("year_to"), baseYear + 9}});
    drawLand(drawing, land, phase);
    drawStreets(drawing, streets);
    for (const Facility &facility : facilities()) {
        QVariantMap fields = {{QStringLiteral("kind"), facility.kind}};
        if (facility.capacity > 0)
            fields[QStringLiteral("capacity")] = facility.capacity;
        drawing.addNamed(QStringLiteral("facility"), facility.name, fields,
                         QgsGeometry::fromPointXY(facility.place));
    }
    for (const Limit &limit : limits())
        drawing.addNamed(QStringLiteral("constraint_area"), limit.name,
                         {{QStringLiteral("kind"), limit.kind},
                          {QStringLiteral("severity"), limit.severity},
                          {QStringLiteral("citation"), sampleLicence()}},
                         limit.area);
    drawDrainage(drawing, drainage);
    drawRules(drawing);
    plan.apply(drawing.edit());
}

} // namespace madang::sample
