// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/road_section.h"
#include "land.h"

#include <QTest>

using namespace madang::masterplan;
using namespace madang::masterplan::test;

class TestRoadSection : public QObject
{
    Q_OBJECT
private slots:
    void widthIsTheSumOfItsParts();
    void builtIns();
    void badSections();
};

void TestRoadSection::widthIsTheSumOfItsParts()
{
    // 4 × 3.25 + 1.5 + 2 × (2.25 + 3 + 0.6) = 13 + 1.5 + 11.7
    QCOMPARE(rightOfWayWidth({"x", 4, 3.25, 3.0, 0.6, 2.25, 1.5}), 26.2);
    // A walk alone is a road too.
    QCOMPARE(rightOfWayWidth({"path", 0, 0.0, 1.5, 0.0, 0.0, 0.0}), 3.0);
}

void TestRoadSection::builtIns()
{
    const double widths[]{32.0, 24.0, 20.0, 16.0, 10.0, 6.0};
    QCOMPARE(builtInSections().size(), std::size_t{6});
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(rightOfWayWidth(builtInSections()[i]), widths[i]);
    QVERIFY(builtInSection("tertiary"));
    QCOMPARE(builtInSection("tertiary")->lanes, 2);
    QVERIFY(!builtInSection("canal"));
    QVERIFY(builtInSectionsSource().find("change them") != std::string_view::npos);
}

void TestRoadSection::badSections()
{
    QCOMPARE(complaintOf([] {
                 rightOfWayWidth({"x", 2, -3.0, 0, 0, 0, 0});
             }),
             QString("the width of a lane is -3; it must not be negative"));
    QCOMPARE(complaintOf([] {
                 rightOfWayWidth({"x", -2, 3.0, 0, 0, 0, 0});
             }),
             QString("the number of lanes is -2; it must not be negative"));
    QCOMPARE(complaintOf([] {
                 rightOfWayWidth({"x", 2, std::nan(""), 0, 0, 0, 0});
             }),
             QString("the width of a lane is nan; it must not be negative"));
    QCOMPARE(complaintOf([] {
                 rightOfWayWidth({"x", 0, 3.0, 0, 0, 0, 0});
             }),
             QString("the width of the section is 0; it must be more than zero"));
}

QTEST_APPLESS_MAIN(TestRoadSection)
#include "test_road_section.moc"
