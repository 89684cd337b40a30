// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/roads/road_section.h"
#include "core/roads/road_width.h"

#include <QTest>

#include <cmath>

using namespace madang;

class TestRoadSection : public QObject {
    Q_OBJECT
private slots:
    void widthIsTheSumOfItsParts()
    {
        // 4 × 3.25 + 1.5 + 2 × (2.25 + 3 + 0.6) = 13 + 1.5 + 11.7
        QCOMPARE(rightOfWayWidth({"x", 4, 3.25, 3.0, 0.6, 2.25, 1.5}).value(), 26.2);
        // A walk alone is a road too.
        QCOMPARE(rightOfWayWidth({"path", 0, 0.0, 1.5, 0.0, 0.0, 0.0}).value(), 3.0);
        QVERIFY(!rightOfWayWidth({"x", 2, -3.0, 0, 0, 0, 0}));
        QVERIFY(!rightOfWayWidth({"x", -2, 3.0, 0, 0, 0, 0}));
        QVERIFY(!rightOfWayWidth({"x", 2, std::nan(""), 0, 0, 0, 0}));
        QVERIFY(!rightOfWayWidth({"x", 0, 3.0, 0, 0, 0, 0}));
    }

    void builtIns()
    {
        const double widths[]{32.0, 24.0, 20.0, 16.0, 10.0, 6.0};
        QCOMPARE(builtInSections().size(), std::size_t{6});
        for (std::size_t i = 0; i < 6; ++i)
            QCOMPARE(rightOfWayWidth(builtInSections()[i]).value(), widths[i]);
        QVERIFY(builtInSection("tertiary"));
        QCOMPARE(builtInSection("tertiary")->lanes, 2);
        QVERIFY(!builtInSection("canal"));
    }

    void asStored()
    {
        QCOMPARE(roadSection(" Primary ").value().name, QString("primary"));
        // 2 × 3.25 + 2 × (2 + 0.5) + 1
        QCOMPARE(rightOfWayWidth(roadSection("lanes=2 lane=3.25 walk=2 drain=0.5 median=1").value()).value(), 12.5);
        for (const char *none : {"", "boulevard", "lanes=x", "lanes=0"})
            QVERIFY2(!roadSection(none), none);
    }

    // The section goes before the width, the width before the class; a railway has no land of a road, nor a path that says
    // nothing of itself.
    void whatSaysHowWide()
    {
        using Source = RoadWidth::Source;
        const auto is = [](const char *roadClass, const char *section, double width, double metres, Source source) {
            const auto found = roadWidth(roadClass, section, width);
            return found && found->metres == metres && found->source == source;
        };
        QVERIFY(is("primary", "tertiary", 30, 16, Source::Section));
        QVERIFY(is("primary", "", 30, 30, Source::Width));
        QVERIFY(is("primary", "", 0, 24, Source::Class));
        QVERIFY(is("motorway", "", 0, 32, Source::Class));
        QVERIFY(is(" local", "no section", 0, 10, Source::Class));
        QVERIFY(is("nothing_known", "", 0, 10, Source::Otherwise));
        QVERIFY(is("", "", 0, 10, Source::Otherwise));
        QVERIFY(is("footway", "", 3, 3, Source::Width));
        QVERIFY(!roadWidth("footway", "", 0));
        QVERIFY(!roadWidth("rail", "primary", 30));
    }

    void access()
    {
        QVERIFY(givesAccess("residential") && givesAccess("primary") && givesAccess("") && givesAccess("footway"));
        QVERIFY(!givesAccess("motorway") && !givesAccess("trunk") && !givesAccess("rail"));
    }
};

QTEST_APPLESS_MAIN(TestRoadSection)
#include "test_road_section.moc"
