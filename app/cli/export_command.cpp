// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/export_command.h"

#include "cli/progress_line.h"
#include "core/export/exporter.h"
#include "core/failure.h"

#include <QDir>

namespace madang::cli {

namespace {

ExportFormat formatFrom(const QString &output)
{
    if (const auto format = exportFormatOf(output))
        return *format;
    QStringList ends;
    for (const ExportFormat format : exportFormats())
        ends << QLatin1Char('.') + suffixOf(format);
    throw WrongWords{CommandLine::tr("--output: the end of “%1” names no format. Known: %2.").arg(output, ends.join(QStringLiteral(", ")))};
}

PlaceColumns placesFrom(const QString &word)
{
    if (word == QLatin1String("none"))
        return PlaceColumns::None;
    if (word == QLatin1String("lonlat"))
        return PlaceColumns::LonLat;
    if (word == QLatin1String("wkt"))
        return PlaceColumns::Wkt;
    throw WrongWords{CommandLine::tr("--places: “%1” is none of none, lonlat, wkt.").arg(word)};
}

QVariantMap exportMap(const ExportResult &result)
{
    QVariantList tables, findings;
    for (const ExportedTableCount &table : result.tables)
        tables << QVariantMap{{QStringLiteral("table"), table.table}, {QStringLiteral("rows"), table.rows}, {QStringLiteral("file"), table.file}};
    for (const Finding &finding : result.findings)
        findings << finding.toMap();
    return {{QStringLiteral("tables"), tables},
            {QStringLiteral("files"), result.files},
            {QStringLiteral("encoding"), result.encoding},
            {QStringLiteral("crs"), result.crs},
            {QStringLiteral("findings"), findings}};
}

} // namespace

int runExport(const QStringList &words, Output &output, const PluginSet &)
{
    const Arguments arguments(words,
                              {QStringLiteral("tables"), QStringLiteral("scenario"), QStringLiteral("output"), QStringLiteral("encoding"), QStringLiteral("crs"),
                               QStringLiteral("layers"), QStringLiteral("places")},
                              {QStringLiteral("replace"), QStringLiteral("no-bom"), QStringLiteral("json")});
    ExportRequest request;
    request.planPath = arguments.positional({QStringLiteral("PLAN.gpkg")}).first();
    request.output = arguments.required(QStringLiteral("output"));
    request.format = formatFrom(request.output);
    request.scenario = arguments.value(QStringLiteral("scenario")).value_or(QStringLiteral("base"));
    const QString tables = arguments.value(QStringLiteral("tables")).value_or(QStringLiteral("all"));
    request.tables = tables == QLatin1String("all") ? exportableTables() : tables.split(QLatin1Char(','), Qt::SkipEmptyParts);
    request.encoding = arguments.value(QStringLiteral("encoding")).value_or(QString());
    request.crs = arguments.value(QStringLiteral("crs")).value_or(QString());
    request.places = placesFrom(arguments.value(QStringLiteral("places")).value_or(QStringLiteral("none")));
    const QString layers = arguments.value(QStringLiteral("layers")).value_or(QStringLiteral("class"));
    if (layers != QLatin1String("class") && layers != QLatin1String("table"))
        throw WrongWords{CommandLine::tr("--layers: “%1” is neither class nor table.").arg(layers)};
    request.layersByTable = layers == QLatin1String("table");
    request.replace = arguments.has(QStringLiteral("replace"));
    request.byteOrderMark = !arguments.has(QStringLiteral("no-bom"));

    ProgressLine progress(output);
    const ExportResult result = exportRows(request, progress);
    if (arguments.has(QStringLiteral("json"))) {
        output.json(exportMap(result));
        return Done;
    }
    for (const ExportedTableCount &table : result.tables)
        output.line(CommandLine::tr("%1: %n row(s) in %2", nullptr, int(table.rows)).arg(table.table, QDir::toNativeSeparators(table.file)));
    for (const Finding &finding : result.findings) {
        output.line(finding.title);
        if (!finding.detail.isEmpty())
            output.line(QStringLiteral("    ") + finding.detail);
    }
    return Done;
}

} // namespace madang::cli
