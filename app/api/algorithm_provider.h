// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"

#include <qgsprocessingprovider.h>

#include <QVariantMap>

class QgsFeedback;

namespace madang {

class PluginSet;

// The Processing provider `madang`: every algorithm of the loaded plugins.
class MADANG_API_EXPORT AlgorithmProvider : public QgsProcessingProvider {
    Q_OBJECT
public:
    explicit AlgorithmProvider(const PluginSet &plugins) : m_plugins(plugins) {}

    QString id() const override { return QStringLiteral("madang"); }
    QString name() const override { return QStringLiteral("Madang"); }
    void loadAlgorithms() override;

    // Puts a provider into QGIS's registry, which owns it.
    static void registerWith(const PluginSet &plugins);

private:
    const PluginSet &m_plugins;
};

// Why an algorithm gave no results.
enum class RunError {
    None,
    Input,     // a parameter, or what a file holds, is wrong
    Computing, // it could not be done
    Cancelled,
};

struct RunResult {
    RunError error = RunError::None;
    QString message; // translated, whole sentences; empty when there are results
    QVariantMap values;
};

// Runs an algorithm by its id ("madang:zoningbalance") on this thread and waits. Parameters may be strings, as the
// command line gives them. Progress and cancel go through `feedback`; it may be null.
MADANG_API_EXPORT RunResult runAlgorithm(const QString &id, const QVariantMap &parameters, QgsFeedback *feedback);

} // namespace madang
