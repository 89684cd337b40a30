// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawn_steps.h"

#include "gui/drawing/counted_name.h"
#include "gui/drawing/geometry_steps.h"
#include "gui/drawing/plan_drafter.h"
#include "gui/drawing/selected_rows.h"

#include <algorithm>

namespace madang {

DrawnSteps::DrawnSteps(const SelectedRows &selected, const DrawnRows &rows, PlanDrafter &drafter)
    : m_selected(selected)
    , m_rows(rows)
    , m_drafter(drafter)
{
}

void DrawnSteps::merge() const
{
    std::vector<DrawnRow> rows = m_selected.rows();
    if (rows.size() < 2)
        return;
    const bool areLines = rows.front().geometry.type() == Qgis::GeometryType::Line;
    std::stable_sort(rows.begin(), rows.end(), [areLines](const DrawnRow &a, const DrawnRow &b) {
        return areLines ? a.geometry.length() > b.geometry.length() : a.geometry.area() > b.geometry.area();
    });
    QStringList uids;
    QVector<QgsGeometry> geometries;
    for (const DrawnRow &row : rows) {
        uids << row.uid;
        geometries << row.geometry;
    }
    const QgsGeometry whole = merged(geometries, m_drafter.metre());
    if (whole.isNull())
        m_drafter.refuse(areLines ? tr("Only lines that meet at their ends can be merged.")
                                  : tr("Only areas that share a boundary can be merged."));
    else
        m_drafter.merge(m_selected.table(), uids, whole);
}

void DrawnSteps::remove() const
{
    if (!m_selected.isEmpty())
        m_drafter.remove(m_selected.table(), m_selected.uids());
}

bool DrawnSteps::give(const QString &column, const QString &value, const QString &label) const
{
    return !m_selected.isEmpty()
        && m_drafter.give(m_selected.table(), m_selected.uids(), column, value, label);
}

void DrawnSteps::offset(double metres, bool keepOriginal) const
{
    std::vector<DrawnRow> rows = m_selected.rows();
    if (rows.empty() || metres == 0)
        return;
    for (DrawnRow &row : rows) {
        row.geometry = offsetBy(row.geometry, metres * m_drafter.metre());
        if (row.geometry.isNull()) {
            m_drafter.refuse(tr("Nothing was changed. A line bends so tightly that most of it would be lost on that side: choose a smaller "
                                "distance."));
            return;
        }
    }
    const EditName name = countedRows(QT_TRANSLATE_NOOP("EditName", "Offset one %1"),
                                      QT_TRANSLATE_NOOP("EditName", "Offset %1 %2"), m_selected.table(), rows.size());
    if (keepOriginal)
        m_drafter.copy(name, m_selected.table(), rows);
    else
        m_drafter.reshape(name, m_selected.table(), rows);
}

void DrawnSteps::move(const std::vector<DrawnRow> &rows) const
{
    m_drafter.reshape(countedRows(QT_TRANSLATE_NOOP("EditName", "Move one %1"),
                                  QT_TRANSLATE_NOOP("EditName", "Move %1 %2"), m_selected.table(), rows.size()),
                      m_selected.table(), rows);
}

void DrawnSteps::copy(const std::vector<DrawnRow> &rows) const
{
    m_drafter.copy(countedRows(QT_TRANSLATE_NOOP("EditName", "Copy one %1"),
                               QT_TRANSLATE_NOOP("EditName", "Copy %1 %2"), m_selected.table(), rows.size()),
                   m_selected.table(), rows);
}

void DrawnSteps::turn(const std::vector<DrawnRow> &rows) const
{
    if (!rows.empty())
        m_drafter.reshape(countedRows(QT_TRANSLATE_NOOP("EditName", "Turn one %1"),
                                      QT_TRANSLATE_NOOP("EditName", "Turn %1 %2"), m_selected.table(), rows.size()),
                          m_selected.table(), rows);
}

QgsPointSequence DrawnSteps::pointsOf(const QgsGeometry &line) const
{
    const QgsGeometry straight = asStored(line, m_drafter.metre());
    QgsPointSequence points;
    for (auto vertex = straight.vertices_begin(); vertex != straight.vertices_end(); ++vertex)
        points << *vertex;
    return points;
}

std::vector<DrawnRow> DrawnSteps::rowsFor(const QgsGeometry &line) const
{
    return m_selected.isEmpty() ? m_rows.touching(m_selected.table(), line.boundingBox()) : m_selected.rows();
}

void DrawnSteps::splitAlong(const QgsGeometry &line) const
{
    std::vector<std::pair<QString, QVector<QgsGeometry>>> parts;
    for (const DrawnRow &row : rowsFor(line)) {
        const QVector<QgsGeometry> pieces = splitBy(row.geometry, pointsOf(line), m_drafter.metre());
        if (!pieces.isEmpty())
            parts.emplace_back(row.uid, pieces);
    }
    if (parts.empty())
        m_drafter.refuse(tr("Nothing was split. The line has to go all the way through, from one side to the other."));
    else
        m_drafter.split(m_selected.table(), parts);
}

void DrawnSteps::reshapeAlong(const QgsGeometry &line) const
{
    std::vector<DrawnRow> rows;
    QString fault;
    for (const DrawnRow &row : rowsFor(line)) {
        const QgsGeometry other = reshaped(row.geometry, pointsOf(line), m_drafter.metre());
        if (other.isNull())
            continue;
        const QString wrong = m_drafter.faultOf(other);
        if (wrong.isEmpty())
            rows.push_back({row.table, row.uid, other});
        else
            fault = wrong;
    }
    if (!fault.isEmpty())
        m_drafter.refuse(tr("Nothing was changed. %1").arg(fault));
    else if (rows.empty())
        m_drafter.refuse(tr("No boundary was changed. The line has to begin and end on the old one, or cross it twice."));
    else
        m_drafter.reshape(countedRows(QT_TRANSLATE_NOOP("EditName", "Draw the boundary of one %1 anew"),
                                      QT_TRANSLATE_NOOP("EditName", "Draw the boundaries of %1 %2 anew"), m_selected.table(), rows.size()),
                          m_selected.table(), rows);
}

} // namespace madang
