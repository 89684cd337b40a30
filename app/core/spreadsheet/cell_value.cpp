// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/spreadsheet/cell_value.h"

#include "core/spreadsheet/spreadsheet_text.h"
#include "core/qt_compat.h"

#include <QRegularExpression>

#include <cmath>

namespace madang {

namespace {

QString plainText(const QVariant &value)
{
    return value.toString().normalized(QString::NormalizationForm_C).trimmed();
}

bool isNumber(const QVariant &value)
{
    const int type = variantType(value);
    return type == QMetaType::Double || type == QMetaType::LongLong || type == QMetaType::Int;
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)), QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

} // namespace

CellValue readCell(const QString &text, const QString &column, SourceFieldType type, bool commaGroups)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (isErrorOfSpreadsheet(trimmed))
        return {{}, SpreadsheetText::tr("“%1” for “%2” is an error of the spreadsheet").arg(trimmed, column)};
    if (type == SourceFieldType::Text)
        return {trimmed, {}};
    const NumberReading reading = readNumber(trimmed, quantityOf(column), {}, commaGroups);
    if (!reading.number)
        return {{}, reading.problem == NumberProblem::Ambiguous ? SpreadsheetText::tr("“%1” for “%2” could be with or without decimals").arg(trimmed, column)
                                                                : SpreadsheetText::tr("“%1” for “%2” is no number").arg(trimmed, column)};
    const double value = reading.number->value;
    if (type == SourceFieldType::Real)
        return {value, {}};
    if (std::abs(value - std::round(value)) > 1e-9 || std::abs(value) > 9e15)
        return {{}, SpreadsheetText::tr("“%1” for “%2” is no whole number").arg(trimmed, column)};
    return {qlonglong(std::llround(value)), {}};
}

bool isSameValue(const QVariant &a, const QVariant &b)
{
    const bool isNothing = a.isNull() || plainText(a).isEmpty(), isNothingToo = b.isNull() || plainText(b).isEmpty();
    if (isNothing || isNothingToo)
        return isNothing && isNothingToo;
    if (isNumber(a) && isNumber(b)) {
        const double x = a.toDouble(), y = b.toDouble();
        return std::abs(x - y) <= 1e-14 * std::max(std::abs(x), std::abs(y));
    }
    return plainText(a) == plainText(b);
}

bool isSpreadsheetDamage(const QString &before, const QString &after)
{
    const QString was = before.trimmed(), is = after.trimmed();
    bool isPlain = false;
    const double number = is.toDouble(&isPlain);
    if (matches(was, "0+[0-9]+"))
        return isPlain && is != was && number == was.toDouble() && !is.startsWith(QLatin1Char('0'));
    if (matches(was, "[0-9]{12,}"))
        return matches(is, "[0-9](\\.[0-9]+)?E\\+[0-9]+");
    if (matches(was, "[0-9]{1,4}[-/.][0-9]{1,4}([-/.][0-9]{1,4})?"))
        return is != was
               && (matches(is, "[0-9]{4}[-/.] ?[0-9]{1,2}[-/.] ?[0-9]{1,2}\\.?( .*)?") || matches(is, "[0-9]{1,2}월 ?[0-9]{1,2}일")
                   || matches(is, "[0-9]{1,2}-[a-z]{3}(-[0-9]{2,4})?") || matches(is, "[a-z]{3}-[0-9]{2,4}"));
    return false;
}

bool hasLostLetters(const QString &before, const QString &after)
{
    // An export writes a “?” for each letter of the composed text.
    const auto was = before.normalized(QString::NormalizationForm_C).trimmed().toUcs4(), is = after.trimmed().toUcs4();
    if (was.size() != is.size())
        return false;
    bool isAnyLost = false;
    for (int i = 0; i < was.size(); ++i) {
        if (was[i] == is[i])
            continue;
        if (is[i] != U'?' || was[i] < 0x80)
            return false;
        isAnyLost = true;
    }
    return isAnyLost;
}

} // namespace madang
