// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/feasibility_report.h"

#include "api/report_builder.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "feasibility/panel/cash_flow_chart.h"
#include "feasibility/panel/cash_flow_figures.h"
#include "feasibility/processing/cash_flow_findings.h"
#include "feasibility/processing/discount_rate_source.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace madang::feasibility {

namespace {

constexpr const char *context = "FeasibilityReport";

// Marked with QT_TRANSLATE_NOOP("FeasibilityReport", …) where it is called.
Phrase phrase(const char *source, const QStringList &arguments = {})
{
    return {context, source, arguments};
}

QString moneyName(const PlanMeta &meta)
{
    return meta.currency.isEmpty() ? QStringLiteral("?") : meta.currency;
}

int decimalsFor(const CashFlowFigures &figures)
{
    double largest = 0.0;
    for (const CashFlowFigures::AtRate &at : figures.rates)
        largest = std::max({largest, std::abs(at.pvBenefit), std::abs(at.pvCost)});
    return largest >= 1000.0 ? 0 : 2;
}

void writeRates(ReportBuilder &report, const CashFlowFigures &figures)
{
    const PlanMeta &meta = report.plan().meta();
    const int decimals = decimalsFor(figures);
    ReportTable table;
    table.caption = phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Present values at each discount rate (%1, prices of %2)"),
                           {moneyName(meta), QString::number(meta.priceYear)});
    table.columns = {phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Rate")),
                     phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Used by")),
                     phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "PV of benefits")),
                     phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "PV of costs")),
                     phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "NPV")),
                     phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "B/C"))};
    for (const CashFlowFigures::AtRate &at : figures.rates) {
        QVector<ReportCell> row{ReportCell::percent(at.rate)};
        const auto &sources = discountRateSources();
        const auto source = std::find_if(sources.begin(), sources.end(), [&](const DiscountRateSource &candidate) {
            return std::abs(candidate.rate - at.rate) < 1e-9;
        });
        row << (source == sources.end() ? ReportCell::text(QString())
                                        : ReportCell::text(Phrase{"DiscountRate", source->used}))
            << ReportCell::number(at.pvBenefit, decimals) << ReportCell::number(at.pvCost, decimals)
            << ReportCell::number(at.npv, decimals)
            << (at.benefitCostRatio ? ReportCell::number(*at.benefitCostRatio, 2)
                                    : ReportCell::text(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "not defined"))));
        table.rows << row;
    }
    report.table(table);
}

void writeInternalRates(ReportBuilder &report, const CashFlowFigures &figures)
{
    if (figures.internalRates.empty()) {
        report.paragraph(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Economic internal rate of return (EIRR): %1")),
                         {ReportCell::text(Phrase{"InternalRate", noInternalRateText(figures.reason)})});
        return;
    }
    for (const double rate : figures.internalRates)
        report.paragraph(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Economic internal rate of return (EIRR): %1")),
                         {ReportCell::percent(rate, 2)});
    if (figures.internalRates.size() > 1)
        report.paragraph(phrase(QT_TRANSLATE_NOOP("FeasibilityReport",
            "The yearly balance changes its sign more than once, so that more than one rate brings the net present value "
            "to zero. NPV and B/C at a given discount rate decide.")));
}

void writeChart(ReportBuilder &report, const CashFlowFigures &figures)
{
    const PlanMeta &meta = report.plan().meta();
    report.figure(
        phrase(QT_TRANSLATE_NOOP("FeasibilityReport",
                                 "Yearly costs and benefits, and cumulative discounted net benefit (%1, prices of %2)"),
               {moneyName(meta), QString::number(meta.priceYear)}),
        1.7, [&figures, money = moneyName(meta)](QPainter &painter, const QRectF &sheet, const FigureText &words) {
            CashFlowChartWords labels{words.text(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Costs"))),
                                      words.text(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Benefits"))),
                                      words.text(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Year"))),
                                      words.text(Phrase{"MoneyUnit", moneyUnitOf(figures).title, {money}}), {}};
            for (const CashFlowFigures::AtRate &at : figures.rates)
                labels.cumulative << words.text(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Cumulative NPV, %1 %"),
                                                       {words.number(at.rate * 100.0, 1)}));
            Chart chart = cashFlowChart(figures, labels);
            chart.number = [&words](double value, int decimals) { return words.number(value, decimals); };
            chart.paint(painter, sheet, ChartLook::ofPaper(words.font(8.0)));
        });
}

void writeYears(ReportBuilder &report, const CashFlowFigures &figures)
{
    const PlanMeta &meta = report.plan().meta();
    ReportTable table;
    table.caption = phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Costs and benefits by year (%1, prices of %2)"),
                           {moneyName(meta), QString::number(meta.priceYear)});
    table.columns = {phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Year")),
                     phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Cost")),
                     phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Benefit")),
                     phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Net"))};
    const int decimals = decimalsFor(figures);
    double costs = 0.0;
    double benefits = 0.0;
    for (std::size_t t = 0; t < figures.cost.size(); ++t) {
        table.rows << QVector<ReportCell>{ReportCell::text(QString::number(t)),
                                          ReportCell::number(figures.cost[t], decimals),
                                          ReportCell::number(figures.benefit[t], decimals),
                                          ReportCell::number(figures.benefit[t] - figures.cost[t], decimals)};
        costs += figures.cost[t];
        benefits += figures.benefit[t];
    }
    table.totals = {ReportCell::text(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Total, not discounted"))),
                    ReportCell::number(costs, decimals), ReportCell::number(benefits, decimals),
                    ReportCell::number(benefits - costs, decimals)};
    report.table(table);
}

void writeAssumptions(ReportBuilder &report, const PlanDataset &dataset)
{
    const PlanMeta &meta = report.plan().meta();
    report.assumption(phrase(QT_TRANSLATE_NOOP("FeasibilityReport",
        "Costs and benefits are real, in %1 at prices of %2, without taxes and transfers, as given in the cash-flow table."),
        {moneyName(meta), QString::number(meta.priceYear)}));
    report.assumption(phrase(QT_TRANSLATE_NOOP("FeasibilityReport",
        "Year 0 is the base year (%1) and is not discounted; each later year is divided by 1 + the discount rate once more."),
        {QString::number(meta.baseYear)}));
    report.assumption(phrase(QT_TRANSLATE_NOOP("FeasibilityReport",
        "B/C is the present value of benefits over that of costs. EIRR is every rate at which the net present value is zero.")));
    for (const DiscountRateSource &source : discountRateSources())
        report.source(Phrase{"DiscountRate", source.used}, QString::fromUtf8(source.citation));
    const QString origin = dataset.source.isEmpty() ? dataset.storedPath : dataset.source;
    report.source(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Costs and benefits by year")),
                  dataset.title.isEmpty() ? origin : QStringLiteral("%1 (%2)").arg(dataset.title, origin));
}

void writeSummary(ReportBuilder &report, const CashFlowFigures &figures)
{
    for (const CashFlowFigures::AtRate &at : figures.rates) {
        if (at.benefitCostRatio)
            report.keyFigure(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "B/C at %1 %"),
                                    {QString::number(at.rate * 100.0)}),
                             ReportCell::number(*at.benefitCostRatio, 2));
    }
    if (figures.internalRates.size() == 1)
        report.keyFigure(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "EIRR")),
                         ReportCell::percent(figures.internalRates.front(), 1));
}

} // namespace

void writeEconomicChapter(ReportBuilder &report)
{
    report.heading(phrase(QT_TRANSLATE_NOOP("FeasibilityReport", "Economic analysis")));
    const std::optional<PlanDataset> dataset = report.plan().dataset(QStringLiteral("cashflow"));
    if (!dataset) {
        report.missing(phrase(QT_TRANSLATE_NOOP("FeasibilityReport",
            "The plan has no table of costs and benefits, so nothing can be said about NPV, B/C and EIRR. Add one as a "
            "data set of the role “cashflow”: a CSV with the columns year, cost and benefit.")));
        return;
    }
    QStringList rates;
    for (const DiscountRateSource &source : discountRateSources())
        rates << QString::number(source.rate);
    QVariantMap results;
    try {
        results = report.run(QStringLiteral("cashflow"), {{QStringLiteral("TABLE"), dataset->absolutePath},
                                                          {QStringLiteral("RATES"), rates.join(QLatin1Char(','))}});
    } catch (const Failure &failure) {
        report.missing(phrase(QT_TRANSLATE_NOOP("FeasibilityReport",
                                                "The plan's table of costs and benefits could not be used: %1")),
                       {ReportCell::text(failure.text())});
        return;
    }
    const CashFlowFigures figures(results);
    report.paragraph(phrase(QT_TRANSLATE_NOOP("FeasibilityReport",
        "Costs and benefits with the project against those without it, discounted to the base year at the rates that "
        "Korea and the Asian Development Bank ask for.")));
    writeRates(report, figures);
    writeInternalRates(report, figures);
    writeChart(report, figures);
    writeYears(report, figures);
    writeAssumptions(report, *dataset);
    writeSummary(report, figures);
}

} // namespace madang::feasibility
