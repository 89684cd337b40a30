// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/map_theme.h"
#include "core/cartography/plan_project.h"
#include "gui/findings/findings_model.h"
#include "gui/map/identify_card.h"
#include "gui/map/identify_tool.h"
#include "gui/map/map_scale_bar.h"
#include "gui/map/map_tools.h"
#include "gui/scenarios/scenario_tree_view.h"
#include "gui/window/panel_host.h"
#include "gui/window/start_page.h"
#include "gui/window/window_workbench.h"
#include "support/qgis_fixture.h"
#include "window_fixture.h"

#include <qgsapplication.h>
#include <qgshighlight.h>
#include <qgslayertree.h>
#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>
#include <qgsprocessingregistry.h>
#include <qgsscalecombobox.h>
#include <qgsvectorlayer.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QGraphicsScene>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace madang;
using namespace madang::test;

class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_window = m_fixture->window.get();
        m_path = m_fixture->makePlan();
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void beginsWithTheStartPage()
    {
        QVERIFY(m_window->findChild<StartPage *>()->isVisible());
        QVERIFY(!m_window->map().isVisible());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Madang"));
    }

    void aFileThatIsNoPlanIsRefusedInTheMessageBar()
    {
        QFile file(m_fixture->folder.filePath("none.gpkg"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a plan");
        file.close();
        expectWarning(QStringLiteral("cannot be opened as a plan")); // QGIS writes what its bar shows to its log too
        QVERIFY(!m_window->desk().open(file.fileName()));
        auto *bar = m_window->findChild<QgsMessageBar *>();
        QVERIFY(bar->currentItem());
        QVERIFY2(bar->currentItem()->text().contains("none.gpkg"), qPrintable(bar->currentItem()->text()));
        QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    }

    void opensAPlan()
    {
        QVERIFY(m_fixture->open(m_path));
        QVERIFY(m_window->map().isVisible());
        QVERIFY(m_window->windowTitle().startsWith("Test plan"));
        const QgsRectangle seen = m_window->map().canvas().extent();
        QVERIFY(seen.contains(QgsRectangle(305000, 1448000, 305800, 1448800)));
        QVERIFY(m_window->map().canvas().layers().size() > 3);
        auto *scenarios = m_window->findChild<ScenarioTreeView *>();
        QCOMPARE(scenarios->topLevelItemCount(), 1);
        QCOMPARE(scenarios->current(), QStringLiteral("base"));
        QVERIFY(m_window->findChild<MapScaleBar *>()->length() > 0);
    }

    void theMapHasSomethingOnIt()
    {
        const QImage map = m_window->map().canvas().grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < map.height(); y += 4)
            for (int x = 0; x < map.width(); x += 4)
                colours.insert(map.pixel(x, y));
        QVERIFY2(colours.size() > 10, qPrintable(QString::number(colours.size())));
    }

    void switchesThemes()
    {
        for (const QString &theme : mapThemes()) {
            auto *button = m_window->findChild<QToolButton *>("theme-" + theme);
            QVERIFY(button);
            button->click();
            QCOMPARE(m_window->session().theme(), theme);
            QVERIFY(button->isChecked());
            const bool zones = QgsProject::instance()->layerTreeRoot()->findLayer(planLayerId(QStringLiteral("zone")))->isVisible();
            QCOMPARE(zones, theme == QLatin1String("zoning"));
        }
        m_window->workbench().showTheme("zoning");
        QVERIFY(m_window->findChild<QToolButton *>("theme-zoning")->isChecked());
    }

    void aResultStaysInItsTheme()
    {
        const auto isSeen = [] {
            const auto *node = QgsProject::instance()->layerTreeRoot()->findLayer(
                QgsProject::instance()->mapLayersByName(QStringLiteral("A result")).value(0));
            return node && node->isVisible();
        };
        std::vector<std::unique_ptr<QgsMapLayer>> layers;
        layers.push_back(std::make_unique<QgsVectorLayer>(QStringLiteral("Point?crs=EPSG:4326"), QStringLiteral("A result"),
                                                          QStringLiteral("memory")));
        m_window->workbench().showLayers("transit", "test", std::move(layers));
        QCOMPARE(m_window->workbench().mapLanguages(), m_window->session().mapLanguages());
        for (const QString theme : {"zoning", "transit", "drainage", "transit", "zoning"}) {
            m_window->workbench().showTheme(theme);
            QCOMPARE(isSeen(), theme == QLatin1String("transit"));
        }
        m_window->workbench().showLayers("transit", "test", {});
        QVERIFY(QgsProject::instance()->mapLayersByName(QStringLiteral("A result")).isEmpty());
    }

    void saysWhatIsHere()
    {
        auto *card = m_window->findChild<IdentifyCard *>();
        QVERIFY(!card->isVisible());
        QgsMapCanvas &canvas = m_window->map().canvas();
        m_window->map().zoomToPlan();
        const QgsPointXY place = canvas.mapSettings().mapToPixel().transform(QgsPointXY(305200, 1448200));
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, QPoint(int(place.x()), int(place.y())));
        QVERIFY(card->isVisible());
        // The window is English, the plan Korean and Khmer: the plan's first name stands, with the other below.
        QCOMPARE(card->findChild<QLabel *>("identifyTitle")->text(), QStringLiteral("구역 1"));
        QStringList texts;
        for (const QLabel *label : card->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY2(texts.contains("16.0 ha"), qPrintable(texts.join(" | "))); // 400 m × 400 m, ellipsoid within 0.1 %
        QVERIFY(texts.contains("តំបន់ 1"));
        QVERIFY(!texts.contains("zone-1")); // bookkeeping is not shown
        QTest::keyClick(canvas.viewport(), Qt::Key_Escape);
        QTRY_VERIFY(!card->isVisible());
    }

    void theBaseMapIsNoAnswer()
    {
        QgsMapCanvas &canvas = m_window->map().canvas();
        canvas.setExtent(QgsRectangle(0, 1100000, 700000, 1700000)); // Cambodia and its neighbours
        QVERIFY(QgsProject::instance()->mapLayer(planLayerId("world_countries"))->isInScaleRange(canvas.scale()));
        auto *card = m_window->findChild<IdentifyCard *>();
        const QgsPointXY place = canvas.mapSettings().mapToPixel().transform(QgsPointXY(450000, 1350000));
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, QPoint(int(place.x()), int(place.y())));
        QVERIFY(!card->isVisible());
        m_window->map().zoomToPlan();
    }

    void aClickOnAFindingZoomsAndMarks()
    {
        Finding finding;
        finding.severity = Finding::Severity::Error;
        finding.rule = QStringLiteral("test.rule");
        finding.title = QStringLiteral("A zone");
        finding.uids = QStringList{QStringLiteral("zone-4")};
        finding.extent = QgsRectangle(305400, 1448400, 305800, 1448800);
        finding.extentCrs = QgsProject::instance()->crs();
        m_window->workbench().setFindings("test", {finding});
        auto *count = m_window->findChild<QToolButton *>("findingsCount");
        count->click();
        auto *list = m_window->findChild<QListView *>("findings");
        QVERIFY(list->isVisible());
        // The plan's own checks may have added theirs meanwhile.
        QVERIFY2(count->text().contains(QString::number(list->model()->rowCount())), qPrintable(count->text()));
        const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, finding.title, 1, Qt::MatchStartsWith);
        QCOMPARE(found.size(), 1);
        list->scrollTo(found.first());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(found.first()).center());
        const QgsRectangle seen = m_window->map().canvas().extent();
        QVERIFY(seen.contains(finding.extent));
        QVERIFY(seen.width() < 2500);
        int marks = 0;
        for (const QGraphicsItem *item : m_window->map().canvas().scene()->items())
            marks += dynamic_cast<const QgsHighlight *>(item) != nullptr;
        QVERIFY(marks >= 1);
        m_window->workbench().setFindings("test", {});
        count->click();
        QVERIFY(!list->isVisible());
    }

    void undoesAndSaysWhat()
    {
        auto *undo = m_window->findChild<QAction *>("undo");
        auto *redo = m_window->findChild<QAction *>("redo");
        QVERIFY(undo->isEnabled());
        QVERIFY2(undo->text().contains("Draw zones"), qPrintable(undo->text()));
        QSignalSpy changed(&m_window->session(), &Session::rowsChanged);
        undo->trigger();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!undo->isEnabled());
        QVERIFY(redo->text().contains("Draw zones"));
        auto *zones = QgsProject::instance()->mapLayer<QgsVectorLayer *>(planLayerId("zone"));
        QgsFeature none;
        QVERIFY(!zones->getFeatures().nextFeature(none));
        redo->trigger();
        QVERIFY(zones->getFeatures().nextFeature(none));
        QVERIFY(undo->isEnabled());
    }

    void theScaleCanBeTyped()
    {
        auto *scale = m_window->findChild<QgsScaleComboBox *>("scale");
        scale->setScaleString(QStringLiteral("1:5000"));
        QVERIFY(qAbs(m_window->map().canvas().scale() - 5000) < 1);
    }

    void earlierViewsComeBack()
    {
        auto *previous = m_window->findChild<QAction *>("zoom-previous");
        const double scale = m_window->map().canvas().scale();
        m_window->findChild<QAction *>("zoom-in")->trigger();
        QVERIFY(m_window->map().canvas().scale() < scale);
        QTRY_VERIFY(previous->isEnabled());
        previous->trigger();
        QVERIFY(qAbs(m_window->map().canvas().scale() - scale) < 1);
    }

    void closingThePlanShowsTheStartPageWithIt()
    {
        m_window->session().close();
        QVERIFY(m_window->findChild<StartPage *>()->isVisible());
        QPushButton *entry = m_window->findChild<StartPage *>()->findChild<QPushButton *>("recentEntry");
        QVERIFY(entry);
        entry->click();
        QVERIFY(m_window->session().plan());
        QCOMPARE(QFileInfo(m_window->session().plan()->path()), QFileInfo(m_path));
        m_window->session().close();
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
    MainWindow *m_window = nullptr;
    QString m_path;
};

MADANG_TEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
