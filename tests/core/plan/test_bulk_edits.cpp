// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"
#include "faults/small_disk.h"
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <qgsfeedback.h>

#include <QSignalSpy>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestBulkEdits : public QObject {
    Q_OBJECT
private slots:
    // No row of the plan is named that is not in it, and it is said what to do.
    void aFullDisk_data()
    {
        QTest::addColumn<bool>("withUids");
        QTest::newRow("under new uids") << false;
        QTest::newRow("under their own") << true;
    }
    void aFullDisk()
    {
        QFETCH(bool, withUids);
        SmallDisk disk(QStringLiteral("size=2m"));
        if (!disk.whyNot().isEmpty())
            QSKIP(qPrintable(disk.whyNot()));
        const QString path = disk.path(QStringLiteral("plan.gpkg"));
        {
            const QTemporaryDir made;
            const QString original = freshPlan(made)->path();
            QVERIFY(QFile::copy(original, path));
        }
        const auto plan = Plan::open(path);
        const QByteArray before = contentHash(path);
        disk.fill(300 * 1024);
        const QString told = failureOf([&] { plan->applyBulk({QStringLiteral("Import"), {}}, QStringLiteral("block"), squares(2000, withUids)); });
        QVERIFY2(told.contains(QStringLiteral("disk is full")) && told.contains(QStringLiteral("Make room")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("plan.gpkg")) && !told.contains(QStringLiteral("row ")), qPrintable(told));
        QCOMPARE(contentHash(path), before);
        disk.empty();
        plan->applyBulk({QStringLiteral("Import"), {}}, QStringLiteral("block"), squares(20, withUids));
        QCOMPARE(PlanReader(path).count(QStringLiteral("block")), qint64(20));
    }

    // Rows that bring a uid keep it, beside those that do not; the log needs the uids alone.
    void rowsKeepTheirOwnUids()
    {
        const QTemporaryDir folder;
        auto plan = freshPlan(folder);
        const QString path = plan->path();
        const QByteArray empty = contentHash(path);
        int made = 0;
        const auto next = [&]() -> std::optional<StoredRow> {
            if (made == 400)
                return std::nullopt;
            const QString uid = made % 2 == 1 ? QStringLiteral("own-%1").arg(made) : QString();
            return StoredRow{uid, square(300000 + 20 * made++, 1450000, 10)};
        };
        plan->applyBulk({QStringLiteral("Import"), {}}, QStringLiteral("building"), next);
        const QByteArray full = contentHash(path);
        for (const char *own : {"own-1", "own-399"})
            QVERIFY(plan->row(QStringLiteral("building"), QLatin1String(own)));
        QVERIFY2(logged(path) < 400 * 12, qPrintable(QString::number(logged(path)))); // bytes
        plan.reset();
        plan = Plan::open(path); // the log alone tells how to undo
        plan->undo();
        QCOMPARE(contentHash(path), empty);
        plan->redo();
        QCOMPARE(contentHash(path), full);
    }

    // An import of many rows takes seconds to undo: it tells how far it is, and stopped, it has not been undone.
    void undoingTellsHowFarItIsAndStops()
    {
        const QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        plan->applyBulk({QStringLiteral("Import"), {}}, QStringLiteral("block"), squares(1000, false));
        const QByteArray full = contentHash(plan->path());
        QgsFeedback feedback;
        QVector<double> told;
        connect(&feedback, &QgsFeedback::progressChanged, this, [&](double percent) {
            told << percent;
            if (percent > 50)
                feedback.cancel();
        });
        QVERIFY_EXCEPTION_THROWN(plan->undo(&feedback), Cancelled);
        QCOMPARE(told, (QVector<double>{4, 8, 12, 16, 36, 52}));
        QCOMPARE(contentHash(plan->path()), full);
        plan->undo();
        QCOMPARE(PlanReader(plan->path()).count(QStringLiteral("block")), qint64(0));
    }

    void aBulkEditLogsNoCopyAndUndoes()
    {
        const QTemporaryDir folder;
        auto plan = freshPlan(folder);
        int made = 0;
        const auto next = [&]() -> std::optional<StoredRow> {
            if (made == 500)
                return std::nullopt;
            return StoredRow{{}, square(300000 + 20 * made++, 1450000, 10)};
        };
        QCOMPARE(plan->applyBulk({QStringLiteral("Import %1"), {QStringLiteral("x.shp")}}, QStringLiteral("building"), next), qint64(500));
        QVERIFY2(logged(plan->path()) < 200, qPrintable(QString::number(logged(plan->path()))));
        plan->undo();
        QCOMPARE(PlanReader(plan->path()).count(QStringLiteral("building")), qint64(0));
        plan->redo();
        QCOMPARE(PlanReader(plan->path()).count(QStringLiteral("building")), qint64(500));
    }

    void whatIsBesideABulkEditIsOneWithIt()
    {
        const QTemporaryDir folder;
        auto plan = freshPlan(folder);
        const QByteArray before = sha256(plan->path());
        int made = 0;
        const auto next = [&]() -> std::optional<StoredRow> {
            return made == 3 ? std::nullopt : std::optional(StoredRow{{}, square(300000 + 20 * made++, 1450000, 10)});
        };
        PlanEdit beside;
        beside.add(QStringLiteral("dataset"), PlanRow{{{QStringLiteral("role"), QStringLiteral("imported")}}, {}}); // columns are missing
        QVERIFY_EXCEPTION_THROWN(plan->applyBulk({QStringLiteral("Import"), {}}, QStringLiteral("building"), next, beside.changes), Failure);
        QCOMPARE(sha256(plan->path()), before);

        made = 0;
        beside.changes.clear();
        beside.add(QStringLiteral("zone"), square(300000, 1450000, 100), QStringLiteral("beside"));
        QSignalSpy changed(plan.get(), &Plan::changed);
        QCOMPARE(plan->applyBulk({QStringLiteral("Import"), {}}, QStringLiteral("building"), next, beside.changes), qint64(3));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toStringList(), (QStringList{"building", "zone"}));
        const QString path = plan->path();
        plan.reset();
        plan = Plan::open(path); // the log alone tells how to undo
        plan->undo();
        QVERIFY(!plan->undoName());
        QCOMPARE(PlanReader(plan->path()).count(QStringLiteral("building")), qint64(0));
        QVERIFY(!plan->row(QStringLiteral("zone"), QStringLiteral("beside")));
        plan->redo();
        QCOMPARE(PlanReader(plan->path()).count(QStringLiteral("building")), qint64(3));
        QVERIFY(plan->row(QStringLiteral("zone"), QStringLiteral("beside")));
    }

    void aBulkEditThatThrowsLeavesTheFileAsItWas()
    {
        const QTemporaryDir folder;
        auto plan = freshPlan(folder);
        const QByteArray before = sha256(plan->path());
        int made = 0;
        const auto next = [&]() -> std::optional<StoredRow> {
            if (++made == 100)
                throw Failure(QStringLiteral("the stick was pulled"));
            return StoredRow{{}, square(300000, 1450000, 10)};
        };
        QVERIFY_EXCEPTION_THROWN(plan->applyBulk({QStringLiteral("Import"), {}}, QStringLiteral("building"), next), Failure);
        const QString path = plan->path();
        plan.reset();
        QCOMPARE(sha256(path), before);
    }

private:
    // Bytes of changes that the log of a plan keeps.
    static qint64 logged(const QString &path)
    {
        qint64 bytes = 0;
        const GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR));
        OGRLayer *log = file->GetLayerByName("edit_log");
        while (const std::unique_ptr<OGRFeature> entry{log->GetNextFeature()})
            bytes += qint64(strlen(entry->GetFieldAsString("changes")));
        return bytes;
    }
    static std::function<std::optional<StoredRow>()> squares(int count, bool withUids)
    {
        return [count, withUids, made = 0]() mutable -> std::optional<StoredRow> {
            if (made == count)
                return std::nullopt;
            ++made;
            return StoredRow{withUids ? newUid() : QString(), square(300000 + 10.0 * made, 1450000, 10, {{"scenario", "base"}, {"note", QString(200, QLatin1Char('x'))}})};
        };
    }
    static QString failureOf(const std::function<void()> &work)
    {
        try {
            work();
        } catch (const Failure &failure) {
            return failure.text();
        }
        return {};
    }
};

MADANG_TEST_MAIN(TestBulkEdits)
#include "test_bulk_edits.moc"
