// SPDX-License-Identifier: GPL-2.0-or-later
#include "../cartography/cartography_fixture.h"
#include "core/failure.h"
#include "core/scenarios/scenario_edits.h"
#include "core/sheets/kept_sheet.h"
#include "core/sheets/sheet_paper.h"
#include "support/content_hash.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <qgslayoutitemgroup.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutpagecollection.h>

#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestKeptSheet : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("계획.gpkg");
        makeCartographyPlan(m_path);
    }

    void aSheetComesBackAsItWasLeft()
    {
        const KeptSheet changed = changedByHand();
        const QString uid = keep(changed);
        const PlanReader plan(m_path);
        const KeptSheet kept = keptSheet(plan, QStringLiteral("Council"));
        QCOMPARE(kept.uid, uid);
        QCOMPARE(keptSheet(plan, uid).name, QStringLiteral("Council"));
        QCOMPARE(kept.request.paper, landscapePaper("A3"));
        QCOMPARE(kept.request.content.languages, (QStringList{"en", "km"}));
        QCOMPARE(kept.request.content.theme, QStringLiteral("zoning"));
        QCOMPARE(kept.request.title, QStringList{"For the council"});
        QCOMPARE(kept.request.fields, (QHash<QString, QString>{{"drawn", "Kim"}}));
        QCOMPARE(kept.request.dpi, 150.0);
        QCOMPARE(kept.shows, QStringLiteral("view"));
        QVERIFY(!kept.fits);
        MapSheet sheet(requestFor(kept, plan));
        QCOMPARE(sheet.layout().pageCollection()->page(0)->pageSize().toQSizeF(), landscapePaper("A3"));
        QCOMPARE(label(sheet, "value checked")->text(), QStringLiteral("By hand"));
        QCOMPARE(label(sheet, "title 1")->text(), QStringLiteral("For the council"));
        QVERIFY((label(sheet, "value plan")->pos() - m_moved).manhattanLength() < 0.01);
        QVERIFY(std::abs(sheet.map()->scale() - 3210) < 1);
        QVERIFY(sheet.map()->extent().center().distance(QgsPointXY(west + 100, south + 100)) < 0.1);
        QVERIFY(sheet.map()->layers().size() > 5);
    }

    // Two zones of 400 m squares are 32.0 ha, three are 48.0.
    void theLegendFollowsThePlanAndHandworkStays()
    {
        keep(changedByHand());
        PlanEdit edit;
        edit.add("zone", square(west, south + 400, 400, {{"code", "2a"}}));
        Plan::open(m_path)->apply(edit);
        const PlanReader plan(m_path);
        const KeptSheet kept = keptSheet(plan, QStringLiteral("Council"));
        MapSheet sheet(requestFor(kept, plan));
        QCOMPARE(textsOf(sheet).count("48.0"), 1);
        QCOMPARE(textsOf(sheet).count("32.0"), 1); // those of one class now
        QCOMPARE(label(sheet, "value checked")->text(), QStringLiteral("By hand"));
        // What is printed at once, as from the window, is what was seen.
        MapSheetRequest seen = kept.request;
        seen.content.planPath = m_path;
        MapSheet asItWas(seen);
        QCOMPARE(textsOf(asItWas).count("48.0"), 0);
    }

    void theLegendStaysWhereTheHandHasPutIt()
    {
        QPointF put;
        KeptSheet moved = changedByHand([&](MapSheet &sheet) {
            legendOf(sheet)->attemptMoveBy(-60, 12);
            put = legendOf(sheet)->pos();
        });
        keep(moved);
        const QRectF paper(QPointF(), landscapePaper("A3"));
        const auto plan = Plan::open(m_path);
        for (int more = 0; more < 3; ++more) { // as it is, and with two rows more each time
            const PlanReader reader(m_path);
            MapSheet sheet(requestFor(keptSheet(reader, QStringLiteral("Council")), reader));
            QVERIFY2((legendOf(sheet)->pos() - put).manhattanLength() < 0.1,
                     qPrintable(QStringLiteral("%1 %2").arg(legendOf(sheet)->pos().x()).arg(legendOf(sheet)->pos().y())));
            QVERIFY(paper.contains(legendOf(sheet)->mapRectToScene(legendOf(sheet)->rect())));
            sheet.follow();
            QVERIFY((legendOf(sheet)->pos() - put).manhattanLength() < 0.1);
            PlanEdit edit;
            edit.add("zone", square(west + 400 * more, south + 400, 400, {{"code", QStringLiteral("3%1").arg(QChar('a' + more))}}));
            edit.add("zone", square(west + 400 * more, south + 800, 400, {{"code", QStringLiteral("4%1").arg(QChar('a' + more))}}));
            plan->apply(edit);
        }
        // Once more, on the sheet that was kept.
        const PlanReader reader(m_path);
        KeptSheet again = keptSheet(reader, QStringLiteral("Council"));
        MapSheet sheet(requestFor(again, reader));
        legendOf(sheet)->attemptMoveBy(5, -20);
        again.request.layout = sheet.document();
        plan->apply(editToChangeSheet(*plan, again));
        MapSheet second(requestFor(keptSheet(PlanReader(m_path), QStringLiteral("Council")), reader));
        QVERIFY((legendOf(second)->pos() - put - QPointF(5, -20)).manhattanLength() < 0.1);
    }

    // Made 0.8 times as wide by hand, its columns are that much narrower, and its letters fit them.
    void aLegendMadeSmallerIsSetInItsNewRoom()
    {
        QSizeF size;
        const KeptSheet smaller = changedByHand([&](MapSheet &sheet) {
            const QRectF before = legendOf(sheet)->rect();
            legendOf(sheet)->attemptResize(QgsLayoutSize(before.width() * 0.8, before.height() * 0.6));
            size = legendOf(sheet)->rect().size();
            QVERIFY(sheet.isLegendUpset());
            sheet.follow();
            QVERIFY(!sheet.isLegendUpset());
            QVERIFY(legendOf(sheet)->rect().width() < before.width() * 0.9);
        });
        keep(smaller);
        const PlanReader plan(m_path);
        MapSheet sheet(requestFor(keptSheet(plan, QStringLiteral("Council")), plan));
        QVERIFY(std::abs(legendOf(sheet)->rect().width() - size.width()) < 1.5);
    }

    void aLegendThatWasRemovedStaysAway()
    {
        keep(changedByHand([](MapSheet &sheet) { sheet.layout().removeLayoutItem(legendOf(sheet)); }));
        const PlanReader plan(m_path);
        MapSheet sheet(requestFor(keptSheet(plan, QStringLiteral("Council")), plan));
        QVERIFY(!legendOf(sheet));
        QVERIFY(!textsOf(sheet).contains("32.0"));
    }

    void itSaysNothingOfThisMachine()
    {
        const KeptSheet changed = changedByHand([this](MapSheet &sheet) {
            QImage(4, 4, QImage::Format_RGB32).save(m_folder->filePath("logo.png"));
            auto *logo = new QgsLayoutItemPicture(&sheet.layout());
            logo->setId(QStringLiteral("logo"));
            logo->setPicturePath(m_folder->filePath("logo.png"));
            sheet.layout().addLayoutItem(logo);
        });
        const QString xml = changed.request.layout.toString();
        QVERIFY(xml.contains(QStringLiteral("madang_layer_zone")));
        QVERIFY(!xml.contains(m_folder->path()));
        QVERIFY(!xml.contains(QStringLiteral("계획.gpkg")));
        QVERIFY(!xml.contains(QStringLiteral("world_map.gpkg")));
        keep(changed);
        // The plan goes elsewhere, with the picture beside it.
        const QTemporaryDir elsewhere;
        for (const QString name : {"계획.gpkg", "logo.png"})
            QVERIFY(QFile::copy(m_folder->filePath(name), elsewhere.filePath(name)));
        const PlanReader plan(elsewhere.filePath("계획.gpkg"));
        MapSheet sheet(requestFor(keptSheet(plan, QStringLiteral("Council")), plan));
        QList<QgsLayoutItemPicture *> pictures;
        sheet.layout().layoutItems(pictures);
        QStringList files;
        for (const QgsLayoutItemPicture *picture : std::as_const(pictures))
            files << picture->picturePath();
        QVERIFY2(files.contains(elsewhere.filePath("logo.png")), qPrintable(files.join(' ')));
    }

    void everyStepHasANameAndCanBeUndone()
    {
        const auto plan = Plan::open(m_path);
        QList<QByteArray> states{contentHash(m_path)};
        QStringList names;
        const auto apply = [&](const PlanEdit &edit) {
            plan->apply(edit);
            names << plan->undoName()->text();
            states << contentHash(m_path);
        };
        KeptSheet sheet = changedByHand();
        const PlanEdit kept = editToKeepSheet(*plan, sheet);
        apply(kept);
        sheet.uid = kept.changes.front().uid;
        QVERIFY(editToChangeSheet(*plan, sheet).changes.empty()); // as it was
        sheet.request.scale = 5000;
        apply(editToChangeSheet(*plan, sheet));
        apply(editToRenameSheet(*plan, sheet.uid, QStringLiteral("Hearing")));
        apply(editToDeleteSheet(*plan, sheet.uid));
        QCOMPARE(names, (QStringList{"Keep the sheet “Council”", "Change the sheet “Council”", "Rename the sheet “Council” to “Hearing”",
                                     "Delete the sheet “Hearing”"}));
        QCOMPARE(states[4], states[0]);
        for (int i = 3; i >= 0; --i) {
            plan->undo();
            QCOMPARE(contentHash(m_path), states[i]);
        }
        for (int i = 1; i <= 3; ++i)
            plan->redo();
        QCOMPARE(contentHash(m_path), states[3]);
        QCOMPARE(keptSheet(PlanReader(m_path), QStringLiteral("Hearing")).request.scale, 5000.0);
        // An old hand that has not heard of its end.
        plan->redo();
        QVERIFY(throws<Failure>([&] { editToChangeSheet(*plan, sheet); }));
        QVERIFY(throws<Failure>([&] { editToDeleteSheet(*plan, sheet.uid); }));
    }

    void namesAreForOneSheetEach_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << " ";
        QTest::newRow("taken") << "council";
        QTest::newRow("every plan's") << "Land-use";
        QTest::newRow("a file's") << "mine.qpt";
    }
    void namesAreForOneSheetEach()
    {
        QFETCH(QString, name);
        keep(changedByHand());
        const QByteArray before = contentHash(m_path);
        const auto plan = Plan::open(m_path);
        KeptSheet other = changedByHand();
        other.name = name;
        QVERIFY(throws<WrongInputFailure>([&] { plan->apply(editToKeepSheet(*plan, other)); }));
        other.name = QStringLiteral("Other");
        const PlanEdit kept = editToKeepSheet(*plan, other);
        plan->apply(kept);
        QVERIFY(throws<WrongInputFailure>([&] { plan->apply(editToRenameSheet(*plan, kept.changes.front().uid, name)); }));
        plan->undo();
        QCOMPARE(contentHash(m_path), before);
    }

    void aFreeNameIsFound()
    {
        const std::vector<KeptSheetName> taken{{"1", "Council"}, {"2", "council (2)"}};
        QCOMPARE(freeSheetName(taken, QStringLiteral("Hearing")), QStringLiteral("Hearing"));
        QCOMPARE(freeSheetName(taken, QStringLiteral("Council")), QStringLiteral("Council (3)"));
    }

    void anUnknownSheetIsAnsweredWithThoseThereAre()
    {
        const auto refusal = [this] {
            try {
                keptSheet(PlanReader(m_path), QStringLiteral("weather"));
            } catch (const WrongInputFailure &failure) {
                return failure.text();
            }
            return QString();
        };
        QVERIFY2(refusal().contains("weather") && refusal().contains("land-use, transport"), qPrintable(refusal()));
        keep(changedByHand());
        QVERIFY2(refusal().contains("land-use, transport") && refusal().contains("Council"), qPrintable(refusal()));
    }

    void aSheetGoesWithItsScenarioAndComesBackWithIt()
    {
        KeptSheet sheet = changedByHand();
        sheet.request.content.scenario = QStringLiteral("dense-uid");
        keep(sheet);
        const auto plan = Plan::open(m_path);
        plan->apply(editToDeleteScenario(*plan, QStringLiteral("dense"), ScenarioChildren::Refuse));
        QVERIFY(keptSheetNames(PlanReader(m_path)).empty());
        plan->undo();
        QCOMPARE(keptSheet(PlanReader(m_path), QStringLiteral("Council")).request.content.scenario, QStringLiteral("dense-uid"));
    }

    void districtsAreFoundAnew()
    {
        KeptSheet sheet = changedByHand();
        sheet.shows = QStringLiteral("zone");
        keep(sheet);
        const auto pages = [this] {
            const PlanReader plan(m_path);
            return requestFor(keptSheet(plan, QStringLiteral("Council")), plan).places.size();
        };
        QCOMPARE(pages(), size_t(2));
        PlanEdit edit;
        edit.add("zone", square(west, south + 400, 400, {{"code", "2a"}}));
        Plan::open(m_path)->apply(edit);
        QCOMPARE(pages(), size_t(3));
    }

    void theTableTakesNoHalfSheet_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("settings that are no JSON") << "settings" << "{";
        QTest::newRow("no name") << "name" << " ";
        QTest::newRow("no theme") << "theme" << "";
        QTest::newRow("a scenario that there is not") << "scenario" << "nowhere";
    }
    void theTableTakesNoHalfSheet()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        const auto plan = Plan::open(m_path);
        PlanEdit edit = editToKeepSheet(*plan, changedByHand());
        edit.changes.front().after->fields[column] = value;
        const QByteArray before = sha256(m_path);
        QVERIFY(throws<Failure>([&] { plan->apply(edit); }));
        QCOMPARE(sha256(m_path), before);
    }

    void aLayoutThatCannotBeReadIsNamed()
    {
        const auto plan = Plan::open(m_path);
        PlanEdit edit = editToKeepSheet(*plan, changedByHand());
        edit.changes.front().after->fields["layout"] = QStringLiteral("torn");
        plan->apply(edit);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("qUncompress")));
        QVERIFY(throws<Failure>([&] { keptSheet(PlanReader(m_path), QStringLiteral("Council")); }));
    }

private:
    // A sheet as somebody leaves it: the map moved, a text typed into a label, a part moved.
    KeptSheet changedByHand(const std::function<void(MapSheet &)> &more = {})
    {
        KeptSheet kept;
        kept.name = QStringLiteral("Council");
        kept.shows = QStringLiteral("view");
        kept.fits = false;
        MapSheetRequest &request = kept.request;
        request.content.planPath = m_path;
        request.content.theme = QStringLiteral("zoning");
        request.content.languages = QStringList{"en", "km"};
        request.paper = landscapePaper("A3");
        request.dpi = 150;
        request.title = QStringList{"For the council"};
        request.fields = {{"drawn", "Kim"}, {"checked", ""}};
        MapSheet sheet(request);
        label(sheet, "value checked")->setText(QStringLiteral("By hand"));
        label(sheet, "value plan")->attemptMoveBy(5, 0);
        m_moved = label(sheet, "value plan")->pos();
        sheet.map()->zoomToExtent(QgsRectangle(west, south, west + 200, south + 200));
        sheet.map()->setScale(3210);
        if (more)
            more(sheet);
        request.content.extent = sheet.map()->extent();
        request.scale = sheet.map()->scale();
        request.layout = sheet.document();
        return kept;
    }

    QString keep(const KeptSheet &sheet)
    {
        const auto plan = Plan::open(m_path);
        const PlanEdit edit = editToKeepSheet(*plan, sheet);
        plan->apply(edit);
        return edit.changes.front().uid;
    }

    static QgsLayoutItemLabel *label(MapSheet &sheet, const QString &id)
    {
        QList<QgsLayoutItemLabel *> labels;
        sheet.layout().layoutItems(labels);
        for (QgsLayoutItemLabel *each : std::as_const(labels))
            if (each->id() == id)
                return each;
        qFatal("there is no such label");
    }

    static QgsLayoutItemGroup *legendOf(MapSheet &sheet)
    {
        QList<QgsLayoutItemGroup *> groups;
        sheet.layout().layoutItems(groups);
        return groups.isEmpty() ? nullptr : groups.front();
    }

    static QStringList textsOf(MapSheet &sheet)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<QgsLayoutItemLabel *> labels;
        sheet.layout().layoutItems(labels);
        QStringList texts;
        for (const QgsLayoutItemLabel *each : std::as_const(labels))
            texts << each->text();
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QPointF m_moved;
};

MADANG_TEST_MAIN(TestKeptSheet)
#include "test_kept_sheet.moc"
