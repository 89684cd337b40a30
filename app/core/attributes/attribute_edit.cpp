// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/attribute_edit.h"

#include "core/scenarios/scenario_edit.h"


#include <QSet>

namespace madang {

namespace {

constexpr int readAtOnce = 500;

struct EditedTable {
    const char *table, *one, *many;
};

// What the name of an edit calls rows and columns: texts of their own, which EditName translates with it.
constexpr EditedTable editedTables[] = {
    {"zone", QT_TRANSLATE_NOOP("EditName", "zone"), QT_TRANSLATE_NOOP("EditName", "zones")},
    {"block", QT_TRANSLATE_NOOP("EditName", "block"), QT_TRANSLATE_NOOP("EditName", "blocks")},
    {"parcel", QT_TRANSLATE_NOOP("EditName", "parcel"), QT_TRANSLATE_NOOP("EditName", "parcels")},
    {"building", QT_TRANSLATE_NOOP("EditName", "building"), QT_TRANSLATE_NOOP("EditName", "buildings")},
    {"road", QT_TRANSLATE_NOOP("EditName", "road"), QT_TRANSLATE_NOOP("EditName", "roads")},
    {"facility", QT_TRANSLATE_NOOP("EditName", "facility"), QT_TRANSLATE_NOOP("EditName", "facilities")},
    {"constraint_area", QT_TRANSLATE_NOOP("EditName", "limit on building"), QT_TRANSLATE_NOOP("EditName", "limits on building")},
    {"catchment", QT_TRANSLATE_NOOP("EditName", "catchment"), QT_TRANSLATE_NOOP("EditName", "catchments")},
    {"drain_node", QT_TRANSLATE_NOOP("EditName", "drainage node"), QT_TRANSLATE_NOOP("EditName", "drainage nodes")},
    {"drain_link", QT_TRANSLATE_NOOP("EditName", "drain"), QT_TRANSLATE_NOOP("EditName", "drains")},
    {"transit_line", QT_TRANSLATE_NOOP("EditName", "transit line"), QT_TRANSLATE_NOOP("EditName", "transit lines")},
    {"transit_stop", QT_TRANSLATE_NOOP("EditName", "transit stop"), QT_TRANSLATE_NOOP("EditName", "transit stops")},
};

struct EditedColumn {
    const char *column, *name;
};

constexpr EditedColumn editedColumns[] = {
    {"number", QT_TRANSLATE_NOOP("EditName", "number")},
    {"name", QT_TRANSLATE_NOOP("EditName", "name")},
    {"name_2", QT_TRANSLATE_NOOP("EditName", "second name")},
    {"code", QT_TRANSLATE_NOOP("EditName", "land use")},
    {"class", QT_TRANSLATE_NOOP("EditName", "class")},
    {"kind", QT_TRANSLATE_NOOP("EditName", "kind")},
    {"use", QT_TRANSLATE_NOOP("EditName", "use")},
    {"status", QT_TRANSLATE_NOOP("EditName", "status")},
    {"severity", QT_TRANSLATE_NOOP("EditName", "severity")},
    {"mode", QT_TRANSLATE_NOOP("EditName", "mode")},
    {"oneway", QT_TRANSLATE_NOOP("EditName", "one way")},
    {"section", QT_TRANSLATE_NOOP("EditName", "section")},
    {"colour", QT_TRANSLATE_NOOP("EditName", "colour")},
    {"headways", QT_TRANSLATE_NOOP("EditName", "headways")},
    {"regulation_set", QT_TRANSLATE_NOOP("EditName", "regulations")},
    {"phase_uid", QT_TRANSLATE_NOOP("EditName", "phase")},
    {"overlay", QT_TRANSLATE_NOOP("EditName", "overlay")},
    {"priority", QT_TRANSLATE_NOOP("EditName", "priority")},
    {"citation", QT_TRANSLATE_NOOP("EditName", "legal source")},
    {"note", QT_TRANSLATE_NOOP("EditName", "note")},
    {"floors", QT_TRANSLATE_NOOP("EditName", "floors")},
    {"height", QT_TRANSLATE_NOOP("EditName", "height")},
    {"lanes", QT_TRANSLATE_NOOP("EditName", "lanes")},
    {"width", QT_TRANSLATE_NOOP("EditName", "width")},
    {"speed", QT_TRANSLATE_NOOP("EditName", "speed")},
    {"capacity", QT_TRANSLATE_NOOP("EditName", "capacity")},
    {"imperviousness", QT_TRANSLATE_NOOP("EditName", "imperviousness")},
    {"curve_number", QT_TRANSLATE_NOOP("EditName", "curve number")},
    {"invert", QT_TRANSLATE_NOOP("EditName", "invert level")},
    {"ground", QT_TRANSLATE_NOOP("EditName", "ground level")},
    {"depth", QT_TRANSLATE_NOOP("EditName", "depth")},
    {"diameter", QT_TRANSLATE_NOOP("EditName", "diameter")},
    {"roughness", QT_TRANSLATE_NOOP("EditName", "roughness")},
    {"invert_from", QT_TRANSLATE_NOOP("EditName", "invert level at the start")},
    {"invert_to", QT_TRANSLATE_NOOP("EditName", "invert level at the end")},
    {"sequence", QT_TRANSLATE_NOOP("EditName", "order on the line")},
};

QString columnWord(const QString &column)
{
    for (const EditedColumn &each : editedColumns)
        if (column == QLatin1String(each.column))
            return QString::fromLatin1(each.name);
    return column;
}

EditName nameFor(const QString &table, const QSet<QString> &columns, int rows)
{
    const bool one = rows == 1;
    if (columns.size() != 1)
        return one ? EditName{QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Change fields of one %1")), {editWord(table, true)}}
                   : EditName{QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Change fields of %1 %2")),
                              {QString::number(rows), editWord(table, false)}};
    const QString column = columnWord(*columns.begin());
    return one ? EditName{QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Change %1 of one %2")), {column, editWord(table, true)}}
               : EditName{QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Change %1 of %2 %3")),
                          {column, QString::number(rows), editWord(table, false)}};
}

bool isSame(const QVariant &a, const QVariant &b)
{
    const bool noA = !a.isValid() || a.isNull(), noB = !b.isValid() || b.isNull();
    return noA || noB ? noA == noB : a == b;
}

} // namespace

QString editWord(const QString &table, bool one)
{
    for (const EditedTable &each : editedTables)
        if (table == QLatin1String(each.table))
            return QString::fromLatin1(one ? each.one : each.many);
    return table;
}

AttributeEdit attributeEdit(const Plan &plan, const QString &scenario, const QString &table, const QVector<AttributeChange> &changes,
                            const FeedbackShare &share)
{
    QHash<QString, QVariantMap> wanted;
    QStringList order;
    for (const AttributeChange &change : changes) {
        if (!wanted.contains(change.uid))
            order << change.uid;
        wanted[change.uid].insert(change.column, change.value);
    }
    ScenarioEdit rows(plan, scenario, {});
    AttributeEdit result;
    QSet<QString> columns;
    int changed = 0;
    int seen = 0;
    for (const QString &uid : std::as_const(order)) {
        if (seen % readAtOnce == 0) {
            rows.prepare(table, order.mid(seen, readAtOnce));
            share.report(seen / double(order.size()));
        }
        ++seen;
        if (share.isCancelled())
            return {};
        QVariantMap fields = wanted.value(uid);
        if (const auto before = rows.row(table, uid))
            for (auto it = fields.begin(); it != fields.end();)
                it = isSame(before->row.fields.value(it.key()), it.value()) ? fields.erase(it) : std::next(it);
        if (fields.isEmpty())
            continue;
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            columns.insert(it.key());
        result.successors.insert(uid, rows.change(table, uid, fields));
        ++changed;
    }
    result.edit = rows.edit();
    result.edit.name = nameFor(table, columns, changed);
    return result;
}

} // namespace madang
