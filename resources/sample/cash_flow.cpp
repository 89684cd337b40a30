// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/cash_flow.h"

#include "core/failure.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cmath>

namespace madang::sample {

namespace {

// Whole USD, of which an estimate does not know the last four digits.
double roundedToTenThousand(double millions)
{
    return std::round(millions * 100) * 1e4;
}

} // namespace

std::vector<CashFlowYear> cashFlow()
{
    constexpr int lastYear = 25, renewalYear = 15;
    // Million USD.
    constexpr double construction[] = {7.4, 14.2, 12.6, 5.8};
    constexpr double upkeep = 0.85, upkeepGrowth = 0.015, renewal = 4.2;
    constexpr double fullBenefit = 6.1, benefitGrowth = 0.022;
    constexpr double shareReached[] = {0, 0, 0.08, 0.22, 0.45, 0.66, 0.84, 0.95};
    constexpr int builtIn = 4, fullIn = 8;
    std::vector<CashFlowYear> years;
    for (int year = 0; year <= lastYear; ++year) {
        double cost = year < builtIn ? construction[year]
                                     : upkeep * std::pow(1 + upkeepGrowth, year - builtIn);
        if (year == renewalYear)
            cost += renewal;
        const double share = year < fullIn ? shareReached[year] : 1;
        const double benefit =
            share * fullBenefit * std::pow(1 + benefitGrowth, std::max(0, year - fullIn));
        years.push_back({year, roundedToTenThousand(cost), roundedToTenThousand(benefit)});
    }
    return years;
}

void writeCashFlow(const QString &path)
{
    QByteArray text = "year,cost,benefit\n";
    for (const CashFlowYear &year : cashFlow())
        text += QByteArray::number(year.year) + ',' + QByteArray::number(year.cost, 'f', 0) + ','
                + QByteArray::number(year.benefit, 'f', 0) + '\n';
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        throw Failure(
            QCoreApplication::translate("SamplePlan", "The cash flow could not be written."), path);
}

} // namespace madang::sample
