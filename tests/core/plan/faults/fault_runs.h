// SPDX-License-Identifier: GPL-2.0-or-later
// Runs of one_change under strace, which makes one of its calls to the system fail or kills it there.
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace madang::test {

struct Run {
    bool isDone = false;   // it said that the change was made
    bool isKilled = false;
    QString said;          // on standard error
};

inline QString oneChange()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/one_change");
}

class FaultRuns {
public:
    // The calls that change one of these files or folders are the ones that count.
    FaultRuns(const QString &what, const QString &plan, const QStringList &paths)
        : m_what(what)
        , m_plan(plan)
        , m_paths(paths)
    {
    }

    // Whether this machine lets a program be traced; says why not where it does not.
    static QString whyNot()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            return QStringLiteral("strace is not installed");
        QProcess process;
        process.start(QStringLiteral("strace"), {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
                   ? QString()
                   : QStringLiteral("strace may not trace here");
    }

    // How often each call comes in a run without a fault; `run` must find a fresh plan.
    QHash<QString, int> count() const
    {
        const QString log = m_plan + QStringLiteral(".strace");
        trace({QStringLiteral("-o"), log});
        QHash<QString, int> counts;
        QFile file(log);
        if (!file.open(QIODevice::ReadOnly))
            return counts;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            const QString call = line.section(QLatin1Char(' '), 1).section(QLatin1Char('('), 0, 0).trimmed();
            if (calls().contains(call))
                ++counts[call];
        }
        file.remove();
        return counts;
    }

    // `fault`: "fsync:error=EIO:when=2".
    Run with(const QString &fault) const
    {
        return trace({QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-e"), QStringLiteral("inject=") + fault});
    }

    // 1 … count, or that many of them evenly, with the first and the last.
    static std::vector<int> sample(int count, int most)
    {
        std::vector<int> chosen;
        const int number = std::min(count, most);
        for (int i = 0; i < number; ++i)
            chosen.push_back(number == 1 ? 1 : 1 + int(std::lround(double(i) * (count - 1) / (number - 1))));
        return chosen;
    }

    static bool isWrite(const QString &call) { return call.contains(QLatin1String("write")); }

private:
    static QStringList calls()
    {
        return {QStringLiteral("write"),  QStringLiteral("pwrite64"), QStringLiteral("writev"),   QStringLiteral("pwritev"),
                QStringLiteral("fsync"),  QStringLiteral("fdatasync"), QStringLiteral("ftruncate"), QStringLiteral("rename"),
                QStringLiteral("renameat"), QStringLiteral("renameat2"), QStringLiteral("unlink"), QStringLiteral("unlinkat"),
                QStringLiteral("chmod"), QStringLiteral("fchmodat")};
    }

    Run trace(const QStringList &options) const
    {
        QStringList words{QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=?") + calls().join(QStringLiteral(",?"))};
        for (const QString &path : m_paths)
            words << QStringLiteral("-P") << path;
        QProcess process;
        process.start(QStringLiteral("strace"), words + options + QStringList{oneChange(), m_what, m_plan});
        Run run;
        if (!process.waitForFinished(60000))
            return run;
        run.isDone = process.readAllStandardOutput().contains("done");
        run.isKilled = process.exitStatus() == QProcess::CrashExit;
        run.said = QString::fromUtf8(process.readAllStandardError());
        return run;
    }

    QString m_what, m_plan;
    QStringList m_paths;
};

} // namespace madang::test
