// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/suitability_layer.h"

#include "core/cartography/map_languages.h"
#include "core/failure.h"
#include "core/text/phrasebook.h"

#include <qgscolorrampshader.h>
#include <qgsrasterlayer.h>
#include <qgsrastershader.h>
#include <qgssinglebandpseudocolorrenderer.h>

#include <QCoreApplication>
#include <QDir>

#include <array>
#include <functional>
#include <limits>

namespace madang::zoning {

namespace {

constexpr int shownClasses = 5;

// Brown to green by way of a pale middle, told apart by people who do not see red and green (ColorBrewer BrBG, 5 classes).
constexpr std::array<QRgb, shownClasses> classColours{0xffa6611a, 0xffdfc27d, 0xfff5f0dc, 0xff80cdc1, 0xff018571};
constexpr QRgb greyOfExcluded = 0xff8f8b85;

const char *const classWords[shownClasses] = {
    QT_TRANSLATE_NOOP("SuitabilityLayer", "Unfit"), QT_TRANSLATE_NOOP("SuitabilityLayer", "Poor"),
    QT_TRANSLATE_NOOP("SuitabilityLayer", "Fair"), QT_TRANSLATE_NOOP("SuitabilityLayer", "Good"),
    QT_TRANSLATE_NOOP("SuitabilityLayer", "Best")};

QString suitabilityText(const char *source, const QString &language)
{
    return Phrasebook::of(language).text(Phrase{"SuitabilityLayer", source, {}});
}

QString inAll(const QStringList &languages, const std::function<QString(const QString &)> &text)
{
    QStringList texts;
    for (const QString &language : languages)
        texts << text(language);
    texts.removeDuplicates();
    return MapLanguages::joined(texts);
}

} // namespace

QColor suitabilityColour(int suitabilityClass)
{
    return QColor::fromRgba(classColours[std::size_t(suitabilityClass - 1)]);
}

QColor excludedColour()
{
    return QColor::fromRgba(greyOfExcluded);
}

QString suitabilityWord(int suitabilityClass, const QString &language)
{
    return suitabilityText(classWords[suitabilityClass - 1], language);
}

QString excludedWord(const QString &language)
{
    return suitabilityText(QT_TRANSLATE_NOOP("SuitabilityLayer", "Excluded"), language);
}

void styleSuitability(QgsRasterLayer &layer, const QStringList &languages)
{
    // An item of a discrete shader ends at its value; a score on a border belongs to the class above.
    constexpr double hair = 1e-5;
    QList<QgsColorRampShader::ColorRampItem> items;
    items << QgsColorRampShader::ColorRampItem(-0.5, excludedColour(), inAll(languages, excludedWord));
    for (int i = 1; i <= shownClasses; ++i)
        items << QgsColorRampShader::ColorRampItem(i < shownClasses ? double(i) / shownClasses - hair : std::numeric_limits<double>::infinity(),
                                                   suitabilityColour(i),
                                                   inAll(languages, [i](const QString &language) { return suitabilityWord(i, language); }));
    auto *ramp = new QgsColorRampShader(-1.0, 1.0, nullptr, Qgis::ShaderInterpolationMethod::Discrete);
    ramp->setColorRampItemList(items);
    auto *shader = new QgsRasterShader;
    shader->setRasterShaderFunction(ramp);
    layer.setRenderer(new QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader));
    layer.setOpacity(0.75); // streets and parcels must be seen through it
    layer.setName(inAll(languages, [](const QString &language) { return suitabilityText(QT_TRANSLATE_NOOP("SuitabilityLayer", "Suitability"), language); }));
}

std::unique_ptr<QgsRasterLayer> suitabilityLayer(const QString &path, const QStringList &languages)
{
    auto layer = std::make_unique<QgsRasterLayer>(path, QString(), QStringLiteral("gdal"));
    if (!layer->isValid())
        throw Failure(QCoreApplication::translate("SuitabilityLayer", "The suitability cannot be shown on the map."), QDir::toNativeSeparators(path));
    styleSuitability(*layer, languages);
    return layer;
}

} // namespace madang::zoning
