// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/land_draft.h"

#include "core/failure.h"
#include "core/scenarios/scenario_edits.h"
#include "support/qgis_fixture.h"
#include "town.h"

#include <QJsonDocument>
#include <QTest>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

class TestLandDraft : public QObject
{
    Q_OBJECT
private slots:
    // What a program gets as JSON writes the very same rows.
    void survivesItsTextForm()
    {
        LandDraft draft;
        draft.name = draftName("Make a block", "Make %1 blocks", 2);
        QgsGeometry shape;
        shape.fromWkb(rectangleWkb(0.123457, 0.1, 33.333333, 9.000001));
        draft.changes.push_back({LandChange::Kind::Add, "block", "new", "old", {{"name", "3"}}, shape});
        draft.changes.push_back({LandChange::Kind::Change, "road", "r", {}, {{"width", 12.5}}, {}});
        draft.changes.push_back({LandChange::Kind::Remove, "parcel", "p", {}, {}, {}});
        const QByteArray json = QJsonDocument::fromVariant(draft.toMap()).toJson();
        const LandDraft again = LandDraft::fromMap(QJsonDocument::fromJson(json).toVariant().toMap());
        QCOMPARE(again.name.text(), QString("Make 2 blocks"));
        QCOMPARE(again.changes.size(), size_t(3));
        QCOMPARE(again.changes[0].geometry.asWkb(), shape.asWkb());
        QCOMPARE(again.changes[0].copyOf, QString("old"));
        QCOMPARE(again.changes[0].fields, draft.changes[0].fields);
        QVERIFY(again.changes[1].kind == LandChange::Kind::Change);
        QVERIFY(again.changes[1].geometry.isNull());
        QCOMPARE(again.changes[1].fields["width"].toDouble(), 12.5);
        QVERIFY(again.changes[2].kind == LandChange::Kind::Remove);
    }

    void aCopyIsARowOfItsOwn()
    {
        const QTemporaryDir folder;
        const auto plan = madang::test::freshPlan(folder);
        PlanEdit edit;
        edit.add("block", rectangleRow(0, 0, 10, 10, {{"name", "7"}, {"note", "kept"}}), "old");
        plan->apply(edit);
        plan->apply(editToCreateScenario(*plan, "Dense"));
        QgsGeometry left, right;
        left.fromWkb(rectangleWkb(0, 0, 5, 10));
        right.fromWkb(rectangleWkb(5, 0, 10, 10));
        LandDraft draft;
        draft.changes.push_back({LandChange::Kind::Change, "block", "old", {}, {}, left});
        draft.changes.push_back({LandChange::Kind::Add, "block", "piece", "old", {{"name", "8"}}, right});
        plan->apply(editOf(draft, *plan, "Dense"));
        const PlanRow piece = *plan->row("block", "piece");
        QCOMPARE(piece.fields["note"].toString(), QString("kept"));
        QCOMPARE(piece.fields["name"].toString(), QString("8"));
        QVERIFY(piece.fields["origin_uid"].toString().isEmpty());
        QCOMPARE(rowsOf(plan->path(), "block", {}, "Dense").size(), size_t(2));
        const auto base = rowsOf(plan->path(), "block", {});
        QCOMPARE(base.size(), size_t(1));
        QVERIFY(isNear(base[0].geometry.area(), 100, 1e-6));
    }

    void aRowThatIsGoneIsRefused()
    {
        const QTemporaryDir folder;
        const auto plan = madang::test::freshPlan(folder);
        QVERIFY_EXCEPTION_THROWN(editOf(draftToGiveSection({"gone"}, "primary"), *plan, "base"), Failure);
        QVERIFY_EXCEPTION_THROWN(draftToGiveSection({"gone"}, "boulevard"), Failure);
    }
};

MADANG_TEST_MAIN(TestLandDraft)
#include "test_land_draft.moc"
