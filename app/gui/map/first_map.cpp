// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/first_map.h"

#include "gui/map/map_view.h"
#include "gui/window/main_window.h"

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgstaskmanager.h>

#include <QCoreApplication>
#include <QFile>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace madang {

namespace {

// kB of memory that the process holds now; -1 where it cannot be known.
qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
    return -1;
}

} // namespace

qint64 millisecondsSinceProcessStart()
{
#ifdef Q_OS_LINUX
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    // Fields are counted after the name, which may hold anything; field 22 is the start in ticks since boot.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    if (fields.size() < 20 || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const double started = fields[19].toDouble() / double(sysconf(_SC_CLK_TCK));
    return qint64((double(now.tv_sec) + now.tv_nsec / 1e9 - started) * 1000);
#else
    return -1;
#endif
}

FirstMap::FirstMap(MainWindow &window, const Wishes &wishes)
    : QObject(&window)
    , m_window(window)
    , m_wishes(wishes)
{
    connect(&window.map(), &MapView::drawn, this, &FirstMap::report);
}

void FirstMap::report()
{
    if (m_reported)
        return;
    m_reported = true;
    QTextStream(stdout) << "first map after " << millisecondsSinceProcessStart() << " ms, resident memory "
                        << residentKilobytes() / 1024 << " MB\n";
    if (m_wishes.screenshot.isEmpty())
        finish();
    else // the plugins' layers and the legend come after the first map
        QTimer::singleShot(1500, this, [this] {
            if (QgsApplication::taskManager()->countActiveTasks() > 0)
                connect(QgsApplication::taskManager(), &QgsTaskManager::allTasksFinished, this,
                        [this] { QTimer::singleShot(1000, this, &FirstMap::finish); });
            else
                finish();
        });
}

void FirstMap::finish()
{
    if (!m_wishes.screenshot.isEmpty()) {
        m_window.map().canvas().waitWhileRendering();
        if (!m_window.grab().save(m_wishes.screenshot))
            QTextStream(stderr) << m_wishes.screenshot << " could not be written.\n";
    }
    if (m_wishes.exit)
        QTimer::singleShot(0, &m_window, &QWidget::close);
}

} // namespace madang
