// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/regulation/rule_book.h"

#include <QTest>

using namespace madang::zoning;

namespace {

Regulation rule(const char *uid, const char *set, const char *code, Parameter parameter, double value, const char *condition = "")
{
    Regulation made;
    made.uid = uid;
    made.set = set;
    made.code = code;
    made.parameter = parameter;
    made.value = value;
    made.condition = Condition(condition);
    return made;
}

const std::map<std::string, Use> uses{{"R", Use::Residential}, {"C", Use::Commercial}};

// What holds for a parcel in one zone.
AppliedRules of(RuleBook &book, const char *code, const char *set = "", ConditionFacts facts = {})
{
    const RuleBook::Part part{book.land(code, set)};
    return book.apply(std::span(&part, 1), facts);
}

} // namespace

class TestRuleBook : public QObject
{
    Q_OBJECT
private slots:
    void theNearestHolds();
    void conditions();
    void heightOfOtherRules();
    void validity();
    void ownAssumptionsAreMarked();
    void landOfNoRule();
    void straddlingParcels();
    void overlays();
    void differences();
};

void TestRuleBook::theNearestHolds()
{
    RuleBook book({rule("n", "", "R", Parameter::Far, 2.5), rule("m", "municipal", "R", Parameter::Far, 2.0), rule("s", "Centre", "R", Parameter::Far, 3.0),
                   rule("any", "Centre", "*", Parameter::Height, 30), rule("n2", "", "R", Parameter::Coverage, 0.6), rule("n3", "", "R", Parameter::Coverage, 0.5)},
                  uses, "2026-01-01");
    const AppliedRules municipal = of(book, "R");
    QCOMPARE(municipal.values[Parameter::Far].value(), 2.0);
    QCOMPARE(book.regulations()[size_t(municipal.ruleOf(Parameter::Far))].uid, std::string("m"));
    QCOMPARE(municipal.values[Parameter::Coverage].value(), 0.5); // of two of one set the stricter
    QVERIFY(!municipal.values[Parameter::Height]);
    const AppliedRules centre = of(book, "R", "Centre");
    QCOMPARE(centre.values[Parameter::Far].value(), 3.0);
    QCOMPARE(centre.values[Parameter::Height].value(), 30.0);
    QCOMPARE(of(book, "R", "Elsewhere").values[Parameter::Far].value(), 2.0);
}

void TestRuleBook::conditions()
{
    RuleBook book({rule("a", "", "R", Parameter::Far, 2), rule("b", "", "R", Parameter::Far, 3, "lot_area >= 500"), rule("c", "", "R", Parameter::Far, 2.5, "road_width > 8")}, uses, "2026-01-01");
    const auto far = [&](double area, double road) {
        ConditionFacts facts;
        facts.lotAreaM2 = area;
        facts.roadWidthM = road;
        return of(book, "R", "", facts).values[Parameter::Far].value();
    };
    QCOMPARE(far(400, 6), 2.0);
    QCOMPARE(far(500, 6), 3.0);
    QCOMPARE(far(400, 12), 2.5);
    QCOMPARE(far(500, 12), 2.5); // both hold: the stricter
}

// A side setback that grows with the height: what may be built by the other rules decides.
void TestRuleBook::heightOfOtherRules()
{
    std::vector<Regulation> rules{rule("h", "", "R", Parameter::Height, 12), rule("s", "", "R", Parameter::SetbackSide, 1), rule("s9", "", "R", Parameter::SetbackSide, 2, "height > 9")};
    RuleBook high(rules, uses, "2026-01-01");
    QCOMPARE(of(high, "R").values[Parameter::SetbackSide].value(), 2.0);
    rules[0].value = 9;
    RuleBook low(rules, uses, "2026-01-01");
    QCOMPARE(of(low, "R").values[Parameter::SetbackSide].value(), 1.0);
    rules[0] = rule("f", "", "R", Parameter::Floors, 4); // of 3 m, Madang's own height of a storey
    RuleBook floors(rules, uses, "2026-01-01");
    QCOMPARE(of(floors, "R").values[Parameter::SetbackSide].value(), 2.0);
}

void TestRuleBook::validity()
{
    Regulation old = rule("old", "", "R", Parameter::Far, 2), later = rule("new", "", "R", Parameter::Far, 3);
    old.validTo = "2026-06-30";
    later.validFrom = "2026-07-01";
    const auto far = [&](const char *date) {
        RuleBook book({old, later}, uses, date);
        return of(book, "R").values[Parameter::Far].value();
    };
    QCOMPARE(far("2026-06-30"), 2.0);
    QCOMPARE(far("2026-07-01"), 3.0);
}

void TestRuleBook::ownAssumptionsAreMarked()
{
    RuleBook book({rule("u", "", "*", Parameter::UnitSize, 60)}, uses, "2026-01-01");
    const AppliedRules applied = of(book, "R");
    QCOMPARE(applied.values[Parameter::UnitSize].value(), 60.0);
    QCOMPARE(applied.ruleOf(Parameter::UnitSize), 0);
    QCOMPARE(applied.values[Parameter::ResidentialShare].value(), 1.0);
    QCOMPARE(applied.ruleOf(Parameter::ResidentialShare), int(AppliedRules::ownValue));
    QCOMPARE(of(book, "C").values[Parameter::ResidentialShare].value(), 0.0);
}

void TestRuleBook::landOfNoRule()
{
    RuleBook book({rule("f", "", "R", Parameter::Far, 2)}, uses, "2026-01-01");
    QVERIFY(of(book, "R").regulated);
    QVERIFY(!of(book, "C").regulated);
    QVERIFY(!of(book, "").regulated);
}

// A quarter in C: FAR 0.75 · 2 + 0.25 · 6 = 3, coverage 0.75 · 0.5 + 0.25 · 0.9 = 0.6; height and setbacks of the larger part; homes as they are mixed.
void TestRuleBook::straddlingParcels()
{
    RuleBook book({rule("rf", "", "R", Parameter::Far, 2), rule("cf", "", "C", Parameter::Far, 6), rule("rc", "", "R", Parameter::Coverage, 0.5), rule("cc", "", "C", Parameter::Coverage, 0.9),
                   rule("rh", "", "R", Parameter::Height, 15), rule("ch", "", "C", Parameter::Height, 60), rule("cs", "", "C", Parameter::SetbackFront, 4), rule("ru", "", "R", Parameter::UnitSize, 70),
                   rule("cu", "", "C", Parameter::UnitSize, 40)},
                  uses, "2026-01-01");
    const RuleBook::Part parts[] = {{book.land("C", ""), 0.25, false, 0}, {book.land("R", ""), 0.75, false, 0}};
    const AppliedRules applied = book.apply(parts, {});
    QVERIFY(applied.mixed);
    QCOMPARE(applied.values[Parameter::Far].value(), 3.0);
    QCOMPARE(book.regulations()[size_t(applied.ruleOf(Parameter::Far))].uid, std::string("rf"));
    QCOMPARE(applied.values[Parameter::Coverage].value(), 0.6);
    QCOMPARE(applied.values[Parameter::Height].value(), 15.0);
    QVERIFY(!applied.values[Parameter::SetbackFront]); // a rule of the smaller part alone
    QCOMPARE(applied.values[Parameter::UnitSize].value(), 70.0);
    QCOMPARE(applied.values[Parameter::ResidentialShare].value(), 0.75);
    QVERIFY(applied.use == Use::Residential);
    // A tenth in R, the rest in a park without rules: floor area for the tenth only.
    const RuleBook::Part park[] = {{book.land("P", ""), 0.9, false, 0}, {book.land("R", ""), 0.1, false, 0}};
    QCOMPARE(book.apply(park, {}).values[Parameter::Far].value(), 0.2);
    // Three quarters in R, the rest in no zone.
    const RuleBook::Part edge[] = {{book.land("R", ""), 0.75, false, 0}};
    QCOMPARE(book.apply(edge, {}).values[Parameter::Far].value(), 1.5);
    QCOMPARE(book.apply(edge, {}).values[Parameter::Height].value(), 15.0);
}

void TestRuleBook::overlays()
{
    RuleBook book({rule("f", "", "R", Parameter::Far, 2), rule("h", "", "R", Parameter::Height, 30), rule("o", "", "Heritage", Parameter::Height, 8), rule("of", "", "Heritage", Parameter::Far, 1),
                   rule("p", "", "Station", Parameter::Far, 4), rule("all", "municipal", "*", Parameter::Coverage, 0.6), rule("c", "", "R", Parameter::Coverage, 0.5),
                   rule("s", "", "Heritage", Parameter::SetbackFront, 5, "use = residential")},
                  uses, "2026-01-01");
    const auto applied = [&](double heritage, int priority) {
        std::vector<RuleBook::Part> parts{{book.land("R", ""), 1.0, false, 0}, {book.land("Station", "", true), 1.0, true, 5}};
        if (heritage > 0)
            parts.push_back({book.land("Heritage", "", true), heritage, true, priority});
        return book.apply(parts, {}).values;
    };
    QCOMPARE(applied(0, 0)[Parameter::Far].value(), 4.0);
    QCOMPARE(applied(0, 0)[Parameter::Height].value(), 30.0);
    QCOMPARE(applied(1, 9)[Parameter::Far].value(), 1.0);
    QCOMPARE(applied(1, 1)[Parameter::Far].value(), 4.0); // the other one lies on top
    QCOMPARE(applied(1, 1)[Parameter::Height].value(), 8.0);
    QCOMPARE(applied(0.4, 9)[Parameter::Far].value(), 0.4 * 1 + 0.6 * 4);
    QCOMPARE(applied(0.4, 9)[Parameter::Height].value(), 30.0); // it covers less than half
    QCOMPARE(applied(0.6, 9)[Parameter::Height].value(), 8.0);
    QCOMPARE(applied(1, 9)[Parameter::SetbackFront].value(), 5.0); // the use is that of the zone below
    QCOMPARE(applied(1, 9)[Parameter::Coverage].value(), 0.6); // the ordinance over the national rule; the overlay says nothing of it
    QCOMPARE(applied(1, 9)[Parameter::StoreyHeight].value(), 3.0); // overlays do not change what is reckoned with
}

void TestRuleBook::differences()
{
    std::vector<Regulation> rules{rule("r", "", "R", Parameter::Far, 2), rule("c", "", "C", Parameter::Far, 6)};
    RuleBook before(rules, uses, "2026-01-01");
    rules[0].value = 2.1;
    RuleBook after(rules, uses, "2026-01-01");
    for (RuleBook *book : {&before, &after})
        for (const char *code : {"R", "C", ""})
            book->land(code, "");
    QCOMPARE(after.differences(before), std::vector<RuleBook::Land>{0});
    QVERIFY(before.differences(before).empty());
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "test_rule_book.moc"
