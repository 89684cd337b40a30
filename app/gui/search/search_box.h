// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/plan_search.h"

#include <qgspointxy.h>
#include <qgstaskmanager.h>

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <optional>

class QFrame;
class QLabel;
class QListView;

namespace madang {

class SearchResults;
class Session;

// Finds rows of the plan by what they are called, in any script, while one types, and places by their coordinates. The plan is read for it in the
// background once somebody begins to look, and anew after edits.
class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(Session &session, QWidget *parent = nullptr);
    ~SearchBox() override;

    QAction *action() const { return m_action; } // brings the cursor here
    SearchResults &results() const { return *m_results; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void chosen(const QString &table, const QString &uid);
    void placeChosen(const QgsPointXY &place); // in the plan's CRS

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePopup();
    void outdate();
    void read();
    void find();
    void showResults();
    void move(int step);
    void choose(int row);
    std::optional<QgsPointXY> place() const; // that is typed
    void goThere();

    Session &m_session;
    QAction *m_action;
    SearchResults *m_results;
    PlanSearch m_search;
    bool m_isStale = true;
    QPointer<QgsTask> m_reading;
    QPointer<QFrame> m_popup; // a child of the window, over its other parts
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
    QTimer m_later;
};

} // namespace madang
