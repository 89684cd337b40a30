// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/main_streets.h"

#include "sample/river.h"

namespace madang::sample {

namespace {

constexpr double oldTownSouth = -196, oldTownNorth = 566;

// A line `offset` metres east (negative: west) of the river, following its course less the farther
// it lies.
QgsPolylineXY alongRiver(double offset, double south, double north)
{
    QgsPolylineXY line;
    constexpr double step = 35;
    const double reach = std::max(20.0, std::abs(offset) * 0.8);
    const int pieces = std::max(1, static_cast<int>((north - south) / step));
    for (int i = 0; i <= pieces; ++i) {
        const double y = south + (north - south) * i / pieces;
        line << onGrid({riverCourseX(y, reach) + offset, y});
    }
    return line;
}

Street primary(const Name &name, const QgsPolylineXY &line)
{
    return {name, RoadClass::primary, 30, 4, 60, line};
}

Street secondary(const Name &name, const QgsPolylineXY &line, double width = 22)
{
    return {name, RoadClass::secondary, width, 2, 40, line};
}

} // namespace

QgsPolylineXY railwayLine()
{
    return smoothLine({{-700, -1950},
                       {-860, -1200},
                       {-930, -500},
                       {-905, 100},
                       {-850, 620},
                       {-960, 1150},
                       {-1250, 1950}});
}

std::vector<Street> mainStreets()
{
    const auto text = [](const char *english, const char *korean, const char *khmer) {
        return Name{QString::fromUtf8(english), QString::fromUtf8(korean),
                    QString::fromUtf8(khmer)};
    };
    return {
        primary(text("National Road 5", "국도 5호선", "ផ្លូវជាតិលេខ ៥"), smoothLine({{-2400, 1390},
                                                                                  {-1750, 960},
                                                                                  {-1250, 580},
                                                                                  {-800, 290},
                                                                                  {-420, 130},
                                                                                  {-60, 40},
                                                                                  {150, 10},
                                                                                  {420, -60},
                                                                                  {900, -260},
                                                                                  {1500, -620},
                                                                                  {2400, -1160}})),
        primary(text("Ring Road", "순환로", "ផ្លូវក្រវាត់ក្រុង"), smoothLine({{-940, 1290},
                                                                        {-1400, 1000},
                                                                        {-1590, 620},
                                                                        {-1590, 200},
                                                                        {-1450, -420},
                                                                        {-1130, -960},
                                                                        {-560, -1190},
                                                                        {-60, -1290},
                                                                        {420, -1230},
                                                                        {880, -1150},
                                                                        {1400, -800},
                                                                        {1560, -250},
                                                                        {1640, 160},
                                                                        {1480, 560},
                                                                        {1130, 980},
                                                                        {560, 1230},
                                                                        {150, 1340},
                                                                        {-330, 1370}},
                                                                       40, true)),
        secondary(text("National Road 57", "국도 57호선", "ផ្លូវជាតិលេខ ៥៧"),
                  smoothLine({{-2400, -500}, {-1620, -370}, {-1300, -295}, {-930, -230}}), 26),
        secondary(
            text("Station Boulevard", "역전대로", "មហាវិថីស្ថានីយ"),
            smoothLine(
                {{-930, -230}, {-500, -205}, {-150, -196}, {riverCourseX(-190, 60) - 75, -190}}),
            26),
        secondary(text("East Avenue", "동부대로", "មហាវិថីខាងកើត"), smoothLine({{-700, 237},
                                                                              {-450, 420},
                                                                              {-110, 545},
                                                                              {120, 572},
                                                                              {333, 600},
                                                                              {700, 640},
                                                                              {1150, 610},
                                                                              {1480, 560},
                                                                              {2400, 660}})),
        secondary(text("North Road", "북부로", "ផ្លូវខាងជើង"),
                  smoothLine({{-110, 545}, {-190, 900}, {-290, 1200}, {-330, 1370}, {-420, 1900}})),
        secondary(
            text("South Road", "남부로", "ផ្លូវខាងត្បូង"),
            smoothLine({{-180, -197}, {-200, -600}, {-90, -1000}, {-60, -1290}, {-110, -1900}})),
        secondary(
            text("South-West Road", "남서로", "ផ្លូវនិរតី"),
            smoothLine({{-500, -205}, {-600, -600}, {-830, -880}, {-1130, -960}, {-1800, -1650}})),
        secondary(text("South-East Road", "남동로", "ផ្លូវអាគ្នេយ៍"),
                  smoothLine({{430, -63}, {620, -480}, {880, -860}, {1090, -1020}, {1560, -1750}})),
        secondary(text("North-East Road", "북동로", "ផ្លូវឦសាន"),
                  smoothLine({{700, 640}, {880, 830}, {1130, 980}, {1560, 1750}})),
        secondary(text("Lake Road", "호수로", "ផ្លូវបឹង"),
                  smoothLine({{900, -260}, {975, 120}, {900, 420}, {870, 640}}), 20),
        secondary(text("University Road", "대학로", "ផ្លូវសាកលវិទ្យាល័យ"),
                  smoothLine({{880, -860}, {1010, -620}, {1060, -340}}), 20),
        secondary(text("Riverside Road West", "서쪽 강변로", "ផ្លូវមាត់ស្ទឹងខាងលិច"),
                  alongRiver(-75, -1700, 1750), 18),
        secondary(text("Riverside Road East", "동쪽 강변로", "ផ្លូវមាត់ស្ទឹងខាងកើត"),
                  alongRiver(75, -1650, 1750), 18),
        secondary(text("Street 3", "3번길", "ផ្លូវលេខ ៣"),
                  alongRiver(-330, oldTownSouth, oldTownNorth), 18),
    };
}

QgsGeometry oldTownOutline()
{
    QgsPolylineXY ring = alongRiver(-330, oldTownSouth, oldTownNorth);
    QgsPolylineXY bank = alongRiver(-75, oldTownSouth, oldTownNorth);
    std::reverse(bank.begin(), bank.end());
    ring += bank;
    ring << ring.first();
    return QgsGeometry::fromPolygonXY({ring});
}

std::vector<Street> oldTownStreets()
{
    std::vector<Street> streets;
    const auto add = [&](const Name &name, const QgsPolylineXY &line) {
        streets.push_back({name, RoadClass::residential, 12, 2, 30, line});
    };
    add(numberedStreet(1), alongRiver(-152, oldTownSouth - 30, oldTownNorth + 40));
    add(numberedStreet(2), alongRiver(-240, oldTownSouth - 30, oldTownNorth + 40));
    // Cross streets lie closer together round the market than at the ends.
    int number = 11;
    for (const double y : {-118.0, -28.0, 112.0, 196.0, 286.0, 386.0, 478.0}) {
        const double reach = 330 * 0.8;
        add(numberedStreet(number++),
            {onGrid({riverCourseX(y, reach) - 345, y + 14}), onGrid({riverX(y) - 200, y + 5}),
             onGrid({riverX(y) - 60, y - 6})});
    }
    return streets;
}

} // namespace madang::sample
