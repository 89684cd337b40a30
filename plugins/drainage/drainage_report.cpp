// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/drainage_report.h"

#include "api/report_builder.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "drainage/flow_figures.h"
#include "drainage/plan_streams.h"
#include "drainage/stream_layer.h"

#include <QtGlobal>

#include <cmath>

namespace madang::drainage {

namespace {

// Marked with QT_TRANSLATE_NOOP("DrainageReport", …) where it is called.
Phrase phrase(const char *source)
{
    return {"DrainageReport", source, {}};
}

ReportCell cellOf(const Quantity &quantity)
{
    switch (quantity.kind) {
    case Quantity::Kind::Count:
    case Quantity::Kind::Number:
        return ReportCell::number(quantity.value, quantity.decimals);
    case Quantity::Kind::Share:
        return ReportCell::percent(quantity.value, quantity.decimals);
    case Quantity::Kind::Metres:
        return ReportCell::text(quantity.text(NumberFormat(QStringLiteral("en"))));
    }
    Q_UNREACHABLE();
}

ReportBuilder::Values valuesOf(const Sentence &sentence)
{
    ReportBuilder::Values values;
    for (const Quantity &quantity : sentence.quantities)
        values << cellOf(quantity);
    return values;
}

void writeFigures(ReportBuilder &report, const FlowFigures &figures)
{
    ReportTable table;
    table.caption = phrase(QT_TRANSLATE_NOOP("DrainageReport", "What the terrain says about drainage"));
    table.columns = {phrase(QT_TRANSLATE_NOOP("DrainageReport", "Quantity")),
                     phrase(QT_TRANSLATE_NOOP("DrainageReport", "Value"))};
    const auto row = [&](const char *what, const ReportCell &value) {
        table.rows << QVector<ReportCell>{ReportCell::text(phrase(what)), value};
    };
    row(QT_TRANSLATE_NOOP("DrainageReport", "Cells of the terrain"), ReportCell::number(double(figures.cells), 0));
    row(QT_TRANSLATE_NOOP("DrainageReport", "Side of a cell, as a square"), ReportCell::length(std::sqrt(figures.cellArea)));
    row(QT_TRANSLATE_NOOP("DrainageReport", "Cells without a lower neighbour"), ReportCell::percent(figures.shareWithoutDrop));
    row(QT_TRANSLATE_NOOP("DrainageReport", "Cells in depressions, filled for this map"),
        ReportCell::percent(figures.filledShare()));
    row(QT_TRANSLATE_NOOP("DrainageReport", "Deepest depression"), ReportCell::length(figures.deepestFill));
    row(QT_TRANSLATE_NOOP("DrainageReport", "Largest area that drains through one place"),
        ReportCell::hectares(figures.largestArea));
    report.table(table);
}

void writeLimits(ReportBuilder &report, const FlowFigures &figures)
{
    for (const DemFinding &finding : figures.terrain) {
        const TerrainStatement statement = terrainStatement(finding);
        report.paragraph(statement.title.phrase, valuesOf(statement.title));
        report.paragraph(statement.detail.phrase, valuesOf(statement.detail));
        if (finding.issue == DemIssue::SlopeBelowError)
            report.keyFigure(phrase(QT_TRANSLATE_NOOP("DrainageReport", "Land whose slope this terrain cannot tell")),
                             ReportCell::percent(finding.share, 0));
    }
}

void writeSources(ReportBuilder &report, const PlanDataset &terrain)
{
    report.assumption(phrase(QT_TRANSLATE_NOOP("DrainageReport",
        "Streams follow the steepest drop from cell to cell (D8; O'Callaghan and Mark 1984). Depressions are filled to "
        "their spill (Barnes, Lehman and Mulla 2014), so that the map shows where water goes once they are full.")));
    report.assumption(phrase(QT_TRANSLATE_NOOP("DrainageReport",
        "The streams come from the ground alone. Culverts, pumps and drains under the ground are not in the terrain, and "
        "no rain or discharge has been computed.")));
    QString citation = terrain.title.isEmpty() ? terrain.storedPath : terrain.title;
    for (const QString &part : {terrain.source, terrain.licence})
        if (!part.isEmpty())
            citation += QStringLiteral("; ") + part;
    report.source(phrase(QT_TRANSLATE_NOOP("DrainageReport", "Terrain")), citation);
}

} // namespace

void writeDrainageChapter(ReportBuilder &report)
{
    report.heading(phrase(QT_TRANSLATE_NOOP("DrainageReport", "Terrain and drainage")));
    const std::optional<PlanDataset> terrain = report.plan().dataset(terrainRole());
    if (!terrain) {
        report.missing(phrase(QT_TRANSLATE_NOOP("DrainageReport",
            "The plan has no terrain, so nothing can be said about where water gathers. Add one as a data set of the "
            "role “dem”: a raster of heights, better than a global one where the land is flat.")));
        report.map(QStringLiteral("drainage"),
                   phrase(QT_TRANSLATE_NOOP("DrainageReport", "Canals and drains, existing and proposed")));
        return;
    }
    QVariantMap results;
    try {
        results = report.run(QStringLiteral("flowaccumulation"), {{QStringLiteral("DEM"), terrain->absolutePath}});
    } catch (const Failure &failure) {
        report.missing(phrase(QT_TRANSLATE_NOOP("DrainageReport", "The plan's terrain could not be used: %1")),
                       {ReportCell::text(failure.text())});
        return;
    }
    const FlowFigures figures(results);
    const double threshold = StreamScale::proposedThreshold(figures.cellArea, figures.largestArea);
    report.paragraph(phrase(QT_TRANSLATE_NOOP("DrainageReport",
        "The map shows where water gathers on the ground: every place through which at least %1 drain, darker the more "
        "it is, with the canals and drains of the plan.")), {ReportCell::hectares(threshold)});
    report.map(QStringLiteral("drainage"),
               phrase(QT_TRANSLATE_NOOP("DrainageReport", "Streams from the terrain, canals and drains")));
    writeFigures(report, figures);
    writeLimits(report, figures);
    writeSources(report, *terrain);
}

} // namespace madang::drainage
