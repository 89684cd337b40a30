// SPDX-License-Identifier: GPL-2.0-or-later
#include "cartography_fixture.h"
#include "core/cartography/map_theme.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/text/phrasebook.h"
#include "engine/progress.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <qgsfeedback.h>
#include <qgsvectorlayer.h>

#include <QColor>
#include <QHash>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace madang;
using namespace madang::test;

class TestMapPicture : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("plan.gpkg"));
        makeCartographyPlan(m_path);
        for (const auto &code : PlanReader(m_path).codeValues())
            m_colours.insert(code.code, QColor(code.colour));
    }

    void zonesHaveTheColoursOfTheirCodes()
    {
        const MapPicture picture = draw("zoning");
        QCOMPARE(picture.image.size(), QSize(600, 400));
        QVERIFY(difference(colourAt(picture, west + 60, south + 220), onPaper(m_colours["1a"])) <= 3);
        QVERIFY(difference(colourAt(picture, west + 500, south + 100), onPaper(m_colours["2a"])) <= 3);
        QVERIFY(difference(onPaper(m_colours["1a"]), onPaper(m_colours["2a"])) > 30); // or this would prove nothing
    }

    void scenarioIsDrawn()
    {
        MapContent content = contentOf("zoning");
        content.scenario = QStringLiteral("dense");
        const MapPicture picture = renderMapPicture(content, {600, 400}, 96);
        QVERIFY(difference(colourAt(picture, west + 60, south + 220), onPaper(m_colours["2a"])) <= 3);
    }

    void everyThemeShowsItsSubject_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QPointF>("place");
        QTest::addColumn<QColor>("colour");
        QTest::newRow("zoning: lake") << "zoning" << QPointF(630, 330) << QColor(0xcf, 0xe0, 0xea);
        QTest::newRow("base: lake") << "base" << QPointF(630, 330) << QColor(0xcf, 0xe0, 0xea);
        QTest::newRow("base: no zone") << "base" << QPointF(60, 220) << QColor(0xf5, 0xf2, 0xea);
        QTest::newRow("transit: the line's own colour") << "transit" << QPointF(600, 300) << QColor(0, 0, 255);
        QTest::newRow("drainage: outfall") << "drainage" << QPointF(700, 350.5) << QColor(0x2f, 0x6a, 0x94);
    }
    void everyThemeShowsItsSubject()
    {
        QFETCH(QString, theme);
        QFETCH(QPointF, place);
        QFETCH(QColor, colour);
        MapContent content = contentOf(theme);
        content.extent = QgsRectangle(west, south, west + 800, south + 500);
        const MapPicture picture = renderMapPicture(content, {1600, 1000}, 192);
        const QColor found = colourAt(picture, west + place.x(), south + place.y());
        QVERIFY2(difference(found, colour) <= 12, qPrintable(found.name()));
    }

    void namesAreDrawnInBothScripts()
    {
        // The same map with one language and with two: the second line adds ink under the first.
        MapContent content = contentOf("zoning");
        content.extent = QgsRectangle(west, south, west + 400, south + 400);
        content.languages = QStringList{"ko"};
        const int one = darkPixels(renderMapPicture(content, {1600, 1600}, 240).image);
        content.languages = QStringList{"ko", "km"};
        const int two = darkPixels(renderMapPicture(content, {1600, 1600}, 240).image);
        QVERIFY2(one > 100, qPrintable(QString::number(one)));
        QVERIFY2(two > one * 1.3, qPrintable(QStringLiteral("%1 %2").arg(one).arg(two)));
    }

    void legendNamesWhatIsThere()
    {
        // The plan's first language is Korean; its catalogue names the classes.
        const auto korean = [](const char *source) { return Phrasebook::of(QStringLiteral("ko")).text("Map", source); };
        const MapPicture picture = draw("zoning");
        QStringList labels;
        std::optional<double> area;
        for (const MapLegendGroup &group : picture.legend)
            for (const MapLegendEntry &entry : group.entries) {
                labels << entry.label.first();
                QVERIFY(!entry.picture({60, 30}, 96).isNull());
                if (entry.colour == m_colours["1a"].name(QColor::HexRgb).toUpper() || QColor(entry.colour) == m_colours["1a"])
                    area = entry.area;
            }
        QVERIFY(labels.contains(korean("School")));
        QVERIFY(labels.contains(korean("Arterial road")));
        QVERIFY(labels.contains(korean("Area liable to flooding")));
        QVERIFY(!labels.contains(korean("Hospital")));
        QVERIFY(!labels.contains(korean("Railway")));
        QVERIFY(area.has_value());
        // On the ellipsoid; UTM near zone 48's edge shows 160,000 m² on the plane.
        QVERIFY2(std::abs(*area - 160000) < 200, qPrintable(QString::number(*area)));
    }

    void transitLegendNamesTheLines()
    {
        const MapPicture picture = draw("transit");
        QStringList labels;
        for (const MapLegendGroup &group : picture.legend)
            for (const MapLegendEntry &entry : group.entries)
                labels << entry.label;
        QVERIFY(labels.contains(QString::fromUtf8("1호선")));
        QVERIFY(labels.contains(QString::fromUtf8("ខ្សែ ១")));
    }

    void extraLayersAreDrawnAndExplained()
    {
        QgsVectorLayer extra("Point?crs=EPSG:32648", "Flow", "memory");
        QgsFeature feature;
        feature.setGeometry(QgsGeometry::fromPointXY({west + 200, south + 200}));
        extra.dataProvider()->addFeature(feature);
        MapContent content = contentOf("base");
        const MapPicture without = renderMapPicture(content, {600, 400}, 96);
        content.extraLayers << &extra;
        const MapPicture with = renderMapPicture(content, {600, 400}, 96);
        QVERIFY(with.image != without.image);
        QCOMPARE(with.legend.front().title, QStringList{"Flow"});
    }

    void scaleIsThatOfTheGround()
    {
        const MapPicture picture = draw("zoning");
        QVERIFY(std::abs(picture.metresPerPixel - picture.extent.width() / picture.image.width()) < picture.metresPerPixel * 0.005);
    }

    void drawsOnAWorker()
    {
        MapPicture picture;
        QThread *worker = QThread::create([&] { picture = draw("zoning"); });
        worker->start();
        QVERIFY(worker->wait(60000));
        delete worker;
        QVERIFY(difference(colourAt(picture, west + 60, south + 220), onPaper(m_colours["1a"])) <= 3);
    }

    void refusesAndStops()
    {
        QVERIFY(throws<Failure>([&] { draw("weather"); }));
        QgsFeedback feedback;
        feedback.cancel();
        QVERIFY(throws<Cancelled>([&] { renderMapPicture(contentOf("base"), {100, 100}, 96, &feedback); }));
    }

private:
    MapContent contentOf(const QString &theme) const
    {
        MapContent content;
        content.planPath = m_path;
        content.theme = theme;
        return content;
    }
    MapPicture draw(const QString &theme) const { return renderMapPicture(contentOf(theme), {600, 400}, 96); }

    static int darkPixels(const QImage &image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).lightness() < 90;
        return count;
    }

    QTemporaryDir m_folder;
    QString m_path;
    QHash<QString, QColor> m_colours;
};

MADANG_TEST_MAIN(TestMapPicture)
#include "test_map_picture.moc"
