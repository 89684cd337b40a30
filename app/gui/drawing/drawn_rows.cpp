// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawn_rows.h"

#include "core/plan/sql_text.h"
#include "gui/plan/session.h"

#include <qgsproject.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace madang {

DrawnRows::DrawnRows(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::opening, this, &DrawnRows::forget);
    connect(&session, &Session::planChanged, this, &DrawnRows::forget);
    connect(&session, &Session::scenarioChanged, this, &DrawnRows::forget);
    connect(&session, &Session::rowsChanged, this, [this](const QStringList &tables) {
        for (const auto &[table, layer] : m_layers)
            if (tables.contains(table))
                layer->dataProvider()->reloadData();
    });
}

DrawnRows::~DrawnRows() = default;

void DrawnRows::forget()
{
    m_layers.clear();
}

QgsVectorLayer *DrawnRows::layer(const QString &table) const
{
    if (!m_session.plan())
        return nullptr;
    auto &layer = m_layers[table];
    if (!layer) {
        QgsVectorLayer::LayerOptions options(m_session.project().transformContext(), false);
        options.fallbackCrs = m_session.project().crs();
        options.forceReadOnly = true;
        options.loadDefaultStyle = false;
        const QString condition = effectiveRowsCondition(table, m_session.reader().scenarioChain(m_session.scenario()));
        layer = std::make_unique<QgsVectorLayer>(
            QStringLiteral("%1|layername=%2|subset=%3").arg(m_session.plan()->path(), table, condition), table,
            QStringLiteral("ogr"), options);
    }
    return layer->isValid() ? layer.get() : nullptr;
}

std::vector<DrawnRow> DrawnRows::read(const QString &table, const QgsFeatureRequest &request) const
{
    std::vector<DrawnRow> rows;
    const QgsVectorLayer *source = layer(table);
    if (!source)
        return rows;
    const int uid = source->fields().lookupField(QStringLiteral("uid"));
    QgsFeatureRequest wanted = request;
    wanted.setSubsetOfAttributes(QgsAttributeList{uid});
    QgsFeature feature;
    QgsFeatureIterator found = source->getFeatures(wanted);
    while (found.nextFeature(feature))
        if (feature.hasGeometry())
            rows.push_back({feature.attribute(uid).toString(), feature.geometry()});
    return rows; // the reading has ended: an open one would keep the plan from being written
}

std::vector<DrawnRow> DrawnRows::touching(const QString &table, const QgsRectangle &box) const
{
    return read(table, QgsFeatureRequest().setFilterRect(box));
}

std::vector<DrawnRow> DrawnRows::withUids(const QString &table, const QStringList &uids) const
{
    if (uids.isEmpty() || !m_session.plan())
        return {};
    const PlanReader &reader = m_session.reader();
    const QString ofScenario = effectiveRowsCondition(table, reader.scenarioChain(m_session.scenario()));
    std::vector<DrawnRow> rows;
    // The index finds them one by one: QGIS would look through the whole table. A statement of SQLite has its limits.
    constexpr int atOnce = 2000;
    for (int from = 0; from < int(uids.size()); from += atOnce)
        reader.forEachWhere(table, QStringLiteral("uid IN %1 AND %2").arg(sqlList(uids.mid(from, atOnce)), ofScenario), {},
                            [&](const EffectiveRow &row) {
                                if (!row.geometry.isNull())
                                    rows.push_back({row.uid, row.geometry});
                            });
    return rows;
}

} // namespace madang
