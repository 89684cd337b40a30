// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPair>
#include <QString>
#include <QVector>

class QgsFeature;
class QgsMapLayer;

namespace madang {

class PlanReader;
struct Identified;

// What a card says of something on the map: words and values in the window's language. Fields of the program's own
// bookkeeping and empty ones are left out; area or length on the ellipsoid is added.
struct FieldWords {
    QString title;
    QString kind; // the layer's name
    QVector<QPair<QString, QString>> rows;
};

// A person's word for a column of the plan, with its unit; empty for columns that have none.
QString fieldLabel(const QString &column);

FieldWords fieldWords(const Identified &what, const PlanReader &plan, const QString &language);

} // namespace madang
