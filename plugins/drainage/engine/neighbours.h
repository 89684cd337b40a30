// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace madang::drainage {

//! The eight neighbours, clockwise from north: N, NE, E, SE, S, SW, W, NW. Odd ones are diagonal.
//! "South" is the next row of the grid. Ties are decided in this order, which is SAGA's too, so that
//! results can be compared cell by cell.
inline constexpr int neighbourCount = 8;
inline constexpr std::array<int, neighbourCount> neighbourRow{-1, -1, 0, 1, 1, 1, 0, -1};
inline constexpr std::array<int, neighbourCount> neighbourColumn{0, 1, 1, 1, 0, -1, -1, -1};

using NeighbourOffsets = std::array<std::ptrdiff_t, neighbourCount>;

//! What to add to a cell's index to reach each neighbour in a Grid of this \a stride.
inline NeighbourOffsets neighbourOffsets(std::size_t stride)
{
    NeighbourOffsets offsets{};
    for (int k = 0; k < neighbourCount; ++k)
        offsets[k] = neighbourRow[k] * static_cast<std::ptrdiff_t>(stride) + neighbourColumn[k];
    return offsets;
}

//! Where the water of a cell goes: 0 to 7 a neighbour in the order above, or one of these.
using Direction = std::uint8_t;
//! Leaves the data here: no lower neighbour, and beside the edge of the grid or a cell without data.
inline constexpr Direction leavesData = 8;
//! Stays here: a pit, or a flat that nothing drains.
inline constexpr Direction staysHere = 9;
inline constexpr Direction noDirection = 15;

inline constexpr bool flowsToNeighbour(Direction direction) { return direction < neighbourCount; }

} // namespace madang::drainage
