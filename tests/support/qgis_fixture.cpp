// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/qgis_fixture.h"

#include "core/geodata_setup.h"

#include <qgsapplication.h>
#include <qgsmessagelog.h>

#include <QMutex>
#include <QObject>
#include <QSettings>
#include <QTextStream>

namespace madang::test {

namespace {

QStringList warnings;
// Noise of the platform that says nothing about our code.
QStringList expected = {QStringLiteral("propagateSizeHints"), QStringLiteral("XDG_RUNTIME_DIR"),
                        QStringLiteral("Application path not initialized")};
QtMessageHandler previous = nullptr;
QMutex mutex;

void record(const QString &message)
{
    const QMutexLocker lock(&mutex);
    for (const QString &part : expected)
        if (message.contains(part))
            return;
    warnings << message;
}

void watch(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        record(message);
    if (previous)
        previous(type, context, message);
}

} // namespace

QgisFixture::QgisFixture(int &argc, char **argv)
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", (m_home.path() + QStringLiteral("/config")).toUtf8());
    qputenv("XDG_CACHE_HOME", (m_home.path() + QStringLiteral("/cache")).toUtf8());
    qputenv("XDG_DATA_HOME", (m_home.path() + QStringLiteral("/data")).toUtf8());
    QCoreApplication::setOrganizationName(QStringLiteral("Madang"));
    QCoreApplication::setApplicationName(QStringLiteral("madang-test"));
    m_application = startQgis(argc, argv, true);
}

QgisFixture::~QgisFixture()
{
    m_application.reset();
}

int runWatchingWarnings(const std::function<int()> &run)
{
    QObject::connect(QgsApplication::messageLog(),
                     qOverload<const QString &, const QString &, Qgis::MessageLevel>(&QgsMessageLog::messageReceived),
                     [](const QString &message, const QString &tag, Qgis::MessageLevel level) {
                         if (level == Qgis::MessageLevel::Warning || level == Qgis::MessageLevel::Critical)
                             record(tag + QStringLiteral(": ") + message);
                     });
    previous = qInstallMessageHandler(watch);
    const int result = run();
    qInstallMessageHandler(previous);
    // QTest installs its own handler while it runs; what it printed as a warning reaches us through the QGIS log
    // and through ours before and after.
    if (result == 0 && !warnings.isEmpty()) {
        QTextStream(stderr) << "FAIL!  : warnings nobody expected:\n  " << warnings.join(QStringLiteral("\n  ")) << "\n";
        return 1;
    }
    return result;
}

void expectWarning(const QString &part)
{
    expected << part;
}

} // namespace madang::test
