// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/roads/road_section.h"

#include "core/cartography/road_classes.h"

#include <QRegularExpression>

#include <cmath>

namespace madang {

namespace {

std::optional<RoadSection> sectionOfDimensions(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    static const QRegularExpression dimension(QStringLiteral("^([a-z]+)=([0-9]+(?:\\.[0-9]+)?)$"));
    RoadSection section;
    for (const QString &word : text.toLower().split(between, Qt::SkipEmptyParts)) {
        const auto match = dimension.match(word);
        if (!match.hasMatch())
            return std::nullopt;
        const QString name = match.captured(1);
        const double value = match.captured(2).toDouble();
        if (name == QLatin1String("lanes") && value <= 100.0)
            section.lanes = int(value);
        else if (name == QLatin1String("lane"))
            section.laneWidthM = value;
        else if (name == QLatin1String("walk"))
            section.walkWidthM = value;
        else if (name == QLatin1String("drain"))
            section.drainWidthM = value;
        else if (name == QLatin1String("parking"))
            section.parkingWidthM = value;
        else if (name == QLatin1String("median"))
            section.medianWidthM = value;
        else
            return std::nullopt;
    }
    return section;
}

} // namespace

std::optional<double> rightOfWayWidth(const RoadSection &section)
{
    for (const double part : {double(section.lanes), section.laneWidthM, section.walkWidthM, section.drainWidthM, section.parkingWidthM, section.medianWidthM})
        if (!std::isfinite(part) || part < 0.0)
            return std::nullopt;
    const double width = section.lanes * section.laneWidthM + section.medianWidthM
                         + 2.0 * (section.parkingWidthM + section.walkWidthM + section.drainWidthM);
    return width > 0.0 ? std::optional(width) : std::nullopt;
}

const std::vector<RoadSection> &builtInSections()
{
    // name, lanes, lane, walk, drain, parking, median
    static const std::vector<RoadSection> sections{
        {QStringLiteral("trunk"), 6, 3.5, 3.0, 1.0, 0.0, 3.0},
        {QStringLiteral("primary"), 4, 3.5, 3.0, 1.0, 0.0, 2.0},
        {QStringLiteral("secondary"), 4, 3.25, 2.5, 1.0, 0.0, 0.0},
        {QStringLiteral("tertiary"), 2, 3.25, 2.0, 0.5, 2.25, 0.0},
        {QStringLiteral("residential"), 2, 3.0, 1.5, 0.5, 0.0, 0.0},
        {QStringLiteral("service"), 1, 5.0, 0.0, 0.5, 0.0, 0.0}, // one wide lane for both directions
    };
    return sections;
}

const RoadSection *builtInSection(const QString &name)
{
    for (const RoadSection &section : builtInSections())
        if (section.name == name)
            return &section;
    return nullptr;
}

std::optional<RoadSection> roadSection(const QString &text)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return std::nullopt;
    if (const RoadSection *section = builtInSection(words.toLower()))
        return *section;
    const auto section = sectionOfDimensions(words);
    return section && rightOfWayWidth(*section) ? section : std::nullopt;
}

const RoadSection *sectionOfClass(const QString &roadClass)
{
    if (const RoadSection *section = builtInSection(roadClass))
        return section;
    static const struct {
        RoadKind kind;
        const char *section;
    } usual[] = {{RoadKind::Expressway, "trunk"},   {RoadKind::Arterial, "primary"},  {RoadKind::Secondary, "secondary"},
                 {RoadKind::Collector, "tertiary"}, {RoadKind::Local, "residential"}};
    for (const auto &each : usual)
        if (roadClassesOf(each.kind).contains(roadClass))
            return builtInSection(QString::fromLatin1(each.section));
    return nullptr;
}

} // namespace madang
