// SPDX-License-Identifier: GPL-2.0-or-later
// What a plan keeps of the files that its rows come from.
#include "core/checks/plan_checks.h"
#include "core/import/importer.h"
#include "core/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

namespace {

const QString osmSource = QStringLiteral("© OpenStreetMap contributors");
const QString osmLicence = QStringLiteral("ODbL 1.0");

class NeverStarts : public Progress {
public:
    bool cancelled() const override { return true; }
};

} // namespace

class TestImportOrigin : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(*m_folder);
    }

    void thePlanKeepsFileSourceAndLicence()
    {
        ImportRequest clinics = request("facility", copied("clinics.kml"));
        clinics.origin = QStringLiteral("Ministry of Health, 2025");
        clinics.licence = QStringLiteral("CC BY 4.0");
        QCOMPARE(import(clinics), qint64(2));
        QCOMPARE(m_plan->datasets().size(), size_t(1));
        const PlanDataset kept = m_plan->datasets().front();
        QCOMPARE(kept.role, QStringLiteral("imported"));
        QCOMPARE(kept.title, QStringLiteral("clinics.kml"));
        QCOMPARE(kept.storedPath, QStringLiteral("clinics.kml"));
        QCOMPARE(kept.source, QStringLiteral("Ministry of Health, 2025"));
        QCOMPARE(kept.licence, QStringLiteral("CC BY 4.0"));
        QCOMPARE(kept.sha256, QString::fromLatin1(sha256(clinics.source).toHex()));
        QCOMPARE(kept.bytes, QFileInfo(clinics.source).size());
    }

    void oneUndoTakesRowsAndDataSet()
    {
        QCOMPARE(import(request("facility", copied("clinics.kml"))), qint64(2));
        const QString uid = m_plan->datasets().front().uid;
        QCOMPARE(m_plan->undoName()->text(), QStringLiteral("Import clinics.kml into facility"));
        m_plan->undo();
        QVERIFY(!m_plan->undoName());
        QVERIFY(m_plan->datasets().empty());
        QCOMPARE(PlanReader(m_plan->path()).count(QStringLiteral("facility")), qint64(0));
        m_plan->redo();
        QCOMPARE(m_plan->datasets().front().uid, uid);
        QCOMPARE(PlanReader(m_plan->path()).count(QStringLiteral("facility")), qint64(2));
    }

    void aFailedImportKeepsNothing_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("nothing could be taken") << false;
        QTest::newRow("cancelled") << true;
    }
    void aFailedImportKeepsNothing()
    {
        QFETCH(bool, cancelled);
        const QByteArray before = sha256(m_plan->path());
        ImportRequest bad = request("building", copied("only_bad.geojson"));
        bad.origin = QStringLiteral("Nobody");
        if (cancelled) {
            NeverStarts progress;
            QVERIFY(throws<Cancelled>([&] { runImport(*m_plan, bad, progress); }));
        } else {
            QCOMPARE(import(bad), qint64(0));
        }
        QVERIFY(m_plan->datasets().empty());
        m_plan.reset();
        QCOMPARE(sha256(m_folder->filePath(QStringLiteral("plan.gpkg"))), before);
    }

    void openStreetMapShowsItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("shown");
        QTest::newRow("by nothing") << "clinics.geojson" << "id" << false;
        QTest::newRow("in the middle of a word") << "cosmos.geojson" << "osmosis" << false;
        QTest::newRow("of ogr2ogr") << "clinics.geojson" << "osm_id" << true;
        QTest::newRow("of Overpass") << "clinics.geojson" << "@id" << true;
        QTest::newRow("of QuickOSM") << "clinics.geojson" << "full_id" << true;
        QTest::newRow("in capitals") << "clinics.geojson" << "OSM_ID" << true;
        QTest::newRow("by its name") << "pois_osm_5239.geojson" << "id" << true;
        QTest::newRow("by its whole name") << "OpenStreetMap 2026.geojson" << "id" << true;
    }
    void openStreetMapShowsItself()
    {
        QFETCH(QString, name);
        QFETCH(QString, field);
        QFETCH(bool, shown);
        QCOMPARE(import(request("facility", pointWith(name, field))), qint64(1));
        const PlanDataset kept = m_plan->datasets().front();
        QCOMPARE(kept.source, shown ? osmSource : QString());
        QCOMPARE(kept.licence, shown ? osmLicence : QString());
    }

    void anOsmFileIsOpenStreetMap()
    {
        const QString village = copied("village.osm");
        QCOMPARE(import(request("building", village)), qint64(1));
        QCOMPARE(import(request("road", village)), qint64(1));
        QCOMPARE(m_plan->datasets().size(), size_t(2)); // each is undone for itself
        for (const PlanDataset &kept : m_plan->datasets()) {
            QCOMPARE(kept.source, osmSource);
            QCOMPARE(kept.licence, osmLicence);
        }
    }

    void whatAPersonSaysGoesBefore()
    {
        ImportRequest village = request("building", copied("village.osm"));
        village.origin = QStringLiteral("Own survey");
        QCOMPARE(import(village), qint64(1));
        QCOMPARE(m_plan->datasets().front().source, QStringLiteral("Own survey"));
        QCOMPARE(m_plan->datasets().front().licence, QString());
    }

    void theFileMayChangeAndGo()
    {
        const QString file = copied("clinics.kml");
        QCOMPARE(import(request("facility", file)), qint64(2));
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("\n");
        changed.close();
        QCOMPARE(findingsAboutDatasets(), QStringList());
        QVERIFY(QFile::remove(file));
        QCOMPARE(findingsAboutDatasets(), QStringList());
    }

    // A folder of shapefiles has no checksum.
    void aFolderIsKeptByItsName()
    {
        const QString folder = m_folder->filePath(QStringLiteral("wards"));
        QVERIFY(QDir().mkpath(folder));
        for (const char *suffix : {"shp", "shx", "dbf", "prj"}) {
            const QString name = QStringLiteral("wards_tis620.") + QString::fromLatin1(suffix);
            QVERIFY(QFile::copy(data(name), folder + QLatin1Char('/') + name));
        }
        QCOMPARE(import(request("building", folder)), qint64(3));
        const PlanDataset kept = m_plan->datasets().front();
        QCOMPARE(kept.storedPath, QStringLiteral("wards"));
        QCOMPARE(kept.sha256, QString());
        QCOMPARE(kept.bytes, qint64(0));
        QCOMPARE(findingsAboutDatasets(), QStringList());
    }

private:
    static QString data(const QString &name) { return QStringLiteral(MADANG_SOURCE_DIR "/tests/data/import/") + name; }

    static ImportRequest request(const char *table, const QString &source)
    {
        ImportRequest request;
        request.planTable = QString::fromLatin1(table);
        request.source = source;
        return request;
    }

    // Beside the plan, where a test may spoil it.
    QString copied(const char *name) const
    {
        const QString copy = m_folder->filePath(QString::fromLatin1(name));
        if (!QFile::copy(data(QString::fromLatin1(name)), copy))
            qFatal("fixture");
        return copy;
    }

    QString pointWith(const QString &name, const QString &field) const
    {
        QFile file(m_folder->filePath(name));
        const QByteArray text = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"" + field.toUtf8()
                                + "\":\"7\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[104.92,11.56]}}]}";
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("fixture");
        return file.fileName();
    }

    qint64 import(const ImportRequest &request)
    {
        Progress progress;
        return runImport(*m_plan, request, progress).added;
    }

    QStringList findingsAboutDatasets() const
    {
        QStringList rules;
        for (const Finding &finding : checkPlan(PlanReader(m_plan->path()), QStringLiteral("base"), nullptr))
            if (finding.rule.startsWith(QLatin1String("dataset.")))
                rules << finding.rule;
        return rules;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestImportOrigin)
#include "test_import_origin.moc"
