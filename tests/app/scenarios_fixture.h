// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "window_fixture.h"

#include "core/scenarios/scenario_edit.h"
#include "core/scenarios/scenario_edits.h"

#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace madang::test {

// A window with a plan of four squares of 400 m and a road, and a scenario "Dense" on the base, in which zone-1 is
// of the commercial class 2a instead of one that the country's list does not know, zone-2 is gone and zone-5, a square of 200 m, is new.
class ScenariosFixture {
public:
    ScenariosFixture()
    {
        path = window.makePlan();
        const auto plan = Plan::open(path);
        const PlanEdit made = editToCreateScenario(*plan, QStringLiteral("Dense"));
        dense = made.scenario;
        plan->apply(made);
        ScenarioEdit edit(*plan, dense, {QStringLiteral("Make it denser"), {}});
        edit.change(QStringLiteral("zone"), QStringLiteral("zone-1"), {{QStringLiteral("code"), QStringLiteral("2a")}});
        edit.remove(QStringLiteral("zone"), QStringLiteral("zone-2"));
        edit.add(QStringLiteral("zone"),
                 square(305800, 1448400, 200, {{QStringLiteral("code"), QStringLiteral("GRN")}, {QStringLiteral("name"), QStringLiteral("공원")}, {QStringLiteral("overlay"), 0}}),
                 QStringLiteral("zone-5"));
        plan->apply(edit.edit());
        window.window->setWindowState(Qt::WindowNoState);
        window.window->resize(1366, 768);
    }

    MainWindow &main() { return *window.window; }
    Session &session() { return main().session(); }
    Plan &plan() { return *session().plan(); }

    QString message()
    {
        const QgsMessageBarItem *item = main().findChild<QgsMessageBar *>()->currentItem();
        return item ? item->text() : QString();
    }

    Scenario named(const QString &name) { return plan().scenario(name); }
    bool has(const QString &name)
    {
        for (const Scenario &each : plan().scenarios())
            if (each.name == name)
                return true;
        return false;
    }

    // Answers the next question: the first button for yes. Its text stays in `asked`.
    void answer(bool yes)
    {
        asked.clear();
        QTimer::singleShot(0, &main(), [this, yes] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            asked = box->text() + u'\n' + box->informativeText();
            for (QAbstractButton *button : box->buttons())
                if ((box->buttonRole(button) == QMessageBox::AcceptRole) == yes) {
                    button->click();
                    return;
                }
        });
    }

    WindowFixture window;
    QString path, dense, asked;
};

} // namespace madang::test
