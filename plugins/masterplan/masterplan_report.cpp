// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/masterplan_report.h"

#include "api/report_builder.h"
#include "core/plan/plan_reader.h"
#include "core/roads/section_label.h"
#include "masterplan/processing/typical_section.h"

#include <QtGlobal>

namespace madang::masterplan {

namespace {

constexpr double squareMetresPerHectare = 10000.0;

// Marked with QT_TRANSLATE_NOOP("MasterplanReport", …) where it is called.
Phrase phrase(const char *source)
{
    return {"MasterplanReport", source};
}

double numberOf(const QVariantMap &map, const char *key)
{
    return map.value(QLatin1String(key)).toDouble();
}

ReportCell sectionCell(const QString &section)
{
    if (section.isEmpty())
        return ReportCell::text(phrase(QT_TRANSLATE_NOOP("MasterplanReport", "By width alone")));
    if (const char *label = typicalSectionSource(section))
        return ReportCell::text(Phrase{"TypicalSectionText", label});
    const auto own = typicalSection(section);
    return own ? ReportCell::text(Phrase{"TypicalSectionText", ownSectionSource, {QString::number(own->dimensions.lanes)}}) : ReportCell::text(section);
}

void writeRoads(ReportBuilder &report, const QVariantMap &roads)
{
    ReportTable table;
    table.caption = phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Roads by typical section and width"));
    table.columns = {phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Section")), phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Width")),
                     phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Roads")), phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Length"))};
    for (const QVariant &item : roads.value(QStringLiteral("sections")).toList()) {
        const QVariantMap row = item.toMap();
        table.rows << QVector<ReportCell>{sectionCell(row.value(QStringLiteral("section")).toString()), ReportCell::length(numberOf(row, "width_m")),
                                          ReportCell::number(numberOf(row, "roads"), 0), ReportCell::length(numberOf(row, "length_m"))};
    }
    table.totals = {ReportCell::text(phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Total"))), ReportCell::text(QString()),
                    ReportCell::number(numberOf(roads, "roads"), 0), ReportCell::length(numberOf(roads, "length_m"))};
    report.table(table);
    report.paragraph(phrase(QT_TRANSLATE_NOOP("MasterplanReport", "The land of the roads, from boundary to boundary and without counting junctions "
                                                                  "twice, measures %1.")),
                     {ReportCell::hectares(numberOf(roads, "land_ha") * squareMetresPerHectare)});
    if (roads.contains(QStringLiteral("share_of_site")))
        report.paragraph(phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Of the site (%1) roads take %2.")),
                         {ReportCell::hectares(numberOf(roads, "site_ha") * squareMetresPerHectare), ReportCell::percent(numberOf(roads, "share_of_site"))});
    report.keyFigure(phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Roads of the plan")), ReportCell::length(numberOf(roads, "length_m")));
    report.assumption(phrase(QT_TRANSLATE_NOOP("MasterplanReport", "A road is as wide as its typical section, or where it has none as its width; "
                                                                   "railways, and paths without a width, are not counted.")));
}

void writeSizes(ReportBuilder &report, const QVariantMap &sizes)
{
    ReportTable table;
    table.caption = phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Blocks and parcels, in square metres each"));
    table.columns = {phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Land")),     phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Number")),
                     phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Together")), phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Smallest")),
                     phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Median")),   phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Mean")),
                     phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Largest"))};
    const auto add = [&](const char *key, const Phrase &name) {
        const QVariantMap land = sizes.value(QLatin1String(key)).toMap();
        if (numberOf(land, "count") < 1)
            return;
        QVector<ReportCell> row{ReportCell::text(name), ReportCell::number(numberOf(land, "count"), 0),
                                ReportCell::hectares(numberOf(land, "area_ha") * squareMetresPerHectare)};
        for (const char *size : {"smallest_m2", "median_m2", "mean_m2", "largest_m2"})
            row << ReportCell::number(numberOf(land, size), 0);
        table.rows << row;
    };
    add("blocks", phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Blocks")));
    add("parcels", phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Parcels")));
    if (!table.rows.isEmpty())
        report.table(table);
}

} // namespace

void writeMasterplanChapter(ReportBuilder &report)
{
    report.heading(phrase(QT_TRANSLATE_NOOP("MasterplanReport", "Roads, blocks and parcels")));
    const QVariantMap parameters{{QStringLiteral("PLAN"), report.plan().path()}, {QStringLiteral("SCENARIO"), report.scenario()}};
    const bool hasRoads = report.plan().count(QStringLiteral("road"), report.scenario()) > 0;
    if (hasRoads)
        writeRoads(report, report.run(QStringLiteral("rightofway"), parameters));
    else
        report.missing(phrase(QT_TRANSLATE_NOOP("MasterplanReport", "This scenario has no roads, so there is nothing to say of their land. Draw roads or "
                                                                    "import them.")));
    writeSizes(report, report.run(QStringLiteral("drawnsizes"), parameters));
}

} // namespace madang::masterplan
