// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/qgis_fixture.h"

#include "core/geodata_setup.h"

#include <qgsapplication.h>
#include <qgsmessagelog.h>
#include <qgsproject.h>

#include <QCoreApplication>
#include <QFile>
#include <QMutex>
#include <QMutexLocker>
#include <QObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

namespace madang::test {

namespace {

QStringList warnings;
// Noise of the platform that says nothing about our code.
QStringList expected = {QStringLiteral("propagateSizeHints"), QStringLiteral("XDG_RUNTIME_DIR"),
                        QStringLiteral("Application path not initialized"),
                        QStringLiteral("OpenType support missing for") /* see geodata_setup.cpp */};
QMutex mutex;

void record(const QString &message)
{
    const QMutexLocker lock(&mutex);
    for (const QString &part : expected)
        if (message.contains(part))
            return;
    warnings << message;
}

} // namespace

QgisFixture::QgisFixture(int &argc, char **argv)
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", (m_home.path() + QStringLiteral("/config")).toUtf8());
    qputenv("XDG_CACHE_HOME", (m_home.path() + QStringLiteral("/cache")).toUtf8());
    qputenv("XDG_DATA_HOME", (m_home.path() + QStringLiteral("/data")).toUtf8());
    qunsetenv("QGIS_CUSTOM_CONFIG_PATH"); // it would lead into somebody's own QGIS
    QCoreApplication::setOrganizationName(QStringLiteral("Madang"));
    QCoreApplication::setApplicationName(QStringLiteral("madang-test"));
    m_application = startQgis(argc, argv, true);
}

QgisFixture::~QgisFixture()
{
    delete QgsProject::instance(); // with its temporary files
    m_application.reset();
}

int runTest(QObject &test, int argc, char **argv)
{
    QObject::connect(QgsApplication::messageLog(),
                     qOverload<const QString &, const QString &, Qgis::MessageLevel>(&QgsMessageLog::messageReceived),
                     [](const QString &message, const QString &tag, Qgis::MessageLevel level) {
                         if (level == Qgis::MessageLevel::Warning || level == Qgis::MessageLevel::Critical)
                             record(tag + QStringLiteral(": ") + message);
                     });
    // QTest takes the message handler for itself; what it saw is in its log.
    const QTemporaryDir folder;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString log = folder.filePath(QStringLiteral("log"));
    if (!arguments.contains(QStringLiteral("-o")))
        arguments << QStringLiteral("-o") << QStringLiteral("-,txt") << QStringLiteral("-o") << log + QStringLiteral(",txt");
    const int result = QTest::qExec(&test, arguments);
    QFile file(log);
    if (file.open(QIODevice::ReadOnly))
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
            if (line.startsWith(QLatin1String("QWARN")) || line.startsWith(QLatin1String("QCRITICAL")) || line.startsWith(QLatin1String("QSYSTEM")))
                record(line);
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
