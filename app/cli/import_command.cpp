// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/import_command.h"

#include "cli/progress_line.h"
#include "core/cartography/plan_project_storage.h"
#include "core/import/importer.h"
#include "core/plan/plan.h"
#include "core/plan/plan_schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace madang::cli {

namespace {

class ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

ImportRequest requestFrom(const Arguments &arguments, const QString &table, const SourceName &source)
{
    ImportRequest request;
    request.planTable = table;
    request.source = source.file;
    request.layer = source.layer;
    for (const QString &text : arguments.values(QStringLiteral("map"))) {
        const auto [column, field] = parseMapping(text);
        request.fieldMap[column] = field;
    }
    for (const QString &text : arguments.values(QStringLiteral("set"))) {
        if (!text.contains(QLatin1Char('=')))
            throw WrongWords{ImportCommand::tr("--set: “%1” does not say which column gets which value; write column=value.").arg(text)};
        request.constants[text.section(QLatin1Char('='), 0, 0)] = text.section(QLatin1Char('='), 1);
    }
    request.encoding = arguments.value(QStringLiteral("encoding")).value_or(QString());
    request.crs = arguments.value(QStringLiteral("crs")).value_or(QString());
    request.scenario = arguments.value(QStringLiteral("scenario")).value_or(QStringLiteral("base"));
    request.xField = arguments.value(QStringLiteral("x")).value_or(QString());
    request.yField = arguments.value(QStringLiteral("y")).value_or(QString());
    request.wktField = arguments.value(QStringLiteral("wkt")).value_or(QString());
    if (const auto layers = arguments.value(QStringLiteral("dxf-layers")))
        request.drawingLayers = layers->split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (const auto rings = arguments.value(QStringLiteral("dxf-rings"))) {
        if (*rings != QLatin1String("holes") && *rings != QLatin1String("areas"))
            throw WrongWords{ImportCommand::tr("--dxf-rings: write holes or areas.")};
        request.innerRingsAreHoles = *rings == QLatin1String("holes");
    }
    request.drawingUnit = arguments.value(QStringLiteral("unit")).value_or(QString());
    request.onlyWith = arguments.value(QStringLiteral("only"));
    request.origin = arguments.value(QStringLiteral("source"));
    request.licence = arguments.value(QStringLiteral("licence"));
    return request;
}

QVariantList layersToJson(const std::vector<DrawingLayer> &layers)
{
    QVariantList list;
    for (const DrawingLayer &layer : layers)
        list << QVariantMap{{QStringLiteral("layer"), layer.name}, {QStringLiteral("areas"), layer.areas}, {QStringLiteral("lines"), layer.lines},
                            {QStringLiteral("points"), layer.points}, {QStringLiteral("texts"), layer.texts}};
    return list;
}

void printLayers(const std::vector<DrawingLayer> &layers, Output &output)
{
    for (const DrawingLayer &layer : layers)
        output.line(QStringLiteral("  ")
                    + ImportCommand::tr("Layer %1: areas %2, lines %3, points %4, texts %5")
                          .arg(layer.name, QString::number(layer.areas), QString::number(layer.lines), QString::number(layer.points), QString::number(layer.texts)));
}

QVariantMap toJson(const ImportResult &result)
{
    const auto list = [](const std::vector<RowNote> &notes) {
        QVariantList rows;
        for (const RowNote &note : notes)
            rows << QVariantMap{{QStringLiteral("row"), note.row}, {QStringLiteral("fid"), note.fid}, {QStringLiteral("reason"), note.reason}};
        return rows;
    };
    QVariantList findings;
    for (const Finding &finding : result.findings)
        findings << finding.toMap();
    QVariantMap fields;
    for (auto it = result.preview.fieldMap.cbegin(); it != result.preview.fieldMap.cend(); ++it)
        fields[it.key()] = it.value().field;
    return {{QStringLiteral("added"), result.added},
            {QStringLiteral("skipped"), result.skipped},
            {QStringLiteral("left_out"), result.leftOut},
            {QStringLiteral("repaired"), qint64(result.repaired.size())},
            {QStringLiteral("read"), result.read},
            {QStringLiteral("layer"), result.preview.layer},
            {QStringLiteral("encoding"), result.preview.encoding},
            {QStringLiteral("crs"), result.preview.crs},
            {QStringLiteral("unit"), result.preview.drawingUnit},
            {QStringLiteral("drawing_layers"), layersToJson(result.preview.drawingLayers)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("source"), result.preview.origin},
            {QStringLiteral("licence"), result.preview.licence},
            {QStringLiteral("rejected"), list(result.rejected)},
            {QStringLiteral("repairs"), list(result.repaired)},
            {QStringLiteral("findings"), findings}};
}

// The option that answers a finding; empty where there is none.
QString optionFor(const QString &rule)
{
    static const QHash<QString, QString> options = {
        {QStringLiteral("import.unit"), QStringLiteral("--unit mm")},
        {QStringLiteral("import.several_labels"), QStringLiteral("--dxf-layers A,B")},
        {QStringLiteral("import.other_layers"), QStringLiteral("--dxf-layers A,B")},
        {QStringLiteral("import.holes"), QStringLiteral("--dxf-rings areas")},
        {QStringLiteral("import.place"), QStringLiteral("--crs EPSG:…")},
        {QStringLiteral("import.encoding"), QStringLiteral("--encoding CP949")},
        {QStringLiteral("import.implausible"), QStringLiteral("--map column=field[cm]")},
        {QStringLiteral("import.left_out"), QStringLiteral("--only \"\"")},
        {QStringLiteral("import.fields_left"), QStringLiteral("--map column=field")},
        {QStringLiteral("import.number"), QStringLiteral("--map column=")},
    };
    return options.value(rule);
}

void print(const ImportResult &result, const QString &table, Output &output)
{
    output.line(ImportCommand::tr("%n row(s) taken into %1.", nullptr, int(result.added)).arg(table));
    if (result.skipped > 0)
        output.line(ImportCommand::tr("%n row(s) refused.", nullptr, int(result.skipped)));
    QStringList fields;
    for (auto it = result.preview.fieldMap.cbegin(); it != result.preview.fieldMap.cend(); ++it)
        fields << QStringLiteral("%1=%2").arg(it.key(), it.value().field);
    output.line(ImportCommand::tr("Layer %1; text %2; coordinate system %3.")
                    .arg(result.preview.layer,
                         result.preview.guess.onlyAscii ? ImportCommand::tr("plain") : textEncodingLabel(result.preview.encoding),
                         result.preview.crsName.isEmpty() ? QStringLiteral("–") : result.preview.crsName));
    if (!fields.isEmpty())
        output.line(ImportCommand::tr("Columns: %1").arg(fields.join(QStringLiteral(", "))));
    if (!result.preview.origin.isEmpty())
        output.line(ImportCommand::tr("Source: %1").arg(result.preview.origin));
    if (!result.preview.licence.isEmpty())
        output.line(ImportCommand::tr("Licence: %1").arg(result.preview.licence));
    for (const Finding &finding : result.findings) {
        output.line(finding.title);
        if (!finding.detail.isEmpty())
            output.line(QStringLiteral("    ") + finding.detail);
        if (const QString option = optionFor(finding.rule); !option.isEmpty())
            output.line(QStringLiteral("    ") + ImportCommand::tr("The option for it: %1").arg(option));
    }
}

// What a file holds and what would have to be said before it can be imported; nothing is written.
int look(const Plan &plan, const ImportRequest &request, const Arguments &arguments, Output &output)
{
    ImportResult nothing;
    nothing.preview = previewImport(importTarget(plan, request.scenario), request);
    nothing.findings = nothing.preview.findings;
    QVariantList questions;
    for (const ImportQuestion &question : nothing.preview.questions)
        questions << QVariantMap{{QStringLiteral("text"), question.text}, {QStringLiteral("remedy"), question.remedy}};
    if (arguments.has(QStringLiteral("json"))) {
        QVariantMap answer = toJson(nothing);
        answer[QStringLiteral("questions")] = questions;
        output.json(answer);
        return Done;
    }
    for (const SourceLayer &layer : nothing.preview.layers)
        output.line(layer.count < 0 ? layer.name : ImportCommand::tr("%1: %n row(s)", nullptr, int(layer.count)).arg(layer.name));
    printLayers(nothing.preview.drawingLayers, output);
    for (const QVariant &question : std::as_const(questions))
        for (const char *part : {"text", "remedy"})
            output.line(question.toMap().value(QString::fromLatin1(part)).toString());
    print(nothing, request.planTable, output);
    return Done;
}

// The rows are in the plan, whatever becomes of the view that QGIS opens it with.
void refreshProject(const QString &planPath, Output &output)
{
    try {
        refreshPlanProject(planPath);
    } catch (const Failure &failure) {
        output.message(failure.text());
    }
}

} // namespace

int runImport(const QStringList &words, Output &output, const PluginSet &)
{
    const Arguments arguments(words,
                              {QStringLiteral("map"), QStringLiteral("set"), QStringLiteral("encoding"), QStringLiteral("crs"), QStringLiteral("scenario"),
                               QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("wkt"), QStringLiteral("only"), QStringLiteral("list"), QStringLiteral("licence"),
                               QStringLiteral("source"), QStringLiteral("dxf-layers"), QStringLiteral("dxf-rings"), QStringLiteral("unit")},
                              {QStringLiteral("json"), QStringLiteral("look")});
    const QStringList plain = arguments.positional({QStringLiteral("PLAN.gpkg"), QStringLiteral("TABLE"), QStringLiteral("SOURCE")});
    try {
        const SourceName source = parseSourceName(plain[2]);
        if (!QFileInfo::exists(source.file))
            throw ImportWrongInput(ImportCommand::tr("There is no such file."), source.file);
        if (!QFileInfo::exists(plain[0]))
            throw ImportWrongInput(ImportCommand::tr("There is no such plan."), plain[0]);
        const auto plan = Plan::open(plain[0]);
        if (arguments.has(QStringLiteral("look")))
            return look(*plan, requestFrom(arguments, plain[1], source), arguments, output);
        ProgressLine progress(output);
        const ImportResult result = runImport(*plan, requestFrom(arguments, plain[1], source), progress);
        if (result.added > 0)
            refreshProject(plain[0], output);
        if (const auto list = arguments.value(QStringLiteral("list")))
            writeImportReport(result, *list);
        if (arguments.has(QStringLiteral("json")))
            output.json(toJson(result));
        else
            print(result, plain[1], output);
        return result.added > 0 ? Done : CouldNot;
    } catch (const ImportNeedsAnswer &needs) {
        for (const ImportQuestion &question : needs.questions()) {
            output.message(question.text);
            output.message(question.remedy);
        }
        return WrongInput;
    } catch (const ImportWrongInput &wrong) {
        output.message(wrong.text());
        return WrongInput;
    }
}

} // namespace madang::cli
