// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/panel/cash_flow_panel.h"

#include "api/chart_view.h"
#include "api/figures.h"
#include "api/result_table.h"
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "feasibility/panel/cash_flow_chart.h"
#include "feasibility/panel/cash_flow_figures.h"
#include "feasibility/processing/cash_flow_findings.h"
#include "feasibility/processing/discount_rate_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace madang::feasibility {

namespace {

constexpr int chartLines = 17; // its height, in lines of text
const QString ratesKey = QStringLiteral("feasibility/rates");
const QString folderKey = QStringLiteral("feasibility/folder");

QString percentText(double rate)
{
    return QString::number(rate * 100.0, 'g', 6);
}

QString proposedRates()
{
    QStringList rates;
    for (const DiscountRateSource &source : discountRateSources())
        rates << percentText(source.rate);
    return rates.join(QStringLiteral(", ")) + QStringLiteral(" %");
}

const DiscountRateSource *sourceOf(double rate)
{
    for (const DiscountRateSource &source : discountRateSources())
        if (std::abs(source.rate - rate) < 1e-9)
            return &source;
    return nullptr;
}

// Enough digits to tell results of any currency apart, no more than are read.
int moneyDecimals(double largest)
{
    return largest >= 1000.0 ? 0 : 2;
}

QLabel *textLabel(QWidget *parent, const char *property)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setProperty(property, true);
    return label;
}

} // namespace

CashFlowPanel::CashFlowPanel(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("cashflow"), parent)
    , m_tableLabel(new QLabel(this))
    , m_table(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_ratesLabel(new QLabel(this))
    , m_rates(new QLineEdit(this))
    , m_ratesNote(textLabel(this, "quiet"))
    , m_baseYearLabel(new QLabel(this))
    , m_baseYear(new QSpinBox(this))
    , m_unit(textLabel(this, "quiet"))
    , m_figures(new Figures(this))
    , m_rateTable(new ResultTable(this))
    , m_internalRate(textLabel(this, "quiet"))
    , m_chartTitle(textLabel(this, "heading"))
    , m_chart(new ChartView(chartLines, this))
    , m_yearTitle(textLabel(this, "heading"))
    , m_yearTable(new ResultTable(this))
{
    m_table->setObjectName(QStringLiteral("table"));
    m_rates->setObjectName(QStringLiteral("rates"));
    m_baseYear->setObjectName(QStringLiteral("baseYear"));
    m_rateTable->setObjectName(QStringLiteral("rateTable"));
    m_yearTable->setObjectName(QStringLiteral("yearTable"));
    m_internalRate->setObjectName(QStringLiteral("internalRate"));
    m_chart->setObjectName(QStringLiteral("chart"));

    auto *choose = new QHBoxLayout;
    choose->setSpacing(8);
    choose->addWidget(m_table, 1);
    choose->addWidget(m_browse);
    m_tableLabel->setBuddy(m_table);
    inputs()->addRow(m_tableLabel, choose);
    m_ratesLabel->setBuddy(m_rates);
    inputs()->addRow(m_ratesLabel, m_rates);
    inputs()->addRow(m_ratesNote);
    m_baseYear->setRange(0, 9999);
    m_baseYear->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_baseYearLabel->setBuddy(m_baseYear);
    inputs()->addRow(m_baseYearLabel, m_baseYear);

    for (QWidget *part : std::initializer_list<QWidget *>{m_figures, m_unit, m_rateTable, m_internalRate, m_chartTitle,
                                                          m_chart, m_yearTitle, m_yearTable})
        results()->addWidget(part);

    m_rates->setText(QSettings().value(ratesKey, proposedRates()).toString());
    connect(m_browse, &QPushButton::clicked, this, &CashFlowPanel::chooseTable);
    connect(m_rates, &QLineEdit::editingFinished, this, [this] {
        if (m_rates->text().trimmed().isEmpty())
            m_rates->setText(proposedRates());
        QSettings().setValue(ratesKey, m_rates->text());
    });
}

QVariantMap CashFlowPanel::parameters() const
{
    const QString file = m_table->text().trimmed();
    if (file.isEmpty())
        throw Failure(tr("No table is chosen."), {}, tr("Choose a CSV file with the columns year, cost and benefit."));
    const RateList rates = parseRates(m_rates->text().toStdString(), RateUnit::Percent);
    if (!rates.issues.empty())
        throw Failure(rateIssuesText(rates));
    const std::optional<int> baseYear =
        m_baseYear->value() > 0 ? std::optional(m_baseYear->value()) : std::nullopt;

    // Rows that cannot be used are listed one by one, before a computation that would refuse them.
    const CashFlowTable table = readCashFlow(file.toStdString(), baseYear);
    if (!table.flow) {
        const QVector<Finding> findings = tableFindings(table, file);
        workbench().setFindings(QStringLiteral("cashflow"), findings);
        throw Failure(tr("The table cannot be used: %n problem(s).", nullptr, int(findings.size())), QDir::toNativeSeparators(file),
                      tr("The findings name each row and column."));
    }

    QStringList fractions;
    for (const double rate : rates.rates)
        fractions << QString::number(rate, 'g', 17);
    QVariantMap parameters{{QStringLiteral("TABLE"), file},
                           {QStringLiteral("RATES"), fractions.join(QLatin1Char(','))}};
    if (baseYear)
        parameters.insert(QStringLiteral("BASE_YEAR"), *baseYear);
    return parameters;
}

void CashFlowPanel::showResults(const QVariantMap &results)
{
    const CashFlowFigures figures(results);
    const NumberFormat format(workbench().language());
    showFigures(figures, format);
    showRates(figures, format);
    showChart(figures, format);
    showYears(figures, format);
}

void CashFlowPanel::showFigures(const CashFlowFigures &figures, const NumberFormat &format)
{
    m_unit->setText(moneyUnit());
    m_figures->clear();
    QStringList internal;
    for (const double rate : figures.internalRates)
        internal << format.percent(rate, 2);
    const QString reason = QCoreApplication::translate("InternalRate", noInternalRateText(figures.reason));
    m_figures->add(internal.isEmpty() ? tr("Not defined") : internal.join(QStringLiteral(" · ")), tr("EIRR"),
                   tr("The rate at which the net present value is zero"));
    m_internalRate->setVisible(internal.size() != 1);
    m_internalRate->setText(internal.isEmpty() ? tr("EIRR: %1").arg(reason)
                                               : tr("Several rates bring the net present value to zero. Decide by NPV "
                                                    "and B/C at a given discount rate."));
    for (const CashFlowFigures::AtRate &at : figures.rates)
        m_figures->add(at.benefitCostRatio ? format.number(*at.benefitCostRatio, 2) : QStringLiteral("–"),
                       tr("B/C at %1").arg(format.percent(at.rate, 1)),
                       at.benefitCostRatio ? tr("Present value of benefits over present value of costs")
                                           : tr("Not defined: the costs do not come to more than zero."));
}

void CashFlowPanel::showRates(const CashFlowFigures &figures, const NumberFormat &format)
{
    using Cell = ResultTable::Cell;
    double largest = 0.0;
    QStringList headers{tr("At a rate of")};
    for (const CashFlowFigures::AtRate &at : figures.rates) {
        headers << format.percent(at.rate, 1);
        largest = std::max({largest, std::abs(at.pvBenefit), std::abs(at.pvCost)});
    }
    const int decimals = moneyDecimals(largest);
    QVector<QVector<Cell>> rows{{{tr("PV of benefits"), {}, {}, tr("Present value of the benefits")}},
                                {{tr("PV of costs"), {}, {}, tr("Present value of the costs")}},
                                {{tr("NPV"), {}, {}, tr("Net present value: benefits less costs")}},
                                {{tr("B/C"), {}, {}, tr("Benefit/cost ratio")}}};
    for (const CashFlowFigures::AtRate &at : figures.rates) {
        const DiscountRateSource *source = sourceOf(at.rate);
        const QString hint = source ? QCoreApplication::translate("DiscountRate", source->used) + QLatin1Char('\n')
                                          + QString::fromUtf8(source->citation)
                                    : QString();
        const auto money = [&](double value) { return Cell{format.number(value, decimals), value, {}, hint}; };
        rows[0] << money(at.pvBenefit);
        rows[1] << money(at.pvCost);
        rows[2] << money(at.npv);
        rows[3] << (at.benefitCostRatio ? Cell{format.number(*at.benefitCostRatio, 4), *at.benefitCostRatio, {}, hint}
                                        : Cell{QStringLiteral("–"), QString(), {}, hint});
    }
    m_rateTable->setRows(headers, rows);
    m_rateTable->setSortingEnabled(false);
}

void CashFlowPanel::showChart(const CashFlowFigures &figures, const NumberFormat &format)
{
    const QString money = knowsMoney() ? workbench().plan()->meta().currency : tr("Money as in the table");
    CashFlowChartWords words{tr("Costs"), tr("Benefits"), tr("Year"),
                             QCoreApplication::translate("MoneyUnit", moneyUnitOf(figures).title).arg(money), {}};
    double largest = 0.0;
    for (const CashFlowFigures::AtRate &at : figures.rates) {
        words.cumulative << tr("Cumulative NPV, %1").arg(format.percent(at.rate, 1));
        largest = std::max({largest, std::abs(at.pvBenefit), std::abs(at.pvCost)});
    }
    Chart chart = cashFlowChart(figures, words);
    chart.number = [format](double value, int decimals) { return format.number(value, decimals); };
    const int decimals = moneyDecimals(largest);
    for (std::size_t t = 0; t < figures.cost.size(); ++t) {
        QStringList lines{tr("Year %1").arg(t), tr("Benefits: %1").arg(format.number(figures.benefit[t], decimals)),
                          tr("Costs: %1").arg(format.number(figures.cost[t], decimals))};
        for (const CashFlowFigures::AtRate &at : figures.rates)
            lines << tr("Cumulative NPV at %1: %2").arg(format.percent(at.rate, 1), format.number(at.cumulativeNet[t], decimals));
        chart.hints << lines.join(QLatin1Char('\n'));
    }
    m_chart->setChart(chart);
}

void CashFlowPanel::showYears(const CashFlowFigures &figures, const NumberFormat &format)
{
    using Cell = ResultTable::Cell;
    QStringList headers{tr("Year"), tr("Cost"), tr("Benefit")};
    double largest = 0.0;
    for (const CashFlowFigures::AtRate &at : figures.rates)
        headers << tr("Σ NPV, %1").arg(format.percent(at.rate, 1));
    for (std::size_t t = 0; t < figures.cost.size(); ++t)
        largest = std::max({largest, std::abs(figures.cost[t]), std::abs(figures.benefit[t])});
    const int decimals = moneyDecimals(largest);
    const auto money = [&](double value) { return Cell{format.number(value, decimals), value, {}, {}}; };
    QVector<QVector<Cell>> rows;
    for (std::size_t t = 0; t < figures.cost.size(); ++t) {
        QVector<Cell> row{{QString::number(t), int(t), {}, {}}, money(figures.cost[t]), money(figures.benefit[t])};
        for (const CashFlowFigures::AtRate &at : figures.rates)
            row << money(at.cumulativeNet[t]);
        rows << row;
    }
    m_yearTable->setRows(headers, rows, -1);
}

bool CashFlowPanel::knowsMoney() const
{
    const Plan *plan = workbench().plan();
    return plan && m_table->text() == m_planTable && !plan->meta().currency.isEmpty() && plan->meta().priceYear > 0;
}

QString CashFlowPanel::moneyUnit() const
{
    if (!knowsMoney())
        return tr("Money as in the table, discounted to year 0.");
    return tr("Money in %1 at prices of %2, discounted to year 0.")
        .arg(workbench().plan()->meta().currency)
        .arg(workbench().plan()->meta().priceYear);
}

void CashFlowPanel::retranslate()
{
    m_tableLabel->setText(tr("&Table of costs and benefits"));
    m_table->setPlaceholderText(tr("CSV with the columns year, cost, benefit"));
    m_table->setToolTip(tr("A row for each year; year 0 is the base year and is not discounted"));
    m_browse->setText(tr("&Browse…"));
    m_ratesLabel->setText(tr("&Discount rates (% a year)"));
    m_rates->setToolTip(tr("Several rates with commas between them; they are remembered. Empty brings back those proposed."));
    QStringList notes;
    for (const DiscountRateSource &source : discountRateSources())
        notes << tr("%1 %: %2").arg(percentText(source.rate), QCoreApplication::translate("DiscountRate", source.used));
    m_ratesNote->setText(withLineBreaks(notes.join(QLatin1Char('\n')), workbench().language()));
    m_baseYearLabel->setText(tr("Base &year of the table"));
    m_baseYear->setSpecialValueText(tr("Years are numbered from 0"));
    m_baseYear->setToolTip(tr("For tables in calendar years: the year that counts as year 0"));
    m_chartTitle->setText(tr("Costs, benefits and cumulative NPV"));
    m_chart->setAccessibleName(m_chartTitle->text());
    m_yearTitle->setText(tr("By year"));
    m_rateTable->setAccessibleName(tr("Present values, NPV and B/C at each rate"));
    m_yearTable->setAccessibleName(m_yearTitle->text());
}

QString CashFlowPanel::invitation() const
{
    return tr("Discounts a table of yearly costs and benefits: NPV and B/C at each rate, and every internal rate of return.");
}

void CashFlowPanel::planChanged()
{
    const Plan *plan = workbench().plan();
    const std::optional<PlanDataset> dataset = plan ? plan->dataset(QStringLiteral("cashflow")) : std::nullopt;
    const QString proposed = dataset ? dataset->absolutePath : QString();
    // A table that the user chose stays, unless it was the one that the plan before proposed.
    if (m_table->text().isEmpty() || m_table->text() == m_planTable || !proposed.isEmpty())
        m_table->setText(proposed);
    m_planTable = proposed;
}

void CashFlowPanel::chooseTable()
{
    const QString folder = m_table->text().isEmpty() ? QSettings().value(folderKey).toString()
                                                     : QFileInfo(m_table->text()).path();
    const QString file = QFileDialog::getOpenFileName(this, tr("Table of costs and benefits"), folder,
                                                      tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    if (file.isEmpty())
        return;
    m_table->setText(file);
    QSettings().setValue(folderKey, QFileInfo(file).path());
}

} // namespace madang::feasibility
