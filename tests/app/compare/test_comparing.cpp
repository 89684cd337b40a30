// SPDX-License-Identifier: GPL-2.0-or-later
#include "../scenarios_fixture.h"

#include "api/result_table.h"
#include "core/cartography/plan_project.h"
#include "gui/compare/comparison.h"
#include "gui/compare/difference_model.h"
#include "gui/compare/difference_pane.h"
#include "gui/compare/other_scenario.h"
#include "gui/compare/swipe_handle.h"
#include "gui/window/window_workbench.h"
#include "support/qgis_fixture.h"

#include <qgslayertree.h>
#include <qgsvectorlayer.h>
#include <qgsvertexmarker.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace madang;
using namespace madang::test;

class TestComparing : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<ScenariosFixture>();
        QVERIFY(m_fixture->window.open(m_fixture->path));
        m_compare = m_fixture->main().findChild<QAction *>("compare");
        m_second = m_fixture->main().findChild<QgsMapCanvas *>("secondMap");
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void cleanup()
    {
        if (m_compare->isChecked())
            m_compare->trigger();
        m_fixture->session().setScenario("base");
        m_fixture->session().setTheme("zoning");
    }

    void twoMapsMoveTogether()
    {
        QVERIFY(m_compare->isEnabled());
        m_compare->trigger();
        view("compare-side-by-side");
        QVERIFY(m_second->isVisible());
        QCOMPARE(m_fixture->main().findChild<QComboBox *>("comparedScenario")->currentText(), QStringLiteral("Dense"));
        settle();
        QVERIFY(isInStep());
        QVERIFY2(qAbs(m_second->width() - map().width()) <= 1, qPrintable(QStringLiteral("%1, %2").arg(map().width()).arg(m_second->width())));

        map().setExtent(QgsRectangle(305000, 1448000, 305400, 1448400));
        QVERIFY(isInStep());
        m_second->zoomByFactor(2);
        QVERIFY(isInStep());
        m_second->setCenter(QgsPointXY(305600, 1448600));
        QCOMPARE(qRound(map().center().x()), 305600);
        map().setRotation(30);
        QCOMPARE(m_second->rotation(), 30.0);
        QVERIFY(isInStep());
        m_second->setRotation(0);
        QCOMPARE(map().rotation(), 0.0);
        m_fixture->main().resize(1200, 700);
        settle();
        QVERIFY(isInStep());
        m_fixture->main().resize(1366, 768);
        settle();
    }

    void theSecondShowsTheOtherScenarioInTheSameTheme()
    {
        m_compare->trigger();
        view("compare-side-by-side");
        QCOMPARE(zonesOn(map()), (QStringList{"zone-1", "zone-2", "zone-3", "zone-4"}));
        QCOMPARE(zonesOn(*m_second).size(), 4);
        QVERIFY(!zonesOn(*m_second).contains("zone-2"));
        QVERIFY(zonesOn(*m_second).contains("zone-5"));
        m_fixture->session().setTheme("transit");
        QTRY_VERIFY(zonesOn(map()).isEmpty());
        QTRY_VERIFY(zonesOn(*m_second).isEmpty());
        QVERIFY(!m_second->layers().isEmpty());
        m_fixture->session().setTheme("zoning");
        QTRY_COMPARE(zonesOn(*m_second).size(), 4);
        // Edits of either are seen.
        ScenarioEdit edit(m_fixture->plan(), m_fixture->dense, {QStringLiteral("Take out"), {}});
        edit.remove("zone", "zone-5");
        m_fixture->plan().apply(edit.edit());
        QTRY_COMPARE(zonesOn(*m_second).size(), 3);
        m_fixture->plan().undo();
        QTRY_COMPARE(zonesOn(*m_second).size(), 4);
    }

    void derivedLayersStandForEachOtherByName()
    {
        m_compare->trigger();
        view("compare-side-by-side");
        const auto named = [](const QString &name) {
            std::vector<std::unique_ptr<QgsMapLayer>> layers;
            layers.push_back(std::make_unique<QgsVectorLayer>(QStringLiteral("Point?crs=EPSG:32648"), name, QStringLiteral("memory")));
            return layers;
        };
        const auto namesOn = [](const QgsMapCanvas &canvas) {
            QStringList names;
            for (const QgsMapLayer *layer : canvas.layers())
                names << layer->name();
            return names;
        };
        m_fixture->main().workbench().showLayers("zoning", "streams", named("Streams"));
        m_fixture->main().workbench().showLayers("zoning", "run", named("Result of a run"));
        m_fixture->main().findChild<OtherScenario *>()->setDerived("test", named("Streams"));
        QTRY_VERIFY(namesOn(map()).contains("Streams") && namesOn(map()).contains("Result of a run"));
        QTRY_VERIFY(namesOn(*m_second).contains("Streams"));
        QVERIFY(!namesOn(*m_second).contains("Result of a run"));
        m_fixture->main().workbench().showLayers("zoning", "streams", {});
        m_fixture->main().workbench().showLayers("zoning", "run", {});
        QTRY_VERIFY(!namesOn(*m_second).contains("Streams"));
    }

    void thePointerIsSeenOnBoth()
    {
        m_compare->trigger();
        view("compare-side-by-side");
        settle();
        QVERIFY(!cross(*m_second)->isVisible());
        emit map().xyCoordinates(QgsPointXY(305100, 1448200));
        QVERIFY(cross(*m_second)->isVisible());
        QCOMPARE(cross(*m_second)->center(), QgsPointXY(305100, 1448200));
        emit m_second->xyCoordinates(QgsPointXY(305300, 1448300));
        QCOMPARE(cross(map())->center(), QgsPointXY(305300, 1448300));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(map().viewport(), &leave);
        QVERIFY(!cross(*m_second)->isVisible());
    }

    void goingOverToTheOtherChangesPlaces()
    {
        m_compare->trigger();
        view("compare-side-by-side");
        m_fixture->session().setScenario(m_fixture->dense);
        QCOMPARE(m_fixture->main().findChild<QComboBox *>("comparedScenario")->currentText(), QStringLiteral("Base plan"));
        QTRY_VERIFY(zonesOn(*m_second).contains("zone-2"));
        QVERIFY(!zonesOn(map()).contains("zone-2"));
    }

    void aDeletedScenarioEndsTheComparison()
    {
        const PlanEdit made = editToCreateScenario(m_fixture->plan(), "Short-lived");
        m_fixture->plan().apply(made);
        m_compare->trigger();
        auto *others = m_fixture->main().findChild<QComboBox *>("comparedScenario");
        others->setCurrentIndex(others->findText("Short-lived"));
        emit others->activated(others->currentIndex());
        m_fixture->plan().undo();
        QVERIFY(!m_compare->isChecked());
        QVERIFY(!m_second->isVisible());
    }

    void theLineIsDraggedAndMovedByKeys()
    {
        m_compare->trigger();
        view("compare-swipe");
        auto *handle = m_fixture->main().findChild<SwipeHandle *>();
        QVERIFY(handle->isVisible());
        QVERIFY(!m_second->isVisible());
        QCOMPARE(handle->place(), 0.5);
        const double pixel = 1.0 / map().width();
        QTest::keyClick(handle, Qt::Key_Left);
        QVERIFY(qAbs(handle->place() - (0.5 - 16 * pixel)) < 1e-9);
        QTest::keyClick(handle, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(qAbs(handle->place() - (0.5 - 15 * pixel)) < 1e-9);
        QTest::keyClick(handle, Qt::Key_End);
        QCOMPARE(handle->place(), 1.0);
        QTest::keyClick(handle, Qt::Key_Home);
        QCOMPARE(handle->place(), 0.0);
        handle->setPlace(0.5);
        const QPoint grip(handle->width() / 2, 100);
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QMouseEvent move(QEvent::MouseMove, grip + QPoint(100, 0), handle->mapToGlobal(grip + QPoint(100, 0)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
        QVERIFY2(qAbs(handle->place() - (0.5 + 100 * pixel)) <= pixel, qPrintable(QString::number(handle->place())));
        handle->setPlace(0.5);
    }

    void eachSideOfTheLineShowsItsScenario()
    {
        // Zone 1 fills the map: grey for its unknown class in the base, red for commerce in the other.
        m_compare->trigger();
        view("compare-swipe");
        map().setExtent(QgsRectangle(305050, 1448050, 305350, 1448350));
        map().refresh();
        settle();
        auto *handle = m_fixture->main().findChild<SwipeHandle *>();
        // The colour of a patch, as unknown classes are hatched; clear of labels and cards, a fifth from the top.
        const auto redAt = [&](double share) {
            const QImage seen = map().viewport()->grab().toImage();
            const QImage patch = seen.copy(int(share * seen.width()) - 15, seen.height() / 5 - 15, 30, 30);
            int red = 0;
            for (int y = 0; y < patch.height(); ++y)
                for (int x = 0; x < patch.width(); ++x)
                    red += qRed(patch.pixel(x, y)) - qBlue(patch.pixel(x, y));
            return red / (patch.width() * patch.height());
        };
        const auto isCommerce = [&](double share) { return redAt(share) > 70; };
        handle->setPlace(0.5);
        QVERIFY2(!isCommerce(0.35) && isCommerce(0.6), qPrintable(QStringLiteral("%1, %2").arg(redAt(0.35)).arg(redAt(0.6))));
        handle->setPlace(0.2);
        QVERIFY(isCommerce(0.35));
        handle->setPlace(0.9);
        QVERIFY(!isCommerce(0.6));
        handle->setPlace(0.5);
        m_compare->trigger();
        QTRY_VERIFY(!isCommerce(0.6));
    }

    void differencesAreListedAndDrawn()
    {
        m_fixture->session().setScenario(m_fixture->dense);
        m_compare->trigger();
        view("compare-differences");
        auto *rows = m_fixture->main().findChild<QTableView *>("differingRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 3, 15000);
        QVERIFY(rows->isVisible());
        QStringList found;
        for (int row = 0; row < 3; ++row)
            found << rows->model()->index(row, DifferenceModel::Change).data().toString() + u' ' + rows->model()->index(row, DifferenceModel::Name).data().toString();
        found.sort();
        QCOMPARE(found, (QStringList{QStringLiteral("Added 공원"), QStringLiteral("Changed 구역 1"), QStringLiteral("Removed 구역 2")}));
        const QString summary = m_fixture->main().findChild<QLabel *>("differenceSummary")->text();
        QVERIFY2(summary.contains("added 1, removed 1, changed 1") && summary.indexOf("Base plan") < summary.indexOf("Dense"), qPrintable(summary));
        // By hand: squares of 16 ha and 4 ha. zone-2 (COM) is gone, zone-1 (RES) has become 2a, a square of GRN has come.
        auto *classes = m_fixture->main().findChild<ResultTable *>("classAreas");
        QMap<QString, double> before, after, change;
        for (const QString &line : classes->toCsv().split(u'\n', Qt::SkipEmptyParts).mid(1)) {
            const QStringList cells = line.split(u',');
            before[cells[0]] = cells[1].toDouble();
            after[cells[0]] = cells[2].toDouble();
            change[cells[0]] = cells[3].toDouble();
        }
        QCOMPARE(before.size(), 5);
        const auto isNear = [](double hectares, double byHand) { return qAbs(hectares - byHand) < 0.02 + 0.002 * byHand; }; // ellipsoid
        QVERIFY(isNear(before["RES"], 16) && after["RES"] == 0 && isNear(-change["RES"], 16));
        QVERIFY(isNear(before["COM"], 16) && after["COM"] == 0);
        QVERIFY(isNear(before["GRN"], 16) && isNear(after["GRN"], 20) && isNear(change["GRN"], 4));
        QVERIFY(isNear(before["IND"], 16) && before["IND"] == after["IND"] && change["IND"] == 0);
        // The class of the list goes by its name; what has not changed comes last.
        const QString commerce = classes->item(0, 0)->text();
        QVERIFY2(before.value(commerce, -1) == 0 && isNear(after[commerce], 16), qPrintable(classes->toCsv()));
        QCOMPARE(classes->item(4, 0)->text(), QStringLiteral("IND"));
        // On the map, above the zones, three areas in three classes.
        QgsVectorLayer *layer = differenceLayer();
        QVERIFY(layer);
        QCOMPARE(int(layer->featureCount()), 3);
        QTRY_VERIFY(map().layers().contains(layer));
        QVERIFY(map().layers().indexOf(layer) < map().layers().indexOf(m_fixture->session().project().mapLayer(planLayerId("zone"))));
    }

    void aClickZoomsToTheRow()
    {
        m_fixture->session().setScenario(m_fixture->dense);
        m_compare->trigger();
        view("compare-differences");
        auto *rows = m_fixture->main().findChild<QTableView *>("differingRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 3, 15000);
        const QModelIndexList found = rows->model()->match(rows->model()->index(0, DifferenceModel::Name), Qt::DisplayRole, QStringLiteral("공원"));
        QCOMPARE(found.size(), 1);
        rows->scrollTo(found.first());
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(found.first()).center());
        QVERIFY(map().extent().contains(QgsRectangle(305800, 1448400, 306000, 1448600)));
        QVERIFY(map().extent().height() < 400);
    }

    void differencesFollowEditsAndEndWithTheComparison()
    {
        m_fixture->session().setScenario(m_fixture->dense);
        m_compare->trigger();
        view("compare-differences");
        auto *rows = m_fixture->main().findChild<QTableView *>("differingRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 3, 15000);
        ScenarioEdit edit(m_fixture->plan(), m_fixture->dense, {QStringLiteral("Take out"), {}});
        edit.remove("zone", "zone-3");
        m_fixture->plan().apply(edit.edit());
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 4, 15000);
        m_fixture->plan().undo();
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 3, 15000);
        m_compare->trigger();
        QVERIFY(!differenceLayer());
        QVERIFY(!rows->isVisible());
        QCOMPARE(rows->model()->rowCount(), 0);
    }

    void rowsAreCsv()
    {
        m_fixture->session().setScenario(m_fixture->dense);
        m_compare->trigger();
        view("compare-differences");
        auto *rows = m_fixture->main().findChild<QTableView *>("differingRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 3, 15000);
        const QStringList lines = tableAsCsv(*rows->model()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QStringLiteral("Change,Kind,\"Name, number or kind\",What is different"));
        QVERIFY2(lines.contains(QStringLiteral("Changed,zones,구역 1,Land-use code")), qPrintable(lines.join(u'\n')));
    }

private:
    QgsMapCanvas &map() { return m_fixture->main().map().canvas(); }

    void view(const char *button) { m_fixture->main().findChild<QToolButton *>(button)->click(); }

    // Until both maps have been still for a while.
    void settle()
    {
        int still = 0;
        QVERIFY(QTest::qWaitFor([&] {
            QTest::qWait(50);
            still = map().isDrawing() || m_second->isDrawing() ? 0 : still + 1;
            return still > 20;
        }, 60000));
    }

    bool isInStep()
    {
        return qAbs(map().scale() / m_second->scale() - 1) < 1e-6 && map().center().distance(m_second->center()) < map().mapUnitsPerPixel();
    }

    QStringList zonesOn(const QgsMapCanvas &canvas)
    {
        QStringList uids;
        for (QgsMapLayer *layer : canvas.layers())
            if (layer->id() == planLayerId("zone")) {
                QgsFeature zone;
                auto zones = qobject_cast<QgsVectorLayer *>(layer)->getFeatures();
                while (zones.nextFeature(zone))
                    uids << zone.attribute("uid").toString();
            }
        uids.sort();
        return uids;
    }

    QgsVertexMarker *cross(const QgsMapCanvas &canvas)
    {
        for (QGraphicsItem *item : canvas.scene()->items())
            if (auto *marker = dynamic_cast<QgsVertexMarker *>(item))
                return marker;
        return nullptr;
    }

    QgsVectorLayer *differenceLayer()
    {
        for (QgsMapLayer *layer : m_fixture->session().project().mapLayers())
            if (layer->name().startsWith("Areas that differ"))
                return qobject_cast<QgsVectorLayer *>(layer);
        return nullptr;
    }

    std::unique_ptr<ScenariosFixture> m_fixture;
    QAction *m_compare = nullptr;
    QgsMapCanvas *m_second = nullptr;
};

MADANG_TEST_MAIN(TestComparing)
#include "test_comparing.moc"
