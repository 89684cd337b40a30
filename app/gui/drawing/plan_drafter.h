// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"
#include "gui/drawing/drawn_rows.h"

#include <QHash>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace madang {

class MessageArea;
class ScenarioEdit;

// Turns what was drawn into one edit of the session's scenario, or says why it cannot be one. Geometries are checked
// before anything is written, and neighbours in the same table get a corner point wherever a new one lies on their
// boundary, so that they go on sharing it.
class PlanDrafter : public QObject {
    Q_OBJECT
public:
    PlanDrafter(Session &session, DrawnRows &rows, MessageArea &messages, QObject *parent = nullptr);

    double metre() const; // in the plan's units
    // Why this cannot be in the plan; empty when it can.
    QString faultOf(const QgsGeometry &geometry) const;
    void refuse(const QString &reason) const;

    // Each is one edit; false when it was refused, which the planner has been told.
    bool add(const QString &table, const QVariantMap &fields, const QgsGeometry &geometry);
    bool remove(const QString &table, const QStringList &uids);
    // Other geometries for rows.
    bool reshape(const EditName &name, const QString &table, const std::vector<DrawnRow> &rows);
    // Other geometries for rows of any tables, neighbours among them already: the uid that each has from now on, and none
    // where it was refused. What is selected is not for it to say.
    QStringList reshapeTogether(const EditName &name, const std::vector<DrawnRow> &rows);
    // Copies of rows, with these geometries.
    bool copy(const EditName &name, const QString &table, const std::vector<DrawnRow> &rows);
    // Each row becomes its parts: the largest one keeps its uid, the others are copies of it.
    bool split(const QString &table, const std::vector<std::pair<QString, QVector<QgsGeometry>>> &parts);
    // The first row becomes the whole, the others go.
    bool merge(const QString &table, const QStringList &uids, const QgsGeometry &whole);
    // A value for a column; an empty one takes what there is away, and has no label.
    bool give(const QString &table, const QStringList &uids, const QString &column, const QString &value, const QString &label);

signals:
    // What is to be selected once an edit was made: rows have another uid in a scenario that changed them first.
    void drafted(const QString &table, const QStringList &uids);

private:
    using Fill = std::function<QStringList(ScenarioEdit &, const QVector<QgsGeometry> &)>;
    // Geometries as they are stored, unless one cannot be; `table` is named where more than one is concerned.
    std::optional<QVector<QgsGeometry>> checked(const QVector<QgsGeometry> &given, const QStringList &tables = {}) const;
    // What `fill` returned; nothing where it was refused or changed nothing.
    std::optional<QStringList> write(const EditName &name, const std::function<QStringList(ScenarioEdit &)> &fill);
    // `own` are the rows whose geometries these are: no neighbours of theirs.
    bool apply(const EditName &name, const QString &table, const QStringList &own, const QVector<QgsGeometry> &geometries,
               bool follow, const Fill &fill);

    Session &m_session;
    DrawnRows &m_rows;
    MessageArea &m_messages;
};

} // namespace madang
