// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/national_form.h"

#include "support/qgis_fixture.h"
#include "zoning/processing/regulation/limit_text.h"
#include "zoning/processing/regulation/national_terms.h"

#include <QTest>

using namespace madang;
using namespace madang::zoning;

class TestNationalForm : public QObject
{
    Q_OBJECT
private slots:
    void writesAsTheCountryDoes_data();
    void writesAsTheCountryDoes();
    void hasTheTermOfTheLaw();
    void everyParameterHasAWord();
    void whatIsOfferedToTypeIsRead();
    void writesLocalUnitsOfArea();
};

void TestNationalForm::writesAsTheCountryDoes_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *country, const char *parameter, double value, const char *text) {
        QTest::addRow("%s %s", country, parameter) << country << parameter << value << QString::fromUtf8(text);
    };
    row("KR", "far", 2.5, "250 %");
    row("KR", "coverage", 0.6, "60 %");
    row("KR", "floors", 3.0, "3층");
    row("TH", "far", 7.0, "7:1");
    row("TH", "osr_of_gfa", 0.045, "4.5 % of the floor area");
    row("ID", "far", 3.0, "3");
    row("ID", "coverage", 0.6, "60 %");
    row("ID", "open_space", 0.2, "20 %");
    row("VN", "far", 5.0, "5 lần");
    row("VN", "coverage", 0.4, "40 %");
    row("SG", "far", 2.5, "2.5");
    row("MY", "far", 2.5, "1:2.5");
    row("MY", "coverage", 0.6, "60 %");
    row("PH", "far", 3.0, "3.0");
    row("PH", "coverage", 0.75, "75 %");
    for (const char *country : {"KH", "LA", "MM", "BN"})
        row(country, "far", 2.5, "2.5");
    row("KH", "height", 12.0, "12 m");
    row("KH", "setback_side", 1.25, "1.25 m");
    row("SG", "parking_per_floor", 1.0 / 120.0, "1 for 120 m²");
    row("SG", "household_size", 3.2, "3.2");
    row("SG", "no such rule", 3.2, "3.2");
}

void TestNationalForm::writesAsTheCountryDoes()
{
    QFETCH(QString, country);
    QFETCH(QString, parameter);
    QFETCH(double, value);
    QTEST(NationalForm(country, QStringLiteral("en")).value(parameter, value), "text");
}

void TestNationalForm::hasTheTermOfTheLaw()
{
    const QString far = QStringLiteral("far");
    QCOMPARE(NationalForm(QStringLiteral("ID"), QStringLiteral("en")).term(far), QStringLiteral("KLB · Floor area ratio"));
    QCOMPARE(NationalForm(QStringLiteral("SG"), QStringLiteral("en")).term(far), QStringLiteral("GPR · Floor area ratio"));
    QCOMPARE(NationalForm(QStringLiteral("TH"), QStringLiteral("en")).termInFull(far), QStringLiteral("FAR (อัตราส่วนพื้นที่อาคารรวมต่อพื้นที่ดิน) · Floor area ratio"));
    QCOMPARE(NationalForm(QStringLiteral("PH"), QStringLiteral("en")).term(QStringLiteral("coverage")), QStringLiteral("PSO · Building coverage"));
    QCOMPARE(NationalForm(QStringLiteral("KR"), QStringLiteral("en")).limit(far, QStringLiteral("<="), 2.5), QStringLiteral("≤ 250 %"));
}

void TestNationalForm::everyParameterHasAWord()
{
    QCOMPARE(int(ruleParameters().size()), 21);
    for (const RuleParameter &parameter : ruleParameters())
        QVERIFY2(parameterPhrase(parameter.name).source, qPrintable(parameter.name));
}

// What a field is filled with comes back as the same value, in every country.
void TestNationalForm::whatIsOfferedToTypeIsRead()
{
    for (const char *country : {"KR", "TH", "ID", "PH", "SG", "VN", "KH", "MY", "MM", "LA", "BN"})
        for (const char *language : {"en", "ko", "km", "vi", "id"}) {
            const NationalForm form(QString::fromLatin1(country), QString::fromLatin1(language));
            const LimitReader reader(QString::fromLatin1(country), QString::fromLatin1(language));
            for (const RuleParameter &parameter : ruleParameters()) {
                const double value = parameter.name == QLatin1String("far")                  ? 13.5
                                     : parameter.name == QLatin1String("lot_area")          ? 12500.0
                                     : parameter.name == QLatin1String("parking_per_floor") ? 1.0 / 120.0
                                                                                            : (parameter.least + parameter.most) / 2.0;
                const QString typed = form.typed(parameter.name, value);
                const ReadLimit read = reader.read(typed, parameter.name);
                QVERIFY2(read.value && qAbs(*read.value - value) < 1e-9,
                         qPrintable(QStringLiteral("%1 %2 %3: %4 %5").arg(form.country(), form.language(), parameter.name, typed, read.problem)));
            }
        }
}

void TestNationalForm::writesLocalUnitsOfArea()
{
    const auto area = [](const char *country, double m2) { return NationalForm(QString::fromLatin1(country), QStringLiteral("en")).area(m2); };
    QCOMPARE(area("KR", 400.0), QStringLiteral("400 m² (121 평)"));
    QCOMPARE(area("TH", 3800.0), QStringLiteral("3,800 m² (2-1-50 rai)"));
    QCOMPARE(area("TH", 399.99), QStringLiteral("400 m² (0-1-0 rai)"));
    QCOMPARE(area("VN", 720.0), QStringLiteral("720 m² (2 sào of 360 m²)"));
    QCOMPARE(area("MM", 4046.8564224 * 2), QStringLiteral("8,093.7 m² (2 acres)"));
    QCOMPARE(area("SG", 300.0), QStringLiteral("300 m²"));
}

MADANG_TEST_MAIN(TestNationalForm)
#include "test_national_form.moc"
