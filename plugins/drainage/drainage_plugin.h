// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel_plugin.h"

#include <QObject>

namespace madang::drainage {

// Where water goes, and how much.
class DrainagePlugin : public QObject, public PanelPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MADANG_PANEL_PLUGIN_IID FILE "plugin.json")
    Q_INTERFACES(madang::PanelPlugin)
public:
    QString title() const override;
    QString description() const override;
    QString iconName() const override;
    QList<QgsProcessingAlgorithm *> createAlgorithms() const override;
    QWidget *createPanel(Workbench &workbench, QWidget *parent) const override;
    std::vector<std::unique_ptr<QgsMapLayer>> createLayers(const PlanReader &plan, const MapRequest &request,
                                                           QgsFeedback *feedback) const override;
    void writeReport(ReportBuilder &report) const override;
};

} // namespace madang::drainage
