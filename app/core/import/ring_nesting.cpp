// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/ring_nesting.h"

#include "core/checks/topology/box_tree.h"
#include "core/checks/topology/ring_measures.h"
#include "core/checks/topology/shared_length.h"

#include <memory>
#include <numeric>
#include <optional>

namespace madang {

namespace {


constexpr double touchingShare = 1e-5;   // of the size of the smaller ring
constexpr double sameArea = 1e-6;   // of it
constexpr double edgeInCommon = 0.01; // of the length of the smaller ring
constexpr std::size_t nowhere = std::size_t(-1);

// A ring whose edges are found by their place.
class IndexedRing {
public:
    explicit IndexedRing(const topology::Ring &ring) : m_ring(ring)
    {
        for (const topology::Point point : ring)
            m_box.add(point);
        m_size = std::hypot(m_box.width(), m_box.height());
        m_area = std::abs(topology::signedArea(ring));
    }

    const topology::Box &box() const { return m_box; }
    double area() const { return m_area; }
    double tolerance() const { return touchingShare * m_size; }

    bool isInside(topology::Point point) const
    {
        bool inside = false;
        edges().query({point.x, point.y, HUGE_VAL, point.y}, [&](std::size_t i) {
            const auto [a, b] = edge(i);
            if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
                inside = !inside;
        });
        return inside;
    }
    bool isOnEdge(topology::Point point, double reach) const
    {
        bool found = false;
        edges().query(topology::Box{point.x, point.y, point.x, point.y}.grown(reach), [&](std::size_t i) {
            const auto [a, b] = edge(i);
            found = found || topology::distanceToSegment(a, b, point) <= reach;
        });
        return found;
    }
    // Corners and middles of the edges of the other are inside or on the edge, and so is a point in the midst of it: an
    // area that fills a bay of this one has all its corners on the edge.
    bool covers(const IndexedRing &other) const
    {
        const double reach = other.tolerance();
        const topology::Box room = m_box.grown(reach);
        if (other.m_box.minX < room.minX || other.m_box.minY < room.minY || other.m_box.maxX > room.maxX || other.m_box.maxY > room.maxY)
            return false;
        const auto isIn = [&](topology::Point point) { return isInside(point) || isOnEdge(point, reach); };
        for (std::size_t i = 0; i < other.m_ring.size(); ++i) {
            const auto [a, b] = other.edge(i);
            if (!isIn(a) || !isIn(topology::pointAlong(a, b, 0.5)))
                return false;
        }
        return isIn(other.midst());
    }
    // Whether the rings run together for a part of the smaller one's way.
    bool runsAlong(const IndexedRing &smaller) const
    {
        const double reach = smaller.tolerance();
        if (!m_box.grown(reach).meets(smaller.m_box))
            return false;
        double length = 0;
        std::vector<std::pair<double, double>> pieces;
        for (std::size_t i = 0; i < smaller.m_ring.size(); ++i) {
            const auto [a, b] = smaller.edge(i);
            topology::Box box;
            box.add(a);
            box.add(b);
            pieces.clear();
            edges().query(box.grown(reach), [&, from = a, to = b](std::size_t other) {
                const auto [c, d] = edge(other);
                if (const auto piece = topology::partWithin(from, to, c, d, reach))
                    pieces.push_back(*piece);
            });
            length += topology::unitedLength(pieces) * topology::distance(a, b);
        }
        return length > edgeInCommon * topology::ringLength(smaller.m_ring);
    }

private:
    std::pair<topology::Point, topology::Point> edge(std::size_t i) const { return {m_ring[i], m_ring[(i + 1) % m_ring.size()]}; }
    const topology::BoxTree &edges() const
    {
        if (!m_edges) {
            std::vector<topology::Box> boxes(m_ring.size());
            for (std::size_t i = 0; i < m_ring.size(); ++i) {
                const auto [a, b] = edge(i);
                boxes[i].add(a);
                boxes[i].add(b);
            }
            m_edges = std::make_unique<topology::BoxTree>(boxes);
        }
        return *m_edges;
    }
    // In the middle of the widest stretch of the ring's inside, half way between two neighbouring heights of its corners.
    topology::Point midst() const
    {
        const double middle = m_box.centre().y;
        double below = m_box.minY, above = m_box.maxY;
        for (const topology::Point point : m_ring) {
            if (point.y <= middle)
                below = std::max(below, point.y);
            else
                above = std::min(above, point.y);
        }
        const double y = (below + above) / 2;
        std::vector<double> crossings;
        for (std::size_t i = 0; i < m_ring.size(); ++i) {
            const auto [a, b] = edge(i);
            if ((a.y > y) != (b.y > y))
                crossings.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
        }
        std::sort(crossings.begin(), crossings.end());
        topology::Point best = m_box.centre();
        double widest = 0;
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
            if (const double width = crossings[i + 1] - crossings[i]; width > widest) {
                widest = width;
                best = {crossings[i] + width / 2, y};
            }
        return best;
    }

    const topology::Ring &m_ring;
    topology::Box m_box;
    double m_size = 0, m_area = 0;
    mutable std::unique_ptr<topology::BoxTree> m_edges;
};

// Rings that are one and the same, and what lies in them.
struct RingGroup {
    std::vector<std::size_t> lines; // positions
    bool isHatched = false, isHoleOfHatch = false, hasText = false;
    std::size_t parent = nowhere;
    std::vector<std::size_t> children;
    std::size_t ring = nowhere; // one of them
    std::size_t area = nowhere; // the ring that holes are cut out of; nowhere: none are
    bool runsAlongOther = false;
};

class RingNest {
public:
    explicit RingNest(const std::vector<DrawnRing> &rings) : m_rings(rings)
    {
        m_indexed.reserve(rings.size());
        std::vector<topology::Box> boxes;
        for (const DrawnRing &ring : rings) {
            m_indexed.emplace_back(ring.points);
            boxes.push_back(m_indexed.back().box());
        }
        m_tree = topology::BoxTree(boxes);
        m_order.resize(rings.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) { return m_indexed[a].area() > m_indexed[b].area(); });
        m_rank.resize(rings.size());
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_rank[m_order[i]] = i;
        m_groupOf.assign(rings.size(), nowhere);
        for (const std::size_t ring : m_order)
            place(ring);
    }

    void addText(topology::Point place)
    {
        std::size_t innermost = nowhere;
        m_tree.query({place.x, place.y, place.x, place.y}, [&](std::size_t ring) {
            if ((innermost == nowhere || m_rank[ring] > m_rank[innermost]) && m_indexed[ring].isInside(place))
                innermost = ring;
        });
        if (innermost != nowhere)
            m_groups[m_groupOf[innermost]].hasText = true;
    }

    std::vector<RingRole> roles()
    {
        std::vector<RingRole> roles(m_rings.size());
        for (RingGroup &group : m_groups) // those round others come first
            decide(group, roles);
        return roles;
    }

private:
    void place(std::size_t ring)
    {
        const IndexedRing &own = m_indexed[ring];
        std::vector<std::size_t> round;
        if (own.area() > 0)
            m_tree.query(own.box(), [&](std::size_t other) {
                if (m_rank[other] < m_rank[ring])
                    round.push_back(other);
            });
        std::sort(round.begin(), round.end(), [this](std::size_t a, std::size_t b) { return m_rank[a] > m_rank[b]; });
        const auto found = std::find_if(round.begin(), round.end(), [&](std::size_t other) { return m_indexed[other].covers(own); });
        const std::size_t outer = found == round.end() ? nowhere : m_groupOf[*found];
        const bool isSame = outer != nowhere && m_indexed[*found].area() - own.area() <= sameArea * own.area();
        if (!isSame) {
            m_groups.emplace_back();
            m_groups.back().parent = outer;
            m_groups.back().ring = ring;
            if (outer != nowhere)
                m_groups[outer].children.push_back(m_groups.size() - 1);
        }
        m_groupOf[ring] = isSame ? outer : m_groups.size() - 1;
        RingGroup &group = m_groups[m_groupOf[ring]];
        if (m_rings[ring].source == DrawnRing::Source::Line)
            group.lines.push_back(ring);
        else if (m_rings[ring].source == DrawnRing::Source::HatchShell)
            group.isHatched = true;
        else
            group.isHoleOfHatch = true;
    }

    void decide(RingGroup &group, std::vector<RingRole> &roles)
    {
        const std::size_t cutFrom = group.parent == nowhere || group.runsAlongOther ? nowhere : m_groups[group.parent].area;
        std::size_t used = 0; // of the lines
        if (cutFrom != nowhere && !group.isHoleOfHatch)
            roles[cutFrom].holes.push_back(group.ring);
        const bool isHole = group.isHoleOfHatch || cutFrom != nowhere;
        const bool isArea = group.lines.size() > 1 || group.hasText || !isHole;
        if (isHole && !group.isHatched && !group.lines.empty() && (group.lines.size() > 1 || !isArea))
            roles[group.lines[used++]].kind = RingRole::Kind::Hole;
        if (!group.isHatched && isArea && used < group.lines.size())
            group.area = group.lines[used++];
        for (; used < group.lines.size(); ++used)
            roles[group.lines[used]].kind = RingRole::Kind::Twice;
        if (group.area != nowhere)
            markThoseThatRunAlong(group);
    }

    // Among what lies directly in a group.
    void markThoseThatRunAlong(const RingGroup &outer)
    {
        std::vector<topology::Box> boxes;
        for (const std::size_t child : outer.children)
            boxes.push_back(m_indexed[m_groups[child].ring].box());
        const topology::BoxTree tree(boxes);
        for (std::size_t i = 0; i < outer.children.size(); ++i) {
            RingGroup &group = m_groups[outer.children[i]];
            const IndexedRing &ring = m_indexed[group.ring];
            if (m_indexed[outer.ring].runsAlong(ring))
                group.runsAlongOther = true;
            tree.query(boxes[i].grown(ring.tolerance()), [&](std::size_t j) {
                RingGroup &beside = m_groups[outer.children[j]];
                // The smaller one comes later.
                if (j < i && !(group.runsAlongOther && beside.runsAlongOther) && m_indexed[beside.ring].runsAlong(ring))
                    group.runsAlongOther = beside.runsAlongOther = true;
            });
        }
    }

    const std::vector<DrawnRing> &m_rings;
    std::vector<IndexedRing> m_indexed;
    topology::BoxTree m_tree;
    std::vector<std::size_t> m_order, m_rank, m_groupOf; // by area, largest first
    std::vector<RingGroup> m_groups;
};

} // namespace

std::vector<RingRole> nestRings(const std::vector<DrawnRing> &rings, const std::vector<topology::Point> &texts)
{
    RingNest nest(rings);
    for (const topology::Point place : texts)
        nest.addText(place);
    return nest.roles();
}

} // namespace madang
