// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <vector>

class QgsProject;

namespace madang {

struct DrawnKind;

// A value that a drawn row can be given: its code and what it is called on the map, with a sample.
struct AttributeChoice {
    QString value;
    QString label;
    QIcon sample;
};

// The values of a kind that the plan's map tells apart, as its legend shows them: land-use codes of the plan's list,
// road classes, kinds of facilities and of limits. In the first language of the map.
std::vector<AttributeChoice> attributeChoices(const QgsProject &project, const DrawnKind &kind);

} // namespace madang
