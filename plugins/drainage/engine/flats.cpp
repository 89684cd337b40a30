// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/flow_direction.h"

#include <limits>
#include <vector>

namespace madang::drainage {

namespace {

// Marks of a cell of the flat in work, kept in one number a cell. Steps from higher ground are 1, 2, …
constexpr std::uint32_t untouched = 0;
constexpr std::uint32_t inFlat = 0x7fffffff;
// Set on the final value, the lower the nearer the outlet.
constexpr std::uint32_t isFinal = 0x80000000;

//! Works through the flats one at a time, so that what it keeps beside the marks is one flat's cells.
class FlatResolver
{
public:
    FlatResolver(const Grid<float> &heights, Grid<Direction> &directions)
        : m_heights(heights)
        , m_directions(directions)
        , m_marks(heights.rows(), heights.columns(), untouched)
        , m_offsets(neighbourOffsets(heights.stride()))
    {
    }

    void resolveAll(Progress &progress)
    {
        for (int row = 0; row < m_heights.rows(); ++row) {
            if (row % 64 == 0) {
                progress.throwIfCancelled();
                progress.report(static_cast<double>(row) / m_heights.rows());
            }
            for (int column = 0; column < m_heights.columns(); ++column) {
                const CellIndex cell = m_heights.index(row, column);
                if (m_directions[cell] == staysHere && m_marks[cell] == untouched)
                    resolve(cell);
            }
        }
        progress.report(1.0);
    }

private:
    void resolve(CellIndex seed)
    {
        collect(seed);
        const std::uint32_t farthest = stepAwayFromHigher();
        if (stepTowardsLower(farthest))
            direct();
    }

    //! Finds the flat's undrained cells, and among them those beside higher ground and beside an outlet.
    void collect(CellIndex seed)
    {
        const float level = m_heights[seed];
        m_flat.assign(1, seed);
        m_besideHigher.clear();
        m_besideOutlet.clear();
        m_marks[seed] = inFlat;
        for (std::size_t i = 0; i < m_flat.size(); ++i) {
            const CellIndex cell = m_flat[i];
            bool higher = false;
            bool outlet = false;
            for (const std::ptrdiff_t offset : m_offsets) {
                const auto next = static_cast<CellIndex>(cell + offset);
                const float height = m_heights[next];
                higher = higher || height > level;
                if (height != level)
                    continue;
                if (m_directions[next] != staysHere) {
                    outlet = true;
                } else if (m_marks[next] == untouched) {
                    m_marks[next] = inFlat;
                    m_flat.push_back(next);
                }
            }
            if (higher)
                m_besideHigher.push_back(cell);
            if (outlet)
                m_besideOutlet.push_back(cell);
        }
    }

    //! Breadth first from higher ground; returns the largest number of steps.
    std::uint32_t stepAwayFromHigher()
    {
        std::uint32_t step = 1;
        for (const CellIndex cell : m_besideHigher)
            m_marks[cell] = step;
        m_front.swap(m_besideHigher);
        while (!m_front.empty()) {
            m_next.clear();
            for (const CellIndex cell : m_front) {
                for (const std::ptrdiff_t offset : m_offsets) {
                    const auto next = static_cast<CellIndex>(cell + offset);
                    if (m_marks[next] == inFlat && m_heights[next] == m_heights[cell]) {
                        m_marks[next] = step + 1;
                        m_next.push_back(next);
                    }
                }
            }
            m_front.swap(m_next);
            if (!m_front.empty())
                ++step;
        }
        return step;
    }

    //! Breadth first from the outlets, counted twice so that it outweighs the way from higher ground:
    //! every cell then has a neighbour one step nearer whose value is less. False without an outlet.
    bool stepTowardsLower(std::uint32_t farthest)
    {
        if (m_besideOutlet.empty())
            return false;
        std::uint32_t step = 2;
        m_front.swap(m_besideOutlet);
        for (const CellIndex cell : m_front)
            finish(cell, farthest, step);
        while (!m_front.empty()) {
            ++step;
            m_next.clear();
            for (const CellIndex cell : m_front) {
                for (const std::ptrdiff_t offset : m_offsets) {
                    const auto next = static_cast<CellIndex>(cell + offset);
                    const std::uint32_t mark = m_marks[next];
                    if (mark != untouched && mark < isFinal && m_heights[next] == m_heights[cell]) {
                        finish(next, farthest, step);
                        m_next.push_back(next);
                    }
                }
            }
            m_front.swap(m_next);
        }
        return true;
    }

    void finish(CellIndex cell, std::uint32_t farthest, std::uint32_t step)
    {
        const std::uint32_t fromHigher = m_marks[cell];
        const std::uint32_t away = fromHigher == inFlat ? 0 : farthest - fromHigher;
        m_marks[cell] = isFinal | (away + 2 * step);
    }

    void direct()
    {
        for (const CellIndex cell : m_flat) {
            std::uint32_t least = m_marks[cell];
            Direction best = staysHere;
            // Straight neighbours first, so that a diagonal one must be strictly better.
            for (const int k : {0, 2, 4, 6, 1, 3, 5, 7}) {
                const auto next = static_cast<CellIndex>(cell + m_offsets[k]);
                if (m_heights[next] != m_heights[cell])
                    continue;
                // A cell of this height outside the flat drains already: an outlet.
                const std::uint32_t value = m_marks[next] == untouched ? isFinal : m_marks[next];
                if (value < least) {
                    least = value;
                    best = static_cast<Direction>(k);
                }
            }
            m_directions[cell] = best;
        }
    }

    const Grid<float> &m_heights;
    Grid<Direction> &m_directions;
    Grid<std::uint32_t> m_marks;
    NeighbourOffsets m_offsets;
    std::vector<CellIndex> m_flat;
    std::vector<CellIndex> m_besideHigher;
    std::vector<CellIndex> m_besideOutlet;
    std::vector<CellIndex> m_front;
    std::vector<CellIndex> m_next;
};

} // namespace

void resolveFlats(const Grid<float> &heights, Grid<Direction> &directions, Progress &progress)
{
    FlatResolver(heights, directions).resolveAll(progress);
}

} // namespace madang::drainage
