// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/cut_land.h"

#include "core/plan/plan_reader.h"
#include "masterplan/engine/blocks.h"
#include "engine/plane.h"

#include <algorithm>
#include <iterator>

namespace madang::masterplan {

namespace {

constexpr double touchedFromM2 = 0.05;
constexpr double smallestPieceM2 = 1.0;

// One polygon of a row, and what the roads leave of it.
struct CutPart {
    Polygon drawn;
    double areaM2 = 0.0;
    std::vector<Block> pieces;
    double sliversM2 = 0.0; // of pieces that are too small to stay
};

struct CutRow {
    QString uid;
    std::vector<CutPart> parts;
};

bool isTouched(const CutPart &part)
{
    double left = part.sliversM2;
    for (const Block &piece : part.pieces)
        left += piece.areaM2;
    return part.areaM2 - left >= touchedFromM2;
}

void propose(const QString &table, CutRow &row, const GroundPlane &ground, CutCount &count, std::vector<LandChange> &changes)
{
    std::vector<Polygon> kept; // what stays the row: its parts that no road touches, and the largest of the pieces
    std::vector<Block> pieces;
    for (CutPart &part : row.parts) {
        if (isTouched(part))
            std::move(part.pieces.begin(), part.pieces.end(), std::back_inserter(pieces));
        else
            kept.push_back(std::move(part.drawn));
    }
    if (kept.size() == row.parts.size())
        return;
    std::stable_sort(pieces.begin(), pieces.end(), [](const Block &a, const Block &b) { return a.areaM2 > b.areaM2; });
    if (!pieces.empty())
        kept.push_back(pieces.front().shape);
    if (kept.empty()) {
        changes.push_back({LandChange::Kind::Remove, table, row.uid, {}, {}, {}});
        ++count.removed;
        return;
    }
    changes.push_back({LandChange::Kind::Change, table, row.uid, {}, {}, ground.inPlan(kept)});
    ++count.changed;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        changes.push_back({LandChange::Kind::Add, table, newUid(), row.uid, {}, ground.inPlan({pieces[i].shape})});
        ++count.added;
    }
}

} // namespace

CutCount cutLand(const PlanReader &plan, const QString &scenario, const QString &table, const std::vector<Polygon> &roadLand,
                 const GroundPlane &ground, std::vector<LandChange> &changes, Progress &progress)
{
    std::vector<CutRow> rows;
    std::vector<Polygon> polygons;
    struct Place {
        std::size_t row, part;
    };
    std::vector<Place> places; // of the polygons
    const bool hasOverlays = table == QLatin1String("zone");
    plan.forEach(table, scenario, hasOverlays ? QStringList{QStringLiteral("overlay")} : QStringList(), [&](const EffectiveRow &row) {
        progress.throwIfCancelled();
        if (hasOverlays && row.values[0].toInt() != 0)
            return;
        CutRow cut{row.uid, {}};
        for (const Polygon &polygon : ground.polygonsOf(row.geometry)) {
            double area = std::abs(signedArea(polygon.outer));
            for (const Ring &hole : polygon.holes)
                area -= std::abs(signedArea(hole));
            places.push_back({rows.size(), cut.parts.size()});
            polygons.push_back(polygon);
            cut.parts.push_back({polygon, area, {}, 0.0});
        }
        if (!cut.parts.empty())
            rows.push_back(std::move(cut));
    });
    BlockRule rule;
    rule.minimumAreaM2 = smallestPieceM2;
    Blocks left = blocks(polygons, roadLand, rule, progress);
    const auto partOf = [&](const Block &piece) -> CutPart & {
        const Place &place = places[piece.boundary];
        return rows[place.row].parts[place.part];
    };
    for (Block &piece : left.blocks) {
        CutPart &part = partOf(piece);
        part.pieces.push_back(std::move(piece));
    }
    for (const Block &piece : left.slivers)
        partOf(piece).sliversM2 += piece.areaM2;
    CutCount count{table};
    for (CutRow &row : rows)
        propose(table, row, ground, count, changes);
    return count;
}

} // namespace madang::masterplan
