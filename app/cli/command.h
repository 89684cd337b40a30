// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace madang::cli {

// The context of the command line's texts.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// What the program returns to the shell.
enum ExitCode { Done = 0, CouldNot = 1, WrongInput = 2 };

// Thrown when the words of a command are wrong; the message is translated.
struct WrongWords {
    QString message;
};

// The words after a command: plain ones in order, and --name value or --name=value.
class Arguments {
public:
    // `flags` take no value (--json). Names that are in neither list are refused.
    Arguments(const QStringList &words, const QStringList &valued, const QStringList &flags);

    // The plain word at that place, for commands whose second word says what the others are; empty where there is none.
    QString plain(int index) const { return m_positional.value(index); }
    // Exactly the plain words that `names` names ("PLAN.gpkg", "TABLE"); throws WrongWords with what is missing.
    QStringList positional(const QStringList &names) const;
    std::optional<QString> value(const QString &name) const;
    QString required(const QString &name) const;
    QStringList values(const QString &name) const; // every one given
    bool has(const QString &flag) const { return m_flags.contains(flag); }

private:
    QStringList m_positional, m_flags;
    QList<QPair<QString, QString>> m_values;
};

// Standard output carries results only; messages and progress go to standard error.
class Output {
public:
    void line(const QString &text);
    void json(const QVariantMap &object);
    void message(const QString &text);
    // A progress line that is drawn over itself on a terminal and is silent elsewhere. 0–100.
    void progress(double percent);

private:
    int m_lastPercent = -1;
};

} // namespace madang::cli
