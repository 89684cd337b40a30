// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/limits.h"

#include "sample/main_streets.h"
#include "sample/river.h"
#include "sample/streets.h"

namespace madang::sample {

std::vector<Limit> limits()
{
    const auto name = [](const char *english, const char *korean, const char *khmer) {
        return Name{QString::fromUtf8(english), QString::fromUtf8(korean),
                    QString::fromUtf8(khmer)};
    };
    const QgsGeometry area = planningArea(), river = riverWater(-1800, 1800);
    const QgsGeometry wetland = QgsGeometry::fromPolygonXY({smoothLine({{-1760, -1420},
                                                                        {-1450, -1490},
                                                                        {-1130, -1460},
                                                                        {-1060, -1220},
                                                                        {-1260, -1080},
                                                                        {-1560, -930},
                                                                        {-1790, -1060}},
                                                                       40, true)});
    const QgsGeometry lowFields = QgsGeometry::fromPolygonXY({smoothLine({{1650, 620},
                                                                          {2010, 560},
                                                                          {2130, 230},
                                                                          {2060, -180},
                                                                          {1850, -330},
                                                                          {1740, 60},
                                                                          {1700, 340}},
                                                                         40, true)});
    const QString conditional = QStringLiteral("conditional"),
                  prohibited = QStringLiteral("prohibited");
    const auto within = [&](const QgsGeometry &limit) { return limit.intersection(area); };
    return {
        {name("Sangker River", "상커강", "ស្ទឹងសង្កែ"), QStringLiteral("river"), prohibited,
         within(river)},
        {name("Lotus Lake", "연꽃호수", "បឹងឈូក"), QStringLiteral("lake"), prohibited, lakeWater()},
        {name("River floodway", "하천 홍수구역", "តំបន់លិចទឹកស្ទឹង"), QStringLiteral("flood"), prohibited,
         within(river.buffer(42, 8).difference(river))},
        {name("Low fields, flooded most years", "상습 침수 저지대", "វាលទាបលិចទឹករាល់ឆ្នាំ"),
         QStringLiteral("flood"), conditional, within(lowFields)},
        {name("South-west wetland", "남서 습지", "ដីសើមនិរតី"), QStringLiteral("wetland"), prohibited,
         within(wetland)},
        {name("Old town heritage area", "구시가 역사문화보전지구", "តំបន់បេតិកភណ្ឌទីក្រុងចាស់"),
         QStringLiteral("heritage"), conditional, oldTownOutline()},
        {name("Railway strip", "철도 보호구역", "ដីចំណីផ្លូវដែក"), QStringLiteral("right_of_way"),
         prohibited,
         within(QgsGeometry::fromPolylineXY(railwayLine())
                    .buffer(30, 6, Qgis::EndCapStyle::Flat, Qgis::JoinStyle::Round, 2))},
    };
}

} // namespace madang::sample
