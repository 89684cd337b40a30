// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/importer.h"

#include "core/attributes/exchanged_names.h"
#include "core/attributes/plausible_values.h"
#include "core/failure.h"
#include "core/import/drawing_layers.h"
#include "core/import/drawing_reading.h"
#include "core/import/geometry_fit.h"
#include "core/import/import_preview.h"
#include "core/import/import_reasons.h"
#include "core/import/import_text.h"
#include "core/import/import_writing.h"
#include "core/import/layer_classes.h"
#include "core/import/number_text.h"
#include "core/import/row_check.h"
#include "core/import/row_identities.h"
#include "core/plan/dataset_record.h"
#include "core/plan/dataset_roles.h"
#include "core/plan/plan_schema.h"
#include "engine/partial_progress.h"

#include <cpl_error.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace madang {

// A column that rows are written to, and the field that fills it.
struct ImportColumn {
    QString name;
    int field = -1;
    SourceFieldType type = SourceFieldType::Text;
    Quantity quantity = Quantity::Plain;
    QString unit;
    double limit = HUGE_VAL;
    qint64 aboveLimit = 0;
    double firstAbove{};
    QString whereAbove{}; // "row 3: 140"
    bool isText = false; // in the file
    GroupingWatch grouping{};
    std::optional<std::pair<QString, double>> inRow{}; // for `grouping`, until it is known whether the row is taken
};

// A reason for which rows were refused, repaired or remarked on: its first rows and how many.
struct RowGroup {
    Finding::Severity severity = Finding::Severity::Warning;
    qint64 count = 0;
    QStringList first;
    QgsRectangle extent;
};

namespace {

constexpr int rowsListed = 10; // in a finding; the report has them all
constexpr double largestUnitMisread = 1000; // metres given in millimetres
constexpr double rowsShare = 0.9; // of the progress; reading the file once more for its checksum is the rest

// Words for yes and no in the columns that hold 1, 0 and −1 (against the direction of the line).
std::optional<int> onewayValue(const QString &text)
{
    static const QHash<QString, int> words = {
        {QStringLiteral("yes"), 1},  {QStringLiteral("true"), 1},    {QStringLiteral("y"), 1},          {QStringLiteral("1"), 1},
        {QStringLiteral("no"), 0},   {QStringLiteral("false"), 0},   {QStringLiteral("n"), 0},          {QStringLiteral("0"), 0},
        {QStringLiteral("-1"), -1},  {QStringLiteral("reverse"), -1},
        // Both directions, though not at the same time.
        {QStringLiteral("reversible"), 0}, {QStringLiteral("alternating"), 0}};
    const auto found = words.constFind(text.toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

struct ImportReader::State {
    State(const ImportTarget &target, const ImportRequest &request)
        : target(target)
        , request(request)
        , source(request.source)
        , decoder(QStringLiteral("UTF-8"))
    {
    }

    ImportTarget target;
    ImportRequest request;
    VectorSource source;
    TextDecoder decoder;
    PlanTable table;
    std::vector<ImportColumn> columns;
    QVariantMap constants;
    int only = -1, x = -1, y = -1, wkt = -1, uid = -1;
    std::unique_ptr<RowIdentities> identities;
    std::unique_ptr<GeometryFit> fit;
    std::unique_ptr<RowCheck> check;
    bool commaGroups = true, pointGroups = false; // how people write numbers where the plan is

    std::unique_ptr<DrawingReading> drawing; // of a drawing, once it has been read
    std::unique_ptr<LayerClasses> classes;   // of a drawing
    int textField = -1, layerField = -1;
    qint64 labelRows = 0, holes = 0, twice = 0;
    QSet<QByteArray> areas; // of a drawing, by shape and layer
    std::vector<StoredRow> pending; // further parts of a row, last first
    ImportResult result;
    std::vector<std::pair<QString, RowGroup>> groups; // rule → rows, in the order of their first appearance

    QString rowName() const
    {
        const qint64 fid = source.fid();
        return fid < 0 || fid == source.row() ? ImportText::tr("row %1").arg(source.row())
                                              : ImportText::tr("row %1 (id %2)").arg(source.row()).arg(fid);
    }
    RowGroup &group(const QString &rule, Finding::Severity severity = Finding::Severity::Warning)
    {
        for (auto &[name, group] : groups)
            if (name == rule)
                return group;
        groups.push_back({rule, RowGroup{severity, 0, {}, {}}});
        return groups.back().second;
    }
    void note(RowGroup &group, const QString &reason)
    {
        if (++group.count <= rowsListed)
            group.first << ImportText::tr("%1: %2").arg(rowName(), reason);
    }
    void refuse(const char *rule, const QString &reason)
    {
        ++result.skipped;
        result.rejected.push_back({source.row(), source.fid(), reason});
        note(group(QString::fromLatin1(rule)), reason);
    }

    bool isWanted();
    void readDrawing(Progress &progress);
    void addDrawingFindings(QVector<Finding> &findings) const;
    bool isThereAlready(const FittedGeometry &geometry);
    [[noreturn]] void askForEncoding(const QByteArray &bytes);
    std::optional<QVariantMap> readFields();
    std::optional<QVariant> readValue(ImportColumn &column, const QString &text);
    std::optional<FittedGeometry> readGeometry();
    std::unique_ptr<OGRGeometry> geometryOfColumns(QString &problem);
    std::optional<StoredRow> readRow();
};

// The value of a numeric column; none (and the row refused) where the text is no such number.
std::optional<QVariant> ImportReader::State::readValue(ImportColumn &column, const QString &text)
{
    if (column.name == QLatin1String("oneway")) {
        const auto value = onewayValue(text);
        if (!value)
            refuse("import.number", ImportText::tr("“%1” in “%2” says neither yes nor no").arg(text, column.name));
        return value ? std::optional<QVariant>(*value) : std::nullopt;
    }
    const NumberReading reading = readNumber(text, column.quantity, column.unit, commaGroups);
    if (!reading.number) {
        refuse("import.number", reading.problem == NumberProblem::Ambiguous
                                    ? ImportText::tr("“%1” for “%2” could be with or without decimals").arg(text, column.name)
                                    : ImportText::tr("“%1” for “%2” is no number").arg(text, column.name));
        return std::nullopt;
    }
    const double value = reading.number->value;
    if (column.isText && pointGroups)
        column.inRow = {text, value};
    if (column.type == SourceFieldType::Integer && (std::abs(value - std::round(value)) > 1e-9 || std::abs(value) > 9e15)) {
        refuse("import.number", ImportText::tr("“%1” for “%2” is no whole number").arg(text, column.name));
        return std::nullopt;
    }
    if (!reading.number->plain)
        note(group(QStringLiteral("import.numbers_read"), Finding::Severity::Note),
             ImportText::tr("“%1” for “%2” was read as %3").arg(text, column.name, QString::number(value, 'g', 12)));
    if (value > column.limit && column.aboveLimit++ == 0) {
        column.firstAbove = value;
        column.whereAbove = ImportText::tr("%1: %2").arg(rowName(), QString::number(value, 'g', 12));
    }
    if (column.type == SourceFieldType::Integer)
        return QVariant(qlonglong(std::llround(value)));
    return QVariant(value);
}

// The rows that were looked at first were plain; here is one that shows how little they said.
void ImportReader::State::askForEncoding(const QByteArray &bytes)
{
    throw ImportNeedsAnswer({{ImportQuestion::About::Encoding,
                              ImportText::tr("The text of %1 is not Unicode, and the rows before it do not tell what it is.").arg(rowName()),
                              ImportText::tr("Say the encoding with --encoding, for example --encoding %1.").arg(guessEncoding({bytes}).encoding)}},
                            request.source);
}

std::optional<QVariantMap> ImportReader::State::readFields()
{
    QVariantMap fields;
    bool damagedRow = false;
    for (ImportColumn &column : columns) {
        // What GDAL gives as the text of a hatch is the name of its pattern.
        const bool takesLabel = drawing && column.field == textField;
        if (source.isNull(column.field) && !takesLabel)
            continue;
        bool damaged = false;
        const QString text = takesLabel ? drawing->label(column.name) : source.text(column.field, decoder, &damaged).trimmed();
        damagedRow = damagedRow || damaged;
        if (damaged && result.preview.guess.onlyAscii && request.encoding.isEmpty())
            askForEncoding(source.bytes(column.field));
        if (text.isEmpty())
            continue;
        if (source.isTable() && isErrorOfSpreadsheet(text)) {
            refuse("import.error_value", ImportText::tr("“%1” for “%2” is an error of the spreadsheet").arg(text, column.name));
            return std::nullopt;
        }
        if (column.type == SourceFieldType::Text) {
            const QString value = classes && column.field == layerField ? classes->classOf(text) : text;
            if (!value.isEmpty())
                fields[column.name] = value;
            continue;
        }
        const auto value = readValue(column, text);
        if (!value)
            return std::nullopt;
        fields[column.name] = *value;
    }
    if (damagedRow)
        note(group(QStringLiteral("import.damaged_text")), ImportText::tr("characters that are not %1").arg(result.preview.encoding));
    for (auto it = constants.cbegin(); it != constants.cend(); ++it)
        if (!fields.contains(it.key()))
            fields[it.key()] = it.value();
    if (table.hasScenario)
        fields[QStringLiteral("scenario")] = target.scenario;
    return fields;
}

// What a row of a drawing is depends on what is drawn before and after it: all is read first.
void ImportReader::State::readDrawing(Progress &progress)
{
    const auto taking = std::count_if(columns.begin(), columns.end(), [this](const ImportColumn &column) { return column.field == textField; });
    drawing = std::make_unique<DrawingReading>(
        source, decoder,
        DrawingReading::Request{request.planTable, table.geometryType, layersToRead(result.preview.drawingLayers, request.drawingLayers), taking > 1,
                                !request.drawingLayers.isEmpty(), request.innerRingsAreHoles},
        progress);
}

// Whether the row is one to be taken at all: on a layer that is read, and neither a text among things, nor a hole, nor
// something that is drawn twice.
bool ImportReader::State::isWanted()
{
    if (!drawing)
        return true;
    const DrawingReading::Use use = drawing->use();
    labelRows += use == DrawingReading::Use::Label;
    holes += use == DrawingReading::Use::Hole;
    twice += use == DrawingReading::Use::Twice;
    return use == DrawingReading::Use::Row;
}

// An outline and its hatch on one layer are one area.
bool ImportReader::State::isThereAlready(const FittedGeometry &geometry)
{
    if (!drawing || table.geometryType != QLatin1String("MULTIPOLYGON"))
        return false;
    const QByteArray &wkb = geometry.parts.front();
    OGRGeometry *made = nullptr;
    OGRGeometryFactory::createFromWkb(wkb.constData(), nullptr, &made, size_t(wkb.size()));
    const std::unique_ptr<OGRGeometry> area(made);
    const std::unique_ptr<OGRGeometry> normal(area ? area->Normalize() : nullptr);
    if (!normal)
        return false;
    QByteArray shape(int(normal->WkbSize()), Qt::Uninitialized);
    normal->exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(shape.data()), wkbVariantIso);
    shape += drawing->layer().toUtf8(); // on another layer it is another thing
    if (areas.contains(shape)) {
        ++twice;
        return true;
    }
    areas.insert(shape);
    return false;
}

// The place of a row of a table of text.
std::unique_ptr<OGRGeometry> ImportReader::State::geometryOfColumns(QString &problem)
{
    if (wkt >= 0) {
        const QByteArray text = source.bytes(wkt).trimmed();
        if (text.isEmpty())
            return nullptr;
        OGRGeometry *parsed = nullptr;
        const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        OGRGeometryFactory::createFromWkt(text.constData(), nullptr, &parsed);
        if (!parsed)
            problem = ImportText::tr("“%1” is no geometry").arg(decoder.decode(text.left(60)));
        return std::unique_ptr<OGRGeometry>(parsed);
    }
    double values[2] = {};
    const int fields[2] = {x, y};
    for (int i = 0; i < 2; ++i) {
        const QString text = source.text(fields[i], decoder).trimmed();
        if (text.isEmpty())
            return nullptr;
        const auto number = readNumber(text, Quantity::Plain, {}, commaGroups).number;
        if (!number) {
            problem = ImportText::tr("“%1” is no coordinate").arg(text);
            return nullptr;
        }
        values[i] = number->value;
    }
    return std::make_unique<OGRPoint>(values[0], values[1]);
}

std::optional<FittedGeometry> ImportReader::State::readGeometry()
{
    std::unique_ptr<OGRGeometry> own;
    if (source.isTable()) {
        QString problem;
        own = geometryOfColumns(problem);
        if (!problem.isEmpty()) {
            refuse("import.coordinates", problem);
            return std::nullopt;
        }
    }
    const OGRGeometry *drawn = drawing ? drawing->area() : nullptr;
    FittedGeometry fitted = fit->fit(source.isTable() ? own.get() : drawn ? drawn : source.geometry());
    const QString place = QStringLiteral("%1, %2").arg(fitted.sourceX, 0, 'g', 10).arg(fitted.sourceY, 0, 'g', 10);
    switch (fitted.problem) {
    case GeometryProblem::None:
        return fitted;
    case GeometryProblem::Missing:
        refuse("import.no_geometry", ImportText::tr("it has no place"));
        break;
    case GeometryProblem::WrongType:
        refuse("import.wrong_geometry", ImportText::tr("it is %1").arg(nameOfGeometry(fitted.found)));
        break;
    case GeometryProblem::NotFinite:
        refuse("import.coordinates", ImportText::tr("a coordinate is no number or without end"));
        break;
    case GeometryProblem::OutsideCrs:
        refuse("import.outside_crs", ImportText::tr("the coordinate system does not reach to %1").arg(place));
        break;
    case GeometryProblem::NoArea:
        refuse("import.no_area", ImportText::tr("the area at %1 encloses nothing").arg(place));
        break;
    case GeometryProblem::NoLength:
        refuse("import.no_length", ImportText::tr("the line at %1 has no length").arg(place));
        break;
    }
    return std::nullopt;
}

// The row of the source as a row of the plan; none where it was refused.
std::optional<StoredRow> ImportReader::State::readRow()
{
    std::optional<FittedGeometry> geometry;
    if (fit) {
        geometry = readGeometry();
        if (!geometry)
            return std::nullopt;
    }
    if (geometry && isThereAlready(*geometry))
        return std::nullopt;
    auto fields = readFields();
    const auto refusal = fields ? check->refusal(*fields) : std::nullopt;
    if (refusal)
        refuse("import.rule", *refusal);
    const bool taken = fields && !refusal;
    for (ImportColumn &column : columns)
        if (const auto number = std::exchange(column.inRow, std::nullopt))
            column.grouping.see(number->first, number->second, taken);
    if (!taken)
        return std::nullopt;
    const QString ownUid = uid < 0 || source.isNull(uid) ? QString() : identities->take(source.text(uid, decoder).trimmed());
    if (!geometry)
        return StoredRow{ownUid, {*fields, {}}};
    if (!geometry->repaired.isEmpty()) {
        result.repaired.push_back({source.row(), source.fid(), geometry->repaired});
        RowGroup &repaired = group(QStringLiteral("import.repaired"), Finding::Severity::Note);
        note(repaired, geometry->repaired);
        repaired.extent.combineExtentWith(QgsRectangle(geometry->xMin, geometry->yMin, geometry->xMax, geometry->yMax));
    }
    result.exploded += geometry->parts.size() > 1;
    for (size_t i = geometry->parts.size(); i-- > 1;)
        pending.push_back({{}, {*fields, geometry->parts[i]}});
    return StoredRow{ownUid, {*fields, geometry->parts.front()}};
}

namespace {

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

namespace {

using AddFinding = std::function<void(Finding::Severity, const QString &rule, const QString &title, const QString &detail)>;

void addIdentities(const RowIdentities &identities, const AddFinding &add)
{
    if (identities.inPlan() > 0)
        add(Finding::Severity::Warning, QStringLiteral("import.uid_in_plan"),
            ImportText::tr("%n row(s) of the file are in the plan already and were added once more.", nullptr, int(identities.inPlan())),
            ImportText::tr("The plan has rows with their uids, so that they got new ones; what names such a uid goes on meaning the row that was there. If "
                           "the file was to change rows of the plan, undo this import, and read its attributes back instead."));
    if (identities.repeated() > 0)
        add(Finding::Severity::Warning, QStringLiteral("import.uid_repeated"),
            ImportText::tr("%n row(s) have the uid of an earlier row of the file and got new ones.", nullptr, int(identities.repeated())),
            ImportText::tr("What names such a uid means the first of them."));
}

// What a file shows that is no data of its own: what is measured from its places, and how KML shows them.
bool isOfNoUse(const QString &field, const ImportPreview &preview)
{
    if (measuredColumns().contains(field, Qt::CaseInsensitive))
        return true;
    if (!preview.format.endsWith(QLatin1String("KML")))
        return false;
    // A placemark of an export repeats its names as a person reads them.
    const bool isRepeated = !preview.uidField.isEmpty() && (field == QLatin1String("Name") || field == QLatin1String("description"));
    return isRepeated || kmlDisplayFields().contains(field);
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
    state.commaGroups = groupsByComma(target.meta.country);
    state.pointGroups = groupsByPoint(target.meta.country);
    for (auto it = preview.fieldMap.cbegin(); it != preview.fieldMap.cend(); ++it)
        state.columns.push_back({it.key(), fieldIndex(preview.fields, it.value().field), state.check->type(it.key()), quantityOf(it.key()),
                                 it.value().unit, plausibleLimit(request.planTable, it.key())});
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

// What became of what is no row of its own in a drawing.
void ImportReader::State::addDrawingFindings(QVector<Finding> &findings) const
{
    const auto add = [&findings](const char *rule, const QString &title, const QString &detail) {
        Finding finding;
        finding.severity = Finding::Severity::Note;
        finding.rule = QString::fromLatin1(rule);
        finding.title = title;
        finding.detail = detail;
        findings << finding;
    };
    if (holes > 0)
        add("import.holes", ImportText::tr("%n closed line(s) inside another one of their layer were taken as holes of it.", nullptr, int(holes)),
            ImportText::tr("If they are areas of their own, undo this import and import again, saying so."));
    if (labelRows > 0) {
        QStringList sentences;
        if (drawing->named() > 0)
            sentences << ImportText::tr("%n row(s) took the text that stands in, at or along them.", nullptr, int(drawing->named()));
        if (const qint64 unused = drawing->unusedLabels())
            sentences << ImportText::tr("%n text(s) name nothing.", nullptr, int(unused));
        if (result.added == 0 && table.geometryType == QLatin1String("POINT"))
            sentences << ImportText::tr("To take texts as points, choose the layers that they are on, and no points.");
        add("import.labels", ImportText::tr("%n text(s) of the drawing are labels and no rows of their own.", nullptr, int(labelRows)),
            sentences.join(QLatin1Char(' ')));
    }
    if (drawing->severalLabels() > 0)
        add("import.several_labels", ImportText::tr("%n area(s) have several texts in them and took none.", nullptr, int(drawing->severalLabels())),
            ImportText::tr("Choose the layers so that one text stands in each, or name these areas in the plan."));
    if (twice > 0)
        add("import.twice", ImportText::tr("%n area(s) that are drawn twice were taken once.", nullptr, int(twice)),
            ImportText::tr("An outline and its hatch on one layer are one area."));
    QStringList others;
    qint64 onOthers = 0;
    if (request.drawingLayers.isEmpty())
        for (const DrawingLayer &layer : result.preview.drawingLayers)
            if (layer.ofAnotherTable) {
                others << layer.name;
                onOthers += layer.count();
            }
    if (!others.isEmpty())
        add("import.other_layers",
            ImportText::tr("%n thing(s) on layers of other tables were left out.", nullptr, int(onOthers)),
            ImportText::tr("They are on: %1. Choose the layers to take them too.").arg(others.join(QStringLiteral(", "))));
}

bool ImportReader::mayBringUids() const
{
    return m_state->uid >= 0;
}

ImportResult ImportReader::result() const
{
    const State &state = *m_state;
    ImportResult result = state.result;
    result.findings = result.preview.findings;
    const auto add = [&result](Finding::Severity severity, const QString &rule, const QString &title, const QString &detail = {}) {
        Finding finding;
        finding.severity = severity;
        finding.rule = rule;
        finding.title = title;
        finding.detail = detail;
        result.findings << finding;
    };
    const QString file = QFileInfo(state.request.source).fileName();
    for (const auto &[rule, group] : state.groups) {
        QStringList sentences{ImportText::tr("File %1. %2.").arg(file, group.first.join(QStringLiteral("; ")))};
        if (group.count > rowsListed)
            sentences << ImportText::tr("And %n more.", nullptr, int(group.count - rowsListed));
        sentences << importReasonRemedy(rule);
        add(group.severity, rule, importReasonTitle(rule, state.table.geometryType, int(group.count)), sentences.join(QLatin1Char(' ')));
        if (!group.extent.isNull()) {
            result.findings.back().extent = group.extent;
            result.findings.back().extentCrs = QgsCoordinateReferenceSystem(state.target.meta.crs);
        }
    }
    for (const ImportColumn &column : state.columns) {
        if (column.aboveLimit == 0)
            continue;
        const QString title = ImportText::tr("%n value(s) of “%1” are larger than any real one.", nullptr, int(column.aboveLimit)).arg(column.name);
        const QString limit = QString::number(column.limit);
        if (column.quantity != Quantity::Plain && column.firstAbove <= column.limit * largestUnitMisread)
            add(Finding::Severity::Warning, QStringLiteral("import.implausible"), title,
                ImportText::tr("File %1, %2. Values above %3 are rarely true; the file may be in another unit. If it is in centimetres, "
                               "undo this import and import again, saying so for this column.")
                    .arg(file, column.whereAbove, limit));
        else
            add(Finding::Severity::Warning, QStringLiteral("import.too_large"), title,
                ImportText::tr("File %1, %2. Values above %3 are rarely true. Correct them in the plan, or undo this import, correct the file, and import "
                               "it again.")
                    .arg(file, column.whereAbove, limit));
    }
    for (const ImportColumn &column : state.columns)
        if (column.grouping.isUnclear())
            add(Finding::Severity::Warning, QStringLiteral("import.number_grouping"),
                ImportText::tr("The points in the numbers of “%1” may stand between thousands.").arg(column.name),
                ImportText::tr("File %1. “%2” was read as %3, as if its point stood before decimals. If these are thousands, undo this import, "
                               "take the points out of the numbers in the file, and import again.")
                    .arg(file, column.grouping.example(), QString::number(column.grouping.exampleReadAs(), 'g', 12)));
    if (state.drawing)
        state.addDrawingFindings(result.findings);
    if (result.exploded > 0)
        add(Finding::Severity::Note, QStringLiteral("import.exploded"),
            ImportText::tr("%n row(s) in several parts became several rows.", nullptr, int(result.exploded)));
    if (result.leftOut > 0)
        add(Finding::Severity::Note, QStringLiteral("import.left_out"),
            ImportText::tr("%n row(s) without “%1” were left out: they are something else.", nullptr, int(result.leftOut))
                .arg(result.preview.onlyWith),
            ImportText::tr("They can be taken too, if every row is asked for."));
    addIdentities(*state.identities, add);
    QStringList unused;
    for (const SourceField &field : result.preview.fields) {
        bool used = isOfNoUse(field.name, result.preview) || (field.name == result.preview.uidField && state.identities->areUids());
        used = used || field.name == result.preview.xField || field.name == result.preview.yField || field.name == result.preview.wktField;
        for (const FieldSource &source : result.preview.fieldMap)
            used = used || source.field == field.name;
        if (!used)
            unused << field.name;
    }
    if (!unused.isEmpty() && !state.source.isOsm())
        add(Finding::Severity::Note, QStringLiteral("import.fields_left"),
            ImportText::tr("%n field(s) of the file were not taken.", nullptr, int(unused.size())),
            ImportText::tr("They are: %1.").arg(unused.join(QStringLiteral(", "))));
    if (result.added == 0) {
        Finding nothing;
        nothing.severity = Finding::Severity::Error;
        nothing.rule = QStringLiteral("import.nothing");
        nothing.title = result.read == 0 ? ImportText::tr("%1 holds no rows. The plan is as it was.").arg(file)
                                         : ImportText::tr("Nothing of %1 could be imported. The plan is as it was.").arg(file);
        result.findings.prepend(nothing);
    }
    return result;
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
        writeImport(plan, reader.editName(), request.planTable, next, beside, reader.mayBringUids());
    }
    progress.report(1);
    return reader.result();
}

void writeImportReport(const ImportResult &result, const QString &path)
{
    const auto quoted = [](QString text) { return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'); };
    QSaveFile file(path);
    QByteArray text("\xef\xbb\xbf"); // spreadsheets need the mark to read UTF-8
    text += "row,fid,outcome,reason\r\n";
    const auto append = [&](const std::vector<RowNote> &notes, const QString &outcome) {
        for (const RowNote &note : notes)
            text += QStringLiteral("%1,%2,%3,%4\r\n")
                        .arg(note.row)
                        .arg(note.fid < 0 ? QString() : QString::number(note.fid), outcome, quoted(note.reason))
                        .toUtf8();
    };
    append(result.rejected, QStringLiteral("refused"));
    append(result.repaired, QStringLiteral("repaired"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush() || !file.commit())
        throw Failure(ImportText::tr("The list could not be written: %1").arg(file.errorString()), path,
                      ImportText::tr("Choose another folder, or make room on the disk."));
}

} // namespace madang
