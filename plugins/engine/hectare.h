// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace madang {

inline constexpr double squareMetresPerHectare = 10000.0;

} // namespace madang
