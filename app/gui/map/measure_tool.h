// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsmaptool.h>
#include <qgspointxy.h>

#include <QPointer>
#include <QVector>

#include <memory>

class QLabel;
class QgsRubberBand;

namespace madang {

class MapView;

// Measures a line or an area on the ellipsoid. Click sets a point, Backspace takes the last one back, a right click or
// a double click ends, Esc clears.
class MeasureTool : public QgsMapTool {
    Q_OBJECT
public:
    enum class What { Length, Area };

    MeasureTool(MapView &map, What what);
    ~MeasureTool() override;

    // m, or m² for areas; of what has been drawn so far.
    double measured() const;

    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    void canvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasDoubleClickEvent(QgsMapMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void deactivate() override;

private:
    void clear();
    void redraw();
    double measure(const QVector<QgsPointXY> &points) const;

    MapView &m_map;
    What m_what;
    QVector<QgsPointXY> m_points;
    QgsPointXY m_pointer;
    bool m_drawing = false;
    bool m_justEnded = false; // by a double click, of which one more release follows
    std::unique_ptr<QgsRubberBand> m_band;
    QPointer<QLabel> m_label;
};

} // namespace madang
