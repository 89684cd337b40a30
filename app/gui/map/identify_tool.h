// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsfeature.h>
#include <qgsmaptoolidentify.h>

#include <QPointer>
#include <QVector>

namespace madang {

class MapView;
class Session;

// What one click found: a feature, or a raster's value.
struct Identified {
    QPointer<QgsMapLayer> layer;
    QgsFeature feature;                 // of a vector layer
    QMap<QString, QString> values;      // of a raster: band → value
};

// Tells what is at a place of the map.
class IdentifyTool : public QgsMapToolIdentify {
    Q_OBJECT
public:
    IdentifyTool(Session &session, MapView &map);

    void canvasPressEvent(QgsMapMouseEvent *event) override;
    void canvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    // Looks at a pixel of the canvas.
    void identifyAt(const QPoint &pixel);

signals:
    void pointedAt(const QgsPointXY &place);                  // of the map, in its CRS; before identified()
    void identified(const QVector<madang::Identified> &what); // top first; empty where there is nothing

private:
    Session &m_session;
    MapView &m_map;
    QPoint m_pressed;
    bool m_dragging = false;
};

} // namespace madang
