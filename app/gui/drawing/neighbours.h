// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>
#include <qgsrectangle.h>

#include <QStringList>
#include <QVector>

namespace madang {

class DrawnRows;
class ScenarioEdit;

// A new corner point on the boundary of a neighbour in the same table is the neighbour's too, and the other way round:
// moving it later moves it in both, and no gap opens. `own` are the rows whose geometries these are: no neighbours of
// theirs. `metre` is a metre in the plan's units.
void joinNeighbours(ScenarioEdit &edit, const DrawnRows &rows, const QString &table, const QStringList &own, QVector<QgsGeometry> &geometries,
                    double metre);

// Where geometries lie: a box for those that are near to each other, so that what lies between two ends of a town is not
// looked at; but not so many boxes that looking one by one takes longer than looking at all at once.
QVector<QgsRectangle> boxesOf(const QVector<QgsGeometry> &geometries);

} // namespace madang
