// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/stream_layer.h"

#include "core/cartography/map_languages.h"
#include "core/failure.h"
#include "core/text/number_format.h"
#include "core/text/phrasebook.h"

#include <qgscolorrampshader.h>
#include <qgsrasterlayer.h>
#include <qgsrastershader.h>
#include <qgsrastertransparency.h>
#include <qgssinglebandpseudocolorrenderer.h>

#include <QCoreApplication>
#include <QDir>

#include <cmath>
#include <limits>

namespace madang::drainage {

namespace {

constexpr double hectare = 1e4;
constexpr double squareKilometre = 1e6;

struct Step {
    double factor; // of the threshold
    QRgb colour;
};

// Round numbers of a round threshold; blues from a brook to a river, in line with the palette's canals.
constexpr Step steps[] = {
    {1, 0xff9cc8e0}, {5, 0xff6ea6c8}, {20, 0xff3d86b5}, {100, 0xff1f6191}, {500, 0xff0c3c66},
};

QStringList inEach(const QStringList &languages, const std::function<QString(const QString &)> &text)
{
    QStringList texts;
    for (const QString &language : languages)
        texts << text(language);
    texts.removeDuplicates();
    return texts;
}

} // namespace

double StreamScale::proposedThreshold(double cellArea, double largestArea)
{
    constexpr double cells = 200.0;
    const double wanted = std::min(cells * cellArea, largestArea / 4.0);
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    const double leading = wanted / power;
    return std::max(cellArea, power * (leading < 1.5 ? 1.0 : leading < 3.5 ? 2.0 : leading < 7.5 ? 5.0 : 10.0));
}

std::vector<StreamClass> streamClasses(const StreamScale &scale)
{
    std::vector<StreamClass> classes;
    for (const Step &step : steps) {
        const double least = scale.threshold * step.factor;
        if (!classes.empty() && least > scale.largestArea)
            break;
        classes.push_back({least, std::max(1.0, std::ceil(least / scale.cellArea - 1e-9)), QColor::fromRgba(step.colour)});
    }
    return classes;
}

QString areaFrom(double squareMetres, const QString &language)
{
    const bool large = squareMetres >= 10.0 * squareKilometre;
    const double value = squareMetres / (large ? squareKilometre : hectare);
    const int decimals = value >= 10.0 || value == std::round(value) ? 0 : value >= 1.0 ? 1 : 2;
    const QString number = NumberFormat(language).number(value, decimals);
    return (large ? QStringLiteral("≥ %1 km²") : QStringLiteral("≥ %1 ha")).arg(number);
}

void styleStreams(QgsRasterLayer &layer, const StreamScale &scale, const QStringList &languages)
{
    const std::vector<StreamClass> classes = streamClasses(scale);
    QList<QgsColorRampShader::ColorRampItem> items;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        // An item of a discrete shader ends at its value; accumulations are whole numbers.
        const double end = i + 1 < classes.size() ? classes[i + 1].leastCells - 0.5
                                                  : std::numeric_limits<double>::infinity();
        const QStringList label
            = inEach(languages, [&](const QString &language) { return areaFrom(classes[i].leastArea, language); });
        items << QgsColorRampShader::ColorRampItem(end, classes[i].colour, MapLanguages::joined(label));
    }
    auto *ramp = new QgsColorRampShader(0.0, scale.largestArea / scale.cellArea, nullptr,
                                        Qgis::ShaderInterpolationMethod::Discrete);
    ramp->setColorRampItemList(items);
    auto *shader = new QgsRasterShader;
    shader->setRasterShaderFunction(ramp);
    auto *renderer = new QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader);
    auto *transparency = new QgsRasterTransparency;
    transparency->setTransparentSingleValuePixelList(
        {QgsRasterTransparency::TransparentSingleValuePixel(0.0, classes.front().leastCells, 0.0, true, false)});
    renderer->setRasterTransparency(transparency);
    layer.setRenderer(renderer);

    const Phrase name{"StreamLayer", QT_TRANSLATE_NOOP("StreamLayer", "Streams by area drained"), {}};
    layer.setName(MapLanguages::joined(
        inEach(languages, [&](const QString &language) { return Phrasebook::of(language).text(name); })));
}

std::unique_ptr<QgsRasterLayer> streamLayer(const QString &path, const StreamScale &scale, const QStringList &languages)
{
    auto layer = std::make_unique<QgsRasterLayer>(path, QString(), QStringLiteral("gdal"));
    if (!layer->isValid())
        throw Failure(QCoreApplication::translate("StreamLayer", "The flow accumulation cannot be shown on the map."),
                      QDir::toNativeSeparators(path));
    styleStreams(*layer, scale, languages);
    return layer;
}

} // namespace madang::drainage
