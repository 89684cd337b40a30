// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
class QgsMapCanvas;
class QgsPointXY;
class QgsScaleComboBox;

namespace madang {

class Session;

// CRS, scale and position of the map in the status bar.
class MapStatus : public QObject {
    Q_OBJECT
public:
    MapStatus(Session &session, QgsMapCanvas &canvas, QStatusBar &bar);

private:
    void showCrs();
    void showPosition(const QgsPointXY &point);

    Session &m_session;
    QgsMapCanvas &m_canvas;
    QLabel *m_position = nullptr;
    QgsScaleComboBox *m_scale = nullptr;
    QLabel *m_crs = nullptr;
};

} // namespace madang
