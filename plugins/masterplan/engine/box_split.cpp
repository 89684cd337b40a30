// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/box_split.h"

#include "masterplan/engine/line_split.h"
#include "masterplan/engine/oriented_box.h"
#include "engine/plane.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace madang::masterplan {

namespace {

constexpr double strayPart = 0.4;
constexpr double cornerPull = 0.25; // of a cell: how far a cut goes to an inner corner
constexpr double pointPullM = 0.01; // and to any point, so that no edge of millimetres arises
constexpr double sharpSine = 0.5;   // an inner corner turns by 30° and more
constexpr int mostPositions = 6;    // tried along one axis
constexpr double facesAlong = 0.5;  // cosine: within 60° of the way the land faces
constexpr double keepsFacing = 0.3; // of the road along the other axis

struct BoxCut
{
    Point through;
    Point direction;
    Point front; // the way the road runs that the pieces face
};

// Land to divide, and the way the road runs that it faces; 0, 0 where that is still open.
struct FacingPlot
{
    Plot plot;
    Point front;
};

struct FacingPieces
{
    std::vector<Plot> plots;
    Point front;
};

// Where points lie along an axis: cuts like to go through them.
struct AxisPoints
{
    std::vector<double> corners; // sharp inner ones
    std::vector<double> all;
};

AxisPoints pointsAlong(const Plot &plot, Point origin, Point axis)
{
    AxisPoints points;
    eachRing(plot, [&](const PlotRing &ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point p = ring[i].at;
            const Point in = p - ring[i == 0 ? ring.size() - 1 : i - 1].at;
            const Point out = ring[i + 1 == ring.size() ? 0 : i + 1].at - p;
            const double place = dot(axis, p - origin);
            points.all.push_back(place);
            if (cross(in, out) < -sharpSine * length(in) * length(out))
                points.corners.push_back(place);
        }
    });
    return points;
}

double pulled(double place, const std::vector<double> &points, double reach)
{
    double best = place;
    double least = reach;
    for (const double p : points)
        if (std::abs(p - place) < least) {
            least = std::abs(p - place);
            best = p;
        }
    return best;
}

// Appends cuts square to `axis` that divide `extent` (m) at whole parts of `cells`, the most even
// first.
void addCuts(const Plot &plot, Point corner, Point axis, double extent, int cells, double stray,
             Point front, std::vector<BoxCut> &cuts)
{
    std::vector<double> places;
    for (int k = 1; k < cells; ++k)
        places.push_back(extent * k / cells);
    std::stable_sort(places.begin(), places.end(), [extent](double a, double b) {
        return std::abs(a - extent / 2.0) < std::abs(b - extent / 2.0) - 1e-9 * extent;
    });
    if (places.size() > mostPositions)
        places.resize(mostPositions);

    const double cell = extent / cells;
    const AxisPoints points = pointsAlong(plot, corner, axis);
    for (double place : places) {
        place += stray * cell;
        place = pulled(place, points.corners, cornerPull * cell);
        place = pulled(place, points.all, pointPullM);
        cuts.push_back({corner + place * axis, left(axis), front});
    }
}

int cellsIn(double extent, double aim)
{
    return static_cast<int>(std::clamp(std::round(extent / aim), 1.0, 1e6));
}

std::vector<BoxCut> cutsOf(const FacingPlot &facing, const ParcelRule &rule, double stray)
{
    const Plot &plot = facing.plot;
    const OrientedBox box = orientedBox(plot);
    // The road runs along the axis that more of the road edges follow.
    double alongLength = 0.0;
    double alongWidth = 0.0;
    PlotEdge longest;
    eachEdge(plot, [&](const PlotEdge &e) {
        if (e.edge == EdgeKind::Inside)
            return;
        const Point u = e.to - e.from;
        const double metres = length(u);
        alongLength += dot(u, box.along) * dot(u, box.along) / metres;
        alongWidth += dot(u, box.across) * dot(u, box.across) / metres;
        if (metres > distance(longest.from, longest.to) * (1.0 + 1e-9))
            longest = e;
    });
    bool turned = alongWidth > alongLength * (1.0 + 1e-9);
    // A corner parcel goes on facing the road that its row faces, even if its side is longer.
    if (facing.front != Point{}) {
        const bool before = std::abs(dot(facing.front, box.across))
                            > std::abs(dot(facing.front, box.along)) * (1.0 + 1e-9);
        const double faced = before ? alongWidth : alongLength;
        const double other = before ? alongLength : alongWidth;
        if (faced >= rule.frontageM / 2.0 && faced >= keepsFacing * other)
            turned = before;
    }
    const Point frontAxis = turned ? box.across : box.along;
    const Point depthAxis = turned ? box.along : box.across;
    const double front = turned ? box.widthM : box.lengthM;
    const double depth = turned ? box.lengthM : box.widthM;

    std::vector<BoxCut> cuts;
    if (const int rows = cellsIn(depth, rule.depthM); rows > 1) {
        // Back to back in the middle first, whatever the depth.
        addCuts(plot, box.corner, depthAxis, depth, 2, stray, frontAxis, cuts);
        if (rows > 2)
            addCuts(plot, box.corner, depthAxis, depth, rows, stray, frontAxis, cuts);
    }
    if (const int columns = cellsIn(front, rule.frontageM); columns > 1)
        addCuts(plot, box.corner, frontAxis, front, columns, stray, frontAxis, cuts);
    // Askew to the box: square to the longest road edge, unless that is the side of a corner parcel.
    if (const double metres = distance(longest.from, longest.to); metres >= 1.5 * rule.frontageM) {
        const int columns = cellsIn(metres, rule.frontageM);
        const Point u = unit(longest.to - longest.from);
        if (std::abs(dot(u, frontAxis)) > facesAlong)
            cuts.push_back({longest.from + (metres * (columns / 2) / columns) * u, left(u), u});
    }
    return cuts;
}

// The pieces of the first cut that leaves only pieces that can stand alone; failing that, of the
// first that leaves two such pieces beside scraps that will join a neighbour. Empty: leave it whole.
FacingPieces bestPieces(const FacingPlot &facing, const ParcelRule &rule, double minimumArea,
                        double stray)
{
    const double neededRoad = roadLength(facing.plot) > 0.0 ? rule.frontageM / 2.0 : 0.0;
    FacingPieces second;
    for (const BoxCut &cut : cutsOf(facing, rule, stray)) {
        LineSplit split = splitByLine(facing.plot, cut.through, cut.direction);
        if (split.left.empty() || split.right.empty())
            continue;
        std::vector<Plot> pieces = std::move(split.left);
        std::move(split.right.begin(), split.right.end(), std::back_inserter(pieces));
        int alone = 0;
        int scraps = 0;
        for (const Plot &piece : pieces) {
            if (area(piece) < minimumArea)
                ++scraps;
            else if (roadLength(piece) >= neededRoad)
                ++alone;
        }
        if (alone + scraps < static_cast<int>(pieces.size()) || alone < 2)
            continue;
        if (scraps == 0)
            return {std::move(pieces), cut.front};
        if (second.plots.empty())
            second = {std::move(pieces), cut.front};
    }
    return second;
}

} // namespace

std::vector<Plot> boxSplit(const Plot &whole, const ParcelRule &rule, SplitRandom &random,
                           Progress &progress)
{
    // Without a minimum of its own a cut still leaves no splinters.
    const double minimumArea = std::max(rule.minimumAreaM2, 1e-3 * rule.frontageM * rule.depthM);
    std::vector<Plot> done;
    std::vector<FacingPlot> waiting{{whole, {}}};
    while (!waiting.empty()) {
        progress.throwIfCancelled();
        FacingPlot facing = std::move(waiting.back());
        waiting.pop_back();
        FacingPieces pieces;
        if (area(facing.plot) >= 2.0 * minimumArea) {
            const double stray =
                rule.irregularity > 0.0 ? strayPart * rule.irregularity * random.around() : 0.0;
            pieces = bestPieces(facing, rule, minimumArea, stray);
        }
        if (pieces.plots.empty())
            done.push_back(std::move(facing.plot));
        for (Plot &piece : pieces.plots)
            waiting.push_back({std::move(piece), pieces.front});
    }
    return done;
}

} // namespace madang::masterplan
