// SPDX-License-Identifier: GPL-2.0-or-later
#include "drawing_fixture.h"

#include "gui/form/properties_card.h"
#include "gui/form/selection_summary.h"
#include "support/qgis_fixture.h"

#include <QLabel>

using namespace madang;
using namespace madang::test;

// 60 by 184 parcels of 4 m by 4 m, from 305850 1448100 on.
class TestLargeSelections : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QSettings().remove(QStringLiteral("drawing"));
        m_hand = std::make_unique<DrawingFixture>();
        QVERIFY(m_hand->begin());
        PlanEdit edit;
        edit.name = {QStringLiteral("Draw"), {}};
        for (int i = 0; i < columns * lines; ++i)
            edit.add(QStringLiteral("parcel"),
                     square(305850 + 4 * (i % columns), 1448100 + 4 * (i / columns), 4,
                            {{QStringLiteral("code"), QStringLiteral("RES")}, {QStringLiteral("number"), QString::number(i)}}),
                     QStringLiteral("parcel-%1").arg(i));
        m_hand->plan().apply(edit);
        m_hand->desk().setTable(QStringLiteral("parcel"));
        m_hand->desk().actions().select->trigger();
    }

    void cleanupTestCase() { m_hand.reset(); }

    void aBoxAroundTooManyIsRefused()
    {
        SelectedRows &selected = m_hand->desk().selected();
        selected.set({QStringLiteral("parcel-7")});
        expectWarning(QStringLiteral("10,000"));
        m_hand->drag(305820, 1448060, 306095, 1448860);
        QVERIFY2(m_hand->message().contains(QStringLiteral("10,000")), qPrintable(m_hand->message()));
        QCOMPARE(selected.uids(), QStringList{QStringLiteral("parcel-7")});
        QCOMPARE(int(selected.rowsIn(QgsRectangle(305851, 1448101, 305851 + 4 * 59, 1448101 + 4 * 19))->size()), 60 * 20);
    }

    // 1,200 squares of 16 m² are 1.92 ha.
    void theCardReadsSomeAtATime()
    {
        m_hand->desk().selected().clear();
        auto *card = m_hand->window().findChild<PropertiesCard *>();
        QStringList uids;
        for (int i = 0; i < 1200; ++i)
            uids << QStringLiteral("parcel-%1").arg(i);
        m_hand->desk().selected().set(uids);
        QVERIFY(card->isVisible());
        const auto *measure = card->findChild<QLabel *>(QStringLiteral("measure"));
        QVERIFY(!measure->isEnabled());
        QTRY_VERIFY(measure->isEnabled());
        QVERIFY2(measure->text().contains(QStringLiteral("1.92 ha")), qPrintable(measure->text()));

        SelectionSummary summary(m_hand->window().session(), QStringLiteral("parcel"), m_hand->desk().selected().rows(),
                                 {QStringLiteral("code"), QStringLiteral("number")});
        summary.readMore();
        QVERIFY(!summary.isDone());
        while (!summary.isDone())
            summary.readMore();
        QVERIFY2(qAbs(summary.size() / (1200 * 16) - 1) < 0.0005, qPrintable(QString::number(summary.size())));
        QCOMPARE(summary.value(0).toString(), QStringLiteral("RES"));
        QVERIFY(!summary.isMixed(0));
        QVERIFY(summary.isMixed(1));
    }

private:
    static constexpr int columns = 60, lines = 184; // 11,040, more than can be selected

    std::unique_ptr<DrawingFixture> m_hand;
};

MADANG_TEST_MAIN(TestLargeSelections)
#include "test_large_selections.moc"
