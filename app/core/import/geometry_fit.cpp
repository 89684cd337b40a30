// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/geometry_fit.h"

#include "core/failure.h"
#include "core/import/import_text.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <QRegularExpression>

#include <cmath>

namespace madang {

namespace {

using Geometry = std::unique_ptr<OGRGeometry>;

int dimensionOfTable(const QString &type)
{
    return type == QLatin1String("MULTIPOLYGON") ? 2 : type == QLatin1String("LINESTRING") ? 1 : 0;
}

class FirstProblem : public OGRDefaultConstGeometryVisitor {
public:
    bool finite = true, any = false;
    double x = 0, y = 0;
    using OGRDefaultConstGeometryVisitor::visit;
    void visit(const OGRPoint *point) override
    {
        if (!any) {
            x = point->getX();
            y = point->getY();
            any = true;
        }
        // Beyond any coordinate system: GDAL's mark of a failed transformation is HUGE_VAL, files hold 1e300.
        finite = finite && std::isfinite(point->getX()) && std::isfinite(point->getY()) && std::abs(point->getX()) < 1e12
                 && std::abs(point->getY()) < 1e12;
    }
};

class Scaling : public OGRDefaultGeometryVisitor {
public:
    explicit Scaling(double factor) : m_factor(factor) {}
    using OGRDefaultGeometryVisitor::visit;
    void visit(OGRPoint *point) override
    {
        point->setX(point->getX() * m_factor);
        point->setY(point->getY() * m_factor);
    }

private:
    double m_factor;
};

void collectParts(const OGRGeometry *geometry, int dimension, std::vector<const OGRGeometry *> &parts, bool &others)
{
    if (const auto *collection = dynamic_cast<const OGRGeometryCollection *>(geometry)) {
        for (const OGRGeometry *member : *collection)
            collectParts(member, dimension, parts, others);
        return;
    }
    if (geometry->IsEmpty())
        return;
    if (geometry->getDimension() == dimension)
        parts.push_back(geometry);
    else
        others = true;
}

// The faces of a surface in space (TIN, polyhedral surface, triangle), seen from above.
Geometry facesAsAreas(const OGRGeometry &surface)
{
    return Geometry(OGRGeometryFactory::forceToMultiPolygon(surface.clone()));
}

// Whether some ring ends elsewhere than it begins, as some programs write GeoJSON.
class OpenRings : public OGRDefaultConstGeometryVisitor {
public:
    bool any = false;
    using OGRDefaultConstGeometryVisitor::visit;
    void visit(const OGRLinearRing *ring) override { any = any || (!ring->IsEmpty() && !ring->get_IsClosed()); }
};

// Closed lines of a drawing as rings of areas.
Geometry linesToAreas(const OGRGeometry *geometry)
{
    std::vector<const OGRGeometry *> lines;
    bool others = false;
    collectParts(geometry, 1, lines, others);
    auto areas = std::make_unique<OGRMultiPolygon>();
    for (const OGRGeometry *part : lines) {
        const auto *line = dynamic_cast<const OGRSimpleCurve *>(part);
        if (!line || line->getNumPoints() < 4 || !line->get_IsClosed())
            continue;
        auto ring = std::make_unique<OGRLinearRing>();
        ring->addSubLineString(dynamic_cast<const OGRLineString *>(part));
        auto polygon = std::make_unique<OGRPolygon>();
        polygon->addRingDirectly(ring.release());
        areas->addGeometryDirectly(polygon.release());
    }
    if (areas->IsEmpty())
        return nullptr;
    return areas;
}

QByteArray wkbOf(const OGRGeometry &geometry)
{
    QByteArray wkb;
    wkb.resize(int(geometry.WkbSize()));
    geometry.exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(wkb.data()), wkbVariantIso);
    return wkb;
}

// GEOS says through GDAL's error handler what is wrong with an area and where.
class ErrorText {
public:
    ErrorText() { CPLErrorReset(); }
    QString text() const { return QString::fromUtf8(CPLGetLastErrorMsg()); }

private:
    CPLErrorHandlerPusher m_quiet{CPLQuietErrorHandler};
};

// GEOS's finding in a person's words, with the place in whole decimetres.
QString inWords(const QString &geosText)
{
    static const QRegularExpression form(QStringLiteral("^(.*?)(?: at or near point (\\S+) (\\S+))?$"));
    const auto match = form.match(geosText.trimmed());
    const QString problem = match.captured(1).toLower();
    QString words = ImportText::tr("its outline is not valid (%1)").arg(match.captured(1));
    if (problem.contains(QLatin1String("self-intersection")))
        words = ImportText::tr("its outline crosses or touches itself");
    else if (problem.contains(QLatin1String("disconnected")))
        words = ImportText::tr("its holes cut it apart");
    else if (problem.contains(QLatin1String("outside shell")))
        words = ImportText::tr("a hole lies outside of it");
    else if (problem.contains(QLatin1String("nested")))
        words = ImportText::tr("one of its rings lies inside another");
    else if (problem.contains(QLatin1String("too few points")))
        words = ImportText::tr("a ring has too few points");
    if (match.captured(2).isEmpty())
        return words;
    return ImportText::tr("%1 (at %2, %3)")
        .arg(words, QString::number(match.captured(2).toDouble(), 'f', 1), QString::number(match.captured(3).toDouble(), 'f', 1));
}

// Areas that may overlap, touch or cross as a valid geometry, none of which is empty. `problem` takes GEOS's words for
// what was wrong with them.
std::unique_ptr<OGRMultiPolygon> validAreas(std::unique_ptr<OGRMultiPolygon> areas, const ErrorText &errors, QString *problem = nullptr)
{
    CPLErrorReset();
    if (areas->IsValid())
        return areas;
    if (problem)
        *problem = errors.text();
    CPLStringList options;
    options.SetNameValue("METHOD", "STRUCTURE");
    const Geometry made(areas->MakeValid(options.List()));
    std::vector<const OGRGeometry *> parts;
    bool others = false;
    if (made)
        collectParts(made.get(), 2, parts, others);
    auto kept = std::make_unique<OGRMultiPolygon>();
    for (const OGRGeometry *part : parts)
        kept->addGeometry(part);
    return kept;
}

double lengthOf(const OGRGeometry *line)
{
    const auto *curve = dynamic_cast<const OGRCurve *>(line);
    return curve ? curve->get_Length() : 0;
}

} // namespace

std::unique_ptr<OGRGeometry> closedLineAsArea(const OGRGeometry &geometry)
{
    Geometry flat(geometry.hasCurveGeometry() ? geometry.getLinearGeometry() : geometry.clone());
    return flat->getDimension() == 2 ? std::move(flat) : linesToAreas(flat.get());
}

GeometryFit::GeometryFit(const QString &tableType, const OGRSpatialReference &from, const QString &planCrs, bool closedLinesAreAreas, double scale)
    : m_type(tableType)
    , m_closedLinesAreAreas(closedLinesAreAreas)
    , m_scale(scale)
{
    OGRSpatialReference source(from), target;
    source.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const ErrorText errors;
    if (target.SetFromUserInput(planCrs.toUtf8().constData()) == OGRERR_NONE) {
        target.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        if (source.IsSame(&target))
            return;
        m_transformation.reset(OGRCreateCoordinateTransformation(&source, &target));
    }
    if (!m_transformation)
        throw Failure(ImportText::tr("There is no way from the file's coordinate system to the plan's (%1): %2")
                          .arg(planCrs, errors.text()),
                      {}, ImportText::tr("Name another coordinate system for the file."));
}

GeometryFit::~GeometryFit() = default;

FittedGeometry GeometryFit::fit(const OGRGeometry *geometry) const
{
    FittedGeometry fitted;
    const auto refuse = [&fitted](GeometryProblem problem) {
        fitted.parts.clear();
        fitted.problem = problem;
        return fitted;
    };
    if (!geometry || geometry->IsEmpty())
        return refuse(GeometryProblem::Missing);

    const ErrorText errors;
    Geometry work(geometry->hasCurveGeometry() ? geometry->getLinearGeometry() : geometry->clone());
    work->set3D(FALSE);
    work->setMeasured(FALSE);
    FirstProblem coordinates;
    work->accept(&coordinates);
    fitted.sourceX = coordinates.x;
    fitted.sourceY = coordinates.y;
    if (!coordinates.finite)
        return refuse(GeometryProblem::NotFinite);

    if (m_scale != 1) {
        Scaling scaling(m_scale);
        work->accept(&scaling);
    }
    const int dimension = dimensionOfTable(m_type);
    if (dimension == 2 && m_closedLinesAreAreas && work->getDimension() == 1) {
        Geometry areas = linesToAreas(work.get());
        if (areas)
            work = std::move(areas);
    }
    OpenRings open;
    work->accept(&open);
    if (open.any)
        work->closeRings();
    std::vector<const OGRGeometry *> parts;
    bool others = false;
    collectParts(work.get(), dimension, parts, others);
    if (parts.empty()) {
        fitted.found = QString::fromLatin1(OGRGeometryTypeToName(wkbFlatten(work->getGeometryType())));
        return refuse(GeometryProblem::WrongType);
    }
    if (others)
        fitted.repaired = ImportText::tr("parts of another kind were left out");

    if (m_transformation && work->transform(m_transformation.get()) != OGRERR_NONE)
        return refuse(GeometryProblem::OutsideCrs);
    FirstProblem transformed;
    work->accept(&transformed);
    if (!transformed.finite)
        return refuse(GeometryProblem::OutsideCrs);
    parts.clear();
    collectParts(work.get(), dimension, parts, others);

    if (dimension == 2) {
        auto areas = std::make_unique<OGRMultiPolygon>(), faces = std::make_unique<OGRMultiPolygon>();
        for (const OGRGeometry *part : parts) {
            if (wkbFlatten(part->getGeometryType()) == wkbPolygon) {
                areas->addGeometry(part);
                continue;
            }
            const Geometry several = facesAsAreas(*part);
            for (const OGRPolygon *face : *several->toMultiPolygon())
                faces->addGeometry(face);
        }
        QString problem;
        std::unique_ptr<OGRMultiPolygon> valid = validAreas(std::move(areas), errors, &problem);
        if (!problem.isEmpty())
            fitted.repaired = inWords(problem);
        else if (open.any)
            fitted.repaired = ImportText::tr("its outline was not closed");
        // Faces side by side are joined too, to each other and to the areas beside them; nothing was wrong with those.
        if (!faces->IsEmpty()) {
            faces = validAreas(std::move(faces), errors);
            for (const OGRPolygon *face : *faces)
                valid->addGeometry(face);
            valid = validAreas(std::move(valid), errors);
        }
        if (valid->IsEmpty() || valid->get_Area() <= 0)
            return refuse(GeometryProblem::NoArea);
        fitted.parts.push_back(wkbOf(*valid));
        OGREnvelope box;
        valid->getEnvelope(&box);
        fitted.xMin = box.MinX;
        fitted.yMin = box.MinY;
        fitted.xMax = box.MaxX;
        fitted.yMax = box.MaxY;
        return fitted;
    }

    OGREnvelope bounds;
    for (const OGRGeometry *part : parts) {
        if (dimension == 1 && lengthOf(part) <= 0)
            continue;
        OGREnvelope box;
        part->getEnvelope(&box);
        bounds.Merge(box);
        fitted.parts.push_back(wkbOf(*part));
    }
    if (fitted.parts.empty())
        return refuse(GeometryProblem::NoLength);
    fitted.xMin = bounds.MinX;
    fitted.yMin = bounds.MinY;
    fitted.xMax = bounds.MaxX;
    fitted.yMax = bounds.MaxY;
    return fitted;
}

} // namespace madang
