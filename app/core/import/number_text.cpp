// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/number_text.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace madang {

namespace {

// As a fraction, so that 140 cm are 1.4 m to the last bit.
struct Unit {
    const char *name;
    double times, over;
};
constexpr Unit lengths[] = {{"m", 1, 1}, {"cm", 1, 100}, {"mm", 1, 1000}, {"km", 1000, 1}, {"ft", 0.3048, 1}, {"in", 0.0254, 1}};
constexpr Unit speeds[] = {{"m/s", 1, 1}, {"km/h", 1, 3.6}, {"kph", 1, 3.6}, {"mph", 0.44704, 1}};
constexpr Unit itself = {"", 1, 1};
constexpr Unit percent = {"%", 1, 100};

const Unit *find(Quantity quantity, const QString &name)
{
    const auto among = [&name](const auto &units) -> const Unit * {
        for (const Unit &unit : units)
            if (name == QLatin1String(unit.name))
                return &unit;
        return nullptr;
    };
    return quantity == Quantity::Length ? among(lengths) : quantity == Quantity::Speed ? among(speeds) : nullptr;
}

// Digits of every script to 0-9, the many signs for minus, space and full width to the plain ones.
QString plainCharacters(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isDigit() && c.digitValue() >= 0)
            plain += QChar(QLatin1Char(char('0' + c.digitValue())));
        else if (c == QChar(0x2212) || c == QChar(0x2013))
            plain += QLatin1Char('-');
        else if (c == QChar(0x066b))
            plain += QLatin1Char('.');
        else
            plain += c;
    }
    return plain.trimmed();
}

std::optional<double> machineNumber(const QString &text)
{
    bool good = false;
    const double value = text.toDouble(&good); // of the C locale: no grouping
    if (!good || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace

Quantity quantityOf(const QString &column)
{
    static const QStringList lengthColumns = {QStringLiteral("width"),  QStringLiteral("height"),      QStringLiteral("depth"),
                                              QStringLiteral("diameter"), QStringLiteral("invert"),    QStringLiteral("ground"),
                                              QStringLiteral("invert_from"), QStringLiteral("invert_to")};
    if (lengthColumns.contains(column))
        return Quantity::Length;
    return column == QLatin1String("speed") ? Quantity::Speed : Quantity::Plain;
}

QStringList unitsOf(Quantity quantity)
{
    QStringList names;
    if (quantity == Quantity::Length)
        for (const Unit &unit : lengths)
            names << QString::fromLatin1(unit.name);
    if (quantity == Quantity::Speed)
        names << QStringLiteral("m/s") << QStringLiteral("km/h") << QStringLiteral("mph");
    return names;
}

bool isUnitOf(Quantity quantity, const QString &unit)
{
    return find(quantity, unit) != nullptr;
}

NumberReading readNumber(const QString &text, Quantity quantity, const QString &unit, bool commaGroups)
{
    const Unit *own = find(quantity, unit);
    if (!own)
        own = &itself;
    if (const auto value = machineNumber(text.trimmed()))
        return {ParsedNumber{*value * own->times / own->over, true}, NumberProblem::None};

    static const QRegularExpression form(QStringLiteral("^([+-]?[0-9][0-9.,' \u00a0]*|[+-]?[.,][0-9]+)\\s*([^0-9.,]*)$"));
    const auto match = form.match(plainCharacters(text));
    if (!match.hasMatch())
        return {std::nullopt, NumberProblem::NotANumber};
    QString digits = match.captured(1).trimmed();
    const QString suffix = match.captured(2).trimmed().toLower();

    const Unit *factor = own;
    if (suffix == QLatin1String("%") || suffix == QStringLiteral("퍼센트")) {
        factor = &percent;
    } else if (suffix == QStringLiteral("층") || suffix == QStringLiteral("ชั้น") || suffix == QStringLiteral("ជាន់")) {
        if (quantity != Quantity::Plain)
            return {std::nullopt, NumberProblem::NotANumber};
    } else if (!suffix.isEmpty()) {
        factor = find(quantity, suffix);
        if (!factor)
            return {std::nullopt, NumberProblem::NotANumber};
    }

    static const QRegularExpression groups(QStringLiteral("^[+-]?[0-9]{1,3}([,' \u00a0][0-9]{3})+(\\.[0-9]+)?$"));
    static const QRegularExpression dotGroups(QStringLiteral("^[+-]?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$|^[+-]?[0-9]{1,3}(\\.[0-9]{3}){2,}$"));
    static const QRegularExpression oneComma(QStringLiteral("^[+-]?[0-9]*,[0-9]+$"));
    static const QRegularExpression grouping(QStringLiteral("[,' \u00a0]"));
    if (groups.match(digits).hasMatch()) {
        const bool single = digits.count(QLatin1Char(',')) == 1 && !digits.contains(QLatin1Char('.'));
        if (single && !commaGroups)
            return {std::nullopt, NumberProblem::Ambiguous};
        digits.remove(grouping);
    } else if (dotGroups.match(digits).hasMatch()) {
        digits.remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    } else if (oneComma.match(digits).hasMatch()) {
        digits.replace(QLatin1Char(','), QLatin1Char('.'));
    }
    const auto value = machineNumber(digits);
    if (!value)
        return {std::nullopt, NumberProblem::NotANumber};
    // A unit behind a machine's number is how OSM writes; only other forms need a person's eye.
    const bool plain = machineNumber(match.captured(1).trimmed()).has_value() && match.captured(1) == text.left(match.captured(1).size());
    return {ParsedNumber{*value * factor->times / factor->over, plain}, NumberProblem::None};
}

bool isErrorOfSpreadsheet(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!)|Err:[0-9]{3})$"));
    return form.match(text.trimmed()).hasMatch();
}

bool groupsByComma(const QString &country)
{
    static const QStringList commas = {QStringLiteral("KR"), QStringLiteral("TH"), QStringLiteral("MY"), QStringLiteral("SG"),
                                       QStringLiteral("PH"), QStringLiteral("MM")};
    return commas.contains(country);
}

bool groupsByPoint(const QString &country)
{
    static const QStringList points = {QStringLiteral("ID"), QStringLiteral("VN"), QStringLiteral("KH"), QStringLiteral("LA"),
                                       QStringLiteral("BN")};
    return points.contains(country);
}

void GroupingWatch::see(const QString &text, double readAs, bool taken)
{
    // No group begins with a zero: 0.125 has decimals.
    static const QRegularExpression grouped(QStringLiteral("^[+-]?[1-9][0-9]{0,2}((?:\\.[0-9]{3})+)(,[0-9]+)?\\s*[^0-9.,]*$"));
    const QString plain = plainCharacters(text);
    if (!plain.contains(QLatin1Char('.')))
        return;
    const auto match = grouped.match(plain);
    if (!match.hasMatch()) {
        m_decimals = true;
        return;
    }
    ++m_grouped;
    // 1.234.567 and 1.234,5 are read as groups anyway.
    if (taken && m_firstUnclear.isEmpty() && match.captured(1).size() == 4 && match.captured(2).isEmpty()) {
        m_firstUnclear = text;
        m_readAs = readAs;
    }
}

} // namespace madang
