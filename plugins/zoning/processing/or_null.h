// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QVariant>

#include <optional>

namespace madang::zoning {

// A number of a result map that may not be there, or be unlimited: null then.
inline QVariant orNull(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace madang::zoning
