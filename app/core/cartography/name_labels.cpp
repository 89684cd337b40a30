// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/name_labels.h"

#include "core/cartography/map_languages.h"
#include "core/text/script_fonts.h"

#include <qgspallabeling.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

namespace madang {

void labelNames(QgsVectorLayer &layer, const QString &expression, const NameStyle &style, const MapLanguages &languages)
{
    QgsTextFormat format;
    format.setFont(textFont(languages.codes().first(), style.size, style.bold ? QFont::DemiBold : QFont::Normal));
    format.setSize(style.size);
    format.setSizeUnit(Qgis::RenderUnit::Points);
    format.setColor(style.colour);
    QgsTextBufferSettings halo;
    halo.setEnabled(true);
    halo.setSize(0.7);
    halo.setColor(Qt::white);
    halo.setJoinStyle(Qt::BevelJoin); // as round to the eye at this width, and drawn in half the time
    format.setBuffer(halo);

    QgsPalLayerSettings settings;
    settings.fieldName = expression;
    settings.isExpression = true;
    settings.priority = style.priority;
    settings.multilineAlign = Qgis::LabelMultiLineAlignment::Center;
    settings.autoWrapLength = style.wrapAt;
    settings.scaleVisibility = style.smallestScale > 0 || style.largestScale > 0;
    settings.minimumScale = style.smallestScale;
    settings.maximumScale = style.largestScale;
    switch (style.place) {
    case NameStyle::Place::BesidePoint:
        settings.placement = Qgis::LabelPlacement::OrderedPositionsAroundPoint;
        settings.offsetType = Qgis::LabelOffsetType::FromSymbolBounds;
        settings.dist = 0.4;
        settings.multilineAlign = Qgis::LabelMultiLineAlignment::FollowPlacement;
        break;
    case NameStyle::Place::InArea:
        settings.placement = Qgis::LabelPlacement::Horizontal;
        settings.fitInPolygonOnly = true;
        settings.thinningSettings().setMinimumFeatureSize(6);
        break;
    case NameStyle::Place::AlongLine:
        // Straight along the line: letters of Khmer and Burmese set one by one along a curve come apart.
        settings.placement = Qgis::LabelPlacement::Line;
        settings.lineSettings().setPlacementFlags(Qgis::LabelLinePlacementFlag::OnLine);
        settings.lineSettings().setMergeLines(true);
        settings.repeatDistance = 90;
        settings.thinningSettings().setMinimumFeatureSize(14);
        break;
    }
    settings.obstacleSettings().setIsObstacle(style.place == NameStyle::Place::BesidePoint);
    settings.setFormat(format);
    layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
    layer.setLabelsEnabled(true);
}

} // namespace madang
