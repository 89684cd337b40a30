// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/name.h"

namespace madang::sample {

QString khmerNumber(int number)
{
    QString digits = QString::number(number);
    for (QChar &digit : digits)
        digit = QChar(digit.unicode() - u'0' + 0x17E0);
    return digits;
}

Name numberedStreet(int number)
{
    return {QStringLiteral("Street %1").arg(number), QStringLiteral("%1번길").arg(number),
            QStringLiteral("ផ្លូវលេខ %1").arg(khmerNumber(number))};
}

Name numbered(const Name &name, int number)
{
    return {QStringLiteral("%1 %2").arg(name.english).arg(number),
            QStringLiteral("%1 %2").arg(name.korean).arg(number),
            QStringLiteral("%1 %2").arg(name.khmer, khmerNumber(number))};
}

} // namespace madang::sample
