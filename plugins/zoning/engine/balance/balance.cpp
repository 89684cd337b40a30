// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/balance/balance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>

namespace madang::zoning {

namespace {

// Running sum with Neumaier's compensation.
class Sum
{
public:
    void add(double x)
    {
        const double next = m_sum + x;
        m_lost += std::abs(m_sum) >= std::abs(x) ? (m_sum - next) + x : (x - next) + m_sum;
        m_sum = next;
    }
    double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0.0;
    double m_lost = 0.0;
};

struct Class
{
    Sum area;
    int zones = 0;
};

} // namespace

Balance balance(const std::vector<ZoneArea> &zones)
{
    std::map<std::string, Class> classes;
    Sum total;
    for (const ZoneArea &zone : zones) {
        if (!std::isfinite(zone.areaM2) || zone.areaM2 < 0.0)
            throw std::invalid_argument("the area of a zone is not a number of square metres");
        Class &of = classes[zone.code];
        of.area.add(zone.areaM2);
        ++of.zones;
        total.add(zone.areaM2);
    }

    Balance result;
    result.totalM2 = total.value();
    for (const auto &[code, sums] : classes) {
        const double area = sums.area.value();
        result.classes.push_back(
            {code, area, result.totalM2 > 0.0 ? area / result.totalM2 : 0.0, sums.zones});
    }
    std::stable_sort(result.classes.begin(), result.classes.end(),
                     [](const ClassArea &a, const ClassArea &b) { return a.areaM2 > b.areaM2; });
    return result;
}

} // namespace madang::zoning
