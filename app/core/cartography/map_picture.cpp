// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/map_picture.h"

#include "core/cartography/map_languages.h"
#include "core/cartography/palette.h"
#include "core/cartography/plan_project.h"
#include "core/cartography/surface_layer.h"
#include "core/plan/plan_reader.h"
#include "engine/progress.h"

#include <qgsexpressioncontextutils.h>
#include <qgsfeedback.h>
#include <qgsmaprendererparalleljob.h>
#include <qgsmapsettings.h>
#include <qgsproject.h>

#include <algorithm>

namespace madang {

QList<QgsMapLayer *> stackedLayers(const QgsProject &project, const QString &theme, const QList<QgsMapLayer *> &extraLayers)
{
    QList<QgsMapLayer *> layers = mapThemeLayers(project, theme);
    int top = 0;
    QList<QgsMapLayer *> surfaces;
    for (QgsMapLayer *extra : extraLayers)
        if (isSurface(extra))
            surfaces << extra;
        else
            layers.insert(top++, extra);
    // Above the first of the theme's own surfaces, which are seldom see-through, or where it says itself.
    for (QgsMapLayer *surface : std::as_const(surfaces)) {
        const auto below = std::find_if(layers.begin() + top, layers.end(), [&](QgsMapLayer *own) {
            return !extraLayers.contains(own) && liesOn(*surface, own);
        });
        layers.insert(below, surface);
    }
    return layers;
}

MapPicture renderMapPicture(const MapContent &content, const QSize &pixels, double dpi, QgsFeedback *feedback)
{
    const PlanReader plan(content.planPath);
    const MapLanguages languages(plan, content.languages);
    QgsProject project;
    fillPlanProject(project, plan, content.scenario, content.languages);

    QgsMapSettings settings;
    settings.setLayers(stackedLayers(project, content.theme, content.extraLayers));
    settings.setDestinationCrs(plan.crs());
    settings.setTransformContext(project.transformContext());
    settings.setEllipsoid(project.ellipsoid());
    settings.setBackgroundColor(palette::colour(palette::paper));
    settings.setOutputSize(pixels);
    settings.setOutputDpi(dpi);
    settings.setExtent(content.extent.isNull() ? mapThemeExtent(plan, content.scenario, content.theme) : content.extent);
    settings.setLabelingEngineSettings(project.labelingEngineSettings());
    settings.setFlag(Qgis::MapSettingsFlag::Antialiasing);
    settings.setFlag(Qgis::MapSettingsFlag::UseRenderingOptimization);
    QgsExpressionContext context;
    context << QgsExpressionContextUtils::globalScope() << QgsExpressionContextUtils::mapSettingsScope(settings);
    settings.setExpressionContext(context);

    QgsMapRendererParallelJob job(settings);
    if (feedback)
        QObject::connect(feedback, &QgsFeedback::canceled, &job, &QgsMapRendererJob::cancelWithoutBlocking, Qt::DirectConnection);
    if (!feedback || !feedback->isCanceled()) {
        job.start();
        job.waitForFinished();
    }
    if (feedback && feedback->isCanceled())
        throw Cancelled();

    MapPicture picture;
    picture.image = job.renderedImage();
    picture.extent = settings.visibleExtent();
    picture.scaleDenominator = settings.scale();
    picture.metresPerPixel = picture.scaleDenominator * 0.0254 / dpi;
    picture.legend = mapLegend(settings.layers(), plan, content.scenario, languages, picture.extent, picture.scaleDenominator);
    picture.isSchematic = plan.meta().schematic;
    return picture;
}

} // namespace madang
