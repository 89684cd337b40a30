// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/result_table.h"

#include "api/csv_export.h"
#include "core/files/csv_text.h"
#include "core/qt_compat.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace madang {

namespace {

constexpr int valueRole = Qt::UserRole + 1;
constexpr int mostRowsShown = 14;

class Item : public QTableWidgetItem {
public:
    using QTableWidgetItem::QTableWidgetItem;
    bool operator<(const QTableWidgetItem &other) const override
    {
        bool mineIsNumber = false, othersIsNumber = false;
        const double mine = data(valueRole).toDouble(&mineIsNumber);
        const double others = other.data(valueRole).toDouble(&othersIsNumber);
        if (mineIsNumber && othersIsNumber)
            return mine < others;
        return text().localeAwareCompare(other.text()) < 0;
    }
};

bool isNumber(const QVariant &value)
{
    switch (variantType(value)) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

QString plain(const QTableWidgetItem *item)
{
    if (!item)
        return {};
    const QVariant value = item->data(valueRole);
    return value.isValid() ? value.toString() : item->text();
}

QIcon swatchIcon(const QColor &colour, const QColor &outline)
{
    QPixmap pixmap(28, 28);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(outline, 2));
    painter.setBrush(colour);
    painter.drawRect(3, 3, 22, 22);
    QIcon icon(pixmap);
    // A selected row keeps the colour; Qt would tint it.
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

ResultTable::ResultTable(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setIconSize(QSize(14, 14));
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ResultTable::setRows(const QStringList &headers, const QVector<QVector<Cell>> &rows, int stretch)
{
    setSortingEnabled(false);
    clear();
    setColumnCount(headers.size());
    setRowCount(rows.size());
    setHorizontalHeaderLabels(headers);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size() && column < headers.size(); ++column) {
            const Cell &cell = rows[row][column];
            auto *item = new Item(cell.text);
            item->setData(valueRole, cell.value);
            if (isNumber(cell.value))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (cell.swatch.isValid())
                item->setIcon(swatchIcon(cell.swatch, palette().color(QPalette::Mid)));
            // The text too, for where the column is too narrow for it.
            item->setToolTip(cell.hint.isEmpty() ? cell.text : cell.hint);
            setItem(row, column, item);
        }
    }
    for (int column = 0; column < headers.size(); ++column) {
        const bool numbers = !rows.isEmpty() && column < rows[0].size() && isNumber(rows[0][column].value);
        horizontalHeaderItem(column)->setTextAlignment(
            (numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        horizontalHeader()->setSectionResizeMode(
            column, column == stretch ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    horizontalHeader()->setMinimumSectionSize(48);
    // Rows stay in the order given until a header is clicked.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    updateGeometry();
}

QString ResultTable::toCsv() const
{
    QStringList line;
    for (int column = 0; column < columnCount(); ++column)
        line << horizontalHeaderItem(column)->text();
    QString csv = csvLine(line);
    for (int row = 0; row < rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < columnCount(); ++column)
            line << plain(item(row, column));
        csv += csvLine(line);
    }
    return csv;
}

QSize ResultTable::sizeHint() const
{
    const int rows = qBound(1, rowCount(), mostRowsShown);
    const int rowHeight = rowCount() > 0 ? sizeHintForRow(0) + 2 : fontMetrics().height() + 8;
    return {280, horizontalHeader()->sizeHint().height() + rows * qMax(rowHeight, verticalHeader()->defaultSectionSize())
                     + 2 * frameWidth() + 2};
}

QSize ResultTable::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ResultTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void ResultTable::copySelection() const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList line;
        for (int column = 0; column < columnCount(); ++column)
            line << plain(item(row, column));
        text += line.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
}

void ResultTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("&Copy"), this, [this] { copySelection(); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel()->hasSelection());
    menu.addAction(tr("Select &all"), this, &QTableWidget::selectAll);
    menu.addSeparator();
    menu.addAction(tr("&Export as CSV…"), this, [this] { exportCsv(this, tr("Export table"), QStringLiteral("table.csv"), toCsv()); });
    menu.exec(event->globalPos());
}

} // namespace madang
