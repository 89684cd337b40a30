// SPDX-License-Identifier: GPL-2.0-or-later
#include "cartography_fixture.h"
#include "core/cartography/map_sheet.h"
#include "core/cartography/map_theme.h"
#include "core/cartography/sheet_marks.h"
#include "core/cartography/sheet_sources.h"
#include "core/cartography/sheet_text.h"
#include "core/phrasebook.h"
#include "core/failure.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestMapSheet : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("plan.gpkg"));
        makeCartographyPlan(m_path);
    }

    void everyThemeGivesASheet()
    {
        for (const QString &theme : mapThemes()) {
            const QString file = m_folder.filePath(theme + QStringLiteral(".png"));
            writeMapSheet(request(theme), file);
            const QImage sheet(file);
            QCOMPARE(sheet.width(), 1169); // A4 at 100 dpi
            QVERIFY(std::abs(sheet.height() - 827) <= 1);
            QCOMPARE(qRound(sheet.dotsPerMeterX() * 0.0254), 100);
            // Title, legend and small print: none of the bands is blank.
            QVERIFY2(hasInk(sheet, {0.03, 0.02, 0.3, 0.08}), qPrintable(theme));
            QVERIFY2(hasInk(sheet, {0.76, 0.1, 0.2, 0.3}), qPrintable(theme));
            QVERIFY2(hasInk(sheet, {0.03, 0.92, 0.4, 0.06}), qPrintable(theme));
        }
    }

    void pdfAndSvgDrawTextAsOutlines()
    {
        const QString pdf = m_folder.filePath("map.pdf"), svg = m_folder.filePath("map.svg");
        writeMapSheet(request("zoning"), pdf);
        writeMapSheet(request("zoning"), svg);
        QVERIFY(bytes(pdf).startsWith("%PDF-"));
        QVERIFY(!bytes(pdf).contains("/FontDescriptor"));
        QVERIFY(bytes(svg).contains("<svg"));
        QVERIFY(!bytes(svg).contains("<text"));
    }

    void replacesAnOlderSheetAndLeavesNothingElse()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("map.png");
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        writeMapSheet(request("base"), file);
        QVERIFY(!QImage(file).isNull());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"map.png"});
    }

    void refusesWhatItCannotWrite()
    {
        QVERIFY(throws<Failure>([&] { writeMapSheet(request("weather"), m_folder.filePath("a.png")); }));
        QVERIFY(throws<Failure>([&] { writeMapSheet(request("base"), m_folder.filePath("a.jpg")); }));
        QVERIFY(throws<Failure>([&] { writeMapSheet(request("base"), m_folder.filePath("no/such/a.png")); }));
        QVERIFY(!QFile::exists(m_folder.filePath("a.jpg")));
    }

    void paperByName()
    {
        QCOMPARE(landscapePaper("a3"), QSizeF(420, 297));
        QVERIFY(landscapePaper("letterpress").isEmpty());
    }

    void scalesAreRound_data()
    {
        QTest::addColumn<double>("found");
        QTest::addColumn<double>("round");
        QTest::newRow("just over") << 10001.0 << 12500.0;
        QTest::newRow("exact") << 25000.0 << 25000.0;
        QTest::newRow("small") << 987.0 << 1000.0;
        QTest::newRow("nine") << 91234.0 << 100000.0;
        QTest::newRow("million") << 1.6e6 << 1.75e6;
    }
    void scalesAreRound()
    {
        QFETCH(double, found);
        QTEST(roundScale(found), "round");
    }

    void textBreaksKhmerWhereWordsEnd()
    {
        const QString text = QString::fromUtf8("លំនៅឋានកម្ពស់ទាបផ្ទះដាច់ពីគ្នានៅតំបន់ទីក្រុង");
        const SheetText wide(text, "km", 3), narrow(text, "km", 3, 25);
        QVERIFY(narrow.width() <= 25.01);
        QVERIFY(narrow.height() > wide.height() * 1.9);
        QVERIFY(wide.width() > 25);
    }

    // What a licence asks for is on the sheet however many sources there are, and whichever came last.
    void sourcesThatMustBeNamedAre()
    {
        std::vector<PlanDataset> datasets;
        for (int i = 0; i < 14; ++i) {
            PlanDataset dataset;
            dataset.source = QStringLiteral("Department number %1 of the ministry").arg(i);
            datasets.push_back(dataset);
        }
        PlanDataset osm;
        osm.source = QStringLiteral("© OpenStreetMap contributors.");
        osm.licence = QStringLiteral("ODbL 1.0");
        datasets.push_back(osm);
        datasets.push_back(osm);
        const Phrasebook &book = Phrasebook::of(QStringLiteral("en"));
        const QString some = sheetSources(datasets, book, [](const QString &text) { return text.size() <= 130; });
        QCOMPARE(some, QStringLiteral("© OpenStreetMap contributors; Department number 0 of the ministry; Department number 1 of the ministry; 12 more in the report"));
        const QString least = sheetSources(datasets, book, [](const QString &) { return false; });
        QCOMPARE(least, QStringLiteral("© OpenStreetMap contributors; 14 more in the report"));
        QVERIFY(sheetSources(datasets, book, [](const QString &) { return true; }).endsWith("number 13 of the ministry"));
        QVERIFY(sheetSources({}, book, [](const QString &) { return true; }).isEmpty());
    }

    void aSheetNamesTheSourcesOfItsData()
    {
        const QTemporaryDir folder;
        const QString plan = folder.filePath("plan.gpkg"), data = folder.filePath("roads.csv");
        makeCartographyPlan(plan);
        QFile file(data);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a\n") == 2);
        file.close();
        MapSheetRequest base = request("base");
        base.content.planPath = plan;
        writeMapSheet(base, folder.filePath("without.png"));
        Plan::open(plan)->addDataset("other", data, {}, "ODbL 1.0", QStringLiteral("© OpenStreetMap contributors"));
        writeMapSheet(base, folder.filePath("with.png"));
        // The map makes room for the line of sources: its lower edge is where there was none.
        const QRectF edge(0.1, 0.9, 0.5, 0.06);
        const QImage without(folder.filePath("without.png")), with(folder.filePath("with.png"));
        QVERIFY(part(without, edge) != part(with, edge));
    }

    void textIsDrawnWhereItIsAligned()
    {
        QImage image(400, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        SheetText("Right", "en", 30).draw(painter, 390, 10, Qt::black, Qt::AlignRight);
        painter.end();
        int first = 400, last = 0;
        for (int x = 0; x < 400; ++x)
            for (int y = 0; y < 100; ++y)
                if (image.pixelColor(x, y).lightness() < 128) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
        QVERIFY(last > 370 && last <= 391);
        QVERIFY(first > 300 && first < 340);
    }

private:
    MapSheetRequest request(const QString &theme) const
    {
        MapSheetRequest made;
        made.content.planPath = m_path;
        made.content.theme = theme;
        made.dpi = 100;
        return made;
    }

    static bool hasInk(const QImage &sheet, const QRectF &share)
    {
        const QRect area(int(share.x() * sheet.width()), int(share.y() * sheet.height()), int(share.width() * sheet.width()),
                         int(share.height() * sheet.height()));
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                if (sheet.pixelColor(x, y).lightness() < 140)
                    return true;
        return false;
    }

    static QImage part(const QImage &sheet, const QRectF &share)
    {
        return sheet.copy(int(share.x() * sheet.width()), int(share.y() * sheet.height()), int(share.width() * sheet.width()),
                          int(share.height() * sheet.height()));
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestMapSheet)
#include "test_map_sheet.moc"
