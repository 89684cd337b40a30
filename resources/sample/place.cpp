// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/place.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace madang::sample {

QgsPointXY onGrid(const QgsPointXY &point)
{
    return {std::round(point.x() / vertexGrid) * vertexGrid,
            std::round(point.y() / vertexGrid) * vertexGrid};
}

QgsPolylineXY smoothLine(const QgsPolylineXY &through, double step, bool closed)
{
    const int n = through.size();
    const auto control = [&](int i) {
        if (closed)
            return through.at((i % n + n) % n);
        // The ends are mirrored, so that the line runs straight into them.
        if (i < 0)
            return QgsPointXY(2 * through.at(0).x() - through.at(1).x(),
                              2 * through.at(0).y() - through.at(1).y());
        if (i >= n)
            return QgsPointXY(2 * through.at(n - 1).x() - through.at(n - 2).x(),
                              2 * through.at(n - 1).y() - through.at(n - 2).y());
        return through.at(i);
    };
    const auto mix = [](const QgsPointXY &a, const QgsPointXY &b, double ta, double tb, double t) {
        const double s = (t - ta) / (tb - ta);
        return QgsPointXY(a.x() + s * (b.x() - a.x()), a.y() + s * (b.y() - a.y()));
    };
    QgsPolylineXY line;
    for (int i = 0; i < (closed ? n : n - 1); ++i) {
        const QgsPointXY p[4] = {control(i - 1), control(i), control(i + 1), control(i + 2)};
        double t[4] = {0, 0, 0, 0};
        for (int k = 1; k < 4; ++k)
            t[k] = t[k - 1] + std::sqrt(p[k - 1].distance(p[k]));
        const int pieces = std::max(1, static_cast<int>(std::lround(p[1].distance(p[2]) / step)));
        for (int k = 0; k < pieces; ++k) {
            const double at = t[1] + (t[2] - t[1]) * k / pieces;
            const QgsPointXY a1 = mix(p[0], p[1], t[0], t[1], at),
                             a2 = mix(p[1], p[2], t[1], t[2], at),
                             a3 = mix(p[2], p[3], t[2], t[3], at);
            const QgsPointXY b1 = mix(a1, a2, t[0], t[2], at), b2 = mix(a2, a3, t[1], t[3], at);
            line << onGrid(mix(b1, b2, t[1], t[2], at));
        }
    }
    line << onGrid(closed ? through.first() : through.last());
    if (closed)
        line.last() = line.first();
    return line;
}

double lineLength(const QgsPolylineXY &line)
{
    double length = 0;
    for (int i = 1; i < line.size(); ++i)
        length += line.at(i - 1).distance(line.at(i));
    return length;
}

QgsPointXY pointAlong(const QgsPolylineXY &line, double distance)
{
    for (int i = 1; i < line.size(); ++i) {
        const double length = line.at(i - 1).distance(line.at(i));
        if (distance <= length && length > 0) {
            const double s = std::max(0.0, distance / length);
            return {line.at(i - 1).x() + s * (line.at(i).x() - line.at(i - 1).x()),
                    line.at(i - 1).y() + s * (line.at(i).y() - line.at(i - 1).y())};
        }
        distance -= length;
    }
    return line.last();
}

QgsPolylineXY pieceOf(const QgsPolylineXY &line, double from, double to)
{
    const double first = std::min(from, to), last = std::max(from, to);
    QgsPolylineXY piece = {onGrid(pointAlong(line, first))};
    double along = 0;
    const auto append = [&](const QgsPointXY &point) {
        if (piece.last() != point)
            piece << point;
    };
    for (int i = 1; i < line.size(); ++i) {
        along += line.at(i - 1).distance(line.at(i));
        if (along > first && along < last)
            append(line.at(i));
    }
    append(onGrid(pointAlong(line, last)));
    if (to < from)
        std::reverse(piece.begin(), piece.end());
    return piece;
}

double nearestAlong(const QgsPolylineXY &line, const QgsPointXY &point)
{
    return QgsGeometry::fromPolylineXY(line).lineLocatePoint(QgsGeometry::fromPointXY(point));
}

double distanceToLines(const std::vector<QgsPolylineXY> &lines, const QgsPointXY &point)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (const QgsPolylineXY &line : lines) {
        for (int i = 1; i < line.size(); ++i) {
            const QgsPointXY &a = line.at(i - 1), &b = line.at(i);
            const double dx = b.x() - a.x(), dy = b.y() - a.y(), ex = point.x() - a.x(),
                         ey = point.y() - a.y();
            const double s =
                std::clamp((ex * dx + ey * dy) / std::max(1e-12, dx * dx + dy * dy), 0.0, 1.0);
            const double away = (ex - s * dx) * (ex - s * dx) + (ey - s * dy) * (ey - s * dy);
            nearest = std::min(nearest, away);
        }
    }
    return std::sqrt(nearest);
}

QVector<QgsGeometry> partsOf(const QgsGeometry &geometry)
{
    QVector<QgsGeometry> parts;
    for (const QgsGeometry &part : geometry.asGeometryCollection())
        if (!part.isEmpty())
            parts << part;
    return parts;
}

} // namespace madang::sample
