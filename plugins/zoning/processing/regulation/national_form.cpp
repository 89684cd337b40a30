// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/national_form.h"

#include "core/plan/code_lists.h"
#include "zoning/engine/regulation/parameter.h"
#include "zoning/processing/regulation/national_terms.h"

#include <cmath>

namespace madang::zoning {

namespace {

// How a country writes the number of storeys; %1 alone where its words are not known here.
QString storeyForm(const QString &country)
{
    if (country == QLatin1String("KR"))
        return QStringLiteral("%1층");
    if (country == QLatin1String("TH"))
        return QStringLiteral("%1 ชั้น");
    if (country == QLatin1String("KH"))
        return QStringLiteral("%1 ជាន់");
    if (country == QLatin1String("VN"))
        return QStringLiteral("%1 tầng");
    if (country == QLatin1String("ID"))
        return QStringLiteral("%1 lantai");
    return QStringLiteral("%1");
}

// In m²; 0 where the country does not have it.
double unitOfArea(const QString &country, const QString &unit)
{
    for (const AreaUnit &each : areaUnits())
        if (each.name == unit && each.countries.contains(country))
            return each.squareMetres;
    return 0.0;
}

std::optional<Parameter> parameterNamed(const QString &name)
{
    return parameterOf(name.toStdString());
}

} // namespace

NationalForm::NationalForm(const QString &country, const QString &language)
    : NationalForm(country, language, NumberFormat(language))
{
}

NationalForm::NationalForm(const QString &country, const QString &language, const NumberFormat &numbers)
    : m_country(country)
    , m_language(language)
    , m_numbers(numbers)
{
}

QString NationalForm::term(const QString &parameter) const
{
    const Phrase phrase = parameterPhrase(parameter);
    if (!phrase.source)
        return parameter;
    const QString word = Phrasebook::of(m_language).text(phrase), law = lawTerm(parameter, m_country);
    return law.isEmpty() || law == word ? word : QStringLiteral("%1 · %2").arg(law, word);
}

QString NationalForm::termInFull(const QString &parameter) const
{
    const QString full = lawTermInFull(parameter, m_country);
    if (full.isEmpty())
        return term(parameter);
    return QStringLiteral("%1 (%2) · %3").arg(lawTerm(parameter, m_country), full, Phrasebook::of(m_language).text(parameterPhrase(parameter)));
}

QString NationalForm::words(const char *source, const QStringList &arguments) const
{
    return Phrasebook::of(m_language).text(Phrase{"NationalForm", source, arguments});
}

QString NationalForm::number(double value, int least, int most) const
{
    value = std::round(value * std::pow(10.0, most)) / std::pow(10.0, most);
    int decimals = least;
    while (decimals < most && std::abs(value - std::round(value * std::pow(10.0, decimals)) / std::pow(10.0, decimals)) > 1e-9)
        ++decimals;
    return m_isTyped ? QString::number(value, 'f', decimals) : m_numbers.number(value, decimals);
}

QString NationalForm::percent(double share) const
{
    return QStringLiteral("%1 %").arg(number(share * 100.0, 0, 2));
}

QString NationalForm::value(const QString &parameter, double value) const
{
    const auto known = parameterNamed(parameter);
    if (!known)
        return number(value);
    switch (*known) {
    case Parameter::Far:
        if (m_country == QLatin1String("KR"))
            return percent(value);
        if (m_country == QLatin1String("TH"))
            return QStringLiteral("%1:1").arg(number(value));
        if (m_country == QLatin1String("MY"))
            return QStringLiteral("1:%1").arg(number(value));
        if (m_country == QLatin1String("VN"))
            return QStringLiteral("%1 lần").arg(number(value));
        return number(value, m_country == QLatin1String("PH") ? 1 : 0);
    case Parameter::OsrOfGfa:
        return words(QT_TRANSLATE_NOOP("NationalForm", "%1 of the floor area"), {percent(value)});
    case Parameter::Floors:
        return storeyForm(m_country).arg(number(value));
    case Parameter::ParkingPerFloor:
        return value > 0.0 ? words(QT_TRANSLATE_NOOP("NationalForm", "1 for %1 m²"), {number(1.0 / value, 0, 1)}) : number(value);
    default:
        break;
    }
    switch (factsOf(*known).quantity) {
    case Quantity::Ratio:
        return percent(value);
    case Quantity::Length:
        return QStringLiteral("%1 m").arg(number(value, 0, 2));
    case Quantity::Area:
        return area(value);
    case Quantity::Count:
        break;
    }
    return number(value);
}

QString NationalForm::limit(const QString &parameter, const QString &operation, double value) const
{
    const QString sign = operation == QLatin1String("<=") ? QStringLiteral("≤") : operation == QLatin1String(">=") ? QStringLiteral("≥") : operation;
    return QStringLiteral("%1 %2").arg(sign, this->value(parameter, value));
}

QString NationalForm::plain(const QString &parameter, double value) const
{
    const auto known = parameterNamed(parameter);
    const Quantity quantity = known ? factsOf(*known).quantity : Quantity::Count;
    if (quantity == Quantity::Length)
        return QStringLiteral("%1 m").arg(number(value));
    if (quantity == Quantity::Area)
        return QStringLiteral("%1 m²").arg(number(value));
    return number(value);
}

QString NationalForm::typed(const QString &parameter, double value) const
{
    // Without thousands, and with a point: what a reader of any country takes.
    NationalForm form(*this);
    form.m_isTyped = true;
    const auto known = parameterNamed(parameter);
    if (known && factsOf(*known).quantity == Quantity::Area)
        return form.plain(parameter, value);
    if (known == Parameter::ParkingPerFloor && value > 0.0)
        return QStringLiteral("1/%1").arg(form.number(1.0 / value));
    if (known == Parameter::OsrOfGfa)
        return form.percent(value);
    return form.value(parameter, value);
}

QString NationalForm::area(double squareMetres) const
{
    const QString metric = QStringLiteral("%1 m²").arg(number(squareMetres, 0, 1));
    const auto beside = [&metric](const QString &local) { return QStringLiteral("%1 (%2)").arg(metric, local); };
    if (m_country == QLatin1String("KR"))
        return beside(QStringLiteral("%1 평").arg(number(squareMetres / unitOfArea(m_country, QStringLiteral("pyeong")), 0, 1)));
    if (m_country == QLatin1String("TH")) {
        const double wahM2 = unitOfArea(m_country, QStringLiteral("tarang wah")), nganM2 = unitOfArea(m_country, QStringLiteral("ngan")),
                     raiM2 = unitOfArea(m_country, QStringLiteral("rai"));
        // In tenths of a square wah, so that 399.99 m² are a ngan and not “0-0-100”.
        const auto tenths = std::llround(squareMetres / wahM2 * 10.0), perNgan = std::llround(nganM2 / wahM2 * 10.0), perRai = std::llround(raiM2 / wahM2 * 10.0);
        return beside(words(QT_TRANSLATE_NOOP("NationalForm", "%1 rai"),
                            {QStringLiteral("%1-%2-%3").arg(m_numbers.integer(tenths / perRai), m_numbers.integer(tenths % perRai / perNgan),
                                                            number(double(tenths % perNgan) / 10.0, 0, 1))}));
    }
    if (m_country == QLatin1String("VN")) {
        const double sao = unitOfArea(m_country, QStringLiteral("sao (north)"));
        return beside(words(QT_TRANSLATE_NOOP("NationalForm", "%1 sào of %2 m²"), {number(squareMetres / sao, 0, 1), number(sao)}));
    }
    if (const double acre = unitOfArea(m_country, QStringLiteral("acre (international)")); acre > 0.0)
        return beside(words(QT_TRANSLATE_NOOP("NationalForm", "%1 acres"), {number(squareMetres / acre, 0, 3)}));
    return metric;
}

} // namespace madang::zoning
