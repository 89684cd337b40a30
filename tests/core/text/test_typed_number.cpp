// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/typed_number.h"

#include "support/qgis_fixture.h"

#include <QTest>

using namespace madang;

class TestTypedNumber : public QObject {
    Q_OBJECT
private slots:
    void whatPeopleMean_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant"); // with a comma for the decimal sign, as in Khmer
        QTest::newRow("whole") << "100" << "100";
        QTest::newRow("point") << "100.5" << "100,5";
        QTest::newRow("comma") << "100,5" << "100,5";
        QTest::newRow("three decimals") << "1.250" << "1,250";
        QTest::newRow("as it is shown") << "305.508,30" << "305508,30";
        QTest::newRow("as English shows it") << "1,449,172.25" << "1449172,25";
        QTest::newRow("groups alone") << "1.449.172" << "1449172";
        QTest::newRow("without a whole part") << ".5" << ",5";
        QTest::newRow("half typed") << "2." << "2,";
        QTest::newRow("a sum") << "12.5+3,25*2" << "12,5+3,25*2";
        QTest::newRow("negative") << "-0.75" << "-0,75";
        QTest::newRow("no number") << "abc" << "abc";
    }
    void whatPeopleMean()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(withDecimalSign(typed, u','), meant);
        QCOMPARE(withDecimalSign(typed, u'.'), QString(meant).replace(u',', u'.'));
    }
};

MADANG_TEST_MAIN(TestTypedNumber)
#include "test_typed_number.moc"
