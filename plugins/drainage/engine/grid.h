// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <vector>

namespace madang::drainage {

//! A position in the memory of a Grid: 32 bits, so that queues and lists of cells stay small.
using CellIndex = std::uint32_t;

//! Row-major raster of \a rows × \a columns with a halo one cell wide all round.
//!
//! Row 0 is the first row of the file (north in nearly all of them), column 0 the first in a row.
//! The halo holds "no data" for a whole raster and the neighbour's cells for a tile of one, so that a
//! loop over the eight neighbours never asks whether it is at an edge.
template <typename T> class Grid
{
public:
    Grid() = default;

    //! Throws std::length_error where the cells could not be counted by a CellIndex.
    Grid(int rows, int columns, T fill)
        : m_rows(rows)
        , m_columns(columns)
        , m_stride(static_cast<std::size_t>(columns) + 2)
    {
        const std::size_t cells = (static_cast<std::size_t>(rows) + 2) * m_stride;
        if (cells > std::numeric_limits<CellIndex>::max())
            throw std::length_error("more cells than a CellIndex counts");
        m_cells.assign(cells, fill);
    }

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    //! Cells without the halo.
    std::size_t size() const { return static_cast<std::size_t>(m_rows) * m_columns; }
    //! Cells in memory from one row to the next.
    std::size_t stride() const { return m_stride; }

    CellIndex index(int row, int column) const
    {
        return static_cast<CellIndex>((static_cast<std::size_t>(row) + 1) * m_stride + column + 1);
    }
    int rowOf(CellIndex cell) const { return static_cast<int>(cell / m_stride) - 1; }
    int columnOf(CellIndex cell) const { return static_cast<int>(cell % m_stride) - 1; }

    T &operator[](std::size_t cell) { return m_cells[cell]; }
    const T &operator[](std::size_t cell) const { return m_cells[cell]; }
    T &at(int row, int column) { return m_cells[index(row, column)]; }
    const T &at(int row, int column) const { return m_cells[index(row, column)]; }
    T *row(int row) { return m_cells.data() + index(row, 0); }
    const T *row(int row) const { return m_cells.data() + index(row, 0); }

private:
    int m_rows = 0;
    int m_columns = 0;
    std::size_t m_stride = 2;
    std::vector<T> m_cells;
};

} // namespace madang::drainage
