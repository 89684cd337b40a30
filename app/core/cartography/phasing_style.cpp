// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/phasing_style.h"

#include "core/cartography/classes.h"
#include "core/cartography/map_languages.h"
#include "core/cartography/name_labels.h"
#include "core/cartography/palette.h"
#include "core/cartography/symbol_parts.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsvectorlayer.h>

namespace madang {

namespace {

// Blue through green to yellow: the order is seen in grey too (viridis, without its ends).
QColor phaseColour(int index, int count)
{
    static const QVector<QColor> ramp = {QColor(0x3b, 0x52, 0x8b), QColor(0x21, 0x91, 0x8c), QColor(0x5e, 0xc9, 0x62), QColor(0xd8, 0xd4, 0x3c)};
    if (count <= 1)
        return ramp.first();
    const double place = double(index) / (count - 1) * (ramp.size() - 1);
    const int lower = std::min(int(place), int(ramp.size()) - 2);
    const double share = place - lower;
    const QColor &a = ramp[lower], &b = ramp[lower + 1];
    const auto mix = [&](int x, int y) { return int(x + (y - x) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

template <typename MakeSymbol>
QgsCategorizedSymbolRenderer *byPhase(const MapLanguages &languages, MakeSymbol &&symbolOf)
{
    auto *renderer = new QgsCategorizedSymbolRenderer(QStringLiteral("phase_uid"));
    const auto &phases = languages.phases();
    for (int i = 0; i < int(phases.size()); ++i)
        renderer->addCategory(QgsRendererCategory(phases[i].uid, symbolOf(phaseColour(i, int(phases.size()))),
                                                  MapLanguages::joined(phases[i].label), true, phases[i].uid));
    const Phrase none{"Map", QT_TRANSLATE_NOOP("Map", "In no phase")};
    renderer->addCategory(QgsRendererCategory(QString(), symbolOf(palette::colour(palette::unknownCode)),
                                              MapLanguages::joined(languages.texts(none)), true, restOfClasses()));
    return renderer;
}

} // namespace

void stylePhasedAreas(QgsVectorLayer &layer, const MapLanguages &languages)
{
    layer.setRenderer(byPhase(languages, [](QColor fill) {
        const QColor edge = fill.darker(135);
        fill.setAlphaF(0.55F);
        return filled(fill, edge, 0.2).release();
    }));
    NameStyle names;
    names.place = NameStyle::Place::InArea;
    names.size = 6.5;
    names.colour = palette::colour(palette::text);
    names.smallestScale = 40000;
    names.wrapAt = 18;
    labelNames(layer, languages.nameExpression(QStringLiteral("zone")), names, languages);
}

void stylePhasedLines(QgsVectorLayer &layer, const MapLanguages &languages)
{
    layer.setRenderer(byPhase(languages, [](const QColor &line) { return stroke(line.darker(115), 0.7).release(); }));
}

} // namespace madang
