// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace madang::zoning {

// What a text says for a day, or why it was refused. Texts are in the language of the window.
struct ReadDate {
    QString date;            // ISO 8601, years CE: "2026-05-01"; empty for an empty text
    QString note;            // what was converted: “2569 is 2026 CE”
    QString problem, remedy; // of what was refused
};

enum class DayOf { Beginning, End }; // of a year or month that is all the text says

// Reads when a regulation begins or ends to hold: the year first, then month and day, in digits of any script, with - . / or
// 년월일. Years of the Buddhist era, which is 543 years ahead, are converted for Thailand, Cambodia and Laos and refused
// elsewhere. A day before the month, or a month before the day, is refused: nobody can tell which is which.
class DateReader {
    Q_DECLARE_TR_FUNCTIONS(DateText)
public:
    explicit DateReader(const QString &country);

    ReadDate read(const QString &text, DayOf day) const;

private:
    bool m_hasBuddhistYears;
};

} // namespace madang::zoning
