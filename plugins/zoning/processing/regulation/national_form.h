// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/text/number_format.h"

#include <QString>

namespace madang::zoning {

// Regulations as planners of a country read them: 용적률 250 %, FAR 7:1, KLB 3, hệ số sử dụng đất 5 lần, GPR 2.5, plot ratio
// 1:2.5. Words are those of `language`, beside the terms and signs of the country's law. Values are SI, ratios without unit.
// A parameter that is not known keeps its name and its plain number.
class NationalForm {
public:
    NationalForm(const QString &country, const QString &language); // ISO 3166-1 alpha-2, ISO 639-1
    // Numbers as `numbers` writes them, for what is read in several languages at once.
    NationalForm(const QString &country, const QString &language, const NumberFormat &numbers);

    QString country() const { return m_country; }
    QString language() const { return m_language; }

    // "KLB · Floor area ratio"; one word where the two are the same.
    QString term(const QString &parameter) const;
    // "FAR (อัตราส่วนพื้นที่อาคารรวมต่อพื้นที่ดิน) · Floor area ratio"
    QString termInFull(const QString &parameter) const;
    // "250 %", "7:1", "5 lần", "3층", "12 m", "4.5 % of the floor area", "1 for 120 m²"
    QString value(const QString &parameter, double value) const;
    // "≤ 250 %", "= 3.3 m"
    QString limit(const QString &parameter, const QString &operation, double value) const;
    // As stored: "2.5", "0.6", "12 m", "400 m²"
    QString plain(const QString &parameter, double value) const;
    // What a person types to get the value: "250 %", "12 m", and nothing that a reader of limits would not take.
    QString typed(const QString &parameter, double value) const;
    // "3,200 m² (2-0-0 rai)", "330 m² (99.8 평)", "8,094 m² (2 acres)", "720 m² (2 sào of 360 m²)"; m² alone elsewhere.
    QString area(double squareMetres) const;

private:
    QString number(double value, int least = 0, int most = 4) const;
    QString percent(double share) const;
    QString words(const char *source, const QStringList &arguments) const;

    QString m_country, m_language;
    NumberFormat m_numbers;
    bool m_isTyped = false; // numbers as keys write them
};

} // namespace madang::zoning
