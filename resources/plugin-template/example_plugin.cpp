// SPDX-License-Identifier: GPL-2.0-or-later
#include "example/example_plugin.h"

#include "example/panel/compactness_panel.h"
#include "example/processing/compactness_algorithm.h"

namespace madang::example {

QString ExamplePlugin::title() const
{
    return tr("Example");
}

QString ExamplePlugin::description() const
{
    return tr("A plugin to start from: how compact the blocks are");
}

QList<QgsProcessingAlgorithm *> ExamplePlugin::createAlgorithms() const
{
    return {new CompactnessAlgorithm};
}

QWidget *ExamplePlugin::createPanel(Workbench &workbench, QWidget *parent) const
{
    return new CompactnessPanel(workbench, parent);
}

} // namespace madang::example
