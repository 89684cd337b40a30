// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page_table.h"

#include "report/report_palette.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace madang::report {

namespace {

Face faceOf(int text, bool heading, bool total, bool numeric)
{
    Face face;
    face.points = text ? 7.3 : 8.2;
    face.weight = (heading || total) && !text ? QFont::DemiBold : QFont::Normal;
    face.colour = text ? palette::muted : palette::ink;
    face.alignment = numeric ? Qt::AlignRight : Qt::AlignLeft;
    return face;
}

constexpr double cellGap = 13, rowPad = 3.2, swatchSize = 7.5, swatchGap = 4; // points

} // namespace

PageTable::PageTable(const Table &table, double width, QPaintDevice *device)
    : m_width(width), m_device(device), m_point(device->logicalDpiY() / 72.0)
{
    for (int i = 0; i < table.columns.size(); ++i)
        m_numeric.push_back(isNumberColumn(table, i));
    m_columns = columnWidths(table);
    QVector<Value> heading;
    for (const Texts &texts : table.columns)
        heading << Value{texts, false, {}};
    m_heading = row(heading, true, false);
    for (const QVector<Value> &values : table.rows)
        m_rows.push_back(row(values, false, false));
    m_hasTotals = !table.totals.isEmpty();
    if (m_hasTotals)
        m_rows.push_back(row(table.totals, false, true));
}

// Every column gets what its widest indivisible piece needs; what is left goes to those that want more.
std::vector<double> PageTable::columnWidths(const Table &table) const
{
    const size_t count = m_numeric.size();
    std::vector<double> least(count, 0), wanted(count, 0);
    const double widestPiece = m_width * 0.24, widestText = m_width * 0.5;
    const auto consider = [&](const Texts &texts, size_t column, bool heading, bool number, double extra) {
        for (int i = 0; i < texts.size(); ++i) {
            const Face face = faceOf(i, heading, true, false);
            const double whole = TextBox(texts[i], face, 1e7, m_device).naturalWidth() + extra + m_point;
            const double piece = number ? whole : std::min(TextBox::widestPiece(texts[i], face, m_device) + extra + m_point, widestPiece);
            least[column] = std::max(least[column], piece);
            wanted[column] = std::max({wanted[column], piece, std::min(whole, widestText)});
        }
    };
    for (size_t i = 0; i < count; ++i)
        consider(table.columns[int(i)], i, true, false, 0);
    const auto considerRow = [&](const QVector<Value> &row) {
        for (size_t i = 0; i < count; ++i)
            consider(row[int(i)].texts, i, false, row[int(i)].isNumber, row[int(i)].swatch.isEmpty() ? 0 : (swatchSize + swatchGap) * m_point);
    };
    for (const QVector<Value> &row : table.rows)
        considerRow(row);
    if (!table.totals.isEmpty())
        considerRow(table.totals);

    const double room = m_width - cellGap * m_point * double(count > 0 ? count - 1 : 0);
    const double sumLeast = std::accumulate(least.begin(), least.end(), 0.0);
    const double sumWanted = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    std::vector<double> widths(count);
    for (size_t i = 0; i < count; ++i) {
        if (sumWanted <= room)
            widths[i] = wanted[i] + (room - sumWanted) / double(count);
        else if (sumLeast <= room)
            widths[i] = least[i] + (room - sumLeast) * (wanted[i] - least[i]) / std::max(1.0, sumWanted - sumLeast);
        else
            widths[i] = least[i] * room / sumLeast;
    }
    return widths;
}

PageTable::Cell PageTable::cell(const Value &value, int column, bool heading, bool total) const
{
    Cell cell;
    double width = m_columns[size_t(column)];
    if (!value.swatch.isEmpty()) {
        cell.swatch = QColor(value.swatch);
        width -= (swatchSize + swatchGap) * m_point;
    }
    for (int i = 0; i < value.texts.size(); ++i) {
        cell.texts.emplace_back(value.texts[i], faceOf(i, heading, total, m_numeric[size_t(column)]), width, m_device);
        cell.height += cell.texts.back().height();
    }
    return cell;
}

PageTable::Row PageTable::row(const QVector<Value> &values, bool heading, bool total) const
{
    Row row;
    for (int i = 0; i < values.size(); ++i) {
        row.cells.push_back(cell(values[i], i, heading, total));
        row.height = std::max(row.height, row.cells.back().height);
    }
    row.height += 2 * rowPad * m_point;
    return row;
}

double PageTable::leastHeight() const
{
    return height(0, std::min(2, rowCount()));
}

int PageTable::rowsThatFit(int first, double height) const
{
    int count = 1;
    while (first + count < rowCount() && this->height(first, count + 1) <= height)
        ++count;
    // The totals do not stand alone on a page.
    if (m_hasTotals && first + count == rowCount() - 1 && count > 1)
        --count;
    return std::min(count, rowCount() - first);
}

double PageTable::height(int first, int count) const
{
    double height = m_heading.height;
    for (int i = first; i < std::min(first + count, rowCount()); ++i)
        height += m_rows[size_t(i)].height;
    return height;
}

double PageTable::drawRow(QPainter &painter, const QPointF &topLeft, const Row &row) const
{
    double x = topLeft.x();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells[i];
        double textX = x, y = topLeft.y() + rowPad * m_point;
        if (&row == &m_heading)
            y = topLeft.y() + row.height - rowPad * m_point - cell.height; // headings stand on their line
        if (cell.swatch.isValid()) {
            painter.setPen(QPen(QColor(0, 0, 0, 60), 0.3 * m_point));
            painter.setBrush(cell.swatch);
            painter.drawRect(QRectF(x, y + 2.2 * m_point, swatchSize * m_point, swatchSize * m_point));
            textX += (swatchSize + swatchGap) * m_point;
        }
        for (const TextBox &text : cell.texts) {
            text.draw(painter, {textX, y});
            y += text.height();
        }
        x += m_columns[i] + cellGap * m_point;
    }
    return topLeft.y() + row.height;
}

void PageTable::draw(QPainter &painter, const QPointF &topLeft, int first, int count) const
{
    const auto rule = [&](double y, const QColor &colour, double points) {
        painter.setPen(QPen(colour, points * m_point, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(topLeft.x(), y), QPointF(topLeft.x() + m_width, y));
    };
    rule(topLeft.y(), palette::ink, 0.8);
    double y = drawRow(painter, topLeft, m_heading);
    rule(y, palette::ink, 0.5);
    const int end = std::min(first + count, rowCount());
    for (int i = first; i < end; ++i) {
        if (m_hasTotals && i == rowCount() - 1)
            rule(y, palette::ink, 0.5);
        else if (i > first)
            rule(y, palette::hairline, 0.4);
        y = drawRow(painter, {topLeft.x(), y}, m_rows[size_t(i)]);
    }
    rule(y, palette::ink, 0.8);
}

} // namespace madang::report
