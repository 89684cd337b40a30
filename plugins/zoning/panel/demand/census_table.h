// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QTableWidget>

namespace madang::zoning {

// Counts of past years to be typed, or pasted from a spreadsheet: a year and how many. A row is always free at the end.
// Where people count Buddhist years they may be typed: the year turns to the common era, with the other beside it.
class CensusTable : public QTableWidget {
    Q_OBJECT
public:
    explicit CensusTable(QWidget *parent);

    // As readCensus() reads it: a line for each row that is not empty.
    QString text() const;
    void setText(const QString &text);
    // ISO 3166-1 alpha-2 of the plan: whether years may be Buddhist, and how it writes numbers.
    void setCountry(const QString &country);
    void setHeaders(const QString &year, const QString &buddhistYear, const QString &count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paste();
    void copy() const;
    void clearSelected();
    void itemEdited(QTableWidgetItem *item);
    void writeYear(int row);
    void keepOneFreeRow();

    QString m_country;
};

} // namespace madang::zoning
