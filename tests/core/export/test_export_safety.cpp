// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "export/export_fixture.h"
#include "plan/faults/small_disk.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

namespace {

class StopsAtOnce : public Progress {
public:
    bool cancelled() const override { return true; }
};

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestExportSafety : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = planWithRows(*m_folder);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("ផែនការ ២ 교동")));
        m_out = m_folder->filePath(QStringLiteral("ផែនការ ២ 교동"));
    }

    void everyFormatWritesIntoAFolderOfAnyName_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const ExportFormat format : exportFormats())
            QTest::addRow("%s", qPrintable(suffixOf(format))) << suffixOf(format);
    }
    void everyFormatWritesIntoAFolderOfAnyName()
    {
        QFETCH(QString, suffix);
        const QString file = m_out + QStringLiteral("/เมือง 1.") + suffix;
        const ExportResult result = run(exportOf(*m_plan, *exportFormatOf(file), file));
        QVERIFY(QFile::exists(file));
        QVERIFY(result.files.contains(file));
        QVERIFY(ReadBack(file).isOpen());
        for (const QString &name : everythingIn(m_out))
            QVERIFY2(name.startsWith(QStringLiteral("เมือง 1.")), qPrintable(name)); // nothing else is left
    }

    void whatIsThereIsReplacedOnlyWhenTold_data() { everyFormatWritesIntoAFolderOfAnyName_data(); }
    void whatIsThereIsReplacedOnlyWhenTold()
    {
        QFETCH(QString, suffix);
        const QString file = m_out + QStringLiteral("/old.") + suffix;
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        ExportRequest request = exportOf(*m_plan, *exportFormatOf(file), file);
        QVERIFY(throws<WrongInputFailure>([&] { run(request); }));
        QCOMPARE(bytesOf(file), QByteArray("old"));
        QCOMPARE(everythingIn(m_out), QStringList{QStringLiteral("old.") + suffix});
        QCOMPARE(previewExport(request, PlanReader(m_plan->path())).existing, QStringList{file});
        // What has been counted is not counted again.
        QHash<QString, qint64> rows = exportableRows(PlanReader(m_plan->path()), request.scenario);
        QVERIFY(rows.size() == exportableTables().size() && rows.value(request.tables.first()) > 0);
        rows[request.tables.first()] = 1234567;
        QCOMPARE(previewExport(request, PlanReader(m_plan->path()), rows).tables.front().rows, 1234567LL);
        request.replace = true;
        run(request);
        QVERIFY(bytesOf(file) != "old");
    }

    void cancellingLeavesWhatWasThere_data() { everyFormatWritesIntoAFolderOfAnyName_data(); }
    void cancellingLeavesWhatWasThere()
    {
        QFETCH(QString, suffix);
        const QString file = m_out + QStringLiteral("/old.") + suffix;
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        ExportRequest request = exportOf(*m_plan, *exportFormatOf(file), file);
        request.replace = true;
        StopsAtOnce stopped;
        QVERIFY(throws<Cancelled>([&] { exportRows(request, stopped); }));
        QCOMPARE(bytesOf(file), QByteArray("old"));
        QCOMPARE(everythingIn(m_out), QStringList{QStringLiteral("old.") + suffix});
    }

    void aFullDiskLeavesTheOldFile_data() { everyFormatWritesIntoAFolderOfAnyName_data(); }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(QString, suffix);
        const SmallDisk disk(QStringLiteral("size=2m"));
        if (!disk.whyNot().isEmpty())
            QSKIP(qPrintable(disk.whyNot()));
        // Enough rows that no format fits into what is left.
        PlanEdit edit;
        edit.name.source = QStringLiteral("rows");
        for (int i = 0; i < 400; ++i)
            edit.add(QStringLiteral("zone"), square(302000 + 10 * i, 1450000, 9, {{"scenario", "base"}, {"name", QStringLiteral("이름 %1").arg(i * 7919)}}));
        m_plan->apply(edit);
        const QString file = disk.path(QStringLiteral("old.") + suffix);
        ExportRequest request = exportOf(*m_plan, *exportFormatOf(file), file);
        run(request);
        const QByteArray before = bytesOf(file);
        QVERIFY(before.size() > 1000);
        request.replace = true;
        const QStringList names = everythingIn(QFileInfo(file).path());
        disk.fill(8192);
        QString said;
        try {
            run(request);
        } catch (const Failure &failure) {
            said = failure.text();
        }
        QVERIFY2(said.contains(QStringLiteral("has no room left")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("old.") + suffix) && !said.contains(QStringLiteral(".madang-export")), qPrintable(said));
        QCOMPARE(bytesOf(file), before);
        disk.empty();
        QCOMPARE(everythingIn(QFileInfo(file).path()), names);
        run(request); // and with room again it goes
    }

    void oldIndexesDoNotLeadAstray()
    {
        const QString file = m_out + QStringLiteral("/zones.shp");
        ExportRequest request = exportOf(*m_plan, ExportFormat::Shapefile, file);
        run(request);
        QFile index(m_out + QStringLiteral("/zones.qix"));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.close();
        request.replace = true;
        run(request);
        QVERIFY(!index.exists());
        QVERIFY(QFile::exists(m_out + QStringLiteral("/zones.cpg")));
    }

    void wrongRequestsAreRefused()
    {
        const QString file = m_out + QStringLiteral("/a.dxf");
        const auto refused = [&](const std::function<void(ExportRequest &)> &spoil) {
            ExportRequest request = exportOf(*m_plan, ExportFormat::Dxf, file);
            spoil(request);
            return throws<WrongInputFailure>([&] { run(request); }) && everythingIn(m_out).isEmpty();
        };
        QVERIFY(refused([](ExportRequest &request) { request.tables = QStringList{QStringLiteral("regulation")}; }));
        QVERIFY(refused([](ExportRequest &request) { request.tables = QStringList{QStringLiteral("zone; DROP TABLE zone")}; }));
        QVERIFY(refused([](ExportRequest &request) { request.tables = QStringList{QStringLiteral("block")}; })); // no rows
        QVERIFY(refused([](ExportRequest &request) { request.scenario = QStringLiteral("nowhere"); }));
        QVERIFY(refused([](ExportRequest &request) { request.crs = QStringLiteral("EPSG:nothing"); }));
        QVERIFY(refused([](ExportRequest &request) { request.encoding = QStringLiteral("Klingon"); }));
        QVERIFY(refused([](ExportRequest &request) { request.output = QStringLiteral("/no/such/folder/a.dxf"); }));
        QVERIFY(refused([this](ExportRequest &request) { request.output = m_out; }));
        QVERIFY(refused([this](ExportRequest &request) {
            request.format = ExportFormat::GeoPackage;
            request.output = m_plan->path();
            request.replace = true;
        }));
    }

    void aPlaceThatTheOtherSystemDoesNotReachIsNamed()
    {
        PlanEdit edit;
        edit.name.source = QStringLiteral("row");
        edit.add(QStringLiteral("facility"), {{{"scenario", "base"}, {"kind", "school"}}, QgsGeometry::fromPointXY(QgsPointXY(1e11, 1e11)).asWkb()},
                 QStringLiteral("far-away"));
        m_plan->apply(edit);
        ExportRequest request = exportOf(*m_plan, ExportFormat::Kml, m_out + QStringLiteral("/a.kml"), {QStringLiteral("facility")});
        try {
            run(request);
            QFAIL("it was written");
        } catch (const Failure &failure) {
            QVERIFY2(failure.where().contains(QStringLiteral("far-away")), qPrintable(failure.text()));
        }
        QVERIFY(everythingIn(m_out).isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    QString m_out;
};

MADANG_TEST_MAIN(TestExportSafety)
#include "test_export_safety.moc"
