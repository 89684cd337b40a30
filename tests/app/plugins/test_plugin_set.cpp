// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/algorithm_provider.h"
#include "api/panel_plugin.h"
#include "api/plugin_set.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestPluginSet : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void thePluginOfTheTemplateLoadsAndComputes()
    {
        take("good/shape");
        PluginSet set(m_folder->path());
        set.load();
        QCOMPARE(set.specs().size(), size_t(1));
        QCOMPARE(set.specs()[0].reason, QString());
        QVERIFY(set.specs()[0].state == PluginSpec::State::Loaded);
        QCOMPARE(set.plugins().front()->title(), QStringLiteral("Shape"));

        AlgorithmProvider::registerWith(set);
        const QString path = m_folder->filePath("plan.gpkg");
        {
            auto plan = Plan::create(path, battambang());
            PlanEdit edit;
            edit.add("block", square(300000, 1450000, 100));
            edit.add("block", square(300200, 1450000, 50));
            plan->apply(edit);
        }
        const RunResult result = runAlgorithm("madang:shape", {{"PLAN", path}}, nullptr);
        QCOMPARE(result.message, QString());
        QCOMPARE(result.values["blocks"].toInt(), 2);
        QVERIFY(qAbs(result.values["mean_compactness"].toDouble() - M_PI / 4) < 1e-12); // a square: 4πa²/16a²

        QVERIFY(runAlgorithm("madang:shape", {{"PLAN", path}, {"SCENARIO", "none"}}, nullptr).error == RunError::Input);
        QVERIFY(runAlgorithm("madang:shape", {{"PLAN", path}, {"SCENARIOS", "base"}}, nullptr).message.contains("SCENARIOS"));
        QVERIFY(runAlgorithm("madang:none", {}, nullptr).error == RunError::Input);
        QgsApplication::processingRegistry()->removeProvider("madang");
    }

    void brokenOnesAreReportedAndTheRestLoads()
    {
        take("good/shape");
        take("bad/incompatible");
        take("bad/foreign");
        QFile garbage(m_folder->filePath("garbage.so"));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write("not a library");
        garbage.close();
        PluginSet set(m_folder->path());
        set.load();
        QCOMPARE(set.plugins().size(), size_t(1));
        QVERIFY(spec(set, "incompatible").state == PluginSpec::State::Incompatible);
        QVERIFY(spec(set, "incompatible").reason.contains('0'));
        QVERIFY(spec(set, "foreign").state == PluginSpec::State::Broken);
        QVERIFY(spec(set, "garbage").state == PluginSpec::State::Broken);
        for (const char *id : {"incompatible", "foreign", "garbage"})
            QVERIFY(!spec(set, id).reason.isEmpty());
    }

    void oneThatIsGoneIsMissed()
    {
        take("good/shape");
        {
            PluginSet set(m_folder->path());
            set.load();
        }
        QVERIFY(QFile::remove(m_folder->filePath("shape.so")));
        PluginSet set(m_folder->path());
        set.load();
        QVERIFY(spec(set, "shape").state == PluginSpec::State::Missing);
    }

    void oneThatIsSwitchedOffStaysOff()
    {
        take("good/shape");
        PluginSet::setEnabled("shape", false);
        PluginSet set(m_folder->path());
        set.load();
        QVERIFY(spec(set, "shape").state == PluginSpec::State::Off);
        QVERIFY(set.plugins().empty());
    }

    void oneThatCrashedTheLastStartIsOffUntilSwitchedOn()
    {
        take("good/shape");
        QProcess gone; // a process id that nobody has any more
        gone.start("true", {});
        QVERIFY(gone.waitForStarted());
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());
        QSettings().setValue("plugins/starting", QStringList{"shape", QString::number(pid)});
        for (int start = 0; start < 2; ++start) {
            PluginSet set(m_folder->path());
            set.load();
            QVERIFY(spec(set, "shape").state == PluginSpec::State::Crashed);
        }
        PluginSet::setEnabled("shape", true);
        PluginSet set(m_folder->path());
        set.load();
        QVERIFY(spec(set, "shape").state == PluginSpec::State::Loaded);
    }

    void anotherProgramThatIsStartingIsNoCrash()
    {
        take("good/shape");
        const PluginStartMark mark("shape"); // this process runs
        PluginSet set(m_folder->path());
        set.load();
        QVERIFY(spec(set, "shape").state == PluginSpec::State::Loaded);
    }

private:
    void take(const QString &plugin)
    {
        const QString file = QStringLiteral(MADANG_BUILD_DIR "/tests/plugins/") + plugin + ".so";
        QVERIFY2(QFile::copy(file, m_folder->filePath(QFileInfo(file).fileName())), qPrintable(file));
    }
    static PluginSpec spec(const PluginSet &set, const QString &id)
    {
        for (const PluginSpec &spec : set.specs())
            if (spec.id == id)
                return spec;
        return {};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

MADANG_TEST_MAIN(TestPluginSet)
#include "test_plugin_set.moc"
