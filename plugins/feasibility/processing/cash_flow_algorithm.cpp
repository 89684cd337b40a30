// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/processing/cash_flow_algorithm.h"

#include "feasibility/engine/discounting.h"
#include "feasibility/processing/cash_flow_findings.h"
#include "processing/feedback_progress.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <optional>

namespace madang::feasibility {

namespace {

const QString tableName = QStringLiteral("TABLE");
const QString ratesName = QStringLiteral("RATES");
const QString baseYearName = QStringLiteral("BASE_YEAR");

QVariant numberOrNull(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariantList numbers(const std::vector<double> &values)
{
    QVariantList list;
    for (const double value : values)
        list << value;
    return list;
}

QVariantList yearRows(const CashFlow &flow, const std::vector<Appraisal> &appraisals)
{
    QVariantList rows;
    for (std::size_t t = 0; t < flow.years(); ++t) {
        QVariantList cumulative;
        for (const Appraisal &appraisal : appraisals)
            cumulative << appraisal.cumulativeNet[t];
        rows << QVariantMap{{QStringLiteral("year"), int(t)},
                            {QStringLiteral("cost"), flow.cost[t]},
                            {QStringLiteral("benefit"), flow.benefit[t]},
                            {QStringLiteral("cumulative_net"), cumulative}};
    }
    return rows;
}

} // namespace

QString CashFlowAlgorithm::name() const
{
    return QStringLiteral("cashflow");
}

QString CashFlowAlgorithm::displayName() const
{
    return tr("Cash flow: NPV, B/C and EIRR");
}

QString CashFlowAlgorithm::group() const
{
    return tr("Feasibility");
}

QString CashFlowAlgorithm::groupId() const
{
    return QStringLiteral("feasibility");
}

QString CashFlowAlgorithm::shortHelpString() const
{
    return tr("Discounts yearly costs and benefits to the base year, which is year 0 and is not discounted itself, at "
              "each rate given: present values, net present value (NPV) and benefit/cost ratio (B/C). Lists every "
              "internal rate of return (EIRR), or says why there is none. Costs and benefits are real, at one price "
              "year, without taxes and transfers.");
}

CashFlowAlgorithm *CashFlowAlgorithm::createInstance() const
{
    return new CashFlowAlgorithm;
}

void CashFlowAlgorithm::initAlgorithm(const QVariantMap &)
{
    auto table = std::make_unique<QgsProcessingParameterFile>(tableName, tr("Table of costs and benefits"));
    table->setFileFilter(tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    table->setHelp(tr("CSV with the columns year, cost and benefit; year 0 is the base year"));
    addParameter(table.release());

    auto rates = std::make_unique<QgsProcessingParameterString>(ratesName, tr("Discount rates"),
                                                                QStringLiteral("0.045,0.06,0.09"));
    rates->setHelp(tr("Fractions a year, with commas between them: 0.045 is 4.5 %"));
    addParameter(rates.release());

    auto base = std::make_unique<QgsProcessingParameterNumber>(
        baseYearName, tr("Base year of a table in calendar years"), Qgis::ProcessingNumberParameterType::Integer,
        QVariant(), true);
    base->setHelp(tr("The year of the table that counts as year 0; leave it out where years are numbered from 0"));
    addParameter(base.release());

    addOutput(new QgsProcessingOutputVariant(QStringLiteral("rates"), tr("Present values, NPV and B/C at each rate")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("eirr"), tr("Internal rates of return")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("years"), tr("Costs, benefits and cumulative NPV by year")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("findings"), tr("Findings about the table")));
}

bool CashFlowAlgorithm::checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context,
                                             QString *message) const
{
    QString refusal;
    if (parameterAsFile(parameters, tableName, context).isEmpty())
        refusal = tr("No table is given. %1 is a CSV file with the columns year, cost and benefit.").arg(tableName);
    else
        refusal = rateIssuesText(
            parseRates(parameterAsString(parameters, ratesName, context).toStdString(), RateUnit::Fraction));
    if (refusal.isEmpty())
        return QgsProcessingAlgorithm::checkParameterValues(parameters, context, message);
    if (message)
        *message = refusal;
    return false;
}

QVariantMap CashFlowAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                                QgsProcessingFeedback *feedback)
{
    const QString file = parameterAsFile(parameters, tableName, context);
    const RateList rates =
        parseRates(parameterAsString(parameters, ratesName, context).toStdString(), RateUnit::Fraction);
    std::optional<int> baseYear;
    if (parameters.value(baseYearName).isValid())
        baseYear = parameterAsInt(parameters, baseYearName, context);

    const CashFlowTable table = readCashFlow(file.toStdString(), baseYear);
    const QVector<Finding> findings = tableFindings(table, file);
    if (!table.flow)
        throw QgsProcessingException(fatalText(findings, file));

    QVariantList rateRows;
    std::vector<Appraisal> appraisals;
    for (const double rate : rates.rates) {
        const Appraisal appraisal = appraise(*table.flow, DiscountSchedule(rate));
        rateRows << QVariantMap{{QStringLiteral("rate"), rate},
                                {QStringLiteral("pv_benefit"), appraisal.pvBenefit},
                                {QStringLiteral("pv_cost"), appraisal.pvCost},
                                {QStringLiteral("npv"), appraisal.npv},
                                {QStringLiteral("bc"), numberOrNull(appraisal.benefitCostRatio)}};
        appraisals.push_back(appraisal);
    }
    FeedbackProgress progress(feedback);
    const InternalRates internal = internalRates(table.flow->net(), progress);

    QVariantList findingList;
    for (const Finding &finding : findings)
        findingList << finding.toMap();
    if (internal.rates.size() > 1) {
        Finding several;
        several.rule = QStringLiteral("cashflow.several_eirr");
        several.title = QCoreApplication::translate("CashFlowAlgorithm",
                                                    "%n different rates bring the net present value to zero.", nullptr,
                                                    int(internal.rates.size()));
        several.detail = tr("The yearly balance changes its sign more than once. Decide by NPV and B/C at a given "
                            "discount rate: none of these rates alone says whether the project pays.");
        findingList << several.toMap();
    }

    QVariantMap results{{QStringLiteral("rates"), rateRows},
                        {QStringLiteral("eirr"), numbers(internal.rates)},
                        {QStringLiteral("years"), yearRows(*table.flow, appraisals)},
                        {QStringLiteral("findings"), findingList}};
    if (internal.rates.empty())
        results.insert(QStringLiteral("eirr_undefined"), noInternalRateKey(internal.reason));
    return results;
}

} // namespace madang::feasibility
