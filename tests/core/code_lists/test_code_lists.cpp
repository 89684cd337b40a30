// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/code_lists.h"
#include "support/qgis_fixture.h"
#include "support/reference_data.h"

#include <ogrsf_frmts.h>

#include <QColor>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace madang;

namespace {

const QStringList countries = {QStringLiteral("BN"), QStringLiteral("ID"), QStringLiteral("KH"),
                               QStringLiteral("KR"), QStringLiteral("LA"), QStringLiteral("MM"),
                               QStringLiteral("MY"), QStringLiteral("PH"), QStringLiteral("SG"),
                               QStringLiteral("TH"), QStringLiteral("VN")};

std::optional<CodeListEntry> entry(const QString &country, const QString &code)
{
    for (const CodeListEntry &candidate : codeListOf(country))
        if (candidate.code == code)
            return candidate;
    return std::nullopt;
}

// A class of the compiled facts in our lists: by its code, or, where the facts have none, by its
// name. Lot sizes of Vietnam and the one row for all of Brunei's districts got codes of ours.
std::optional<CodeListEntry> entryOf(const QString &country, const QString &code, const QString &name)
{
    static const QHash<QString, QString> codes = {
        {QStringLiteral("VN <=90"), QStringLiteral("ORL-90")},    {QStringLiteral("VN 100"), QStringLiteral("ORL-100")},
        {QStringLiteral("VN 200"), QStringLiteral("ORL-200")},    {QStringLiteral("VN 300"), QStringLiteral("ORL-300")},
        {QStringLiteral("VN 500"), QStringLiteral("ORL-500")},    {QStringLiteral("VN >=1000"), QStringLiteral("ORL-1000")},
        {QStringLiteral("VN other"), QStringLiteral("DVCC")},     {QStringLiteral("BN "), QStringLiteral("DP")}};
    if (const QString own = codes.value(country + QLatin1Char(' ') + code); !own.isEmpty())
        return entry(country, own);
    if (!code.isEmpty())
        return entry(country, code);
    for (const CodeListEntry &candidate : codeListOf(country))
        if (candidate.labelEnglish.compare(name, Qt::CaseInsensitive) == 0)
            return candidate;
    return std::nullopt;
}

QSet<QString> hilucsCodes()
{
    QSet<QString> codes;
    QFile file(QStringLiteral(":/madang/codelists/hilucs.csv"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            codes.insert(QString::fromUtf8(line.left(line.indexOf(','))));
    return codes;
}

} // namespace

class TestCodeLists : public QObject {
    Q_OBJECT

private slots:
    void everyCountryIsThere()
    {
        QStringList found = codeListCountries();
        found.sort();
        QCOMPARE(found, countries);
        QVERIFY(codeListOf(QStringLiteral("XX")).empty());
    }

    void everyFileIsUtf8InNfc_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &country : countries)
            QTest::newRow(qPrintable(country)) << country;
        QTest::newRow("hilucs") << QStringLiteral("hilucs");
        QTest::newRow("area_units") << QStringLiteral("area_units");
    }
    void everyFileIsUtf8InNfc()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(":/madang/codelists/%1.csv").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString text = QString::fromUtf8(bytes);
        QCOMPARE(text.toUtf8(), bytes);
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
        QVERIFY(!text.startsWith(QChar(0xFEFF)));
        QVERIFY(!text.contains(QLatin1Char('\r')));
        QCOMPARE(text.normalized(QString::NormalizationForm_C), text);
    }

    void entriesAreWhole_data()
    {
        QTest::addColumn<QString>("country");
        for (const QString &country : countries)
            QTest::newRow(qPrintable(country)) << country;
    }
    void entriesAreWhole()
    {
        QFETCH(QString, country);
        static const QRegularExpression hex(QStringLiteral("^#[0-9A-F]{6}$"));
        static const QRegularExpression doubtful(
            QStringLiteral("uncertain|\\blow\\b|not confirmed|draft"));
        const QSet<QString> hilucs = hilucsCodes();
        QSet<QString> codes;
        const std::vector<CodeListEntry> entries = codeListOf(country);
        QVERIFY(!entries.empty());
        for (const CodeListEntry &item : entries) {
            const QByteArray where = item.code.toUtf8();
            QVERIFY2(!item.code.isEmpty() && !codes.contains(item.code), where);
            codes.insert(item.code);
            QVERIFY2(!item.scheme.isEmpty() && !item.labelEnglish.isEmpty()
                         && !item.labelKorean.isEmpty(),
                     where);
            QVERIFY2(!item.confidence.isEmpty() && !item.source.isEmpty(), where);
            QVERIFY2(hex.match(item.fill).hasMatch() && QColor(item.fill).isValid(), where);
            QVERIFY2(item.colourSource == QLatin1String("source")
                         || item.colourSource == QLatin1String("proposed"),
                     where);
            // Only a class whose nature the source leaves open has no HILUCS code, and it cannot be
            // verified.
            QVERIFY2(hilucs.contains(item.hilucs) || (item.hilucs.isEmpty() && !item.verified),
                     where);
            for (const auto &ratio : {item.coverageMax, item.farMin, item.farMax, item.osrMinOfGfa})
                QVERIFY2(!ratio || (*ratio > 0 && *ratio <= 30), where);
            QVERIFY2(!item.coverageMax || *item.coverageMax <= 1, where);
            QVERIFY2(!item.osrMinOfGfa || *item.osrMinOfGfa <= 1, where);
            QVERIFY2(!item.farMin || !item.farMax || *item.farMin <= *item.farMax, where);
            // In Korea the doubt is about the colour's name alone.
            if (country != QLatin1String("KR") && item.confidence.contains(doubtful))
                QVERIFY2(!item.verified, where);
        }
    }

    void knownClasses()
    {
        const auto korean = entry(QStringLiteral("KR"), QStringLiteral("UQA122"));
        QVERIFY(korean && korean->verified);
        QCOMPARE(korean->labelKorean, QStringLiteral("제2종일반주거지역"));
        QCOMPARE(*korean->coverageMax, 0.6);
        QCOMPARE(*korean->farMax, 2.5);

        const auto thai = entry(QStringLiteral("TH"), QStringLiteral("ย.9"));
        QVERIFY(thai && thai->verified);
        QCOMPARE(*thai->farMax, 7.0);
        QCOMPARE(*thai->osrMinOfGfa, 0.045); // of the floor area, not of the site
        QVERIFY(!entry(QStringLiteral("TH"), QStringLiteral("ย.1"))->verified);

        const auto cambodian = entry(QStringLiteral("KH"), QStringLiteral("1a"));
        QCOMPARE(*cambodian->coverageMax, 0.5);
        QVERIFY(!cambodian->farMax);
        QVERIFY(entry(QStringLiteral("KH"), QStringLiteral("H3_3_2"))
                    ->scheme.contains(QLatin1String("HILUCS")));

        QCOMPARE(*cambodian->floorsMax, 3.0); // the ground floor and two more
        QCOMPARE(*entry(QStringLiteral("KH"), QStringLiteral("1b"))->heightMax, 12.0);
        const auto philippine = entry(QStringLiteral("PH"), QStringLiteral("R-2"));
        QCOMPARE(*philippine->setbackFront, 3.0);
        QCOMPARE(*philippine->setbackSide, 2.0);
        QCOMPARE(*philippine->setbackRear, 2.0);
        QCOMPARE(*entry(QStringLiteral("PH"), QStringLiteral("R-1"))->heightMax, 10.0);

        QCOMPARE(entry(QStringLiteral("PH"), QStringLiteral("RES"))->fill,
                 QStringLiteral("#FFFF82"));
        QCOMPARE(entry(QStringLiteral("ID"), QStringLiteral("R-1"))->colourSource,
                 QStringLiteral("source"));
    }

    // Every class, hexadecimal colour and plain limit of the compiled facts stands in our lists
    // unchanged; those without a code of their own under the one that we gave them.
    void agreesWithTheFacts()
    {
        MADANG_NEED_REFERENCE_DATA();
        const QString facts =
            madang::test::referenceData() + QStringLiteral("/zoning/zones_kr_asean.csv");
        const char *drivers[] = {"CSV", nullptr};
        GDALDatasetUniquePtr dataset(
            GDALDataset::Open(facts.toUtf8().constData(), GDAL_OF_VECTOR, drivers));
        QVERIFY(dataset);
        QHash<QString, int> rows;
        int compared = 0, found = 0;
        for (const OGRFeatureUniquePtr &row : *dataset->GetLayer(0)) {
            const auto text = [&](const char *column) {
                return QString::fromUtf8(row->GetFieldAsString(column));
            };
            const QString country = text("country").left(2), code = text("code");
            ++rows[country];
            const auto ours = entryOf(country, code, text("name_en"));
            QVERIFY2(ours, qPrintable(country + QLatin1Char(' ') + code + text("name_en")));
            ++found;
            QCOMPARE(ours->hilucs, text("hilucs"));
            QCOMPARE(ours->confidence, text("confidence"));
            if (text("fill_hex_or_colour").startsWith(QLatin1Char('#')))
                QCOMPARE(ours->fill, text("fill_hex_or_colour").toUpper());
            const auto compare = [&](const char *column, const std::optional<double> &ratio) {
                bool plain = false;
                const double percent = text(column).toDouble(&plain);
                if (!plain)
                    return true;
                ++compared;
                return ratio && qAbs(*ratio - percent / 100) < 1e-9;
            };
            QVERIFY2(compare("coverage_max_pct", ours->coverageMax), qPrintable(code));
            QVERIFY2(compare("far_min_pct", ours->farMin), qPrintable(code));
            QVERIFY2(compare("far_max_pct", ours->farMax), qPrintable(code));
            QVERIFY2(compare("osr_min_pct_of_gfa", ours->osrMinOfGfa), qPrintable(code));
        }
        QVERIFY(compared > 90);
        QCOMPARE(found, 155);
        for (auto it = rows.constBegin(); it != rows.constEnd(); ++it)
            QVERIFY2(int(codeListOf(it.key()).size()) >= it.value(), qPrintable(it.key()));
    }
};

MADANG_TEST_MAIN(TestCodeLists)
#include "test_code_lists.moc"
