// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/form/map_selection.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;

namespace madang {

class AttributeDesk;
class AttributeModel;
class TableEditing;

// The rows of a drawn table under the map: sorted, filtered and edited in place. What is selected here is selected on
// the map, and the other way round.
class AttributeTable : public QWidget {
    Q_OBJECT
public:
    AttributeTable(Session &session, AttributeDesk &desk, DrawingDesk &drawing, MapView &map, QWidget *parent = nullptr);

    // The switch that shows it: checkable.
    QAction *shown() const { return m_shown; }
    AttributeModel &model() const { return *m_model; }
    void setTable(const QString &table);
    QStringList selectedUids() const;
    void select(const QStringList &uids);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeView();
    void makeActions();
    QWidget *makeBar();
    void retranslate();
    void fillTables();
    void fillColumnMenu();
    void hideBookkeeping();
    void fitColumns();
    void showCounts();
    void followMap();
    void tellMap();
    void zoomToSelected();
    void askFilter(int column);

    Session &m_session;
    AttributeDesk &m_desk;
    DrawingDesk &m_drawing;
    MapView &m_map;
    MapSelection m_selection;
    AttributeModel *m_model;
    TableEditing *m_editing = nullptr;
    QComboBox *m_tables;
    QLineEdit *m_text;
    QLabel *m_counts, *m_none;
    QTableView *m_view;
    QMenu *m_columnMenu;
    QAction *m_shown = nullptr, *m_zoom = nullptr, *m_copy = nullptr, *m_paste = nullptr, *m_give = nullptr, *m_filter = nullptr, *m_unfilter = nullptr,
            *m_columns = nullptr;
    QTimer m_later;          // the text of the filter is being typed
    QStringList m_selected;  // kept while rows are arranged anew
    bool m_isFollowing = false, m_isReset = false;
    QString m_fitted; // the table that columns were fitted to
};

} // namespace madang
