// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace madang::zoning {

// "green": a disc with a tick; "amber": a triangle; "red": a square with a cross; anything else: a ring. Shapes tell them apart
// without colour.
QIcon trafficLightIcon(const QString &status, const QPalette &palette);

} // namespace madang::zoning
