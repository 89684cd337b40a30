// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/attributes_command.h"

#include "cli/progress_line.h"
#include "core/spreadsheet/comparison_edit.h"
#include "core/failure.h"

namespace madang::cli {

namespace {

QVariantMap comparisonMap(const AttributeComparison &comparison, bool isApplied)
{
    QVariantList sheets, rows, problems, findings;
    for (const ComparedSheet &sheet : comparison.sheets)
        sheets << QVariantMap{{QStringLiteral("sheet"), sheet.sheet}, {QStringLiteral("table"), sheet.table}, {QStringLiteral("lines"), sheet.lines},
                              {QStringLiteral("columns"), sheet.columns}};
    for (const ChangedRow &row : comparison.rows) {
        QVariantMap before, after;
        for (const CellChange &change : row.changes) {
            before[change.column] = change.before;
            after[change.column] = change.after;
        }
        rows << QVariantMap{{QStringLiteral("table"), row.table}, {QStringLiteral("uid"), row.uid}, {QStringLiteral("name"), row.name},
                            {QStringLiteral("line"), row.line}, {QStringLiteral("before"), before}, {QStringLiteral("after"), after}};
    }
    for (const LineProblem &problem : comparison.problems)
        problems << QVariantMap{{QStringLiteral("sheet"), problem.sheet}, {QStringLiteral("line"), problem.line}, {QStringLiteral("reason"), problem.reason}};
    for (const Finding &finding : comparison.findings)
        findings << finding.toMap();
    return {{QStringLiteral("sheets"), sheets},     {QStringLiteral("changed"), rows},       {QStringLiteral("same"), comparison.same},
            {QStringLiteral("problems"), problems}, {QStringLiteral("findings"), findings}, {QStringLiteral("applied"), isApplied}};
}

QString inWords(const QVariant &value)
{
    return value.isNull() ? CommandLine::tr("(empty)") : value.toString();
}

void print(const AttributeComparison &comparison, bool isApplied, Output &output)
{
    for (const ComparedSheet &sheet : comparison.sheets)
        output.line(CommandLine::tr("Sheet %1, table %2: %n line(s)", nullptr, int(sheet.lines)).arg(sheet.sheet, sheet.table));
    for (const ChangedRow &row : comparison.rows)
        for (const CellChange &change : row.changes)
            output.line(QStringLiteral("  %1 %2 %3: %4 → %5")
                            .arg(row.table, row.name.isEmpty() ? row.uid : row.name, change.column, inWords(change.before), inWords(change.after)));
    output.line(isApplied ? CommandLine::tr("%n row(s) of the plan changed.", nullptr, int(comparison.rows.size()))
                          : CommandLine::tr("%n row(s) differ from the plan.", nullptr, int(comparison.rows.size())));
    for (const Finding &finding : comparison.findings) {
        output.message(finding.title);
        if (!finding.detail.isEmpty())
            output.message(finding.detail);
    }
}

} // namespace

int runAttributes(const QStringList &words, Output &output, const PluginSet &)
{
    const Arguments arguments(words, {QStringLiteral("table"), QStringLiteral("scenario"), QStringLiteral("encoding")},
                              {QStringLiteral("dry-run"), QStringLiteral("skip-problems"), QStringLiteral("json")});
    const QStringList plain = arguments.positional({QStringLiteral("PLAN.gpkg"), QStringLiteral("FILE")});
    AttributeRequest request;
    request.planPath = plain[0];
    request.file = plain[1];
    request.table = arguments.value(QStringLiteral("table")).value_or(QString());
    request.scenario = arguments.value(QStringLiteral("scenario")).value_or(QStringLiteral("base"));
    request.encoding = arguments.value(QStringLiteral("encoding")).value_or(QString());

    ProgressLine progress(output);
    const AttributeComparison comparison = compareAttributes(request, progress);
    const bool isRefused = !comparison.problems.empty() && !arguments.has(QStringLiteral("skip-problems"));
    const bool isApplied = !isRefused && !arguments.has(QStringLiteral("dry-run")) && !comparison.rows.empty();
    if (isApplied) {
        const auto plan = Plan::open(request.planPath);
        plan->apply(comparisonEdit(*plan, comparison, ProblemLines::LeaveOut));
    }
    if (arguments.has(QStringLiteral("json")))
        output.json(comparisonMap(comparison, isApplied));
    else
        print(comparison, isApplied, output);
    if (isRefused)
        output.message(CommandLine::tr("Nothing has been changed. Correct these lines, or leave them out with --skip-problems."));
    return isRefused ? WrongInput : Done;
}

} // namespace madang::cli
