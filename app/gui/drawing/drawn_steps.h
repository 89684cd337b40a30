// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"

#include <qgspoint.h>

#include <QCoreApplication>

namespace madang {

class PlanDrafter;
class SelectedRows;

// What is done at once to the selection, or along a line. Each is one edit or says why it cannot be made.
class DrawnSteps {
    Q_DECLARE_TR_FUNCTIONS(DrawnSteps)
public:
    DrawnSteps(const SelectedRows &selected, const DrawnRows &rows, PlanDrafter &drafter);

    void merge() const;
    void remove() const;
    bool give(const QString &column, const QString &value, const QString &label) const;
    void offset(double metres, bool keepOriginal) const;
    // Rows of the selection, where they have come to lie.
    void move(const std::vector<DrawnRow> &rows) const;
    void copy(const std::vector<DrawnRow> &rows) const;
    void turn(const std::vector<DrawnRow> &rows) const;
    // The selection, or all that the line meets where nothing is selected.
    void splitAlong(const QgsGeometry &line) const;
    void reshapeAlong(const QgsGeometry &line) const;

private:
    QgsPointSequence pointsOf(const QgsGeometry &line) const;
    std::vector<DrawnRow> rowsFor(const QgsGeometry &line) const;

    const SelectedRows &m_selected;
    const DrawnRows &m_rows;
    PlanDrafter &m_drafter;
};

} // namespace madang
