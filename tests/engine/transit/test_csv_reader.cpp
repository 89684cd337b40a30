// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/csv_reader.h"

#include <QTest>

using namespace madang::transit;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text)
{
    CsvReader reader(text);
    Rows rows{reader.header()};
    while (reader.next()) {
        rows.emplace_back();
        for (int i = 0; i < int(reader.cellCount()); ++i)
            rows.back().emplace_back(reader.cell(i));
    }
    return rows;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT
private slots:
    void lineEndings();
    void quotes();
    void spacesAroundCells();
    void shortAndLongRows();
    void rowNumbersCountBlankLines();
    void unclosedQuoteIsTold();
    void columnsByName();
    void emptyText();
};

void TestCsvReader::lineEndings()
{
    const Rows expected{{"a", "b"}, {"1", "2"}, {"3", ""}};
    QCOMPARE(rowsOf("a,b\n1,2\n3,\n"), expected);
    QCOMPARE(rowsOf("a,b\r\n1,2\r\n3,"), expected);
    QCOMPARE(rowsOf("a,b\r1,2\r3,\r"), expected);
    QCOMPARE(rowsOf("a,b\n1,2\r\n3,\r"), expected);
}

void TestCsvReader::quotes()
{
    QCOMPARE(rowsOf("name\n\"Psar Nat, north\"\n"), (Rows{{"name"}, {"Psar Nat, north"}}));
    QCOMPARE(rowsOf("name,x\n\"the \"\"old\"\" pier\",1\n"), (Rows{{"name", "x"}, {"the \"old\" pier", "1"}}));
    QCOMPARE(rowsOf("name,x\n\"two\nlines\",1\n\"\",2\n\"\"\"\",3\n"),
             (Rows{{"name", "x"}, {"two\nlines", "1"}, {"", "2"}, {"\"", "3"}}));
    // A quote inside a cell that does not begin with one is a letter like others.
    QCOMPARE(rowsOf("name\n5\" pipe\n"), (Rows{{"name"}, {"5\" pipe"}}));
    // Two unescaped cells in one row must not share their memory.
    QCOMPARE(rowsOf("a,b\n\"x\"\"1\",\"y\"\"2\"\n"), (Rows{{"a", "b"}, {"x\"1", "y\"2"}}));
}

void TestCsvReader::spacesAroundCells()
{
    QCOMPARE(rowsOf("stop_id , stop_name\n A1,\t Wat Phnom \n"), (Rows{{"stop_id", "stop_name"}, {"A1", "Wat Phnom"}}));
    QCOMPARE(rowsOf("a,b\n \"x\" ,2\n"), (Rows{{"a", "b"}, {"x", "2"}}));
}

void TestCsvReader::shortAndLongRows()
{
    CsvReader reader("a,b,c\n1\n1,2,3,4\n");
    QVERIFY(reader.next());
    QCOMPARE(reader.cellCount(), std::size_t(1));
    QCOMPARE(reader.cell(2), std::string_view());
    QVERIFY(reader.next());
    QCOMPARE(reader.cellCount(), std::size_t(4));
    QVERIFY(!reader.next());
}

void TestCsvReader::rowNumbersCountBlankLines()
{
    CsvReader reader("a,b\n\n1,2\n   \n\r\n3,4");
    QVERIFY(reader.next());
    QCOMPARE(reader.row(), std::int64_t(3));
    QVERIFY(reader.next());
    QCOMPARE(reader.row(), std::int64_t(6));
    QVERIFY(!reader.next());
}

void TestCsvReader::unclosedQuoteIsTold()
{
    CsvReader reader("a,b\n1,2\n\"x,3\n4,5\n");
    QVERIFY(reader.next());
    QVERIFY(!reader.unclosedQuote());
    QVERIFY(reader.next());
    QVERIFY(reader.unclosedQuote());
    QCOMPARE(reader.row(), std::int64_t(3));
    QVERIFY(!reader.next());
}

void TestCsvReader::columnsByName()
{
    CsvReader reader("stop_id,\"stop_name\"\nA,B\n");
    QCOMPARE(reader.column("stop_name"), 1);
    QCOMPARE(reader.column("stop"), -1);
    QVERIFY(reader.next());
    QCOMPARE(reader.cell(-1), std::string_view());
}

void TestCsvReader::emptyText()
{
    QVERIFY(CsvReader("").header().empty());
    QVERIFY(CsvReader("\r\n\n").header().empty());
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
