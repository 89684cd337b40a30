// SPDX-License-Identifier: GPL-2.0-or-later
// What a plan keeps of the files that its rows come from.
#include "core/checks/plan_checks.h"
#include "core/import/importer.h"
#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace madang;
using namespace madang::test;

namespace {

const QString osmSource = QStringLiteral("© OpenStreetMap contributors");
const QString osmLicence = QStringLiteral("ODbL 1.0");

class NeverStarts : public Progress {
public:
    bool cancelled() const override { return true; }
};

// Keeps what it is told, and stops when it is told that so much has been done.
class StopsAt : public Progress {
public:
    explicit StopsAt(double fraction) : m_stop(fraction) {}
    void report(double fraction) override { m_told << fraction; }
    bool cancelled() const override { return !m_told.isEmpty() && m_told.last() >= m_stop; }
    const QList<double> &told() const { return m_told; }

private:
    double m_stop;
    QList<double> m_told;
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
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("shown");
        const QByteArray plain("'id':'7'");
        QTest::newRow("by nothing") << "clinics.geojson" << plain << false;
        QTest::newRow("in the middle of a word") << "cosmos.geojson" << QByteArray("'osmosis':'7'") << false;
        QTest::newRow("of ogr2ogr") << "clinics.geojson" << QByteArray("'osm_id':'7'") << true;
        QTest::newRow("of Overpass") << "clinics.geojson" << QByteArray("'@id':'node/7'") << true;
        QTest::newRow("of Overpass's tables") << "clinics.geojson" << QByteArray("'@id':7,'@type':'way'") << true;
        QTest::newRow("anybody's @type") << "clinics.geojson" << QByteArray("'@type':'way'") << false;
        QTest::newRow("JSON-LD") << "clinics.geojson" << QByteArray("'@id':'https://example.org/node/7','@type':'Place'") << false;
        QTest::newRow("anybody's @id") << "clinics.geojson" << QByteArray("'@id':'7'") << false;
        QTest::newRow("of QuickOSM") << "clinics.geojson" << QByteArray("'full_id':'n7','osm_id':'7','osm_type':'node'") << true;
        QTest::newRow("anybody's full_id") << "clinics.geojson" << QByteArray("'full_id':'7'") << false;
        QTest::newRow("osm_type alone") << "clinics.geojson" << QByteArray("'osm_type':'clinic'") << false;
        QTest::newRow("in capitals") << "clinics.geojson" << QByteArray("'OSM_ID':'7'") << true;
        QTest::newRow("by its name") << "pois_osm_5239.geojson" << plain << true;
        QTest::newRow("by its whole name") << "OpenStreetMap 2026.geojson" << plain << true;
    }
    void openStreetMapShowsItself()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, fields);
        QFETCH(bool, shown);
        QCOMPARE(import(request("facility", pointWith(name, fields.replace('\'', '"')))), qint64(1));
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

    // Where the file is large its checksum takes as long as its rows.
    void theChecksumIsSeenAndCanBeCancelled()
    {
        const QString file = pointWith(QStringLiteral("large.geojson"), "\"note\":\"" + QByteArray(5 << 20, 'x') + '"');
        const ImportTarget target = importTarget(*m_plan, {});
        ImportReader reader(target, request("facility", file));
        StopsAt whole(2);
        while (reader.next(whole)) { }
        const RowChange change = reader.datasetChange(whole);
        QCOMPARE(change.after->fields.value(QStringLiteral("sha256")).toString(), QString::fromLatin1(sha256(file).toHex()));
        QVERIFY(whole.told().size() > 4);
        QVERIFY(std::is_sorted(whole.told().begin(), whole.told().end()));
        QVERIFY(whole.told().first() > 0.89 && whole.told().first() < 0.95); // the last part, after the rows
        QCOMPARE(whole.told().last(), 1.0);
        StopsAt half(0.95);
        QVERIFY(throws<Cancelled>([&] { reader.datasetChange(half); }));
        QVERIFY(half.told().last() < 0.99);

        // The whole import too, which leaves the plan as it was.
        const QByteArray before = sha256(m_plan->path());
        StopsAt stop(0.95);
        QVERIFY(throws<Cancelled>([&] { runImport(*m_plan, request("facility", file), stop); }));
        QVERIFY(m_plan->datasets().empty());
        QCOMPARE(sha256(m_plan->path()), before);
        StopsAt none(2);
        QCOMPARE(runImport(*m_plan, request("facility", file), none).added, qint64(1));
        QVERIFY(std::is_sorted(none.told().begin(), none.told().end()));
        QCOMPARE(m_plan->datasets().size(), size_t(1));
    }

    // A folder of shapefiles has no checksum. People, and shells that complete names, write it in more than one way.
    void aFolderIsKeptByItsName_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::newRow("plain") << QString();
        QTest::newRow("as shells complete it") << QStringLiteral("/");
        QTest::newRow("from inside") << QStringLiteral("/.");
    }
    void aFolderIsKeptByItsName()
    {
        QFETCH(QString, behind);
        const QString folder = m_folder->filePath(QStringLiteral("wards"));
        QVERIFY(QDir().mkpath(folder));
        for (const char *suffix : {"shp", "shx", "dbf", "prj"}) {
            const QString name = QStringLiteral("wards_tis620.") + QString::fromLatin1(suffix);
            QVERIFY(QFile::copy(data(name), folder + QLatin1Char('/') + name));
        }
        const ImportRequest wards = request("building", folder + behind);
        QCOMPARE(previewImport(importTarget(*m_plan, {}), wards).rowCount, qint64(3));
        QCOMPARE(import(wards), qint64(3));
        QCOMPARE(m_plan->undoName()->text(), QStringLiteral("Import wards into building"));
        const PlanDataset kept = m_plan->datasets().front();
        QCOMPARE(kept.title, QStringLiteral("wards"));
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

    QString pointWith(const QString &name, const QByteArray &fields) const
    {
        QFile file(m_folder->filePath(name));
        const QByteArray text = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{" + fields
                                + "},\"geometry\":{\"type\":\"Point\",\"coordinates\":[104.92,11.56]}}]}";
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
