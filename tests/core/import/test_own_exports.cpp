// SPDX-License-Identifier: GPL-2.0-or-later
// What Madang exports and imports again, into a plan that is new: every column, and every row under its own uid.
#include "core/checks/plan_checks.h"
#include "core/import/importer.h"
#include "core/plan/plan_reader.h"
#include "export/export_fixture.h"
#include "support/content_hash.h"
#include "support/qgis_fixture.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

namespace {

const QString blockUid = QStringLiteral("11111111-1111-4111-8111-111111111111");
const QString parcelUid = QStringLiteral("22222222-2222-4222-8222-222222222222");
const QString upperUid = QStringLiteral("33333333-3333-4333-8333-333333333333");
const QString lowerUid = QStringLiteral("44444444-4444-4444-8444-444444444444");
const QString drainUid = QStringLiteral("55555555-5555-4555-8555-555555555555");
const QString houseUid = QStringLiteral("66666666-6666-4666-8666-666666666666");
const QString zoneUid = QStringLiteral("77777777-7777-4777-8777-777777777777");

PlanRow placed(const char *wkt, QVariantMap fields)
{
    fields[QStringLiteral("scenario")] = QStringLiteral("base");
    return {fields, QgsGeometry::fromWkt(QString::fromLatin1(wkt)).asWkb()};
}

} // namespace

class TestOwnExports : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_other = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(*m_folder);
        PlanEdit edit;
        edit.name.source = QStringLiteral("rows");
        edit.add("block", square(300000, 1450000, 100, {{"scenario", "base"}, {"name", korean}, {"name_2", khmer}}), blockUid);
        edit.add("parcel", square(300010, 1450010, 20, {{"scenario", "base"}, {"number", "007"}, {"block_uid", blockUid}, {"regulation_set", "old town"}}), parcelUid);
        edit.add("drain_node", placed("POINT(300000 1450000)", {{"name", "A"}, {"kind", "junction"}, {"status", "existing"}}), upperUid);
        edit.add("drain_node", placed("POINT(300100 1450000)", {{"kind", "outfall"}, {"status", "existing"}}), lowerUid);
        edit.add("drain_link", placed("LINESTRING(300000 1450000,300100 1450000)", {{"name_2", khmer}, {"kind", "pipe"}, {"status", "proposed"}, {"from_node_uid", upperUid},
                                                                                    {"to_node_uid", lowerUid}, {"invert_from", 2.5}, {"invert_to", 2.25}}), drainUid);
        edit.add("building", square(300020, 1450020, 10, {{"scenario", "base"}, {"use", "residential"}, {"floors", 3}}), houseUid);
        edit.add("zone", square(300000, 1450000, 100, {{"scenario", "base"}, {"code", "1a"}, {"name_2", khmer}, {"regulation_set", "old town"}}), zoneUid);
        m_plan->apply(edit);
    }

    void everyColumnComesBack_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("Shapefile") << "shp";
        QTest::newRow("GeoPackage") << "gpkg";
        QTest::newRow("KML") << "kml";
    }
    void everyColumnComesBack()
    {
        QFETCH(QString, suffix);
        const auto into = freshPlan(*m_other);
        for (const char *table : {"block", "parcel", "drain_node", "drain_link", "building", "zone"}) {
            const ImportResult result = throughAFile(*into, QString::fromLatin1(table), suffix);
            QCOMPARE(result.skipped, qint64(0));
            for (const Finding &finding : result.findings)
                QVERIFY2(finding.severity == Finding::Severity::Note && finding.rule != QLatin1String("import.fields_left"),
                         qPrintable(finding.title + QLatin1Char(' ') + finding.detail));
        }
        for (const auto &[table, uid] : std::vector<std::pair<QString, QString>>{
                 {"block", blockUid}, {"parcel", parcelUid}, {"drain_node", upperUid}, {"drain_node", lowerUid}, {"drain_link", drainUid}, {"building", houseUid}, {"zone", zoneUid}}) {
            const auto before = m_plan->row(table, uid), after = into->row(table, uid);
            QVERIFY2(after, qPrintable(table));
            for (auto field = before->fields.cbegin(); field != before->fields.cend(); ++field)
                QVERIFY2(after->fields.value(field.key()).toString() == field.value().toString(),
                         qPrintable(QStringLiteral("%1.%2: %3 → %4").arg(table, field.key(), field.value().toString(), after->fields.value(field.key()).toString())));
        }
        for (const Finding &finding : checkPlan(PlanReader(into->path()), "base", nullptr))
            QVERIFY2(!finding.rule.endsWith(QLatin1String("missing_reference")), qPrintable(finding.title));
    }

    // One layer of several is the table's own.
    void theLayerOfTheTableIsTaken()
    {
        const auto into = freshPlan(*m_other);
        for (const char *name : {"all.gpkg", "all.kml"}) {
            const QString file = m_folder->filePath(QString::fromLatin1(name));
            run(exportOf(*m_plan, *exportFormatOf(file), file, {QStringLiteral("block"), QStringLiteral("zone")}));
            QCOMPARE(import(*into, QStringLiteral("zone"), file).preview.layer, QStringLiteral("zone"));
        }
    }

    void anImportWithItsUidsIsUndoneAndDoneAgain()
    {
        const auto into = freshPlan(*m_other);
        const QByteArray before = contentHash(into->path());
        throughAFile(*into, QStringLiteral("block"), QStringLiteral("gpkg"));
        const QByteArray after = contentHash(into->path());
        QCOMPARE(into->undoName()->source, QStringLiteral("Import %1 into %2"));
        into->undo();
        QCOMPARE(contentHash(into->path()), before);
        into->redo();
        QCOMPARE(contentHash(into->path()), after);
        QVERIFY(into->row(QStringLiteral("block"), blockUid));
    }

    void rowsThatThePlanHasGetNewUids()
    {
        const ImportResult again = throughAFile(*m_plan, QStringLiteral("block"), QStringLiteral("gpkg"));
        QCOMPARE(again.added, qint64(1));
        const auto told = std::find_if(again.findings.cbegin(), again.findings.cend(), [](const Finding &each) { return each.rule == QLatin1String("import.uid_in_plan"); });
        QVERIFY(told != again.findings.cend());
        QCOMPARE(told->severity, Finding::Severity::Warning);
        QCOMPARE(PlanReader(m_plan->path()).count(QStringLiteral("block")), qint64(2));
        for (const Finding &finding : checkPlan(PlanReader(m_plan->path()), "base", nullptr))
            QVERIFY(!finding.rule.endsWith(QLatin1String("duplicate_uid")));
    }

    void aColumnOfOtherNumbersIsNoUid()
    {
        const QString file = write("uid,name,lon,lat\n7,A,104.9,11.5\n7,B,104.91,11.5\n");
        const auto into = freshPlan(*m_other);
        const ImportResult result = import(*into, QStringLiteral("facility"), file);
        QCOMPARE(result.added, qint64(2));
        const auto left = std::find_if(result.findings.cbegin(), result.findings.cend(), [](const Finding &each) { return each.rule == QLatin1String("import.fields_left"); });
        QVERIFY(left != result.findings.cend());
        QVERIFY2(left->detail.contains(QStringLiteral("uid")), qPrintable(left->detail));
    }

    void uidsThatTheFileRepeats()
    {
        const QByteArray uid = houseUid.toLatin1();
        const QString file = write("uid,name,lon,lat\n" + uid + ",가,104.9,11.5\n{" + uid.toUpper() + "},나,104.91,11.5\n,다,104.92,11.5\n");
        const auto into = freshPlan(*m_other);
        const ImportResult result = import(*into, QStringLiteral("facility"), file);
        QCOMPARE(result.added, qint64(3));
        QCOMPARE(into->row(QStringLiteral("facility"), houseUid)->fields.value(QStringLiteral("name")).toString(), QStringLiteral("가"));
        QVERIFY(std::any_of(result.findings.cbegin(), result.findings.cend(), [](const Finding &each) { return each.rule == QLatin1String("import.uid_repeated"); }));
    }

    void newUidsCanBeAskedFor()
    {
        const QString file = write("uid,name,lon,lat\n" + houseUid.toLatin1() + ",A,104.9,11.5\n");
        const auto into = freshPlan(*m_other);
        ImportRequest request = requestFor(QStringLiteral("facility"), file);
        request.fieldMap[QStringLiteral("uid")] = {};
        Progress progress;
        QCOMPARE(runImport(*into, request, progress).added, qint64(1));
        QVERIFY(!into->row(QStringLiteral("facility"), houseUid));
    }

private:
    static ImportRequest requestFor(const QString &table, const QString &file)
    {
        ImportRequest request;
        request.planTable = table;
        request.source = file;
        return request;
    }
    static ImportResult import(Plan &into, const QString &table, const QString &file)
    {
        Progress progress;
        return runImport(into, requestFor(table, file), progress);
    }
    ImportResult throughAFile(Plan &into, const QString &table, const QString &suffix) const
    {
        const QString file = m_folder->filePath(table + QStringLiteral("-out.") + suffix);
        run(exportOf(*m_plan, *exportFormatOf(file), file, {table}));
        return import(into, table, file);
    }
    QString write(const QByteArray &text) const
    {
        const QString path = m_folder->filePath(QStringLiteral("points.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("fixture");
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder, m_other;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestOwnExports)
#include "test_own_exports.moc"
