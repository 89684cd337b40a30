// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/scenarios/scenario_difference.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace madang {

class DifferenceModel;
class ResultTable;
class Session;

// The differences of two scenarios as tables under the map: the rows that differ, of which a click shows one on the map,
// and the hectares of each land-use class before and after.
class DifferencePane : public QWidget {
    Q_OBJECT
public:
    explicit DifferencePane(Session &session, QWidget *parent = nullptr);

    void showWaiting();
    void setProgress(double percent);
    void showProblem(const QString &problem);
    void showDifference(std::shared_ptr<const ScenarioDifference> difference);
    void clear();

signals:
    void cancelWanted();
    void chosen(const QString &table, const madang::RowDifference &row);

private:
    enum class State { Nothing, Waiting, Problem, Shown };
    void enter(State state);
    void retranslate();
    void describe();
    void fillClasses();
    void exportRows();
    void exportClasses();
    void write(const QString &file, const QString &csv);

    Session &m_session;
    State m_state = State::Nothing;
    QString m_problem;
    std::shared_ptr<const ScenarioDifference> m_difference;
    DifferenceModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QTableView *m_rows = nullptr;
    ResultTable *m_classes = nullptr;
    QToolButton *m_export = nullptr;
    QAction *m_exportRows = nullptr, *m_exportClasses = nullptr;
};

} // namespace madang
