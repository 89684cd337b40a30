// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/typical_section.h"

#include "core/cartography/road_classes.h"
#include "core/failure.h"
#include "masterplan/engine/shape_error.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace madang::masterplan {

namespace {

// The context of the texts below.
class TypicalSectionText {
    Q_DECLARE_TR_FUNCTIONS(TypicalSectionText)
};

std::optional<TypicalSection> asTypical(const RoadSection &section, const QString &text)
{
    TypicalSection typical;
    typical.text = text;
    typical.dimensions = section;
    try {
        typical.widthM = rightOfWayWidth(section);
    } catch (const ShapeError &) {
        return std::nullopt;
    }
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

std::optional<RoadSection> dimensions(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    static const QRegularExpression dimension(QStringLiteral("^([a-z]+)=([0-9]+(?:\\.[0-9]+)?)$"));
    RoadSection section;
    for (const QString &word : text.trimmed().toLower().split(between, Qt::SkipEmptyParts)) {
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

const char *const ownSectionSource = QT_TRANSLATE_NOOP("TypicalSectionText", "Own section, lanes: %1");

std::vector<TypicalSection> builtInTypicalSections()
{
    std::vector<TypicalSection> sections;
    for (const RoadSection &section : builtInSections())
        if (auto typical = asTypical(section, QString::fromStdString(section.name)))
            sections.push_back(std::move(*typical));
    return sections;
}

QString typicalSectionsSource()
{
    return TypicalSectionText::tr("Madang's own round figures to begin with, no country's standard");
}

std::optional<TypicalSection> typicalSection(const QString &text)
{
    const QString name = text.trimmed();
    if (name.isEmpty())
        return std::nullopt;
    if (const RoadSection *section = builtInSection(name.toLower().toStdString()))
        return asTypical(*section, name.toLower());
    const auto section = dimensions(name);
    return section ? asTypical(*section, name) : std::nullopt;
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
            return QString::fromStdString(known.name);
    const auto width = [](double metres) { return QString::number(std::round(metres * 100.0) / 100.0); };
    return QStringLiteral("lanes=%1 lane=%2 walk=%3 drain=%4 parking=%5 median=%6")
        .arg(QString::number(dimensions.lanes), width(dimensions.laneWidthM), width(dimensions.walkWidthM), width(dimensions.drainWidthM),
             width(dimensions.parkingWidthM), width(dimensions.medianWidthM));
}

std::optional<TypicalSection> usualSection(const QString &roadClass)
{
    if (const RoadSection *section = builtInSection(roadClass.toStdString()))
        return asTypical(*section, roadClass);
    static const struct {
        RoadKind kind;
        const char *section;
    } usual[] = {{RoadKind::Expressway, "trunk"},   {RoadKind::Arterial, "primary"},  {RoadKind::Secondary, "secondary"},
                 {RoadKind::Collector, "tertiary"}, {RoadKind::Local, "residential"}};
    for (const auto &each : usual)
        if (roadClassesOf(each.kind).contains(roadClass))
            return typicalSection(QString::fromLatin1(each.section));
    return std::nullopt;
}

const char *typicalSectionSource(const QString &text)
{
    static const struct {
        const char *name, *label;
    } labels[] = {{"trunk", QT_TRANSLATE_NOOP("TypicalSectionText", "Trunk road")},
                  {"primary", QT_TRANSLATE_NOOP("TypicalSectionText", "Primary road")},
                  {"secondary", QT_TRANSLATE_NOOP("TypicalSectionText", "Secondary road")},
                  {"tertiary", QT_TRANSLATE_NOOP("TypicalSectionText", "Collector road")},
                  {"residential", QT_TRANSLATE_NOOP("TypicalSectionText", "Residential street")},
                  {"service", QT_TRANSLATE_NOOP("TypicalSectionText", "Service lane")}};
    for (const auto &each : labels)
        if (text == QLatin1String(each.name))
            return each.label;
    return nullptr;
}

QString typicalSectionLabel(const QString &text)
{
    if (const char *label = typicalSectionSource(text))
        return TypicalSectionText::tr(label);
    const auto own = typicalSection(text);
    return own ? TypicalSectionText::tr(ownSectionSource).arg(own->dimensions.lanes) : text;
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
