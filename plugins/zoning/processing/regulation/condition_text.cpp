// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/condition_text.h"

#include <QCoreApplication>

namespace madang::zoning {

namespace {

class ConditionText {
    Q_DECLARE_TR_FUNCTIONS(ConditionText)
};

QString problemText(const ConditionError &error)
{
    const QString found = QString::fromStdString(error.found);
    using Problem = ConditionError::Problem;
    switch (error.problem) {
    case Problem::UnknownWord: return ConditionText::tr("“%1” is not known: a condition asks for lot_area (m²), road_width (m), height (m) or use.").arg(found);
    case Problem::ExpectedName: return ConditionText::tr("Here lot_area, road_width, height or use is expected.");
    case Problem::ExpectedOperator: return ConditionText::tr("Here one of < <= > >= = != is expected; for use one of = and !=.");
    case Problem::ExpectedNumber: return ConditionText::tr("Here a number is expected, with a decimal point and without a unit.");
    case Problem::ExpectedText: return ConditionText::tr("Here a use or a land-use code is expected, in quotes where it has blanks.");
    case Problem::ExpectedBracket: return ConditionText::tr("A closing bracket is missing.");
    case Problem::TooMuch: return ConditionText::tr("“%1” is not expected any more: comparisons are joined by and, or.").arg(found);
    }
    return {};
}

} // namespace

QString conditionErrorText(const QString &condition, const ConditionError &error)
{
    // The engine counts bytes.
    const int place = QString::fromUtf8(condition.toUtf8().left(int(error.place))).size();
    return ConditionText::tr("The condition “%1” is not understood at character %2. %3 An example: lot_area >= 500 and road_width < 12.")
        .arg(condition).arg(place + 1).arg(problemText(error));
}

} // namespace madang::zoning
