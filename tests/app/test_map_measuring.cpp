// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/map_scale_bar.h"
#include "gui/map/measure_tool.h"
#include "support/qgis_fixture.h"
#include "window_fixture.h"

#include <qgsapplication.h>
#include <qgsmapmouseevent.h>
#include <qgsprocessingregistry.h>

using namespace madang;
using namespace madang::test;

class TestMapMeasuring : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(m_fixture->makePlan()));
        m_canvas = &m_fixture->window->map().canvas();
    }

    void cleanupTestCase() { m_fixture.reset(); }

    // On UTM 48 N at 13.1° N, 1.6° west of the central meridian, the scale factor is 0.99992 (Snyder 1987, eq. 8-11):
    // 1000 m of the grid are 1000.08 m on the ellipsoid.
    void lengthIsThatOfTheEllipsoid()
    {
        MeasureTool tool(m_fixture->window->map(), MeasureTool::What::Length);
        m_canvas->setMapTool(&tool);
        m_canvas->setExtent(QgsRectangle(304500, 1447500, 306500, 1449500));
        const double perPixel = m_canvas->mapUnitsPerPixel();
        const QPoint start(100, 200), end(100 + int(1000 / perPixel), 200);
        click(start);
        click(end);
        const QgsPointXY a = tool.toMapCoordinates(start), b = tool.toMapCoordinates(end);
        const double grid = a.distance(b);
        QVERIFY2(qAbs(tool.measured() / grid - 1.00008) < 0.0002, qPrintable(QString::number(tool.measured() / grid, 'f', 6)));
        QTest::keyClick(m_canvas->viewport(), Qt::Key_Escape);
        QCOMPARE(tool.measured(), 0.0);
        m_canvas->unsetMapTool(&tool);
    }

    void areaNeedsThreePoints()
    {
        MeasureTool tool(m_fixture->window->map(), MeasureTool::What::Area);
        m_canvas->setMapTool(&tool);
        click({100, 100});
        click({200, 100});
        QCOMPARE(tool.measured(), 0.0);
        click({200, 200});
        click({100, 200});
        const double grid = std::pow(m_canvas->mapUnitsPerPixel() * 100, 2);
        QVERIFY(qAbs(tool.measured() / grid - 1.00016) < 0.0005);
        QTest::keyClick(m_canvas->viewport(), Qt::Key_Backspace);
        QVERIFY(qAbs(tool.measured() / grid - 0.50008) < 0.0005);
        m_canvas->unsetMapTool(&tool);
    }

    void aDoubleClickEndsAndKeeps()
    {
        MeasureTool tool(m_fixture->window->map(), MeasureTool::What::Area);
        m_canvas->setMapTool(&tool);
        click({100, 100});
        click({200, 100});
        click({200, 200}); // what a pointer does: press and release, then the second press as a double click
        QTest::mouseDClick(m_canvas->viewport(), Qt::LeftButton, {}, {200, 200});
        const double grid = std::pow(m_canvas->mapUnitsPerPixel() * 100, 2) / 2;
        QVERIFY2(qAbs(tool.measured() / grid - 1.00016) < 0.0005, qPrintable(QString::number(tool.measured() / grid)));
        QTest::mouseMove(m_canvas->viewport(), {50, 250});
        QVERIFY(qAbs(tool.measured() / grid - 1.00016) < 0.0005);
        m_canvas->unsetMapTool(&tool);
    }

    void theScaleBarIsRoundAndTrue()
    {
        auto *bar = m_fixture->window->findChild<MapScaleBar *>();
        for (const double width : {300.0, 2000.0, 50000.0}) {
            m_canvas->setExtent(QgsRectangle(305000, 1448000, 305000 + width, 1448000 + width));
            const double first = bar->length() / std::pow(10, std::floor(std::log10(bar->length())));
            QVERIFY(qFuzzyCompare(first, 1) || qFuzzyCompare(first, 2) || qFuzzyCompare(first, 5));
            QVERIFY(bar->length() < 150 * m_canvas->mapUnitsPerPixel());
            QVERIFY(bar->length() > 50 * m_canvas->mapUnitsPerPixel());
        }
    }

private:
    void click(const QPoint &pixel) { QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, pixel); }

    std::unique_ptr<WindowFixture> m_fixture;
    QgsMapCanvas *m_canvas = nullptr;
};

MADANG_TEST_MAIN(TestMapMeasuring)
#include "test_map_measuring.moc"
