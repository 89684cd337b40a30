// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_reader.h"

#include "core/failure.h"
#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_damage.h"
#include "core/plan/plan_file.h"
#include "core/plan/plan_schema.h"
#include "core/plan/sql_text.h"
#include "core/scenarios/scenario_tree.h"

#include <qgsogrutils.h>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace madang {

namespace {

// A reading that is left open, as by a callback that throws, keeps the plan from being written.
class EndOfReading {
public:
    explicit EndOfReading(OGRLayer &layer) : m_layer(layer) {}
    ~EndOfReading()
    {
        m_layer.SetAttributeFilter(nullptr);
        m_layer.ResetReading();
    }
    EndOfReading(const EndOfReading &) = delete;
    EndOfReading &operator=(const EndOfReading &) = delete;

private:
    OGRLayer &m_layer;
};

// The next row. A geometry that cannot be read is no missing one: what is computed without it would be wrong.
std::unique_ptr<OGRFeature> nextRow(OGRLayer &layer, int uidIndex, const QString &path)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler); // said below, or by throwIfReadingFailed()
    std::unique_ptr<OGRFeature> feature(layer.GetNextFeature());
    if (feature && !feature->GetGeometryRef() && CPLGetLastErrorType() >= CE_Failure)
        throw Failure(QCoreApplication::translate("Plan", "The geometry of a row cannot be read: the plan file is damaged."),
                      QCoreApplication::translate("Plan", "Table “%1”, row %2.")
                          .arg(QString::fromUtf8(layer.GetName()), QString::fromUtf8(feature->GetFieldAsString(uidIndex))),
                      remedyOfDamage(path));
    return feature;
}

} // namespace

QString effectiveRowsCondition(const QString &table, const QStringList &chain)
{
    // The + keeps SQLite from its index on scenarios, which it takes to be choosy: nearly all rows are of one scenario, and
    // rows looked for by place or uid would be looked for in the whole table.
    if (chain.size() == 1)
        return QStringLiteral("tombstone = 0 AND +scenario = %1").arg(sqlText(chain.first()));
    // A row is hidden by any row of the chain that names it as its origin: only nearer scenarios can do so.
    return QStringLiteral("tombstone = 0 AND +scenario IN %2 AND uid NOT IN "
                          "(SELECT origin_uid FROM \"%1\" WHERE scenario IN %2 AND origin_uid IS NOT NULL)")
        .arg(table, sqlList(chain));
}

PlanReader::PlanReader(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_dataset(connectToPlan(path, false))
    , m_meta(readPlanMeta(*m_dataset, m_path))
{
}

PlanReader::~PlanReader() = default;

QgsCoordinateReferenceSystem PlanReader::crs() const
{
    return QgsCoordinateReferenceSystem(m_meta.crs);
}

std::vector<Scenario> PlanReader::scenarios() const
{
    return readScenarios(*m_dataset);
}

Scenario PlanReader::scenario(const QString &uidOrName) const
{
    return findScenario(scenarios(), uidOrName);
}

QStringList PlanReader::scenarioChain(const QString &uidOrName) const
{
    return madang::scenarioChain(scenarios(), uidOrName, m_path);
}

std::vector<PlanDataset> PlanReader::datasets() const
{
    return readDatasets(*m_dataset, m_path);
}

std::optional<PlanDataset> PlanReader::dataset(const QString &role) const
{
    for (const PlanDataset &item : datasets())
        if (item.role == role && item.present)
            return item;
    return std::nullopt;
}

void PlanReader::forEach(const QString &table, const QString &scenario, const QStringList &columns,
                         const std::function<void(const EffectiveRow &)> &row) const
{
    forEachWhere(table, effectiveCondition(table, scenario), columns, row);
}

void PlanReader::forEachNear(const QString &table, const QString &scenario, const QgsRectangle &box, const QStringList &columns,
                             const std::function<void(const EffectiveRow &)> &row) const
{
    const auto number = [](double value) { return QString::number(value, 'g', 17); };
    const QString near = QStringLiteral("fid IN (SELECT id FROM \"rtree_%1_geom\" WHERE minx <= %2 AND maxx >= %3 AND miny <= %4 AND maxy >= %5)")
                             .arg(table, number(box.xMaximum()), number(box.xMinimum()), number(box.yMaximum()), number(box.yMinimum()));
    const QString effective = effectiveCondition(table, scenario);
    forEachWhere(table, effective.isEmpty() ? near : QStringLiteral("%1 AND %2").arg(near, effective), columns, row);
}

// Empty, which is every row, for a table without scenarios.
QString PlanReader::effectiveCondition(const QString &table, const QString &scenario) const
{
    const auto definition = planTable(table);
    if (!definition)
        throw Failure(QCoreApplication::translate("Plan", "The plan has no table “%1”.").arg(table), m_path);
    return definition->hasScenario ? effectiveRowsCondition(table, scenarioChain(scenario)) : QString();
}

void PlanReader::forEachWhere(const QString &table, const QString &condition, const QStringList &columns,
                              const std::function<void(const EffectiveRow &)> &row) const
{
    OGRLayer *layer = m_dataset->GetLayerByName(table.toUtf8().constData());
    if (!layer)
        throw Failure(QCoreApplication::translate("Plan", "The plan has no table “%1”.").arg(table), m_path);
    std::vector<int> indexes;
    for (const QString &column : columns) {
        indexes.push_back(layer->GetLayerDefn()->GetFieldIndex(column.toUtf8().constData()));
        if (indexes.back() < 0)
            throw Failure(QCoreApplication::translate("Plan", "The table “%1” has no column “%2”.").arg(table, column), m_path);
    }
    const int uidIndex = layer->GetLayerDefn()->GetFieldIndex("uid");
    layer->SetSpatialFilter(nullptr);
    CPLErrorReset();
    if (layer->SetAttributeFilter(condition.isEmpty() ? nullptr : condition.toUtf8().constData()) != OGRERR_NONE)
        throwIfReadingFailed(m_path);
    const EndOfReading end(*layer);
    layer->ResetReading();
    while (const std::unique_ptr<OGRFeature> feature = nextRow(*layer, uidIndex, m_path)) {
        EffectiveRow effective;
        effective.uid = QString::fromUtf8(feature->GetFieldAsString(uidIndex));
        for (const int index : indexes) {
            if (!feature->IsFieldSetAndNotNull(index))
                effective.values << QVariant();
            else if (feature->GetFieldDefnRef(index)->GetType() == OFTReal)
                effective.values << feature->GetFieldAsDouble(index);
            else if (feature->GetFieldDefnRef(index)->GetType() == OFTString)
                effective.values << QString::fromUtf8(feature->GetFieldAsString(index));
            else
                effective.values << qlonglong(feature->GetFieldAsInteger64(index));
        }
        if (OGRGeometry *geometry = feature->GetGeometryRef())
            effective.geometry = QgsOgrUtils::ogrGeometryToQgsGeometry(OGRGeometry::ToHandle(geometry));
        row(effective);
        CPLErrorReset(); // what is done with a row is not this reading's matter
    }
    throwIfReadingFailed(m_path);
}

qint64 PlanReader::count(const QString &table, const QString &scenario) const
{
    const QString condition = effectiveCondition(table, scenario);
    OGRLayer *layer = m_dataset->GetLayerByName(table.toUtf8().constData());
    if (!layer)
        throw Failure(QCoreApplication::translate("Plan", "The plan has no table “%1”.").arg(table), m_path);
    layer->SetAttributeFilter(condition.isEmpty() ? nullptr : condition.toUtf8().constData());
    CPLErrorReset();
    const qint64 rows = layer->GetFeatureCount(TRUE);
    throwIfReadingFailed(m_path);
    layer->SetAttributeFilter(nullptr);
    return rows;
}

bool PlanReader::hasRows(const QString &table, const QString &scenario, qint64 atLeast) const
{
    const QString condition = effectiveCondition(table, scenario);
    bool any = false;
    forEachRecord(*m_dataset,
                  QStringLiteral("SELECT 1 FROM \"%1\" WHERE %2 LIMIT 1 OFFSET %3")
                      .arg(table, condition.isEmpty() ? QStringLiteral("1 = 1") : condition, QString::number(atLeast - 1)).toUtf8().constData(),
                  [&any](const QStringList &) { any = true; });
    return any;
}

QMap<QString, qint64> PlanReader::countByValue(const QString &table, const QString &column) const
{
    const auto definition = planTable(table);
    if (!definition || !definition->columns.contains(column))
        throw Failure(QCoreApplication::translate("Plan", "The table “%1” has no column “%2”.").arg(table, column), m_path);
    QMap<QString, qint64> counts;
    forEachRecord(*m_dataset,
                  QStringLiteral("SELECT \"%1\", count(*) FROM \"%2\" WHERE \"%1\" <> ''%3 GROUP BY \"%1\"")
                      .arg(column, table, definition->hasScenario ? QStringLiteral(" AND tombstone = 0") : QString()).toUtf8().constData(),
                  [&counts](const QStringList &row) { counts.insert(row[0], row[1].toLongLong()); });
    return counts;
}

QgsRectangle PlanReader::extent(const QString &scenario, const QStringList &tables) const
{
    const QStringList chain = scenarioChain(scenario);
    QgsRectangle extent;
    for (const PlanTable &table : planTables()) {
        if (!table.isDrawn() || (!tables.isEmpty() && !tables.contains(table.name)))
            continue;
        const QString sql = QStringLiteral("SELECT min(ST_MinX(geom)), min(ST_MinY(geom)), max(ST_MaxX(geom)), max(ST_MaxY(geom)) "
                                           "FROM \"%1\" WHERE %2").arg(table.name, effectiveRowsCondition(table.name, chain));
        forEachRecord(*m_dataset, sql.toUtf8().constData(), [&](const QStringList &box) {
            if (box.size() == 4 && !box[0].isNull())
                extent.combineExtentWith(
                    QgsRectangle(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()));
        });
    }
    return extent;
}

PlanHistory PlanReader::history() const
{
    return readPlanHistory(*m_dataset, m_path);
}

QStringList PlanReader::loggedEdits() const
{
    QStringList uids;
    forEachRecord(*m_dataset, "SELECT uid FROM edit_log ORDER BY fid", [&uids](const QStringList &row) { uids << row[0]; });
    return uids;
}

std::vector<PlanReader::CodeValue> PlanReader::codeValues() const
{
    std::vector<CodeValue> values;
    forEachRecord(*m_dataset,
                  "SELECT code, label_en, label_local, label_ko, hilucs, colour, confidence, source, verified FROM code_value ORDER BY sort",
                  [&](const QStringList &row) {
                      values.push_back({row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8] == QLatin1String("1")});
                  });
    return values;
}

QString PlanReader::CodeValue::label(const QString &language, const QString &localLanguage) const
{
    if (language == localLanguage && !labelLocal.isEmpty())
        return labelLocal;
    if (language == QLatin1String("ko") && !labelKorean.isEmpty())
        return labelKorean;
    return labelEnglish;
}

QString countryLanguage(const QString &country)
{
    static const QHash<QString, QString> languages = {
        {QStringLiteral("KR"), QStringLiteral("ko")}, {QStringLiteral("TH"), QStringLiteral("th")},
        {QStringLiteral("ID"), QStringLiteral("id")}, {QStringLiteral("PH"), QStringLiteral("fil")},
        {QStringLiteral("VN"), QStringLiteral("vi")}, {QStringLiteral("KH"), QStringLiteral("km")},
        {QStringLiteral("MY"), QStringLiteral("ms")}, {QStringLiteral("MM"), QStringLiteral("my")},
        {QStringLiteral("LA"), QStringLiteral("lo")}, {QStringLiteral("BN"), QStringLiteral("ms")}};
    return languages.value(country);
}

} // namespace madang
