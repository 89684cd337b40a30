// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/write_report.h"

#include "api/panel_plugin.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/text/phrasebook.h"
#include "engine/progress.h"
#include "report/data_warnings.h"
#include "report/own_sections.h"
#include "report/renderers.h"
#include "report/report_composer.h"
#include "report/whole_file.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace madang {

namespace {

// The context of the texts below.
class WriteReportText {
    Q_DECLARE_TR_FUNCTIONS(WriteReportText)
};

// A stretch of the whole: progress of a part moves the whole between two percentages, and cancelling the whole cancels
// the part.
class Stretch : public QgsFeedback {
public:
    Stretch(QgsFeedback *whole, double from, double to)
    {
        if (!whole)
            return;
        connect(this, &QgsFeedback::progressChanged, this, [=](double percent) { whole->setProgress(from + (to - from) * percent / 100); });
        connect(whole, &QgsFeedback::canceled, this, &QgsFeedback::cancel, Qt::DirectConnection);
        whole->setProgress(from);
        if (whole->isCanceled())
            cancel();
    }
};

void throwIfCancelled(QgsFeedback *feedback)
{
    if (feedback && feedback->isCanceled())
        throw Cancelled();
}

} // namespace

ReportFormat reportFormat(const QString &output)
{
    const QString ending = QFileInfo(output).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return ReportFormat::Pdf;
    if (ending == QLatin1String("odt"))
        return ReportFormat::Odt;
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return ReportFormat::Html;
    if (ending == QLatin1String("docx") || ending == QLatin1String("doc"))
        throw Failure(WriteReportText::tr("This version does not write Word files (.%1).").arg(ending), output,
                      WriteReportText::tr("Choose a name that ends in .odt: Word and LibreOffice open it."));
    throw Failure(WriteReportText::tr("A report cannot be written as “%1”.").arg(QFileInfo(output).fileName()), {},
                  WriteReportText::tr("Choose a name that ends in .pdf, .odt or .html."));
}

void checkReportLanguages(const QStringList &languages)
{
    QStringList known = {QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("km"), QStringLiteral("th"),
                         QStringLiteral("lo"), QStringLiteral("my"), QStringLiteral("vi"), QStringLiteral("id"),
                         QStringLiteral("ms"), QStringLiteral("fil"), QStringLiteral("zh_CN"), QStringLiteral("ta")};
    for (const QString &language : languages)
        if (!known.contains(language))
            throw Failure(WriteReportText::tr("The language “%1” is not known.").arg(language), {}, WriteReportText::tr("Known are: %1.").arg(known.join(QStringLiteral(", "))));
    if (languages.isEmpty() || languages.size() > 2)
        throw Failure(WriteReportText::tr("A report is written in one or two languages."), {}, WriteReportText::tr("Give them as in ko,km."));
    if (languages.size() == 2 && languages[0] == languages[1])
        throw Failure(WriteReportText::tr("The two languages of the report are the same."), {}, WriteReportText::tr("Give one language, or two different ones."));
}

namespace report {

ReportDocument composeReport(const ReportRequest &request, const std::vector<PanelPlugin *> &plugins, QgsFeedback *feedback,
                             ReportOutcome &outcome)
{
    const PlanReader plan(request.planPath);
    const QStringList languages = request.languages.isEmpty() ? plan.meta().languages : request.languages;
    checkReportLanguages(languages);
    const Scenario scenario = plan.scenario(request.scenario);
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        throw Failure(WriteReportText::tr("No temporary folder could be made: %1").arg(scratch.errorString()), QDir::tempPath());

    ReportTexts texts(languages);
    ReportComposer composer(plan, scenario.uid, texts, scratch.path(), plugins, feedback);
    ReportComposer summary(plan, scenario.uid, texts, scratch.path(), plugins, feedback);
    const double afterLocation = 8, afterPlugins = 80;

    // The summary stands first and takes number 1, but says what the others found.
    composer.beginPart();
    composer.heading({"Report", QT_TRANSLATE_NOOP("Report", "Summary"), {}});
    {
        Stretch part(feedback, 2, afterLocation);
        writeLocation(composer, &part);
    }
    for (size_t i = 0; i < plugins.size(); ++i) {
        throwIfCancelled(feedback);
        const double step = (afterPlugins - afterLocation) / double(plugins.size());
        Stretch part(feedback, afterLocation + step * double(i), afterLocation + step * double(i + 1));
        composer.setFeedback(&part);
        composer.beginPart();
        try {
            plugins[i]->writeReport(composer);
        } catch (const Cancelled &) {
            throw;
        } catch (const std::exception &problem) {
            // One part that fails does not take the others with it; the report says so where it would have stood.
            const auto failure = dynamic_cast<const Failure *>(&problem);
            const QString reason = failure ? failure->text() : QString::fromUtf8(problem.what());
            outcome.problems << QStringLiteral("%1: %2").arg(plugins[i]->title(), reason);
            if (!composer.partHasBegun())
                composer.heading({"Report", QT_TRANSLATE_NOOP("Report", "A part that could not be computed"), {}});
            composer.missing({"Report", QT_TRANSLATE_NOOP("Report", "This part could not be computed: %1"), {}},
                             {ReportCell::text(reason)});
        }
        composer.setFeedback(feedback);
    }
    throwIfCancelled(feedback);
    const QVector<Phrase> warnings = dataWarnings(plan, scenario.uid, feedback);
    for (const Phrase &warning : warnings)
        outcome.warnings << QCoreApplication::translate(warning.context, warning.source).arg(warning.arguments.first());
    writeSummary(summary, composer, scenario, warnings);
    writeAssumptions(composer, languages);

    ReportDocument document;
    document.languages = languages;
    document.cover = makeCover(texts, plan, scenario, request.date);
    document.contentsTitle = texts.merged({"Report", QT_TRANSLATE_NOOP("Report", "Contents"), {}});
    document.runningTitle = document.cover.kind;
    if (plan.meta().schematic)
        document.schematicMark = texts.merged({"Report", QT_TRANSLATE_NOOP("Report", "Schematic plan for training"), {}});
    document.blocks = summary.blocks() + composer.blocks().mid(1);
    for (const QString &language : languages)
        outcome.untranslated += texts.untranslated(language);
    return document;
}

} // namespace report

ReportOutcome writeReport(const ReportRequest &request, const std::vector<PanelPlugin *> &plugins, QgsFeedback *feedback)
{
    const ReportFormat format = reportFormat(request.output);
    const QFileInfo folder(QFileInfo(request.output).absolutePath());
    if (!folder.isDir())
        throw Failure(WriteReportText::tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(folder.filePath())), {},
                      WriteReportText::tr("Make the folder first, or choose another."));
    if (QFileInfo(request.output).canonicalFilePath() == QFileInfo(request.planPath).canonicalFilePath()
        && QFileInfo::exists(request.output))
        throw Failure(WriteReportText::tr("The report would overwrite the plan."), request.output);

    ReportOutcome outcome;
    const report::ReportDocument document = report::composeReport(request, plugins, feedback, outcome);
    Stretch part(feedback, 80, 98);
    QByteArray bytes;
    switch (format) {
    case ReportFormat::Pdf: bytes = report::renderPdf(document, &part); break;
    case ReportFormat::Odt: bytes = report::renderOdt(document, &part); break;
    case ReportFormat::Html: bytes = report::renderHtml(document, &part); break;
    }
    throwIfCancelled(feedback);
    report::writeWholeFile(request.output, bytes);
    if (feedback)
        feedback->setProgress(100);
    return outcome;
}

} // namespace madang
