// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

#include <vector>

class QgsProject;

namespace madang {

class PlanReader;
struct DrawnKind;

// A value that a drawn row can be given: its code and what it is called on the map, with a sample.
struct AttributeChoice {
    QString value; // empty: what there was is taken away
    QString label;
    QIcon sample;
};

// The values of a kind that the plan's map tells apart, as its legend shows them: land-use codes of the plan's list,
// road classes, kinds of facilities and of limits. In the first language of the map.
std::vector<AttributeChoice> attributeChoices(const QgsProject &project, const DrawnKind &kind);

// The columns that are painted: what a row is of its kind, then those of the phase and the regulation set that it has.
QStringList paintedColumns(const DrawnKind &kind);
// What such a column is called in the drawing bar: "Land use", "Phase".
QString paintedColumnLabel(const QString &column);

// The phases of the plan in their order, as the legend of the phasing has them; last: no phase.
std::vector<AttributeChoice> phaseChoices(const QgsProject &project);
// The regulation sets that the plan knows; last: no set.
std::vector<AttributeChoice> regulationSetChoices(const PlanReader &plan);

inline const QString regulationSetColumn = QStringLiteral("regulation_set");

} // namespace madang
