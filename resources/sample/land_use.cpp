// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/land_use.h"

#include "sample/main_streets.h"
#include "sample/noise.h"
#include "sample/river.h"

#include <QHash>

namespace madang::sample {

namespace {

// x of a north-going line at y; its end's x beyond it.
double xAt(const QgsPolylineXY &line, double y)
{
    for (int i = 1; i < line.size(); ++i) {
        const QgsPointXY &a = line.at(i - 1), &b = line.at(i);
        if ((a.y() <= y) != (b.y() <= y))
            return a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y());
    }
    return y < line.first().y() ? line.first().x() : line.last().x();
}

} // namespace

LandUse::LandUse(const StreetPlan &streets)
    : m_facilities(facilities())
    , m_railway(streets.railway)
{
    for (const Street &street : streets.streets)
        if (street.isMain())
            m_mainStreets.push_back(street);
    for (const Street &street : m_mainStreets)
        if (street.name.english == QLatin1String("Ring Road"))
            m_ring = QgsGeometry::fromPolygonXY({street.line});
    m_lakeShore = lakeWater().buffer(25, 6);
    m_oldTown = oldTownOutline();
}

bool LandUse::isInsideRing(const QgsPointXY &point) const
{
    return m_ring.contains(&point);
}

double LandUse::distanceTo(const QString &street, const QgsPointXY &point) const
{
    for (const Street &candidate : m_mainStreets)
        if (candidate.name.english == street)
            return QgsGeometry::fromPolylineXY(candidate.line)
                .distance(QgsGeometry::fromPointXY(point));
    qFatal("the sample has no street %s", qUtf8Printable(street));
}

QString LandUse::codeFor(const QgsGeometry &land, const QgsPointXY &inside) const
{
    for (const Facility &facility : m_facilities)
        if (!facility.landUse.isEmpty() && land.contains(&facility.place))
            return facility.landUse;
    if (std::abs(distanceFromRiver(inside)) < 72)
        return isInsideRing(inside) ? QStringLiteral("H3_4_4") : QStringLiteral("H6_3_1");
    if (isInsideRing(inside) && land.intersection(m_lakeShore).area() > 0.12 * land.area())
        return QStringLiteral("H3_4_4");
    return isInsideRing(inside) ? townCode(inside) : countryCode(inside);
}

QString LandUse::townCode(const QgsPointXY &point) const
{
    const double x = point.x(), y = point.y();
    if (m_oldTown.contains(&point))
        return y > 20 && y < 330 ? QStringLiteral("2a") : QStringLiteral("2b");
    if (x < xAt(m_railway, y)) {
        if (y > 330 && (x < -1080 || distanceTo(QStringLiteral("National Road 5"), point) > 130))
            return x > -1130 ? QStringLiteral("H4_2") : QStringLiteral("H2_3");
        if (y < -330)
            return x < -1250 ? QStringLiteral("H2") : QStringLiteral("H2_3");
        return distanceTo(QStringLiteral("National Road 5"), point) < 130 ? QStringLiteral("2b")
                                                                          : QStringLiteral("1a");
    }
    const double fromMainRoad = distanceTo(QStringLiteral("National Road 5"), point);
    if (fromMainRoad < 62)
        return QStringLiteral("2b");
    if (distanceTo(QStringLiteral("Station Boulevard"), point) < 85
        || (x < 760 && distanceTo(QStringLiteral("East Avenue"), point) < 80))
        return QStringLiteral("1e");
    if (x > 880 && y > -120) // the lake quarter and the new civic quarter
        return x > 1330 ? QStringLiteral("1c")
                        : (y > 560 ? QStringLiteral("1e") : QStringLiteral("1c"));
    if (x > 880 && y < -260)
        return point.distance(QgsPointXY(1300, -560)) < 260 ? QStringLiteral("1c")
                                                            : QStringLiteral("1a");
    if (y > 560 && x > distanceFromRiver(point) && x > riverX(y))
        return QStringLiteral("1c");
    const double fromCentre = point.distance(QgsPointXY(-60, 130));
    if (fromCentre < 560)
        return distanceFromRiver(point) < 0 ? QStringLiteral("1e") : QStringLiteral("1b");
    return fromCentre < 930 ? QStringLiteral("1b") : QStringLiteral("1a");
}

QString LandUse::countryCode(const QgsPointXY &point) const
{
    const double x = point.x(), y = point.y();
    if (std::abs(x - riverX(y)) < 330)
        return QStringLiteral("1a");
    if (x > 1600 && y < -330 && y > -900)
        return QStringLiteral("H6_5");
    if (x > 1500 && y > 700)
        return QStringLiteral("H1_4");
    if (x < -1200 && y < -1050)
        return QStringLiteral("H6_3_1");
    if (x < -1560 && distanceTo(QStringLiteral("National Road 57"), point) < 190)
        return QStringLiteral("1a");
    return QStringLiteral("H1_1");
}

Name districtAt(const QgsPointXY &point)
{
    struct District {
        QgsPointXY centre;
        const char *english, *korean, *khmer;
    };
    static const District districts[] = {
        {{20, 180}, "Old Town", "구시가", "ទីក្រុងចាស់"},
        {{-620, 60}, "Station Quarter", "역전지구", "សង្កាត់ស្ថានីយ"},
        {{520, 250}, "East Bank", "동안지구", "ច្រាំងខាងកើត"},
        {{-400, 950}, "North Quarter", "북부지구", "សង្កាត់ខាងជើង"},
        {{-300, -700}, "South Quarter", "남부지구", "សង្កាត់ខាងត្បូង"},
        {{480, -720}, "Riverbend", "강굽이지구", "សង្កាត់កោងស្ទឹង"},
        {{1200, 200}, "Lake Quarter", "호수지구", "សង្កាត់បឹង"},
        {{900, 860}, "Civic Quarter", "시청지구", "សង្កាត់សាលាក្រុង"},
        {{1050, -620}, "University Quarter", "대학지구", "សង្កាត់សាកលវិទ្យាល័យ"},
        {{-1300, 150}, "West Gate", "서문지구", "ទ្វារខាងលិច"},
        {{-1180, 850}, "Freight Quarter", "물류지구", "សង្កាត់ទំនិញ"},
        {{-1150, -620}, "Mill Quarter", "공업지구", "សង្កាត់រោងម៉ាស៊ីន"},
        {{-1900, 0}, "West Fields", "서쪽 들", "វាលខាងលិច"},
        {{1900, 0}, "East Fields", "동쪽 들", "វាលខាងកើត"},
        {{-600, 1550}, "North Fields", "북쪽 들", "វាលខាងជើង"},
        {{-1750, 1150}, "North-West Fields", "북서쪽 들", "វាលពាយ័ព្យ"},
        {{-1650, -1250}, "South-West Fields", "남서쪽 들", "វាលនិរតី"},
        {{1850, 850}, "Ponds", "양어지", "ស្រះចិញ្ចឹមត្រី"},
        {{900, 1450}, "North-East Fields", "북동쪽 들", "វាលឦសាន"},
        {{-700, -1450}, "South Fields", "남쪽 들", "វាលខាងត្បូង"},
        {{1300, -1350}, "South-East Fields", "남동쪽 들", "វាលអាគ្នេយ៍"},
    };
    const District *nearest = districts;
    for (const District &district : districts)
        if (district.centre.distance(point) < nearest->centre.distance(point))
            nearest = &district;
    return {QString::fromUtf8(nearest->english), QString::fromUtf8(nearest->korean),
            QString::fromUtf8(nearest->khmer)};
}

double imperviousShare(const QString &code)
{
    static const QHash<QString, double> shares = {
        {QStringLiteral("1a"), 0.40},     {QStringLiteral("1b"), 0.60},
        {QStringLiteral("1c"), 0.60},     {QStringLiteral("1e"), 0.75},
        {QStringLiteral("2a"), 0.90},     {QStringLiteral("2b"), 0.85},
        {QStringLiteral("H2"), 0.75},     {QStringLiteral("H2_3"), 0.70},
        {QStringLiteral("H4_2"), 0.75},   {QStringLiteral("H3_3_1"), 0.60},
        {QStringLiteral("H3_3_2"), 0.45}, {QStringLiteral("H3_3_3"), 0.60},
        {QStringLiteral("H3_3_4"), 0.35}, {QStringLiteral("H3_4_1"), 0.60},
        {QStringLiteral("H3_4_3"), 0.35}, {QStringLiteral("H3_4_4"), 0.10},
        {QStringLiteral("H4_1_1"), 0.85}, {QStringLiteral("H4_1_2"), 0.40},
        {QStringLiteral("H4_1_5"), 0.85}, {QStringLiteral("H4_3"), 0.40},
        {QStringLiteral("H6_3_2"), 1.0},  {QStringLiteral("H6_5"), 0.10},
        {QStringLiteral("H1_1"), 0.05},   {QStringLiteral("H1_4"), 0.50},
        {QStringLiteral("H6_3_1"), 0.05},
    };
    const auto found = shares.constFind(code);
    if (found == shares.constEnd())
        qFatal("no impervious share for %s", qUtf8Printable(code));
    return *found;
}

} // namespace madang::sample
