// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>

namespace madang::test {

// A file system of its own in memory, for as long as this lives. Mounting needs the rights of root.
class SmallDisk {
public:
    explicit SmallDisk(const QString &options)
    {
        m_isMounted = m_folder.isValid() && command(QStringLiteral("mount"), {"-t", "tmpfs", "-o", options, "tmpfs", m_folder.path()});
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            command(QStringLiteral("umount"), {"-l", m_folder.path()});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    QString whyNot() const { return m_isMounted ? QString() : QStringLiteral("no file system can be mounted here: it takes root"); }
    QString path(const QString &name) const { return m_folder.path() + QLatin1Char('/') + name; }

    // Leaves that many bytes.
    void fill(qint64 left) const
    {
        QFile file(path(QStringLiteral("filler")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("the disk cannot be filled");
        const QByteArray page(4096, 'x');
        while (QStorageInfo(m_folder.path()).bytesAvailable() > left && file.write(page) == page.size()) {
        }
    }
    void empty() const { QFile::remove(path(QStringLiteral("filler"))); }
    bool writeProtect() const { return command(QStringLiteral("mount"), {"-o", "remount,ro", m_folder.path()}); }

private:
    static bool command(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace madang::test
