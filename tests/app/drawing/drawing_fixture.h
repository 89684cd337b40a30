// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "../window_fixture.h"

#include "core/scenarios/scenario_edit.h"
#include "gui/drawing/drawing_actions.h"
#include "gui/drawing/drawing_desk.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/drawn_rows.h"
#include "gui/drawing/selected_rows.h"

#include <QAction>
#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>
#include <qgssnappingutils.h>

namespace madang::test {

// A window with a plan of four squares of 400 m (zone-1 … zone-4 from lower left, row by row), and a hand on its map.
class DrawingFixture {
public:
    DrawingFixture()
    {
        path = fixture.makePlan();
        fixture.window->setWindowState(Qt::WindowNoState);
        fixture.window->resize(1366, 768);
    }

    bool begin()
    {
        if (!fixture.open(path))
            return false;
        QgsMapCanvas &map = canvas();
        desk().actions().drawing->setChecked(true);
        map.setExtent(QgsRectangle(304900, 1447900, 306100, 1449100));
        QSignalSpy drawn(&map, &QgsMapCanvas::mapCanvasRefreshed);
        map.refresh();
        return drawn.wait(15000);
    }

    MainWindow &window() { return *fixture.window; }
    DrawingDesk &desk() { return window().drawing(); }
    Plan &plan() { return *window().session().plan(); }
    QgsMapCanvas &canvas() { return window().map().canvas(); }

    QPoint pixel(double x, double y)
    {
        const QgsPointXY at = canvas().mapSettings().mapToPixel().transform(QgsPointXY(x, y));
        return {qRound(at.x()), qRound(at.y())};
    }

    void moveTo(double x, double y)
    {
        // QGIS looks for what can be caught in the background; a hand is slower than that.
        canvas().snappingUtils()->snapToMap(QgsPointXY(x, y));
        // With a step on the way, as a hand has it.
        sendMove(pixel(x, y) + QPoint(3, 3), Qt::NoButton);
        sendMove(pixel(x, y), Qt::NoButton);
    }

    void click(double x, double y, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers keys = {})
    {
        moveTo(x, y);
        QTest::mouseClick(canvas().viewport(), button, keys, pixel(x, y));
    }

    void drag(double x1, double y1, double x2, double y2)
    {
        QWidget *map = canvas().viewport();
        moveTo(x1, y1);
        QTest::mousePress(map, Qt::LeftButton, {}, pixel(x1, y1));
        for (const double part : {0.3, 0.7, 1.0})
            sendMove(pixel(x1 + part * (x2 - x1), y1 + part * (y2 - y1)), Qt::LeftButton);
        QTest::mouseRelease(map, Qt::LeftButton, {}, pixel(x2, y2));
    }

    void key(Qt::Key key) { QTest::keyClick(&canvas(), key); }

    // Every row of a table in the session's scenario.
    std::vector<EffectiveRow> rows(const QString &table, const QStringList &columns = {})
    {
        std::vector<EffectiveRow> found;
        PlanReader(plan().path()).forEach(table, window().session().scenario(), columns, [&](const EffectiveRow &row) { found.push_back(row); });
        return found;
    }

    QgsGeometry shape(const QString &table, const QString &uid)
    {
        for (const EffectiveRow &row : rows(table))
            if (row.uid == uid)
                return row.geometry;
        return {};
    }

    int logEntries() { return int(plan().rows(QStringLiteral("edit_log"), QStringLiteral("1 = 1")).size()); }

    QString message()
    {
        const QgsMessageBarItem *item = window().findChild<QgsMessageBar *>()->currentItem();
        return item ? item->text() : QString();
    }

    WindowFixture fixture;
    QString path;

private:
    // QTest's own moves have no button pressed.
    void sendMove(const QPoint &at, Qt::MouseButtons buttons)
    {
        QWidget *map = canvas().viewport();
        QMouseEvent move(QEvent::MouseMove, at, map->mapToGlobal(at), Qt::NoButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(map, &move);
    }
};

} // namespace madang::test
