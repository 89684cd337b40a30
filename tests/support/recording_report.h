// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/report_builder.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"

#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsproject.h>

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <vector>

namespace madang::test {

// A report that keeps what a plugin writes into it, and paints its figures.
class RecordingReport : public ReportBuilder {
public:
    RecordingReport(const QString &planFile, const QStringList &languages, QgsProcessingAlgorithm *algorithm)
        : m_plan(planFile)
        , m_languages(languages)
    {
        add(algorithm);
    }

    // One more that the report may run.
    void add(QgsProcessingAlgorithm *algorithm) { m_algorithms.emplace_back(algorithm); }

    const PlanReader &plan() const override { return m_plan; }
    QString scenario() const override { return QStringLiteral("base"); }
    QStringList languages() const override { return m_languages; }
    QgsFeedback *feedback() const override { return nullptr; }
    QString scratchFolder() const override { return {}; }

    QVariantMap run(const QString &algorithm, const QVariantMap &parameters) override
    {
        const auto found = std::find_if(m_algorithms.begin(), m_algorithms.end(), [&](const auto &each) { return each->name() == algorithm; });
        if (found == m_algorithms.end())
            throw Failure(QStringLiteral("no algorithm %1 in this test").arg(algorithm));
        QgsProject project;
        QgsProcessingContext context;
        context.setProject(&project);
        QgsProcessingFeedback feedback(false);
        QString message;
        try {
            bool ok = false;
            if ((*found)->checkParameterValues(parameters, context, &message))
                return (*found)->run(parameters, context, &feedback, &ok, {}, false);
        } catch (const QgsProcessingException &exception) {
            message = exception.what();
        }
        throw Failure(message);
    }

    void heading(const Phrase &text) override { headings << english(text); }
    void paragraph(const Phrase &text, const Values &values) override
    {
        paragraphs << english(text);
        paragraphValues << values;
    }
    void table(const ReportTable &table) override { tables << table; }
    void map(const QString &theme, const Phrase &) override { maps << theme; }
    void figure(const Phrase &, double widthToHeight, const Paint &paint) override
    {
        QImage sheet(480, int(480 / widthToHeight), QImage::Format_ARGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        paint(painter, QRectF(sheet.rect()), FigureText(m_languages));
        painter.end();
        figures << sheet;
    }
    void missing(const Phrase &text, const Values &values) override
    {
        missed << english(text);
        missedValues << values;
    }
    void keyFigure(const Phrase &label, const ReportCell &value) override
    {
        keyFigures << english(label);
        keyValues << value;
    }
    void assumption(const Phrase &text, const Values &) override { assumptions << english(text); }
    void source(const Phrase &, const QString &citation) override { citations << citation; }

    QStringList headings, paragraphs, maps, missed, keyFigures, assumptions, citations;
    QVector<Values> paragraphValues, missedValues;
    QVector<ReportCell> keyValues;
    QVector<ReportTable> tables;
    QVector<QImage> figures;

private:
    static QString english(const Phrase &text) { return Phrasebook::of(QStringLiteral("en")).text(text); }

    PlanReader m_plan;
    QStringList m_languages;
    std::vector<std::unique_ptr<QgsProcessingAlgorithm>> m_algorithms;
};

} // namespace madang::test
