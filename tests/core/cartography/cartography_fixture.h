// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/map_picture.h"
#include "support/plan_fixture.h"

#include <cmath>

namespace madang::test {

inline constexpr double west = 304000, south = 1448000; // metres, EPSG:32648, near Battambang

inline PlanRow line(const QVector<QgsPointXY> &points, const QVariantMap &fields)
{
    PlanRow row;
    row.fields = fields;
    row.wkb = QgsGeometry::fromPolylineXY(points).asWkb();
    return row;
}

inline PlanRow point(double x, double y, const QVariantMap &fields)
{
    PlanRow row;
    row.fields = fields;
    row.wkb = QgsGeometry::fromPointXY({x, y}).asWkb();
    return row;
}

// A plan with two zones side by side (400 m squares, codes 1a and 2a), one row of every theme, names in Korean and
// Khmer, and the scenario "dense", in which the first zone is 2a as well.
inline void makeCartographyPlan(const QString &path)
{
    auto plan = freshPlan(path);
    PlanEdit edit;
    edit.add("zone", square(west, south, 400, {{"code", "1a"}, {"name", "북부지구"}, {"name_2", "សង្កាត់ខាងជើង"}}), "zone-1");
    edit.add("zone", square(west + 400, south, 400, {{"code", "2a"}}), "zone-2");
    edit.add("block", square(west + 20, south + 20, 100));
    edit.add("parcel", square(west + 20, south + 20, 30, {{"number", "1"}}));
    edit.add("building", square(west + 25, south + 25, 12));
    edit.add("constraint_area", square(west + 600, south + 300, 60, {{"kind", "lake"}}));
    edit.add("constraint_area", square(west + 700, south + 20, 60, {{"kind", "flood"}}));
    edit.add("road", line({{west, south + 380}, {west + 800, south + 380}}, {{"class", "primary"}}));
    edit.add("facility", point(west + 250, south + 60, {{"kind", "school"}, {"name", "학교"}, {"name_2", "សាលា"}}));
    edit.add("drain_link", line({{west + 100, south + 350}, {west + 700, south + 350}}, {{"kind", "canal"}, {"status", "proposed"}}));
    edit.add("drain_node", point(west + 700, south + 350, {{"kind", "outfall"}}));
    edit.add("catchment", square(west, south, 700));
    edit.add("transit_line", line({{west, south + 300}, {west + 800, south + 300}},
                                  {{"mode", "bus"}, {"colour", "0000FF"}, {"name", "1호선"}, {"name_2", "ខ្សែ ១"}}));
    edit.add("transit_stop", point(west + 400, south + 300, {{"name", "광장"}}));
    PlanRow dense;
    dense.fields = {{"parent", "base"}, {"name", "dense"}};
    edit.add("scenario", dense, "dense-uid");
    edit.add("zone", square(west, south, 400, {{"code", "2a"}, {"scenario", "dense-uid"}, {"origin_uid", "zone-1"}}), "zone-1b");
    plan->apply(edit);
}

// The colour of a picture at a place of the plan.
inline QColor colourAt(const MapPicture &picture, double x, double y)
{
    const double column = (x - picture.extent.xMinimum()) / picture.extent.width() * picture.image.width();
    const double row = (picture.extent.yMaximum() - y) / picture.extent.height() * picture.image.height();
    return picture.image.pixelColor(int(column), int(row));
}

// How far two colours are apart, 0 to 255, in the channel that differs most.
inline int difference(const QColor &a, const QColor &b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

// What a zone's colour looks like on the map: its fill lets a little of the ground through.
inline QColor onPaper(const QColor &fill)
{
    const double share = 0.86;
    const auto mix = [&](int over, int under) { return int(std::lround(share * over + (1 - share) * under)); };
    return QColor(mix(fill.red(), 0xf5), mix(fill.green(), 0xf2), mix(fill.blue(), 0xea));
}

} // namespace madang::test
