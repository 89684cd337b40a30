// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel_plugin.h"

#include <QObject>

namespace madang::masterplan {

// Drafting a master plan: the land of its roads, the blocks between them, and their parcels.
class MasterplanPlugin : public QObject, public PanelPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MADANG_PANEL_PLUGIN_IID FILE "plugin.json")
    Q_INTERFACES(madang::PanelPlugin)
public:
    QString title() const override;
    QString description() const override;
    QString iconName() const override;
    QList<QgsProcessingAlgorithm *> createAlgorithms() const override;
    QWidget *createPanel(Workbench &workbench, QWidget *parent) const override;
    void writeReport(ReportBuilder &report) const override;
};

} // namespace madang::masterplan
