// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/typical_section.h"

#include "core/failure.h"

#include <QCoreApplication>

#include <cmath>

namespace madang::masterplan {

namespace {

// The context of the texts below.
class TypicalSectionText {
    Q_DECLARE_TR_FUNCTIONS(TypicalSectionText)
};

TypicalSection asTypical(const RoadSection &section, const QString &text)
{
    TypicalSection typical;
    typical.text = text;
    typical.dimensions = section;
    typical.widthM = rightOfWayWidth(section).value();
    using Kind = SectionPart::Kind;
    const auto add = [&typical](Kind kind, double width) {
        if (width > 0.0)
            typical.parts.push_back({kind, width});
    };
    // With an odd number of lanes the middle one stands for the median, where there is none.
    const int before = (section.lanes + 1) / 2;
    add(Kind::Drain, section.drainWidthM);
    add(Kind::Walk, section.walkWidthM);
    add(Kind::Parking, section.parkingWidthM);
    for (int lane = 0; lane < section.lanes; ++lane) {
        if (lane == before)
            add(Kind::Median, section.medianWidthM);
        add(Kind::Lane, section.laneWidthM);
    }
    if (section.lanes <= before)
        add(Kind::Median, section.medianWidthM);
    add(Kind::Parking, section.parkingWidthM);
    add(Kind::Walk, section.walkWidthM);
    add(Kind::Drain, section.drainWidthM);
    return typical;
}

} // namespace

std::vector<TypicalSection> builtInTypicalSections()
{
    std::vector<TypicalSection> sections;
    for (const RoadSection &section : builtInSections())
        sections.push_back(asTypical(section, section.name));
    return sections;
}

QString typicalSectionsSource()
{
    return TypicalSectionText::tr("Madang's own round figures to begin with, no country's standard");
}

std::optional<TypicalSection> typicalSection(const QString &text)
{
    const auto section = roadSection(text);
    if (!section)
        return std::nullopt;
    return asTypical(*section, section->name.isEmpty() ? text.trimmed() : section->name);
}

TypicalSection requireTypicalSection(const QString &text)
{
    if (const auto section = typicalSection(text))
        return *section;
    throw WrongInputFailure(TypicalSectionText::tr("“%1” is no typical section.").arg(text), {},
                            TypicalSectionText::tr("Name a built-in one (trunk, primary, secondary, tertiary, residential, service), or give its "
                                                   "dimensions: lanes=2 lane=3 walk=1.5 drain=0.5 parking=0 median=0."));
}

QString typicalSectionText(const RoadSection &dimensions)
{
    const auto same = [](double a, double b) { return std::abs(a - b) < 0.005; };
    for (const RoadSection &known : builtInSections())
        if (known.lanes == dimensions.lanes && same(known.laneWidthM, dimensions.laneWidthM) && same(known.walkWidthM, dimensions.walkWidthM)
            && same(known.drainWidthM, dimensions.drainWidthM) && same(known.parkingWidthM, dimensions.parkingWidthM)
            && same(known.medianWidthM, dimensions.medianWidthM))
            return known.name;
    const auto width = [](double metres) { return QString::number(std::round(metres * 100.0) / 100.0); };
    return QStringLiteral("lanes=%1 lane=%2 walk=%3 drain=%4 parking=%5 median=%6")
        .arg(QString::number(dimensions.lanes), width(dimensions.laneWidthM), width(dimensions.walkWidthM), width(dimensions.drainWidthM),
             width(dimensions.parkingWidthM), width(dimensions.medianWidthM));
}

std::optional<TypicalSection> usualSection(const QString &roadClass)
{
    const RoadSection *section = sectionOfClass(roadClass);
    return section ? std::optional(asTypical(*section, section->name)) : std::nullopt;
}

QString sectionPartLabel(SectionPart::Kind kind)
{
    switch (kind) {
    case SectionPart::Kind::Drain:
        return TypicalSectionText::tr("Drain");
    case SectionPart::Kind::Walk:
        return TypicalSectionText::tr("Walk");
    case SectionPart::Kind::Parking:
        return TypicalSectionText::tr("Parking");
    case SectionPart::Kind::Lane:
        return TypicalSectionText::tr("Lane");
    case SectionPart::Kind::Median:
        return TypicalSectionText::tr("Median");
    }
    return {};
}

} // namespace madang::masterplan
