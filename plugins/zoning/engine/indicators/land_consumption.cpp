// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/land_consumption.h"

#include <cmath>

namespace madang::zoning {

LandConsumption landConsumption(const CityGrowth &growth)
{
    constexpr double noGrowth = 1e-9;
    for (const double figure : {growth.builtUpBefore, growth.builtUpAfter, growth.peopleBefore, growth.peopleAfter, growth.years})
        if (!(figure > 0.0) || !std::isfinite(figure))
            return {Outcome::none(WhyNot::BadFigure), Outcome::none(WhyNot::BadFigure), Outcome::none(WhyNot::BadFigure), false};
    const double land = (growth.builtUpAfter - growth.builtUpBefore) / growth.builtUpBefore / growth.years;
    const double people = std::log(growth.peopleAfter / growth.peopleBefore) / growth.years;
    LandConsumption result;
    result.landRate = Outcome::of(land);
    result.populationRate = Outcome::of(people);
    result.ratio = std::abs(people) < noGrowth ? Outcome::none(WhyNot::NoGrowth) : Outcome::of(land / people);
    result.declines = land < 0.0 || people < 0.0;
    return result;
}

} // namespace madang::zoning
