// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/balance/balance.h"
#include "support/throws.h"

#include <QTest>

#include <limits>

using namespace madang;
using namespace madang::zoning;

class TestBalance : public QObject
{
    Q_OBJECT
private slots:
    void classesAddUp();
    void equalAreasGoByCode();
    void zonesWithoutCodeCount();
    void orderOfZonesDoesNotShow();
    void nothing();
    void impossibleAreasAreRefused();
};

// By hand: 2 + 3 ha, 4 ha, 1 ha of 10 ha.
void TestBalance::classesAddUp()
{
    const Balance result = balance({{"R1", 2e4}, {"C", 4e4}, {"R1", 3e4}, {"G", 1e4}});
    QCOMPARE(result.totalM2, 1e5);
    QCOMPARE(result.classes.size(), std::size_t{3});
    QCOMPARE(result.classes[0].code, std::string("R1"));
    QCOMPARE(result.classes[0].areaM2, 5e4);
    QCOMPARE(result.classes[0].share, 0.5);
    QCOMPARE(result.classes[0].zones, 2);
    QCOMPARE(result.classes[1].code, std::string("C"));
    QCOMPARE(result.classes[1].share, 0.4);
    QCOMPARE(result.classes[2].code, std::string("G"));
    QCOMPARE(result.classes[2].share, 0.1);
}

void TestBalance::equalAreasGoByCode()
{
    const Balance result = balance({{"ย.9", 5}, {"B", 5}, {"A", 5}, {"Z", 6}});
    std::vector<std::string> codes;
    for (const ClassArea &one : result.classes)
        codes.push_back(one.code);
    QCOMPARE(codes, (std::vector<std::string>{"Z", "A", "B", "ย.9"}));
}

void TestBalance::zonesWithoutCodeCount()
{
    const Balance result = balance({{"", 3}, {"A", 1}});
    QCOMPARE(result.classes[0].code, std::string());
    QCOMPARE(result.classes[0].share, 0.75);
    QCOMPARE(result.totalM2, 4.0);
}

// A million small zones beside a large one: plain summation loses them one by one.
void TestBalance::orderOfZonesDoesNotShow()
{
    std::vector<ZoneArea> zones{{"large", 1e16}};
    for (int i = 0; i < 1000; ++i)
        zones.push_back({"small", 1.0});
    const Balance largeFirst = balance(zones);
    std::swap(zones.front(), zones.back());
    const Balance largeLast = balance(zones);
    QCOMPARE(largeFirst.totalM2, 1e16 + 1000.0);
    QCOMPARE(largeLast.totalM2, largeFirst.totalM2);

    double shares = 0.0;
    std::vector<ZoneArea> thirds;
    for (int i = 0; i < 997; ++i)
        thirds.push_back({std::to_string(i % 31), 1.0 / 3.0 + i});
    for (const ClassArea &one : balance(thirds).classes)
        shares += one.share;
    QVERIFY(qAbs(shares - 1.0) < 1e-14);
}

void TestBalance::nothing()
{
    QVERIFY(balance({}).classes.empty());
    QCOMPARE(balance({}).totalM2, 0.0);
    const Balance flat = balance({{"A", 0.0}});
    QCOMPARE(flat.classes.size(), std::size_t{1});
    QCOMPARE(flat.classes[0].share, 0.0);
}

void TestBalance::impossibleAreasAreRefused()
{
    QVERIFY(test::throws<std::invalid_argument>([&] { balance({{"A", -1.0}}); }));
    QVERIFY(test::throws<std::invalid_argument>([&] {
        balance({{"A", std::numeric_limits<double>::quiet_NaN()}});
    }));
    QVERIFY(test::throws<std::invalid_argument>([&] {
        balance({{"A", std::numeric_limits<double>::infinity()}});
    }));
}

QTEST_GUILESS_MAIN(TestBalance)
#include "test_balance.moc"
