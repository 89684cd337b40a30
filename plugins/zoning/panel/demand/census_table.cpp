// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/demand/census_table.h"

#include "core/attributes/copied_table.h"
#include "core/failure.h"
#include "zoning/processing/demand/census_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

namespace madang::zoning {

namespace {

enum CensusColumn { YearColumn, BuddhistColumn, CountColumn };
constexpr int shownRows = 4;

} // namespace

CensusTable::CensusTable(QWidget *parent)
    : QTableWidget(1, 3, parent)
{
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(CountColumn, QHeaderView::Stretch);
    setColumnHidden(BuddhistColumn, true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    keepOneFreeRow();
    connect(this, &QTableWidget::itemChanged, this, &CensusTable::itemEdited);
}

QString CensusTable::text() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        const auto cell = [&](int column) { return item(row, column) ? item(row, column)->text().trimmed() : QString(); };
        if (!cell(YearColumn).isEmpty() || !cell(CountColumn).isEmpty())
            lines << cell(YearColumn) + QLatin1Char('\t') + cell(CountColumn);
    }
    return lines.join(QLatin1Char('\n'));
}

void CensusTable::setText(const QString &text)
{
    const QSignalBlocker quiet(this);
    setRowCount(0);
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const int row = rowCount();
        insertRow(row);
        setItem(row, YearColumn, new QTableWidgetItem(line.section(QLatin1Char('\t'), 0, 0)));
        setItem(row, CountColumn, new QTableWidgetItem(line.section(QLatin1Char('\t'), 1)));
        writeYear(row);
    }
    keepOneFreeRow();
}

void CensusTable::setCountry(const QString &country)
{
    m_country = country;
    setColumnHidden(BuddhistColumn, !countsBuddhistYears(country));
}

void CensusTable::setHeaders(const QString &year, const QString &buddhistYear, const QString &count)
{
    setHorizontalHeaderLabels({year, buddhistYear, count});
}

QSize CensusTable::sizeHint() const
{
    return {200, horizontalHeader()->sizeHint().height() + shownRows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
}

QSize CensusTable::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

// What was typed in the year's place as a year of the common era, and the Buddhist one beside it.
void CensusTable::writeYear(int row)
{
    QTableWidgetItem *year = item(row, YearColumn);
    bool ok = false;
    const int typed = year ? year->text().trimmed().toInt(&ok) : 0;
    auto *beside = new QTableWidgetItem;
    if (ok) {
        try {
            const int inCommonEra = commonEraYear(typed, m_country, {}, nullptr);
            year->setText(QString::number(inCommonEra));
            beside->setText(QString::number(buddhistYearOf(inCommonEra)));
        } catch (const Failure &failure) {
            year->setToolTip(failure.text()); // the run says it, with the row
        }
    }
    setItem(row, BuddhistColumn, beside);
}

void CensusTable::itemEdited(QTableWidgetItem *item)
{
    {
        const QSignalBlocker quiet(this);
        const int row = item->row();
        if (item->column() == BuddhistColumn)
            setItem(row, YearColumn, new QTableWidgetItem(item->text()));
        if (item->column() != CountColumn) {
            if (QTableWidgetItem *year = this->item(row, YearColumn))
                year->setToolTip(QString());
            writeYear(row); // may replace the item
        }
        keepOneFreeRow();
    }
    emit edited(text());
}

void CensusTable::keepOneFreeRow()
{
    const int last = rowCount() - 1;
    const auto isFree = [&](int column) { return !item(last, column) || item(last, column)->text().trimmed().isEmpty(); };
    if (last < 0 || !isFree(YearColumn) || !isFree(CountColumn)) {
        insertRow(last + 1);
        writeYear(last + 1);
    }
}

void CensusTable::paste()
{
    const int first = std::max(0, currentRow());
    const QVector<QStringList> rows = pastedTable(QGuiApplication::clipboard()->text());
    {
        const QSignalBlocker quiet(this);
        int row = first;
        for (const QStringList &cells : rows) {
            if (cells.join(QString()).trimmed().isEmpty())
                continue;
            if (row >= rowCount())
                insertRow(row);
            // A single column goes where the cursor is.
            if (cells.size() == 1) {
                setItem(row, std::max(0, currentColumn()), new QTableWidgetItem(cells[0].trimmed()));
            } else {
                setItem(row, YearColumn, new QTableWidgetItem(cells[0].trimmed()));
                setItem(row, CountColumn, new QTableWidgetItem(cells[1].trimmed()));
            }
            writeYear(row++);
        }
        keepOneFreeRow();
    }
    emit edited(text());
}

void CensusTable::copy() const
{
    QVector<QStringList> rows;
    for (const QString &line : text().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        rows << line.split(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(copiedTable(rows));
}

void CensusTable::clearSelected()
{
    {
        const QSignalBlocker quiet(this);
        for (QTableWidgetItem *chosen : selectedItems())
            if (chosen->column() != BuddhistColumn)
                chosen->setText(QString());
        for (int row = rowCount() - 2; row >= 0; --row) {
            const auto isFree = [&](int column) { return !item(row, column) || item(row, column)->text().trimmed().isEmpty(); };
            if (isFree(YearColumn) && isFree(CountColumn))
                removeRow(row);
            else
                writeYear(row);
        }
        keepOneFreeRow();
    }
    emit edited(text());
}

void CensusTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clearSelected();
    else
        QTableWidget::keyPressEvent(event);
}

void CensusTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Paste from a spreadsheet"), this, &CensusTable::paste);
    menu.addAction(tr("Copy all rows"), this, [this] { copy(); });
    menu.addAction(tr("Clear the selected cells"), this, &CensusTable::clearSelected);
    menu.exec(event->globalPos());
}

} // namespace madang::zoning
