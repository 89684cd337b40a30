// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/attribute_rows.h"

#include "core/failure.h"
#include "core/plan/plan_schema.h"
#include "core/plan/sql_text.h"
#include "core/scenarios/scenario_columns.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsdistancearea.h>
#include <qgsfeedback.h>

namespace madang {

namespace {

class RowMaker {
public:
    RowMaker(const PlanReader &plan, const std::vector<AttributeColumn> &columns, const AttributeText &text)
        : m_columns(columns)
        , m_text(text)
    {
        m_measure.setSourceCrs(plan.crs(), QgsCoordinateTransformContext());
        m_measure.setEllipsoid(plan.crs().ellipsoidAcronym());
        for (const AttributeColumn &column : columns)
            if (!column.isMeasure)
                m_stored << column.name;
    }

    const QStringList &stored() const { return m_stored; }

    AttributeRow made(const EffectiveRow &row) const
    {
        AttributeRow made;
        made.uid = row.uid;
        made.box = row.geometry.boundingBox();
        made.values.reserve(int(m_columns.size()));
        int next = 0;
        QString sought;
        for (const AttributeColumn &column : m_columns) {
            made.values << (column.isMeasure ? measureOf(row.geometry) : row.values[next++]);
            const QString text = m_text.sought(column, made.values.last());
            if (!text.isEmpty())
                sought += text + QLatin1Char('\n');
        }
        made.sought = sought;
        return made;
    }

private:
    QVariant measureOf(const QgsGeometry &geometry) const
    {
        if (geometry.isNull())
            return {};
        return geometry.type() == Qgis::GeometryType::Polygon ? m_measure.measureArea(geometry) : m_measure.measureLength(geometry);
    }

    const std::vector<AttributeColumn> &m_columns;
    const AttributeText &m_text;
    QgsDistanceArea m_measure;
    QStringList m_stored;
};

} // namespace

AttributeRows::AttributeRows(const PlanReader &plan, const QString &table, const QString &scenario,
                             const std::vector<AttributeColumn> &columns, const AttributeText &text, QgsFeedback *feedback)
    : m_table(table)
    , m_scenario(scenario)
{
    const RowMaker maker(plan, columns, text);
    const qint64 count = plan.count(table, scenario);
    m_rows.reserve(int(count));
    struct Stopped {};
    try {
        plan.forEach(table, scenario, maker.stored(), [&](const EffectiveRow &row) {
            if (feedback && feedback->isCanceled())
                throw Stopped();
            m_rows << maker.made(row);
            if (feedback && m_rows.size() % 1000 == 0)
                feedback->setProgress(100.0 * double(m_rows.size()) / double(count));
        });
    } catch (const Stopped &) {
        return;
    }
    reindex();
    if (plan.scenarioChain(scenario).size() > 1)
        readDifferences(plan, QStringLiteral("origin_uid IS NOT NULL AND scenario IN %1").arg(sqlList(plan.scenarioChain(scenario))));
}

void AttributeRows::readDifferences(const PlanReader &plan, const QString &condition)
{
    plan.forEachWhere(m_table, condition, {originColumn}, [this](const EffectiveRow &row) {
        if (!row.values[0].toString().isEmpty())
            m_origins.insert(row.uid, row.values[0].toString());
    });
}

void AttributeRows::reindex()
{
    m_places.clear();
    m_places.reserve(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows.at(i).uid, i);
}

QStringList AttributeRows::concernedBy(const PlanReader &plan, const QStringList &uids) const
{
    AttributeRows now = *this; // the origins of rows that are new
    now.readDifferences(plan, QStringLiteral("origin_uid IS NOT NULL AND uid IN %1").arg(sqlList(uids)));
    QStringList concerned;
    QSet<QString> seen;
    for (QString uid : uids)
        // Down to the row of base, which may show again.
        for (; !uid.isEmpty() && !seen.contains(uid); uid = now.m_origins.value(uid)) {
            seen.insert(uid);
            concerned << uid;
        }
    return concerned;
}

AttributeRows::Renewal AttributeRows::renew(const PlanReader &plan, const QStringList &uids, const std::vector<AttributeColumn> &columns,
                                            const AttributeText &text)
{
    const QStringList concerned = concernedBy(plan, uids);
    readDifferences(plan, QStringLiteral("origin_uid IS NOT NULL AND uid IN %1").arg(sqlList(uids)));
    const RowMaker maker(plan, columns, text);
    QHash<QString, AttributeRow> found;
    QStringList order;
    plan.forEachWhere(m_table,
                      QStringLiteral("%1 AND uid IN %2").arg(effectiveRowsCondition(m_table, plan.scenarioChain(m_scenario)), sqlList(concerned)),
                      maker.stored(), [&](const EffectiveRow &row) {
                          found.insert(row.uid, maker.made(row));
                          order << row.uid;
                      });
    Renewal renewal;
    QSet<int> gone;
    // A row that replaces another takes its place, so that nothing jumps where one looks.
    for (const QString &uid : concerned) {
        const int place = rowOf(uid);
        if (place >= 0 && found.contains(uid)) {
            m_rows[place] = found.take(uid);
            renewal.changed << place;
        } else if (place >= 0) {
            gone.insert(place);
        }
    }
    bool isRenamed = false;
    for (const QString &uid : std::as_const(order)) {
        if (!found.contains(uid))
            continue;
        isRenamed = true;
        int place = rowOf(m_origins.value(uid));
        for (auto it = m_origins.cbegin(); place < 0 && it != m_origins.cend(); ++it)
            if (it.value() == uid && concerned.contains(it.key()))
                place = rowOf(it.key());
        if (place >= 0 && gone.contains(place)) {
            gone.remove(place);
            m_rows[place] = found.take(uid);
            renewal.changed << place;
        } else {
            m_rows << found.take(uid);
            renewal.isOtherSet = true;
        }
    }
    if (!gone.isEmpty()) {
        renewal.isOtherSet = true;
        QVector<AttributeRow> left;
        left.reserve(m_rows.size());
        for (int i = 0; i < m_rows.size(); ++i)
            if (!gone.contains(i))
                left << m_rows.at(i);
        m_rows = left;
    }
    if (renewal.isOtherSet || isRenamed)
        reindex();
    return renewal;
}

} // namespace madang
