// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/processing/cash_flow_findings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace madang::feasibility {

namespace {

// The context of the texts below.
class CashFlowTableText {
    Q_DECLARE_TR_FUNCTIONS(CashFlowTableText)
};

struct IssueText {
    QString title;
    QString remedy;
};

QString quoted(const std::string &text)
{
    constexpr int longest = 60;
    const QString all = QString::fromStdString(text);
    return all.size() > longest ? all.left(longest) + QStringLiteral("…") : all;
}

IssueText fileIssueText(const TableIssue &issue, const QString &file)
{
    const QString value = quoted(issue.value);
    const QString column = QString::fromStdString(issue.field);
    switch (issue.problem) {
    case TableProblem::CannotRead:
        if (!QFileInfo::exists(file))
            return {CashFlowTableText::tr("The table is not there."), CashFlowTableText::tr("Choose a file that exists.")};
        if (QFileInfo(file).isDir())
            return {CashFlowTableText::tr("This is a folder, not a table."), CashFlowTableText::tr("Choose a CSV file.")};
        return {CashFlowTableText::tr("The table cannot be opened."), CashFlowTableText::tr("Check that you may read the file.")};
    case TableProblem::TooLarge:
        return {CashFlowTableText::tr("The file is too large for a cash flow: %1 MB.").arg(issue.number >> 20),
                CashFlowTableText::tr("Choose a CSV file with a row for each year.")};
    case TableProblem::NotText:
        return {CashFlowTableText::tr("The file is not a text table in UTF-8."),
                CashFlowTableText::tr("Save it from the spreadsheet as “CSV UTF-8”.")};
    case TableProblem::Empty:
        return {CashFlowTableText::tr("The table is empty."),
                CashFlowTableText::tr("It needs a first line “year,cost,benefit” and a row for each year.")};
    case TableProblem::NoHeader:
        return {CashFlowTableText::tr("The first line names no columns: “%1”.").arg(value),
                CashFlowTableText::tr("Put the line “year,cost,benefit” above the numbers.")};
    case TableProblem::ColumnMissing:
        return {CashFlowTableText::tr("There is no column “%1”; the first line has: %2.").arg(column, value),
                CashFlowTableText::tr("Name the columns year, cost and benefit.")};
    case TableProblem::ColumnTwice:
        return {CashFlowTableText::tr("There are two columns “%1”; the first line has: %2.").arg(column, value),
                CashFlowTableText::tr("Keep one of them, or give the other another name.")};
    case TableProblem::NoRows:
        return {CashFlowTableText::tr("The table has no rows under its first line."), CashFlowTableText::tr("Add a row for each year.")};
    case TableProblem::MoreProblems:
        return {CashFlowTableText::tr("%n more problem(s) in this table.", nullptr, int(issue.number)),
                CashFlowTableText::tr("Mend those listed and read the table again.")};
    default:
        return {};
    }
}

IssueText yearIssueText(const TableIssue &issue)
{
    const qlonglong number = issue.number;
    const qlonglong other = issue.other;
    switch (issue.problem) {
    case TableProblem::YearNotWhole:
        return {CashFlowTableText::tr("The year “%1” is not a whole number.").arg(quoted(issue.value)),
                CashFlowTableText::tr("Number the years 0, 1, 2 …; year 0 is the base year.")};
    case TableProblem::YearNegative:
        return {CashFlowTableText::tr("The year %1 lies before the base year.").arg(number),
                CashFlowTableText::tr("Number the years from 0; costs spent before the base year are sunk and do not count.")};
    case TableProblem::YearBeforeBase:
        return {CashFlowTableText::tr("The year %1 lies before the base year %2.").arg(number).arg(other),
                CashFlowTableText::tr("Give the right base year, or leave the row out: what is spent already does not count.")};
    case TableProblem::CalendarYears:
        return {CashFlowTableText::tr("The years are calendar years (from %1); year 0 must be the base year.").arg(number),
                CashFlowTableText::tr("Number the years 0, 1, 2 …, or say which year is the base year.")};
    case TableProblem::YearTwice:
        return {CashFlowTableText::tr("Year %1 is there twice; it stood in row %2 before.").arg(number).arg(other),
                CashFlowTableText::tr("Put all of a year into one row.")};
    case TableProblem::YearsMissing:
        return {number == other ? CashFlowTableText::tr("Year %1 is missing.").arg(number)
                                : CashFlowTableText::tr("The years %1 to %2 are missing.").arg(number).arg(other),
                CashFlowTableText::tr("Add a row for each year, with 0 where nothing is spent or gained.")};
    case TableProblem::NoBaseYear:
        return {other == 0 ? CashFlowTableText::tr("There is no year 0; the first is year %1.").arg(number)
                           : CashFlowTableText::tr("There is no row for the base year %2; the first is %1.").arg(number).arg(other),
                CashFlowTableText::tr("Add the base year, which is not discounted, with 0 where nothing is spent or gained.")};
    case TableProblem::TooLong:
        return {CashFlowTableText::tr("The last year lies %1 years after the base year; at most %2 make sense.").arg(number).arg(other),
                CashFlowTableText::tr("Look for a typing error in the years.")};
    case TableProblem::YearsUnordered:
        return {CashFlowTableText::tr("The years are not in order: %1 comes after %2.").arg(number).arg(other),
                CashFlowTableText::tr("They were put in order for the computation; the file is unchanged.")};
    default:
        return {};
    }
}

IssueText cellIssueText(const TableIssue &issue)
{
    const QString value = quoted(issue.value);
    switch (issue.problem) {
    case TableProblem::FieldCount:
        return {CashFlowTableText::tr("The row has %1 fields where the first line has %2.").arg(issue.number).arg(issue.other),
                CashFlowTableText::tr("A comma within a number? Write 1250.5, or put the number in quotes.")};
    case TableProblem::Blank:
        return {CashFlowTableText::tr("The cell is blank, which is not the same as 0."),
                CashFlowTableText::tr("Write 0 if nothing is meant, or the number that is missing.")};
    case TableProblem::NotANumber:
        return {CashFlowTableText::tr("“%1” is not a number.").arg(value),
                CashFlowTableText::tr("Write digits only, without currency or words: 1250.5")};
    case TableProblem::MarkUnclear: {
        QString grouped = value;
        QString decimal = value;
        grouped.remove(QLatin1Char(',')).remove(QLatin1Char('.'));
        decimal.replace(QLatin1Char(','), QLatin1Char('.'));
        return {CashFlowTableText::tr("“%1” can be read as %2 or as %3.").arg(value, grouped, decimal),
                CashFlowTableText::tr("Write numbers without a mark between thousands.")};
    }
    case TableProblem::MarkMixed:
        return {CashFlowTableText::tr("“%1” has another decimal mark than row %2.").arg(value).arg(issue.other),
                CashFlowTableText::tr("Use a point, or a comma, in the whole table.")};
    case TableProblem::NegativeCost:
        return {CashFlowTableText::tr("The cost %1 is negative.").arg(value),
                CashFlowTableText::tr("It was subtracted from the costs. A residual value counts among the benefits, which changes "
                   "B/C though not NPV.")};
    case TableProblem::NegativeBenefit:
        return {CashFlowTableText::tr("The benefit %1 is negative.").arg(value),
                CashFlowTableText::tr("It was subtracted from the benefits. As a cost it would change B/C though not NPV.")};
    default:
        return {};
    }
}

IssueText issueText(const TableIssue &issue, const QString &file)
{
    for (const IssueText &text : {fileIssueText(issue, file), yearIssueText(issue), cellIssueText(issue)})
        if (!text.title.isEmpty())
            return text;
    return {};
}

QString ruleOf(TableProblem problem)
{
    switch (problem) {
    case TableProblem::CannotRead:
    case TableProblem::TooLarge:
    case TableProblem::NotText:
    case TableProblem::Empty:
    case TableProblem::NoHeader:
    case TableProblem::ColumnMissing:
    case TableProblem::ColumnTwice:
    case TableProblem::NoRows:
    case TableProblem::MoreProblems:
        return QStringLiteral("cashflow.file");
    case TableProblem::FieldCount:
        return QStringLiteral("cashflow.fields");
    case TableProblem::Blank:
        return QStringLiteral("cashflow.blank");
    case TableProblem::NotANumber:
        return QStringLiteral("cashflow.number");
    case TableProblem::MarkUnclear:
    case TableProblem::MarkMixed:
        return QStringLiteral("cashflow.decimal_mark");
    case TableProblem::NegativeCost:
    case TableProblem::NegativeBenefit:
        return QStringLiteral("cashflow.negative");
    default:
        return QStringLiteral("cashflow.year");
    }
}

QString placeOf(const TableIssue &issue, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    const QString column = QString::fromStdString(issue.field);
    if (issue.line == 0)
        return CashFlowTableText::tr("File %1.").arg(name);
    if (column.isEmpty())
        return CashFlowTableText::tr("File %1, row %2.").arg(name).arg(issue.line);
    return CashFlowTableText::tr("File %1, row %2, column “%3”.").arg(name).arg(issue.line).arg(column);
}

Finding findingOf(const TableIssue &issue, const QString &file)
{
    const IssueText text = issueText(issue, file);
    Finding finding;
    finding.severity = issue.problem == TableProblem::YearsUnordered ? Finding::Severity::Note
                       : isFatal(issue.problem)                      ? Finding::Severity::Error
                                                                     : Finding::Severity::Warning;
    finding.rule = ruleOf(issue.problem);
    finding.title = issue.line == 0 ? text.title : CashFlowTableText::tr("Row %1: %2").arg(issue.line).arg(text.title);
    finding.detail = placeOf(issue, file) + QLatin1Char('\n') + text.remedy;
    return finding;
}

} // namespace

QVector<Finding> tableFindings(const CashFlowTable &table, const QString &file)
{
    QVector<Finding> findings;
    for (const TableIssue &issue : table.issues)
        findings << findingOf(issue, file);
    return findings;
}

QString fatalText(const QVector<Finding> &findings, const QString &file)
{
    constexpr int mostLines = 20;
    QStringList problems;
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Error)
            problems << finding.title + QLatin1Char('\n') + finding.detail;
    }
    if (problems.isEmpty())
        return {};
    const int unlisted = int(problems.size()) - mostLines;
    if (unlisted > 0) {
        problems = problems.mid(0, mostLines);
        problems << CashFlowTableText::tr("%n more problem(s) in this table.", nullptr, unlisted);
    }
    problems.prepend(CashFlowTableText::tr("No cash flow could be read from %1.").arg(QDir::toNativeSeparators(file)));
    return problems.join(QLatin1Char('\n'));
}

QString rateIssuesText(const RateList &list)
{
    QStringList lines;
    for (const RateIssue &issue : list.issues) {
        const QString text = QString::fromStdString(issue.text);
        switch (issue.problem) {
        case RateProblem::NoRates:
            lines << CashFlowTableText::tr("There is no discount rate. Give one or more, with commas between them.");
            break;
        case RateProblem::NotANumber:
            lines << CashFlowTableText::tr("The discount rate “%1” is not a number.").arg(text);
            break;
        case RateProblem::TotalLoss:
            lines << CashFlowTableText::tr("At a discount rate of “%1” (-100 % or less) nothing can be discounted.").arg(text);
            break;
        case RateProblem::LooksLikePercent:
            lines << CashFlowTableText::tr("The discount rate “%1” would be %2 %. Rates are fractions: 4.5 % is 0.045.")
                         .arg(text, QString::number(issue.asPercent));
            break;
        case RateProblem::TooHigh:
            lines << CashFlowTableText::tr("The discount rate “%1” is 100 % or more. Look for a missing decimal mark.").arg(text);
            break;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

const char *noInternalRateText(NoInternalRate reason)
{
    switch (reason) {
    case NoInternalRate::Defined:
        break;
    case NoInternalRate::NothingFlows:
        return QT_TRANSLATE_NOOP("InternalRate", "Not defined: costs and benefits are equal in every year.");
    case NoInternalRate::NeverNegative:
        return QT_TRANSLATE_NOOP("InternalRate", "Not defined: costs are never higher than benefits.");
    case NoInternalRate::NeverPositive:
        return QT_TRANSLATE_NOOP("InternalRate", "Not defined: benefits are never higher than costs.");
    case NoInternalRate::NpvNeverZero:
        return QT_TRANSLATE_NOOP("InternalRate", "Not defined: no rate brings the net present value to zero.");
    }
    return "";
}

namespace {

constexpr std::pair<NoInternalRate, const char *> reasonKeys[] = {
    {NoInternalRate::NothingFlows, "nothing_flows"},
    {NoInternalRate::NeverNegative, "never_negative"},
    {NoInternalRate::NeverPositive, "never_positive"},
    {NoInternalRate::NpvNeverZero, "npv_never_zero"},
};

} // namespace

QString noInternalRateKey(NoInternalRate reason)
{
    for (const auto &[value, key] : reasonKeys)
        if (value == reason)
            return QLatin1String(key);
    return {};
}

NoInternalRate noInternalRateOf(const QString &key)
{
    for (const auto &[value, name] : reasonKeys)
        if (key == QLatin1String(name))
            return value;
    return NoInternalRate::Defined;
}

} // namespace madang::feasibility
