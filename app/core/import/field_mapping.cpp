// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/field_mapping.h"

#include "core/attributes/exchanged_names.h"
#include "core/import/import_failure.h"
#include "core/import/import_text.h"
#include "core/import/number_text.h"
#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"
#include "core/text/script_fonts.h"

#include <QHash>

namespace madang {

namespace {

// Field names of known data, per column; the first that the file has is taken. "table.column" goes before "column".
const QHash<QString, QStringList> &knownNames()
{
    static const QHash<QString, QStringList> names = {
        {QStringLiteral("building.use"), {QStringLiteral("building"), QStringLiteral("kind"), QStringLiteral("building_use")}},
        {QStringLiteral("building.floors"),
         {QStringLiteral("building:levels"), QStringLiteral("levels"), QStringLiteral("storeys"), QStringLiteral("gro_flo_co")}},
        {QStringLiteral("building.height"), {QStringLiteral("height_m"), QStringLiteral("bldg_height")}},
        {QStringLiteral("road.class"), {QStringLiteral("highway"), QStringLiteral("fclass"), QStringLiteral("road_class"), QStringLiteral("layer")}},
        {QStringLiteral("road.width"), {QStringLiteral("width_m"), QStringLiteral("road_bt")}},
        {QStringLiteral("road.speed"), {QStringLiteral("maxspeed")}},
        {QStringLiteral("drain_link.kind"), {QStringLiteral("waterway"), QStringLiteral("layer")}},
        {QStringLiteral("facility.kind"), {QStringLiteral("amenity"), QStringLiteral("category"), QStringLiteral("fclass"), QStringLiteral("layer")}},
        {QStringLiteral("constraint_area.kind"), {QStringLiteral("natural"), QStringLiteral("layer")}},
        {QStringLiteral("zone.code"), {QStringLiteral("zone_code"), QStringLiteral("zoning"), QStringLiteral("lu_code"), QStringLiteral("layer")}},
        {QStringLiteral("block.code"), {QStringLiteral("layer")}},
        {QStringLiteral("parcel.code"), {QStringLiteral("layer")}},
        {QStringLiteral("parcel.number"),
         {QStringLiteral("pnu"), QStringLiteral("jibun"), QStringLiteral("parcel_no"), QStringLiteral("parcel_id"), QStringLiteral("lot_no"),
          QStringLiteral("text")}},
    };
    return names;
}

const SourceField *find(const std::vector<SourceField> &fields, const QString &name)
{
    for (const SourceField &field : fields)
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return &field;
    return nullptr;
}

// Forms in which data sets name a name in one language.
QStringList namesIn(const QString &language)
{
    QStringList names = {QStringLiteral("name:%1").arg(language), QStringLiteral("name_%1").arg(language),
                         QStringLiteral("%1_name").arg(language)};
    if (language == QLatin1String("ko"))
        names << QStringLiteral("sig_kor_nm") << QStringLiteral("emd_kor_nm") << QStringLiteral("ctp_kor_nm")
              << QStringLiteral("kor_nm") << QStringLiteral("adm_nm") << QStringLiteral("명칭") << QStringLiteral("이름");
    if (language == QLatin1String("en"))
        names << QStringLiteral("sig_eng_nm") << QStringLiteral("emd_eng_nm") << QStringLiteral("ctp_eng_nm") << QStringLiteral("eng_nm")
              << QStringLiteral("name_eng");
    if (language == QLatin1String("th"))
        names << QStringLiteral("ชื่อ") << QStringLiteral("name_tha") << QStringLiteral("namt");
    if (language == QLatin1String("km"))
        names << QStringLiteral("ឈ្មោះ") << QStringLiteral("name_khm");
    if (language == QLatin1String("lo"))
        names << QStringLiteral("ຊື່");
    if (language == QLatin1String("my"))
        names << QStringLiteral("အမည်");
    if (language == QLatin1String("vi"))
        names << QStringLiteral("tên") << QStringLiteral("ten");
    // OSM's codes for these are not ours.
    if (language == QLatin1String("zh_CN"))
        names << QStringLiteral("name:zh-Hans") << QStringLiteral("name:zh") << QStringLiteral("name_zh");
    if (language == QLatin1String("fil"))
        names << QStringLiteral("name:tl") << QStringLiteral("name_tl");
    return names;
}

// Names that say nothing about a language: the local one in OSM and most national data.
const QStringList &plainNames(const QString &format)
{
    static const QStringList usual = {QStringLiteral("name"), QStringLiteral("nm"), QStringLiteral("title"), QStringLiteral("label"),
                                      QStringLiteral("subzone_n")};
    static const QStringList drawing = {QStringLiteral("text"), QStringLiteral("layer")};
    return format == QLatin1String("DXF") ? drawing : usual;
}

const SourceField *findFirst(const std::vector<SourceField> &fields, const QStringList &names)
{
    for (const QString &name : names)
        if (const SourceField *field = find(fields, name))
            return field;
    return nullptr;
}

// Which of the plan's languages the plain names are in: that of the country, or the one language of the plan that is
// written in their script; the first where neither is. Where the script of either language is not known, nothing speaks against the country's.
int languageOfPlainName(const QString &format, const std::vector<SourceField> &fields, const PlanMeta &meta, const FieldTexts &texts)
{
    const QStringList languages = meta.languages.mid(0, 2);
    const int local = qMax(0, int(languages.indexOf(countryLanguage(meta.country))));
    const SourceField *plain = findFirst(fields, plainNames(format));
    if (!plain || languages.size() < 2)
        return local;
    const QChar::Script script = mainScript(texts.value(plain->name));
    const int other = 1 - local;
    const QChar::Script ofLocal = scriptOfLanguage(languages[local]), ofOther = scriptOfLanguage(languages[other]);
    if (ofLocal == QChar::Script_Unknown || ofOther == QChar::Script_Unknown || script == QChar::Script_Unknown || ofLocal == script)
        return local;
    // Texts in the script of neither, such as Latin letters in a plan in Korean and Khmer, are names all the same: the first.
    const int wanted = ofOther == script ? other : 0;
    // OSM files are offered name:en whether they have it or not: only values count.
    for (const QString &name : namesIn(languages[wanted]))
        if (const SourceField *field = find(fields, name); field && !texts.value(field->name).isEmpty())
            return local;
    return wanted;
}

// The field that bears a column's very name, in the form in which an export writes it.
const SourceField *ownField(const std::vector<SourceField> &fields, const QString &table, const QString &column, const QString &format)
{
    if (const SourceField *field = find(fields, exchangedName(table, column, format)))
        return field;
    return find(fields, column);
}

void mapNames(FieldMap &map, const QString &table, const QStringList &columns, const QString &format, const std::vector<SourceField> &fields, const PlanMeta &meta,
              const FieldTexts &texts)
{
    const QStringList nameColumns = {QStringLiteral("name"), QStringLiteral("name_2")};
    // A file with a second name under its very name, or with a name beside that of a placemark, has both where they belong.
    // In OSM it is a further name in whatever language.
    const SourceField *second = format == QLatin1String("OSM") ? nullptr : find(fields, nameColumns[1]);
    if (second || (exchangedName(table, nameColumns[0], format) != nameColumns[0] && find(fields, kmlNameColumn))) {
        for (const QString &column : nameColumns)
            if (const SourceField *field = ownField(fields, table, column, format); field && columns.contains(column))
                map[column] = {field->name, {}};
        return;
    }
    const int plain = languageOfPlainName(format, fields, meta, texts);
    for (int i = 0; i < 2; ++i) {
        if (!columns.contains(nameColumns[i]))
            continue;
        const QString language = meta.languages.value(i);
        QStringList candidates;
        if (i == plain)
            candidates << plainNames(format);
        if (!language.isEmpty())
            candidates << namesIn(language);
        if (const SourceField *field = findFirst(fields, candidates))
            map[nameColumns[i]] = {field->name, {}};
    }
    // A name in some language is better than none.
    if (columns.contains(nameColumns[0]) && !map.contains(nameColumns[0]) && !map.contains(nameColumns[1]))
        if (const SourceField *field = findFirst(fields, plainNames(format)))
            map[nameColumns[0]] = {field->name, {}};
}

} // namespace

QStringList importableColumns(const QString &table)
{
    QStringList columns;
    const auto definition = planTable(table);
    if (definition)
        for (const QString &column : definition->columns)
            if (column != QLatin1String("uid") && column != QLatin1String("scenario") && column != QLatin1String("origin_uid")
                && column != QLatin1String("tombstone"))
                columns << column;
    return columns;
}

QStringList importableTables()
{
    QStringList tables;
    for (const PlanTable &table : planTables())
        if (table.isDrawn())
            tables << table.name;
    // Tables of values without references to other rows.
    return tables << QStringLiteral("regulation") << QStringLiteral("phase") << QStringLiteral("cost_item") << QStringLiteral("benefit_item")
                  << QStringLiteral("funding") << QStringLiteral("fx_rate") << QStringLiteral("projection");
}

QStringList fieldsOfNames(const QString &format, const PlanMeta &meta)
{
    QStringList names = plainNames(format);
    for (const QString &language : meta.languages.mid(0, 2))
        names << namesIn(language);
    return names;
}

FieldMap suggestMapping(const QString &table, const QString &format, const std::vector<SourceField> &fields, const PlanMeta &meta,
                        const FieldTexts &texts)
{
    FieldMap map;
    const QStringList columns = importableColumns(table);
    mapNames(map, table, columns, format, fields, meta, texts);
    for (const QString &column : columns) {
        if (map.contains(column) || column == QLatin1String("name") || column == QLatin1String("name_2"))
            continue;
        const SourceField *field = ownField(fields, table, column, format);
        for (const QString &name : knownNames().value(table + QLatin1Char('.') + column))
            if (!field)
                field = find(fields, name);
        // A drawing says by its layers what things are.
        const bool anotherLayer = field && field->name.compare(QLatin1String("layer"), Qt::CaseInsensitive) == 0
                                  && format != QLatin1String("DXF");
        if (field && !anotherLayer)
            map[column] = {field->name, field->name == QLatin1String("maxspeed") ? QStringLiteral("km/h") : QString()};
    }
    // One field in two columns says no more than in one.
    if (format == QLatin1String("DXF") && map.value(QStringLiteral("name")).field.compare(QLatin1String("layer"), Qt::CaseInsensitive) == 0)
        for (const char *column : {"code", "kind", "class"})
            if (map.value(QString::fromLatin1(column)).field.compare(QLatin1String("layer"), Qt::CaseInsensitive) == 0)
                map.remove(QStringLiteral("name"));
    return map;
}

QChar::Script mainScript(const QStringList &texts)
{
    QMap<QChar::Script, int> count; // of texts
    for (const QString &text : texts) {
        QChar::Script script = QChar::Script_Unknown;
        for (const uint letter : text.toUcs4()) {
            const QChar::Script own = QChar::script(letter);
            if (!QChar::isLetter(letter) || own == QChar::Script_Common || own == QChar::Script_Inherited)
                continue;
            script = own;
            if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
                script = QChar::Script_Han; // Japanese
            if (script != QChar::Script_Latin)
                break;
        }
        if (script != QChar::Script_Unknown)
            ++count[script];
    }
    QChar::Script most = QChar::Script_Unknown;
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        if (it.value() > count.value(most))
            most = it.key();
    return most;
}

std::pair<QString, FieldSource> parseMapping(const QString &text)
{
    const int equals = int(text.indexOf(QLatin1Char('=')));
    if (equals <= 0)
        throw ImportWrongInput(ImportText::tr("“%1” does not say which column takes which field.").arg(text), {}, ImportText::tr("Write column=field, such as name=SIG_KOR_NM."));
    const QString column = text.left(equals).trimmed();
    FieldSource source{text.mid(equals + 1).trimmed(), {}};
    const int bracket = int(source.field.lastIndexOf(QLatin1Char('[')));
    if (bracket > 0 && source.field.endsWith(QLatin1Char(']'))) {
        const QString unit = source.field.mid(bracket + 1).chopped(1);
        if (isUnitOf(quantityOf(column), unit)) {
            source.unit = unit;
            source.field = source.field.left(bracket).trimmed();
        }
    }
    return {column, source};
}

QString tellingField(const QString &table, const QString &format)
{
    if (format != QLatin1String("OSM"))
        return {};
    static const QHash<QString, QString> tags = {
        {QStringLiteral("building"), QStringLiteral("building")},
        {QStringLiteral("road"), QStringLiteral("highway")},
        {QStringLiteral("drain_link"), QStringLiteral("waterway")},
        {QStringLiteral("facility"), QStringLiteral("amenity")},
        {QStringLiteral("zone"), QStringLiteral("landuse")},
    };
    return tags.value(table);
}

} // namespace madang
