// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/cut_land.h"

#include "core/plan/plan_reader.h"
#include "masterplan/engine/blocks.h"
#include "masterplan/engine/plane.h"

#include <algorithm>

namespace madang::masterplan {

namespace {

constexpr double touchedFromM2 = 0.05;
constexpr double smallestPieceM2 = 1.0;

struct CutRow {
    QString uid;
    double areaM2 = 0.0;
    std::vector<Block> pieces;
};

void propose(const QString &table, CutRow &row, const GroundPlane &ground, CutCount &count, std::vector<LandChange> &changes)
{
    double left = 0.0;
    for (const Block &piece : row.pieces)
        left += piece.areaM2;
    if (row.areaM2 - left < touchedFromM2)
        return;
    if (row.pieces.empty()) {
        changes.push_back({LandChange::Kind::Remove, table, row.uid, {}, {}, {}});
        ++count.removed;
        return;
    }
    std::stable_sort(row.pieces.begin(), row.pieces.end(), [](const Block &a, const Block &b) { return a.areaM2 > b.areaM2; });
    for (std::size_t i = 0; i < row.pieces.size(); ++i) {
        const QgsGeometry shape = ground.inPlan({row.pieces[i].shape});
        if (i == 0)
            changes.push_back({LandChange::Kind::Change, table, row.uid, {}, {}, shape});
        else
            changes.push_back({LandChange::Kind::Add, table, newUid(), row.uid, {}, shape});
    }
    ++count.changed;
    count.added += int(row.pieces.size()) - 1;
}

} // namespace

CutCount cutLand(const PlanReader &plan, const QString &scenario, const QString &table, const std::vector<Polygon> &roadLand,
                 const GroundPlane &ground, std::vector<LandChange> &changes, Progress &progress)
{
    std::vector<CutRow> rows;
    std::vector<Polygon> polygons;
    std::vector<std::size_t> rowOfPolygon;
    const bool hasOverlays = table == QLatin1String("zone");
    plan.forEach(table, scenario, hasOverlays ? QStringList{QStringLiteral("overlay")} : QStringList(), [&](const EffectiveRow &row) {
        progress.throwIfCancelled();
        if (hasOverlays && row.values[0].toInt() != 0)
            return;
        CutRow cut{row.uid, 0.0, {}};
        for (Polygon &polygon : ground.polygonsOf(row.geometry)) {
            cut.areaM2 += std::abs(signedArea(polygon.outer));
            for (const Ring &hole : polygon.holes)
                cut.areaM2 -= std::abs(signedArea(hole));
            rowOfPolygon.push_back(rows.size());
            polygons.push_back(std::move(polygon));
        }
        if (cut.areaM2 > 0.0)
            rows.push_back(std::move(cut));
    });
    BlockRule rule;
    rule.minimumAreaM2 = smallestPieceM2;
    for (Block &piece : blocks(polygons, roadLand, rule, progress).blocks) {
        CutRow &row = rows[rowOfPolygon[piece.boundary]];
        row.pieces.push_back(std::move(piece));
    }
    CutCount count{table};
    for (CutRow &row : rows)
        propose(table, row, ground, count, changes);
    return count;
}

} // namespace madang::masterplan
