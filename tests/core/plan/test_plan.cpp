// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_revisions.h"
#include "core/plan/plan_schema.h"
#include "engine/progress.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>
#include <qgsfeedback.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestPlan : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("ផែនការ plan.gpkg")); // a path in Khmer, with a space
    }

    void createsEveryTable()
    {
        Plan::create(m_path, battambang());
        const GDALDatasetUniquePtr file(GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR));
        QVERIFY(file);
        for (const PlanTable &table : planTables()) {
            OGRLayer *layer = file->GetLayerByName(table.name.toUtf8().constData());
            QVERIFY2(layer, qPrintable(table.name));
            QCOMPARE(layer->GetGeomType() != wkbNone, table.isDrawn());
            QCOMPARE(layer->GetLayerDefn()->GetFieldCount(), table.columns.size());
            if (table.isDrawn())
                QVERIFY2(layer->TestCapability(OLCFastSpatialFilter), qPrintable(table.name)); // an R-tree is there
        }
        QVERIFY(planTables().size() >= 25);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // no part file, no journal
    }

    void keepsItsMeta()
    {
        Plan::create(m_path, battambang());
        const auto plan = Plan::open(m_path);
        QCOMPARE(plan->meta().title, battambang().title);
        QCOMPARE(plan->meta().languages, battambang().languages);
        QCOMPARE(plan->meta().priceYear, 2026);
        QCOMPARE(plan->crs().authid(), QStringLiteral("EPSG:32648"));
        QCOMPARE(plan->scenarios().size(), size_t(1));
        QCOMPARE(plan->scenario(QStringLiteral("base")).uid, QStringLiteral("base"));
        QVERIFY_EXCEPTION_THROWN(plan->scenario(QStringLiteral("dense")), Failure);
    }

    void refusesWhatIsNoPlan_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::addColumn<QString>("country");
        QTest::newRow("degrees") << "EPSG:4326" << "KH";
        QTest::newRow("feet") << "EPSG:2263" << "KH";
        QTest::newRow("no such CRS") << "EPSG:999999" << "KH";
        QTest::newRow("no such country") << "EPSG:32648" << "ZZ";
    }
    void refusesWhatIsNoPlan()
    {
        QFETCH(QString, crs);
        QFETCH(QString, country);
        PlanMeta meta = battambang();
        meta.crs = crs;
        meta.country = country;
        QVERIFY_EXCEPTION_THROWN(Plan::create(m_path, meta), Failure);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void refusesMetaThatCannotBe()
    {
        PlanMeta meta = battambang();
        for (const char *currency : {"ZZZ", "usd", ""}) {
            meta.currency = QString::fromLatin1(currency);
            QVERIFY2(!whatIsWrongWith(meta).isEmpty(), currency);
        }
        for (const char *currency : {"KRW", "KHR", "VND", "LAK", "MMK", "BND", "IDR", "MYR", "PHP", "SGD", "THB", "USD", "EUR", "JPY", "CNY"}) {
            meta.currency = QString::fromLatin1(currency);
            QVERIFY2(whatIsWrongWith(meta).isEmpty(), currency);
        }
        meta.languages = QStringList{"zh"};
        QVERIFY2(whatIsWrongWith(meta).contains(QStringLiteral("zh_CN")), qPrintable(whatIsWrongWith(meta)));
        meta.languages = QStringList{"ko", "ko"};
        QVERIFY(!whatIsWrongWith(meta).isEmpty());
    }

    void aPlanIsCalledGpkg()
    {
        QVERIFY_EXCEPTION_THROWN(Plan::create(m_folder->filePath(QStringLiteral("plan")), battambang()), WrongInputFailure);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whatCannotBeReadSaysWhy()
    {
        const auto text = [this] {
            try {
                Plan::open(m_path);
            } catch (const Failure &failure) {
                return failure.text();
            }
            return QString();
        };
        QFile empty(m_path);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QVERIFY2(text().contains(QStringLiteral("empty")), qPrintable(text()));
        QVERIFY(empty.remove());
        // No more than the header of the file: GDAL does not say a word.
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.write(QByteArray("SQLite format 3", 16) + QByteArray(84, '\0'));
        empty.close();
        QVERIFY2(!text().split(QLatin1Char('\n')).first().endsWith(QStringLiteral(": ")), qPrintable(text()));
        QVERIFY(empty.remove());

        // Pages behind the first are overwritten, and there is a revision to go back to.
        Plan::create(m_path, battambang());
        const PlanRevision revision = makePlanRevision(m_path, QStringLiteral("before"));
        QFile damaged(m_path);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(4096));
        QVERIFY(damaged.write(QByteArray(int(damaged.size() - 4096), '\x5a')) > 0);
        damaged.close();
        QVERIFY2(text().contains(QStringLiteral("damaged")) && text().contains(QFileInfo(revision.path).fileName()), qPrintable(text()));

        QVERIFY(damaged.setPermissions(QFileDevice::Permissions()));
        if (QFileInfo(m_path).isReadable())
            QSKIP("this user may read everything");
        QVERIFY2(text().contains(QStringLiteral("may not read")), qPrintable(text()));
    }

    void doesNotOverwrite()
    {
        Plan::create(m_path, battambang());
        const QByteArray before = sha256(m_path);
        QVERIFY_EXCEPTION_THROWN(Plan::create(m_path, battambang()), Failure);
        QCOMPARE(sha256(m_path), before);
    }

    void openingChangesNothing()
    {
        freshPlan(m_path);
        const QByteArray before = sha256(m_path);
        {
            const auto plan = Plan::open(m_path);
            PlanReader reader(m_path);
            QCOMPARE(reader.count(QStringLiteral("zone")), qint64(0));
        }
        QCOMPARE(sha256(m_path), before);
    }

    void undoAndRedoGiveTheRowsBack()
    {
        auto plan = freshPlan(m_path);
        QSignalSpy changed(plan.get(), &Plan::changed);
        const QString uid = addZone(*plan, QStringLiteral("1a"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toStringList(), QStringList{QStringLiteral("zone")});
        QCOMPARE(changed[0][1].toStringList(), QStringList{uid});
        const PlanRow first = *plan->row(QStringLiteral("zone"), uid);

        PlanRow second = first;
        second.fields[QStringLiteral("code")] = QStringLiteral("2");
        PlanEdit recode;
        recode.name = {QStringLiteral("Change the use of a zone"), {}};
        recode.change(QStringLiteral("zone"), uid, first, second);
        plan->apply(recode);
        QCOMPARE(*plan->row(QStringLiteral("zone"), uid), second);

        plan->undo();
        QCOMPARE(*plan->row(QStringLiteral("zone"), uid), first);
        plan->undo();
        QVERIFY(!plan->row(QStringLiteral("zone"), uid));
        QVERIFY(!plan->undoName());
        plan->redo();
        plan->redo();
        QCOMPARE(*plan->row(QStringLiteral("zone"), uid), second);
        QVERIFY(!plan->redoName());
    }

    void namesOfEditsTakeAnyText()
    {
        const EditName name{QStringLiteral("Import %1 into %2: %3 rows"), {QStringLiteral("50%2 plan.shp"), QStringLiteral("100%1"), QStringLiteral("7")}};
        QCOMPARE(name.text(), QStringLiteral("Import 50%2 plan.shp into 100%1: 7 rows"));
        QCOMPARE((EditName{QStringLiteral("Cover 30% of %1"), {QString()}}).text(), QStringLiteral("Cover 30% of "));
        QCOMPARE((EditName{QStringLiteral("Raise by 5%"), {}}).text(), QStringLiteral("Raise by 5%"));
    }

    void aLongEditTellsHowFarItIsAndStopsWhole()
    {
        auto plan = freshPlan(m_path);
        PlanEdit edit;
        edit.name.source = QStringLiteral("Many");
        for (int i = 0; i < 1000; ++i)
            edit.add(QStringLiteral("parcel"), square(300000 + 10 * i, 1450000, 10));
        QgsFeedback feedback;
        QVector<double> told;
        connect(&feedback, &QgsFeedback::progressChanged, this, [&](double percent) {
            told << percent;
            if (percent >= 60)
                feedback.cancel();
        });
        QSignalSpy settled(plan.get(), &Plan::settled), changed(plan.get(), &Plan::changed);
        QVERIFY(throws<Cancelled>([&] { plan->apply(edit, &feedback); }));
        QCOMPARE(told, (QVector<double>{20, 40, 60}));
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("parcel")), qint64(0));
        QVERIFY(!plan->undoName());
        QCOMPARE(settled.size(), 1);
        QCOMPARE(changed.size(), 0);
        QgsFeedback patient;
        plan->apply(edit, &patient);
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("parcel")), qint64(1000));
    }

    void historySurvivesARestart()
    {
        QString uid;
        {
            auto plan = freshPlan(m_path);
            uid = addZone(*plan, QStringLiteral("1a"));
            addZone(*plan, QStringLiteral("2"));
            plan->undo();
        }
        auto plan = Plan::open(m_path);
        QCOMPARE(plan->undoName()->arguments, QStringList{QStringLiteral("1a")});
        QCOMPARE(plan->redoName()->arguments, QStringList{QStringLiteral("2")});
        plan->undo();
        QVERIFY(!plan->row(QStringLiteral("zone"), uid));
        plan->redo();
        plan->redo();
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("zone")), qint64(2));
    }

    void aFailedEditChangesNothing()
    {
        auto plan = freshPlan(m_path);
        const QByteArray before = sha256(m_path);
        PlanEdit edit;
        edit.name = {QStringLiteral("Two rows, the second wrong"), {}};
        edit.add(QStringLiteral("zone"), square(300000, 1450000, 10));
        edit.add(QStringLiteral("building"), square(300000, 1450000, 10, {{QStringLiteral("height"), -1.0}})); // CHECK
        QVERIFY_EXCEPTION_THROWN(plan->apply(edit), Failure);
        QVERIFY(!plan->undoName());
        plan.reset();
        QCOMPARE(sha256(m_path), before);
    }

    // QGIS may edit the file while it is open here: what it wrote is neither lost nor in the way of other columns.
    void whatAnotherProgramChangedStays()
    {
        const auto plan = freshPlan(m_path);
        PlanEdit made;
        made.add(QStringLiteral("zone"), square(300000, 1450000, 10, {{QStringLiteral("code"), QStringLiteral("1a")}}), QStringLiteral("z"));
        plan->apply(made);
        const PlanRow before = *plan->row(QStringLiteral("zone"), QStringLiteral("z"));
        PlanRow after = before;
        after.fields[QStringLiteral("code")] = QStringLiteral("2b");
        PlanEdit painted;
        painted.change(QStringLiteral("zone"), QStringLiteral("z"), before, after);
        plan->apply(painted);

        const auto elsewhere = [this](const char *sql) {
            GDALDatasetUniquePtr file(GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
            QVERIFY(file);
            file->ExecuteSQL(sql, nullptr, "SQLITE");
        };
        const auto value = [&](const char *column) { return plan->row(QStringLiteral("zone"), QStringLiteral("z"))->fields[QLatin1String(column)].toString(); };
        elsewhere("UPDATE zone SET note = 'seen on site' WHERE uid = 'z'");
        plan->undo();
        QCOMPARE(value("code"), QStringLiteral("1a"));
        QCOMPARE(value("note"), QStringLiteral("seen on site"));
        elsewhere("UPDATE zone SET code = '3c' WHERE uid = 'z'");
        QVERIFY_EXCEPTION_THROWN(plan->redo(), Failure); // the same column: nobody's is written over
        QCOMPARE(value("code"), QStringLiteral("3c"));
        // What is removed is remembered as it was.
        plan->undo();
        QVERIFY(!plan->row(QStringLiteral("zone"), QStringLiteral("z")));
        plan->redo();
        QCOMPARE(value("code"), QStringLiteral("3c"));
        QCOMPARE(value("note"), QStringLiteral("seen on site"));
    }

    // A row that another program has removed leaves nothing to be taken back: the edits before it can still be undone.
    void whatAnotherProgramRemovedIsNotInTheWay()
    {
        const auto plan = freshPlan(m_path);
        PlanEdit made;
        made.add(QStringLiteral("zone"), square(300000, 1450000, 10, {{QStringLiteral("code"), QStringLiteral("1a")}}), QStringLiteral("gone"));
        made.add(QStringLiteral("zone"), square(300010, 1450000, 10, {{QStringLiteral("code"), QStringLiteral("1a")}}), QStringLiteral("stays"));
        plan->apply(made);
        bool isGiven = false;
        plan->applyBulk({QStringLiteral("Bulk"), {}}, QStringLiteral("parcel"), [&]() -> std::optional<StoredRow> {
            const bool isDone = std::exchange(isGiven, true);
            return isDone ? std::nullopt : std::optional<StoredRow>({QStringLiteral("parcel"), square(300000, 1450000, 5)});
        });
        PlanEdit painted;
        painted.name.source = QStringLiteral("Paint");
        for (const char *uid : {"gone", "stays"}) {
            const PlanRow before = *plan->row(QStringLiteral("zone"), QLatin1String(uid));
            PlanRow after = before;
            after.fields[QStringLiteral("code")] = QStringLiteral("2b");
            painted.change(QStringLiteral("zone"), QLatin1String(uid), before, after);
        }
        plan->apply(painted);
        {
            const GDALDatasetUniquePtr file(GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
            file->ExecuteSQL("DELETE FROM zone WHERE uid = 'gone'", nullptr, "SQLITE");
            file->ExecuteSQL("DELETE FROM parcel", nullptr, "SQLITE");
        }
        const auto code = [&] { return plan->row(QStringLiteral("zone"), QStringLiteral("stays"))->fields[QStringLiteral("code")].toString(); };
        QCOMPARE(plan->undo(), qint64(1));
        QCOMPARE(code(), QStringLiteral("1a"));
        QCOMPARE(plan->undo(), qint64(1)); // the parcel
        QCOMPARE(plan->undo(), qint64(1));
        QVERIFY(!plan->undoName());
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("zone")), qint64(0));
        // What was done is what is logged: nobody's removal is taken back by repeating.
        QCOMPARE(plan->redo(), qint64(0));
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("zone")), qint64(1));
        QCOMPARE(plan->redo(), qint64(0));
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("parcel")), qint64(0));
        QCOMPARE(plan->redo(), qint64(0));
        QCOMPARE(code(), QStringLiteral("2b"));
        QVERIFY(!plan->row(QStringLiteral("zone"), QStringLiteral("gone")));

        // A new edit of such a row is refused, with advice.
        try {
            plan->apply(painted.inverse());
            QFAIL("written");
        } catch (const Failure &failure) {
            QVERIFY2(failure.where().contains(QStringLiteral("gone")) && !failure.remedy().isEmpty(), qPrintable(failure.text()));
        }
        QCOMPARE(code(), QStringLiteral("2b"));
    }

    // Who reads the file is told when to let go of it, and always when it can be read again.
    void readersAreTold()
    {
        const auto plan = freshPlan(m_path);
        QStringList told;
        connect(plan.get(), &Plan::changing, this, [&] { told << QStringLiteral("changing"); });
        connect(plan.get(), &Plan::settled, this, [&] { told << QStringLiteral("settled"); });
        connect(plan.get(), &Plan::changed, this, [&] { told << QStringLiteral("changed"); });
        PlanEdit edit;
        edit.add(QStringLiteral("zone"), square(300000, 1450000, 10));
        plan->apply(edit);
        QCOMPARE(told, (QStringList{QStringLiteral("changing"), QStringLiteral("settled"), QStringLiteral("changed")}));
        told.clear();
        PlanEdit wrong;
        wrong.add(QStringLiteral("building"), square(300000, 1450000, 10, {{QStringLiteral("height"), -1.0}}));
        QVERIFY_EXCEPTION_THROWN(plan->apply(wrong), Failure);
        QVERIFY_EXCEPTION_THROWN(plan->applyBulk({QStringLiteral("Stop"), {}}, QStringLiteral("zone"), []() -> std::optional<StoredRow> { throw Failure(QStringLiteral("stop")); }), Failure);
        QCOMPARE(told, (QStringList{QStringLiteral("changing"), QStringLiteral("settled"), QStringLiteral("changing"), QStringLiteral("settled")}));
    }

    // Its own edits are none from outside; a second connection's are, and its rows are there.
    void anotherProgramsEditsAreNoticed()
    {
        const auto plan = freshPlan(m_path);
        QVERIFY(!plan->isChangedOutside());
        addZone(*plan, QStringLiteral("1a"));
        QVERIFY(!plan->isChangedOutside());
        {
            const GDALDatasetUniquePtr other(GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
            other->ExecuteSQL("UPDATE zone SET code = 'ZZ'", nullptr, nullptr);
        }
        QVERIFY(plan->isChangedOutside());
        QVERIFY(!plan->isChangedOutside());
        QCOMPARE(int(plan->rows(QStringLiteral("zone"), QStringLiteral("code = 'ZZ'")).size()), 1);
    }

    // Another program that reads holds the commit up until it is given up. The plan can be edited again afterwards.
    void aReaderInTheWayCostsOneEdit()
    {
        const auto plan = freshPlan(m_path);
        PlanEdit first;
        for (int i = 0; i < 3; ++i)
            first.add(QStringLiteral("zone"), square(305000 + 400 * i, 1448000, 400));
        plan->apply(first);
        PlanEdit second;
        second.add(QStringLiteral("zone"), square(305000, 1449000, 400));
        {
            const std::unique_ptr<GDALDataset> reader(GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
            OGRLayer *zones = reader->GetLayerByName("zone");
            const std::unique_ptr<OGRFeature> row(zones->GetNextFeature());
            QVERIFY(row);
            QVERIFY_EXCEPTION_THROWN(plan->apply(second), Failure);
            QCOMPARE(PlanReader(m_path).count(QStringLiteral("zone")), qint64(3));
        }
        plan->apply(second);
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("zone")), qint64(4));
        plan->undo();
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("zone")), qint64(3));
    }

    void aGeometryOfAnotherTypeIsRefused()
    {
        auto plan = freshPlan(m_path);
        PlanEdit edit;
        edit.add(QStringLiteral("road"), square(300000, 1450000, 10));
        QVERIFY_EXCEPTION_THROWN(plan->apply(edit), Failure);
    }

    void anUnknownScenarioIsRefused()
    {
        auto plan = freshPlan(m_path);
        PlanEdit edit;
        edit.add(QStringLiteral("zone"), square(300000, 1450000, 10, {{QStringLiteral("scenario"), QStringLiteral("none")}}));
        QVERIFY_EXCEPTION_THROWN(plan->apply(edit), Failure); // foreign keys are on
    }

    void dataSetsAreRelativeAndHashed()
    {
        QFile file(m_folder->filePath(QStringLiteral("cash flow.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        file.close();
        auto plan = freshPlan(m_path);
        plan->addDataset(QStringLiteral("cashflow"), file.fileName());
        const auto item = plan->dataset(QStringLiteral("cashflow"));
        QVERIFY(item);
        QCOMPARE(item->storedPath, QStringLiteral("cash flow.csv"));
        QCOMPARE(item->sha256, QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")); // FIPS 180-2
        QVERIFY(!plan->dataset(QStringLiteral("dem")));
    }

    void dataSetsAreWhatTheirRoleSays()
    {
        const auto write = [&](const char *name, const QByteArray &content) {
            QFile file(m_folder->filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
        };
        const auto zip = [&](const char *name, const char *member) {
            const QString path = m_folder->filePath(QString::fromUtf8(name));
            VSILFILE *file = VSIFOpenL(QStringLiteral("/vsizip/%1/%2").arg(path, QLatin1String(member)).toUtf8().constData(), "wb");
            const std::string content(1000, 'a');
            VSIFWriteL(content.data(), 1, content.size(), file);
            VSIFCloseL(file);
            return path;
        };
        auto plan = freshPlan(m_path);
        const auto refusal = [&](const char *role, const QString &file) {
            try {
                plan->addDataset(QLatin1String(role), file);
            } catch (const WrongInputFailure &failure) {
                return failure.text();
            }
            return QString();
        };
        const QString text = write("text.csv", "a,b\nc,d\n"), feed = zip("시간표.zip", "stops.txt");
        QFile whole(feed);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const QString cut = write("cut.zip", bytes.left(bytes.size() / 2));

        QVERIFY2(refusal("dem", text).contains(text), qPrintable(refusal("dem", text)));
        QVERIFY2(refusal("gtfs", cut).contains(cut), qPrintable(refusal("gtfs", cut)));
        QVERIFY(refusal("gtfs", text).contains(text));
        QVERIFY(refusal("gtfs", zip("shapes.zip", "roads.shp")).contains(QLatin1String("stops.txt")));
        QVERIFY(refusal("gtfs", m_folder->path()).contains(m_folder->path())); // a folder
        QVERIFY(refusal("cashflow", m_folder->filePath(QStringLiteral("none.csv"))).contains(QLatin1String("none.csv")));
        const QString banana = refusal("banana", text);
        QVERIFY2(banana.contains(QLatin1String("banana")) && banana.contains(QLatin1String("dem, gtfs, cashflow")), qPrintable(banana));
        QVERIFY(plan->datasets().empty());

        const QString terrain = m_folder->filePath(QStringLiteral("dem.tif"));
        GDALDatasetUniquePtr(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(terrain.toUtf8().constData(), 2, 2, 1, GDT_Byte, nullptr));
        QCOMPARE(refusal("dem", terrain), QString());
        QCOMPARE(refusal("gtfs", feed), QString());
        QCOMPARE(refusal("other", text), QString());
        QCOMPARE(plan->datasets().size(), std::size_t(3));
    }

    void aNewerFormatIsNamed()
    {
        freshPlan(m_path);
        {
            const GDALDatasetUniquePtr file(GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
            file->ExecuteSQL("UPDATE madang_meta SET value = '99' WHERE key = 'format_version'", nullptr, nullptr);
        }
        try {
            Plan::open(m_path);
            QFAIL("opened");
        } catch (const Failure &failure) {
            QVERIFY(failure.text().contains(QLatin1String("99")));
        }
    }

private:
    static QString addZone(Plan &plan, const QString &code)
    {
        PlanEdit edit;
        edit.name = {QStringLiteral("Draw a zone %1"), {code}};
        edit.add(QStringLiteral("zone"), square(300000, 1450000, 100, {{QStringLiteral("code"), code}}));
        plan.apply(edit);
        return edit.changes.front().uid;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestPlan)
#include "test_plan.moc"
