// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/vector_source.h"

#include "core/import/import_failure.h"
#include "core/import/import_text.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace madang {

namespace {

// Tags worth offering for an OSM file even when the first rows do not carry them.
const QList<QByteArray> &usualTags()
{
    static const QList<QByteArray> tags = {"name:en", "name:ko", "building:levels", "height", "lanes", "oneway", "maxspeed",
                                           "width",   "amenity", "landuse",         "depth"};
    return tags;
}

std::optional<int> dimensionOf(OGRwkbGeometryType type)
{
    switch (wkbFlatten(type)) {
    case wkbPoint:
    case wkbMultiPoint:
        return 0;
    case wkbLineString:
    case wkbMultiLineString:
    case wkbCircularString:
    case wkbCompoundCurve:
    case wkbMultiCurve:
        return 1;
    case wkbPolygon:
    case wkbMultiPolygon:
    case wkbCurvePolygon:
    case wkbMultiSurface:
    case wkbTriangle:
    case wkbTIN:
    case wkbPolyhedralSurface:
        return 2;
    default:
        return std::nullopt;
    }
}

// Through GDAL's file system, so that files inside a zip are read too.
QByteArray readStart(const QString &path, int bytes)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    VSILFILE *file = path.isEmpty() ? nullptr : VSIFOpenL(path.toUtf8().constData(), "rb");
    if (!file)
        return {};
    QByteArray start(bytes, '\0');
    start.truncate(int(VSIFReadL(start.data(), 1, size_t(bytes), file)));
    VSIFCloseL(file);
    return start;
}

// GDAL reads CSV as bytes of an ASCII-compatible encoding: UTF-16 is brought into one first.
QString asUtf8InMemory(const QString &file, const QString &encoding)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw ImportWrongInput(ImportText::tr("The file cannot be read: %1").arg(source.errorString()), file);
    const QByteArray text = TextDecoder(encoding).decode(source.readAll().mid(2)).toUtf8();
    // A folder of its own, so that the layer is called as the file is.
    const QString name = QStringLiteral("/vsimem/madang-%1/%2.csv").arg(QUuid::createUuid().toString(QUuid::WithoutBraces), QFileInfo(file).completeBaseName());
    auto *copy = static_cast<GByte *>(CPLMalloc(size_t(text.size()) + 1));
    std::copy(text.begin(), text.end(), copy);
    VSIFCloseL(VSIFileFromMemBuffer(name.toUtf8().constData(), copy, vsi_l_offset(text.size()), TRUE));
    return name;
}

// Thread-local, so that another import on another thread keeps its own.
class ThreadOption {
public:
    ThreadOption(const char *key, const char *value) : m_key(key) { CPLSetThreadLocalConfigOption(key, value); }
    ~ThreadOption() { CPLSetThreadLocalConfigOption(m_key, nullptr); }

private:
    const char *m_key;
};

// GDAL begins some of its words with the line of its own source: "./ogr/ogrsf_frmts/dxf/ogrdxflayer.cpp, 3367: ".
QString lastReason()
{
    static const QRegularExpression sourceLine(QStringLiteral("^\\S+\\.(cpp|h), \\d+: "));
    return QString::fromUtf8(CPLGetLastErrorMsg()).remove(sourceLine);
}

// GDAL keeps the escapes that AutoCAD writes for characters outside the drawing's code page: \U+AC00.
QString withoutDxfEscapes(const QString &text)
{
    QString plain;
    for (int i = 0; i < text.size(); ++i) {
        bool hex = false;
        const ushort code =
            text.mid(i, 3) == QLatin1String("\\U+") ? text.mid(i + 3, 4).toUShort(&hex, 16) : ushort(0);
        plain += hex ? QChar(code) : text[i];
        i += hex ? 6 : 0;
    }
    return plain;
}

} // namespace

SourceName parseSourceName(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('|'));
    SourceName name{parts.first(), {}};
    for (const QString &part : parts.mid(1)) {
        if (part.startsWith(QLatin1String("layername="), Qt::CaseInsensitive))
            name.layer = part.mid(10);
        else
            throw ImportWrongInput(ImportText::tr("“%1” cannot be part of a source.").arg(part), text,
                          ImportText::tr("Name a layer as FILE|layername=LAYER."));
    }
    return name;
}

QHash<QByteArray, QByteArray> parseOtherTags(const QByteArray &text)
{
    QHash<QByteArray, QByteArray> tags;
    QByteArray key, current;
    bool inside = false;
    for (int i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inside && c == '\\' && i + 1 < text.size()) {
            current += text[++i];
        } else if (c == '"') {
            if (inside && key.isNull()) {
                key = current;
            } else if (inside) {
                tags.insert(key, current);
                key = QByteArray();
            }
            inside = !inside;
            current = QByteArray("");
        } else if (inside) {
            current += c;
        }
    }
    return tags;
}

void VectorSource::FeatureDeleter::operator()(OGRFeature *feature) const
{
    OGRFeature::DestroyFeature(feature);
}

void VectorSource::DatasetCloser::operator()(GDALDataset *dataset) const
{
    GDALClose(dataset);
}

VectorSource::VectorSource(const QString &file)
    : m_file(file)
    , m_openName(file)
{
    const QFileInfo info(file);
    if (!info.exists())
        throw ImportWrongInput(ImportText::tr("There is no such file."), file, ImportText::tr("Check the name and the folder."));
    if (!info.isReadable())
        throw ImportWrongInput(ImportText::tr("The file may not be read."), file, ImportText::tr("Ask for the right to read it, or copy it elsewhere."));
    const QString suffix = info.suffix().toLower();
    const bool csv = suffix == QLatin1String("csv") || suffix == QLatin1String("tsv");
    if (csv) {
        const auto mark = encodingOfByteOrderMark(readStart(file, 3));
        if (mark && mark->startsWith(QLatin1String("UTF-16"))) {
            m_temporary = m_openName = asUtf8InMemory(file, *mark);
            m_declared = {QStringLiteral("UTF-8"), {}, false};
        }
    }

    const bool zip = suffix == QLatin1String("zip");
    if (zip)
        m_openName = QStringLiteral("/vsizip/") + info.absoluteFilePath();

    static const char *const drivers[] = {"ESRI Shapefile", "GPKG", "GeoJSON", "GeoJSONSeq", "LIBKML", "KML", "DXF", "OSM",
                                          "CSV", "XLSX", "ODS", "GML", "MapInfo File", "FlatGeobuf", "GPX", "OpenFileGDB", nullptr};
    CPLStringList options;
    if (zip || info.isDir() || suffix == QLatin1String("shp") || suffix == QLatin1String("shx") || suffix == QLatin1String("dbf"))
        options.SetNameValue("ENCODING", "");
    // A zip or a folder may hold other files than shapefiles, whose drivers would warn of that option.
    const ThreadOption forAnyDriver("GDAL_VALIDATE_OPEN_OPTIONS", "NO");
    // In GDAL's words "UTF-8 to UTF-8", which leaves bytes as they are.
    const ThreadOption raw("DXF_ENCODING", "UTF-8");
    // “007” in a cell of text is no number, and the first row holds names even where every cell is text.
    const ThreadOption xlsxTexts("OGR_XLSX_FIELD_TYPES", "STRING"), xlsxNames("OGR_XLSX_HEADERS", "FORCE");
    const ThreadOption odsTexts("OGR_ODS_FIELD_TYPES", "STRING"), odsNames("OGR_ODS_HEADERS", "FORCE");
    {
        const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        CPLErrorReset();
        m_dataset.reset(GDALDataset::Open(m_openName.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers,
                                          options.List()));
    }
    if (!m_dataset) {
        const QString reason = lastReason();
        if (QFileInfo(file).size() == 0)
            throw ImportWrongInput(ImportText::tr("The file is empty."), file, ImportText::tr("Ask whoever made it for a whole copy."));
        // GDAL's words are about an option of its own, or about no mistake at all.
        const QString parts = ImportText::tr("A shapefile is several files: put the .shp, .shx, .dbf and .prj of the same name into one folder.");
        if (suffix == QLatin1String("shp") && reason.contains(QLatin1String(".shx"), Qt::CaseInsensitive)) {
            const QString index = info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".shx");
            throw ImportWrongInput(QFileInfo::exists(index) ? ImportText::tr("The .shx file of the shapefile is cut off or not valid.")
                                                            : ImportText::tr("The .shx file of the shapefile is missing."),
                                   file, parts);
        }
        static const QStringList telling = {QStringLiteral("kml"), QStringLiteral("kmz"), QStringLiteral("geojson"), QStringLiteral("gml"),
                                            QStringLiteral("gpx"), QStringLiteral("xlsx"),  QStringLiteral("ods"),     QStringLiteral("gpkg")};
        if (telling.contains(suffix))
            throw ImportWrongInput(ImportText::tr("The file is cut off or not valid."), file, ImportText::tr("Ask whoever made it for a whole copy."));
        if (suffix == QLatin1String("shp"))
            throw ImportWrongInput(ImportText::tr("The shapefile cannot be opened: %1").arg(reason), file, parts);
        throw ImportWrongInput(reason.isEmpty() ? ImportText::tr("This is no file of map features that Madang can read.")
                                       : ImportText::tr("The file cannot be opened: %1").arg(reason),
                      file, ImportText::tr("Madang reads Shapefile, GeoPackage, GeoJSON, KML, DXF, OSM, CSV, XLSX and ODS files."));
    }
    m_format = QString::fromUtf8(m_dataset->GetDriverName());
    readLayers();
    m_folder = zip || info.isDir();
    if (m_declared.encoding.isEmpty())
        readDeclaredEncoding();
    select(m_layers.front().name);
}

VectorSource::~VectorSource()
{
    m_feature.reset();
    m_dataset.reset();
    if (!m_temporary.isEmpty())
        VSIRmdirRecursive(QFileInfo(m_temporary).path().toUtf8().constData());
}

void VectorSource::readLayers()
{
    // Where the file is broken, reading it tells.
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    for (int i = 0; i < m_dataset->GetLayerCount(); ++i) {
        OGRLayer *layer = m_dataset->GetLayer(i);
        SourceLayer entry;
        entry.name = QString::fromUtf8(layer->GetName());
        const OGRwkbGeometryType type = layer->GetGeomType();
        entry.geometry = QString::fromUtf8(OGRGeometryTypeToName(type));
        entry.dimension = dimensionOf(type);
        entry.hasGeometry = !isTable() && type != wkbNone;
        if (isTable())
            entry.dimension.reset();
        entry.count = isOsm() ? -1 : qint64(layer->GetFeatureCount(isCsv() ? FALSE : TRUE));
        m_layers.push_back(entry);
    }
    if (m_layers.empty())
        throw ImportWrongInput(ImportText::tr("The file holds no features."), m_file);
}

QString VectorSource::companion(const QString &suffix) const
{
    const QFileInfo info(m_openName);
    const QString base = m_folder ? m_openName + QLatin1Char('/') + layer().name : info.dir().filePath(info.completeBaseName());
    for (const QString &candidate : {suffix, suffix.toUpper()}) {
        const QString path = base + QLatin1Char('.') + candidate;
        VSIStatBufL status;
        if (VSIStatExL(path.toUtf8().constData(), &status, VSI_STAT_EXISTS_FLAG) == 0)
            return path;
    }
    return {};
}

// GDAL takes a first row with numbers for data, and then makes up all names; one alone it makes up where a heading is
// empty, as that of the row numbers which pandas writes.
bool VectorSource::hasHeading() const
{
    if (!isCsv())
        return isTable();
    const OGRFeatureDefn *definition = currentLayer().GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i)
        if (definition->GetFieldDefn(i)->GetNameRef() != "field_" + QByteArray::number(i + 1))
            return true;
    QString table = m_openName;
    if (m_folder)
        for (const QString &suffix : {QStringLiteral("tsv"), QStringLiteral("csv")})
            if (const QString file = companion(suffix); !file.isEmpty())
                table = file;
    return readStart(table, 200).contains("field_1");
}

void VectorSource::readDeclaredEncoding()
{
    if (m_format == QLatin1String("ESRI Shapefile")) {
        m_declared = {};
        const QString cpg = companion(QStringLiteral("cpg"));
        const QString declared = QString::fromLatin1(readStart(cpg, 64)).trimmed();
        if (!cpg.isEmpty() && !declared.isEmpty()) {
            m_declared.encoding = canonicalEncoding(declared).value_or(declared);
            m_declared.where = QFileInfo(cpg).fileName();
            return;
        }
        const QString dbf = companion(QStringLiteral("dbf"));
        const QByteArray header = readStart(dbf, 30);
        if (header.size() == 30) {
            const auto language = static_cast<unsigned char>(header[29]);
            if (const auto encoding = encodingOfDbfLanguage(language))
                m_declared = {*encoding, QFileInfo(dbf).fileName(), *encoding == QLatin1String("CP1252")};
        }
    } else if (isDxf()) {
        const QByteArray header = readStart(m_openName, 20000);
        const auto valueAfter = [&header](const char *variable) {
            const int at = int(header.indexOf(variable));
            return at < 0 ? QByteArray() : header.mid(at).split('\n').value(2).trimmed();
        };
        static const QHash<QByteArray, const char *> units = {{"1", "in"}, {"2", "ft"}, {"4", "mm"}, {"5", "cm"}, {"6", "m"}, {"7", "km"}};
        m_unit = QString::fromLatin1(units.value(valueAfter("$INSUNITS"), ""));
        // AutoCAD 2007 (AC1021) and later write UTF-8.
        if (valueAfter("$ACADVER") >= "AC1021")
            m_declared = {QStringLiteral("UTF-8"), {}, false};
        else if (const auto encoding = canonicalEncoding(QString::fromLatin1(valueAfter("$DWGCODEPAGE"))))
            m_declared = {*encoding, QFileInfo(m_file).fileName(), *encoding == QLatin1String("CP1252")};
    } else if (isCsv()) {
        if (const auto mark = encodingOfByteOrderMark(readStart(m_openName, 3)))
            m_declared = {*mark, {}, false};
    } else {
        m_declared = {QStringLiteral("UTF-8"), {}, false};
    }
}

OGRLayer &VectorSource::currentLayer() const
{
    return *m_dataset->GetLayer(int(m_current));
}

void VectorSource::select(const QString &layer)
{
    size_t found = m_layers.size();
    for (size_t i = 0; i < m_layers.size(); ++i)
        if (m_layers[i].name == layer)
            found = i;
    if (found == m_layers.size()) {
        QStringList names;
        for (const SourceLayer &entry : m_layers)
            names << entry.name;
        throw ImportWrongInput(ImportText::tr("The file has no layer “%1”.").arg(layer), m_file, ImportText::tr("It has: %1.").arg(names.join(QStringLiteral(", "))));
    }
    m_current = found;
    if (m_folder && m_format == QLatin1String("ESRI Shapefile"))
        readDeclaredEncoding(); // each of them has its own
    m_heading = hasHeading();
    m_fieldIndexes.clear();
    m_tagNames.clear();
    const OGRFeatureDefn *definition = currentLayer().GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i)
        if (!isOsm() || QByteArray(definition->GetFieldDefn(i)->GetNameRef()) != "other_tags")
            m_fieldIndexes.push_back(i);
    if (isOsm())
        sampleTags();
    rewind();
}

void VectorSource::sampleTags()
{
    QSet<QByteArray> seen;
    for (const int index : m_fieldIndexes)
        seen.insert(currentLayer().GetLayerDefn()->GetFieldDefn(index)->GetNameRef());
    const auto offer = [&](const QByteArray &tag) {
        if (!seen.contains(tag)) {
            seen.insert(tag);
            m_tagNames << tag;
        }
    };
    for (const QByteArray &tag : usualTags())
        offer(tag);
    rewind();
    for (int i = 0; i < 500 && next(); ++i) {
        QList<QByteArray> tags = m_tags.keys();
        std::sort(tags.begin(), tags.end());
        for (const QByteArray &tag : tags)
            offer(tag);
    }
}

std::vector<SourceField> VectorSource::fields(const TextDecoder &decoder) const
{
    std::vector<SourceField> fields;
    const OGRFeatureDefn *definition = currentLayer().GetLayerDefn();
    for (const int index : m_fieldIndexes) {
        const OGRFieldDefn *field = definition->GetFieldDefn(index);
        const OGRFieldType type = field->GetType();
        fields.push_back({decoder.decode(field->GetNameRef()),
                          type == OFTInteger || type == OFTInteger64 ? SourceFieldType::Integer
                          : type == OFTReal                          ? SourceFieldType::Real
                                                                     : SourceFieldType::Text});
    }
    for (const QByteArray &tag : m_tagNames)
        fields.push_back({decoder.decode(tag), SourceFieldType::Text});
    return fields;
}

std::unique_ptr<OGRSpatialReference> VectorSource::crs() const
{
    const OGRSpatialReference *reference = currentLayer().GetSpatialRef();
    // A GeoPackage says "undefined Cartesian" or "undefined geographic" where it does not know.
    if (isTable() || !reference || reference->IsLocal()
        || QByteArray(reference->GetName() ? reference->GetName() : "").toLower().contains("undefined"))
        return nullptr;
    std::unique_ptr<OGRSpatialReference> crs(reference->Clone());
    // A .prj of ESRI names neither the authority nor the datum shift; the EPSG entry that it means has both.
    if (!crs->GetAuthorityCode(nullptr)) {
        if (OGRSpatialReference *match = crs->FindBestMatch(90, "EPSG", nullptr)) {
            crs.reset(match->Clone());
            match->Release();
        }
    }
    crs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return crs;
}

void VectorSource::rewind()
{
    m_feature.reset();
    m_tags.clear();
    m_row = 0;
    m_fraction = 0;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (isOsm())
        m_dataset->ResetReading();
    else
        currentLayer().ResetReading();
}

bool VectorSource::next()
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    if (isOsm()) {
        // The layers of an OSM file come mixed; reading one of them alone makes GDAL hold all the others in memory.
        OGRLayer *from = nullptr;
        do {
            m_feature.reset(m_dataset->GetNextFeature(&from, &m_fraction, nullptr, nullptr));
        } while (m_feature && from != &currentLayer());
    } else {
        m_feature.reset(currentLayer().GetNextFeature());
    }
    if (!m_feature) {
        if (CPLGetLastErrorType() >= CE_Failure)
            throw ImportWrongInput(ImportText::tr("The file breaks off after row %1: %2").arg(row()).arg(lastReason()),
                          m_file, ImportText::tr("Get a whole copy of the file, or export it again."));
        m_fraction = 1;
        return false;
    }
    ++m_row;
    if (!isOsm() && layer().count > 0)
        m_fraction = double(m_row) / double(layer().count);
    readTags();
    return true;
}

void VectorSource::readTags()
{
    if (!isOsm())
        return;
    const int index = m_feature->GetFieldIndex("other_tags");
    m_tags = index >= 0 && m_feature->IsFieldSetAndNotNull(index) ? parseOtherTags(m_feature->GetFieldAsString(index))
                                                                  : QHash<QByteArray, QByteArray>();
}

qint64 VectorSource::fid() const
{
    return m_feature && !isTable() ? qint64(m_feature->GetFID()) : -1; // GDAL only counts the rows of a table of text
}

double VectorSource::fraction() const
{
    return std::min(1.0, m_fraction);
}

OGRGeometry *VectorSource::geometry() const
{
    return isTable() || !m_feature ? nullptr : m_feature->GetGeometryRef();
}

QByteArray VectorSource::style() const
{
    return m_feature ? QByteArray(m_feature->GetStyleString()) : QByteArray();
}

bool VectorSource::isNull(int field) const
{
    if (field < int(m_fieldIndexes.size()))
        return !m_feature->IsFieldSetAndNotNull(m_fieldIndexes[size_t(field)]);
    return !m_tags.contains(m_tagNames.value(field - int(m_fieldIndexes.size())));
}

int VectorSource::cellCount() const
{
    int count = int(m_fieldIndexes.size());
    // GDAL sets an empty cell, and leaves out what the line does not have.
    while (isCsv() && count > 0 && !m_feature->IsFieldSet(m_fieldIndexes[size_t(count) - 1]))
        --count;
    return count;
}

QByteArray VectorSource::bytes(int field) const
{
    if (field >= int(m_fieldIndexes.size()))
        return m_tags.value(m_tagNames.value(field - int(m_fieldIndexes.size())));
    const int index = m_fieldIndexes[size_t(field)];
    if (!m_feature->IsFieldSetAndNotNull(index))
        return {};
    if (m_feature->GetFieldDefnRef(index)->GetType() == OFTReal)
        return QByteArray::number(m_feature->GetFieldAsDouble(index), 'g', 15);
    return m_feature->GetFieldAsString(index);
}

QString VectorSource::text(int field, const TextDecoder &decoder, bool *damaged) const
{
    return textOf(bytes(field), decoder, damaged);
}

QString VectorSource::textOf(const QByteArray &bytes, const TextDecoder &decoder, bool *damaged) const
{
    const QString text = decoder.decode(bytes, damaged);
    return isDxf() ? withoutDxfEscapes(text) : text;
}

void VectorSource::collectTexts(QList<QByteArray> &texts) const
{
    const int count = int(m_fieldIndexes.size()) + int(m_tagNames.size());
    for (int field = 0; field < count; ++field) {
        if (isNull(field))
            continue;
        const QByteArray text = bytes(field);
        if (std::any_of(text.begin(), text.end(), [](char c) { return c & 0x80; }))
            texts << text;
    }
}

QList<QByteArray> VectorSource::nameBytes() const
{
    QList<QByteArray> names;
    for (const int index : m_fieldIndexes)
        names << currentLayer().GetLayerDefn()->GetFieldDefn(index)->GetNameRef();
    return names;
}

} // namespace madang
