// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QgsMapCanvas;

namespace madang {

// A scale bar on the map: a round length, true on the ellipsoid in the middle of the map.
class MapScaleBar : public QWidget {
    Q_OBJECT
public:
    explicit MapScaleBar(QgsMapCanvas &canvas, QWidget *parent = nullptr);

    double length() const { return m_length; } // m; 0 where there is no map
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();

    QgsMapCanvas &m_canvas;
    double m_length = 0;
    double m_pixels = 0;
};

} // namespace madang
