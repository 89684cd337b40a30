// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/text/number_format.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace madang::zoning {

enum class LimitMeasure;
struct UnitWord;

// What a text says for a limit, or why it was refused. Texts are in the language of the window.
struct ReadLimit {
    std::optional<double> value; // SI, ratios without unit
    QString operation;           // "<=" or ">=", where the text says so
    QString note;                // what was converted, for a person to see: “2 rai are 3,200 m²”
    QString problem, remedy;     // of what was refused
    std::optional<double> offered; // what most likely was meant by it; never taken by itself
};

// Reads limits as people write them: “250 %”, “2.5”, “7:1”, “1:2.5”, “1,000퍼센트”, “๗:๑”, “២.៥”, “2,5”, “1/3”, “3층 이하”, “12m 이하”,
// “2-1-50 ไร่”. Nothing is guessed: several numbers, a ratio of 250 without %, a coverage above 100 %, a height of 0, a share of
// the wrong area and a number that may be read in two ways are refused with what to do.
class LimitReader {
    Q_DECLARE_TR_FUNCTIONS(LimitText)
public:
    // Numbers are read as the country writes them; `language` is that of the numbers in messages.
    LimitReader(const QString &country, const QString &language);

    ReadLimit read(const QString &text, const QString &parameter) const;
    // Of a number that a program has written, with its unit beside it (empty: SI): nothing of it is unclear.
    ReadLimit check(double value, const QString &unit, const QString &parameter) const;

private:
    struct Spoken; // the text, and what it is for

    ReadLimit refusal(const QString &problem, const QString &remedy, std::optional<double> offered = std::nullopt) const;
    ReadLimit notANumber(const Spoken &spoken) const;
    ReadLimit readArea(const Spoken &spoken) const;
    ReadLimit readRatio(const Spoken &spoken, const QString &first, const QString &sign, const QString &second) const;
    ReadLimit readMeasured(const Spoken &spoken, const QString &digits, const UnitWord &unit) const;
    ReadLimit checked(const Spoken &spoken, double value, LimitMeasure measure) const;
    QString unfitUnit(const Spoken &spoken, const UnitWord &unit) const;
    std::optional<double> number(const QString &digits) const;
    std::vector<double> numbers(const QString &digits) const;
    QString written(double value) const;

    QString m_country;
    NumberFormat m_format;
};

} // namespace madang::zoning
