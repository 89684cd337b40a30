// SPDX-License-Identifier: GPL-2.0-or-later
#include "example/panel/compactness_panel.h"

#include "api/figures.h"
#include "core/text/number_format.h"

#include <QVBoxLayout>

namespace madang::example {

CompactnessPanel::CompactnessPanel(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("example"), parent)
    , m_figures(new Figures(this))
{
    results()->addWidget(m_figures);
}

void CompactnessPanel::showResults(const QVariantMap &results)
{
    const NumberFormat format(workbench().language());
    m_figures->clear();
    m_figures->add(format.integer(results.value(QStringLiteral("blocks")).toInt()), tr("Blocks"), {});
    m_figures->add(format.number(results.value(QStringLiteral("mean_compactness")).toDouble(), 2), tr("Mean compactness"),
                   tr("4πA/P²: 1 for a circle (Polsby & Popper 1991)"));
}

QString CompactnessPanel::invitation() const
{
    return tr("Press Run to see how compact the blocks of this scenario are.");
}

} // namespace madang::example
