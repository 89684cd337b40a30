// SPDX-License-Identifier: GPL-2.0-or-later
// What is said when a plan is opened, and that the one that was open stays where another cannot be.
#include "core/cartography/plan_project.h"
#include "core/plan/plan_lock.h"
#include "gui/window/opening_notices.h"
#include "scenarios_fixture.h"
#include "support/qgis_fixture.h"

#include <qgsvectorlayer.h>

#include <gdal_priv.h>

using namespace madang;
using namespace madang::test;

class TestOpening : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_fixture = std::make_unique<ScenariosFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void aPlanWithNothingToSayOpensInSilence()
    {
        QVERIFY(m_fixture->window.open(m_fixture->path));
        QCOMPARE(m_fixture->message(), QString());
        QVERIFY(openingNotices(m_fixture->plan(), false).empty());
    }

    void aPlanThatSomebodyElseHasOpenSaysSo()
    {
        const QString path = copy("theirs.gpkg");
        writeFile(PlanLock::lockFileOf(path), "4711\nmadang\nplanning-office-3\n0123456789\nabcdef\n");
        expectWarning(QStringLiteral("reading only"));
        QVERIFY(m_fixture->window.open(path));
        QVERIFY(m_fixture->plan().isReadOnly());
        QVERIFY2(m_fixture->message().contains("planning-office-3"), qPrintable(m_fixture->message()));
        QCOMPARE(int(openingNotices(m_fixture->plan(), true).size()), 1); // the change that was found is theirs
        QVERIFY2(m_fixture->main().windowTitle().contains("reading only"), qPrintable(m_fixture->main().windowTitle()));
    }

    void aCloudFolderIsWarnedOf()
    {
        const QString folder = m_fixture->window.folder.filePath("Dropbox");
        QVERIFY(QDir().mkpath(folder));
        const QString path = copy("Dropbox/plan.gpkg");
        expectWarning(QStringLiteral("Dropbox"));
        QVERIFY(m_fixture->window.open(path));
        QVERIFY2(m_fixture->message().contains("Dropbox"), qPrintable(m_fixture->message()));
    }

    void whatAnotherProgramWritesIsReadAndSaid()
    {
        QVERIFY(m_fixture->window.open(copy("shared.gpkg")));
        Session &session = m_fixture->main().session();
        QSignalSpy outside(&session, &Session::changedOutside), rows(&session, &Session::rowsChanged);
        {
            const GDALDatasetUniquePtr other(GDALDataset::Open(m_fixture->plan().path().toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
            other->ExecuteSQL("UPDATE zone SET code = 'ZZ'", nullptr, nullptr);
        }
        QVERIFY(outside.wait(15000));
        QCOMPARE(rows.count(), 1);
        QVERIFY(rows.first().first().toStringList().contains("zone"));
        QVERIFY2(m_fixture->message().contains("Another program"), qPrintable(m_fixture->message()));
    }

    void aChangeThatWasCutShortIsTold()
    {
        QVERIFY(m_fixture->window.open(m_fixture->path));
        const auto notices = openingNotices(m_fixture->plan(), true);
        QCOMPARE(int(notices.size()), 1);
        QVERIFY2(notices[0].text.contains("turned back"), qPrintable(notices[0].text));
    }

    void aMigratedPlanNamesTheFileThatWasKept()
    {
        QVERIFY(migrationNotice("/plans/city.format1.gpkg").contains(QDir::toNativeSeparators("/plans/city.format1.gpkg")));
    }

    void whatWasOpenStaysWhereAnotherCannotBeShown()
    {
        QVERIFY(m_fixture->window.open(m_fixture->path));
        m_fixture->session().setScenario(m_fixture->dense);
        m_fixture->session().setTheme("transit");
        // Opens as a plan, but the map finds a table missing.
        const QString broken = copy("broken.gpkg");
        {
            const GDALDatasetUniquePtr file(GDALDataset::Open(broken.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
            QVERIFY(file);
            file->ExecuteSQL("DROP TABLE facility", nullptr, nullptr);
        }
        expectWarning(QStringLiteral("facility"));
        QVERIFY(!m_fixture->main().desk().open(broken));
        QVERIFY2(m_fixture->message().contains("broken.gpkg"), qPrintable(m_fixture->message()));
        QVERIFY(m_fixture->session().plan());
        QCOMPARE(QFileInfo(m_fixture->plan().path()), QFileInfo(m_fixture->path));
        QCOMPARE(m_fixture->session().scenario(), m_fixture->dense);
        QCOMPARE(m_fixture->session().theme(), QStringLiteral("transit"));
        QVERIFY(m_fixture->main().map().isVisible());
        auto *zones = m_fixture->session().project().mapLayer<QgsVectorLayer *>(planLayerId("zone"));
        QVERIFY(zones);
        QCOMPARE(int(zones->featureCount()), 4);
        QCOMPARE(m_fixture->session().reader().count("zone", m_fixture->dense), qint64(4));
        // And it is still followed.
        const auto hasSecondZone = [zones] {
            QgsFeature found;
            return zones->getFeatures(QgsFeatureRequest().setFilterExpression("uid = 'zone-2'")).nextFeature(found);
        };
        QVERIFY(!hasSecondZone());
        m_fixture->plan().undo();
        QVERIFY(hasSecondZone());
        m_fixture->plan().redo();
    }

    void theSameFileIsOpenedAnew()
    {
        QVERIFY(m_fixture->window.open(m_fixture->path));
        m_fixture->session().setScenario(m_fixture->dense);
        QVERIFY(m_fixture->window.open(m_fixture->path));
        QCOMPARE(m_fixture->session().scenario(), m_fixture->dense); // which was seen last
        QVERIFY(!m_fixture->plan().isReadOnly());
        QVERIFY(m_fixture->window.open(copy("another.gpkg")));
        QCOMPARE(m_fixture->session().scenario(), QStringLiteral("base"));
    }

private:
    QString copy(const QString &name)
    {
        const QString path = m_fixture->window.folder.filePath(name);
        if (!QFile::copy(m_fixture->path, path))
            qFatal("the plan could not be copied");
        return path;
    }

    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<ScenariosFixture> m_fixture;
};

MADANG_TEST_MAIN(TestOpening)
#include "test_opening.moc"
