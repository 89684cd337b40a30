// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

namespace madang::sample {

// A number in [0, 1) that depends on its key alone: the sample is the same on every machine, which
// the distributions of <random> do not promise. Mixing step of splitmix64 (Steele, Lea & Flood
// 2014).
double uniform(std::uint64_t key);

// Smooth noise in [-1, 1], equal at equal places; `wavelength` in the unit of x and y (value noise
// on a lattice, quintic interpolation).
double smoothNoise(double x, double y, double wavelength, std::uint64_t seed);

} // namespace madang::sample
