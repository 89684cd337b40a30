// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/text_encoding.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class GDALDataset;
class OGRFeature;
class OGRGeometry;
class OGRLayer;
class OGRSpatialReference;

namespace madang {

// "FILE|layername=LAYER", as QGIS writes it.
struct SourceName {
    QString file;
    QString layer; // empty: not said
};
MADANG_CORE_EXPORT SourceName parseSourceName(const QString &text);

struct SourceLayer {
    QString name;
    QString geometry;        // what GDAL calls it: "Polygon", "Unknown (any)", "None"
    std::optional<int> dimension; // 0 points, 1 lines, 2 areas; none where unknown, mixed or without geometry
    bool hasGeometry = true;
    qint64 count = -1;       // rows, -1 where only reading the file would tell
};

enum class SourceFieldType { Text, Integer, Real };

struct SourceField {
    QString name;
    SourceFieldType type = SourceFieldType::Text;
};

// A file of features opened through GDAL, one row after another, with the raw bytes of its texts. GDAL is told not to
// convert any text: what encoding it is in is for guessEncoding() and the user to say.
//
// Formats: Shapefile (also in a .zip), GeoPackage, GeoJSON, KML, DXF, OSM (.osm, .pbf), CSV, XLSX, ODS, and others that
// GDAL reads from a local file. A table of text (CSV, XLSX, ODS) has no geometry here, its columns are text, and the
// first row of a sheet holds their names.
//
// An object serves one thread. Functions throw ImportWrongInput.
class MADANG_CORE_EXPORT VectorSource {
public:
    explicit VectorSource(const QString &file);
    ~VectorSource();
    VectorSource(const VectorSource &) = delete;
    VectorSource &operator=(const VectorSource &) = delete;

    QString file() const { return m_file; }
    QString format() const { return m_format; } // short name of GDAL's driver: "ESRI Shapefile", "OSM", "CSV" …
    bool isOsm() const { return m_format == QLatin1String("OSM"); }
    bool isCsv() const { return m_format == QLatin1String("CSV"); }
    // A table without geometries of its own: CSV, or the sheets of a workbook.
    bool isTable() const { return isCsv() || m_format == QLatin1String("XLSX") || m_format == QLatin1String("ODS"); }
    bool isDxf() const { return m_format == QLatin1String("DXF"); }

    const std::vector<SourceLayer> &layers() const { return m_layers; }
    // The layer to read from now on; starts at its first row.
    void select(const QString &layer);
    const SourceLayer &layer() const { return m_layers[m_current]; }

    // The encoding that the file itself declares (.cpg, language byte of the .dbf, byte order mark, DXF header), and
    // where; formats that are always UTF-8 say so.
    struct DeclaredEncoding {
        QString encoding; // empty where nothing is declared
        QString where;    // "roads.cpg"; empty for a format's rule
        bool weak = false; // a value that programs write without thinking (language byte 0x57)
    };
    DeclaredEncoding declaredEncoding() const { return m_declared; }
    // The file of this layer with that suffix ("dbf"), in either case, for GDAL's file system; empty where there is none.
    QString companion(const QString &suffix) const;
    // The unit of length that a drawing says it is in ("mm", "cm", "m" …; $INSUNITS); empty where it does not say.
    QString declaredUnit() const { return m_unit; }
    // Names of the fields of the layer, decoded. Tags of OSM features are fields too, those of the first rows.
    std::vector<SourceField> fields(const TextDecoder &decoder) const;

    // The coordinate system of the layer; null where the file names none. Longitude or easting first.
    std::unique_ptr<OGRSpatialReference> crs() const;

    void rewind();
    bool next(); // moves to the next row; false after the last
    // The row as a person counts it: 1 for the first; in a table of text, where a spreadsheet shows it, under the heading.
    qint64 row() const { return m_row + (m_heading ? 1 : 0); }
    qint64 fid() const; // as the file numbers it; -1 where it does not
    double fraction() const; // of the file that has been read, 0 to 1; 0 where unknown
    OGRGeometry *geometry() const; // of this row, owned by it; null where there is none
    QByteArray style() const; // of this row, as OGR writes feature styles; empty where there is none
    bool isNull(int field) const;
    // How many of the fields() this line of a CSV file has cells for; all of them in other files.
    int cellCount() const;
    // The value of a field as bytes, in the order of fields(); numbers as their digits.
    QByteArray bytes(int field) const;
    // The same as text in NFC; `damaged` is set to whether some bytes were not of the encoding.
    QString text(int field, const TextDecoder &decoder, bool *damaged = nullptr) const;
    // What text() makes of the bytes of some row.
    QString textOf(const QByteArray &bytes, const TextDecoder &decoder, bool *damaged = nullptr) const;
    // Every text of this row that is not plain ASCII, and of the field names.
    void collectTexts(QList<QByteArray> &texts) const;
    QList<QByteArray> nameBytes() const;

private:
    void readLayers();
    void readDeclaredEncoding();
    bool hasHeading() const;
    void readTags();
    void sampleTags();
    OGRLayer &currentLayer() const;

    struct FeatureDeleter {
        void operator()(OGRFeature *feature) const;
    };
    struct DatasetCloser {
        void operator()(GDALDataset *dataset) const;
    };

    QString m_file, m_openName, m_format, m_temporary;
    std::unique_ptr<GDALDataset, DatasetCloser> m_dataset;
    std::unique_ptr<OGRFeature, FeatureDeleter> m_feature;
    std::vector<SourceLayer> m_layers;
    size_t m_current = 0;
    std::vector<int> m_fieldIndexes; // of fields() in the layer's definition; tags follow
    QList<QByteArray> m_tagNames;
    QHash<QByteArray, QByteArray> m_tags;
    DeclaredEncoding m_declared;
    QString m_unit;
    bool m_folder = false;  // a folder or a zip: its files are layers
    bool m_heading = false; // the first row of the layer, a table of text, holds names
    qint64 m_row = 0;       // features read
    double m_fraction = 0;
};

// The tags of an OSM feature from GDAL's "other_tags": "key"=>"value","key"=>"value" with \" and \\ escaped.
MADANG_CORE_EXPORT QHash<QByteArray, QByteArray> parseOtherTags(const QByteArray &text);

} // namespace madang
