// SPDX-License-Identifier: GPL-2.0-or-later
// What madang-cli says and does about scenarios, the history and revisions of a plan.
#include "core/sheets/kept_sheet.h"
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

namespace {

struct Outcome {
    int status = -1;
    QString out, err;
    QJsonArray list(const char *name) const { return QJsonDocument::fromJson(out.toUtf8()).object().value(QLatin1String(name)).toArray(); }
};

} // namespace

class TestPlanCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto plan = freshPlan(m_folder);
        m_path = plan->path();
        PlanEdit edit;
        edit.name = {"Draw a zone", {}};
        edit.add("zone", square(300000, 1448000, 100, {{"code", "1a"}}), "z");
        plan->apply(edit);
    }

    void scenariosAreMadeComparedAndPromoted()
    {
        const Outcome made = run({"scenario", m_path, "new", "조밀", "--status", "proposed", "--json"});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QCOMPARE(QJsonDocument::fromJson(made.out.toUtf8()).object().value("parent").toString(), "base");
        QCOMPARE(run({"scenario", m_path, "new", "denser", "--parent", "조밀"}).status, 0);
        QCOMPARE(run({"scenario", m_path, "rename", "denser", "dicht"}).status, 0);
        QCOMPARE(run({"scenario", m_path, "status", "dicht", "rejected"}).status, 0);
        const QJsonArray all = run({"scenario", m_path, "list", "--json"}).list("scenarios");
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[2].toObject().value("status").toString(), "rejected");
        QVERIFY(run({"scenario", m_path, "list"}).out.contains("조밀"));

        {
            const auto plan = Plan::open(m_path);
            PlanEdit edit;
            edit.add("zone", square(300100, 1448000, 100, {{"code", "2"}, {"scenario", plan->scenario("dicht").uid}}));
            plan->apply(edit);
        }
        const Outcome compared = run({"scenario", m_path, "compare", "조밀", "dicht", "--json"});
        QVERIFY2(compared.status == 0, qPrintable(compared.err));
        const QJsonObject zones = compared.list("tables").at(0).toObject();
        QCOMPARE(zones.value("added").toInt(), 1);
        QCOMPARE(zones.value("rows").toArray().at(0).toObject().value("change").toString(), "added");
        QCOMPARE(compared.list("classes").size(), 2);
        QVERIFY(std::abs(compared.list("classes").at(1).toObject().value("change_ha").toDouble() - 1) < 1e-3);
        QVERIFY(run({"scenario", m_path, "compare", "조밀", "dicht"}).out.contains("zone"));

        const Outcome refused = run({"scenario", m_path, "delete", "조밀"});
        QVERIFY2(refused.status == 2 && refused.err.contains("dicht"), qPrintable(refused.err));
        QCOMPARE(run({"scenario", m_path, "promote", "dicht"}).status, 0);
        QCOMPARE(run({"scenario", m_path, "compare", "조밀", "dicht", "--json"}).list("tables").size(), 0);
        QCOMPARE(run({"scenario", m_path, "delete", "조밀", "--with-children"}).status, 0);
        QCOMPARE(run({"scenario", m_path, "list", "--json"}).list("scenarios").size(), 1);
    }

    void theHistoryIsListedAndGoneThrough()
    {
        const QJsonArray edits = run({"history", m_path, "--json"}).list("edits");
        QVERIFY(edits.size() >= 7);
        QCOMPARE(edits[0].toObject().value("name").toString(), "Draw a zone");
        const Outcome back = run({"history", m_path, "--to", edits[0].toObject().value("uid").toString()});
        QVERIFY2(back.status == 0 && back.out.contains("undone"), qPrintable(back.err));
        QCOMPARE(run({"scenario", m_path, "list", "--json"}).list("scenarios").size(), 1);
        QCOMPARE(run({"history", m_path, "--to", "none"}).status, 2);
    }

    void revisionsAreMadeAndGoneBackTo()
    {
        QCOMPARE(run({"revision", m_path, "list", "--json"}).list("revisions").size(), 0);
        const QByteArray before = contentHash(m_path);
        const Outcome made = run({"revision", m_path, "new", "1차 안"});
        QVERIFY2(made.status == 0 && made.out.isEmpty(), qPrintable(made.err));
        QCOMPARE(run({"undo", m_path}).status, 0);
        QVERIFY(contentHash(m_path) != before);
        const QString copy = m_folder.filePath("copy.gpkg");
        QCOMPARE(run({"revision", m_path, "copy", "1차 안", copy}).status, 0);
        QCOMPARE(contentHash(copy), before);
        for (int i = 0; i < 2; ++i) // what it goes back from has a name of its own each time
            QVERIFY(run({"revision", m_path, "restore", "1차 안"}).status == 0);
        QCOMPARE(contentHash(m_path), before);
        QCOMPARE(run({"revision", m_path, "list", "--json"}).list("revisions").size(), 3);
        QVERIFY(run({"revision", m_path, "list"}).out.contains("1차 안"));
    }

    void aPlanThatIsOpenElsewhereIsNotEdited()
    {
        const auto plan = Plan::open(m_path);
        const QByteArray before = contentHash(m_path);
        const Outcome refused = run({"scenario", m_path, "new", "other"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(refused.err));
        QCOMPARE(contentHash(m_path), before);
        QCOMPARE(run({"history", m_path}).status, 0); // it may be read
    }

    void wrongWordsAreTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no action") << QStringList{"scenario", m_path};
        QTest::newRow("no such action") << QStringList{"scenario", m_path, "fly"};
        QTest::newRow("no name") << QStringList{"scenario", m_path, "new"};
        QTest::newRow("too many") << QStringList{"scenario", m_path, "list", "all"};
        QTest::newRow("no such scenario") << QStringList{"scenario", m_path, "promote", "none"};
        QTest::newRow("base") << QStringList{"scenario", m_path, "delete", "base"};
        QTest::newRow("no such status") << QStringList{"scenario", m_path, "status", "base", "great"};
        QTest::newRow("no plan") << QStringList{"revision"};
        QTest::newRow("no such revision") << QStringList{"revision", m_path, "restore", "none"};
        QTest::newRow("no such plan") << QStringList{"revision", m_path + "x", "list"};
        QTest::newRow("an edit that is not there") << QStringList{"history", m_path, "--to"};
    }
    void wrongWordsAreTwo()
    {
        QFETCH(QStringList, words);
        const QByteArray before = sha256(m_path);
        const Outcome outcome = run(words);
        QVERIFY2(outcome.status == 2 && outcome.out.isEmpty() && !outcome.err.isEmpty(), qPrintable(QString::number(outcome.status) + outcome.err));
        QCOMPARE(sha256(m_path), before);
    }

    void aKeptSheetIsPrintedAsItIsKept()
    {
        KeptSheet kept;
        kept.name = QStringLiteral("공청회 A5");
        kept.request.content.planPath = m_path;
        kept.request.content.theme = QStringLiteral("zoning");
        kept.request.paper = QSizeF(210, 148); // A5, which no option of the command line asks for
        {
            MapSheet sheet(kept.request);
            kept.request.layout = sheet.document();
        }
        const auto plan = Plan::open(m_path);
        const PlanEdit edit = editToKeepSheet(*plan, kept);
        plan->apply(edit);
        const QString uid = edit.changes.front().uid, file = m_folder.filePath("kept.png");
        for (const QString &name : {kept.name, uid}) {
            QFile::remove(file);
            const Outcome printed = run({"map", m_path, "--sheet", name, "--dpi", "60", "--output", file});
            QVERIFY2(printed.status == 0, qPrintable(printed.err));
            QVERIFY(std::abs(QImage(file).width() - 210 / 25.4 * 60) <= 1);
        }
        QVERIFY(run({"map", m_path, "--list"}).out.contains(uid + QStringLiteral("\t공청회 A5")));
        const Outcome other = run({"map", m_path, "--sheet", kept.name, "--paper", "A4", "--output", file});
        QCOMPARE(other.status, 2);
        QVERIFY2(other.err.contains("--paper"), qPrintable(other.err));
        const Outcome unknown = run({"map", m_path, "--sheet", "weather", "--output", file});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.err.contains("land-use, transport") && unknown.err.contains("공청회 A5"), qPrintable(unknown.err));
    }

    // What is wrong is said in words of ours, and nothing is made.
    void aNewPlanThatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("crs");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("currency");
        QTest::newRow("no such coordinate system") << "new.gpkg" << "EPSG:999999" << "ko,km" << "USD";
        QTest::newRow("no such currency") << "new.gpkg" << "EPSG:32648" << "ko,km" << "zzz";
        QTest::newRow("one language twice") << "new.gpkg" << "EPSG:32648" << "ko,ko" << "USD";
        QTest::newRow("no GeoPackage") << "new" << "EPSG:32648" << "ko,km" << "USD";
    }
    void aNewPlanThatCannotBe()
    {
        QFETCH(QString, name);
        QFETCH(QString, crs);
        QFETCH(QString, languages);
        QFETCH(QString, currency);
        const Outcome outcome = run({"new", m_folder.filePath(name), "--title", "T", "--country", "KH", "--crs", crs, "--languages", languages, "--currency", currency,
                                     "--base-year", "2026"});
        QVERIFY2(outcome.status == 2 && !outcome.err.isEmpty(), qPrintable(QString::number(outcome.status) + outcome.err));
        for (const char *foreign : {"proj_", "Warning", "ERROR"})
            QVERIFY2(!outcome.err.contains(QLatin1String(foreign)), qPrintable(outcome.err));
        QVERIFY(!QFileInfo::exists(m_folder.filePath(name)));
    }

private:
    static Outcome run(const QStringList &words)
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + "/../bin/madang-cli", words);
        Outcome outcome;
        if (!process.waitForFinished(120000))
            return outcome;
        outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        outcome.out = QString::fromUtf8(process.readAllStandardOutput());
        outcome.err = QString::fromUtf8(process.readAllStandardError());
        return outcome;
    }

    QTemporaryDir m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestPlanCommands)
#include "test_plan_commands.moc"
