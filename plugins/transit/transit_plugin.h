// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel_plugin.h"

#include <QObject>

namespace madang::transit {

// Public transport: what runs today. (Accessibility and proposed lines come with later plans.)
class TransitPlugin : public QObject, public PanelPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MADANG_PANEL_PLUGIN_IID FILE "plugin.json")
    Q_INTERFACES(madang::PanelPlugin)
public:
    QString title() const override;
    QString description() const override;
    QString iconName() const override { return QStringLiteral("transit"); }
    QList<QgsProcessingAlgorithm *> createAlgorithms() const override;
    QWidget *createPanel(Workbench &workbench, QWidget *parent) const override;
    std::vector<std::unique_ptr<QgsMapLayer>> createLayers(const PlanReader &plan, const MapRequest &request,
                                                           QgsFeedback *feedback) const override;
    void writeReport(ReportBuilder &report) const override;
};

} // namespace madang::transit
