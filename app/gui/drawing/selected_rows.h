// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"

#include <memory>
#include <optional>

class QgsMapCanvas;
class QgsRubberBand;

namespace madang {

// The rows that the editing tools work on: of one table, shown on the map. What an edit or an undo takes away is selected
// no more.
class SelectedRows : public QObject {
    Q_OBJECT
public:
    SelectedRows(Session &session, const DrawnRows &rows, QgsMapCanvas &canvas, QObject *parent = nullptr);
    ~SelectedRows() override;

    QString table() const { return m_table; }
    const std::vector<DrawnRow> &rows() const { return m_selected; }
    QStringList uids() const;
    bool isEmpty() const { return m_selected.empty(); }

    void setTable(const QString &table); // selects nothing
    void set(const QStringList &uids);
    void toggle(const QStringList &uids);
    void clear() { set({}); }

    // What a click or a rectangle of the map hits; of overlapping areas a click means the smallest.
    QString rowAt(const QgsPointXY &place, double reach) const;
    std::optional<QStringList> rowsIn(const QgsRectangle &box) const; // nothing where they are too many, which is told

    // So many can be selected, read anew and painted at each edit while a hand is waiting.
    static constexpr size_t most = 10000;

signals:
    void changed();
    void tooMany() const; // what was selected stays so

private:
    void show();

    const DrawnRows &m_rows;
    QgsMapCanvas &m_canvas;
    QString m_table;
    std::vector<DrawnRow> m_selected;
    std::unique_ptr<QgsRubberBand> m_band;
};

} // namespace madang
