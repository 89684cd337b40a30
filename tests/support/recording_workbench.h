// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/workbench.h"
#include "core/plan/plan.h"

#include <qgsexception.h>
#include <qgsmaplayer.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsproject.h>

#include <QMap>
#include <QTimer>

namespace madang::test {

// Runs an algorithm at the next turn of the event loop.
class DirectJob : public Job {
public:
    DirectJob(std::unique_ptr<QgsProcessingAlgorithm> algorithm, const QVariantMap &parameters, QObject *parent)
        : Job(parent)
        , m_algorithm(std::move(algorithm))
        , m_parameters(parameters)
    {
        QTimer::singleShot(0, this, [this] { runNow(); });
    }

    void cancel() override
    {
        m_cancelled = true;
        emit cancelled();
    }

private:
    void runNow()
    {
        if (m_cancelled)
            return;
        QgsProject project;
        QgsProcessingContext context;
        context.setProject(&project);
        QgsProcessingFeedback feedback(false);
        QString message;
        bool ok = false;
        QVariantMap results;
        try {
            if (m_algorithm->checkParameterValues(m_parameters, context, &message))
                results = m_algorithm->run(m_parameters, context, &feedback, &ok, {}, false);
        } catch (const QgsProcessingException &exception) {
            message = exception.what();
        }
        if (ok)
            emit succeeded(results);
        else
            emit failed(message);
    }

    std::unique_ptr<QgsProcessingAlgorithm> m_algorithm;
    QVariantMap m_parameters;
    bool m_cancelled = false;
};

// A workbench without a window: runs the algorithms it was given and writes down what a panel asks for.
class RecordingWorkbench : public Workbench {
public:
    Plan *plan() const override { return m_plan; }
    QString scenario() const override { return QStringLiteral("base"); }
    QString language() const override { return QStringLiteral("en"); }

    void setPlan(Plan *plan)
    {
        m_plan = plan;
        emit planChanged();
    }

    void add(QgsProcessingAlgorithm *algorithm)
    {
        m_algorithms[algorithm->name()] = std::shared_ptr<QgsProcessingAlgorithm>(algorithm);
    }

    Job *run(const QString &algorithm, const QVariantMap &parameters) override
    {
        const auto found = m_algorithms.value(algorithm);
        if (!found)
            return nullptr;
        // As the panel does for algorithms of the provider: only parameters that they have.
        QVariantMap known;
        for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
            if (found->parameterDefinition(it.key()))
                known.insert(it.key(), it.value());
        return new DirectJob(std::unique_ptr<QgsProcessingAlgorithm>(found->create()), known, this);
    }

    void setFindings(const QString &source, const QVector<Finding> &list) override { findings[source] = list; }
    void showMessage(Finding::Severity severity, const QString &text) override
    {
        messages << text;
        lastSeverity = severity;
    }
    void showLayers(const QString &, const QString &source, std::vector<std::unique_ptr<QgsMapLayer>> list) override
    {
        layers[source] = int(list.size());
        shownLayers = std::move(list);
    }
    void showTheme(const QString &name) override { theme = name; }
    void zoomTo(const QgsRectangle &box, const QgsCoordinateReferenceSystem &) override { extent = box; }
    void highlight(const QString &table, const QStringList &uids) override
    {
        highlightedTable = table;
        highlighted = uids;
    }

    QMap<QString, QVector<Finding>> findings;
    QStringList messages;
    Finding::Severity lastSeverity = Finding::Severity::Note;
    QMap<QString, int> layers; // how many each source shows
    std::vector<std::unique_ptr<QgsMapLayer>> shownLayers; // those shown last
    QString theme;
    QgsRectangle extent;
    QString highlightedTable;
    QStringList highlighted;

private:
    Plan *m_plan = nullptr;
    QMap<QString, std::shared_ptr<QgsProcessingAlgorithm>> m_algorithms;
};

} // namespace madang::test
