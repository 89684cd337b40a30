// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/algorithm_provider.h"

#include "api/panel_plugin.h"
#include "api/plugin_set.h"
#include "core/failure.h"
#include "core/qt_compat.h"

#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>

#include <QCoreApplication>

namespace madang {

namespace {

// Keeps what an algorithm reports as errors and hands progress and cancel on to a plain feedback.
class RunFeedback : public QgsProcessingFeedback {
public:
    explicit RunFeedback(QgsFeedback *outer) : QgsProcessingFeedback(false)
    {
        if (!outer)
            return;
        connect(this, &QgsFeedback::progressChanged, outer, &QgsFeedback::setProgress);
        connect(outer, &QgsFeedback::canceled, this, &QgsFeedback::cancel, Qt::DirectConnection);
        if (outer->isCanceled())
            cancel();
    }
    void reportError(const QString &error, bool) override { m_errors << error; }
    QString errors() const { return m_errors.join(QLatin1Char('\n')); }

private:
    QStringList m_errors;
};

// The context of the texts below.
class RunAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(RunAlgorithm)
};

QString unknownParameter(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters)
{
    QStringList known;
    for (const QgsProcessingParameterDefinition *definition : algorithm.parameterDefinitions())
        known << definition->name();
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        if (!known.contains(it.key()))
            return RunAlgorithm::tr("%1 has no parameter %2. It has: %3.").arg(algorithm.id(), it.key(), known.join(QStringLiteral(", ")));
    return {};
}

// QGIS takes any text but a few for "true". Empty where every switch is clear.
QString unclearSwitch(const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters)
{
    static const QStringList clear = {QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("1"), QStringLiteral("0")};
    for (const QgsProcessingParameterDefinition *parameter : algorithm.parameterDefinitions()) {
        const QVariant value = parameters.value(parameter->name());
        if (parameter->type() == QgsProcessingParameterBoolean::typeName() && variantType(value) == QMetaType::QString
            && !clear.contains(value.toString().toLower()))
            return RunAlgorithm::tr("%1 is true or false, not “%2”.").arg(parameter->name(), value.toString());
    }
    return {};
}

} // namespace

void AlgorithmProvider::loadAlgorithms()
{
    for (PanelPlugin *plugin : m_plugins.plugins())
        for (QgsProcessingAlgorithm *algorithm : plugin->createAlgorithms())
            addAlgorithm(algorithm);
}

void AlgorithmProvider::registerWith(const PluginSet &plugins)
{
    QgsApplication::processingRegistry()->addProvider(new AlgorithmProvider(plugins));
}

RunResult runAlgorithm(const QString &id, const QVariantMap &parameters, QgsFeedback *feedback)
{
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById(id));
    if (!algorithm)
        return {RunError::Input, RunAlgorithm::tr("There is no algorithm “%1”.").arg(id), {}};
    QString reason = unknownParameter(*algorithm, parameters);
    if (reason.isEmpty())
        reason = unclearSwitch(*algorithm, parameters);
    if (!reason.isEmpty())
        return {RunError::Input, reason, {}};

    QgsProject project; // algorithms take everything through their parameters
    QgsProcessingContext context;
    context.setProject(&project);
    RunFeedback runFeedback(feedback);
    context.setFeedback(&runFeedback);
    if (!algorithm->checkParameterValues(parameters, context, &reason))
        return {RunError::Input, reason, {}};
    try {
        bool ok = false;
        QVariantMap values = algorithm->run(parameters, context, &runFeedback, &ok, {}, false);
        if (ok && !runFeedback.isCanceled())
            return {RunError::None, {}, values};
        reason = runFeedback.errors();
    } catch (const QgsProcessingException &exception) {
        reason = exception.what();
        if (!runFeedback.isCanceled())
            return {RunError::Input, reason, {}};
    } catch (const Failure &failure) {
        reason = failure.text();
    } catch (const std::bad_alloc &) {
        reason = RunAlgorithm::tr("There is not enough memory for this computation.");
    } catch (const QgsException &exception) {
        reason = exception.what();
    } catch (const std::exception &exception) {
        reason = QString::fromUtf8(exception.what());
    }
    if (runFeedback.isCanceled())
        return {RunError::Cancelled, RunAlgorithm::tr("Cancelled."), {}};
    return {RunError::Computing, reason.isEmpty() ? RunAlgorithm::tr("The computation ended without a result.") : reason, {}};
}

} // namespace madang
