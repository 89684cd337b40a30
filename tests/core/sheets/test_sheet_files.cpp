// SPDX-License-Identifier: GPL-2.0-or-later
#include "../cartography/cartography_fixture.h"
#include "core/cartography/map_theme.h"
#include "core/failure.h"
#include "core/sheets/sheet_atlas.h"
#include "core/sheets/sheet_export.h"
#include "core/sheets/sheet_paper.h"
#include "engine/progress.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <qgsfeedback.h>
#include <qgslayoutitemlabel.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace madang;
using namespace madang::test;

class TestSheetFiles : public QObject {
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
            QCOMPARE(writeMapSheet(request(theme), file), QStringList{file});
            const QImage sheet(file);
            QCOMPARE(sheet.width(), 1169); // A4 at 100 dpi
            QVERIFY(std::abs(sheet.height() - 827) <= 1);
            QCOMPARE(qRound(sheet.dotsPerMeterX() * 0.0254), 100);
            // Title, legend, overview and title block: none is blank.
            QVERIFY2(hasInk(sheet, {0.03, 0.04, 0.3, 0.06}), qPrintable(theme));
            QVERIFY2(hasInk(sheet, {0.8, 0.15, 0.17, 0.3}), qPrintable(theme));
            QVERIFY2(hasInk(sheet, {0.04, 0.82, 0.1, 0.12}), qPrintable(theme));
            QVERIFY2(hasInk(sheet, {0.7, 0.82, 0.25, 0.12}), qPrintable(theme));
        }
    }

    void sheetsHaveTheSizeOfTheirPaper()
    {
        MapSheetRequest made = request("base");
        made.paper = landscapePaper("A3").transposed();
        made.dpi = 50;
        const QString png = m_folder.filePath("upright.png"), pdf = m_folder.filePath("upright.pdf");
        writeMapSheet(made, png);
        const QSize size = QImage(png).size(); // 297 mm and 420 mm at 50 dpi
        QVERIFY(std::abs(size.width() - 584.6) < 1 && std::abs(size.height() - 826.8) < 1);
        writeMapSheet(made, pdf);
        // Points: 297 / 25.4 × 72 and 420 / 25.4 × 72.
        const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 (\\d+)[.0-9]* (\\d+)"));
        const auto match = box.match(latin(bytes(pdf)));
        QVERIFY(match.hasMatch());
        QVERIFY(std::abs(match.captured(1).toInt() - 842) <= 1);
        QVERIFY(std::abs(match.captured(2).toInt() - 1191) <= 1);
    }

    void aPdfHasItsFontsAndSvgDrawsTextAsOutlines()
    {
        const QString pdf = m_folder.filePath("map.pdf"), svg = m_folder.filePath("map.svg");
        writeMapSheet(request("zoning"), pdf);
        writeMapSheet(request("zoning"), svg);
        QVERIFY(bytes(pdf).startsWith("%PDF-"));
        QVERIFY(bytes(pdf).contains("/FontFile"));
        QVERIFY(bytes(svg).contains("<svg"));
        QVERIFY(!bytes(svg).contains("<text"));
    }

    void everyTextIsInThePdf()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (program.isEmpty())
            QSKIP("pdftotext is not installed");
        MapSheetRequest made = request("zoning");
        made.content.languages = QStringList{"ko", "en"};
        made.fields = {{"drawn", "Hong Gildong"}, {"checked", "Sok Dara"}, {"number", "LU-07"}, {"organisation", "City Hall"}};
        const QString pdf = m_folder.filePath("texts.pdf");
        writeMapSheet(made, pdf);
        QProcess process;
        process.start(program, {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
        QVERIFY(process.waitForFinished(20000));
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        for (const QString expected : {"Land use plan", "Hong Gildong", "Sok Dara", "LU-07", "City Hall", "EPSG:32648", "Test plan", "not saved as a revision",
                                       "Base plan", "Natural Earth", "16.0", "50.0", "32.0", "100.0", "토지 이용 계획도", "1 : "})
            QVERIFY2(text.contains(expected), qPrintable(expected + QStringLiteral(" is not in: ") + text));
        // Coordinates of the grid: the west edge of the zones is at 304,000.
        QVERIFY2(text.contains(QRegularExpression("30[34][0-9]00")), qPrintable(text));
    }

    void aBatchIsOnePdfOrAFileForEach()
    {
        const QTemporaryDir folder;
        MapSheetRequest made = request("zoning");
        made.places = sheetPlaces(PlanReader(m_path), "base", "zone", {});
        QgsFeedback feedback;
        QList<double> progress;
        connect(&feedback, &QgsFeedback::progressChanged, this, [&](double percent) { progress << percent; });
        const QStringList pdf = writeMapSheet(made, folder.filePath("districts.pdf"), &feedback);
        QCOMPARE(pdf, QStringList{folder.filePath("districts.pdf")});
        QCOMPARE(int(latin(bytes(pdf.first())).count(QRegularExpression(QStringLiteral("/Type */Page[^s]")))), 2);
        QVERIFY(progress.contains(50.0));
        QCOMPARE(progress.last(), 100.0);
        const QStringList png = writeMapSheet(made, folder.filePath("districts.png"));
        QCOMPARE(png, (QStringList{folder.filePath("districts-1.png"), folder.filePath("districts-2.png")}));
        QVERIFY(QImage(png[0]) != QImage(png[1]));
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
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList{"map.png"});
    }

    void cancelledLeavesNothing()
    {
        const QTemporaryDir folder;
        MapSheetRequest made = request("zoning");
        made.places = sheetPlaces(PlanReader(m_path), "base", "zone", {});
        for (const QString ending : {"pdf", "png"}) {
            QgsFeedback feedback;
            // After the first sheet.
            connect(&feedback, &QgsFeedback::progressChanged, &feedback, [&](double percent) {
                if (percent >= 50)
                    feedback.cancel();
            });
            QVERIFY(throws<Cancelled>([&] { writeMapSheet(made, folder.filePath("districts." + ending), &feedback); }));
            QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
        }
    }

    void aTemplateGivesTheSheetBack()
    {
        const QString qpt = m_folder.filePath("mine.qpt");
        MapSheetRequest made = request("zoning");
        made.fields = {{"drawn", "Kim"}};
        writeMapSheet(made, qpt);
        // As a planner would in a text editor: another place for a text.
        QVERIFY(bytes(qpt).contains("value drawn"));
        QString text = QString::fromUtf8(bytes(qpt));
        text.replace(QStringLiteral("id=\"value drawn\""), QStringLiteral("id=\"value checked again\""));
        text.replace(QStringLiteral("id=\"value checked\""), QStringLiteral("id=\"value drawn\""));
        QFile file(qpt);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 1000);
        file.close();
        MapSheetRequest again = request("drainage");
        again.templateFile = qpt;
        again.fields = {{"drawn", "Lee"}};
        MapSheet sheet(again);
        QList<QgsLayoutItemLabel *> labels;
        sheet.layout().layoutItems(labels);
        QStringList texts;
        for (const QgsLayoutItemLabel *label : std::as_const(labels))
            texts << label->text();
        QVERIFY(texts.contains("Lee"));
        QVERIFY(texts.contains("Kim")); // in a label that nothing fills any more
        QVERIFY(!texts.contains("50.0")); // no shares of land use on a drainage plan
        again.templateFile = m_path;
        QVERIFY(throws<WrongInputFailure>([&] { MapSheet none(again); }));
    }

    void anotherThreadWritesTheSameSheet()
    {
        const QString here = m_folder.filePath("here.png"), there = m_folder.filePath("there.png");
        writeMapSheet(request("zoning"), here);
        const MapSheetRequest made = request("zoning");
        std::unique_ptr<QThread> thread(QThread::create([&] { writeMapSheet(made, there); }));
        thread->start();
        QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 60000);
        QVERIFY(QImage(here) == QImage(there));
        QVERIFY(!QImage(there).isNull());
    }

    void refusesWhatItCannotWrite()
    {
        QVERIFY(throws<Failure>([&] { writeMapSheet(request("weather"), m_folder.filePath("a.png")); }));
        QVERIFY(throws<Failure>([&] { writeMapSheet(request("base"), m_folder.filePath("a.jpg")); }));
        QVERIFY(throws<Failure>([&] { writeMapSheet(request("base"), m_folder.filePath("no/such/a.png")); }));
        QVERIFY(!QFile::exists(m_folder.filePath("a.jpg")));
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

    static QString latin(const QByteArray &bytes) { return QString::fromLatin1(bytes.constData(), bytes.size()); }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestSheetFiles)
#include "test_sheet_files.moc"
