// SPDX-License-Identifier: GPL-2.0-or-later
// What a planner waits for in a town of many parcels: bench_town [parcels [plan.gpkg]]. Everything is done in a window as
// a hand does it, on the platform that QT_QPA_PLATFORM names (offscreen without one). Prints one line for each wait: the
// median of the repetitions and the longest of them.
#include "../../app/drawing/drawing_fixture.h"
#include "core/checks/plan_checks.h"
#include "support/qgis_fixture.h"
#include "town_plan.h"

#include <qgsfeedback.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

using namespace madang;
using namespace madang::test;

namespace {

QTextStream out(stdout);

void print(const QString &what, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    out << QStringLiteral("%1 %2 ms").arg(what, -58).arg(milliseconds[milliseconds.size() / 2], 9, 'f', 1);
    if (milliseconds.size() > 1)
        out << QStringLiteral("  (longest of %1: %2)").arg(milliseconds.size()).arg(milliseconds.back(), 0, 'f', 1);
    out << Qt::endl;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// Megabytes: now (VmRSS) or at most so far (VmHWM).
double memory(const QByteArray &what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine())
            if (line.startsWith(what))
                return line.mid(what.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

// Until the map has been drawn after a change, and nothing waits to be done.
void untilDrawn(QgsMapCanvas &canvas)
{
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    } while (canvas.isDrawing());
}

void drawAndChange(DrawingFixture &hand)
{
    QgsMapCanvas &canvas = hand.canvas();
    Plan &plan = hand.plan();
    DrawingDesk &desk = hand.desk();
    desk.actions().drawing->setChecked(true);
    desk.setTable(QStringLiteral("parcel"));
    const QStringList uids = [&] {
        QStringList found;
        for (const StoredRow &row : plan.rows(QStringLiteral("parcel"), QStringLiteral("1 = 1 LIMIT 100")))
            found << row.uid;
        return found;
    }();
    canvas.setExtent([&] {
        QgsRectangle box;
        for (const StoredRow &row : plan.rows(QStringLiteral("parcel"), QStringLiteral("1 = 1 LIMIT 100"))) {
            QgsGeometry shape;
            shape.fromWkb(row.row.wkb);
            box.combineExtentWith(shape.boundingBox());
        }
        return box;
    }());
    canvas.refresh();
    untilDrawn(canvas);

    std::vector<double> selecting, painting, undoing, redoing, removing, bringingBack, drawn;
    for (int i = 0; i < 7; ++i) {
        selecting.push_back(timed([&] { desk.selected().set(uids); }));
        desk.setValue(desk.choices()[std::size_t(i % 4)].value);
        QElapsedTimer whole;
        whole.start();
        painting.push_back(timed([&] { desk.actions().paint->trigger(); }));
        untilDrawn(canvas);
        drawn.push_back(double(whole.nsecsElapsed()) / 1e6);
        undoing.push_back(timed([&] { plan.undo(); }));
        untilDrawn(canvas);
        redoing.push_back(timed([&] { plan.redo(); }));
        untilDrawn(canvas);
        desk.selected().set(uids);
        removing.push_back(timed([&] { desk.actions().remove->trigger(); }));
        untilDrawn(canvas);
        bringingBack.push_back(timed([&] { plan.undo(); }));
        untilDrawn(canvas);
    }
    print(QStringLiteral("select 100 parcels"), selecting);
    print(QStringLiteral("paint 100 parcels"), painting);
    print(QStringLiteral("paint 100 parcels, until the map shows it"), drawn);
    print(QStringLiteral("undo it"), undoing);
    print(QStringLiteral("repeat it"), redoing);
    print(QStringLiteral("delete 100 parcels"), removing);
    print(QStringLiteral("undo it"), bringingBack);
}

void dragACorner(DrawingFixture &hand)
{
    QgsMapCanvas &canvas = hand.canvas();
    DrawingDesk &desk = hand.desk();
    desk.selected().clear();
    desk.actions().snap->setChecked(true);
    desk.actions().corners->trigger();
    const auto rows = hand.plan().rows(QStringLiteral("parcel"), QStringLiteral("1 = 1 LIMIT 30"));
    QgsGeometry shape;
    shape.fromWkb(rows.back().row.wkb);
    const QgsPointXY corner = shape.vertexAt(0);
    canvas.setExtent(shape.boundingBox().buffered(80));
    canvas.refresh();
    untilDrawn(canvas);
    hand.moveTo(corner.x(), corner.y());
    QWidget *map = canvas.viewport();
    QTest::mousePress(map, Qt::LeftButton, {}, hand.pixel(corner.x(), corner.y()));
    std::vector<double> frames;
    for (int i = 0; i < 120; ++i) {
        const QPoint at = hand.pixel(corner.x(), corner.y()) + QPoint(i / 3, i % 17);
        frames.push_back(timed([&] {
            QMouseEvent move(QEvent::MouseMove, at, map->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(map, &move);
            QCoreApplication::processEvents();
        }));
    }
    print(QStringLiteral("drag a corner: a frame"), frames);
    print(QStringLiteral("let it go"), {timed([&] { QTest::mouseRelease(map, Qt::LeftButton, {}, hand.pixel(corner.x(), corner.y()) + QPoint(12, 9)); })});
    untilDrawn(canvas);
}

void pan(DrawingFixture &hand)
{
    QgsMapCanvas &canvas = hand.canvas();
    std::vector<double> whole, near;
    hand.window().map().zoomToPlan();
    untilDrawn(canvas);
    for (int i = 0; i < 5; ++i)
        whole.push_back(timed([&] {
            canvas.refreshAllLayers();
            untilDrawn(canvas);
        }));
    canvas.zoomByFactor(1 / 20.0);
    untilDrawn(canvas);
    for (int i = 0; i < 9; ++i)
        near.push_back(timed([&] {
            QgsRectangle extent = canvas.extent();
            canvas.setExtent(extent + QgsVector(extent.width() / 4, 0));
            canvas.refresh();
            untilDrawn(canvas);
        }));
    print(QStringLiteral("draw the whole town"), whole);
    print(QStringLiteral("pan by a quarter, a twentieth of the town in view"), near);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QgisFixture qgis(argc, argv);
    const int parcels = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100000;
    const QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(QStringLiteral("town.gpkg"));
    if (!QFile::exists(path))
        print(QStringLiteral("make a plan of %1 parcels").arg(parcels),
              {timed([&] { topology::bench::writeTownPlan(path, parcels, 333); })});
    out << QStringLiteral("%1 %2 MB").arg(QStringLiteral("the file"), -58).arg(double(QFileInfo(path).size()) / 1e6, 9, 'f', 0) << Qt::endl;

    {
        QVector<Finding> findings;
        int steps = 0;
        QgsFeedback feedback;
        QObject::connect(&feedback, &QgsFeedback::progressChanged, &feedback, [&] { ++steps; });
        print(QStringLiteral("check the plan"), {timed([&] { findings = checkPlan(PlanReader(path), QStringLiteral("base"), &feedback); })});
        out << QStringLiteral("  %1 findings, %2 steps of progress, memory at most %3 MB").arg(findings.size()).arg(steps).arg(memory("VmHWM:"), 0, 'f', 0) << Qt::endl;
    }
    DrawingFixture hand;
    print(QStringLiteral("open the plan, until the map shows it"), {timed([&] {
              hand.fixture.open(path);
              untilDrawn(hand.canvas());
          })});
    out << QStringLiteral("%1 %2 MB").arg(QStringLiteral("memory"), -58).arg(memory("VmRSS:"), 9, 'f', 0) << Qt::endl;
    pan(hand);
    drawAndChange(hand);
    dragACorner(hand);
    out << QStringLiteral("%1 %2 MB, at most %3").arg(QStringLiteral("memory"), -58).arg(memory("VmRSS:"), 9, 'f', 0).arg(memory("VmHWM:"), 0, 'f', 0) << Qt::endl;
    return 0;
}
