// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/strip_split.h"

#include "masterplan/engine/line_split.h"
#include "engine/plane.h"
#include "masterplan/engine/plot_merge.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <optional>

namespace madang::masterplan {

namespace {

constexpr double straying = 0.4;
constexpr double deepest = 1.5;                                 // times the depth, of a strip
constexpr double cornerTurn = std::numbers::pi / 6.0;           // 30° end a stretch of road
constexpr double stretchTurn = 50.0 * std::numbers::pi / 180.0; // and so does a curve of 50°
constexpr double narrowest = 0.25;                              // of the frontage, of a slice

double turnBetween(Point u, Point v)
{
    return std::atan2(cross(u, v), dot(u, v));
}

// A stretch of edges of one ring, `count` from `first` on.
struct RingStretch
{
    std::size_t ring = 0;
    std::size_t first = 0;
    std::size_t count = 0;
    double lengthM = 0.0;
};

// Calls visit(RingStretch) for each run of edges of `kind`. Where `split`, corners and curves end a
// run.
template <typename Visit>
void eachStretch(const Plot &plot, EdgeKind kind, bool split, Visit &&visit)
{
    std::size_t number = 0;
    eachRing(plot, [&](const PlotRing &ring) {
        const std::size_t count = ring.size();
        const auto direction = [&](std::size_t i) {
            return ring[(i + 1) % count].at - ring[i % count].at;
        };
        const auto begins = [&](std::size_t i) {
            const std::size_t before = (i + count - 1) % count;
            return ring[before].edge != kind
                   || (split
                       && std::abs(turnBetween(direction(before), direction(i))) > cornerTurn);
        };
        std::size_t start = 0;
        while (start < count && !(ring[start].edge == kind && begins(start)))
            ++start;
        if (start == count)
            start = 0; // all one kind and smooth, or nothing of it
        RingStretch run;
        for (std::size_t k = 0; k < count; ++k) {
            const std::size_t i = (start + k) % count;
            const bool ends =
                ring[i].edge != kind || (k > 0 && begins(i))
                || (split && run.count > 0
                    && std::abs(turnBetween(direction(run.first), direction(i))) > stretchTurn);
            if (ends && run.count > 0) {
                visit(run);
                run = {};
            }
            if (ring[i].edge != kind)
                continue;
            if (run.count == 0)
                run = {number, i, 0, 0.0};
            ++run.count;
            run.lengthM += length(direction(i));
        }
        if (run.count > 0)
            visit(run);
        ++number;
    });
}

// Lengths that differ by rounding are equal: the first wins.
std::optional<RingStretch> longestStretch(const Plot &plot, EdgeKind kind, bool split)
{
    std::optional<RingStretch> longest;
    eachStretch(plot, kind, split, [&longest](const RingStretch &run) {
        if (!longest || run.lengthM > longest->lengthM * (1.0 + 1e-9))
            longest = run;
    });
    return longest;
}

const PlotRing &ringOf(const Plot &plot, std::size_t number)
{
    return number == 0 ? plot.outer : plot.holes[number - 1];
}

Line pointsOf(const Plot &plot, const RingStretch &run)
{
    const PlotRing &ring = ringOf(plot, run.ring);
    Line line;
    for (std::size_t k = 0; k <= run.count; ++k)
        line.push_back(ring[(run.first + k) % ring.size()].at);
    return line;
}

Point pointAt(const Line &line, double metres)
{
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double step = distance(line[i], line[i + 1]);
        if (metres <= step)
            return line[i] + (std::max(metres, 0.0) / step) * (line[i + 1] - line[i]);
        metres -= step;
    }
    return line.back();
}

// How far the land reaches behind a stretch of road, and whether it ends on a road there.
struct LandBehind
{
    double depthM = 0.0;
    bool road = false;
};

// Along the ray from p in direction `inward` (length 1).
LandBehind sightFrom(const Plot &plot, Point p, Point inward)
{
    constexpr double off = 1e-3; // not the edge that the ray starts on
    LandBehind seen{std::numeric_limits<double>::infinity(), false};
    eachEdge(plot, [&](const PlotEdge &e) {
        const double a = cross(inward, e.from - p);
        const double b = cross(inward, e.to - p);
        if ((a > 0.0) == (b > 0.0))
            return;
        const double metres = dot(inward, e.from + (a / (a - b)) * (e.to - e.from) - p);
        if (metres > off && metres < seen.depthM)
            seen = {metres, e.edge != EdgeKind::Inside};
    });
    return seen;
}

LandBehind landBehind(const Plot &plot, const Line &road, Point inward)
{
    const double metres = lineLength(road);
    LandBehind views[3];
    for (int k = 0; k < 3; ++k)
        views[k] = sightFrom(plot, pointAt(road, metres * (k + 1) / 4.0), inward);
    std::sort(std::begin(views), std::end(views),
              [](const LandBehind &a, const LandBehind &b) { return a.depthM < b.depthM; });
    return {views[1].depthM, views[0].road + views[1].road + views[2].road > 1};
}

// How deep the strip along this road should be; nothing where it takes all the land.
std::optional<double> stripDepth(LandBehind behind, const ParcelRule &rule)
{
    const double aim = rule.depthM;
    if (behind.road) {
        if (behind.depthM < deepest * aim)
            return std::nullopt;
        const bool half = rule.keepRoadEdge || behind.depthM <= 2.0 * deepest * aim;
        return half ? behind.depthM / 2.0 : aim;
    }
    if (rule.keepRoadEdge || behind.depthM < 2.0 * aim)
        return std::nullopt;
    return aim;
}

// The kind of a plot's stretch of edges, or of all its edges of some kind, changed.
void mark(Plot &plot, const RingStretch &run)
{
    PlotRing &ring = run.ring == 0 ? plot.outer : plot.holes[run.ring - 1];
    for (std::size_t k = 0; k < run.count; ++k)
        ring[(run.first + k) % ring.size()].edge = EdgeKind::Front;
}

void unmark(Plot &plot)
{
    eachRing(plot, [](PlotRing &ring) {
        for (PlotPoint &p : ring)
            if (p.edge == EdgeKind::Front)
                p.edge = EdgeKind::Road;
    });
}

// Adds a piece that a cut split off where it should not have to one of those it borders on.
void giveBack(Plot piece, std::vector<Plot> &to, std::vector<Plot> &otherwise)
{
    for (Plot &plot : to)
        if (auto merged = mergedPlot(plot, piece)) {
            plot = std::move(*merged);
            return;
        }
    otherwise.push_back(std::move(piece));
}

class StripSplitter
{
public:
    StripSplitter(const ParcelRule &rule, SplitRandom &random, Progress &progress)
        : m_rule(rule)
        , m_random(random)
        , m_progress(progress)
    {
    }

    std::vector<Plot> split(const Plot &whole)
    {
        std::vector<Plot> waiting{whole};
        while (!waiting.empty()) {
            m_progress.throwIfCancelled();
            Plot plot = std::move(waiting.back());
            waiting.pop_back();
            const auto road = longestStretch(plot, EdgeKind::Road, true);
            if (!road || road->lengthM < m_rule.frontageM / 2.0)
                m_done.push_back(std::move(plot));
            else
                takeStrip(std::move(plot), *road, waiting);
        }
        for (Plot &plot : m_done)
            unmark(plot);
        return std::move(m_done);
    }

private:
    // Cuts the strip along `road` off, slices it, and puts what is behind into `waiting`.
    void takeStrip(Plot plot, const RingStretch &road, std::vector<Plot> &waiting)
    {
        const Line front = pointsOf(plot, road);
        const Point chord = front.back() - front.front();
        mark(plot, road);
        // A loop has no chord, and no direction to cut a strip in.
        if (length(chord) < 0.5 * road.lengthM)
            return slice(std::move(plot), waiting);
        const Point along = unit(chord);
        const Point inward = left(along);
        const auto depth = stripDepth(landBehind(plot, front, inward), m_rule);
        if (!depth)
            return slice(std::move(plot), waiting);

        // From the middle of a curve, between its chord and its crest.
        double offset = 0.0;
        for (std::size_t i = 0; i + 1 < front.size(); ++i)
            offset += distance(front[i], front[i + 1]) / road.lengthM
                      * dot(inward, 0.5 * (front[i] + front[i + 1]) - front.front());
        LineSplit cut = splitByLine(plot, front.front() + (offset + *depth) * inward, along);
        if (cut.left.empty() || cut.right.empty())
            return slice(std::move(plot), waiting);
        std::vector<Plot> strips;
        std::vector<Plot> behind;
        for (Plot &piece : cut.left) {
            unmark(piece); // a deep curve may reach behind its own strip
            behind.push_back(std::move(piece));
        }
        std::vector<Plot> strays;
        for (Plot &piece : cut.right)
            (frontLength(piece) > 0.0 ? strips : strays).push_back(std::move(piece));
        if (strips.empty())
            return slice(std::move(plot), waiting);
        std::vector<Plot> alone;
        for (Plot &stray : strays)
            giveBack(std::move(stray), behind, alone);
        for (auto *pieces : {&behind, &alone})
            std::move(pieces->begin(), pieces->end(), std::back_inserter(waiting));
        for (Plot &strip : strips)
            slice(std::move(strip), waiting);
    }

    // Cuts a strip into parcels of equal frontage, square to the road where each cut begins. Where the
    // strip is all there is, parts of it may lie along other roads: these go into `waiting`.
    void slice(Plot strip, std::vector<Plot> &waiting)
    {
        const std::size_t before = m_done.size();
        const auto run = longestStretch(strip, EdgeKind::Front, false);
        if (!run) {
            m_done.push_back(std::move(strip));
            return;
        }
        const Line front = pointsOf(strip, *run);
        const int count =
            static_cast<int>(std::clamp(std::round(run->lengthM / m_rule.frontageM), 1.0, 1e6));
        const double width = run->lengthM / count;
        for (int k = 1; k < count; ++k) {
            m_progress.throwIfCancelled();
            double place = k * width;
            if (m_rule.irregularity > 0.0)
                place += straying * m_rule.irregularity * width * m_random.around();
            const Point tangent =
                pointAt(front, place + width / 2.0) - pointAt(front, place - width / 2.0);
            if (length(tangent) == 0.0)
                continue;
            // Leading inwards, the parcel that is done lies to the left.
            LineSplit cut = splitByLine(strip, pointAt(front, place), left(tangent));
            takeSlice(std::move(cut), strip);
        }
        m_done.push_back(std::move(strip));
        if (m_done.size() < before + 2)
            return;
        for (std::size_t i = before; i < m_done.size();)
            if (liesAlongAnother(m_done[i], width)) {
                unmark(m_done[i]);
                waiting.push_back(std::move(m_done[i]));
                m_done.erase(m_done.begin() + static_cast<std::ptrdiff_t>(i));
            } else {
                ++i;
            }
    }

    // Whether a slice is no parcel but land along another road, to be cut along that one: a corner
    // parcel is not, whose side may be longer than its front too.
    bool liesAlongAnother(const Plot &plot, double width) const
    {
        const auto other = longestStretch(plot, EdgeKind::Road, true);
        return other && other->lengthM >= 1.5 * m_rule.frontageM
               && other->lengthM > frontLength(plot)
               && area(plot) >= 2.0 * deepest * width * m_rule.depthM;
    }

    // Takes the left of a cut off `strip`, unless one of the two would be too small to stand alone.
    void takeSlice(LineSplit cut, Plot &strip)
    {
        const auto biggest =
            std::max_element(cut.right.begin(), cut.right.end(), [](const Plot &a, const Plot &b) {
                return frontLength(a) < frontLength(b);
            });
        const auto stands = [this](const Plot &plot) {
            return area(plot) >= m_rule.minimumAreaM2
                   && frontLength(plot) >= narrowest * m_rule.frontageM;
        };
        if (biggest == cut.right.end() || !stands(*biggest)
            || std::none_of(cut.left.begin(), cut.left.end(), stands))
            return;
        std::vector<Plot> rest;
        rest.push_back(std::move(*biggest));
        cut.right.erase(biggest);
        std::vector<Plot> parcels;
        std::vector<Plot> strays;
        for (Plot &piece : cut.left)
            (frontLength(piece) > 0.0 ? parcels : strays).push_back(std::move(piece));
        // What the endless line split off elsewhere goes back to the other side of it.
        for (Plot &stray : strays)
            giveBack(std::move(stray), rest, m_done);
        for (Plot &piece : cut.right)
            if (frontLength(piece) > 0.0)
                m_done.push_back(std::move(piece));
            else
                giveBack(std::move(piece), parcels, m_done);
        std::move(parcels.begin(), parcels.end(), std::back_inserter(m_done));
        strip = std::move(rest.front());
    }

    const ParcelRule &m_rule;
    SplitRandom &m_random;
    Progress &m_progress;
    std::vector<Plot> m_done;
};

} // namespace

std::vector<Plot> stripSplit(const Plot &whole, const ParcelRule &rule, SplitRandom &random,
                             Progress &progress)
{
    return StripSplitter(rule, random, progress).split(whole);
}

} // namespace madang::masterplan
