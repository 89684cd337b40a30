// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/drawing_labels.h"

#include "core/export/point_on.h"

#include <cpl_error.h>
#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace madang {

namespace {

constexpr double reachOfPoint = 5, reachOfLine = 1.5; // heights of the letters
constexpr qint64 rowsAfter = 1LL << 40; // more than there are: what is drawn after its name comes last
constexpr double leastHeight = 0.01; // where a text does not say its own

double stepOf(const DrawingLabel &label)
{
    return std::max(label.height, leastHeight) / 100;
}

} // namespace

bool DrawingLabels::Nearness::isNearer(const Nearness &than) const
{
    return std::tie(distance, fromMiddle, rowsBetween) < std::tie(than.distance, than.fromMiddle, than.rowsBetween);
}

void DrawingLabels::add(const DrawingLabel &label)
{
    m_labels.push_back(label);
    m_tallest = std::max(m_tallest, label.height);
}

void DrawingLabels::sort()
{
    std::stable_sort(m_labels.begin(), m_labels.end(), [](const DrawingLabel &a, const DrawingLabel &b) { return a.x < b.x; });
    m_nearest.assign(m_labels.size(), {});
}

std::vector<int> DrawingLabels::within(const OGRGeometry &area) const
{
    OGREnvelope box;
    area.getEnvelope(&box);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    std::vector<int> inside;
    auto label = std::lower_bound(m_labels.begin(), m_labels.end(), box.MinX, [](const DrawingLabel &one, double x) { return one.x < x; });
    for (; label != m_labels.end() && label->x <= box.MaxX; ++label) {
        const OGRPoint point(label->x, label->y);
        if (label->y >= box.MinY && label->y <= box.MaxY && area.Contains(&point))
            inside.push_back(int(label - m_labels.begin()));
    }
    return inside;
}

bool DrawingLabels::isAt(const DrawingLabel &label, const OGRPoint &place)
{
    return std::hypot(label.x - place.getX(), label.y - place.getY()) <= stepOf(label);
}

void DrawingLabels::offer(const OGRGeometry &pointOrLine, qint64 row)
{
    const bool isPoint = pointOrLine.getDimension() == 0;
    const double reach = isPoint ? reachOfPoint : reachOfLine, farthest = reach * std::max(m_tallest, leastHeight);
    OGREnvelope box;
    pointOrLine.getEnvelope(&box);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    // What a block draws has no middle of its own.
    const bool isSimple = dynamic_cast<const OGRPoint *>(&pointOrLine) || dynamic_cast<const OGRLineString *>(&pointOrLine);
    const std::optional<OGRPoint> middle = isSimple ? pointOn(pointOrLine) : std::nullopt;
    auto label = std::lower_bound(m_labels.begin(), m_labels.end(), box.MinX - farthest, [](const DrawingLabel &one, double x) { return one.x < x; });
    for (; label != m_labels.end() && label->x <= box.MaxX + farthest; ++label) {
        if (label->y < box.MinY - farthest || label->y > box.MaxY + farthest)
            continue;
        const OGRPoint point(label->x, label->y);
        const double distance = pointOrLine.Distance(&point), step = stepOf(*label);
        if (distance < 0 || distance > reach * 100 * step)
            continue;
        const double fromMiddle = middle ? middle->Distance(&point) : distance;
        const Nearness found{row, std::round(distance / step), std::round(fromMiddle / step),
                             row < label->row ? label->row - row : rowsAfter + row - label->row};
        Nearness &nearest = m_nearest[size_t(label - m_labels.begin())];
        if (nearest.row == 0 || found.isNearer(nearest))
            nearest = found;
    }
}

qint64 DrawingLabels::rowNamedBy(int label) const
{
    return m_nearest[size_t(label)].row;
}

bool DrawingLabels::isNearer(int label, int than) const
{
    return m_nearest[size_t(label)].isNearer(m_nearest[size_t(than)]);
}

} // namespace madang
