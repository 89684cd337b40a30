// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/capacity_map.h"

#include "core/cartography/map_languages.h"
#include "core/text/number_format.h"
#include "core/text/phrasebook.h"
#include "engine/hectare.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>
#include <optional>

namespace madang::zoning {

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();
const QColor notKnown(0xB9, 0xB5, 0xAE);

// Paul Tol's light colours: told apart by all eyes, and names in black are read on them.
QColor colourOf(Binding binding)
{
    switch (binding) {
    case Binding::None: return QColor(0xEF, 0xEB, 0xDF);
    case Binding::Far: return QColor(0x77, 0xAA, 0xDD);
    case Binding::Height: return QColor(0xEE, 0x88, 0x66);
    case Binding::Floors: return QColor(0xEE, 0xDD, 0x88);
    case Binding::Coverage: return QColor(0x44, 0xBB, 0x99);
    case Binding::Setback: return QColor(0x99, 0xDD, 0xFF);
    case Binding::OpenSpace: return QColor(0xBB, 0xCC, 0x33);
    case Binding::Osr: return QColor(0xAA, 0xAA, 0x00);
    case Binding::Parking: return QColor(0xFF, 0xAA, 0xBB);
    case Binding::LotArea: return QColor(0xB0, 0x7A, 0x5A);
    case Binding::NoRule: return notKnown;
    }
    return notKnown;
}

struct Range {
    double from;
    QColor colour; // ColorBrewer: YlGnBu, YlOrRd
};

// From `from` up to that of the next one.
const std::vector<Range> &rangesOf(MappedFigure figure)
{
    static const std::vector<Range> use{{0.0, QColor(0xFF, 0xFF, 0xD4)}, {0.25, QColor(0xFE, 0xD9, 0x8E)}, {0.5, QColor(0xFE, 0x99, 0x29)},
                                        {0.75, QColor(0xD9, 0x5F, 0x0E)}, {1.0, QColor(0x7A, 0x17, 0x4F)}};
    static const std::vector<Range> remaining{{0.0, QColor(0xFF, 0xFF, 0xCC)}, {2000.0, QColor(0xC7, 0xE9, 0xB4)}, {5000.0, QColor(0x7F, 0xCD, 0xBB)},
                                              {10000.0, QColor(0x41, 0xB6, 0xC4)}, {20000.0, QColor(0x2C, 0x7F, 0xB8)}, {40000.0, QColor(0x25, 0x34, 0x94)}};
    static const std::vector<Range> people{{0.0, QColor(0xFF, 0xFF, 0xB2)}, {50.0, QColor(0xFE, 0xD9, 0x76)}, {100.0, QColor(0xFE, 0xB2, 0x4C)},
                                           {200.0, QColor(0xFD, 0x8D, 0x3C)}, {400.0, QColor(0xF0, 0x3B, 0x20)}, {800.0, QColor(0xBD, 0x00, 0x26)}};
    return figure == MappedFigure::Use ? use : figure == MappedFigure::RemainingPerHa ? remaining : people;
}

// Nothing where it is not known or has no end.
std::optional<double> figureOf(MappedFigure figure, const DistrictParcel &parcel, const Capacity &capacity)
{
    if (!capacity.gfaM2 || capacity.binding == Binding::NoRule || parcel.areaM2 <= 0.0)
        return std::nullopt;
    const double hectares = parcel.areaM2 / squareMetresPerHectare;
    switch (figure) {
    case MappedFigure::Use:
        if (*capacity.gfaM2 <= 0.0)
            return parcel.existingM2 > 0.0 ? std::optional<double>(endless) : std::nullopt;
        return parcel.existingM2 / *capacity.gfaM2;
    case MappedFigure::RemainingPerHa:
        return capacity.remainingM2.value_or(0.0) / hectares;
    default:
        return capacity.people / hectares;
    }
}

QString textIn(const QString &language, const char *source)
{
    return Phrasebook::of(language).text("CapacityMap", source);
}

} // namespace

std::vector<QColor> CapacityMap::colours() const
{
    std::vector<QColor> colours;
    for (const MappedClass &each : classes)
        colours.push_back(each.colour);
    return colours;
}

CapacityMap capacityMap(const PlanDistrict &plan, MappedFigure figure)
{
    CapacityMap map;
    map.figure = figure;
    if (figure == MappedFigure::Binding) {
        for (int i = 0; i < bindingCount; ++i) {
            MappedClass each;
            each.colour = colourOf(Binding(i));
            each.binding = i;
            map.classes.push_back(each);
        }
    } else {
        const std::vector<Range> &ranges = rangesOf(figure);
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            MappedClass each;
            each.colour = ranges[i].colour;
            each.from = ranges[i].from;
            each.to = i + 1 < ranges.size() ? ranges[i + 1].from : endless;
            map.classes.push_back(each);
        }
        MappedClass unknown;
        unknown.colour = notKnown;
        unknown.isKnown = false;
        map.classes.push_back(unknown);
    }
    const District &district = *plan.district;
    map.classOfSite.reserve(district.size());
    for (std::size_t i = 0; i < district.size(); ++i) {
        const DistrictParcel &parcel = district.parcel(i);
        const Capacity &capacity = district[i].capacity;
        std::size_t place = 0;
        if (figure == MappedFigure::Binding) {
            place = std::size_t(capacity.binding);
        } else if (const auto value = figureOf(figure, parcel, capacity)) {
            while (place + 2 < map.classes.size() && *value >= map.classes[place].to)
                ++place;
        } else {
            place = map.classes.size() - 1;
        }
        map.classOfSite.push_back(uint16_t(place));
        ++map.classes[place].sites;
        map.classes[place].areaM2 += parcel.areaM2;
    }
    return map;
}

Phrase phraseOf(MappedFigure figure)
{
    switch (figure) {
    case MappedFigure::Binding: return {"CapacityMap", QT_TRANSLATE_NOOP("CapacityMap", "Rule that binds")};
    case MappedFigure::Use: return {"CapacityMap", QT_TRANSLATE_NOOP("CapacityMap", "Use of the allowed floor area")};
    case MappedFigure::RemainingPerHa: return {"CapacityMap", QT_TRANSLATE_NOOP("CapacityMap", "Floor area still to be built, m² per ha")};
    case MappedFigure::PeoplePerHa: break;
    }
    return {"CapacityMap", QT_TRANSLATE_NOOP("CapacityMap", "People that can be housed, per ha")};
}

QString nameOf(MappedFigure figure, const QString &language)
{
    return Phrasebook::of(language).text(phraseOf(figure));
}

QString nameOf(Binding binding, const QString &language)
{
    switch (binding) {
    case Binding::None: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Nothing limits it"));
    case Binding::Far: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Floor area ratio"));
    case Binding::Height: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Height"));
    case Binding::Floors: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Number of storeys"));
    case Binding::Coverage: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Coverage"));
    case Binding::Setback: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Setbacks"));
    case Binding::OpenSpace: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Open space"));
    case Binding::Osr: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Open space ratio of the floor area"));
    case Binding::Parking: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Parking"));
    case Binding::LotArea: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Parcel too small"));
    case Binding::NoRule: return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "No regulation"));
    }
    return {};
}

QString nameOf(const MappedClass &each, MappedFigure figure, const QString &language)
{
    if (each.binding >= 0)
        return nameOf(Binding(each.binding), language);
    if (!each.isKnown)
        return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "Not known"));
    const NumberFormat format(language);
    const auto number = [&](double value) { return figure == MappedFigure::Use ? format.percent(value, 0) : format.number(value, 0); };
    if (std::isinf(each.to))
        return (figure == MappedFigure::Use ? textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "All of it (%1) and more"))
                                            : textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "%1 and more")))
            .arg(number(each.from));
    return textIn(language, QT_TRANSLATE_NOOP("CapacityMap", "%1 – %2")).arg(number(each.from), number(each.to));
}

QString jointName(MappedFigure figure, const QStringList &languages)
{
    QStringList names;
    for (const QString &language : languages)
        names << nameOf(figure, language);
    names.removeDuplicates();
    return MapLanguages::joined(names);
}

QString jointName(const MappedClass &each, MappedFigure figure, const QStringList &languages)
{
    QStringList names;
    for (const QString &language : languages)
        names << nameOf(each, figure, language);
    names.removeDuplicates();
    return MapLanguages::joined(names);
}

} // namespace madang::zoning
