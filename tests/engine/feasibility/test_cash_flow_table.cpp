// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/engine/cash_flow_table.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace madang::feasibility;

Q_DECLARE_METATYPE(std::string)

namespace {

struct Expected
{
    TableProblem problem;
    int line = 0;
    std::string field{};
    std::string value{};
    long long number = 0;
    long long other = 0;
};

bool operator==(const TableIssue &issue, const Expected &expected)
{
    return issue.problem == expected.problem && issue.line == expected.line &&
           issue.field == expected.field && issue.value == expected.value &&
           issue.number == expected.number && issue.other == expected.other;
}

QString said(const CashFlowTable &table)
{
    QString text;
    for (const TableIssue &issue : table.issues) {
        text += QStringLiteral("{%1 line %2 field '%3' value '%4' %5 %6} ")
                    .arg(static_cast<int>(issue.problem))
                    .arg(issue.line)
                    .arg(QString::fromStdString(issue.field), QString::fromStdString(issue.value))
                    .arg(issue.number)
                    .arg(issue.other);
    }
    return text;
}

} // namespace

class TestCashFlowTable : public QObject
{
    Q_OBJECT
private slots:
    void goodTables_data();
    void goodTables();
    void refusedTables_data();
    void refusedTables();
    void unorderedYearsAreSortedAndTold();
    void negativeMoneyIsTakenAndTold();
    void everyBadCellIsTold();
    void calendarYearsWithABaseYear();
    void manyProblemsAreCounted();
    void files();
};

// All of them say: cost 1250, 50, 5.5 and benefit 0, 60, 70.
void TestCashFlowTable::goodTables_data()
{
    QTest::addColumn<std::string>("text");
    const auto add = [](const char *name, const char *text) {
        QTest::newRow(name) << std::string(text);
    };
    add("plain", "year,cost,benefit\n0,1250,0\n1,50,60\n2,5.5,70\n");
    add("no line end at the end", "year,cost,benefit\n0,1250,0\n1,50,60\n2,5.5,70");
    add("byte order mark", "\xEF\xBB\xBFyear,cost,benefit\n0,1250,0\n1,50,60\n2,5.5,70\n");
    add("CRLF and empty lines",
        "year,cost,benefit\r\n0,1250,0\r\n\r\n1,50,60\r\n2,5.5,70\r\n,,\r\n");
    add("old Mac line ends", "year,cost,benefit\r0,1250,0\r1,50,60\r2,5.5,70\r");
    add("other order, case, more columns",
        "Note,Benefit,Cost,YEAR\n착공,0,1250,0\n,60,50,1\n\"a, \"\"b\"\"\nc\",70,5.5,2\n");
    add("quoted thousands", "year,cost,benefit\n0,\"1,250.0\",0\n1,50,60\n2,5.5,70\n");
    add("unclear one settled by another", "year,cost,benefit\n0,\"1,250\",0\n1,50,60\n2,5.5,70\n");
    add("decimal commas", "year;cost;benefit\n0;1250;0\n1;50,0;60\n2;5,5;70\n");
    add("decimal commas and grouping points", "year;cost;benefit\n0;1.250;0\n1;50;60\n2;5,5;70\n");
    add("quoted decimal comma", "year,cost,benefit\n0,1250,0\n1,50,60\n2,\"5,5\",70\n");
    add("tabs", "year\tcost\tbenefit\n0\t1250\t0\n1\t50\t60\n2\t5.5\t70\n");
    add("grouping blanks", "year;cost;benefit\n0;1 250;0\n1;50;60\n2;5,5;70\n");
    add("grouping no-break blanks", "year;cost;benefit\n0;1\u202F250;0\n1;50;60\n2;5,5;70\n");
    add("exponent", "year,cost,benefit\n0,1.25e3,0\n1,5e1,60\n2,5.5,70\n");
    add("Khmer digits", "year,cost,benefit\n០,១២៥០,០\n១,៥០,៦០\n២,៥.៥,៧០\n");
    add("Thai digits", "year,cost,benefit\n๐,๑๒๕๐,๐\n๑,๕๐,๖๐\n๒,๕.๕,๗๐\n");
    add("blank trailing field", "year,cost,benefit\n0,1250,0,\n1,50,60,\n2,5.5,70,\n");
}

void TestCashFlowTable::goodTables()
{
    QFETCH(std::string, text);
    const CashFlowTable table = parseCashFlow(text);
    QVERIFY2(table.flow.has_value(), qPrintable(said(table)));
    QVERIFY2(table.issues.empty(), qPrintable(said(table)));
    QCOMPARE(table.flow->cost, (std::vector<double>{1250, 50, 5.5}));
    QCOMPARE(table.flow->benefit, (std::vector<double>{0, 60, 70}));
}

Q_DECLARE_METATYPE(Expected)

void TestCashFlowTable::refusedTables_data()
{
    using P = TableProblem;
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Expected>("expected");
    const auto add = [](const char *name, const std::string &text, const Expected &expected) {
        QTest::newRow(name) << text << expected;
    };
    add("empty", "", {P::Empty});
    add("blank lines", "\n\n , \n", {P::Empty});
    add("UTF-16", std::string("\xFF\xFEy\0e\0a\0r\0", 10), {P::NotText});
    add("binary", std::string("PK\3\4\0\0year,cost,benefit", 24), {P::NotText});
    add("header only", "year,cost,benefit\n", {P::NoRows});
    add("no header", "0,100,0\n1,50,60\n", {P::NoHeader, 1, "", "0, 100, 0"});
    add("no benefit column", "year,cost,income\n0,1,2\n",
        {P::ColumnMissing, 1, "benefit", "year, cost, income"});
    add("two cost columns", "year,cost,cost,benefit\n0,1,1,2\n",
        {P::ColumnTwice, 1, "cost", "year, cost, cost, benefit"});
    add("blank is not zero", "year,cost,benefit\n0,100,\n1,0,110\n", {P::Blank, 2, "benefit"});
    add("blank of blanks", "year,cost,benefit\n0,  ,0\n1,0,110\n", {P::Blank, 2, "cost"});
    add("short row", "year,cost,benefit\n0,100,0\n1,50\n", {P::Blank, 3, "benefit"});
    add("blank year", "year,cost,benefit\n0,100,0\n,50,10\n", {P::Blank, 3, "year"});
    add("unquoted decimal comma", "year,cost,benefit\n0,100,0\n1,50,5,60\n",
        {P::FieldCount, 3, "", "", 4, 3});
    add("text", "year,cost,benefit\n0,100,0\n1,n/a,60\n", {P::NotANumber, 3, "cost", "n/a"});
    add("not a number", "year,cost,benefit\n0,100,0\n1,nan,60\n",
        {P::NotANumber, 3, "cost", "nan"});
    add("infinite", "year,cost,benefit\n0,100,0\n1,1,inf\n", {P::NotANumber, 3, "benefit", "inf"});
    add("too large", "year,cost,benefit\n0,100,0\n1,1,1e999\n",
        {P::NotANumber, 3, "benefit", "1e999"});
    add("with currency", "year,cost,benefit\n0,USD 100,0\n1,1,5\n",
        {P::NotANumber, 2, "cost", "USD 100"});
    add("accountant's minus", "year,cost,benefit\n0,(100),0\n1,1,5\n",
        {P::NotANumber, 2, "cost", "(100)"});
    add("spreadsheet error", "year,cost,benefit\n0,#REF!,0\n1,1,5\n",
        {P::NotANumber, 2, "cost", "#REF!"});
    add("wrong groups", "year,cost,benefit\n0,\"1,25,000.5\",0\n1,1,5\n",
        {P::NotANumber, 2, "cost", "1,25,000.5"});
    add("1,250: thousand or one", "year,cost,benefit\n0,\"1,250\",0\n1,1,5\n",
        {P::MarkUnclear, 2, "cost", "1,250"});
    add("1.250 beside semicolons", "year;cost;benefit\n0;1.250;0\n1;1;5\n",
        {P::MarkUnclear, 2, "cost", "1.250"});
    add("both decimal marks", "year;cost;benefit\n0;1.5;0\n1;1;2,5\n",
        {P::MarkMixed, 3, "benefit", "2,5", 0, 2});
    add("half a year", "year,cost,benefit\n0,100,0\n0.5,0,5\n",
        {P::YearNotWhole, 3, "year", "0.5"});
    add("year as a date", "year,cost,benefit\n2026-01-01,100,0\n",
        {P::NotANumber, 2, "year", "2026-01-01"});
    add("year before the base", "year,cost,benefit\n-1,10,0\n0,100,0\n",
        {P::YearNegative, 2, "year", "-1", -1});
    add("calendar years", "year,cost,benefit\n2026,100,0\n2027,0,110\n",
        {P::CalendarYears, 0, "year", "", 2026});
    add("Buddhist years", "year,cost,benefit\n2569,100,0\n2570,0,110\n",
        {P::CalendarYears, 0, "year", "", 2569});
    add("year twice", "year,cost,benefit\n0,100,0\n1,0,110\n1,0,5\n",
        {P::YearTwice, 4, "year", "", 1, 3});
    add("year missing", "year,cost,benefit\n0,100,0\n1,0,10\n4,0,90\n",
        {P::YearsMissing, 0, "year", "", 2, 3});
    add("no year 0", "year,cost,benefit\n1,100,0\n2,0,110\n", {P::NoBaseYear, 0, "year", "", 1, 0});
    add("year 900", "year,cost,benefit\n0,100,0\n900,0,10\n",
        {P::TooLong, 0, "year", "", 900, 300});
    add("year of 20 digits", "year,cost,benefit\n0,1,0\n99999999999999999999,0,10\n",
        {P::YearNotWhole, 3, "year", "99999999999999999999"});
}

void TestCashFlowTable::refusedTables()
{
    QFETCH(std::string, text);
    QFETCH(Expected, expected);
    const CashFlowTable table = parseCashFlow(text);
    QVERIFY(!table.flow.has_value());
    QVERIFY2(table.issues.size() == 1 && table.issues.front() == expected, qPrintable(said(table)));
}

void TestCashFlowTable::unorderedYearsAreSortedAndTold()
{
    const CashFlowTable table = parseCashFlow("year,cost,benefit\n2,5,70\n0,100,0\n1,50,60\n");
    QVERIFY(table.flow.has_value());
    QCOMPARE(table.flow->cost, (std::vector<double>{100, 50, 5}));
    QCOMPARE(table.flow->benefit, (std::vector<double>{0, 60, 70}));
    QVERIFY2(table.issues.size() == 1 &&
                 table.issues[0] == Expected({TableProblem::YearsUnordered, 3, "year", "", 0, 2}),
             qPrintable(said(table)));
}

void TestCashFlowTable::negativeMoneyIsTakenAndTold()
{
    const CashFlowTable table =
        parseCashFlow("year,cost,benefit\n0,100,0\n1,-20,90\n2,0,\u22125\n");
    QVERIFY(table.flow.has_value());
    QCOMPARE(table.flow->cost, (std::vector<double>{100, -20, 0}));
    QCOMPARE(table.flow->benefit, (std::vector<double>{0, 90, -5}));
    QCOMPARE(table.issues.size(), std::size_t{2});
    QVERIFY(table.issues[0] == Expected({TableProblem::NegativeCost, 3, "cost", "-20"}));
    QVERIFY(table.issues[1] == Expected({TableProblem::NegativeBenefit, 4, "benefit", "-5"}));
}

void TestCashFlowTable::everyBadCellIsTold()
{
    const CashFlowTable table = parseCashFlow("year,cost,benefit\n0,x,\n1,0,110\n2,?,1\n");
    QVERIFY(!table.flow.has_value());
    QCOMPARE(table.issues.size(), std::size_t{3});
    QVERIFY(table.issues[0] == Expected({TableProblem::NotANumber, 2, "cost", "x"}));
    QVERIFY(table.issues[1] == Expected({TableProblem::Blank, 2, "benefit"}));
    QVERIFY(table.issues[2] == Expected({TableProblem::NotANumber, 4, "cost", "?"}));
}

void TestCashFlowTable::calendarYearsWithABaseYear()
{
    const char *text = "year,cost,benefit\n2026,100,0\n2027,0,110\n";
    const CashFlowTable table = parseCashFlow(text, 2026);
    QVERIFY2(table.flow.has_value() && table.issues.empty(), qPrintable(said(table)));
    QCOMPARE(table.flow->cost, (std::vector<double>{100, 0}));

    const CashFlowTable early = parseCashFlow(text, 2027);
    QVERIFY(!early.flow.has_value());
    QVERIFY(early.issues[0] ==
            Expected({TableProblem::YearBeforeBase, 2, "year", "2026", 2026, 2027}));

    const CashFlowTable late = parseCashFlow(text, 2025);
    QVERIFY(!late.flow.has_value());
    QVERIFY(late.issues[0] == Expected({TableProblem::NoBaseYear, 0, "year", "", 2026, 2025}));
}

void TestCashFlowTable::manyProblemsAreCounted()
{
    std::string text = "year,cost,benefit\n";
    for (int i = 0; i < 250; ++i)
        text += std::to_string(i) + ",-1,0\n";
    text += "250,,0\n";
    const CashFlowTable table = parseCashFlow(text);
    QVERIFY(!table.flow.has_value());
    QCOMPARE(table.issues.back().problem, TableProblem::MoreProblems);
    // A problem that stops the computation is listed however many others there are.
    QCOMPARE(std::count_if(table.issues.begin(), table.issues.end(),
                           [](const TableIssue &issue) {
                               return issue == Expected({TableProblem::Blank, 252, "cost"});
                           }),
             1);
    QCOMPARE(static_cast<long long>(table.issues.size()) - 1 + table.issues.back().number, 251LL);
}

void TestCashFlowTable::files()
{
    QTemporaryDir folder;
    const std::filesystem::path base = folder.path().toStdString();
    QVERIFY(readCashFlow(base / "none.csv").issues[0] == Expected({TableProblem::CannotRead}));
    QVERIFY(readCashFlow(base).issues[0] == Expected({TableProblem::CannotRead}));

    const std::filesystem::path file = base / "비용 ចំណាយ.csv";
    std::ofstream(file) << "year,cost,benefit\n0,100,0\n1,0,110\n";
    const CashFlowTable table = readCashFlow(file);
    QVERIFY(table.flow.has_value());
    QCOMPARE(table.flow->years(), std::size_t{2});

    std::filesystem::resize_file(file, (16u << 20) + 1);
    QVERIFY(readCashFlow(file).issues[0] ==
            Expected({TableProblem::TooLarge, 0, "", "", (16 << 20) + 1}));
}

QTEST_GUILESS_MAIN(TestCashFlowTable)
#include "test_cash_flow_table.moc"
