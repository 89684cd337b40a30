// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/processing/cash_flow_algorithm.h"

#include "core/finding.h"
#include "support/qgis_fixture.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace madang;
using namespace madang::feasibility;

class TestCashFlowAlgorithm : public QObject
{
    Q_OBJECT
private slots:
    void sixYears();
    void undefinedRateIsAnEmptyListWithAReason();
    void ratioWithoutCostsIsNull();
    void severalRatesAreToldAbout();
    void calendarYears();
    void badRatesAreRefused_data();
    void badRatesAreRefused();
    void badTablesAreRefusedWithRowAndColumn();
    void warningsComeAsFindings();

private:
    QString write(const QByteArray &text);
    QVariantMap run(const QString &file, const QString &rates, const QVariantMap &more = {});

    QTemporaryDir m_folder;
};

QString TestCashFlowAlgorithm::write(const QByteArray &text)
{
    QFile file(m_folder.filePath(QStringLiteral("비용 %1.csv").arg(qHash(text))));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

QVariantMap TestCashFlowAlgorithm::run(const QString &file, const QString &rates, const QVariantMap &more)
{
    CashFlowAlgorithm algorithm;
    algorithm.initAlgorithm();
    QgsProcessingContext context;
    QgsProcessingFeedback feedback(false);
    QVariantMap parameters{{QStringLiteral("TABLE"), file}, {QStringLiteral("RATES"), rates}};
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        parameters.insert(it.key(), it.value());
    bool ok = false;
    return algorithm.run(parameters, context, &feedback, &ok, {}, false);
}

void TestCashFlowAlgorithm::sixYears()
{
    const QVariantMap results =
        run(write("year,cost,benefit\n0,100,0\n1,50,0\n2,5,50\n3,5,60\n4,5,70\n5,5,80\n"), QStringLiteral("0.09,0.045"));
    const QVariantList rates = results[QStringLiteral("rates")].toList();
    QCOMPARE(rates.size(), 2);
    const QVariantMap nine = rates[0].toMap();
    QCOMPARE(nine[QStringLiteral("rate")].toDouble(), 0.09);
    QVERIFY(std::abs(nine[QStringLiteral("pv_benefit")].toDouble() - 189.9993) < 5e-5);
    QVERIFY(std::abs(nine[QStringLiteral("pv_cost")].toDouble() - 160.7327) < 5e-5);
    QVERIFY(std::abs(nine[QStringLiteral("npv")].toDouble() - 29.2666) < 5e-5);
    QVERIFY(std::abs(nine[QStringLiteral("bc")].toDouble() - 1.1821) < 5e-5);
    const QVariantList internal = results[QStringLiteral("eirr")].toList();
    QCOMPARE(internal.size(), 1);
    QVERIFY(std::abs(internal[0].toDouble() - 0.152877) < 5e-7);
    QVERIFY(!results.contains(QStringLiteral("eirr_undefined")));
    const QVariantList years = results[QStringLiteral("years")].toList();
    QCOMPARE(years.size(), 6);
    QCOMPARE(years[2].toMap()[QStringLiteral("benefit")].toDouble(), 50.0);
    QCOMPARE(years[5].toMap()[QStringLiteral("cumulative_net")].toList()[0].toDouble(), nine[QStringLiteral("npv")].toDouble());
    QVERIFY(results[QStringLiteral("findings")].toList().isEmpty());
}

void TestCashFlowAlgorithm::undefinedRateIsAnEmptyListWithAReason()
{
    const QVariantMap results = run(write("year,cost,benefit\n0,100,0\n1,50,0\n"), QStringLiteral("0.05"));
    QVERIFY(results.contains(QStringLiteral("eirr")));
    QVERIFY(results[QStringLiteral("eirr")].toList().isEmpty());
    QCOMPARE(results[QStringLiteral("eirr_undefined")].toString(), QStringLiteral("never_positive"));
}

void TestCashFlowAlgorithm::ratioWithoutCostsIsNull()
{
    const QVariantMap results = run(write("year,cost,benefit\n0,0,100\n1,0,50\n"), QStringLiteral("0.05"));
    const QJsonObject json = QJsonObject::fromVariantMap(results[QStringLiteral("rates")].toList()[0].toMap());
    QVERIFY(json.contains(QLatin1String("bc")));
    QVERIFY(json.value(QLatin1String("bc")).isNull());
}

void TestCashFlowAlgorithm::severalRatesAreToldAbout()
{
    const QVariantMap results = run(write("year,cost,benefit\n0,100,0\n1,0,230\n2,132,0\n"), QStringLiteral("0.05"));
    QCOMPARE(results[QStringLiteral("eirr")].toList().size(), 2);
    const QVector<Finding> findings = Finding::fromList(results[QStringLiteral("findings")].toList());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].rule, QStringLiteral("cashflow.several_eirr"));
}

void TestCashFlowAlgorithm::calendarYears()
{
    const QString file = write("year,cost,benefit\n2026,100,0\n2027,0,110\n");
    const QVariantMap results = run(file, QStringLiteral("0.1"), {{QStringLiteral("BASE_YEAR"), 2026}});
    QVERIFY(std::abs(results[QStringLiteral("rates")].toList()[0].toMap()[QStringLiteral("npv")].toDouble()) < 1e-12);
    try {
        run(file, QStringLiteral("0.1"));
        QFAIL("guessed what calendar years mean");
    } catch (const QgsProcessingException &exception) {
        QVERIFY(exception.what().contains(QStringLiteral("calendar years (from 2026)")));
    }
}

void TestCashFlowAlgorithm::badRatesAreRefused_data()
{
    QTest::addColumn<QString>("rates");
    QTest::addColumn<QString>("said");
    QTest::newRow("per cent") << QStringLiteral("4.5") << QStringLiteral("“4.5” would be 450 %. Rates are fractions: 4.5 % is 0.045.");
    QTest::newRow("total loss") << QStringLiteral("-1") << QStringLiteral("“-1” (-100 % or less) nothing can be discounted");
    QTest::newRow("word") << QStringLiteral("0.05,high") << QStringLiteral("“high” is not a number");
    QTest::newRow("none") << QStringLiteral(" ") << QStringLiteral("no discount rate");
}

void TestCashFlowAlgorithm::badRatesAreRefused()
{
    QFETCH(QString, rates);
    QFETCH(QString, said);
    CashFlowAlgorithm algorithm;
    algorithm.initAlgorithm();
    QgsProcessingContext context;
    QString message;
    QVERIFY(!algorithm.checkParameterValues({{QStringLiteral("TABLE"), QStringLiteral("a.csv")}, {QStringLiteral("RATES"), rates}},
                                            context, &message));
    QVERIFY2(message.contains(said), qPrintable(message));
}

void TestCashFlowAlgorithm::badTablesAreRefusedWithRowAndColumn()
{
    const QString file = write("year,cost,benefit\n0,100,\n1,x,110\n");
    try {
        run(file, QStringLiteral("0.05"));
        QFAIL("computed with a blank cell");
    } catch (const QgsProcessingException &exception) {
        const QString text = exception.what();
        QVERIFY2(text.contains(QStringLiteral("row 2, column “benefit”")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("blank")));
        QVERIFY(text.contains(QStringLiteral("row 3, column “cost”")));
        QVERIFY(text.contains(QStringLiteral("“x” is not a number")));
        QVERIFY(text.contains(QStringLiteral("비용")));
    }
    try {
        run(m_folder.filePath(QStringLiteral("none.csv")), QStringLiteral("0.05"));
        QFAIL("read a table that is not there");
    } catch (const QgsProcessingException &exception) {
        QVERIFY(exception.what().contains(QStringLiteral("not there")));
    }
}

void TestCashFlowAlgorithm::warningsComeAsFindings()
{
    const QVariantMap results = run(write("year,cost,benefit\n1,-5,110\n0,100,0\n"), QStringLiteral("0.05"));
    const QVector<Finding> findings = Finding::fromList(results[QStringLiteral("findings")].toList());
    QCOMPARE(findings.size(), 2);
    QStringList rules{findings[0].rule, findings[1].rule};
    rules.sort();
    QCOMPARE(rules, (QStringList{QStringLiteral("cashflow.negative"), QStringLiteral("cashflow.year")}));
}

MADANG_TEST_MAIN(TestCashFlowAlgorithm)
#include "test_cash_flow_algorithm.moc"
