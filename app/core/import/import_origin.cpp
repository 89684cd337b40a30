// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/import_origin.h"

#include "core/import/import_preview.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace madang {

namespace {

// Whether a field of that name has values in the first rows, and all of them are of this form.
bool allMatch(const QString &name, const QRegularExpression &form, const std::vector<SourceField> &fields, const FieldTexts &texts)
{
    const int field = fieldIndex(fields, name);
    const QStringList values = field < 0 ? QStringList() : texts.value(fields[size_t(field)].name);
    return !values.isEmpty()
           && std::all_of(values.begin(), values.end(), [&form](const QString &value) { return form.match(value).hasMatch(); });
}

bool isOpenStreetMap(const VectorSource &source, const std::vector<SourceField> &fields, const FieldTexts &texts)
{
    if (source.isOsm())
        return true;
    static const QRegularExpression name(QStringLiteral("(?<!\\p{L})(osm|openstreetmap)(?!\\p{L})"), QRegularExpression::CaseInsensitiveOption);
    if (name.match(QFileInfo(source.file()).fileName()).hasMatch() || name.match(source.layer().name).hasMatch())
        return true;
    // Of ogr2ogr, osm2pgsql and QuickOSM; of OSMnx. QuickOSM's full_id and osm_type come with an osm_id, and without it
    // they may be anybody's.
    static const QStringList traces = {QStringLiteral("osm_id"), QStringLiteral("osm_way_id"), QStringLiteral("osmid")};
    for (const SourceField &field : fields)
        if (traces.contains(field.name.trimmed().toLower()))
            return true;
    // Of Overpass. Others name fields so too (JSON-LD): their values tell.
    static const QRegularExpression element(QStringLiteral("^(node|way|relation)/\\d+$")), kind(QStringLiteral("^(node|way|relation)$"));
    return allMatch(QStringLiteral("@id"), element, fields, texts)
           || (fieldIndex(fields, QStringLiteral("@id")) >= 0 && allMatch(QStringLiteral("@type"), kind, fields, texts));
}

} // namespace

QStringList fieldsOfOrigin()
{
    return {QStringLiteral("@id"), QStringLiteral("@type")};
}

ImportOrigin shownOrigin(const VectorSource &source, const std::vector<SourceField> &fields, const FieldTexts &texts)
{
    if (!isOpenStreetMap(source, fields, texts))
        return {};
    // Names, as OpenStreetMap asks for them: not for translation.
    return {QStringLiteral("© OpenStreetMap contributors"), QStringLiteral("ODbL 1.0")};
}

} // namespace madang
