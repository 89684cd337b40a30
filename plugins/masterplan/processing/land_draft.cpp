// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/land_draft.h"

#include "core/scenarios/scenario_edit.h"
#include "masterplan/processing/typical_section.h"

namespace madang::masterplan {

namespace {

constexpr int geometryDigits = 11; // after the point: as many as a coordinate in metres has

QString kindText(LandChange::Kind kind)
{
    switch (kind) {
    case LandChange::Kind::Add:
        return QStringLiteral("add");
    case LandChange::Kind::Change:
        return QStringLiteral("change");
    case LandChange::Kind::Remove:
        break;
    }
    return QStringLiteral("remove");
}

LandChange::Kind kindOf(const QString &text)
{
    if (text == QLatin1String("add"))
        return LandChange::Kind::Add;
    return text == QLatin1String("change") ? LandChange::Kind::Change : LandChange::Kind::Remove;
}

QByteArray storedShape(QgsGeometry geometry)
{
    if (geometry.type() == Qgis::GeometryType::Polygon)
        geometry.convertToMultiType();
    return geometry.asWkb();
}

} // namespace

QVariantMap LandDraft::toMap() const
{
    QVariantList rows;
    for (const LandChange &change : changes) {
        QVariantMap row{{QStringLiteral("change"), kindText(change.kind)},
                        {QStringLiteral("table"), change.table},
                        {QStringLiteral("uid"), change.uid}};
        if (!change.copyOf.isEmpty())
            row.insert(QStringLiteral("copy_of"), change.copyOf);
        if (!change.fields.isEmpty())
            row.insert(QStringLiteral("fields"), change.fields);
        if (!change.geometry.isNull())
            row.insert(QStringLiteral("geometry"), change.geometry.asWkt(geometryDigits));
        rows << row;
    }
    return {{QStringLiteral("name"), name.source},
            {QStringLiteral("name_arguments"), name.arguments},
            {QStringLiteral("changes"), rows}};
}

LandDraft LandDraft::fromMap(const QVariantMap &map)
{
    LandDraft draft;
    draft.name = {map.value(QStringLiteral("name")).toString(), map.value(QStringLiteral("name_arguments")).toStringList()};
    for (const QVariant &item : map.value(QStringLiteral("changes")).toList()) {
        const QVariantMap row = item.toMap();
        LandChange change;
        change.kind = kindOf(row.value(QStringLiteral("change")).toString());
        change.table = row.value(QStringLiteral("table")).toString();
        change.uid = row.value(QStringLiteral("uid")).toString();
        change.copyOf = row.value(QStringLiteral("copy_of")).toString();
        change.fields = row.value(QStringLiteral("fields")).toMap();
        if (const QString shape = row.value(QStringLiteral("geometry")).toString(); !shape.isEmpty())
            change.geometry = QgsGeometry::fromWkt(shape);
        draft.changes.push_back(std::move(change));
    }
    return draft;
}

PlanEdit editOf(const LandDraft &draft, const Plan &plan, const QString &scenario)
{
    ScenarioEdit edit(plan, scenario, draft.name);
    for (const LandChange &change : draft.changes) {
        switch (change.kind) {
        case LandChange::Kind::Add: {
            PlanRow row;
            if (const auto copied = change.copyOf.isEmpty() ? std::nullopt : edit.row(change.table, change.copyOf))
                row.fields = copied->row.fields;
            for (auto it = change.fields.cbegin(); it != change.fields.cend(); ++it)
                row.fields[it.key()] = it.value();
            row.wkb = storedShape(change.geometry);
            edit.add(change.table, row, change.uid);
            break;
        }
        case LandChange::Kind::Change:
            if (change.geometry.isNull())
                edit.change(change.table, change.uid, change.fields);
            else
                edit.change(change.table, change.uid, change.fields, storedShape(change.geometry));
            break;
        case LandChange::Kind::Remove:
            edit.remove(change.table, change.uid);
            break;
        }
    }
    return edit.edit();
}

LandDraft draftToGiveSection(const QStringList &roads, const QString &section)
{
    const TypicalSection typical = requireTypicalSection(section);
    LandDraft draft;
    draft.name = draftName(QT_TRANSLATE_NOOP("EditName", "Give a road its section"), QT_TRANSLATE_NOOP("EditName", "Give %1 roads their section"),
                           std::size_t(roads.size()));
    for (const QString &road : roads)
        draft.changes.push_back({LandChange::Kind::Change, QStringLiteral("road"), road, {},
                                 {{QStringLiteral("section"), typical.text},
                                  {QStringLiteral("lanes"), typical.dimensions.lanes},
                                  {QStringLiteral("width"), typical.widthM}},
                                 {}});
    return draft;
}

EditName draftName(const char *one, const char *many, std::size_t count)
{
    if (count == 1)
        return {QString::fromLatin1(one), {}};
    return {QString::fromLatin1(many), {QString::number(count)}};
}

} // namespace madang::masterplan
