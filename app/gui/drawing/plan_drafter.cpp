// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/plan_drafter.h"

#include "core/failure.h"
#include "core/scenarios/scenario_edit.h"
#include "gui/drawing/counted_name.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/geometry_faults.h"
#include "gui/drawing/geometry_steps.h"
#include "gui/drawing/neighbours.h"
#include "gui/drawing/paint_name.h"
#include "gui/plan/session.h"
#include "gui/window/message_area.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

// The fields of a row that another row of the scenario starts with.
QVariantMap copiedFields(const ScenarioEdit &edit, const QString &table, const QString &uid)
{
    const auto row = edit.row(table, uid);
    return row ? row->row.fields : QVariantMap();
}

QVector<QgsGeometry> geometriesOf(const std::vector<DrawnRow> &rows)
{
    QVector<QgsGeometry> geometries;
    for (const DrawnRow &row : rows)
        geometries << row.geometry;
    return geometries;
}

QStringList uidsOf(const std::vector<DrawnRow> &rows)
{
    QStringList uids;
    for (const DrawnRow &row : rows)
        uids << row.uid;
    return uids;
}

} // namespace

PlanDrafter::PlanDrafter(Session &session, DrawnRows &rows, MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rows(rows)
    , m_messages(messages)
{
}

double PlanDrafter::metre() const
{
    return m_session.plan() ? metreIn(m_session.plan()->crs()) : 1;
}

QString PlanDrafter::faultOf(const QgsGeometry &geometry) const
{
    return geometryFault(geometry, metre());
}

void PlanDrafter::refuse(const QString &reason) const
{
    m_messages.say(Finding::Severity::Warning, reason);
}

std::optional<QVector<QgsGeometry>> PlanDrafter::checked(const QVector<QgsGeometry> &given, const QStringList &tables) const
{
    const bool areMixed = std::any_of(tables.begin(), tables.end(), [&](const QString &table) { return table != tables.first(); });
    QVector<QgsGeometry> stored;
    for (const QgsGeometry &geometry : given) {
        stored << asStored(geometry, metre());
        const QString fault = faultOf(stored.last());
        if (fault.isEmpty())
            continue;
        if (areMixed)
            refuse(tr("Nothing was changed: it would be wrong in “%1”. %2").arg(drawnKind(tables[int(stored.size()) - 1]).label(), fault));
        else
            refuse(tr("Nothing was changed. %1").arg(fault));
        return std::nullopt;
    }
    return stored;
}

std::optional<QStringList> PlanDrafter::write(const EditName &name, const std::function<QStringList(ScenarioEdit &)> &fill)
{
    if (!m_session.plan())
        return std::nullopt;
    try {
        ScenarioEdit edit(*m_session.plan(), m_session.scenario(), name);
        const QStringList uids = fill(edit);
        if (edit.isEmpty())
            return std::nullopt;
        m_session.plan()->apply(edit.edit());
        return uids;
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
        return std::nullopt;
    }
}

bool PlanDrafter::apply(const EditName &name, const QString &table, const QStringList &own, const QVector<QgsGeometry> &given,
                        bool follow, const Fill &fill)
{
    auto geometries = checked(given);
    if (!geometries)
        return false;
    const auto uids = write(name, [&](ScenarioEdit &edit) {
        if (follow)
            joinNeighbours(edit, m_rows, table, own, *geometries, metre());
        return fill(edit, *geometries);
    });
    if (uids)
        emit drafted(table, *uids);
    return uids.has_value();
}

bool PlanDrafter::add(const QString &table, const QVariantMap &fields, const QgsGeometry &geometry)
{
    return apply({QString::fromLatin1(drawnKind(table).drawName), {}}, table, {}, {geometry}, true,
                 [&](ScenarioEdit &edit, const QVector<QgsGeometry> &stored) {
                     return QStringList{edit.add(table, {fields, stored.first().asWkb()})};
                 });
}

bool PlanDrafter::remove(const QString &table, const QStringList &uids)
{
    return apply(countedRows(QT_TRANSLATE_NOOP("EditName", "Delete one %1"), QT_TRANSLATE_NOOP("EditName", "Delete %1 %2"),
                             table, size_t(uids.size())), table, uids, {}, false,
                 [&](ScenarioEdit &edit, const QVector<QgsGeometry> &) {
                     for (const QString &uid : uids)
                         edit.remove(table, uid);
                     return QStringList();
                 });
}

bool PlanDrafter::reshape(const EditName &name, const QString &table, const std::vector<DrawnRow> &rows)
{
    return apply(name, table, uidsOf(rows), geometriesOf(rows), true, [&](ScenarioEdit &edit, const QVector<QgsGeometry> &stored) {
        QStringList uids;
        for (size_t i = 0; i < rows.size(); ++i)
            uids << edit.change(table, rows[i].uid, {}, stored[int(i)].asWkb());
        return uids;
    });
}

QStringList PlanDrafter::reshapeTogether(const EditName &name, const std::vector<DrawnRow> &rows)
{
    QStringList tables;
    for (const DrawnRow &row : rows)
        tables << row.table;
    const auto stored = checked(geometriesOf(rows), tables);
    if (!stored)
        return {};
    return write(name, [&](ScenarioEdit &edit) {
        QStringList uids;
        for (size_t i = 0; i < rows.size(); ++i)
            uids << edit.change(rows[i].table, rows[i].uid, {}, (*stored)[int(i)].asWkb());
        return uids;
    }).value_or(QStringList());
}

bool PlanDrafter::copy(const EditName &name, const QString &table, const std::vector<DrawnRow> &rows)
{
    return apply(name, table, {}, geometriesOf(rows), true, [&](ScenarioEdit &edit, const QVector<QgsGeometry> &stored) {
        QStringList uids;
        for (size_t i = 0; i < rows.size(); ++i)
            uids << edit.add(table, {copiedFields(edit, table, rows[i].uid), stored[int(i)].asWkb()});
        return uids;
    });
}

bool PlanDrafter::split(const QString &table, const std::vector<std::pair<QString, QVector<QgsGeometry>>> &parts)
{
    QStringList own;
    QVector<QgsGeometry> all;
    std::vector<std::pair<QString, int>> owners; // row, number of its parts
    for (auto [uid, pieces] : parts) {
        std::stable_sort(pieces.begin(), pieces.end(), [](const QgsGeometry &a, const QgsGeometry &b) {
            return a.type() == Qgis::GeometryType::Line ? a.length() > b.length() : a.area() > b.area();
        });
        all += pieces;
        owners.emplace_back(uid, int(pieces.size()));
        own << uid;
    }
    return apply(countedRows(QT_TRANSLATE_NOOP("EditName", "Split one %1"), QT_TRANSLATE_NOOP("EditName", "Split %1 %2"),
                             table, parts.size()), table, own, all, true,
                 [&](ScenarioEdit &edit, const QVector<QgsGeometry> &stored) {
                     QStringList uids;
                     int at = 0;
                     for (const auto &[uid, count] : owners) {
                         const QVariantMap fields = copiedFields(edit, table, uid);
                         uids << edit.change(table, uid, {}, stored[at].asWkb());
                         for (int i = 1; i < count; ++i)
                             uids << edit.add(table, {fields, stored[at + i].asWkb()});
                         at += count;
                     }
                     return uids;
                 });
}

bool PlanDrafter::merge(const QString &table, const QStringList &uids, const QgsGeometry &whole)
{
    return apply(countedRows(nullptr, QT_TRANSLATE_NOOP("EditName", "Merge %1 %2"), table, size_t(uids.size())), table, uids, {whole}, true,
                 [&](ScenarioEdit &edit, const QVector<QgsGeometry> &stored) {
                     for (const QString &uid : uids.mid(1))
                         edit.remove(table, uid);
                     return QStringList{edit.change(table, uids.first(), {}, stored.first().asWkb())};
                 });
}

bool PlanDrafter::give(const QString &table, const QStringList &uids, const QString &column, const QString &value, const QString &label)
{
    const EditName name = paintName(table, size_t(uids.size()), column, label);
    return apply(name, table, uids, {}, false, [&](ScenarioEdit &edit, const QVector<QgsGeometry> &) {
        QStringList given;
        for (const QString &uid : uids)
            given << edit.change(table, uid, {{column, value.isEmpty() ? QVariant() : QVariant(value)}});
        return given;
    });
}

} // namespace madang
