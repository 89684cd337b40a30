// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_revisions.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace madang {

// The revisions of a plan, the newest first. It does nothing itself: it closes and says what is wanted.
class RevisionsDialog : public QDialog {
    Q_OBJECT
public:
    RevisionsDialog(const QString &planPath, bool canRestore, QWidget *parent = nullptr);

signals:
    void copyWanted(const madang::PlanRevision &revision, const QString &target);
    void restoreWanted(const madang::PlanRevision &revision);

private:
    void fill();
    void enable();
    int current() const; // -1 where none is chosen
    void askCopy();
    void askRestore();
    void showFolder();

    QString m_planPath;
    bool m_canRestore;
    std::vector<PlanRevision> m_revisions;
    QTableWidget *m_table = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_copy = nullptr, *m_restore = nullptr, *m_folder = nullptr;
};

} // namespace madang
