// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

class QgsCoordinateReferenceSystem;
class QgsFeature;
class QgsHighlight;
class QgsLayerTreeMapCanvasBridge;
class QgsMapCanvas;
class QgsRectangle;
class QgsVectorLayer;

namespace madang {

class Session;

// How every map of the window draws and zooms.
void prepareCanvas(QgsMapCanvas &canvas);

// The map of the session's plan.
class MapView : public QWidget {
    Q_OBJECT
public:
    explicit MapView(Session &session, QWidget *parent = nullptr);
    ~MapView() override;

    QgsMapCanvas &canvas() const { return *m_canvas; }

    void zoomToPlan();
    void zoomTo(const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs);
    // Marks rows of a table on the map until the next call; nothing for no uids.
    void highlight(const QString &table, const QStringList &uids);
    void highlight(const QgsFeature &feature, QgsVectorLayer &layer);
    void clearHighlight();

signals:
    void drawn(); // the map is complete

private:
    void adoptPlan();
    void showPlan();
    void mark(const QgsFeature &feature, QgsVectorLayer &layer);

    Session &m_session;
    QgsMapCanvas *m_canvas = nullptr;
    std::unique_ptr<QgsLayerTreeMapCanvasBridge> m_bridge;
    std::vector<std::unique_ptr<QgsHighlight>> m_marks;
};

} // namespace madang
