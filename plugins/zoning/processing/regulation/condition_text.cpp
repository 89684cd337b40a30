// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/condition_text.h"

#include "zoning/engine/regulation/condition.h"

#include <QCoreApplication>

namespace madang::zoning {

namespace {

class ConditionText {
    Q_DECLARE_TR_FUNCTIONS(ConditionText)
public:
    // What should stand there; empty where the word itself is wrong.
    static QString expected(ConditionError::Problem problem)
    {
        using enum ConditionError::Problem;
        switch (problem) {
        case ExpectedName:
            return tr("lot_area, road_width, height or use");
        case ExpectedOperator:
            return tr("<, <=, >, >=, = or !=");
        case ExpectedNumber:
            return tr("a number with a decimal point");
        case ExpectedText:
            return tr("a use in quotation marks, such as 'residential',");
        case ExpectedBracket:
            return tr("a closing bracket");
        case UnknownWord:
        case TooMuch:
            break;
        }
        return {};
    }
};

} // namespace

QString conditionProblem(const QString &condition)
{
    try {
        Condition(condition.toStdString());
        return {};
    } catch (const ConditionError &error) {
        const QString found = QString::fromStdString(error.found), expected = ConditionText::expected(error.problem);
        if (found.isEmpty())
            return expected.isEmpty() ? ConditionText::tr("The condition is not finished.") : ConditionText::tr("The condition ends where %1 is expected.").arg(expected);
        // The place is counted in bytes of UTF-8.
        const QString place = QString::number(QString::fromUtf8(condition.toUtf8().left(int(error.place))).size() + 1);
        if (!expected.isEmpty())
            return ConditionText::tr("“%1” at character %2 stands where %3 is expected.").arg(found, place, expected);
        return error.problem == ConditionError::Problem::TooMuch
                   ? ConditionText::tr("“%1” at character %2 is more than one condition: join two comparisons with and, or with or.").arg(found, place)
                   : ConditionText::tr("“%1” at character %2 is no word of a condition: those are lot_area (m²), road_width (m), height (m), use, and, or, not.").arg(found, place);
    }
}

} // namespace madang::zoning
