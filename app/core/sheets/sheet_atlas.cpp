// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_atlas.h"

#include "core/failure.h"
#include "core/plan/plan_schema.h"

#include <QCoreApplication>

namespace madang {

namespace {

// The label of a land use code in each language of the sheet, equal ones too; empty where the plan does not know the code.
QStringList labelsOfCode(const QString &code, const MapLanguages &languages)
{
    for (const auto &known : languages.landUseCodes())
        if (known.code == code) {
            const QStringList labels = languages.label(known);
            QStringList all;
            for (int i = 0; i < languages.codes().size() && !labels.isEmpty(); ++i)
                all << labels[std::min(i, int(labels.size()) - 1)];
            return all;
        }
    return {};
}

// Districts of the same name get a number each, in the order of their pages.
void tellApart(std::vector<SheetPlace> &places)
{
    QHash<QString, int> known, numbered;
    for (const SheetPlace &place : places)
        ++known[place.name.first()];
    for (SheetPlace &place : places)
        if (const QString first = place.name.first(); known.value(first) > 1) {
            const int number = ++numbered[first];
            for (QString &name : place.name)
                name = QStringLiteral("%1 (%2)").arg(name).arg(number);
        }
}

// What a district is called: its name in the plan's languages, else its number, else its code with what that means.
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
            if (name.isEmpty() && columns.contains(QStringLiteral("number")))
                name = value(QStringLiteral("number"));
            if (name.isEmpty() && columns.contains(QStringLiteral("code"))) {
                const QString code = value(QStringLiteral("code")), label = labelsOfCode(code, languages).value(int(place.name.size()));
                name = label.isEmpty() || label == code ? code : QStringLiteral("%1 %2").arg(code, label);
            }
            place.name << (name.isEmpty() ? row.uid.left(8) : name);
        }
        places.push_back(place);
    });
    tellApart(places);
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
