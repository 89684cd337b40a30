// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "report/report_document.h"
#include "report/text_box.h"

#include <vector>

class QPaintDevice;
class QPainter;

namespace madang::report {

// A table laid out for pages: its heading comes again on each page, rows are never divided, hairlines between them.
// Lengths are units of the device. The totals are the last row.
class PageTable {
public:
    PageTable(const Table &table, double width, QPaintDevice *device);

    int rowCount() const { return int(m_rows.size()); }
    // Heading and the first two rows.
    double leastHeight() const;
    // At least one, so that layout always goes on.
    int rowsThatFit(int first, double height) const;
    double height(int first, int count) const; // with the heading
    void draw(QPainter &painter, const QPointF &topLeft, int first, int count) const;

private:
    struct Cell {
        std::vector<TextBox> texts;
        QColor swatch;
        double height = 0;
    };
    struct Row {
        std::vector<Cell> cells;
        double height = 0;
    };
    std::vector<double> columnWidths(const Table &table) const;
    Cell cell(const Value &value, int column, bool heading, bool total) const;
    Row row(const QVector<Value> &values, bool heading, bool total) const;
    double drawRow(QPainter &painter, const QPointF &topLeft, const Row &row) const;

    double m_width;
    QPaintDevice *m_device;
    double m_point; // units
    std::vector<double> m_columns;
    std::vector<bool> m_numeric;
    Row m_heading;
    std::vector<Row> m_rows;
    bool m_hasTotals = false;
};

} // namespace madang::report
