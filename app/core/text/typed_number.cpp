// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/typed_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace madang {

namespace {

QString oneNumber(const QString &number, QChar decimal)
{
    const auto last = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    const bool hasDecimals = last >= 0 && number.count(number[last]) == 1;
    QString plain;
    for (auto i = 0; i < number.size(); ++i)
        if (number[i] != u'.' && number[i] != u',')
            plain += number[i];
        else if (i == last && hasDecimals)
            plain += decimal;
    return plain;
}

} // namespace

QString withDecimalSign(const QString &typed, QChar decimal)
{
    static const QRegularExpression numbers(QStringLiteral("[\\d.,]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString text;
    qsizetype at = 0;
    auto match = numbers.globalMatch(typed);
    while (match.hasNext()) {
        const auto number = match.next();
        text += typed.mid(at, number.capturedStart() - at) + oneNumber(number.captured(), decimal);
        at = number.capturedEnd();
    }
    return text + typed.mid(at);
}

} // namespace madang
