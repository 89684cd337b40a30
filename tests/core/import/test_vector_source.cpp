// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/vector_source.h"

#include "core/import/import_failure.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <cpl_vsi.h>
#include <ogr_spatialref.h>

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

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

// The wards under another name, with a language byte in the table.
void zipWards(const QString &zip, const QString &name, char language)
{
    for (const QString &suffix : {QStringLiteral("shp"), QStringLiteral("shx"), QStringLiteral("dbf"), QStringLiteral("prj")}) {
        QFile part(data("wards_tis620.") + suffix);
        if (!part.open(QIODevice::ReadOnly))
            qFatal("fixture");
        QByteArray bytes = part.readAll();
        if (suffix == QLatin1String("dbf"))
            bytes[29] = language;
        putIntoZip(zip, name + QLatin1Char('.') + suffix, bytes);
    }
}

} // namespace

class TestVectorSource : public QObject {
    Q_OBJECT
private slots:
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

    // A spreadsheet's numbers: the heading is row 1, a value over two lines is in one row.
    void rowsOfATableAreCountedAsInASpreadsheet()
    {
        QTemporaryDir folder;
        const auto rowsOf = [&folder](const QByteArray &text) {
            QFile file(folder.filePath(QStringLiteral("rows.csv")));
            if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
                qFatal("fixture");
            file.close();
            VectorSource source(file.fileName());
            QList<qint64> rows;
            while (source.next())
                rows << source.row();
            return rows;
        };
        QCOMPARE(rowsOf("name,floors\n\"two\nlines\",1\nB,2\n"), (QList<qint64>{2, 3}));
        QCOMPARE(rowsOf("A,1\nB,2\n"), (QList<qint64>{1, 2})); // no heading
        QCOMPARE(rowsOf("field_1,field_2\nA,1\n"), (QList<qint64>{2}));
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
        }
    }
};

MADANG_TEST_MAIN(TestVectorSource)
#include "test_vector_source.moc"
