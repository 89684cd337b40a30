// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"

#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsproject.h>

#include <memory>

namespace madang::masterplan::test {

// Near Battambang, 200 km west of the central meridian of UTM 48N: a metre of the map there is 1/1.0000946 m of ground, and
// a square metre 0.9998108 (Karney's geodesic polygon, as the land balance's test has it).
constexpr double west = 300000, south = 1448000;
constexpr double groundM2 = 0.9998108269;

inline QByteArray rectangleWkb(double x0, double y0, double x1, double y1)
{
    QgsGeometry geometry = QgsGeometry::fromRect(QgsRectangle(west + x0, south + y0, west + x1, south + y1));
    geometry.convertToMultiType();
    return geometry.asWkb();
}

inline PlanRow rectangleRow(double x0, double y0, double x1, double y1, const QVariantMap &fields = {})
{
    return {fields, rectangleWkb(x0, y0, x1, y1)};
}

inline PlanRow roadRow(double x0, double y0, double x1, double y1, const QVariantMap &fields = {})
{
    return {fields, QgsGeometry::fromPolylineXY({{west + x0, south + y0}, {west + x1, south + y1}}).asWkb()};
}

// A site of 212 m by 112 m, cut in four by two roads that cross in its middle: from west to east 12 m wide, from south to
// north 12 m wide. Four blocks of 100 m by 50 m are left, but for what the junction's corners take.
inline PlanEdit crossedSite(const QVariantMap &eastward = {{QStringLiteral("width"), 12.0}},
                            const QVariantMap &northward = {{QStringLiteral("width"), 12.0}})
{
    PlanEdit edit;
    edit.add(QStringLiteral("constraint_area"), rectangleRow(0, 0, 212, 112, {{QStringLiteral("kind"), QStringLiteral("plan_boundary")}}),
             QStringLiteral("site"));
    edit.add(QStringLiteral("road"), roadRow(-20, 56, 232, 56, eastward), QStringLiteral("east"));
    edit.add(QStringLiteral("road"), roadRow(106, -20, 106, 132, northward), QStringLiteral("north"));
    return edit;
}

// Runs an algorithm as the command line does. Throws QgsProcessingException where it refuses.
template <typename Algorithm> QVariantMap runOn(const QString &plan, QVariantMap parameters)
{
    Algorithm algorithm;
    algorithm.initAlgorithm();
    parameters.insert(QStringLiteral("PLAN"), plan);
    QgsProject project;
    QgsProcessingContext context;
    context.setProject(&project);
    QgsProcessingFeedback feedback(false);
    QString message;
    if (!algorithm.checkParameterValues(parameters, context, &message))
        throw QgsProcessingException(message);
    bool ok = false;
    return algorithm.run(parameters, context, &feedback, &ok, {}, false);
}

inline QStringList rulesOf(const QVariantMap &results)
{
    QStringList rules;
    for (const Finding &finding : Finding::fromList(results.value(QStringLiteral("findings")).toList()))
        rules << finding.rule;
    return rules;
}

inline bool isNear(double a, double b, double within)
{
    return std::abs(a - b) <= within;
}

struct DrawnRow {
    QString uid;
    QVariantList values;
    QgsGeometry geometry;
};

inline std::vector<DrawnRow> rowsOf(const QString &plan, const QString &table, const QStringList &columns,
                                    const QString &scenario = QStringLiteral("base"))
{
    std::vector<DrawnRow> rows;
    PlanReader(plan).forEach(table, scenario, columns, [&](const EffectiveRow &row) { rows.push_back({row.uid, row.values, row.geometry}); });
    return rows;
}

} // namespace madang::masterplan::test
