// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QVector>

namespace madang::zoning {

// The score (y, 0 to 1) over values (x) as a curve gives it, for drawing: "down 5 25", as criterion_text.h has it, a little
// beyond its first and its last value. Empty for classes and for a curve that cannot be.
QVector<QPointF> curvePoints(const QString &curve);

// How many values a curve of this name takes: 1, 2 or 4; 0 for classes.
int curveValueCount(const QString &name);

} // namespace madang::zoning
