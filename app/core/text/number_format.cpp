// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/number_format.h"

namespace madang {

NumberFormat::NumberFormat(const QString &language)
    : m_locale(language)
{
    // Burmese digits are for prose; a table of hectares is read in European digits everywhere we work.
    if (language == QLatin1String("my"))
        m_locale = QLocale(QLocale::English);
}

NumberFormat::NumberFormat(const QStringList &languages)
    : NumberFormat(languages.value(0))
{
    for (const QString &language : languages)
        if (NumberFormat(language).m_locale.decimalPoint() != m_locale.decimalPoint()) {
            m_locale = QLocale(QLocale::English);
            m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
            return;
        }
}

QString NumberFormat::decimalPoint() const
{
    return QString(m_locale.decimalPoint());
}

QString NumberFormat::groupSeparator() const
{
    return m_locale.numberOptions().testFlag(QLocale::OmitGroupSeparator) ? QString() : QString(m_locale.groupSeparator());
}

QString NumberFormat::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString NumberFormat::integer(qint64 value) const
{
    return m_locale.toString(value);
}

QString NumberFormat::hectares(double squareMetres) const
{
    const double value = squareMetres / 10000.0;
    return QStringLiteral("%1 ha").arg(number(value, value < 10 ? 2 : 1));
}

QString NumberFormat::percent(double share, int decimals) const
{
    return QStringLiteral("%1 %").arg(number(share * 100.0, decimals));
}

QString NumberFormat::length(double metres) const
{
    if (metres < 1000)
        return QStringLiteral("%1 m").arg(number(metres, metres < 10 ? 2 : metres < 100 ? 1 : 0));
    return QStringLiteral("%1 km").arg(number(metres / 1000, metres < 10000 ? 2 : 1));
}

QString NumberFormat::money(double amount, const QString &currency, int decimals) const
{
    return QStringLiteral("%1 %2").arg(currency, number(amount, decimals));
}

} // namespace madang
