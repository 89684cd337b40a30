// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/algorithm_commands.h"

#include "api/algorithm_provider.h"
#include "cli/plain_result.h"

#include <qgsapplication.h>
#include <qgsfeedback.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingregistry.h>

#include <QCoreApplication>

#include <algorithm>

namespace madang::cli {

namespace {

// Both "madang:cashflow" and "cashflow" name ours.
QString fullId(const QString &id)
{
    return id.contains(QLatin1Char(':')) ? id : QStringLiteral("madang:") + id;
}

std::vector<const QgsProcessingAlgorithm *> sortedAlgorithms()
{
    const auto all = QgsApplication::processingRegistry()->algorithms();
    std::vector<const QgsProcessingAlgorithm *> sorted(all.begin(), all.end());
    std::sort(sorted.begin(), sorted.end(), [](auto *a, auto *b) { return a->id() < b->id(); });
    return sorted;
}

} // namespace

int runList(const QStringList &words, Output &output, const PluginSet &)
{
    if (words.size() > 1)
        throw WrongWords{CommandLine::tr("“%1” is one word too many.").arg(words[1])};
    const QString filter = words.value(0);
    bool any = false;
    for (const QgsProcessingAlgorithm *algorithm : sortedAlgorithms()) {
        if (!filter.isEmpty() && !algorithm->id().contains(filter, Qt::CaseInsensitive)
            && !algorithm->displayName().contains(filter, Qt::CaseInsensitive))
            continue;
        output.line(QStringLiteral("%1  %2").arg(algorithm->id(), -26).arg(algorithm->displayName()));
        any = true;
    }
    if (any)
        return Done;
    output.message(filter.isEmpty() ? CommandLine::tr("There are no computations: no plugin is loaded.")
                                    : CommandLine::tr("No computation's name contains “%1”.").arg(filter));
    return CouldNot;
}

int runHelp(const QStringList &words, Output &output, const PluginSet &)
{
    const QString id = fullId(Arguments(words, {}, {}).positional({QStringLiteral("ALGORITHM")}).first());
    const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById(id);
    if (!algorithm) {
        output.message(CommandLine::tr("There is no algorithm “%1”. `madang-cli list` names them all.").arg(id));
        return WrongInput;
    }
    output.line(QStringLiteral("%1: %2").arg(algorithm->id(), algorithm->displayName()));
    if (!algorithm->shortHelpString().isEmpty())
        output.line(algorithm->shortHelpString());
    output.line(QString());
    for (const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions()) {
        const bool optional = parameter->flags() & Qgis::ProcessingParameterFlag::Optional;
        QString line = QStringLiteral("  %1  %2 (%3)").arg(parameter->name(), parameter->description(), parameter->type());
        if (parameter->defaultValue().isValid())
            line = CommandLine::tr("%1 — default: %2").arg(line, plainText(parameter->defaultValue()));
        else if (optional)
            line = CommandLine::tr("%1 — may be left out").arg(line);
        output.line(line);
        if (!parameter->help().isEmpty())
            output.line(QStringLiteral("      ") + parameter->help());
    }
    if (!algorithm->outputDefinitions().isEmpty()) {
        output.line(QString());
        output.line(CommandLine::tr("Results:"));
        for (const QgsProcessingOutputDefinition *result : algorithm->outputDefinitions())
            output.line(QStringLiteral("  %1  %2").arg(result->name(), result->description()));
    }
    return Done;
}

int runRun(const QStringList &words, Output &output, const PluginSet &)
{
    QString id;
    bool json = false;
    QVariantMap parameters;
    for (const QString &word : words) {
        if (word == QLatin1String("--json")) {
            json = true;
        } else if (word.startsWith(QLatin1String("--"))) {
            if (!word.contains(QLatin1Char('=')))
                throw WrongWords{CommandLine::tr("%1 needs a value: %1=VALUE.").arg(word)};
            parameters[word.mid(2).section(QLatin1Char('='), 0, 0)] = word.section(QLatin1Char('='), 1);
        } else if (id.isEmpty()) {
            id = fullId(word);
        } else {
            throw WrongWords{CommandLine::tr("“%1” is one word too many; parameters are given as --NAME=VALUE.").arg(word)};
        }
    }
    if (id.isEmpty())
        throw WrongWords{CommandLine::tr("%1 is missing.").arg(QStringLiteral("ALGORITHM"))};

    QgsFeedback feedback;
    QObject::connect(&feedback, &QgsFeedback::progressChanged, &feedback, [&](double percent) { output.progress(percent); });
    const RunResult result = runAlgorithm(id, parameters, &feedback);
    if (result.error != RunError::None) {
        output.message(result.message);
        return result.error == RunError::Input ? WrongInput : CouldNot;
    }
    if (json) {
        output.json(result.values);
        return Done;
    }
    for (const QString &line : plainResult(result.values))
        output.line(line);
    return Done;
}

} // namespace madang::cli
