// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/own_sections.h"

#include "core/plan/dataset_roles.h"
#include "core/plan/plan_reader.h"
#include "core/text/country_names.h"
#include "core/text/phrasebook.h"
#include "report/local_names.h"
#include "report/location_map.h"
#include "report/report_composer.h"
#include "report/report_texts.h"

#include <qgis.h>
#include <qgscoordinatetransform.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsexception.h>
#include <qgsprojutils.h>
#include <qgsrectangle.h>

#include <gdal.h>

#include <QLocale>
#include <QSet>

#include <optional>

namespace madang::report {

namespace {

ReportCell countryCell(const QString &country, const QStringList &languages)
{
    QStringList names;
    for (const QString &language : languages)
        names << countryName(country, language);
    return ReportCell::text(names);
}

ReportCell scenarioCell(const Scenario &scenario)
{
    const Phrase base = {"Report", QT_TRANSLATE_NOOP("Report", "Base plan"), {}};
    return scenario.uid == QLatin1String("base") && (scenario.name.isEmpty() || scenario.name == scenario.uid)
               ? ReportCell::text(base)
               : ReportCell::text(scenario.name);
}

// Of the rows that the scenario consists of, in degrees.
std::optional<QgsRectangle> geographicExtent(const PlanReader &plan, const QString &scenario)
{
    const QgsRectangle extent = plan.extent(scenario);
    if (extent.isNull())
        return std::nullopt;
    try {
        const QgsCoordinateTransform toDegrees(plan.crs(), QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                               QgsCoordinateTransformContext());
        return toDegrees.transformBoundingBox(extent);
    } catch (const QgsCsException &) {
        return std::nullopt; // rows far from where the plan's CRS is valid; the checks report them
    }
}

QString coordinate(double degrees, const char *positive, const char *negative)
{
    return QStringLiteral("%1° %2").arg(std::abs(degrees), 0, 'f', 4).arg(QLatin1String(degrees < 0 ? negative : positive));
}

Phrase phrase(const char *source, const QStringList &arguments = {})
{
    return {"Report", source, arguments};
}

// How large the file is, or whether one has to look for it. (A folder that was imported has no size.)
ReportCell sizeCell(const PlanDataset &dataset)
{
    const bool imported = dataset.role == importedDatasetRole();
    if (imported && (!dataset.present || dataset.bytes == 0))
        return ReportCell::text(phrase(QT_TRANSLATE_NOOP("Report", "copied into the plan")));
    if (!dataset.present)
        return ReportCell::text(phrase(QT_TRANSLATE_NOOP("Report", "file not found")));
    return ReportCell::text(QLocale::c().formattedDataSize(dataset.bytes, 1, QLocale::DataSizeSIFormat));
}

void listDatasets(ReportComposer &composer)
{
    const auto datasets = composer.plan().datasets();
    if (datasets.empty()) {
        composer.paragraph(phrase(QT_TRANSLATE_NOOP("Report", "No data set is recorded in this plan.")));
        return;
    }
    ReportTable table;
    table.caption = phrase(QT_TRANSLATE_NOOP("Report", "Data sets of the plan"));
    table.columns = {phrase(QT_TRANSLATE_NOOP("Report", "Data set")), phrase(QT_TRANSLATE_NOOP("Report", "File")),
                     phrase(QT_TRANSLATE_NOOP("Report", "Licence")), phrase(QT_TRANSLATE_NOOP("Report", "Source")),
                     phrase(QT_TRANSLATE_NOOP("Report", "Size")), phrase(QT_TRANSLATE_NOOP("Report", "SHA-256, first 12 digits"))};
    const ReportCell notGiven = ReportCell::text(phrase(QT_TRANSLATE_NOOP("Report", "not given")));
    QSet<QStringList> imported;
    for (const PlanDataset &dataset : datasets) {
        if (dataset.role == importedDatasetRole()) {
            // A file that went into several tables of the plan is one source.
            const QStringList source{dataset.storedPath, dataset.sha256, dataset.licence, dataset.source};
            if (imported.contains(source))
                continue;
            imported << source;
        }
        const auto orNotGiven = [&](const QString &text) { return text.isEmpty() ? notGiven : ReportCell::text(text); };
        table.rows << QVector<ReportCell>{
            ReportCell::text(dataset.title.isEmpty() ? dataset.storedPath : dataset.title), ReportCell::text(dataset.storedPath),
            orNotGiven(dataset.licence), orNotGiven(dataset.source), sizeCell(dataset), ReportCell::text(dataset.sha256.left(12))};
    }
    composer.table(table);
}

void listLandUseCodes(ReportComposer &composer)
{
    QSet<QString> used;
    for (const char *name : {"zone", "block", "parcel"})
        composer.plan().forEach(QLatin1String(name), composer.scenario(), {QStringLiteral("code")},
                                [&](const EffectiveRow &row) { used.insert(row.values.first().toString()); });
    const QString local = countryLanguage(composer.plan().meta().country);
    ReportTable table;
    table.caption = phrase(QT_TRANSLATE_NOOP("Report", "Land-use classes used, and where they are defined"));
    table.columns = {phrase(QT_TRANSLATE_NOOP("Report", "Code")), phrase(QT_TRANSLATE_NOOP("Report", "Class")),
                     phrase(QT_TRANSLATE_NOOP("Report", "Confidence")), phrase(QT_TRANSLATE_NOOP("Report", "Source"))};
    for (const PlanReader::CodeValue &code : composer.plan().codeValues()) {
        if (!used.contains(code.code))
            continue;
        QStringList labels;
        for (const QString &language : composer.languages())
            labels << code.label(language, local);
        ReportCell name = ReportCell::text(code.code);
        name.swatch = code.colour;
        table.rows << QVector<ReportCell>{
            name, ReportCell::text(labels),
            ReportCell::text(code.verified ? phrase(QT_TRANSLATE_NOOP("Report", "confirmed"))
                                           : phrase(QT_TRANSLATE_NOOP("Report", "not confirmed"))),
            ReportCell::text(code.source)};
    }
    if (!table.rows.isEmpty())
        composer.table(table);
}

} // namespace

Cover makeCover(ReportTexts &texts, const PlanReader &plan, const Scenario &scenario, const QDate &date)
{
    const PlanMeta &meta = plan.meta();
    QStringList dates, languageNames;
    for (const QString &language : texts.languages()) {
        dates << longDate(date, language);
        languageNames << languageOwnName(language);
    }
    Cover cover;
    cover.kind = texts.merged(phrase(QT_TRANSLATE_NOOP("Report", "Prefeasibility report")));
    cover.title = meta.title;
    cover.place = texts.value(countryCell(meta.country, texts.languages())).texts;
    const auto fact = [&](const char *label, const ReportCell &cell) {
        cover.facts << KeyFigure{texts.merged(phrase(label)), texts.value(cell)};
    };
    fact(QT_TRANSLATE_NOOP("Report", "Scenario"), scenarioCell(scenario));
    fact(QT_TRANSLATE_NOOP("Report", "Date"), ReportCell::text(dates));
    fact(QT_TRANSLATE_NOOP("Report", "Languages"), ReportCell::text(languageNames.join(QStringLiteral(" · "))));
    fact(QT_TRANSLATE_NOOP("Report", "Base year"), ReportCell::text(QString::number(meta.baseYear)));
    fact(QT_TRANSLATE_NOOP("Report", "Currency and price year"),
         ReportCell::text(QStringLiteral("%1, %2").arg(meta.currency).arg(meta.priceYear ? meta.priceYear : meta.baseYear)));
    if (meta.schematic)
        cover.schematic = texts.each(phrase(QT_TRANSLATE_NOOP(
            "Report", "Schematic: this plan was made for training. Its drawings and numbers describe no real project.")));
    cover.programme = texts.merged(phrase(QT_TRANSLATE_NOOP("Report", "Made with Madang %1"), {QStringLiteral(MADANG_VERSION)}));
    return cover;
}

void writeLocation(ReportComposer &composer, QgsFeedback *feedback)
{
    const PlanMeta &meta = composer.plan().meta();
    const auto extent = geographicExtent(composer.plan(), composer.scenario());
    composer.beginPart();
    composer.heading(phrase(QT_TRANSLATE_NOOP("Report", "Location")));
    const QString crs = QStringLiteral("%1 (%2)").arg(meta.crs, composer.plan().crs().description());
    if (extent) {
        const QgsRectangle metres = composer.plan().extent(composer.scenario());
        composer.paragraph(phrase(QT_TRANSLATE_NOOP("Report", "The plan “%1” lies in %2, around %3, %4. What is drawn covers %5 by %6. Coordinates "
                                                              "are kept in %7.")),
                           {ReportCell::text(meta.title), countryCell(meta.country, composer.languages()),
                            ReportCell::text(coordinate(extent->center().y(), "N", "S")),
                            ReportCell::text(coordinate(extent->center().x(), "E", "W")), ReportCell::length(metres.width()),
                            ReportCell::length(metres.height()), ReportCell::text(crs)});
    } else {
        composer.missing(phrase(QT_TRANSLATE_NOOP("Report", "Nothing is drawn in this plan yet, so its place in %1 cannot be marked.")),
                         {countryCell(meta.country, composer.languages())});
    }
    LocationMapRequest request;
    request.country = meta.country;
    request.place = meta.title;
    request.languages = composer.languages();
    if (extent)
        request.extent = &*extent;
    const QImage map = drawLocationMap(request, feedback);
    if (map.isNull()) {
        composer.missing(phrase(QT_TRANSLATE_NOOP("Report", "The location map is left out: the world map of QGIS is not installed (package qgis-common).")));
        return;
    }
    composer.picture(map, phrase(QT_TRANSLATE_NOOP("Report", "Korea and ASEAN with the country of the plan (left), and the place of the plan in it (right). "
                                                             "Boundaries are for orientation only.")));
    composer.source(phrase(QT_TRANSLATE_NOOP("Report", "Location map")),
                    QStringLiteral("Natural Earth 1:10m v4.1 (public domain), world_map.gpkg, QGIS"));
}

void writeSummary(ReportComposer &summary, const ReportComposer &written, const Scenario &scenario, const QVector<Phrase> &dataWarnings)
{
    const PlanMeta &meta = summary.plan().meta();
    summary.beginPart();
    summary.heading(phrase(QT_TRANSLATE_NOOP("Report", "Summary")));
    summary.paragraph(phrase(QT_TRANSLATE_NOOP("Report", "This report describes the scenario “%1” of the plan “%2” in %3. Every number is computed from "
                                                         "the data of the plan; the last chapter names the data, the assumptions and the sources.")),
                      {scenarioCell(scenario), ReportCell::text(meta.title), countryCell(meta.country, summary.languages())});
    if (meta.schematic)
        summary.notice(phrase(QT_TRANSLATE_NOOP(
            "Report", "Schematic: this plan was made for training. Its drawings and numbers describe no real project.")));
    for (const Phrase &warning : dataWarnings)
        summary.notice(warning);
    if (!written.keyFigures().isEmpty())
        summary.add(KeyFigures{written.keyFigures()});
    if (!written.missingTexts().isEmpty())
        summary.paragraph(phrase(QT_TRANSLATE_NOOP("Report", "Not everything could be shown. What is missing, and why:")));
    for (const Texts &missing : written.missingTexts())
        summary.add(Paragraph{Paragraph::Kind::Missing, missing});
}

void writeAssumptions(ReportComposer &composer, const QStringList &languages)
{
    const PlanMeta &meta = composer.plan().meta();
    composer.beginPart();
    composer.heading(phrase(QT_TRANSLATE_NOOP("Report", "Assumptions and sources")));

    composer.heading(phrase(QT_TRANSLATE_NOOP("Report", "Assumptions")));
    composer.paragraph(phrase(QT_TRANSLATE_NOOP("Report", "Money is in %1 at the prices of %2. The base year is %3. Areas and lengths are measured on the ellipsoid of "
                                                          "the coordinate reference system, not on the flat map.")),
                       {ReportCell::text(meta.currency), ReportCell::text(QString::number(meta.priceYear ? meta.priceYear : meta.baseYear)),
                        ReportCell::text(QString::number(meta.baseYear))});
    for (const Texts &assumption : composer.assumptions())
        composer.add(Paragraph{Paragraph::Kind::Plain, assumption});

    composer.heading(phrase(QT_TRANSLATE_NOOP("Report", "Data sets")));
    listDatasets(composer);
    composer.heading(phrase(QT_TRANSLATE_NOOP("Report", "Sources")));
    listLandUseCodes(composer);
    if (!composer.sources().isEmpty()) {
        ReportTable frame;
        frame.caption = phrase(QT_TRANSLATE_NOOP("Report", "Sources of methods and data"));
        frame.columns = {phrase(QT_TRANSLATE_NOOP("Report", "For")), phrase(QT_TRANSLATE_NOOP("Report", "Source"))};
        for (const SourceLine &line : composer.sources()) {
            QStringList words;
            for (const Text &text : line.what)
                words << text.text;
            frame.rows << QVector<ReportCell>{ReportCell::text(words), ReportCell::text(line.citation)};
        }
        composer.table(frame);
    }

    composer.heading(phrase(QT_TRANSLATE_NOOP("Report", "Programs")));
    composer.paragraph(phrase(QT_TRANSLATE_NOOP("Report", "Computed and drawn with Madang %1, QGIS %2, GDAL %3, PROJ %4 and Qt %5.")),
                       {ReportCell::text(QStringLiteral(MADANG_VERSION)), ReportCell::text(Qgis::version()),
                        ReportCell::text(QString::fromLatin1(GDALVersionInfo("RELEASE_NAME"))),
                        ReportCell::text(QStringLiteral("%1.%2").arg(QgsProjUtils::projVersionMajor()).arg(QgsProjUtils::projVersionMinor())),
                        ReportCell::text(QString::fromLatin1(qVersion()))});

    for (const QString &language : languages) {
        if (composer.texts().untranslated(language) == 0)
            continue;
        QStringList names;
        for (const QString &in : languages)
            names << languageName(language, in);
        const int count = composer.texts().untranslated(language), all = composer.texts().used();
        composer.notice(phrase(QT_TRANSLATE_NOOP("Report", "%1 of the %2 texts of this report are not yet translated into this language: %3. They are given in English, "
                                                           "in grey italics.")),
                        {ReportCell::number(count, 0), ReportCell::number(all, 0), ReportCell::text(names)});
    }
}

} // namespace madang::report
