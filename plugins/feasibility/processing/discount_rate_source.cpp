// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/processing/discount_rate_source.h"

#include <QtGlobal>

namespace madang::feasibility {

const std::vector<DiscountRateSource> &discountRateSources()
{
    static const std::vector<DiscountRateSource> sources = {
        {0.045, QT_TRANSLATE_NOOP("DiscountRate", "Korea, preliminary feasibility studies"),
         "KDI PIMAC, General Guidelines for Preliminary Feasibility Studies (예비타당성조사), 4.5 %"},
        {0.06, QT_TRANSLATE_NOOP("DiscountRate", "ADB, social and environmental projects"),
         "ADB, Guidelines for the Economic Analysis of Projects, 2017, 6 %"},
        {0.09, QT_TRANSLATE_NOOP("DiscountRate", "ADB, projects in general"),
         "ADB, Guidelines for the Economic Analysis of Projects, 2017, 9 %"},
    };
    return sources;
}

} // namespace madang::feasibility
