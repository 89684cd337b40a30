// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"
#include "core/checks/topology/road_edges.h"

#include <cmath>
#include <string>
#include <utility>

namespace madang::topology::bench {

// A town of parcels as one draws it: blocks of two rows of ten parcels (15 × 25 m) between streets 12 m wide, turned
// against the grid so that no box tells two neighbours apart. The back row is half a parcel out of step, so that borders
// meet in T's; every tenth border is cranked, so that both its parcels are hollow. Every `faultEvery`-th parcel (0: none)
// is half a metre out of its place.
struct MadeTown
{
    PolygonLayer parcels;
    PolygonLayer blocks;
    std::vector<RoadLine> roads; // centre lines of the streets
};

inline MadeTown madeTown(int parcelCount, int faultEvery)
{
    constexpr double frontage = 15, depth = 25, street = 12;
    constexpr int perRow = 10;
    const double cosine = std::cos(0.3), sine = std::sin(0.3);
    const auto placed = [&](double x, double y) { return Point{490000 + cosine * x - sine * y, 1278000 + sine * x + cosine * y}; };
    const int blocks = (parcelCount + 2 * perRow - 1) / (2 * perRow);
    const int across = static_cast<int>(std::ceil(std::sqrt(blocks * 62.0 / 162.0))); // about as wide as high
    const double pitchX = perRow * frontage + street, pitchY = 2 * depth + street;

    MadeTown town;
    int made = 0;
    const auto add = [&](std::vector<std::pair<double, double>> corners) {
        if (made == parcelCount)
            return;
        const double out = faultEvery > 0 && made % faultEvery == faultEvery - 1 ? 0.5 : 0.0;
        Ring ring;
        for (const auto &[x, y] : corners)
            ring.push_back(placed(x + out, y));
        town.parcels.add("parcel " + std::to_string(made++), {{ring}});
    };
    for (int block = 0; block < blocks; ++block) {
        const double x0 = block % across * pitchX, y0 = block / across * pitchY;
        const double length = perRow * frontage, back = y0 + depth;
        town.blocks.add("block " + std::to_string(block),
                        {{{placed(x0, y0), placed(x0 + length, y0), placed(x0 + length, y0 + 2 * depth), placed(x0, y0 + 2 * depth)}}});
        // Front row: the fifth border of each block is cranked by 3 m at half depth.
        const auto crank = [&](int border) { return border == 5 ? 3.0 : 0.0; };
        for (int i = 0; i < perRow; ++i) {
            const double west = x0 + i * frontage, east = west + frontage, half = y0 + depth / 2;
            std::vector<std::pair<double, double>> ring{{west, y0}, {east, y0}};
            if (crank(i + 1) > 0)
                ring.insert(ring.end(), {{east, half}, {east + crank(i + 1), half}});
            ring.insert(ring.end(), {{east + crank(i + 1), back}, {west + crank(i), back}});
            if (crank(i) > 0)
                ring.insert(ring.end(), {{west + crank(i), half}, {west, half}});
            add(ring);
        }
        // Back row: half a parcel out of step, the first and the last one wider and narrower.
        for (int i = 0; i < perRow; ++i) {
            const double west = i == 0 ? x0 : x0 + (i + 0.5) * frontage, east = i == perRow - 1 ? x0 + length : x0 + (i + 1.5) * frontage;
            add({{west, back}, {east, back}, {east, back + depth}, {west, back + depth}});
        }
    }
    const int rows = (blocks + across - 1) / across;
    const double right = across * pitchX - street / 2, top = rows * pitchY - street / 2;
    for (int i = 0; i <= across; ++i)
        town.roads.push_back({{placed(i * pitchX - street / 2, -street / 2), placed(i * pitchX - street / 2, top)}, street / 2});
    for (int i = 0; i <= rows; ++i)
        town.roads.push_back({{placed(-street / 2, i * pitchY - street / 2), placed(right, i * pitchY - street / 2)}, street / 2});
    return town;
}

} // namespace madang::topology::bench
