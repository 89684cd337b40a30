// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/importer.h"

#include "core/failure.h"
#include "core/import/import_preview.h"
#include "core/import/import_state.h"
#include "core/checks/land_use_codes.h"
#include "core/plan/dataset_record.h"
#include "core/plan/dataset_roles.h"
#include "engine/partial_progress.h"

#include <ogr_spatialref.h>

#include <QFileInfo>

#include <cmath>
#include <utility>

namespace madang {

namespace {

constexpr double rowsShare = 0.9; // of the progress; reading the file once more for its checksum is the rest

// The constants of a request as values of their columns' types. Throws ImportWrongInput for a column that the table
// does not have, and for a text where a number belongs.
QVariantMap constantValues(const ImportRequest &request, const RowCheck &check)
{
    QVariantMap values;
    for (auto it = request.constants.cbegin(); it != request.constants.cend(); ++it) {
        if (!importableColumns(request.planTable).contains(it.key()))
            throw ImportWrongInput(ImportText::tr("The table “%1” has no column “%2”.").arg(request.planTable, it.key()), {},
                                   ImportText::tr("It has: %1.").arg(importableColumns(request.planTable).join(QStringLiteral(", "))));
        if (check.type(it.key()) == SourceFieldType::Text) {
            values[it.key()] = it.value();
            continue;
        }
        bool ok = false;
        const double number = it.value().toDouble(&ok);
        if (!ok)
            throw ImportWrongInput(ImportText::tr("“%1” for “%2” is no number").arg(it.value(), it.key()));
        values[it.key()] = check.type(it.key()) == SourceFieldType::Integer ? QVariant(qlonglong(std::llround(number))) : QVariant(number);
    }
    return values;
}

} // namespace

ImportReader::ImportReader(const ImportTarget &target, const ImportRequest &requested)
{
    // The request is checked before the file is opened.
    m_state = std::make_unique<State>(target, checkedRequest(target, requested));
    State &state = *m_state;
    const ImportRequest &request = state.request;
    state.result.preview = previewOpenSource(state.source, target, request, 0);
    const ImportPreview &preview = state.result.preview;
    if (!preview.questions.isEmpty())
        throw ImportNeedsAnswer(preview.questions, request.source);
    state.decoder = TextDecoder(preview.encoding);
    state.table = *planTable(request.planTable);
    state.check = std::make_unique<RowCheck>(request.planTable, target.path);
    const PlanReader plan(target.path);
    if (landUseTables().contains(request.planTable)) {
        state.codes.emplace();
        for (const PlanReader::CodeValue &value : plan.codeValues())
            state.codes->insert(value.code);
    }
    plan.forEach(QStringLiteral("phase"), QStringLiteral("base"), {}, [&state](const EffectiveRow &row) { state.phases.insert(row.uid); });
    const EditName name = editName();
    const PlanHistory history = plan.history();
    for (const HistoryEntry &entry : history.entries())
        state.isNameKnown = state.isNameKnown || (entry.state == HistoryEntry::State::Done && entry.name.source == name.source && entry.name.arguments == name.arguments);
    for (const PlanDataset &dataset : plan.datasets())
        if (dataset.role == importedDatasetRole())
            state.hashesBefore.insert(dataset.sha256);
    state.commaGroups = groupsByComma(target.meta.country);
    state.pointGroups = groupsByPoint(target.meta.country);
    for (auto it = preview.fieldMap.cbegin(); it != preview.fieldMap.cend(); ++it)
        state.columns.push_back({it.key(), fieldIndex(preview.fields, it.value().field), state.check->type(it.key()), quantityOf(it.key()),
                                 it.value().unit, state.check->plausibleLimit(it.key())});
    for (ImportColumn &column : state.columns)
        column.isText = column.field >= 0 && preview.fields[size_t(column.field)].type == SourceFieldType::Text;
    state.constants = constantValues(request, *state.check);
    state.uid = fieldIndex(preview.fields, preview.uidField);
    state.identities = std::make_unique<RowIdentities>(target.path);
    state.only = fieldIndex(preview.fields, preview.onlyWith);
    state.x = fieldIndex(preview.fields, preview.xField);
    state.y = fieldIndex(preview.fields, preview.yField);
    state.wkt = fieldIndex(preview.fields, preview.wktField);
    if (state.table.isDrawn()) {
        OGRSpatialReference crs;
        crs.SetFromUserInput(preview.crs.toUtf8().constData());
        state.fit = std::make_unique<GeometryFit>(state.table.geometryType, crs, target.meta.crs, state.source.isDxf(),
                                                  drawingScale(preview));
        if (state.source.isDxf()) {
            state.textField = fieldIndex(preview.fields, QStringLiteral("Text"));
            state.layerField = fieldIndex(preview.fields, QStringLiteral("Layer"));
            state.classes = std::make_unique<LayerClasses>(PlanReader(target.path), request.planTable);
        }
    }
}

ImportReader::~ImportReader() = default;

std::optional<StoredRow> ImportReader::next(Progress &progress)
{
    State &state = *m_state;
    const auto give = [&state](StoredRow row) {
        ++state.result.added;
        return row;
    };
    if (!state.pending.empty()) {
        StoredRow row = std::move(state.pending.back());
        state.pending.pop_back();
        return give(std::move(row));
    }
    if (state.classes && !state.drawing)
        state.readDrawing(progress);
    while (state.source.next()) {
        progress.throwIfCancelled();
        if (!state.isWanted())
            continue;
        if (++state.result.read % 200 == 0)
            PartialProgress(progress, 0, rowsShare).report(state.source.fraction());
        if (state.only >= 0) {
            const QByteArray telling = state.source.isNull(state.only) ? QByteArray() : state.source.bytes(state.only).trimmed();
            if (telling.isEmpty() || telling == "no") {
                ++state.result.leftOut;
                continue;
            }
        }
        if (auto row = state.readRow())
            return give(std::move(*row));
    }
    progress.throwIfCancelled();
    return std::nullopt;
}

EditName ImportReader::editName() const
{
    return {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Import %1 into %2")),
            {QFileInfo(m_state->request.source).fileName(), m_state->request.planTable}};
}

RowChange ImportReader::datasetChange(Progress &progress) const
{
    const State &state = *m_state;
    const ImportPreview &preview = state.result.preview;
    PartialProgress part(progress, rowsShare, 1);
    const PlanRow row = datasetRow({importedDatasetRole(), state.request.source, {}, preview.licence, preview.origin}, state.target.path, &part);
    m_state->isAgain = state.isNameKnown && state.hashesBefore.contains(row.fields.value(QStringLiteral("sha256")).toString());
    return {QStringLiteral("dataset"), newUid(), std::nullopt, row};
}

ImportResult runImport(Plan &plan, const ImportRequest &request, Progress &progress)
{
    const ImportTarget target = importTarget(plan, request.scenario);
    ImportReader reader(target, request);
    std::optional<StoredRow> first = reader.next(progress);
    if (first) {
        std::vector<RowChange> beside;
        const auto next = [&]() -> std::optional<StoredRow> {
            if (first)
                return std::exchange(first, std::nullopt);
            auto row = reader.next(progress);
            if (!row)
                beside.push_back(reader.datasetChange(progress));
            return row;
        };
        plan.applyBulk(reader.editName(), request.planTable, next, beside);
    }
    progress.report(1);
    return reader.result();
}

} // namespace madang
