// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/phases/development_phase.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QTableView;

namespace madang {

class PhaseModel;
class Session;

// The phases of the plan: made, named, dated, put in order and deleted by hand, each gesture one edit. It stays beside the
// window, whose map follows at once.
class PhasesDialog : public QDialog {
    Q_OBJECT
public:
    PhasesDialog(Session &session, QWidget *parent);

private:
    void layOut();
    void refresh();
    void enable();
    void retranslate();
    QString current() const; // uid; empty where none is chosen
    void choose(const QString &uid);

    void add();
    void change(const DevelopmentPhase &phase);
    void exchange(int step); // with the phase before (-1) or after (1)
    void remove();
    bool isSure(const DevelopmentPhase &phase, qint64 objects);
    bool apply(const std::function<PlanEdit(const Plan &)> &edit);
    void refuse(const QString &reason);

    Session &m_session;
    PhaseModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_what = nullptr, *m_none = nullptr, *m_problem = nullptr, *m_overlaps = nullptr;
    QPushButton *m_add = nullptr, *m_earlier = nullptr, *m_later = nullptr, *m_remove = nullptr, *m_close = nullptr;
    QString m_chosen; // uid, which stays chosen when the order changes
    int m_column = 0;
};

} // namespace madang
