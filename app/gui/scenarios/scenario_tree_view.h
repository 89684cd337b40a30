// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QTreeWidget>

namespace madang {

// The scenarios of a plan, each under the one that it stands on, with its status. One is marked as shown on the map; a
// click or Enter asks to show another. Commands are about the current row, which arrow keys move. Names are typed in the
// row itself.
class ScenarioTreeView : public QTreeWidget {
    Q_OBJECT
public:
    explicit ScenarioTreeView(QWidget *parent = nullptr);

    // Replaces the rows; the current row stays where its scenario still is, else it is the one that is shown.
    void list(const std::vector<Scenario> &scenarios, const QString &shown);
    // The scenario of the current row; empty where there is none.
    QString current() const;
    void setCurrent(const QString &uid);

    // Lets the user type the name of a scenario, and of one that is to be made under `parent`. Esc gives it up.
    void askNewName(const QString &uid);
    void askNameOfNew(const QString &parent, const QString &suggestion);

signals:
    void chosen(const QString &uid);
    void currentScenarioChanged();
    void renamed(const QString &uid, const QString &name);
    void newNamed(const QString &parent, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *itemOf(const QString &uid) const;
    void openEditor(QTreeWidgetItem *item);
    void endEditing();
    void fit();

    QString m_edited, m_parentOfNew; // uids; of what is being typed now
    QString m_typed;
};

} // namespace madang
