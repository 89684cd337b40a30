// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/roads/road_width.h"

#include "core/cartography/road_classes.h"
#include "core/roads/road_section.h"

namespace madang {

double widthOfUnknownRoad()
{
    return *rightOfWayWidth(*builtInSection(QStringLiteral("residential")));
}

std::optional<RoadWidth> roadWidth(const QString &roadClass, const QString &section, double width)
{
    using Source = RoadWidth::Source;
    const QString word = roadClass.trimmed();
    if (roadClassesOf(RoadKind::Railway).contains(word))
        return std::nullopt;
    if (const auto own = roadSection(section))
        return RoadWidth{*rightOfWayWidth(*own), Source::Section};
    if (width > 0.0)
        return RoadWidth{width, Source::Width};
    if (const RoadSection *usual = sectionOfClass(word))
        return RoadWidth{*rightOfWayWidth(*usual), Source::Class};
    if (roadClassesOf(RoadKind::Path).contains(word))
        return std::nullopt;
    return RoadWidth{widthOfUnknownRoad(), Source::Otherwise};
}

bool givesAccess(const QString &roadClass)
{
    const QString word = roadClass.trimmed();
    return !roadClassesOf(RoadKind::Railway).contains(word) && !roadClassesOf(RoadKind::Expressway).contains(word);
}

} // namespace madang
