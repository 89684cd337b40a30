// SPDX-License-Identifier: GPL-2.0-or-later
// How a row of a file becomes a row of the plan, or is refused.
#include "core/import/import_state.h"

#include "core/import/import_preview.h"

#include <cpl_error.h>
#include <ogr_geometry.h>

#include <QHash>

#include <algorithm>

namespace madang {

namespace {

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
// A row is taken with a code or a phase that the plan does not have: either may come later.
void ImportReader::State::remarkOnReferences(const QVariantMap &fields)
{
    if (const QString code = fields.value(QStringLiteral("code")).toString(); codes && !code.isEmpty() && !codes->contains(code))
        note(group(QStringLiteral("import.unknown_code")), ImportText::tr("“%1”").arg(code));
    if (const QString phase = fields.value(QStringLiteral("phase_uid")).toString(); !phase.isEmpty() && !phases.contains(phase))
        note(group(QStringLiteral("import.missing_phase")), ImportText::tr("“%1”").arg(phase));
}

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
    remarkOnReferences(*fields);
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

} // namespace madang
