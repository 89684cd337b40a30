// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/engine/rate_list.h"

#include "feasibility/engine/number_notation.h"

#include <algorithm>
#include <optional>

namespace madang::feasibility {

namespace {

std::optional<double> rateValue(const std::string &item, bool commaIsDecimal)
{
    if (commaIsDecimal && item.find(',') != std::string::npos)
        return numberValue(item, DecimalMark::Comma);
    return numberValue(item, DecimalMark::Point);
}

} // namespace

RateList parseRates(std::string_view text, RateUnit unit)
{
    const char separator = text.find(';') != std::string_view::npos ? ';' : ',';
    RateList list;
    bool any = false;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        std::string item = plainDigits(text.substr(start, end - start));
        start = end + 1;
        if (item.empty())
            continue;
        any = true;
        const std::string written = item;
        const bool percent = item.back() == '%' || unit == RateUnit::Percent;
        if (item.back() == '%')
            item = plainDigits(std::string_view(item).substr(0, item.size() - 1));
        const std::optional<double> value = rateValue(item, separator == ';');
        if (!value) {
            list.issues.push_back({RateProblem::NotANumber, written});
            continue;
        }
        const double rate = percent ? *value / 100.0 : *value;
        if (rate <= -1.0)
            list.issues.push_back({RateProblem::TotalLoss, written});
        else if (rate >= 1.0 && percent)
            list.issues.push_back({RateProblem::TooHigh, written});
        else if (rate >= 1.0)
            list.issues.push_back({RateProblem::LooksLikePercent, written, rate * 100.0});
        else if (std::find(list.rates.begin(), list.rates.end(), rate) == list.rates.end())
            list.rates.push_back(rate);
    }
    if (!any)
        list.issues.push_back({RateProblem::NoRates, {}});
    return list;
}

} // namespace madang::feasibility
