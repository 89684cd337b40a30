// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/import_writing.h"

#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "plan/faults/small_disk.h"
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

class TestImportWriting : public QObject {
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
        const QString told = failureOf([&] { writeImport(*plan, {QStringLiteral("Import"), {}}, QStringLiteral("block"), squares(2000, withUids), {}, withUids); });
        QVERIFY2(told.contains(QStringLiteral("disk is full")) && told.contains(QStringLiteral("Make room")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("plan.gpkg")) && !told.contains(QStringLiteral("row ")), qPrintable(told));
        QCOMPARE(contentHash(path), before);
        disk.empty();
        writeImport(*plan, {QStringLiteral("Import"), {}}, QStringLiteral("block"), squares(20, withUids), {}, withUids);
        QCOMPARE(PlanReader(path).count(QStringLiteral("block")), qint64(20));
    }

    // What is wrong with the file is not taken for a mistake of the disk, nor anything written.
    void aFileThatBreaksOff()
    {
        for (const bool withUids : {false, true}) {
            const QTemporaryDir folder;
            const auto plan = freshPlan(folder);
            const QByteArray before = contentHash(plan->path());
            auto next = squares(3, withUids);
            const auto breaking = [&next]() -> std::optional<StoredRow> {
                if (auto row = next())
                    return row;
                throw Failure(QStringLiteral("the disk is full of broken files"));
            };
            const QString told = failureOf([&] { writeImport(*plan, {QStringLiteral("Import"), {}}, QStringLiteral("block"), breaking, {}, withUids); });
            QCOMPARE(told, QStringLiteral("the disk is full of broken files"));
            QCOMPARE(contentHash(plan->path()), before);
        }
    }

private:
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

MADANG_TEST_MAIN(TestImportWriting)
#include "test_import_writing.moc"
