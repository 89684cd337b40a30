// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/limit_text.h"

#include "core/import/number_text.h"
#include "zoning/engine/regulation/parameter.h"
#include "zoning/processing/regulation/limit_words.h"
#include "zoning/processing/regulation/national_terms.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

const QString numberPattern = QStringLiteral("[+-]?(?:[0-9][0-9.,']*(?: [0-9]{3})*(?:[.,][0-9]+)?|[.,][0-9]+)");

// The parameter's own name before the number: “KDB 60 %”, “용적률: 250%”.
QString withoutName(const QString &text, const QString &parameter)
{
    static const QRegularExpression after(QStringLiteral("^(?:\\s*[:=]\\s*|\\s+|(?=[0-9+\\-.,<>≤≥]))"));
    for (const QString &name : namesOf(parameter)) {
        const QString plain = comparable(name);
        if (!text.startsWith(plain))
            continue;
        const auto match = after.match(text.mid(plain.size()));
        if (match.hasMatch())
            return text.mid(plain.size() + match.capturedLength());
    }
    return text;
}

struct ShareWords {
    QString rest;
    bool ofFloor = false, ofSite = false;
};

// Of what a share is said to be: “4.5 % of GFA”.
ShareWords withoutBase(const QString &text)
{
    static const QRegularExpression floorArea(QStringLiteral("\\s*(?:of|of the)\\s+(?:total )?(?:gfa|floor area|floor area built)$|\\s*of the total floor area$"));
    static const QRegularExpression site(QStringLiteral("\\s*(?:of|of the)\\s+(?:site|lot|plot|land|tla|site area|lot area)$"));
    if (const auto match = floorArea.match(text); match.hasMatch())
        return {text.left(match.capturedStart()), true, false};
    if (const auto match = site.match(text); match.hasMatch())
        return {text.left(match.capturedStart()), false, true};
    return {text};
}

bool mayBeZero(Parameter parameter)
{
    // Nothing may be built where these are 0, which a rule can say; of the others 0 is a cell that nobody filled in.
    return parameter != Parameter::Height && parameter != Parameter::Floors;
}

} // namespace

struct LimitReader::Spoken {
    QString original;
    QString text; // comparable, without what has been understood
    const RuleParameter &parameter;
    Parameter what;
    madang::zoning::Quantity quantity;
};

LimitReader::LimitReader(const QString &country, const QString &language)
    : m_country(country)
    , m_format(language)
{
}

ReadLimit LimitReader::refusal(const QString &problem, const QString &remedy, std::optional<double> offered) const
{
    ReadLimit refused;
    refused.problem = problem;
    refused.remedy = remedy;
    refused.offered = offered;
    return refused;
}

QString LimitReader::written(double value) const
{
    int decimals = 0;
    while (decimals < 4 && std::abs(value - std::round(value * std::pow(10.0, decimals)) / std::pow(10.0, decimals)) > 1e-9)
        ++decimals;
    return m_format.number(value, decimals);
}

// What digits may mean: two values where a sign may part thousands or decimals.
std::vector<double> LimitReader::numbers(const QString &digits) const
{
    static const QRegularExpression unclear(QStringLiteral("^([+-]?[1-9][0-9]{0,2})([.,])([0-9]{3})$"));
    const auto match = unclear.match(digits);
    const bool isComma = match.captured(2) == QLatin1String(",");
    if (match.hasMatch() && (isComma ? !groupsByComma(m_country) : groupsByPoint(m_country)))
        return {(match.captured(1) + match.captured(3)).toDouble(), (match.captured(1) + QLatin1Char('.') + match.captured(3)).toDouble()};
    const NumberReading reading = readNumber(digits, madang::Quantity::Plain, {}, groupsByComma(m_country));
    return reading.number ? std::vector<double>{reading.number->value} : std::vector<double>{};
}

std::optional<double> LimitReader::number(const QString &digits) const
{
    const std::vector<double> read = numbers(digits);
    return read.size() == 1 ? std::optional(read.front()) : std::nullopt;
}

ReadLimit LimitReader::read(const QString &text, const QString &parameterName) const
{
    const RuleParameter *parameter = ruleParameter(parameterName);
    const auto what = parameterOf(parameterName.toStdString());
    if (!parameter || !what)
        return refusal(tr("“%1” is no parameter of regulations.").arg(parameterName), tr("Choose one of the list."));
    Spoken spoken{text.simplified(), comparable(text), *parameter, *what, factsOf(*what).quantity};
    if (spoken.text.isEmpty())
        return refusal(tr("There is no value."), tr("Write a number, such as %1.").arg(spoken.quantity == Quantity::Length ? QStringLiteral("12 m") : QStringLiteral("60 %")));

    spoken.text = withoutName(spoken.text, parameterName);
    const LimitWords words = withoutLimitWords(spoken.text);
    const ShareWords share = withoutBase(withoutName(words.rest, parameterName));
    spoken.text = share.rest;
    if (share.ofSite && *what == Parameter::OsrOfGfa)
        return refusal(tr("“%1” is a share of the site, but this rule is a share of the floor area.").arg(spoken.original),
                       tr("Write it as open space of the site, or give the share of the floor area."));
    if (share.ofFloor && spoken.quantity == Quantity::Ratio && *what != Parameter::OsrOfGfa && !parameter->isAssumption)
        return refusal(tr("“%1” is a share of the floor area, but this rule is a share of the site.").arg(spoken.original),
                       tr("Write it as open space ratio (OSR), or give the share of the site."));

    ReadLimit read;
    static const QRegularExpression ratio(QStringLiteral("^(%1)\\s*(:|/| per | for )\\s*(%1)\\s*(?:m2)?$").arg(numberPattern));
    static const QRegularExpression measured(QStringLiteral("^(%1)\\s*([^0-9]*)$").arg(numberPattern));
    static const QRegularExpression perCentBefore(QStringLiteral("^(ร้อยละ|phần trăm)\\s*(%1)$").arg(numberPattern));
    if (spoken.quantity == Quantity::Area) {
        read = readArea(spoken);
    } else if (const auto match = ratio.match(spoken.text); match.hasMatch()) {
        read = readRatio(spoken, match.captured(1), match.captured(2).trimmed(), match.captured(3));
    } else if (const auto before = perCentBefore.match(spoken.text); before.hasMatch()) {
        read = readMeasured(spoken, before.captured(2), {LimitMeasure::Percent, 0.01, {}});
    } else if (const auto after = measured.match(spoken.text); after.hasMatch()) {
        const QString word = after.captured(2).trimmed();
        const auto unit = word.isEmpty() ? std::optional(UnitWord()) : unitWord(word);
        read = unit ? readMeasured(spoken, after.captured(1), *unit)
                    : refusal(tr("“%1” is not understood behind the number.").arg(word), tr("Write the number with its unit and nothing else; put conditions into the condition."));
    } else {
        read = notANumber(spoken);
    }
    if (read.value) {
        read.operation = words.operation;
        if (words.strict) {
            const QString strict = tr("“%1” leaves out the value itself; the rule takes it in.").arg(spoken.original);
            read.note = read.note.isEmpty() ? strict : QStringLiteral("%1 %2").arg(read.note, strict);
        }
    }
    return read;
}

ReadLimit LimitReader::check(double value, const QString &unit, const QString &parameterName) const
{
    const RuleParameter *parameter = ruleParameter(parameterName);
    const auto what = parameterOf(parameterName.toStdString());
    if (!parameter || !what)
        return read(QString(), parameterName);
    const QString written = QStringLiteral("%1 %2").arg(QString::number(value, 'g', 15), unit).trimmed();
    const Spoken spoken{written, comparable(written), *parameter, *what, factsOf(*what).quantity};
    const auto measure = unit.isEmpty() ? std::optional(UnitWord()) : unitWord(comparable(unit));
    if (!measure || measure->measure == LimitMeasure::Unclear)
        return read(written, parameterName);
    if (const bool isArea = measure->measure == LimitMeasure::Area; isArea ? spoken.quantity != Quantity::Area : !unfitUnit(spoken, *measure).isEmpty())
        return refusal(tr("The unit of “%1” does not fit this rule.").arg(written), tr("Write a ratio as 60 % or 0.6, a length in metres."));
    ReadLimit read = checked(spoken, measure->measure == LimitMeasure::Percent ? value / 100.0 : value * measure->factor, measure->measure);
    if (read.value && !measure->name.isEmpty())
        read.note = spoken.quantity == Quantity::Area ? tr("%1 are %2 m².").arg(written, this->written(*read.value)) : tr("%1 are %2 m.").arg(written, this->written(*read.value));
    return read;
}

ReadLimit LimitReader::notANumber(const Spoken &spoken) const
{
    static const QRegularExpression any(numberPattern);
    int count = 0;
    for (auto match = any.globalMatch(spoken.text); match.hasNext(); match.next())
        ++count;
    if (count > 1)
        return refusal(tr("“%1” has several values.").arg(spoken.original),
                       tr("Write a rule for each of them, with the condition under which it holds."));
    if (count == 1)
        return refusal(tr("“%1” is more than a value.").arg(spoken.original), tr("Write the number with its unit and nothing else; put conditions into the condition."));
    return refusal(tr("“%1” is no number.").arg(spoken.original), tr("Write a number, or leave the rule out where the law gives none."));
}

ReadLimit LimitReader::readRatio(const Spoken &spoken, const QString &first, const QString &sign, const QString &second) const
{
    const auto a = number(first), b = number(second);
    if (!a || !b || *a < 0.0 || *b <= 0.0)
        return refusal(tr("“%1” is no ratio.").arg(spoken.original), tr("Write it as one number, such as 2.5."));
    if (spoken.what == Parameter::ParkingPerFloor)
        return checked(spoken, *a / *b, LimitMeasure::None);
    if (sign == QLatin1String("/") && (spoken.quantity == Quantity::Ratio || spoken.quantity == Quantity::Count))
        return checked(spoken, *a / *b, LimitMeasure::Times);
    // 7:1 in Thailand and 1:2.5 in Malaysia both are floor area to land.
    if (sign == QLatin1String(":") && spoken.what == Parameter::Far && (*a == 1.0 || *b == 1.0))
        return checked(spoken, *b == 1.0 ? *a : *b, LimitMeasure::Times);
    return refusal(tr("It is not clear which way “%1” is meant.").arg(spoken.original), tr("Write it as one number, such as 2.5."));
}

QString LimitReader::unfitUnit(const Spoken &spoken, const UnitWord &unit) const
{
    if (unit.measure == LimitMeasure::Storeys && spoken.quantity == Quantity::Length)
        return tr("Storeys are no height.");
    if (unit.measure == LimitMeasure::Length && spoken.what == Parameter::Floors)
        return tr("Metres are no number of storeys.");
    const auto fits = [&] {
        switch (unit.measure) {
        case LimitMeasure::None:
            return true;
        case LimitMeasure::Percent:
            return spoken.quantity == Quantity::Ratio;
        case LimitMeasure::Times:
            return spoken.quantity == Quantity::Ratio;
        case LimitMeasure::Length:
            return spoken.quantity == Quantity::Length;
        case LimitMeasure::Storeys:
            return spoken.what == Parameter::Floors;
        case LimitMeasure::Spaces:
            return spoken.what == Parameter::ParkingPerUnit || spoken.what == Parameter::ParkingPerFloor;
        case LimitMeasure::People:
            return spoken.what == Parameter::HouseholdSize;
        case LimitMeasure::Area:
        case LimitMeasure::Unclear:
            return false;
        }
        return false;
    };
    return fits() ? QString() : tr("The unit of “%1” does not fit this rule.").arg(spoken.original);
}

ReadLimit LimitReader::readMeasured(const Spoken &spoken, const QString &digits, const UnitWord &unit) const
{
    if (const QString unfit = unfitUnit(spoken, unit); !unfit.isEmpty())
        return refusal(unfit, unit.measure == LimitMeasure::Storeys   ? tr("Write the height in metres, or a rule for the number of storeys.")
                              : spoken.what == Parameter::Floors  ? tr("Write the number of storeys, or a rule for the height.")
                                                                : tr("Write a ratio as 60 % or 0.6, a length in metres."));
    const std::vector<double> read = numbers(digits);
    if (read.empty())
        return notANumber(spoken);
    // “2.125” and “1,250”: where only one reading can be right, it is.
    std::vector<double> possible;
    for (const double value : read)
        if (read.size() == 1 || (value * unit.factor >= spoken.parameter.least && value * unit.factor <= spoken.parameter.most))
            possible.push_back(value);
    if (possible.size() != 1)
        return refusal(tr("“%1” may be %2 or %3.").arg(spoken.original, QString::number(read.front(), 'f', 0), QString::number(read.back(), 'g', 10)),
                       tr("Write it without a sign between thousands."));
    ReadLimit result = checked(spoken, unit.measure == LimitMeasure::Percent ? possible.front() / 100.0 : possible.front() * unit.factor, unit.measure);
    if (result.value && !unit.name.isEmpty())
        result.note = tr("%1 are %2 m.").arg(spoken.original, written(*result.value));
    return result;
}

ReadLimit LimitReader::readArea(const Spoken &spoken) const
{
    // Parts of one area: “2 rai 1 ngan 50 wah”, and “2-1-50 ไร่” for the same.
    static const QRegularExpression thai(QStringLiteral("^([0-9]+)-([0-3])-([0-9]{1,2}(?:\\.[0-9]+)?)\\s*(?:rai|ไร่)$"));
    static const QRegularExpression part(QStringLiteral("(%1)\\s*([^0-9.,]*(?:\\.[^0-9]*)*(?:m2|ft2)?)").arg(numberPattern));
    if (const auto match = thai.match(spoken.text); match.hasMatch()) {
        const double value = match.captured(1).toDouble() * unitWord(QStringLiteral("rai"))->factor + match.captured(2).toDouble() * unitWord(QStringLiteral("ngan"))->factor
                             + match.captured(3).toDouble() * unitWord(QStringLiteral("wah"))->factor;
        ReadLimit read = checked(spoken, value, LimitMeasure::Area);
        if (read.value)
            read.note = tr("%1 are %2 m².").arg(spoken.original, written(value));
        return read;
    }
    double sum = 0.0, lastFactor = 0.0;
    bool isConverted = false;
    qsizetype end = 0;
    int parts = 0;
    QString text = spoken.text;
    // The 2 of m2 is no number of its own.
    text.replace(QStringLiteral("m2"), QStringLiteral("sqm")).replace(QStringLiteral("ft2"), QStringLiteral("sqft"));
    for (auto match = part.globalMatch(text); match.hasNext(); ++parts) {
        const auto piece = match.next();
        const QString word = piece.captured(2).trimmed();
        const auto unit = word.isEmpty() ? std::optional(UnitWord()) : unitWord(word);
        if (piece.capturedStart() != end || !unit || (parts > 0 && (word.isEmpty() || unit->factor >= lastFactor)))
            return notANumber(spoken);
        if (unit->measure == LimitMeasure::Unclear)
            return refusal(tr("A sào is 360 m² in the north, 500 m² in the centre and 1,000 m² in the south of Vietnam."), tr("Write the area in m²."));
        if (unit->measure != LimitMeasure::Area && unit->measure != LimitMeasure::None)
            return refusal(tr("The unit of “%1” does not fit this rule.").arg(spoken.original), tr("Write an area, in m² or in the country's unit."));
        const std::vector<double> read = numbers(piece.captured(1));
        if (read.empty())
            return notANumber(spoken);
        if (read.size() > 1)
            return refusal(tr("“%1” may be %2 or %3.").arg(spoken.original, QString::number(read.front(), 'f', 0), QString::number(read.back(), 'g', 10)),
                           tr("Write it without a sign between thousands."));
        sum += read.front() * unit->factor;
        lastFactor = unit->measure == LimitMeasure::None ? 0.0 : unit->factor;
        isConverted = isConverted || !unit->name.isEmpty();
        end = piece.capturedEnd();
    }
    if (parts == 0 || end != text.size())
        return notANumber(spoken);
    ReadLimit read = checked(spoken, sum, LimitMeasure::Area);
    if (read.value && isConverted)
        read.note = tr("%1 are %2 m².").arg(spoken.original, written(sum));
    return read;
}

ReadLimit LimitReader::checked(const Spoken &spoken, double value, LimitMeasure measure) const
{
    const RuleParameter &parameter = spoken.parameter;
    const bool isRatio = spoken.quantity == Quantity::Ratio, isPlain = measure == LimitMeasure::None;
    if (value < 0.0)
        return refusal(tr("“%1” is below zero.").arg(spoken.original), tr("Write a value of zero or more."));
    if (value == 0.0 && (!mayBeZero(spoken.what) || parameter.least > 0.0))
        return refusal(tr("Zero leaves nothing to be built: it is most likely a cell that was not filled in."), tr("Leave the rule out where the law gives no value."));
    // Percentages without their sign. Korean ratios go up to 1,500 %, and are never written as 250 for 2.5.
    const double mostPlain = spoken.what == Parameter::Far ? (m_country == QLatin1String("KR") ? 15.0 : parameter.most) : std::min(1.0, parameter.most);
    if (isRatio && isPlain && value > mostPlain && value / 100.0 <= parameter.most)
        return refusal(tr("%1 without a % sign would be %2.").arg(written(value), m_format.percent(value, 0)),
                       tr("Write %1 % or %2, if that is meant.").arg(written(value), written(value / 100.0)), value / 100.0);
    if (spoken.what == Parameter::Far && measure == LimitMeasure::Percent && value > 0.0 && value < 0.05)
        return refusal(tr("%1 is a floor area ratio of %2, which is hardly meant.").arg(spoken.original, written(value)),
                       tr("Write %1 without the % sign, or %2 %.").arg(written(value * 100.0), written(value * 10000.0)), value * 100.0);
    if (isRatio && value > parameter.most)
        return refusal(parameter.most == 1.0 ? tr("“%1” is more than the whole.").arg(spoken.original)
                                             : tr("“%1” is larger than any real one.").arg(spoken.original),
                       tr("Write a value up to %1.").arg(spoken.what == Parameter::Far ? written(parameter.most) : m_format.percent(parameter.most, 0)));
    if (value < parameter.least || value > parameter.most)
        return refusal(tr("“%1” is out of range: from %2 to %3 is possible.").arg(spoken.original, written(parameter.least), written(parameter.most)),
                       tr("Check the number and its unit."));
    ReadLimit read;
    read.value = value;
    return read;
}

} // namespace madang::zoning
