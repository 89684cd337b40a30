// SPDX-License-Identifier: GPL-2.0-or-later
// The program madang-cli as a shell or a script sees it: words in, standard output, standard error and exit status out.
#include "support/qgis_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int status = -1;
    QString out, err;
    // The one object that --json prints; empty where there was more or less.
    QJsonObject object() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
};

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        write(QStringLiteral("zones.geojson"), R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32648"}},"features":[
            {"type":"Feature","properties":{"code":"1a","name":"북쪽"},"geometry":{"type":"Polygon","coordinates":[[[300000,1448000],[300300,1448000],[300300,1448300],[300000,1448300],[300000,1448000]]]}},
            {"type":"Feature","properties":{"code":"H4_1_1","name":"길"},"geometry":{"type":"Polygon","coordinates":[[[300300,1448000],[300400,1448000],[300400,1448300],[300300,1448300],[300300,1448000]]]}}]})");
        write(QStringLiteral("flows.csv"), "year,cost,benefit\n0,100,0\n1,0,110\n");
    }

    void makesAPlanAndBringsDataIn()
    {
        const Outcome made = run({"new", plan(), "--title", "시험 계획", "--country", "KH", "--crs", "EPSG:32648", "--languages", "ko,km",
                                  "--currency", "USD", "--base-year", "2026"});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY2(made.out.isEmpty(), qPrintable(made.out));
        const Outcome taken = run({"import", plan(), "zone", path("zones.geojson"), "--json"});
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QVERIFY2(!taken.object().isEmpty(), qPrintable(taken.out));
        const Outcome balance = run({"run", "madang:zoningbalance", "--PLAN=" + plan(), "--SCENARIO=base", "--json"});
        QVERIFY2(balance.status == 0, qPrintable(balance.err));
        const QJsonArray classes = balance.object().value("classes").toArray();
        QCOMPARE(classes.size(), 2);
        // 9 and 3 hectares of the grid, a little less on the ellipsoid.
        QVERIFY(std::abs(balance.object().value("total_ha").toDouble() - 12) < 0.02);
        QVERIFY(std::abs(classes[0].toObject().value("share").toDouble() - 0.75) < 1e-6);
    }

    void computesAndPrintsForPeopleAndPrograms()
    {
        const Outcome json = run({"run", "cashflow", "--TABLE=" + path("flows.csv"), "--RATES=0.05", "--json"});
        QVERIFY2(json.status == 0, qPrintable(json.err));
        // 110 a year later for 100 now: 10 %, and 110 / 1.05 - 100 at 5 %.
        QVERIFY(std::abs(json.object().value("eirr").toArray().at(0).toDouble() - 0.10) < 1e-9);
        const QJsonObject rate = json.object().value("rates").toArray().at(0).toObject();
        QVERIFY(std::abs(rate.value("npv").toDouble() - (110 / 1.05 - 100)) < 1e-9);
        const Outcome plain = run({"run", "cashflow", "--TABLE=" + path("flows.csv"), "--RATES=0.05"});
        QCOMPARE(plain.status, 0);
        QVERIFY2(plain.out.contains("rates:\n  bc"), qPrintable(plain.out));
        QVERIFY2(plain.out.contains("4.7619 "), qPrintable(plain.out));
    }

    // Without costs there is no ratio: what follows stays under its heading, with all its digits.
    void columnsOfAnEmptyCellStayInPlace()
    {
        write(QStringLiteral("free.csv"), "year,cost,benefit\n0,0,12345678901234\n");
        const Outcome plain = run({"run", "cashflow", "--TABLE=" + path("free.csv"), "--RATES=0.05"});
        QVERIFY2(plain.status == 0, qPrintable(plain.err));
        const QStringList lines = plain.out.split('\n');
        const int heading = int(lines.indexOf(QStringLiteral("rates:"))) + 1;
        QVERIFY(heading > 0);
        QCOMPARE(lines[heading + 1].indexOf(QStringLiteral("12345678901234")), lines[heading].indexOf(QStringLiteral("npv")));
    }

    void drawsAMapAndWritesAReport()
    {
        const Outcome map = run({"map", plan(), "--theme", "zoning", "--output", path("map.png"), "--dpi", "60"});
        QVERIFY2(map.status == 0, qPrintable(map.err));
        const QImage image(path("map.png"));
        QVERIFY(std::abs(image.width() - 297 / 25.4 * 60) <= 1);
        const Outcome sheet = run({"map", plan(), "--sheet", "land-use", "--paper", "A3", "--orientation", "portrait", "--languages", "en,km", "--dpi", "60",
                                   "--number", "7", "--output", path("sheet.png")});
        QVERIFY2(sheet.status == 0, qPrintable(sheet.err));
        QVERIFY(std::abs(QImage(path("sheet.png")).width() - 297 / 25.4 * 60) <= 1);
        QVERIFY2(!sheet.err.contains("no texts in"), qPrintable(sheet.err));
        const Outcome thai = run({"map", plan(), "--sheet", "land-use", "--languages", "th,en", "--dpi", "60", "--output", path("thai.png")});
        QVERIFY2(thai.status == 0 && thai.err.contains("no texts in ไทย yet"), qPrintable(thai.err));
        const Outcome sheets = run({"map", "--list"});
        QCOMPARE(sheets.status, 0);
        QVERIFY(sheets.out.contains("phasing"));
        const Outcome report = run({"report", plan(), "--languages", "ko,en", "--output", path("report.html")});
        QVERIFY2(report.status == 0, qPrintable(report.err));
        QFile html(path("report.html"));
        QVERIFY(html.open(QIODevice::ReadOnly));
        QVERIFY(html.readAll().contains("시험 계획"));
    }

    void undoneIsUndone()
    {
        QCOMPARE(run({"undo", plan()}).status, 0);
        const Outcome none = run({"run", "zoningbalance", "--PLAN=" + plan(), "--json"});
        QVERIFY2(none.status == 0, qPrintable(none.err));
        QCOMPARE(none.object().value("total_ha").toDouble(), 0.0);
        QCOMPARE(run({"redo", plan()}).status, 0);
    }

    void listsAndExplains()
    {
        const Outcome list = run({"list"});
        QCOMPARE(list.status, 0);
        for (const char *id : {"madang:zoningbalance", "madang:flowaccumulation", "madang:gtfssummary", "madang:cashflow"})
            QVERIFY2(list.out.contains(id), id);
        const Outcome help = run({"help", "cashflow"});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains("RATES"));
        QVERIFY(run({"--help"}).out.contains("madang-cli import"));
    }

    void wrongWordsAndWrongInputAreTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such command") << QStringList{"fly"} << "fly";
        QTest::newRow("no such plan") << QStringList{"check", path("none.gpkg")} << "none.gpkg";
        QTest::newRow("not a plan") << QStringList{"check", path("flows.csv")} << "flows.csv";
        QTest::newRow("no such option") << QStringList{"check", plan(), "--loud"} << "--loud";
        QTest::newRow("no such algorithm") << QStringList{"run", "magic"} << "madang:magic";
        QTest::newRow("no such parameter") << QStringList{"run", "cashflow", "--TABEL=x"} << "TABEL";
        QTest::newRow("no such theme") << QStringList{"map", plan(), "--theme", "weather", "--output", path("x.png")} << "weather";
        QTest::newRow("no such sheet") << QStringList{"map", plan(), "--sheet", "weather", "--output", path("x.png")} << "land-use, transport";
        QTest::newRow("sheet and theme") << QStringList{"map", plan(), "--sheet", "land-use", "--theme", "zoning", "--output", path("x.png")} << "--theme";
        QTest::newRow("no such language") << QStringList{"map", plan(), "--sheet", "land-use", "--languages", "ko,xx", "--output", path("x.png")} << "xx";
        QTest::newRow("no such orientation") << QStringList{"map", plan(), "--sheet", "base", "--orientation", "slanted", "--output", path("x.png")} << "slanted";
        QTest::newRow("no such district") << QStringList{"map", plan(), "--sheet", "base", "--atlas", "road", "--output", path("x.png")} << "road";
        QTest::newRow("no such format") << QStringList{"report", plan(), "--output", path("x.doc")} << "x.doc";
        QTest::newRow("no such source") << QStringList{"import", plan(), "zone", path("none.shp")} << "none.shp";
    }
    void wrongWordsAndWrongInputAreTwo()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const QByteArray before = hashOf(plan());
        const Outcome outcome = run(words);
        QVERIFY2(outcome.status == 2, qPrintable(QStringLiteral("%1: %2").arg(outcome.status).arg(outcome.err)));
        QVERIFY2(outcome.out.isEmpty(), qPrintable(outcome.out));
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
        QCOMPARE(hashOf(plan()), before);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString plan() const { return path(QStringLiteral("시험 계획.gpkg")); }

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static QByteArray hashOf(const QString &file)
    {
        QFile read(file);
        if (!read.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(read.readAll(), QCryptographicHash::Sha256);
    }

    static Outcome run(const QStringList &words)
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/madang-cli"), words);
        Outcome outcome;
        if (!process.waitForFinished(120000))
            return outcome;
        outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        outcome.out = QString::fromUtf8(process.readAllStandardOutput());
        outcome.err = QString::fromUtf8(process.readAllStandardError());
        return outcome;
    }

    QTemporaryDir m_folder;
};

MADANG_TEST_MAIN(TestCommandLine)
#include "test_command_line.moc"
