// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/vector_source.h"

#include "core/import/import_failure.h"
#include "core/import/importer.h"
#include "core/import/source_sample.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <ogr_spatialref.h>

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace madang;

namespace {

QString data(const char *name)
{
    return QStringLiteral(MADANG_SOURCE_DIR "/tests/data/import/") + QString::fromUtf8(name);
}

void putIntoZip(const QString &zip, const QString &name, const QByteArray &bytes)
{
    VSILFILE *out = VSIFOpenL(QStringLiteral("/vsizip/%1/%2").arg(zip, name).toUtf8().constData(), "wb");
    if (!out || VSIFWriteL(bytes.constData(), 1, size_t(bytes.size()), out) != size_t(bytes.size()))
        qFatal("fixture");
    VSIFCloseL(out);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("fixture");
}

// The wards under another name, with a language byte in the table.
void putWards(const std::function<void(const QString &, const QByteArray &)> &put, const QString &name, char language)
{
    for (const QString &suffix : {QStringLiteral("shp"), QStringLiteral("shx"), QStringLiteral("dbf"), QStringLiteral("prj")}) {
        QFile part(data("wards_tis620.") + suffix);
        if (!part.open(QIODevice::ReadOnly))
            qFatal("fixture");
        QByteArray bytes = part.readAll();
        if (suffix == QLatin1String("dbf"))
            bytes[29] = language;
        put(name + QLatin1Char('.') + suffix, bytes);
    }
}

void zipWards(const QString &zip, const QString &name, char language)
{
    putWards([&zip](const QString &file, const QByteArray &bytes) { putIntoZip(zip, file, bytes); }, name, language);
}

void writeWards(const QTemporaryDir &folder, const QString &name, char language)
{
    putWards([&folder](const QString &file, const QByteArray &bytes) { write(folder.filePath(file), bytes); }, name, language);
}

} // namespace

class TestVectorSource : public QObject {
    Q_OBJECT
private slots:
    // QGIS turns GDAL's conversion of shapefiles off for the whole program once its provider is there, which it need not be.
    void init() { CPLSetConfigOption("SHAPE_ENCODING", nullptr); }

    void sourceNamesAreSplitAsQgisWritesThem()
    {
        QCOMPARE(parseSourceName(QStringLiteral("a b.gpkg|layername=บ้าน")).file, QStringLiteral("a b.gpkg"));
        QCOMPARE(parseSourceName(QStringLiteral("a b.gpkg|layername=บ้าน")).layer, QStringLiteral("บ้าน"));
        QCOMPARE(parseSourceName(QStringLiteral("a.shp")).layer, QString());
        QVERIFY(madang::test::throws<ImportWrongInput>([] { parseSourceName(QStringLiteral("a.gpkg|subset=x")); }));
    }

    void otherTagsAreParsed()
    {
        const auto tags = parseOtherTags("\"name:en\"=>\"A \\\"quoted\\\" name\",\"width\"=>\"3\",\"empty\"=>\"\"");
        QCOMPARE(tags.size(), 3);
        QCOMPARE(tags.value("name:en"), QByteArray("A \"quoted\" name"));
        QCOMPARE(tags.value("width"), QByteArray("3"));
        QVERIFY(tags.contains("empty"));
    }

    void shapefileTextComesAsItsBytes()
    {
        VectorSource source(data("wards_tis620.shp"));
        QCOMPARE(source.format(), QStringLiteral("ESRI Shapefile"));
        QVERIFY(source.declaredEncoding().encoding.isEmpty());
        QCOMPARE(source.layer().count, qint64(3));
        QCOMPARE(source.layer().dimension.value_or(-1), 2);
        QVERIFY(source.next());
        QCOMPARE(source.bytes(0), QByteArray("\xe0\xaa\xd5\xc2\xa7\xe3\xcb\xc1\xe8")); // เชียงใหม่ in TIS-620
        QCOMPARE(source.row(), qint64(1));
        QVERIFY(source.crs());
    }

    void aMissingPrjIsNoCrs()
    {
        QVERIFY(!VectorSource(data("wards_no_prj.shp")).crs());
    }

    void cpgAndFieldNames()
    {
        VectorSource source(data("blocks_cp949_wrong_cpg.shp"));
        QCOMPARE(source.declaredEncoding().encoding, QStringLiteral("UTF-8"));
        QCOMPARE(source.declaredEncoding().where, QStringLiteral("blocks_cp949_wrong_cpg.cpg"));
        QCOMPARE(source.fields(TextDecoder(QStringLiteral("CP949"))).front().name, QStringLiteral("이름"));
    }

    void drawingsKeepTheirBytesAndUnfoldEscapes()
    {
        VectorSource source(data("district_cp949.dxf"));
        QCOMPARE(source.declaredEncoding().encoding, QStringLiteral("CP949"));
        const TextDecoder decoder(QStringLiteral("CP949"));
        const auto fields = source.fields(decoder);
        QCOMPARE(fields.front().name, QStringLiteral("Layer"));
        QStringList layers;
        while (source.next())
            layers << source.text(0, decoder);
        QCOMPARE(layers, (QStringList{QStringLiteral("제1종주거"), QStringLiteral("근린공원"), QStringLiteral("도로중심선"), QStringLiteral("가로등")}));
    }

    void utf16TablesAreReadAsUtf8()
    {
        VectorSource source(data("schools_utf16.csv"));
        QVERIFY(source.isCsv());
        const TextDecoder decoder(source.declaredEncoding().encoding);
        QVERIFY(source.next());
        QCOMPARE(source.text(0, decoder), QStringLiteral("서울학교"));
        QVERIFY(!source.geometry());
        QVERIFY(source.next());
        QVERIFY(!source.next());
    }

    void osmLayersAreReadOneByOneWithTheirTags()
    {
        VectorSource source(data("village.osm"));
        source.select(QStringLiteral("multipolygons"));
        const TextDecoder decoder(QStringLiteral("UTF-8"));
        QStringList names;
        for (const SourceField &field : source.fields(decoder))
            names << field.name;
        QVERIFY(names.contains(QStringLiteral("building")));
        QVERIFY(!names.contains(QStringLiteral("other_tags")));
        const int levels = int(names.indexOf(QStringLiteral("building:levels")));
        const int building = int(names.indexOf(QStringLiteral("building")));
        QVERIFY(levels > 0);
        QHash<QString, QByteArray> floors;
        while (source.next())
            floors[QString::fromUtf8(source.bytes(building))] = source.bytes(levels);
        QCOMPARE(floors.size(), 2);
        QCOMPARE(floors.value(QStringLiteral("house")), QByteArray("2"));
        source.select(QStringLiteral("lines"));
        int lines = 0;
        while (source.next())
            ++lines;
        QCOMPARE(lines, 3);
        source.rewind();
        QVERIFY(source.next());
        QCOMPARE(source.row(), qint64(1));
    }

    void aShapefileInAZip()
    {
        QTemporaryDir folder;
        const QString zip = folder.filePath(QStringLiteral("구역.zip"));
        zipWards(zip, QStringLiteral("wards"), 0);
        VectorSource source(zip);
        QVERIFY(source.declaredEncoding().encoding.isEmpty());
        QVERIFY(source.crs());
        QVERIFY(source.next());
        QCOMPARE(source.text(0, TextDecoder(QStringLiteral("CP874"))), QStringLiteral("เชียงใหม่"));
    }

    // Language byte 0x50 of a .dbf is CP874; a .cpg goes before it. Each shapefile of a zip has its own.
    void shapefilesInAZipDeclareTheirEncodings()
    {
        QTemporaryDir folder;
        const QString zip = folder.filePath(QStringLiteral("두 구역.zip"));
        zipWards(zip, QStringLiteral("byte"), 0x50);
        zipWards(zip, QStringLiteral("cpg"), 0x50);
        putIntoZip(zip, QStringLiteral("cpg.CPG"), "UTF-8\n");
        VectorSource source(zip);
        source.select(QStringLiteral("byte"));
        QCOMPARE(source.declaredEncoding().encoding, QStringLiteral("CP874"));
        QCOMPARE(source.declaredEncoding().where, QStringLiteral("byte.dbf"));
        source.select(QStringLiteral("cpg"));
        QCOMPARE(source.declaredEncoding().encoding, QStringLiteral("UTF-8"));
        QCOMPARE(source.declaredEncoding().where, QStringLiteral("cpg.CPG"));
    }

    // Whatever they declare, and rightly: GDAL must not convert what is decoded here.
    void shapefilesInAFolderComeAsTheirBytes()
    {
        QTemporaryDir folder;
        writeWards(folder, QStringLiteral("byte"), 0x50);
        writeWards(folder, QStringLiteral("cpg"), 0);
        write(folder.filePath(QStringLiteral("cpg.cpg")), "TIS-620\n");
        VectorSource source(folder.path());
        for (const char *layer : {"byte", "cpg"}) {
            source.select(QString::fromLatin1(layer));
            QCOMPARE(source.declaredEncoding().encoding, QStringLiteral("CP874"));
            QVERIFY(source.next());
            QCOMPARE(source.bytes(0), QByteArray("\xe0\xaa\xd5\xc2\xa7\xe3\xcb\xc1\xe8")); // เชียงใหม่ in TIS-620
        }
    }

    // What the file says is right, and so is what a person says: no finding, no mojibake.
    void thaiTextInAFolderReadsRight_data()
    {
        QTest::addColumn<QByteArray>("cpg");
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("asked");
        QTest::newRow("a .cpg") << QByteArray("TIS-620") << 0 << QString();
        QTest::newRow("a language byte") << QByteArray() << 0x50 << QString();
        QTest::newRow("nothing") << QByteArray() << 0 << QString();
        QTest::newRow("a .cpg, and asked for") << QByteArray("TIS-620") << 0 << QStringLiteral("CP874");
        QTest::newRow("a language byte, and asked for") << QByteArray() << 0x50 << QStringLiteral("CP874");
    }
    void thaiTextInAFolderReadsRight()
    {
        QFETCH(QByteArray, cpg);
        QFETCH(int, language);
        QFETCH(QString, asked);
        QTemporaryDir folder;
        writeWards(folder, QStringLiteral("WARDS"), char(language));
        if (!cpg.isEmpty())
            write(folder.filePath(QStringLiteral("WARDS.CPG")), cpg);
        ImportTarget target;
        target.meta.country = QStringLiteral("TH");
        target.meta.crs = QStringLiteral("EPSG:32647");
        target.meta.languages = QStringList{QStringLiteral("th"), QStringLiteral("en")};
        ImportRequest wards;
        wards.planTable = QStringLiteral("building");
        wards.source = folder.path();
        wards.encoding = asked;
        const ImportPreview preview = previewImport(target, wards);
        QCOMPARE(preview.encoding, QStringLiteral("CP874"));
        for (const Finding &finding : preview.findings)
            QVERIFY2(finding.rule != QLatin1String("import.encoding"), qPrintable(finding.detail));
        QCOMPARE(preview.rows.size(), 3);
        QCOMPARE(preview.rows[0][0], QStringLiteral("เชียงใหม่"));
    }

    void aFolderThatHoldsNothingIsSaidPlainly()
    {
        QTemporaryDir folder;
        try {
            VectorSource source(folder.path());
            QFAIL("opened");
        } catch (const ImportWrongInput &failure) {
            QVERIFY2(!failure.text().contains(QStringLiteral("ENCODING")), qPrintable(failure.text()));
        }
    }

    // A spreadsheet's numbers: the heading is row 1, a value over two lines is in one row.
    void rowsOfATableAreCountedAsInASpreadsheet()
    {
        QTemporaryDir folder;
        const auto rowsOf = [&folder](const QByteArray &text) {
            const QString file = folder.filePath(QStringLiteral("rows.csv"));
            write(file, text);
            VectorSource source(file);
            QList<qint64> rows;
            while (source.next())
                rows << source.row();
            return rows;
        };
        QCOMPARE(rowsOf("name,floors\n\"two\nlines\",1\nB,2\n"), (QList<qint64>{2, 3}));
        QCOMPARE(rowsOf("A,1\nB,2\n"), (QList<qint64>{1, 2})); // no heading
        QCOMPARE(rowsOf("field_1,field_2\nA,1\n"), (QList<qint64>{2}));
        QCOMPARE(rowsOf(",name,lon,lat\n0,A,104.9,11.5\n1,B,104.8,11.6\n"), (QList<qint64>{2, 3})); // as pandas writes
        QCOMPARE(rowsOf("name,,lat\nA,104.9,11.5\n"), (QList<qint64>{2}));
    }

    void everyTableOfAFolderIsCountedForItself()
    {
        QTemporaryDir folder;
        const QHash<QString, std::pair<QByteArray, qint64>> tables = {
            {QStringLiteral("heading"), {"name,floors\nA,1\n", 2}},
            {QStringLiteral("none"), {"A,1\nB,2\n", 1}},
            {QStringLiteral("literal"), {"field_1,field_2\nA,1\n", 2}},
        };
        for (auto it = tables.cbegin(); it != tables.cend(); ++it)
            write(folder.filePath(it.key() + QStringLiteral(".csv")), it->first);
        VectorSource source(folder.path());
        QCOMPARE(source.layers().size(), size_t(3));
        for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
            source.select(it.key());
            QVERIFY(source.next());
            QVERIFY2(source.row() == it->second, qPrintable(it.key()));
        }
    }

    // Values of fields that say nothing about languages are not kept, and of long ones not the whole.
    void onlyTheStartOfWatchedFieldsIsSampled()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("notes.csv"));
        QByteArray text("Name,note,\xc0\xcc\xb8\xa7\n"); // 이름 in CP949
        for (int i = 0; i < 600; ++i)
            text += "A,\xb1\xb3\xb5\xbf,\xb1\xb3\xb5\xbf\n"; // 교동
        write(file, text + QByteArray(5000, 'x') + ",b,c\n");
        const QStringList watched{QStringLiteral("name"), QStringLiteral("이름")};
        VectorSource source(file);
        const SourceSample all = takeSample(source, watched);
        QCOMPARE(all.values.size(), size_t(3));
        QCOMPARE(all.values[0].size(), 500);
        QVERIFY(all.values[1].isEmpty());
        QCOMPARE(all.values[2].size(), 500);
        QCOMPARE(all.texts.size(), 3 + 2 * 600); // an encoding shows in all of them
        QVERIFY(source.next());
        QCOMPARE(source.row(), qint64(2)); // back at the first

        write(file, "name,note\n" + QByteArray(5000, 'x') + ",b\n");
        VectorSource wide(file);
        const SourceSample cut = takeSample(wide, watched);
        QVERIFY(cut.values[0].front().size() < 1000);
        const TextDecoder decoder(QStringLiteral("UTF-8"));
        const FieldTexts texts = sampledTexts(cut, wide, wide.fields(decoder), decoder);
        QCOMPARE(texts.keys(), QStringList{QStringLiteral("name")});
        QCOMPARE(texts.value(QStringLiteral("name")), QStringList{QString(200, QLatin1Char('x'))});
    }

    void whatCannotBeReadIsSaid()
    {
        using madang::test::throws;
        QVERIFY(throws<ImportWrongInput>([] { VectorSource source(data("no such file.shp")); }));
        QVERIFY(throws<ImportWrongInput>([] { VectorSource source(data("README.md")); }));
        QVERIFY(throws<ImportWrongInput>([] { VectorSource(data("clinics.kml")).select(QStringLiteral("other")); }));
    }

    void aShapefileWithoutItsIndexIsExplained()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(data("wards_tis620.shp"), folder.filePath(QStringLiteral("alone.shp"))));
        try {
            VectorSource source(folder.filePath(QStringLiteral("alone.shp")));
            QFAIL("opened");
        } catch (const ImportWrongInput &failure) {
            QVERIFY2(failure.remedy().contains(QStringLiteral(".shx")), qPrintable(failure.text()));
            QCOMPARE(failure.happened(), QStringLiteral("The .shx file of the shapefile is missing."));
        }
        QFile index(folder.filePath(QStringLiteral("alone.shx")));
        QVERIFY(index.open(QIODevice::WriteOnly));
        QCOMPARE(index.write(QByteArray(20, '\0')), qint64(20));
        index.close();
        try {
            VectorSource source(folder.filePath(QStringLiteral("alone.shp")));
            QFAIL("opened");
        } catch (const ImportWrongInput &failure) {
            QCOMPARE(failure.happened(), QStringLiteral("The .shx file of the shapefile is cut off or not valid."));
        }
    }

    void aFileThatIsCutOffIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a.kml") << QByteArray("<?xml version=\"1.0\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placem");
        QTest::newRow("a.geojson") << QByteArray("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feat");
        QTest::newRow("a.xlsx") << QByteArray("PK\x03\x04 cut off");
    }
    void aFileThatIsCutOffIsSaid()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), qint64(content.size()));
        file.close();
        try {
            VectorSource source(file.fileName());
            QFAIL("opened");
        } catch (const ImportWrongInput &failure) {
            QCOMPARE(failure.happened(), QStringLiteral("The file is cut off or not valid."));
        }
    }
};

MADANG_TEST_MAIN(TestVectorSource)
#include "test_vector_source.moc"
