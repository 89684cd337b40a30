// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_atlas.h"

#include "core/failure.h"
#include "core/plan/plan_schema.h"

#include <QCoreApplication>

namespace madang {

namespace {

// What a district is called: its name in the plan's languages, else its number, else its code.
std::vector<SheetPlace> placesOf(const PlanReader &plan, const QString &scenario, const QString &table, const MapLanguages &languages)
{
    const QStringList has = planTable(table)->columns;
    QStringList columns;
    for (const QString &column : {QStringLiteral("name"), QStringLiteral("name_2"), QStringLiteral("number"), QStringLiteral("code")})
        if (has.contains(column))
            columns << column;
    std::vector<SheetPlace> places;
    plan.forEach(table, scenario, columns, [&](const EffectiveRow &row) {
        if (row.geometry.isEmpty())
            return;
        const auto value = [&](const QString &column) { return row.values.value(columns.indexOf(column)).toString(); };
        SheetPlace place{row.uid, {}, row.geometry.boundingBox(), row.geometry};
        place.extent.scale(1.1);
        for (const QString &language : languages.codes()) {
            const QString second = columns.contains(QStringLiteral("name_2")) ? value(QStringLiteral("name_2")) : QString();
            QString name = plan.meta().languages.indexOf(language) == 1 && !second.isEmpty() ? second
                           : columns.contains(QStringLiteral("name")) ? value(QStringLiteral("name")) : QString();
            for (const QString &column : {QStringLiteral("number"), QStringLiteral("code")})
                if (name.isEmpty() && columns.contains(column))
                    name = value(column);
            place.name << (name.isEmpty() ? row.uid.left(8) : name);
        }
        places.push_back(place);
    });
    return places;
}

} // namespace

QStringList districtTables()
{
    return {QStringLiteral("zone"), QStringLiteral("block"), QStringLiteral("parcel"), QStringLiteral("constraint_area"), QStringLiteral("catchment")};
}

std::vector<SheetPlace> sheetPlaces(const PlanReader &plan, const QString &scenario, const QString &tableOrUids, const QStringList &languages)
{
    const MapLanguages map(plan, languages);
    std::vector<SheetPlace> places;
    if (planTable(tableOrUids)) {
        if (!districtTables().contains(tableOrUids))
            throw WrongInputFailure(QCoreApplication::translate("Map", "The rows of the table “%1” are no districts.").arg(tableOrUids), {},
                                    QCoreApplication::translate("Map", "Name one of these: %1.").arg(districtTables().join(QStringLiteral(", "))));
        places = placesOf(plan, scenario, tableOrUids, map);
    } else {
        QHash<QString, SheetPlace> known;
        for (const QString &table : districtTables())
            for (const SheetPlace &place : placesOf(plan, scenario, table, map))
                known.insert(place.uid, place);
        for (const QString &uid : tableOrUids.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto found = known.constFind(uid.trimmed());
            if (found == known.constEnd())
                throw WrongInputFailure(QCoreApplication::translate("Map", "The plan has no district with the uid “%1”.").arg(uid.trimmed()), plan.path(),
                                        QCoreApplication::translate("Map", "Name a table (%1) or uids of its rows.")
                                            .arg(districtTables().join(QStringLiteral(", "))));
            places.push_back(*found);
        }
    }
    if (places.empty())
        throw WrongInputFailure(QCoreApplication::translate("Map", "There is no district to draw a sheet of: “%1” has no rows.").arg(tableOrUids), plan.path());
    return places;
}

} // namespace madang
