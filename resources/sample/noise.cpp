// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/noise.h"

#include <cmath>

namespace madang::sample {

double uniform(std::uint64_t key)
{
    std::uint64_t z = key + 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1.0p-53;
}

double smoothNoise(double x, double y, double wavelength, std::uint64_t seed)
{
    const double u = x / wavelength, v = y / wavelength;
    const auto column = static_cast<std::int64_t>(std::floor(u)),
               row = static_cast<std::int64_t>(std::floor(v));
    const auto corner = [&](int i, int j) {
        const auto key = static_cast<std::uint64_t>(column + i) * 0x1F123BB5ULL
                         ^ static_cast<std::uint64_t>(row + j) * 0x5DEECE66DULL
                         ^ seed * 0x2545F4914F6CDD1DULL;
        return 2 * uniform(key) - 1;
    };
    const auto ease = [](double t) { return t * t * t * (t * (t * 6 - 15) + 10); };
    const double s = ease(u - static_cast<double>(column)), t = ease(v - static_cast<double>(row));
    const double south = corner(0, 0) + s * (corner(1, 0) - corner(0, 0));
    const double north = corner(0, 1) + s * (corner(1, 1) - corner(0, 1));
    return south + t * (north - south);
}

} // namespace madang::sample
