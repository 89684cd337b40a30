// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawing_actions.h"
#include "gui/drawing/drawing_desk.h"
#include "gui/map/empty_plan_card.h"
#include "support/qgis_fixture.h"
#include "window_fixture.h"

#include <QAction>

using namespace madang;
using namespace madang::test;

class TestEmptyPlanCard : public QObject {
    Q_OBJECT
private slots:
    void standsWhereNothingIsDrawnUntilSomethingIs()
    {
        WindowFixture fixture;
        auto *card = fixture.window->findChild<EmptyPlanCard *>();
        QVERIFY(card && !card->isVisible()); // no plan, no card
        const QString path = fixture.folder.filePath(QStringLiteral("empty.gpkg"));
        Plan::create(path, battambang());
        QVERIFY(fixture.open(path));
        QVERIFY(card->isVisible());
        QAction *drawing = fixture.window->drawing().actions().drawing;
        drawing->setChecked(true);
        QVERIFY(!card->isVisible());
        drawing->setChecked(false);
        QVERIFY(card->isVisible());
        Plan &plan = *fixture.window->session().plan();
        PlanEdit edit;
        edit.name = {QStringLiteral("Draw a zone"), {}};
        edit.add(QStringLiteral("zone"), square(305000, 1448000, 400, {{QStringLiteral("code"), QStringLiteral("1a")}}));
        plan.apply(edit);
        QVERIFY(!card->isVisible());
        plan.undo();
        QVERIFY(card->isVisible());
    }
};

MADANG_TEST_MAIN(TestEmptyPlanCard)
#include "test_empty_plan_card.moc"
