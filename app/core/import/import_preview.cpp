// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/import_preview.h"

#include "core/attributes/exchanged_names.h"
#include "core/import/drawing_layers.h"
#include "core/import/import_origin.h"
#include "core/import/import_text.h"
#include "core/import/number_text.h"
#include "core/import/shapefile_damage.h"
#include "core/import/source_sample.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

Finding finding(Finding::Severity severity, const char *rule, const QString &title, const QString &detail = {})
{
    Finding finding;
    finding.severity = severity;
    finding.rule = QString::fromLatin1(rule);
    finding.title = title;
    finding.detail = detail;
    return finding;
}

int dimensionOf(const QString &tableGeometry)
{
    return tableGeometry == QLatin1String("MULTIPOLYGON") ? 2 : tableGeometry == QLatin1String("LINESTRING") ? 1 : 0;
}

// The layer that was asked for, the only one, or the only one of the table's kind; OSM files have one for each kind.
QString chooseLayer(const VectorSource &source, const ImportRequest &request, const PlanTable &table, QVector<ImportQuestion> &questions)
{
    if (!request.layer.isEmpty())
        return request.layer;
    if (source.layers().size() == 1)
        return source.layers().front().name;
    if (source.isOsm() && table.isDrawn()) {
        static const char *const layers[] = {"points", "lines", "multipolygons"};
        return QString::fromLatin1(layers[dimensionOf(table.geometryType)]);
    }
    QStringList fitting, all;
    for (const SourceLayer &layer : source.layers()) {
        all << layer.name;
        if (table.isDrawn() ? layer.hasGeometry && layer.dimension == dimensionOf(table.geometryType) : !layer.hasGeometry)
            fitting << layer.name;
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (all.contains(table.name)) // of an export of several tables; KML does not say what its layers hold
        return table.name;
    questions << ImportQuestion{ImportQuestion::About::Layer,
                                ImportText::tr("The file has %n layers: %1.", nullptr, int(all.size())).arg(all.join(QStringLiteral(", "))),
                                ImportText::tr("Name one of them: FILE|layername=LAYER.")};
    return {};
}

// The encoding to read with, and what there is to say about it.
void decideEncoding(const VectorSource &source, const ImportRequest &request, ImportPreview &preview)
{
    const EncodingGuess &guess = preview.guess;
    const auto declared = source.declaredEncoding();
    if (!request.encoding.isEmpty()) {
        const auto asked = canonicalEncoding(request.encoding);
        if (!asked)
            throw ImportWrongInput(ImportText::tr("“%1” is no text encoding that Madang knows.").arg(request.encoding), source.file(),
                                   ImportText::tr("It knows: %1.").arg(textEncodings().join(QStringLiteral(", "))));
        preview.encoding = *asked;
        if (!agreesWith(guess, *asked) && guess.sure)
            preview.findings << finding(Finding::Severity::Warning, "import.encoding",
                                        ImportText::tr("The text does not look like %1.").arg(textEncodingLabel(*asked)),
                                        ImportText::tr("It was read as %1 because that was asked for; its bytes look like %2. Check a few names in the result.")
                                            .arg(textEncodingLabel(*asked), textEncodingLabel(guess.encoding)));
        return;
    }
    const bool declaredKnown = textEncodings().contains(declared.encoding);
    if (declaredKnown && agreesWith(guess, declared.encoding)) {
        preview.encoding = declared.encoding;
        return;
    }
    preview.encoding = guess.encoding;
    if (!declared.encoding.isEmpty() && guess.sure && !guess.onlyAscii) {
        preview.findings << finding(
            declared.weak ? Finding::Severity::Note : Finding::Severity::Warning, "import.encoding",
            ImportText::tr("The text is %1, not %2 as the file says.").arg(textEncodingLabel(guess.encoding), textEncodingLabel(declared.encoding)),
            declared.where.isEmpty()
                ? ImportText::tr("It was read by what its bytes show. Check a few names in the result, or say the encoding yourself.")
                : ImportText::tr("%1 is wrong; the text was read by what its bytes show. Check a few names in the result, or say the encoding yourself.")
                      .arg(declared.where));
        return;
    }
    if (guess.sure)
        return;
    QStringList candidates;
    for (const EncodingCandidate &candidate : guess.candidates)
        if (candidate.score > 0.2 && candidates.size() < 3)
            candidates << QStringLiteral("%1 (%2 %)").arg(candidate.encoding).arg(qRound(100 * candidate.score));
    const ImportQuestion question{
        ImportQuestion::About::Encoding,
        candidates.isEmpty() ? ImportText::tr("The text of the file is in an encoding that could not be recognised.")
                             : ImportText::tr("The text of the file could be in more than one encoding: %1.").arg(candidates.join(QStringLiteral(", "))),
        ImportText::tr("Say which with --encoding, for example --encoding %1.").arg(guess.encoding)};
    preview.questions << question;
}

QString authorityName(const OGRSpatialReference &crs)
{
    const char *authority = crs.GetAuthorityName(nullptr);
    const char *code = crs.GetAuthorityCode(nullptr);
    if (authority && code)
        return QStringLiteral("%1:%2").arg(QLatin1String(authority), QLatin1String(code));
    char *wkt = nullptr;
    crs.exportToWkt(&wkt);
    const QString text = QString::fromUtf8(wkt);
    CPLFree(wkt);
    return text;
}

// Names of columns that hold longitudes (or eastings) and latitudes (or northings).
const QStringList lonNames = {QStringLiteral("lon"), QStringLiteral("lng"), QStringLiteral("long"), QStringLiteral("longitude"),
                              QStringLiteral("경도"), QStringLiteral("ลองจิจูด"), QStringLiteral("kinh_do")};
const QStringList latNames = {QStringLiteral("lat"), QStringLiteral("latitude"), QStringLiteral("위도"), QStringLiteral("ละติจูด"),
                              QStringLiteral("vi_do")};
const QStringList eastNames = {QStringLiteral("x"), QStringLiteral("easting"), QStringLiteral("x_coord"), QStringLiteral("coord_x"),
                               QStringLiteral("utm_e")};
const QStringList northNames = {QStringLiteral("y"), QStringLiteral("northing"), QStringLiteral("y_coord"), QStringLiteral("coord_y"),
                                QStringLiteral("utm_n")};
const QStringList wktNames = {QStringLiteral("wkt"), QStringLiteral("geom"), QStringLiteral("geometry"), QStringLiteral("the_geom"),
                              QStringLiteral("wkt_geom")};

QStringList namesAmong(const std::vector<SourceField> &fields, const QStringList &names)
{
    QStringList found;
    for (const SourceField &field : fields)
        if (names.contains(field.name.trimmed().toLower()))
            found << field.name;
    return found;
}

void requireField(const std::vector<SourceField> &fields, const QString &name, const QString &file)
{
    if (name.isEmpty() || fieldIndex(fields, name) >= 0)
        return;
    QStringList names;
    for (const SourceField &field : fields)
        names << field.name;
    throw ImportWrongInput(ImportText::tr("The file has no field “%1”.").arg(name), file, ImportText::tr("It has: %1.").arg(names.join(QStringLiteral(", "))));
}

// Where a table of text holds its places. Returns whether the columns say that these are longitudes and latitudes.
bool decideCoordinates(const VectorSource &source, const ImportRequest &request, ImportPreview &preview)
{
    for (const QString &name : {request.xField, request.yField, request.wktField})
        requireField(preview.fields, name, source.file());
    preview.xField = request.xField;
    preview.yField = request.yField;
    preview.wktField = request.wktField;
    if (!request.wktField.isEmpty())
        return false;
    if (!request.xField.isEmpty() && !request.yField.isEmpty())
        return lonNames.contains(request.xField.toLower()) && latNames.contains(request.yField.toLower());
    const QStringList lon = namesAmong(preview.fields, lonNames), lat = namesAmong(preview.fields, latNames);
    const QStringList east = namesAmong(preview.fields, eastNames), north = namesAmong(preview.fields, northNames);
    const QStringList wkt = namesAmong(preview.fields, wktNames);
    const int ways = (lon.size() == 1 && lat.size() == 1) + (east.size() == 1 && north.size() == 1) + (wkt.size() == 1);
    if (ways == 1 && wkt.size() == 1) {
        preview.wktField = wkt.first();
        return false;
    }
    if (ways == 1 && lon.size() == 1 && lat.size() == 1) {
        preview.xField = lon.first();
        preview.yField = lat.first();
        return true;
    }
    if (ways == 1) {
        preview.xField = east.first();
        preview.yField = north.first();
        return false;
    }
    QStringList names;
    for (const SourceField &field : preview.fields)
        names << field.name;
    preview.questions << ImportQuestion{
        ImportQuestion::About::Coordinates,
        ways == 0 ? ImportText::tr("It is not clear which columns hold the place of each row. The columns are: %1.").arg(names.join(QStringLiteral(", ")))
                  : ImportText::tr("More than one set of columns could hold the place of each row. The columns are: %1.").arg(names.join(QStringLiteral(", "))),
        ImportText::tr("Say which: --x COLUMN --y COLUMN, or --wkt COLUMN.")};
    return false;
}

// The places that the columns of a table of text hold, as far as they are numbers.
SourceExtent extentOfColumns(VectorSource &source, const ImportPreview &preview, const TextDecoder &decoder, bool commaGroups)
{
    SourceExtent extent;
    const int x = fieldIndex(preview.fields, preview.xField), y = fieldIndex(preview.fields, preview.yField);
    const int wkt = fieldIndex(preview.fields, preview.wktField);
    source.rewind();
    for (int i = 0; i < sampledRows && source.next(); ++i) {
        if (wkt >= 0) {
            OGRGeometry *parsed = nullptr;
            const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
            OGRGeometryFactory::createFromWkt(source.bytes(wkt).constData(), nullptr, &parsed);
            const std::unique_ptr<OGRGeometry> geometry(parsed);
            if (geometry && !geometry->IsEmpty()) {
                OGREnvelope box;
                geometry->getEnvelope(&box);
                extent.add(box.MinX, box.MinY, box.MaxX, box.MaxY);
            }
            continue;
        }
        if (x < 0 || y < 0)
            break;
        const auto east = readNumber(source.text(x, decoder), Quantity::Plain, {}, commaGroups).number;
        const auto north = readNumber(source.text(y, decoder), Quantity::Plain, {}, commaGroups).number;
        if (east && north)
            extent.add(east->value, north->value, east->value, north->value);
    }
    source.rewind();
    return extent;
}

// metres in a unit of length
double metresOf(const QString &unit)
{
    return readNumber(QStringLiteral("1"), Quantity::Length, unit, true).number->value;
}

std::unique_ptr<OGRSpatialReference> parseCrs(const QString &text)
{
    auto crs = std::make_unique<OGRSpatialReference>();
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (crs->SetFromUserInput(text.toUtf8().constData()) != OGRERR_NONE)
        return nullptr;
    crs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return crs;
}

QString missingCrsText(const VectorSource &source)
{
    if (source.format() == QLatin1String("ESRI Shapefile"))
        return ImportText::tr("The shapefile has no .prj file, so that its coordinate system is not known.");
    if (source.isDxf())
        return ImportText::tr("A drawing does not say what coordinate system it is in.");
    if (source.isTable())
        return ImportText::tr("The table does not say what coordinate system its places are in.");
    return ImportText::tr("The file does not say what coordinate system it is in.");
}

void decideCrs(const VectorSource &source, const ImportTarget &target, const ImportRequest &request, const SourceExtent &extent,
               bool columnsAreDegrees, ImportPreview &preview)
{
    const PlanPlace place = placeOfPlan(target.meta, target.extent);
    std::unique_ptr<OGRSpatialReference> crs;
    if (!request.crs.isEmpty()) {
        crs = parseCrs(request.crs);
        if (!crs)
            throw ImportWrongInput(ImportText::tr("“%1” is no coordinate system that Madang knows.").arg(request.crs), {},
                                   ImportText::tr("Name it by its number, such as EPSG:5186."));
    } else if ((crs = source.crs())) {
        preview.crsFromFile = true;
    } else if (columnsAreDegrees) {
        // Columns named longitude and latitude are a statement of the file, as a .prj is.
        crs = parseCrs(QStringLiteral("EPSG:4326"));
        preview.crsFromFile = true;
    }
    if (!crs) {
        const QStringList likely = plausibleCrs(extent, place, target.meta);
        preview.questions << ImportQuestion{
            ImportQuestion::About::Crs, missingCrsText(source),
            likely.isEmpty() ? ImportText::tr("Ask whoever made the file, and say it with --crs, for example --crs EPSG:5186.")
                             : ImportText::tr("Ask whoever made the file, and say it with --crs. In %1 the data would lie where the plan is.")
                                   .arg(likely.join(QStringLiteral(", ")))};
        return;
    }
    preview.crs = authorityName(*crs);
    preview.crsName = QString::fromUtf8(crs->GetName() ? crs->GetName() : "");

    const PlaceVerdict verdict = checkPlace(*crs, extent, place, target.meta);
    if (verdict.reachable && !verdict.isFar && !verdict.degreesAsMetres)
        return;
    QString title;
    if (!verdict.reachable)
        title = ImportText::tr("The coordinates of the file cannot be in %1.").arg(preview.crsName);
    else if (verdict.isFar)
        title = (place.ofData ? ImportText::tr("In this coordinate system the data lies %1 km away from the plan.") : ImportText::tr("In this coordinate system the data lies %1 km outside the plan's country."))
                    .arg(QLocale().toString(verdict.distanceKm, 'f', 0));
    else
        title = ImportText::tr("The coordinates look like longitude and latitude, not like %1.").arg(preview.crsName);
    QStringList sentences;
    sentences << (preview.crsFromFile ? ImportText::tr("The file says that it is in %1; its features are around %2, %3.")
                                      : ImportText::tr("It was said to be in %1; its features are around %2, %3."))
                     .arg(preview.crsName, QString::number(extent.medianX(), 'f', 3), QString::number(extent.medianY(), 'f', 3));
    if (verdict.degreesAsMetres)
        sentences << ImportText::tr("These numbers look like degrees of longitude and latitude, while that system counts in metres.");
    if (verdict.swapped)
        sentences << ImportText::tr("Longitude and latitude seem to be exchanged: the other way round the data would lie where the plan is.");
    if (!verdict.likelyCrs.isEmpty())
        sentences << ImportText::tr("Read in %1, the data would lie where the plan is.").arg(verdict.likelyCrs.join(QStringLiteral(", ")));
    sentences << ImportText::tr("Ask whoever made the file which coordinate system is right. If this one is not, undo the import and import again with the right one.");
    Finding far = finding(Finding::Severity::Warning, "import.place", title, sentences.join(QLatin1Char(' ')));
    if (verdict.reachable) {
        far.extent = verdict.lonLat;
        far.extentCrs = QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326"));
    }
    preview.findings << far;
    // Nothing of it would arrive: that is a question rather than an import of nothing.
    if (verdict.reachable)
        return;
    const QString exchanged = source.isTable() ? ImportText::tr("Exchange them: --x COLUMN names the longitudes, --y COLUMN the latitudes.")
                                               : ImportText::tr("Exchange them in the file, or have whoever made it do so.");
    preview.questions << ImportQuestion{ImportQuestion::About::Crs, title + QLatin1Char(' ') + sentences.mid(0, sentences.size() - 1).join(QLatin1Char(' ')),
                                        verdict.swapped             ? exchanged
                                        : verdict.likelyCrs.isEmpty() ? ImportText::tr("Say the right coordinate system with --crs.")
                                                                      : ImportText::tr("Say the right coordinate system with --crs; %1 would fit.")
                                                                            .arg(verdict.likelyCrs.join(QStringLiteral(", ")))};
}

void decideMapping(const VectorSource &source, const ImportTarget &target, const ImportRequest &request, const FieldTexts &texts,
                   ImportPreview &preview)
{
    preview.fieldMap = suggestMapping(request.planTable, preview.format, preview.fields, target.meta, texts);
    mapOwnLayers(preview.fieldMap, request.planTable, layersToRead(preview.drawingLayers, request.drawingLayers), preview.fields);
    const QStringList columns = importableColumns(request.planTable);
    const int uid = fieldIndex(preview.fields, uidColumn);
    preview.uidField = uid < 0 ? QString() : preview.fields[size_t(uid)].name;
    for (auto it = request.fieldMap.cbegin(); it != request.fieldMap.cend(); ++it) {
        if (it.key() == uidColumn) {
            requireField(preview.fields, it.value().field, source.file());
            preview.uidField = it.value().field;
            continue;
        }
        if (!columns.contains(it.key()))
            throw ImportWrongInput(ImportText::tr("The table “%1” has no column “%2”.").arg(request.planTable, it.key()), {},
                                   ImportText::tr("It has: %1.").arg(columns.join(QStringLiteral(", "))));
        if (it.value().field.isEmpty()) {
            preview.fieldMap.remove(it.key());
            continue;
        }
        requireField(preview.fields, it.value().field, source.file());
        preview.fieldMap[it.key()] = it.value();
    }
    preview.onlyWith = request.onlyWith.value_or(tellingField(request.planTable, preview.format));
    if (request.onlyWith)
        requireField(preview.fields, preview.onlyWith, source.file());
}

void tellDamage(const VectorSource &source, ImportPreview &preview)
{
    if (source.format() != QLatin1String("ESRI Shapefile"))
        return;
    const ShapefileDamage damage = damageOfShapefile(source.companion(QStringLiteral("shp")), source.companion(QStringLiteral("dbf")));
    if (!damage.cutOff.isEmpty())
        preview.findings << finding(Finding::Severity::Warning, "import.cut_off", ImportText::tr("The shapefile is cut off: the end of it is missing."),
                                    ImportText::tr("What there is, and what there should be: %1. Get a whole copy of it; what is imported now is only a part.")
                                        .arg(damage.cutOff.join(QStringLiteral(", "))));
    if (damage.hasNoTable)
        preview.findings << finding(Finding::Severity::Warning, "import.no_table", ImportText::tr("The shapefile has no .dbf file, so that its features have no attributes."),
                                    ImportText::tr("Names, codes and all other values are in it. Put the .shp, .shx, .dbf and .prj of the same name into one "
                                                   "folder, and import again."));
}

void decideOrigin(const VectorSource &source, const ImportRequest &request, const FieldTexts &texts, ImportPreview &preview)
{
    // Whoever says one of the two knows better than the file: it must not add the other.
    const ImportOrigin shown = request.origin || request.licence ? ImportOrigin() : shownOrigin(source, preview.fields, texts);
    preview.origin = request.origin.value_or(shown.source).trimmed();
    preview.licence = request.licence.value_or(shown.licence).trimmed();
}

QStringList namesOf(const std::vector<DrawingLayer> &layers)
{
    QStringList names;
    for (const DrawingLayer &layer : layers)
        names << layer.name;
    return names;
}

constexpr double leastDrawing = 5; // metres across, between the middles of what it shows

// The unit of a drawing's numbers. Drawings are often set to millimetres and drawn in metres all the same: the plan's
// place tells.
void decideUnit(const VectorSource &source, const ImportTarget &target, const ImportRequest &request, const SourceExtent &extent, ImportPreview &preview)
{
    const QString metre = QStringLiteral("m"), declared = source.declaredUnit();
    if (!request.drawingUnit.isEmpty()) {
        if (!isUnitOf(Quantity::Length, request.drawingUnit))
            throw ImportWrongInput(ImportText::tr("“%1” is no unit of a drawing.").arg(request.drawingUnit), source.file(),
                                   ImportText::tr("Choose one of: %1.").arg(unitsOf(Quantity::Length).join(QStringLiteral(", "))));
        preview.drawingUnit = request.drawingUnit;
        return;
    }
    preview.drawingUnit = declared.isEmpty() ? metre : declared;
    const std::unique_ptr<OGRSpatialReference> crs = parseCrs(request.crs);
    if (!crs || declared == metre)
        return;
    const PlanPlace place = placeOfPlan(target.meta, target.extent);
    const auto isThere = [&](const QString &unit) {
        const SourceExtent scaled = extent.scaled(metresOf(unit));
        const PlaceVerdict verdict = checkPlace(*crs, scaled, place, target.meta);
        // A country is wide: a town of a few metres may still lie in it.
        const double size = std::max(scaled.middle().width(), scaled.middle().height());
        return verdict.reachable && !verdict.isFar && (size == 0 || size > leastDrawing);
    };
    if (isThere(preview.drawingUnit)) {
        if (!declared.isEmpty())
            preview.findings << finding(Finding::Severity::Note, "import.unit", ImportText::tr("The drawing is in “%1” and was read so.").arg(declared));
        return;
    }
    for (const QString &unit : {metre, QStringLiteral("mm"), QStringLiteral("cm")}) {
        if (unit == preview.drawingUnit || !isThere(unit))
            continue;
        preview.drawingUnit = unit;
        preview.findings << finding(Finding::Severity::Warning, "import.unit",
                                    declared.isEmpty() ? ImportText::tr("The drawing does not say its unit; it was read in “%1”.").arg(unit)
                                                       : ImportText::tr("The drawing says that it is in “%1”, but was read in “%2”.").arg(declared, unit),
                                    ImportText::tr("Only so does it lie where the plan is. Look at it on the map; if it is wrong, undo the import and say the unit."));
        return;
    }
}

PlanTable requireTable(const QString &name)
{
    const auto table = planTable(name);
    if (!table || !importableTables().contains(name))
        throw ImportWrongInput(ImportText::tr("The plan has no table “%1” that takes imports.").arg(name), {},
                               ImportText::tr("Choose one of: %1.").arg(importableTables().join(QStringLiteral(", "))));
    return *table;
}

} // namespace

double drawingScale(const ImportPreview &preview)
{
    return preview.drawingUnit.isEmpty() ? 1 : metresOf(preview.drawingUnit);
}

int fieldIndex(const std::vector<SourceField> &fields, const QString &name)
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].name == name)
            return int(i);
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return int(i);
    return -1;
}

ImportNeedsAnswer::ImportNeedsAnswer(const QVector<ImportQuestion> &questions, const QString &file)
    : Failure(questions.first().text, file, questions.first().remedy)
    , m_questions(questions)
{
}

ImportTarget importTarget(const Plan &plan, const QString &scenario)
{
    const QString uid = plan.scenario(scenario.isEmpty() ? QStringLiteral("base") : scenario).uid;
    return {plan.meta(), plan.path(), uid, PlanReader(plan.path()).extent(uid)};
}

ImportRequest checkedRequest(const ImportTarget &target, ImportRequest request)
{
    requireTable(request.planTable);
    // A folder by its whole path: “wards/” and “.” name nothing.
    const QFileInfo info(request.source);
    request.source = QDir::cleanPath(info.isDir() ? info.absoluteFilePath() : request.source);
    if (QFileInfo(request.source).canonicalFilePath() == QFileInfo(target.path).canonicalFilePath()
        && QFileInfo::exists(request.source))
        throw ImportWrongInput(ImportText::tr("A plan cannot be imported into itself."), request.source, ImportText::tr("Choose another file."));
    return request;
}

ImportPreview previewImport(const ImportTarget &target, const ImportRequest &request, int rows)
{
    const ImportRequest checked = checkedRequest(target, request);
    VectorSource source(checked.source);
    return previewOpenSource(source, target, checked, rows);
}

ImportPreview previewOpenSource(VectorSource &source, const ImportTarget &target, const ImportRequest &request, int rows)
{
    const PlanTable table = requireTable(request.planTable);
    ImportPreview preview;
    preview.format = source.format();
    preview.isTable = source.isTable();
    preview.layers = source.layers();
    preview.layer = chooseLayer(source, request, table, preview.questions);
    if (preview.layer.isEmpty())
        return preview;
    source.select(preview.layer);
    preview.rowCount = source.layer().count;
    if (table.isDrawn() && !source.isTable() && !source.layer().hasGeometry)
        throw ImportWrongInput(ImportText::tr("The file has no places: it is a table without geometry."), request.source,
                      ImportText::tr("For a shapefile choose the .shp file, and keep .shp, .shx, .dbf and .prj together."));

    const SourceSample sample = takeSample(source, fieldsOfNames(preview.format, target.meta) + fieldsOfOrigin());
    preview.guess = guessEncoding(sample.texts);
    decideEncoding(source, request, preview);
    const TextDecoder decoder(preview.encoding);
    preview.fields = source.fields(decoder);

    if (table.isDrawn()) {
        bool columnsAreDegrees = false;
        SourceExtent extent = sample.extent;
        if (source.isTable()) {
            columnsAreDegrees = decideCoordinates(source, request, preview);
            extent = extentOfColumns(source, preview, decoder, groupsByComma(target.meta.country));
        }
        if (source.isDxf()) {
            preview.drawingLayers = drawingLayers(source, decoder);
            markLayersOfOtherTables(preview.drawingLayers, request.planTable);
            for (const QString &layer : request.drawingLayers)
                if (std::none_of(preview.drawingLayers.begin(), preview.drawingLayers.end(), [&](const DrawingLayer &known) { return known.name == layer; }))
                    throw ImportWrongInput(ImportText::tr("The drawing has no layer “%1”.").arg(layer), request.source,
                                           ImportText::tr("It has: %1.").arg(namesOf(preview.drawingLayers).join(QStringLiteral(", "))));
            decideUnit(source, target, request, extent, preview);
            extent = extent.scaled(metresOf(preview.drawingUnit));
        }
        const bool placesKnown = !source.isTable() || !preview.xField.isEmpty() || !preview.wktField.isEmpty();
        if (placesKnown)
            decideCrs(source, target, request, extent, columnsAreDegrees, preview);
    }
    const FieldTexts texts = sampledTexts(sample, source, preview.fields, decoder);
    decideMapping(source, target, request, texts, preview);
    decideOrigin(source, request, texts, preview);
    tellDamage(source, preview);

    while (preview.rows.size() < rows && source.next()) {
        QStringList texts;
        for (int field = 0; field < int(preview.fields.size()); ++field)
            texts << (source.isNull(field) ? QString() : source.text(field, decoder).trimmed());
        preview.rows << texts;
    }
    source.rewind();
    return preview;
}

} // namespace madang
