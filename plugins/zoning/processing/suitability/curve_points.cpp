// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/suitability/curve_points.h"

#include "core/failure.h"
#include "zoning/processing/suitability/criterion_text.h"

#include <algorithm>

namespace madang::zoning {

QVector<QPointF> curvePoints(const QString &curve)
{
    Curve read;
    try {
        read = readCriteria(QStringLiteral("slope | ") + curve).front().curve;
    } catch (const Failure &) {
        return {}; // the field that is wrong says so
    }
    const int values = pointCount(read.shape);
    if (values == 0)
        return {};
    const double first = read.at[0];
    const double last = read.at[std::size_t(values - 1)];
    const double beyond = std::max(0.2 * (last - first), last == first ? std::max(1.0, 0.5 * std::abs(last)) : 0.0);
    constexpr int steps = 120;
    QVector<QPointF> points;
    for (int i = 0; i <= steps; ++i) {
        const double x = first - beyond + (last - first + 2.0 * beyond) * i / steps;
        const auto value = float(x);
        float score = 0.0F;
        normalise(read, &value, &score, 1);
        points << QPointF(x, double(score));
    }
    return points;
}

int curveValueCount(const QString &name)
{
    if (name == QLatin1String("classes"))
        return 0;
    if (name.startsWith(QLatin1String("step")))
        return 1;
    return name == QLatin1String("trapezoid") ? 4 : 2;
}

} // namespace madang::zoning
