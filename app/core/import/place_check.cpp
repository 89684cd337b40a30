// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/place_check.h"

#include "core/plan/plan.h"

#include <qgscoordinatereferencesystem.h>

#include <cpl_error.h>
#include <ogr_spatialref.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace madang {

namespace {

constexpr double earthRadiusKm = 6371.0088; // mean radius (IUGG 1980)
constexpr double leastShareWithin = 0.1; // of the places: with fewer, they are in another CRS rather than wrong
constexpr double degree = 3.14159265358979323846 / 180;

struct Country {
    const char *code;
    std::array<double, 4> box; // west, south, east, north, degrees (rounded outwards)
    std::vector<int> systems;  // EPSG codes that its offices use
};

const std::vector<Country> &countries()
{
    static const std::vector<Country> table = {
        {"KR", {124.5, 33.0, 132.0, 38.7}, {5186, 5174, 5179, 5178, 5187, 5185, 5176, 5173, 5181, 5183, 5180, 2097, 2096, 2098, 32652}},
        {"KH", {102.3, 9.9, 107.7, 14.7}, {32648, 3148}},
        {"TH", {97.3, 5.6, 105.7, 20.5}, {32647, 32648, 24047, 24048}},
        {"LA", {100.0, 13.9, 107.8, 22.6}, {32648, 32647}},
        {"VN", {102.1, 8.3, 109.6, 23.5}, {3405, 3406, 32648, 32649, 9210}},
        {"MM", {92.1, 9.5, 101.2, 28.6}, {32646, 32647}},
        {"MY", {99.6, 0.8, 119.4, 7.5}, {3375, 3376, 3168, 29873, 32647, 32648, 32650}},
        {"SG", {103.5, 1.1, 104.2, 1.5}, {3414, 32648}},
        {"BN", {114.0, 4.0, 115.4, 5.2}, {29873, 5247, 32650}},
        {"ID", {94.9, -11.1, 141.1, 6.2}, {32748, 32749, 32750, 32747, 32647, 32648, 32751, 32752, 32753, 32754, 23830, 23835}},
        {"PH", {116.8, 4.4, 126.7, 21.2}, {32651, 3123, 3124, 3125, 3122, 3121, 32650}},
    };
    return table;
}

const Country *countryOf(const QString &code)
{
    for (const Country &country : countries())
        if (code == QLatin1String(country.code))
            return &country;
    return nullptr;
}

std::unique_ptr<OGRSpatialReference> lonLatSystem()
{
    auto system = std::make_unique<OGRSpatialReference>();
    system->importFromEPSG(4326);
    system->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

bool isOnEarth(double longitude, double latitude)
{
    return std::abs(latitude) <= 90.0 && std::abs(longitude) <= 360.0;
}

std::unique_ptr<OGRCoordinateTransformation> wayToLonLat(const OGRSpatialReference &crs)
{
    OGRSpatialReference from(crs);
    from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return std::unique_ptr<OGRCoordinateTransformation>(OGRCreateCoordinateTransformation(&from, lonLatSystem().get()));
}

// The box in longitude and latitude; null where the CRS does not reach.
QgsRectangle toLonLat(const OGRSpatialReference &crs, const QgsRectangle &box)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (crs.IsGeographic() && !(isOnEarth(box.xMinimum(), box.yMinimum()) && isOnEarth(box.xMaximum(), box.yMaximum())))
        return {};
    const auto transformation = wayToLonLat(crs);
    if (!transformation)
        return {};
    double x[5] = {box.xMinimum(), box.xMaximum(), box.xMinimum(), box.xMaximum(), box.center().x()};
    double y[5] = {box.yMinimum(), box.yMinimum(), box.yMaximum(), box.yMaximum(), box.center().y()};
    int good[5] = {};
    transformation->Transform(5, x, y, nullptr, good);
    if (!good[4] || !std::isfinite(x[4]) || !std::isfinite(y[4]) || std::abs(y[4]) > 90)
        return {};
    QgsRectangle result(x[4], y[4], x[4], y[4]);
    for (int i = 0; i < 4; ++i)
        if (good[i] && std::isfinite(x[i]) && std::isfinite(y[i]))
            result.combineExtentWith(x[i], y[i]);
    return result;
}

double greatCircleKm(double lon1, double lat1, double lon2, double lat2)
{
    const double dLat = (lat2 - lat1) * degree, dLon = (lon2 - lon1) * degree;
    const double a = std::pow(std::sin(dLat / 2), 2)
                     + std::cos(lat1 * degree) * std::cos(lat2 * degree) * std::pow(std::sin(dLon / 2), 2);
    return 2 * earthRadiusKm * std::asin(std::min(1.0, std::sqrt(a)));
}

double kmTo(const QgsRectangle &place, double lon, double lat)
{
    return greatCircleKm(lon, lat, std::clamp(lon, place.xMinimum(), place.xMaximum()),
                         std::clamp(lat, place.yMinimum(), place.yMaximum()));
}

double quantile(std::vector<double> values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

bool touches(const QgsRectangle &a, const QgsRectangle &b)
{
    return a.xMinimum() <= b.xMaximum() && b.xMinimum() <= a.xMaximum() && a.yMinimum() <= b.yMaximum()
           && b.yMinimum() <= a.yMaximum();
}

bool liesIn(int epsg, const SourceExtent &extent, const PlanPlace &place)
{
    OGRSpatialReference system;
    if (system.importFromEPSG(epsg) != OGRERR_NONE)
        return false;
    const QgsRectangle box = toLonLat(system, extent.middle());
    return !box.isNull() && touches(box, place.box);
}

bool looksLikeDegrees(const QgsRectangle &box)
{
    return std::abs(box.xMinimum()) <= 180 && std::abs(box.xMaximum()) <= 180 && std::abs(box.yMinimum()) <= 90
           && std::abs(box.yMaximum()) <= 90;
}

} // namespace

PlanPlace placeOfPlan(const PlanMeta &meta, const QgsRectangle &extent)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (!extent.isNull()) {
        OGRSpatialReference crs;
        if (crs.SetFromUserInput(meta.crs.toUtf8().constData()) == OGRERR_NONE) {
            const QgsRectangle box = toLonLat(crs, extent);
            if (!box.isNull())
                return {box, true};
        }
    }
    if (const Country *country = countryOf(meta.country))
        return {QgsRectangle(country->box[0], country->box[1], country->box[2], country->box[3]), false};
    return {QgsCoordinateReferenceSystem(meta.crs).bounds(), false};
}

void SourceExtent::add(double xMin, double yMin, double xMax, double yMax)
{
    const double x = (xMin + xMax) / 2, y = (yMin + yMax) / 2;
    if (std::isfinite(x) && std::isfinite(y)) {
        m_x.push_back(x);
        m_y.push_back(y);
    }
}

SourceExtent SourceExtent::scaled(double factor) const
{
    SourceExtent scaled = *this;
    for (std::vector<double> *values : {&scaled.m_x, &scaled.m_y})
        for (double &value : *values)
            value *= factor;
    return scaled;
}

SourceExtent SourceExtent::within(const OGRSpatialReference &crs) const
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    SourceExtent within;
    const auto transformation = wayToLonLat(crs);
    std::vector<double> x = m_x, y = m_y;
    std::vector<int> good(m_x.size(), 0);
    if (!transformation)
        return within;
    transformation->Transform(m_x.size(), x.data(), y.data(), nullptr, good.data());
    for (size_t i = 0; i < m_x.size(); ++i)
        if (good[i] && isOnEarth(x[i], y[i]) && (!crs.IsGeographic() || isOnEarth(m_x[i], m_y[i])))
            within.add(m_x[i], m_y[i], m_x[i], m_y[i]);
    return within;
}

QgsRectangle SourceExtent::middle() const
{
    return QgsRectangle(quantile(m_x, 0.05), quantile(m_y, 0.05), quantile(m_x, 0.95), quantile(m_y, 0.95), false);
}

double SourceExtent::medianX() const
{
    return quantile(m_x, 0.5);
}

double SourceExtent::medianY() const
{
    return quantile(m_y, 0.5);
}

PlaceVerdict checkPlace(const OGRSpatialReference &crs, const SourceExtent &extent, const PlanPlace &place, const PlanMeta &meta)
{
    PlaceVerdict verdict;
    if (extent.isEmpty())
        return verdict;
    const SourceExtent within = extent.within(crs);
    const QgsRectangle middle = double(within.count()) >= leastShareWithin * double(extent.count()) ? within.middle() : extent.middle();
    verdict.lonLat = toLonLat(crs, middle);
    verdict.reachable = !verdict.lonLat.isNull();
    verdict.degreesAsMetres = crs.IsProjected() && looksLikeDegrees(middle);
    if (place.isKnown() && verdict.reachable && !touches(verdict.lonLat, place.box)) {
        verdict.distanceKm = kmTo(place.box, verdict.lonLat.center().x(), verdict.lonLat.center().y());
        verdict.isFar = verdict.distanceKm > (place.ofData ? 20 : 50);
    }
    if (place.isKnown() && (verdict.isFar || verdict.degreesAsMetres || !verdict.reachable)) {
        verdict.likelyCrs = plausibleCrs(extent, place, meta);
        if (crs.IsGeographic())
            verdict.swapped = touches(QgsRectangle(middle.yMinimum(), middle.xMinimum(), middle.yMaximum(), middle.xMaximum(), false), place.box);
    }
    return verdict;
}

QStringList plausibleCrs(const SourceExtent &extent, const PlanPlace &place, const PlanMeta &meta)
{
    QStringList names;
    if (extent.isEmpty() || !place.isKnown())
        return names;
    if (looksLikeDegrees(extent.middle())) {
        if (liesIn(4326, extent, place))
            names << QStringLiteral("EPSG:4326");
        return names;
    }
    std::vector<int> systems;
    const int planCrs = meta.crs.section(QLatin1Char(':'), 1).toInt();
    if (meta.crs.startsWith(QLatin1String("EPSG:")))
        systems.push_back(planCrs);
    if (const Country *country = countryOf(meta.country))
        for (const int system : country->systems)
            if (system != planCrs)
                systems.push_back(system);
    for (const int system : systems)
        if (names.size() < 4 && liesIn(system, extent, place))
            names << QStringLiteral("EPSG:%1").arg(system);
    return names;
}

} // namespace madang
