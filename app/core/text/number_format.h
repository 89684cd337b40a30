// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QLocale>
#include <QString>

namespace madang {

// Numbers as people of one language write them. Values go in as SI; stored values never pass through here.
class MADANG_CORE_EXPORT NumberFormat {
public:
    explicit NumberFormat(const QString &language);
    // For what is read in several languages at once. Where they do not agree on the decimal point, "1.199" would be a thousand
    // to one reader and a little more than one to the other: it is a point then, and nothing parts the thousands.
    explicit NumberFormat(const QStringList &languages);

    QString number(double value, int decimals) const;
    QString decimalPoint() const;
    QString groupSeparator() const; // between thousands; empty where nothing is
    QString integer(qint64 value) const;
    QString hectares(double squareMetres) const; // "1,234.5 ha"
    QString percent(double share, int decimals = 1) const; // 0.125 → "12.5 %"
    QString length(double metres) const; // "850 m", "12.3 km"
    QString money(double amount, const QString &currency, int decimals = 2) const; // "USD 12.50": ISO code, never "$"

private:
    QLocale m_locale;
};

} // namespace madang
