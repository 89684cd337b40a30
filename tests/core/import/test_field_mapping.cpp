// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/field_mapping.h"

#include "core/import/import_failure.h"
#include "core/plan/plan.h"
#include "core/text/phrasebook.h"
#include "core/text/script_fonts.h"
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

    // A second name under its very name says where both belong, whatever script they are in.
    void namesOfAnExport()
    {
        FieldTexts texts;
        texts[QStringLiteral("name")] = QStringList{QStringLiteral("Market")};
        const FieldMap map = suggestMapping(QStringLiteral("building"), QStringLiteral("GPKG"), fields({"uid", "name", "name_2", "area_m2"}), meta("KH", {"ko", "km"}), texts);
        QCOMPARE(mapped(map, "name"), QStringLiteral("name"));
        QCOMPARE(mapped(map, "name_2"), QStringLiteral("name_2"));
        QCOMPARE(map.size(), 2);
        const FieldMap osm = suggestMapping(QStringLiteral("building"), QStringLiteral("OSM"), fields({"name", "name_2", "name:ko"}), meta("KH", {"ko", "km"}));
        QCOMPARE(mapped(osm, "name"), QStringLiteral("name:ko"));
        QCOMPARE(mapped(osm, "name_2"), QStringLiteral("name"));
        // In KML the name of a placemark is for the eye.
        const FieldMap kml = suggestMapping(QStringLiteral("building"), QStringLiteral("LIBKML"), fields({"Name", "name_1", "name_2"}), meta("KH", {"ko", "km"}));
        QCOMPARE(mapped(kml, "name"), QStringLiteral("name_1"));
        QCOMPARE(mapped(suggestMapping(QStringLiteral("building"), QStringLiteral("LIBKML"), fields({"Name"}), meta("KR", {"ko", "en"})), "name"), QStringLiteral("Name"));
    }

    void namesThatAShapefileShortens()
    {
        const QString shapefile = QStringLiteral("ESRI Shapefile");
        const FieldMap drain = suggestMapping(QStringLiteral("drain_link"), shapefile, fields({"from_node_", "to_node_ui", "invert_fro", "invert_to"}), meta("KH", {"ko", "km"}));
        QCOMPARE(mapped(drain, "from_node_uid"), QStringLiteral("from_node_"));
        QCOMPARE(mapped(drain, "to_node_uid"), QStringLiteral("to_node_ui"));
        QCOMPARE(mapped(drain, "invert_from"), QStringLiteral("invert_fro"));
        QCOMPARE(mapped(drain, "invert_to"), QStringLiteral("invert_to"));
        QCOMPARE(mapped(suggestMapping(QStringLiteral("zone"), shapefile, fields({"REGULATION"}), meta("KR", {"ko", "en"})), "regulation_set"), QStringLiteral("REGULATION"));
        QVERIFY(suggestMapping(QStringLiteral("zone"), QStringLiteral("GPKG"), fields({"regulation"}), meta("KR", {"ko", "en"})).isEmpty());
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

    // The values show which of the plan's languages a plain name is in; a field that names its language goes before.
    void plainNamesGoWhereTheirScriptBelongs_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("english");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("name2");
        const QString plain = QStringLiteral("name"), explicitly = QStringLiteral("name:en"), none;
        const QStringList khmerEnglish{"km", "en"}, koreanKhmer{"ko", "km"};
        const QStringList khmer{QStringLiteral("ភ្នំពេញ"), QStringLiteral("ផ្លូវ 271"), QStringLiteral("Street 63")};
        const QStringList latin{"Street 271", "Russian Market", QStringLiteral("ភ្នំពេញ")};
        const QStringList korean{QStringLiteral("한국 학교"), QStringLiteral("KB국민은행")};
        QTest::newRow("Khmer in Cambodia") << "KH" << khmerEnglish << khmer << QStringList() << plain << explicitly;
        QTest::newRow("English in Cambodia") << "KH" << khmerEnglish << latin << QStringList() << none << plain;
        QTest::newRow("English beside a field of English") << "KH" << khmerEnglish << latin << QStringList{"Phnom Penh"} << plain << explicitly;
        QTest::newRow("Korean in Cambodia") << "KH" << koreanKhmer << korean << QStringList() << plain << none;
        QTest::newRow("Khmer as the second language") << "KH" << koreanKhmer << khmer << QStringList() << none << plain;
        QTest::newRow("Latin where no language is") << "KH" << koreanKhmer << latin << QStringList() << plain << none;
        QTest::newRow("both languages Latin") << "VN" << QStringList{"vi", "en"} << latin << QStringList() << plain << explicitly;
        const QStringList chineseEnglish{"en", "zh_CN"}, tamilEnglish{"en", "ta"};
        const QStringList chinese{QStringLiteral("牛车水"), QStringLiteral("裕廊东")}, tamil{QStringLiteral("சிராங்கூன் சாலை")};
        QTest::newRow("Chinese in Singapore") << "SG" << chineseEnglish << chinese << QStringList() << explicitly << plain;
        QTest::newRow("Tamil in Singapore") << "SG" << tamilEnglish << tamil << QStringList() << explicitly << plain;
        QTest::newRow("Latin beside a language that is not known") << "KR" << QStringList{"ko", "xx"} << latin << QStringList() << plain << none;
        QTest::newRow("no letters and a language that is not known")
            << "KR" << QStringList{"ko", "xx"} << QStringList{"271"} << QStringList() << plain << none;
        QTest::newRow("no letters") << "KH" << khmerEnglish << QStringList{"271", "63"} << QStringList() << plain << explicitly;
    }
    void plainNamesGoWhereTheirScriptBelongs()
    {
        QFETCH(QString, country);
        QFETCH(QStringList, languages);
        QFETCH(QStringList, values);
        QFETCH(QStringList, english);
        FieldTexts texts{{QStringLiteral("name"), values}};
        if (!english.isEmpty())
            texts.insert(QStringLiteral("name:en"), english);
        const FieldMap map = suggestMapping(QStringLiteral("road"), QStringLiteral("OSM"), fields({"name", "name:en"}),
                                            meta(country, languages), texts);
        QTEST(mapped(map, "name"), "name");
        QTEST(mapped(map, "name_2"), "name2");
    }

    void theScriptOfTextsIsThatOfMostOfThem()
    {
        QCOMPARE(int(mainScript({QStringLiteral("한강"), QStringLiteral("Han River"), QStringLiteral("KB국민은행")})), int(QChar::Script_Hangul));
        QCOMPARE(int(mainScript({QStringLiteral("BTS สยาม")})), int(QChar::Script_Thai));
        QCOMPARE(int(mainScript({QStringLiteral("ວຽງຈັນ")})), int(QChar::Script_Lao));
        QCOMPARE(int(mainScript({QStringLiteral("ရန်ကုန်")})), int(QChar::Script_Myanmar));
        QCOMPARE(int(mainScript({QStringLiteral("東京タワー")})), int(QChar::Script_Han));
        QCOMPARE(int(mainScript({QStringLiteral("Đường Lê Lợi 12")})), int(QChar::Script_Latin));
        QCOMPARE(int(mainScript({QStringLiteral("12-3")})), int(QChar::Script_Unknown));
    }

    // What a language calls itself is written in its script.
    void everyLanguageOfAPlanHasItsScript_data()
    {
        QTest::addColumn<int>("script");
        // As the dialog of a new plan offers them; its own test holds that these are all.
        const QHash<QString, QChar::Script> scripts = {
            {QStringLiteral("ko"), QChar::Script_Hangul}, {QStringLiteral("en"), QChar::Script_Latin}, {QStringLiteral("id"), QChar::Script_Latin},
            {QStringLiteral("km"), QChar::Script_Khmer},  {QStringLiteral("lo"), QChar::Script_Lao},   {QStringLiteral("ms"), QChar::Script_Latin},
            {QStringLiteral("my"), QChar::Script_Myanmar}, {QStringLiteral("fil"), QChar::Script_Latin}, {QStringLiteral("ta"), QChar::Script_Tamil},
            {QStringLiteral("th"), QChar::Script_Thai},   {QStringLiteral("vi"), QChar::Script_Latin}, {QStringLiteral("zh_CN"), QChar::Script_Han}};
        for (auto it = scripts.cbegin(); it != scripts.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << int(it.value());
    }
    void everyLanguageOfAPlanHasItsScript()
    {
        QFETCH(int, script);
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(int(scriptOfLanguage(language)), script);
        QCOMPARE(int(mainScript({languageOwnName(language)})), script);
    }

    void aLanguageThatIsNotKnownHasNoScript()
    {
        QCOMPARE(int(scriptOfLanguage(QStringLiteral("xx"))), int(QChar::Script_Unknown));
        QCOMPARE(int(scriptOfLanguage(QString())), int(QChar::Script_Unknown));
    }

    // OSM's codes of Chinese and Filipino.
    void namesOfOsmInLanguagesWithAnotherCode()
    {
        const FieldMap chinese =
            suggestMapping(QStringLiteral("road"), QStringLiteral("OSM"), fields({"name", "name:zh", "name:ms"}), meta("MY", {"ms", "zh_CN"}));
        QCOMPARE(mapped(chinese, "name_2"), QStringLiteral("name:zh"));
        const FieldMap filipino =
            suggestMapping(QStringLiteral("road"), QStringLiteral("OSM"), fields({"name", "name:tl"}), meta("SG", {"en", "fil"}));
        QCOMPARE(mapped(filipino, "name_2"), QStringLiteral("name:tl"));
    }

    void valuesOfNamesAloneAreWanted()
    {
        const QStringList wanted = fieldsOfNames(QStringLiteral("GeoJSON"), meta("KH", {"ko", "km"}));
        for (const char *name : {"name", "name:ko", "name:km", "kor_nm"})
            QVERIFY2(wanted.contains(QString::fromLatin1(name)), name);
        for (const char *name : {"name:en", "note", "height", "layer"})
            QVERIFY2(!wanted.contains(QString::fromLatin1(name)), name);
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
