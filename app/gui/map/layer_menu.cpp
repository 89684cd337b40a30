// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/layer_menu.h"

#include "gui/map/map_view.h"
#include "gui/window/line_icon.h"

#include <qgsmaplayer.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSlider>
#include <QWidgetAction>

namespace madang {

LayerMenu::LayerMenu(QgsLayerTreeView &view, MapView &map)
    : m_view(view)
    , m_map(map)
{
}

QMenu *LayerMenu::createContextMenu()
{
    const QPointer<QgsMapLayer> layer = m_view.currentLayer();
    if (!layer)
        return nullptr;
    auto *menu = new QMenu(&m_view);
    menu->addAction(lineIcon(QStringLiteral("zoom-to")), tr("&Zoom to layer"), menu, [this, layer] {
        if (layer)
            m_map.zoomTo(layer->extent(), layer->crs());
    });
    menu->addSeparator();
    auto *row = new QWidget(menu);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(12, 4, 12, 4);
    auto *label = new QLabel(tr("&Opacity"), row);
    auto *slider = new QSlider(Qt::Horizontal, row);
    slider->setRange(0, 100);
    slider->setValue(qRound(layer->opacity() * 100));
    slider->setMinimumWidth(120);
    label->setBuddy(slider);
    line->addWidget(label);
    line->addWidget(slider, 1);
    auto *opacity = new QWidgetAction(menu);
    opacity->setDefaultWidget(row);
    menu->addAction(opacity);
    QObject::connect(slider, &QSlider::valueChanged, menu, [layer](int percent) {
        if (!layer)
            return;
        layer->setOpacity(percent / 100.0);
        layer->triggerRepaint();
    });
    return menu;
}

} // namespace madang
