// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;
class QgsMapTool;

namespace madang {

class IdentifyTool;
class MapView;
class MeasureTool;
class Session;

// What a pointer does on the map, and the steps of zooming, as actions for the map bar and the View menu.
class MapTools : public QObject {
    Q_OBJECT
public:
    // `window` owns the actions' shortcuts and hears of changes of language.
    MapTools(Session &session, MapView &map, QWidget *window);
    ~MapTools() override;

    QAction *pan = nullptr, *identify = nullptr, *measureLength = nullptr, *measureArea = nullptr;
    QAction *zoomIn = nullptr, *zoomOut = nullptr, *zoomFull = nullptr, *zoomPrevious = nullptr, *zoomNext = nullptr;
    QAction *legend = nullptr; // checkable; whoever shows the legend listens

    QList<QAction *> pointerActions() const { return {pan, identify, measureLength, measureArea}; }
    QList<QAction *> zoomActions() const { return {zoomIn, zoomOut, zoomFull, zoomPrevious, zoomNext}; }
    IdentifyTool &identifyTool() const { return *m_identify; }

private:
    QAction *add(const QString &icon, const QKeySequence &shortcut, QWidget *window);
    void bind(QAction *action, QgsMapTool *tool);

    MapView &m_map;
    QgsMapTool *m_pan = nullptr;
    IdentifyTool *m_identify = nullptr;
    MeasureTool *m_length = nullptr, *m_area = nullptr;
};

} // namespace madang
