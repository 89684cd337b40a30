// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/suitability/suitability_grids.h"

#include "core/cartography/constraint_kinds.h"
#include "core/checks/drafting_checks.h"
#include "core/plan/plan_reader.h"
#include "zoning/engine/suitability/distance_transform.h"
#include "zoning/engine/suitability/slope.h"
#include "zoning/engine/suitability/weighted_overlay.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsexception.h>

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>
#include <map>

namespace madang::zoning {

namespace {

constexpr double mostCells = 1e8;
constexpr double coarseTimes = 3.0; // terrain whose pixels are so many times as large as a cell

class SuitabilityText {
    Q_DECLARE_TR_FUNCTIONS(SuitabilityText)
};

using Source = CriterionRequest::Source;

} // namespace

WrongInputFailure failureOf(const GridError &error)
{
    const QString file = QDir::toNativeSeparators(QString::fromStdString(error.path));
    const QString detail = QString::fromStdString(error.detail);
    switch (error.problem) {
    case GridProblem::CannotOpen:
        return WrongInputFailure(SuitabilityText::tr("The raster cannot be opened: %1").arg(detail), file, SuitabilityText::tr("Choose a GeoTIFF or another raster."));
    case GridProblem::CannotRead:
        return WrongInputFailure(SuitabilityText::tr("The raster cannot be read onto the grid: %1").arg(detail), file,
                                 SuitabilityText::tr("It may be damaged, or its coordinate system may not reach the plan."));
    case GridProblem::NoCrs:
        return WrongInputFailure(SuitabilityText::tr("The raster names no coordinate system."), file,
                                 SuitabilityText::tr("Assign the one that its supplier names, in QGIS or with gdal_edit."));
    case GridProblem::NoOverlap:
        return WrongInputFailure(SuitabilityText::tr("The raster has no value where the plan lies."), file,
                                 SuitabilityText::tr("Choose one of this place, and check its coordinate system."));
    case GridProblem::NotMetres:
        return WrongInputFailure(SuitabilityText::tr("The first raster is not in metres, or its rows are turned."), file,
                                 SuitabilityText::tr("Give a plan, or bring the raster into a projected coordinate system."));
    case GridProblem::CannotWrite:
        return WrongInputFailure(SuitabilityText::tr("The result cannot be written: %1").arg(detail), file,
                                 SuitabilityText::tr("Check that the folder is there, may be written to and has room."));
    case GridProblem::BadShape:
        break;
    }
    return WrongInputFailure(SuitabilityText::tr("A shape of the plan cannot be laid onto the grid: %1").arg(detail), {},
                             SuitabilityText::tr("The findings of the plan's check name damaged shapes."));
}

SuitabilityGrids::SuitabilityGrids(const QString &raster, double cell)
    : m_frame(frameOf(raster.toStdString(), cell))
{
    requireRoom();
}

SuitabilityGrids::SuitabilityGrids(const PlanReader &plan, const QString &scenario, double cell, const QString &terrain, Progress &progress)
    : m_plan(&plan)
    , m_scenario(scenario)
    , m_terrain(terrain)
{
    if (!(cell > 0.0))
        throw WrongInputFailure(SuitabilityText::tr("The cells cannot have sides of %1 m.").arg(cell), QStringLiteral("CELL"),
                                SuitabilityText::tr("Give a length in metres, such as 10."));
    const QString boundaryKind = QLatin1String(planBoundaryKind);
    std::vector<QgsGeometry> site;
    const auto gather = [&](const QString &table, const QString &column, const std::function<bool(const QVariant &)> &wanted) {
        plan.forEach(table, scenario, {column}, [&](const EffectiveRow &row) {
            progress.throwIfCancelled();
            if (wanted(row.values[0]) && !row.geometry.isNull())
                site.push_back(row.geometry);
        });
    };
    gather(QStringLiteral("constraint_area"), QStringLiteral("kind"), [&](const QVariant &kind) { return kind.toString() == boundaryKind; });
    if (site.empty())
        gather(QStringLiteral("zone"), QStringLiteral("overlay"), [](const QVariant &overlay) { return overlay.toInt() == 0; });
    if (site.empty())
        throw WrongInputFailure(SuitabilityText::tr("It is not known which land to look at: the plan has neither a boundary nor zones."), plan.path(),
                                SuitabilityText::tr("Draw a constraint area of the kind “%1”, or zones.").arg(boundaryKind));
    QgsRectangle inPlan;
    for (const QgsGeometry &shape : site)
        inPlan.combineExtentWith(shape.boundingBox());
    m_plane.emplace(plan, inPlan);
    if (m_plane->crs() != m_plane->planCrs())
        m_toPlane = QgsCoordinateTransform(m_plane->planCrs(), m_plane->crs(), QgsCoordinateTransformContext());

    QgsRectangle box;
    for (const QgsGeometry &shape : site) {
        QgsGeometry onPlane = shape;
        m_site.push_back(placed(shape));
        onPlane.fromWkb(QByteArray::fromStdString(m_site.back()));
        box.combineExtentWith(onPlane.boundingBox());
    }
    constexpr double marginShare = 0.1;
    constexpr double mostMargin = 1000.0;
    box.grow(std::min(mostMargin, marginShare * std::max(box.width(), box.height())));
    m_frame.cell = cell;
    m_frame.west = std::floor(box.xMinimum() / cell) * cell;
    m_frame.north = std::ceil(box.yMaximum() / cell) * cell;
    const double columns = std::ceil((box.xMaximum() - m_frame.west) / cell);
    const double rows = std::ceil((m_frame.north - box.yMinimum()) / cell);
    if (columns * rows > mostCells)
        throw WrongInputFailure(SuitabilityText::tr("Cells of %1 m would be %2 million: too many.").arg(cell).arg(columns * rows / 1e6, 0, 'f', 0),
                                QStringLiteral("CELL"),
                                SuitabilityText::tr("Take cells of %1 m or more.").arg(std::ceil(cell * std::sqrt(columns * rows / mostCells))));
    m_frame.columns = std::max(1, int(columns));
    m_frame.rows = std::max(1, int(rows));
    m_frame.crsWkt = m_plane->crs().toWkt(Qgis::CrsWktVariant::Preferred).toStdString();
}

void SuitabilityGrids::requireRoom() const
{
    if (double(m_frame.columns) * m_frame.rows > mostCells)
        throw WrongInputFailure(SuitabilityText::tr("Cells of %1 m would be %2 million: too many.").arg(m_frame.cell).arg(double(m_frame.columns) * m_frame.rows / 1e6, 0, 'f', 0),
                                QStringLiteral("CELL"), SuitabilityText::tr("Take larger cells."));
}

QgsCoordinateReferenceSystem SuitabilityGrids::crs() const
{
    return m_plane ? m_plane->crs() : QgsCoordinateReferenceSystem::fromWkt(QString::fromStdString(m_frame.crsWkt));
}

std::string SuitabilityGrids::placed(QgsGeometry shape) const
{
    try {
        if (m_toPlane.isValid())
            shape.transform(m_toPlane);
    } catch (const QgsCsException &) {
        throw WrongInputFailure(SuitabilityText::tr("Something drawn lies where the plan's coordinate system does not reach."), m_plan->path(),
                                SuitabilityText::tr("Check the plan: its list of findings names what lies far away."));
    }
    return shape.asWkb().toStdString();
}

std::vector<std::string> SuitabilityGrids::shapesIn(const QString &table, const QStringList &columns,
                                                    const std::function<bool(const QVariantList &)> &wanted, Progress &progress) const
{
    std::vector<std::string> shapes;
    m_plan->forEach(table, m_scenario, columns, [&](const EffectiveRow &row) {
        progress.throwIfCancelled();
        if (!row.geometry.isNull() && wanted(row.values))
            shapes.push_back(placed(row.geometry));
    });
    return shapes;
}

void SuitabilityGrids::note(Finding::Severity severity, const QString &rule, const QString &title, const QString &detail)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = rule;
    finding.title = title;
    finding.detail = detail;
    m_findings << finding;
}

const PlanReader &SuitabilityGrids::planFor(const QString &criterion) const
{
    if (!m_plan)
        throw WrongInputFailure(SuitabilityText::tr("The criterion “%1” is taken from a plan, and none is given.").arg(criterion), {},
                                SuitabilityText::tr("Name the plan's file with PLAN, or give rasters alone."));
    return *m_plan;
}

std::vector<std::uint8_t> SuitabilityGrids::uses(const QStringList &excludedKinds, Progress &progress)
{
    if (!m_plan)
        return std::vector<std::uint8_t>(m_frame.cells(), JudgedCell);
    std::vector<std::uint8_t> cells = marked(m_frame, m_site, progress);
    for (std::uint8_t &cell : cells)
        cell = cell ? JudgedCell : OutsideCell;
    int conditional = 0;
    const bool isEvery = excludedKinds.contains(QStringLiteral("*"));
    const std::vector<std::string> shapes = shapesIn(
        QStringLiteral("constraint_area"), {QStringLiteral("kind"), QStringLiteral("severity")},
        [&](const QVariantList &values) {
            const QString kind = values[0].toString();
            if (kind == QLatin1String(planBoundaryKind) || !(isEvery || excludedKinds.contains(kind)))
                return false;
            const bool isConditional = values[1].toString() == QLatin1String("conditional");
            conditional += isConditional ? 1 : 0;
            return !isConditional;
        },
        progress);
    const std::vector<std::uint8_t> ruledOut = marked(m_frame, shapes, progress);
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (ruledOut[i] && cells[i] == JudgedCell)
            cells[i] = ExcludedCell;
    if (conditional > 0)
        note(Finding::Severity::Note, QStringLiteral("suitability.conditional"),
             SuitabilityText::tr("%n constraint area(s) are conditional and exclude nothing", nullptr, conditional),
             SuitabilityText::tr("Land in them is judged like any other. Check it before it is proposed."));
    return cells;
}

std::vector<float> SuitabilityGrids::valuesOf(CriterionRequest &request, Progress &progress)
{
    const auto any = [](const QVariantList &) { return true; };
    switch (request.source) {
    case Source::Slope:
    case Source::SlopeDegrees:
        planFor(request.text);
        return slopes(request.source == Source::SlopeDegrees, progress);
    case Source::Road:
        planFor(request.text);
        return distances(shapesIn(QStringLiteral("road"), {QStringLiteral("class")}, any, progress), SuitabilityText::tr("road"), progress);
    case Source::Water: {
        planFor(request.text);
        const QStringList kinds = waterKinds();
        std::vector<std::string> shapes = shapesIn(QStringLiteral("constraint_area"), {QStringLiteral("kind")},
                                                   [&](const QVariantList &values) { return kinds.contains(values[0].toString()); }, progress);
        const std::vector<std::string> canals = shapesIn(
            QStringLiteral("drain_link"), {QStringLiteral("kind")},
            [](const QVariantList &values) { return values[0].toString() == QLatin1String("canal") || values[0].toString() == QLatin1String("river"); }, progress);
        shapes.insert(shapes.end(), canals.begin(), canals.end());
        return distances(shapes, SuitabilityText::tr("water"), progress);
    }
    case Source::Facility:
        planFor(request.text);
        return distances(shapesIn(QStringLiteral("facility"), {QStringLiteral("kind")},
                                  [&](const QVariantList &values) { return request.argument.isEmpty() || values[0].toString() == request.argument; }, progress),
                         request.argument.isEmpty() ? SuitabilityText::tr("facility") : request.argument, progress);
    case Source::LandUse:
        planFor(request.text);
        return landUse(request, progress);
    case Source::Flood: {
        std::vector<float> depths = readOnto(m_frame, request.argument.toStdString(), Between::Bilinear, progress);
        for (float &depth : depths)
            depth = std::isnan(depth) ? 0.0F : depth;
        return depths;
    }
    case Source::Raster:
        break;
    }
    if (request.curve.shape == CurveShape::Classes)
        return classNumbers(readOnto(m_frame, request.argument.toStdString(), Between::Nearest, progress), request);
    return readOnto(m_frame, request.argument.toStdString(), Between::Bilinear, progress);
}

std::vector<float> SuitabilityGrids::distances(const std::vector<std::string> &shapes, const QString &toWhat, Progress &progress)
{
    const std::vector<std::uint8_t> cells = marked(m_frame, shapes, progress);
    std::vector<float> ways = distanceTo(cells, m_frame.columns, m_frame.rows, m_frame.cell, progress);
    if (!ways.empty() && std::isnan(ways.front()))
        note(Finding::Severity::Warning, QStringLiteral("suitability.nothing_near"),
             SuitabilityText::tr("Nothing to measure a distance to: %1").arg(toWhat),
             SuitabilityText::tr("The scenario has none on the land looked at, nor near it, so no cell has this distance. Draw or import it, or leave "
                                 "the criterion out."));
    return ways;
}

std::vector<float> SuitabilityGrids::slopes(bool degrees, Progress &progress)
{
    if (m_terrain.isEmpty())
        throw WrongInputFailure(SuitabilityText::tr("The slope needs a terrain, and the plan has none."), m_plan->path(),
                                SuitabilityText::tr("Add a raster of heights as a data set of the role “dem”, or leave the slope out."));
    const double pixel = pixelOn(m_frame, m_terrain.toStdString());
    if (pixel > coarseTimes * m_frame.cell)
        note(Finding::Severity::Warning, QStringLiteral("suitability.coarse_terrain"),
             SuitabilityText::tr("The terrain is coarser than the cells: %1 m and %2 m").arg(pixel, 0, 'f', 0).arg(m_frame.cell),
             SuitabilityText::tr("Slopes are those between its points; banks and terraces that are smaller do not show. Take larger cells or a "
                                 "finer terrain."));
    // Heights in feet or centimetres would need their unit; a terrain of the plan is in metres.
    return slopeOf(readOnto(m_frame, m_terrain.toStdString(), Between::Bilinear, progress), m_frame.columns, m_frame.rows, m_frame.cell,
                   degrees ? SlopeUnit::Degrees : SlopeUnit::PerCent, progress);
}

std::vector<float> SuitabilityGrids::landUse(CriterionRequest &request, Progress &progress)
{
    std::vector<BurntShape> shapes;
    QStringList codes, unjudged;
    m_plan->forEach(QStringLiteral("zone"), m_scenario, {QStringLiteral("code"), QStringLiteral("overlay")}, [&](const EffectiveRow &row) {
        progress.throwIfCancelled();
        if (row.geometry.isNull() || row.values[1].toInt() != 0)
            return;
        const QString code = row.values[0].toString().trimmed();
        if (!codes.contains(code)) {
            codes << code;
            const bool isJudged = request.classScores.contains(code) || request.classScores.contains(QStringLiteral("*"));
            request.curve.scores.push_back(isJudged ? float(request.classScores.value(code, request.classScores.value(QStringLiteral("*")))) : noValue);
            if (!isJudged)
                unjudged << (code.isEmpty() ? SuitabilityText::tr("no code") : code);
        }
        shapes.push_back({placed(row.geometry), float(codes.indexOf(code))});
    });
    if (!unjudged.isEmpty())
        note(Finding::Severity::Warning, QStringLiteral("suitability.class_without_score"), SuitabilityText::tr("Land uses without a score"),
             SuitabilityText::tr("Their land is not judged: %1. Give each a score, or one for every other code (*).").arg(unjudged.join(QStringLiteral(", "))));
    return burnt(m_frame, shapes, progress);
}

// The numbers of a raster of classes, counted from 0 in the order of the scores given.
std::vector<float> SuitabilityGrids::classNumbers(std::vector<float> values, CriterionRequest &request) const
{
    std::map<float, float> numbers;
    for (auto it = request.classScores.cbegin(); it != request.classScores.cend(); ++it) {
        if (it.key() == QLatin1String("*"))
            continue;
        numbers[it.key().toFloat()] = float(request.curve.scores.size());
        request.curve.scores.push_back(float(it.value()));
    }
    const float other = request.classScores.contains(QStringLiteral("*")) ? float(request.curve.scores.size()) : noValue;
    request.curve.scores.push_back(float(request.classScores.value(QStringLiteral("*"), 0.0)));
    for (float &value : values) {
        const auto found = numbers.find(value);
        value = std::isnan(value) ? value : found != numbers.end() ? found->second : other;
    }
    return values;
}

} // namespace madang::zoning
