// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace madang::cli {

Arguments::Arguments(const QStringList &words, const QStringList &valued, const QStringList &flags)
{
    for (int i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            m_positional << word;
            continue;
        }
        QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        if (flags.contains(name)) {
            m_flags << name;
        } else if (!valued.contains(name)) {
            throw WrongWords{CommandLine::tr("Unknown option --%1.").arg(name)};
        } else if (word.contains(QLatin1Char('='))) {
            m_values.append({name, word.section(QLatin1Char('='), 1)});
        } else if (i + 1 < words.size()) {
            m_values.append({name, words[++i]});
        } else {
            throw WrongWords{CommandLine::tr("--%1 needs a value.").arg(name)};
        }
    }
}

QStringList Arguments::positional(const QStringList &names) const
{
    if (m_positional.size() < names.size())
        throw WrongWords{CommandLine::tr("%1 is missing.").arg(names[m_positional.size()])};
    if (m_positional.size() > names.size())
        throw WrongWords{CommandLine::tr("“%1” is one word too many.").arg(m_positional[names.size()])};
    return m_positional;
}

std::optional<QString> Arguments::value(const QString &name) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

QString Arguments::required(const QString &name) const
{
    const auto given = value(name);
    if (!given || given->isEmpty())
        throw WrongWords{CommandLine::tr("--%1 is missing.").arg(name)};
    return *given;
}

QStringList Arguments::values(const QString &name) const
{
    QStringList all;
    for (const auto &[key, text] : m_values)
        if (key == name)
            all << text;
    return all;
}

void Output::line(const QString &text)
{
    std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), stdout);
}

void Output::json(const QVariantMap &object)
{
    std::fputs(QJsonDocument(QJsonObject::fromVariantMap(object)).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
}

void Output::message(const QString &text)
{
    if (m_lastPercent >= 0)
        std::fputs("\n", stderr);
    m_lastPercent = -1;
    std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

void Output::progress(double percent)
{
#ifdef Q_OS_UNIX
    if (int(percent) == m_lastPercent || !isatty(STDERR_FILENO))
        return;
    m_lastPercent = int(percent);
    std::fprintf(stderr, "\r%3d %%", m_lastPercent);
    if (m_lastPercent >= 100) {
        std::fputs("\n", stderr);
        m_lastPercent = -1;
    }
#else
    Q_UNUSED(percent)
#endif
}

} // namespace madang::cli
