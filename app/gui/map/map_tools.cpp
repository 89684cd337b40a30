// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/map_tools.h"

#include "gui/language/live_text.h"
#include "gui/map/identify_tool.h"
#include "gui/map/map_view.h"
#include "gui/map/measure_tool.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"

#include <qgsmapcanvas.h>
#include <qgsmaptoolpan.h>

#include <QAction>
#include <QActionGroup>
#include <QSettings>

namespace madang {

namespace {

// The tooltip says the shortcut, which nobody would look up.
void label(QAction *action, const QString &text)
{
    action->setText(text);
    QString plain = text;
    plain.remove(u'&');
    action->setToolTip(action->shortcut().isEmpty()
                           ? plain
                           : MapTools::tr("%1 (%2)").arg(plain, action->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace

MapTools::MapTools(Session &session, MapView &map, QWidget *window)
    : QObject(window)
    , m_map(map)
    , m_pan(new QgsMapToolPan(&map.canvas()))
    , m_identify(new IdentifyTool(session, map))
    , m_length(new MeasureTool(map, MeasureTool::What::Length))
    , m_area(new MeasureTool(map, MeasureTool::What::Area))
{
    QgsMapCanvas *canvas = &map.canvas();
    pan = add(QStringLiteral("pan"), QKeySequence(Qt::Key_F6), window);
    identify = add(QStringLiteral("identify"), QKeySequence(Qt::Key_F7), window);
    measureLength = add(QStringLiteral("measure-length"), QKeySequence(Qt::Key_F8), window);
    measureArea = add(QStringLiteral("measure-area"), QKeySequence(Qt::Key_F9), window);
    auto *pointers = new QActionGroup(this);
    for (QAction *action : pointerActions())
        pointers->addAction(action);
    bind(pan, m_pan);
    bind(identify, m_identify);
    bind(measureLength, m_length);
    bind(measureArea, m_area);

    zoomIn = add(QStringLiteral("zoom-in"), QKeySequence(QStringLiteral("Ctrl++")), window);
    zoomIn->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    zoomOut = add(QStringLiteral("zoom-out"), QKeySequence(QStringLiteral("Ctrl+-")), window);
    zoomFull = add(QStringLiteral("zoom-full"), QKeySequence(QStringLiteral("Ctrl+0")), window);
    zoomPrevious = add(QStringLiteral("zoom-previous"), QKeySequence(QStringLiteral("Alt+Left")), window);
    zoomNext = add(QStringLiteral("zoom-next"), QKeySequence(QStringLiteral("Alt+Right")), window);
    connect(zoomIn, &QAction::triggered, canvas, &QgsMapCanvas::zoomIn);
    connect(zoomOut, &QAction::triggered, canvas, &QgsMapCanvas::zoomOut);
    connect(zoomFull, &QAction::triggered, &map, &MapView::zoomToPlan);
    connect(zoomPrevious, &QAction::triggered, canvas, &QgsMapCanvas::zoomToPreviousExtent);
    connect(zoomNext, &QAction::triggered, canvas, &QgsMapCanvas::zoomToNextExtent);
    zoomPrevious->setEnabled(false);
    zoomNext->setEnabled(false);
    connect(canvas, &QgsMapCanvas::zoomLastStatusChanged, zoomPrevious, &QAction::setEnabled);
    connect(canvas, &QgsMapCanvas::zoomNextStatusChanged, zoomNext, &QAction::setEnabled);

    legend = add(QStringLiteral("legend"), QKeySequence(QStringLiteral("Ctrl+L")), window);
    legend->setCheckable(true);
    legend->setChecked(QSettings().value(QStringLiteral("map/legend"), true).toBool());
    connect(legend, &QAction::toggled, this, [](bool on) { QSettings().setValue(QStringLiteral("map/legend"), on); });

    keepTranslated(window, [this] {
        label(pan, tr("&Move the map"));
        label(identify, tr("&What is here?"));
        label(measureLength, tr("Measure a &length"));
        label(measureArea, tr("Measure an &area"));
        label(zoomIn, tr("Zoom &in"));
        label(zoomOut, tr("Zoom &out"));
        label(zoomFull, tr("&Whole plan"));
        label(zoomPrevious, tr("&Previous view"));
        label(zoomNext, tr("&Next view"));
        label(legend, tr("&Legend"));
    });
    identify->trigger();
}

MapTools::~MapTools()
{
    m_map.canvas().unsetMapTool(m_map.canvas().mapTool());
    delete m_pan;
    delete m_identify;
    delete m_length;
    delete m_area;
}

QAction *MapTools::add(const QString &icon, const QKeySequence &shortcut, QWidget *window)
{
    auto *action = new QAction(lineIcon(icon), QString(), window);
    action->setObjectName(icon);
    action->setShortcut(shortcut);
    window->addAction(action);
    return action;
}

void MapTools::bind(QAction *action, QgsMapTool *tool)
{
    action->setCheckable(true);
    tool->setAction(action);
    connect(action, &QAction::triggered, this, [this, tool] { m_map.canvas().setMapTool(tool); });
}

} // namespace madang
