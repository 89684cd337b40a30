// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/field_mapping.h"

#include "core/import/import_failure.h"
#include "core/plan.h"
#include "support/throws.h"

#include <QTest>

using namespace madang;

namespace {

std::vector<SourceField> fields(const QStringList &names)
{
    std::vector<SourceField> fields;
    for (const QString &name : names)
        fields.push_back({name, SourceFieldType::Text});
    return fields;
}

PlanMeta meta(const QString &country, const QStringList &languages)
{
    PlanMeta meta;
    meta.country = country;
    meta.languages = languages;
    return meta;
}

QString mapped(const FieldMap &map, const char *column)
{
    return map.value(QString::fromLatin1(column)).field;
}

} // namespace

class TestFieldMapping : public QObject {
    Q_OBJECT
private slots:
    void equalNamesInAnyCase()
    {
        const FieldMap map = suggestMapping(QStringLiteral("road"), QStringLiteral("ESRI Shapefile"), fields({"NAME", "Width", "LANES", "FOO"}),
                                            meta("KR", {"ko", "en"}));
        QCOMPARE(mapped(map, "name"), QStringLiteral("NAME"));
        QCOMPARE(mapped(map, "width"), QStringLiteral("Width"));
        QCOMPARE(mapped(map, "lanes"), QStringLiteral("LANES"));
        QCOMPARE(map.size(), 3);
    }

    void osmTagsOfBuildingsAndRoads()
    {
        const PlanMeta plan = meta("TH", {"th", "en"});
        const FieldMap building = suggestMapping(QStringLiteral("building"), QStringLiteral("OSM"),
                                                 fields({"name", "building", "name:en", "building:levels", "height"}), plan);
        QCOMPARE(mapped(building, "use"), QStringLiteral("building"));
        QCOMPARE(mapped(building, "floors"), QStringLiteral("building:levels"));
        QCOMPARE(mapped(building, "height"), QStringLiteral("height"));
        QCOMPARE(mapped(building, "name"), QStringLiteral("name"));
        QCOMPARE(mapped(building, "name_2"), QStringLiteral("name:en"));
        const FieldMap road =
            suggestMapping(QStringLiteral("road"), QStringLiteral("OSM"), fields({"name", "highway", "maxspeed", "layer"}), plan);
        QCOMPARE(mapped(road, "class"), QStringLiteral("highway"));
        QCOMPARE(road.value(QStringLiteral("speed")), (FieldSource{QStringLiteral("maxspeed"), QStringLiteral("km/h")}));
        const FieldMap drain = suggestMapping(QStringLiteral("drain_link"), QStringLiteral("OSM"), fields({"waterway", "layer"}), plan);
        QCOMPARE(mapped(drain, "kind"), QStringLiteral("waterway"));
    }

    // In a plan in Korean and Khmer for Cambodia OSM's plain name is the Khmer one.
    void plainNamesAreInTheLanguageOfTheCountry()
    {
        const FieldMap map = suggestMapping(QStringLiteral("road"), QStringLiteral("OSM"), fields({"name", "name:ko", "name:en"}),
                                            meta("KH", {"ko", "km"}));
        QCOMPARE(mapped(map, "name"), QStringLiteral("name:ko"));
        QCOMPARE(mapped(map, "name_2"), QStringLiteral("name"));
    }

    void koreanBoundaryFields()
    {
        const FieldMap map = suggestMapping(QStringLiteral("zone"), QStringLiteral("ESRI Shapefile"),
                                            fields({"SIG_KOR_NM", "SIG_ENG_NM", "SIG_CD"}), meta("KR", {"ko", "en"}));
        QCOMPARE(mapped(map, "name"), QStringLiteral("SIG_KOR_NM"));
        QCOMPARE(mapped(map, "name_2"), QStringLiteral("SIG_ENG_NM"));
    }

    void layersOfDrawingsSayWhatThingsAre()
    {
        const FieldMap zone = suggestMapping(QStringLiteral("zone"), QStringLiteral("DXF"), fields({"Layer", "Text"}), meta("KR", {"ko", "en"}));
        QCOMPARE(mapped(zone, "code"), QStringLiteral("Layer"));
        QCOMPARE(mapped(zone, "name"), QStringLiteral("Text"));
    }

    void mappingsAreParsed()
    {
        QCOMPARE(parseMapping(QStringLiteral("name=SIG_KOR_NM")),
                 (std::pair<QString, FieldSource>{QStringLiteral("name"), {QStringLiteral("SIG_KOR_NM"), {}}}));
        QCOMPARE(parseMapping(QStringLiteral("depth=depth[cm]")),
                 (std::pair<QString, FieldSource>{QStringLiteral("depth"), {QStringLiteral("depth"), QStringLiteral("cm")}}));
        // Not a unit of length: part of the field's name.
        QCOMPARE(parseMapping(QStringLiteral("depth=depth[x]")).second.field, QStringLiteral("depth[x]"));
        QCOMPARE(parseMapping(QStringLiteral("name=")).second.field, QString());
        QVERIFY(madang::test::throws<ImportWrongInput>([] { parseMapping(QStringLiteral("name")); }));
    }

    void columnsOfTheMachineryAreNotOffered()
    {
        const QStringList columns = importableColumns(QStringLiteral("building"));
        QVERIFY(columns.contains(QStringLiteral("floors")));
        for (const char *column : {"uid", "scenario", "origin_uid", "tombstone"})
            QVERIFY(!columns.contains(QString::fromLatin1(column)));
        QVERIFY(importableTables().contains(QStringLiteral("building")));
        QVERIFY(!importableTables().contains(QStringLiteral("edit_log")));
    }
};

QTEST_GUILESS_MAIN(TestFieldMapping)
#include "test_field_mapping.moc"
