// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"

#include <QColor>
#include <QTableWidget>
#include <QVariant>

namespace madang {

// Rows of a result: sorted by a click on a column, copied with Ctrl+C, exported as CSV (UTF-8) from its menu. Numbers
// stand to the right and sort and export by value, whatever they look like. As high as its rows up to a limit.
class MADANG_API_EXPORT ResultTable : public QTableWidget {
    Q_OBJECT
public:
    struct Cell {
        QString text;   // as shown, in the window's language
        QVariant value; // number or text to sort, copy and export by; the text itself where it is not valid
        QColor swatch;  // a colour sample before the text; none where it is not valid
        QString hint;   // tooltip
    };

    explicit ResultTable(QWidget *parent = nullptr);

    // Replaces the rows; each has as many cells as there are headers. The column `stretch` takes the room left.
    void setRows(const QStringList &headers, const QVector<QVector<Cell>> &rows, int stretch = 0);
    // The table as CSV: values, not their formatted texts.
    QString toCsv() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copySelection() const;
};

} // namespace madang
