// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

#include <memory>

class QgsMapCanvas;
class QgsMapTool;
class QgsPointXY;
class QgsVertexMarker;

namespace madang {

class OtherScenario;

// A map of the other scenario that goes with the first one: the same layers, extent, scale and rotation, whichever of the
// two is moved, and a cross on each where the pointer is on the other.
class SecondMap : public QWidget {
    Q_OBJECT
public:
    SecondMap(QgsMapCanvas &first, OtherScenario &other, QWidget *parent = nullptr);
    ~SecondMap() override;

    QgsMapCanvas &canvas() const { return *m_canvas; }
    // Shown and in step; hidden, it draws nothing.
    void setOn(bool on);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLayers();
    void follow();
    void lead();
    void mark(QgsVertexMarker &cross, const QgsPointXY &place);

    QgsMapCanvas &m_first;
    OtherScenario &m_other;
    QgsMapCanvas *m_canvas = nullptr;
    std::unique_ptr<QgsMapTool> m_pan;
    QgsVertexMarker *m_firstCross = nullptr, *m_ownCross = nullptr; // their scenes own them
    QSize m_size; // that the extent was set for
    bool m_isOn = false, m_isMoving = false;
};

} // namespace madang
