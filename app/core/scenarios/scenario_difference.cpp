// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/scenarios/scenario_difference.h"

#include "core/failure.h"
#include "core/plan/plan_schema.h"
#include "core/plan/sql_text.h"
#include "core/scenarios/scenario_columns.h"

#include <qgsdistancearea.h>
#include <qgsexception.h>
#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

const QString zoneTable = QStringLiteral("zone");

class Comparison {
public:
    Comparison(const PlanReader &plan, const Scenario &before, const Scenario &after)
        : m_plan(plan)
        , m_before(plan.scenarioChain(before.uid))
        , m_after(plan.scenarioChain(after.uid))
    {
    }

    TableDifference compare(const PlanTable &table) const
    {
        QStringList columns = table.columns;
        for (const QString &own : {QStringLiteral("uid"), scenarioColumn, originColumn, tombstoneColumn})
            columns.removeAll(own);
        const QHash<QString, QString> origins = originsIn(table.name);
        const auto rootOf = [&origins](QString uid) {
            for (QSet<QString> seen; origins.contains(uid) && !seen.contains(uid);) {
                seen.insert(uid);
                uid = origins.value(uid);
            }
            return uid;
        };
        QHash<QString, EffectiveRow> gone; // by what they are at bottom the same row as
        QStringList order;
        onlyIn(table.name, m_before, m_after, columns, [&](const EffectiveRow &row) {
            const QString root = rootOf(row.uid);
            gone.insert(root, row);
            order << root;
        });
        TableDifference difference{table.name, {}};
        onlyIn(table.name, m_after, m_before, columns, [&](const EffectiveRow &row) {
            const auto was = gone.constFind(rootOf(row.uid));
            if (was == gone.cend())
                difference.rows.push_back(oneSided(RowDifference::Kind::Added, row, columns));
            else if (RowDifference changed = changedRow(*was, row, columns); changed.isMoved || !changed.fields.isEmpty())
                difference.rows.push_back(changed);
            gone.remove(rootOf(row.uid));
        });
        for (const QString &root : order)
            if (gone.contains(root))
                difference.rows.push_back(oneSided(RowDifference::Kind::Removed, gone.value(root), columns));
        return difference;
    }

    std::vector<ClassAreas> classAreas(QgsFeedback *feedback) const
    {
        QgsDistanceArea measure;
        const QgsCoordinateReferenceSystem crs = m_plan.crs();
        if (!crs.isValid() || crs.ellipsoidAcronym().isEmpty())
            throw Failure(QCoreApplication::translate("ScenarioDifference", "Areas cannot be measured: the coordinate system “%1” of the plan is "
                                                                            "not known, or lies on no ellipsoid.").arg(m_plan.meta().crs),
                          m_plan.path());
        measure.setSourceCrs(crs, QgsCoordinateTransformContext());
        measure.setEllipsoid(crs.ellipsoidAcronym());

        QHash<QString, ClassAreas> classes;
        const auto add = [&](const EffectiveRow &zone, bool before, bool after) {
            if (zone.values[1].toInt() != 0 || zone.geometry.isNull() || (feedback && feedback->isCanceled()))
                return;
            ClassAreas &areas = classes[zone.values[0].toString()];
            const double hectares = hectaresOf(zone, measure);
            areas.hectaresBefore += before ? hectares : 0;
            areas.hectaresAfter += after ? hectares : 0;
        };
        // Most zones are the same in both and are measured once.
        const QStringList columns = {QStringLiteral("code"), QStringLiteral("overlay")};
        const QString inBefore = effectiveRowsCondition(zoneTable, m_before), inAfter = effectiveRowsCondition(zoneTable, m_after);
        m_plan.forEachWhere(zoneTable, QStringLiteral("(%1) AND (%2)").arg(inBefore, inAfter), columns,
                            [&](const EffectiveRow &zone) { add(zone, true, true); });
        onlyIn(zoneTable, m_before, m_after, columns, [&](const EffectiveRow &zone) { add(zone, true, false); });
        onlyIn(zoneTable, m_after, m_before, columns, [&](const EffectiveRow &zone) { add(zone, false, true); });
        return inOrder(classes);
    }

private:
    void onlyIn(const QString &table, const QStringList &chain, const QStringList &other, const QStringList &columns,
                const std::function<void(const EffectiveRow &)> &row) const
    {
        m_plan.forEachWhere(table, QStringLiteral("(%1) AND NOT (%2)").arg(effectiveRowsCondition(table, chain), effectiveRowsCondition(table, other)),
                            columns, row);
    }

    QHash<QString, QString> originsIn(const QString &table) const
    {
        QHash<QString, QString> origins;
        m_plan.forEachWhere(table, QStringLiteral("origin_uid IS NOT NULL AND scenario IN %1").arg(sqlList(m_before + m_after)), {originColumn},
                            [&](const EffectiveRow &row) { origins.insert(row.uid, row.values[0].toString()); });
        return origins;
    }

    static QString nameIn(const EffectiveRow &row, const QStringList &columns)
    {
        for (const char *column : {"name", "number", "code", "kind", "class"})
            if (const int index = columns.indexOf(QLatin1String(column)); index >= 0 && !row.values[index].toString().isEmpty())
                return row.values[index].toString();
        return {};
    }

    static RowDifference oneSided(RowDifference::Kind kind, const EffectiveRow &row, const QStringList &columns)
    {
        RowDifference difference;
        difference.kind = kind;
        difference.name = nameIn(row, columns);
        const bool added = kind == RowDifference::Kind::Added;
        (added ? difference.uidAfter : difference.uidBefore) = row.uid;
        (added ? difference.after : difference.before) = row.geometry;
        return difference;
    }

    static RowDifference changedRow(const EffectiveRow &before, const EffectiveRow &after, const QStringList &columns)
    {
        RowDifference difference;
        difference.uidBefore = before.uid;
        difference.uidAfter = after.uid;
        difference.name = nameIn(after, columns);
        for (int i = 0; i < columns.size(); ++i)
            if (before.values[i] != after.values[i])
                difference.fields << columns[i];
        difference.before = before.geometry;
        difference.after = after.geometry;
        difference.isMoved = before.geometry.asWkb() != after.geometry.asWkb();
        return difference;
    }

    double hectaresOf(const EffectiveRow &zone, const QgsDistanceArea &measure) const
    {
        constexpr double squareMetres = 10000; // in a hectare
        double area = NAN;
        try {
            area = measure.measureArea(zone.geometry);
        } catch (const QgsCsException &) {
            // Said below, as for coordinates that come out as nothing.
        }
        if (!std::isfinite(area))
            throw Failure(QCoreApplication::translate("ScenarioDifference", "A zone cannot be measured: its coordinates are on no place of the earth."),
                          QCoreApplication::translate("Plan", "Table “%1”, row %2.").arg(zoneTable, zone.uid));
        return area / squareMetres;
    }

    std::vector<ClassAreas> inOrder(QHash<QString, ClassAreas> &classes) const
    {
        QStringList codes;
        for (const PlanReader::CodeValue &value : m_plan.codeValues())
            if (classes.contains(value.code) && !codes.contains(value.code))
                codes << value.code;
        QStringList unknown;
        for (auto it = classes.cbegin(); it != classes.cend(); ++it)
            if (!codes.contains(it.key()))
                unknown << it.key();
        unknown.sort();
        std::vector<ClassAreas> ordered;
        for (const QString &code : codes + unknown) {
            ordered.push_back(classes.value(code));
            ordered.back().code = code;
        }
        return ordered;
    }

    const PlanReader &m_plan;
    QStringList m_before, m_after; // chains
};

} // namespace

int TableDifference::count(RowDifference::Kind kind) const
{
    return int(std::count_if(rows.begin(), rows.end(), [kind](const RowDifference &row) { return row.kind == kind; }));
}

ScenarioDifference compareScenarios(const PlanReader &plan, const QString &before, const QString &after, QgsFeedback *feedback)
{
    ScenarioDifference difference{plan.scenario(before), plan.scenario(after), {}, {}};
    const Comparison comparison(plan, difference.before, difference.after);
    int done = 0;
    const auto &tables = planTables();
    for (const PlanTable &table : tables) {
        if (feedback && feedback->isCanceled())
            return difference;
        if (table.isDrawn())
            if (TableDifference rows = comparison.compare(table); !rows.rows.empty())
                difference.tables.push_back(std::move(rows));
        if (feedback)
            feedback->setProgress(90.0 * ++done / double(tables.size()));
    }
    difference.classes = comparison.classAreas(feedback);
    if (feedback)
        feedback->setProgress(100);
    return difference;
}

} // namespace madang
