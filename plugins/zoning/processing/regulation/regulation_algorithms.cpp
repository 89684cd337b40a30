// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/regulation_algorithms.h"

#include "core/failure.h"
#include "core/files/csv_text.h"
#include "core/finding.h"
#include "core/plan/plan_reader.h"
#include "processing/feedback_progress.h"
#include "zoning/processing/regulation/regulation_csv.h"
#include "zoning/processing/regulation/regulation_import.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <QSaveFile>

namespace madang::zoning {

namespace {

const QString tablePlanName = QStringLiteral("PLAN");
const QString tableScenarioName = QStringLiteral("SCENARIO");
const QString tableOutputName = QStringLiteral("OUTPUT");
const QString tableInputName = QStringLiteral("INPUT");
const QString tableSetName = QStringLiteral("SET");
const QString tableEncodingName = QStringLiteral("ENCODING");
constexpr int refusalsListed = 20;

class RegulationTables {
    Q_DECLARE_TR_FUNCTIONS(RegulationTables)
public:
    // The plan and the scenario, which both algorithms have.
    static std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> planParameters()
    {
        auto plan = std::make_unique<QgsProcessingParameterFile>(tablePlanName, tr("Plan"));
        plan->setFileFilter(tr("Plans (*.gpkg);;All files (*)"));
        auto scenario = std::make_unique<QgsProcessingParameterString>(tableScenarioName, tr("Scenario"), QStringLiteral("base"));
        scenario->setHelp(tr("Its name or uid"));
        std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> parameters;
        parameters.push_back(std::move(plan));
        parameters.push_back(std::move(scenario));
        return parameters;
    }

    static QVariantList findings(const RegulationImport &import)
    {
        QVariantList list;
        if (!import.refused.empty()) {
            Finding finding;
            finding.severity = Finding::Severity::Error;
            finding.rule = QStringLiteral("regulation.refused");
            finding.title = tr("%n cell(s) of the table cannot be taken", nullptr, int(import.refused.size()));
            QStringList lines;
            for (const RefusedCell &cell : import.refused) {
                if (lines.size() == refusalsListed) {
                    lines << QStringLiteral("…");
                    break;
                }
                lines << tr("Row %1, column “%2”: %3 %4").arg(QString::number(cell.row), cell.column, cell.reason, cell.remedy);
            }
            finding.detail = lines.join(QLatin1Char('\n'));
            list << finding.toMap();
        }
        if (!import.unread.isEmpty()) {
            Finding finding;
            finding.severity = Finding::Severity::Warning;
            finding.rule = QStringLiteral("regulation.unread_columns");
            finding.title = tr("%n column(s) of the table are not read", nullptr, int(import.unread.size()));
            finding.detail = tr("Columns: %1. To have one read, name it as the rule is called, such as far or setback_front.").arg(import.unread.join(QStringLiteral(", ")));
            list << finding.toMap();
        }
        return list;
    }
};

} // namespace

QString ExportRegulationsAlgorithm::name() const
{
    return QStringLiteral("exportregulations");
}

QString ExportRegulationsAlgorithm::displayName() const
{
    return tr("Export regulations: classes and rules as a table");
}

QString ExportRegulationsAlgorithm::group() const
{
    return tr("Zoning");
}

QString ExportRegulationsAlgorithm::groupId() const
{
    return QStringLiteral("zoning");
}

QString ExportRegulationsAlgorithm::shortHelpString() const
{
    return tr("Writes the land-use classes of a plan and the regulations of a scenario into a CSV file (UTF-8): a row for each. Ratios have no unit, lengths are metres, "
              "areas square metres. The table can be edited and read back with madang:importregulations.");
}

ExportRegulationsAlgorithm *ExportRegulationsAlgorithm::createInstance() const
{
    return new ExportRegulationsAlgorithm;
}

void ExportRegulationsAlgorithm::initAlgorithm(const QVariantMap &)
{
    for (auto &parameter : RegulationTables::planParameters())
        addParameter(parameter.release());
    addParameter(new QgsProcessingParameterFileDestination(tableOutputName, tr("Table"), RegulationTables::tr("Tables (*.csv)")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("file"), tr("The file written")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("classes"), tr("Classes written")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("rules"), tr("Regulations written")));
}

QVariantMap ExportRegulationsAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *)
{
    try {
        const PlanReader plan(parameterAsFile(parameters, tablePlanName, context));
        const Scenario scenario = plan.scenario(parameterAsString(parameters, tableScenarioName, context));
        const QString path = parameterAsFileOutput(parameters, tableOutputName, context);
        const QByteArray bytes = csvFile(regulationsCsv(plan, scenario.uid));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            throw Failure(tr("The table could not be written: %1").arg(file.errorString()), path, tr("Choose a folder that you may write to, and close the file in other programs."));
        return {{QStringLiteral("file"), path},
                {QStringLiteral("classes"), qint64(classesOf(plan).size())},
                {QStringLiteral("rules"), qint64(rulesOf(plan, scenario.uid).size())}};
    } catch (const Failure &failure) {
        throw QgsProcessingException(failure.text());
    }
}

QString ImportRegulationsAlgorithm::name() const
{
    return QStringLiteral("importregulations");
}

QString ImportRegulationsAlgorithm::displayName() const
{
    return tr("Import regulations: what a table would change");
}

QString ImportRegulationsAlgorithm::group() const
{
    return tr("Zoning");
}

QString ImportRegulationsAlgorithm::groupId() const
{
    return QStringLiteral("zoning");
}

QString ImportRegulationsAlgorithm::shortHelpString() const
{
    return tr("Compares a table of regulations (CSV, Excel, ODS) with a scenario: what is new, what differs, and what cannot be taken, with row, column, reason and remedy. "
              "The table is one of madang:exportregulations, or has a row for each land-use class and columns such as code, coverage, far, height, setback_front in the form "
              "of the plan's country. Nothing is written; the Rules page of the panel does that.");
}

ImportRegulationsAlgorithm *ImportRegulationsAlgorithm::createInstance() const
{
    return new ImportRegulationsAlgorithm;
}

void ImportRegulationsAlgorithm::initAlgorithm(const QVariantMap &)
{
    for (auto &parameter : RegulationTables::planParameters())
        addParameter(parameter.release());
    auto input = std::make_unique<QgsProcessingParameterFile>(tableInputName, tr("Table"));
    input->setFileFilter(tr("Tables (*.csv *.xlsx *.ods);;All files (*)"));
    addParameter(input.release());
    auto set = std::make_unique<QgsProcessingParameterString>(tableSetName, tr("Set of regulations"), municipalRules, false, true);
    set->setHelp(tr("That the rules belong to where the table has no column “set”; empty: national"));
    addParameter(set.release());
    auto encoding = std::make_unique<QgsProcessingParameterString>(tableEncodingName, tr("Encoding"), QString(), false, true);
    encoding->setHelp(tr("Of a CSV file, such as CP949 or TIS-620; left out, it is found by the text"));
    addParameter(encoding.release());
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("read"), tr("Rows read")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("same"), tr("Rules and classes that are the same")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("kept"), tr("Rules that the table does not have")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("rules"), tr("Rules that are new or differ")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("classes"), tr("Classes that are new or differ")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("refused"), tr("Cells that cannot be taken")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("findings"), tr("Findings about the table")));
}

QVariantMap ImportRegulationsAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback)
{
    try {
        const PlanReader plan(parameterAsFile(parameters, tablePlanName, context));
        const Scenario scenario = plan.scenario(parameterAsString(parameters, tableScenarioName, context));
        RegulationFile file;
        file.path = parameterAsFile(parameters, tableInputName, context);
        file.encoding = parameterAsString(parameters, tableEncodingName, context);
        file.set = parameterAsString(parameters, tableSetName, context);
        FeedbackProgress progress(feedback, 0.0, 100.0);
        const RegulationImport import = readRegulations(plan, scenario.uid, file, progress);
        QVariantMap results = import.toMap();
        results.insert(QStringLiteral("findings"), RegulationTables::findings(import));
        return results;
    } catch (const Failure &failure) {
        throw QgsProcessingException(failure.text());
    }
}

} // namespace madang::zoning
