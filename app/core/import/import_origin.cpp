// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/import_origin.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace madang {

namespace {

bool isOpenStreetMap(const VectorSource &source, const std::vector<SourceField> &fields)
{
    if (source.isOsm())
        return true;
    static const QRegularExpression name(QStringLiteral("(?<!\\p{L})(osm|openstreetmap)(?!\\p{L})"), QRegularExpression::CaseInsensitiveOption);
    if (name.match(QFileInfo(source.file()).fileName()).hasMatch() || name.match(source.layer().name).hasMatch())
        return true;
    // Of ogr2ogr and osm2pgsql, of Overpass, of OSMnx, of QuickOSM.
    static const QStringList traces = {QStringLiteral("osm_id"), QStringLiteral("osm_way_id"), QStringLiteral("@id"),
                                       QStringLiteral("osmid"),  QStringLiteral("osm_type"),   QStringLiteral("full_id")};
    for (const SourceField &field : fields)
        if (traces.contains(field.name.trimmed().toLower()))
            return true;
    return false;
}

} // namespace

ImportOrigin shownOrigin(const VectorSource &source, const std::vector<SourceField> &fields)
{
    if (!isOpenStreetMap(source, fields))
        return {};
    // Names, as OpenStreetMap asks for them: not for translation.
    return {QStringLiteral("© OpenStreetMap contributors"), QStringLiteral("ODbL 1.0")};
}

} // namespace madang
