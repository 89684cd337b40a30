// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/suitability/distance_transform.h"

#include "engine/parallel.h"
#include "zoning/engine/suitability/normalisation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace madang::zoning {

namespace {

// Cells, of the way straight up or down to a marked one; this for a column without any.
constexpr std::int32_t noWay = std::numeric_limits<std::int32_t>::max();

// Ways within each column, down and then up. Row by row, as that is how the cells lie in memory.
void columnWays(const std::vector<std::uint8_t> &marked, std::vector<std::int32_t> &ways, std::size_t columns, std::size_t rows,
                std::size_t begin, std::size_t end)
{
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t line = row * columns;
        for (std::size_t column = begin; column < end; ++column) {
            const std::int32_t above = row > 0 ? ways[line - columns + column] : noWay;
            ways[line + column] = marked[line + column] ? 0 : above == noWay ? noWay : above + 1;
        }
    }
    for (std::size_t row = rows - 1; row-- > 0;) {
        const std::size_t line = row * columns;
        for (std::size_t column = begin; column < end; ++column) {
            const std::int32_t below = ways[line + columns + column];
            if (below != noWay)
                ways[line + column] = std::min(ways[line + column], below + 1);
        }
    }
}

// The lowest of the parabolas (x - q)² + ways[q]² at each x of a row.
class RowEnvelope
{
public:
    explicit RowEnvelope(std::size_t columns)
        : m_apex(columns)
        , m_height(columns)
        , m_from(columns)
    {
    }

    void measure(const std::int32_t *ways, float *distances, std::size_t columns, double cell)
    {
        std::size_t count = 0;
        for (std::size_t q = 0; q < columns; ++q) {
            if (ways[q] == noWay)
                continue;
            const auto x = static_cast<double>(q);
            const double height = static_cast<double>(ways[q]) * ways[q];
            double from = -std::numeric_limits<double>::infinity();
            while (count > 0) {
                const double apex = m_apex[count - 1];
                from = (height + x * x - m_height[count - 1] - apex * apex) / (2.0 * (x - apex));
                if (from > m_from[count - 1])
                    break;
                --count;
                from = -std::numeric_limits<double>::infinity();
            }
            m_apex[count] = x;
            m_height[count] = height;
            m_from[count] = from;
            ++count;
        }
        std::size_t at = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            const auto x = static_cast<double>(column);
            while (at + 1 < count && m_from[at + 1] < x)
                ++at;
            const double across = x - m_apex[at];
            distances[column] = static_cast<float>(cell * std::sqrt(across * across + m_height[at]));
        }
    }

private:
    std::vector<double> m_apex, m_height, m_from; // of the parabolas that are lowest somewhere, from left to right
};

} // namespace

std::vector<float> distanceTo(const std::vector<std::uint8_t> &marked, int columns, int rows, double cell, Progress &progress)
{
    std::vector<float> distances(marked.size(), noValue);
    if (std::all_of(marked.begin(), marked.end(), [](std::uint8_t mark) { return mark == 0; }))
        return distances;
    const auto width = static_cast<std::size_t>(columns);
    const auto height = static_cast<std::size_t>(rows);
    std::vector<std::int32_t> ways(marked.size());
    Progress quiet; // the rows take most of the time
    parallelRanges(width, 256, quiet, [&](std::size_t begin, std::size_t end) {
        columnWays(marked, ways, width, height, begin, end);
    });
    parallelRanges(height, 32, progress, [&](std::size_t begin, std::size_t end) {
        RowEnvelope envelope(width);
        for (std::size_t row = begin; row < end; ++row)
            envelope.measure(ways.data() + row * width, distances.data() + row * width, width, cell);
    });
    return distances;
}

} // namespace madang::zoning
