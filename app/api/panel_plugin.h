// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"

#include <QIcon>
#include <QList>
#include <QString>
#include <QtPlugin>

#include <memory>
#include <vector>

class QgsFeedback;
class QgsMapLayer;
class QgsProcessingAlgorithm;
class QWidget;

namespace madang {

class PlanReader;
class ReportBuilder;
class Workbench;

// What the layers of a map theme are made for.
struct MapRequest {
    QString theme;           // "zoning", "drainage", "transit", "base"
    QString scenario;        // uid
    QStringList languages;   // one or two; labels on the map carry both
    QString scratchFolder;   // results that must be files go here; removed by the caller
};

// A plugin: one domain with its computations, its panel, its layers on the map and its part of the report.
// Its metadata (plugin.json) names it and says which API version it was built for.
class PanelPlugin {
public:
    virtual ~PanelPlugin() = default;

    // The name on the activity bar, in the window's language.
    virtual QString title() const = 0;
    // One sentence for the tooltip.
    virtual QString description() const { return {}; }
    // A line icon that follows the theme's text colour: a name under :/madang/icons (without .svg).
    virtual QString iconName() const { return QStringLiteral("panel"); }

    // New algorithms, owned by the caller (they are put into the `madang` Processing provider).
    virtual QList<QgsProcessingAlgorithm *> createAlgorithms() const { return {}; }
    // The panel (best a madang::Panel), owned by the parent; null where the plugin has none.
    virtual QWidget *createPanel(Workbench &, QWidget * /*parent*/) const { return nullptr; }

    // Layers that this plugin derives from the plan's data for a theme (streams from the DEM, stops of the feed),
    // top first, styled, with names in the languages asked for. Called on the main thread or a worker; throws Failure.
    virtual std::vector<std::unique_ptr<QgsMapLayer>> createLayers(const PlanReader &, const MapRequest &,
                                                                   QgsFeedback *) const;
    // Adds this plugin's part to a report. Throws Failure when it could not compute.
    virtual void writeReport(ReportBuilder &) const {}
};

} // namespace madang

#define MADANG_PLUGIN_API_VERSION "1"
#define MADANG_PANEL_PLUGIN_IID "madang.PanelPlugin/" MADANG_PLUGIN_API_VERSION
Q_DECLARE_INTERFACE(madang::PanelPlugin, MADANG_PANEL_PLUGIN_IID)
