// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsmaprendererparalleljob.h>

#include <QObject>

#include <memory>

class QgsMapCanvas;

namespace madang {

class OtherScenario;
class SwipeHandle;
class SwipePicture;

// The other scenario over the map, to the right of a line that is moved across it. The pointer goes on acting on the map
// below.
class Swipe : public QObject {
    Q_OBJECT
public:
    Swipe(QgsMapCanvas &map, OtherScenario &other, QObject *parent = nullptr);
    ~Swipe() override;

    SwipeHandle &handle() const { return *m_handle; }
    void setOn(bool on);
    bool isDrawing() const { return m_job != nullptr; }

signals:
    void drawn();

private:
    void draw();
    void take();
    void drop();

    QgsMapCanvas &m_map;
    OtherScenario &m_other;
    SwipeHandle *m_handle = nullptr;   // the map owns it
    SwipePicture *m_picture = nullptr; // the map's scene owns it
    std::unique_ptr<QgsMapRendererParallelJob> m_job;
    bool m_isOn = false;
};

} // namespace madang
