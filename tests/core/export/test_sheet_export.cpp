// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/sheet_writer.h"
#include "core/import/vector_source.h"
#include "export/export_fixture.h"
#include "support/qgis_fixture.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

class TestSheetExport : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = planWithRows(*m_folder);
    }

    void aTableOfTextForSpreadsheets()
    {
        const QString file = m_folder->filePath(QStringLiteral("parcels.csv"));
        const ExportResult result = run(exportOf(*m_plan, ExportFormat::Csv, file, {QStringLiteral("parcel")}));
        const QByteArray table = bytesOf(file);
        QVERIFY(table.startsWith("\xef\xbb\xbfuid,number,block_uid,code,"));
        QVERIFY(table.contains("\r\nparcel-1,007,,1a,,,'=1+1,")); // no formula
        QCOMPARE(finding(result, "export.formula")->severity, Finding::Severity::Note);
    }

    void theMarkCanBeLeftOut()
    {
        ExportRequest request = exportOf(*m_plan, ExportFormat::Csv, m_folder->filePath(QStringLiteral("parcels.csv")), {QStringLiteral("parcel")});
        request.byteOrderMark = false;
        run(request);
        QVERIFY(bytesOf(request.output).startsWith("uid,"));
    }

    void aTableInCp949()
    {
        ExportRequest request = exportOf(*m_plan, ExportFormat::Csv, m_folder->filePath(QStringLiteral("zones.csv")));
        request.encoding = QStringLiteral("EUC-KR");
        const ExportResult result = run(request);
        const QByteArray table = bytesOf(request.output);
        QVERIFY(table.startsWith("uid,"));
        QVERIFY(table.contains(",\xb1\xb3\xb5\xbf 1\xb1\xb8\xbf\xaa,???? ?,"));
        QVERIFY(finding(result, "export.encoding"));
    }

    void placesAreColumnsWhereTheyAreWanted()
    {
        PlanEdit edit;
        edit.name.source = QStringLiteral("row");
        edit.add(QStringLiteral("facility"), {{{"scenario", "base"}, {"kind", "school"}}, QgsGeometry::fromPointXY(QgsPointXY(500000, 0)).asWkb()});
        m_plan->apply(edit);
        ExportRequest request = exportOf(*m_plan, ExportFormat::Csv, m_folder->filePath(QStringLiteral("f.csv")), {QStringLiteral("facility")});
        request.places = PlaceColumns::LonLat;
        run(request);
        VectorSource places(request.output);
        const TextDecoder decoder(QStringLiteral("UTF-8"));
        const auto fields = places.fields(decoder);
        QCOMPARE(fields[fields.size() - 2].name, QStringLiteral("lon"));
        QVERIFY(places.next());
        QVERIFY(qAbs(places.text(int(fields.size()) - 2, decoder).toDouble() - 105) < 1e-9);
        request.output = m_folder->filePath(QStringLiteral("w.csv"));
        request.places = PlaceColumns::Wkt;
        run(request);
        QVERIFY(bytesOf(request.output).contains("POINT (500000 0)"));
    }

    void aWorkbookHasASheetForEachTable()
    {
        const QString file = m_folder->filePath(QStringLiteral("plan.xlsx"));
        run(exportOf(*m_plan, ExportFormat::Xlsx, file, {QStringLiteral("zone"), QStringLiteral("parcel"), QStringLiteral("road")}));
        VectorSource book(file);
        QCOMPARE(int(book.layers().size()), 3);
        const TextDecoder decoder(QStringLiteral("UTF-8"));
        const auto value = [&](const char *column) {
            const auto fields = book.fields(decoder);
            for (size_t i = 0; i < fields.size(); ++i)
                if (fields[i].name == QLatin1String(column))
                    return book.text(int(i), decoder);
            return QString();
        };
        book.select(QStringLiteral("parcel"));
        QVERIFY(book.next());
        QCOMPARE(value("number"), QStringLiteral("007"));
        QCOMPARE(value("note"), QStringLiteral("=1+1")); // a cell of text needs no guard
        book.select(QStringLiteral("zone"));
        QVERIFY(book.next());
        QCOMPARE(value("name"), korean);
        QCOMPARE(value("name_2"), khmer);
        book.select(QStringLiteral("road"));
        QVERIFY(book.next());
        QCOMPARE(value("width"), QStringLiteral("25.5"));
    }

    void whatIsTooLongForACellIsSaid()
    {
        PlanEdit edit;
        edit.name.source = QStringLiteral("row");
        edit.add(QStringLiteral("zone"), square(301000, 1450000, 10, {{"scenario", "base"}, {"note", QStringLiteral("가").repeated(32768)}}), QStringLiteral("zone-3"));
        m_plan->apply(edit);
        const ExportResult result = run(exportOf(*m_plan, ExportFormat::Xlsx, m_folder->filePath(QStringLiteral("plan.xlsx"))));
        QVERIFY(finding(result, "export.cut")->detail.contains(QStringLiteral("zone-3")));
    }

    void theGuardComesAndGoes()
    {
        for (const QString &text : {QStringLiteral("=1+1"), QStringLiteral("+82 2"), QStringLiteral("-x"), QStringLiteral("@SUM"), QStringLiteral("'=1"),
                                    QStringLiteral("''=1"), QStringLiteral("'a"), QStringLiteral("plain"), QString()}) {
            const QString guarded = guardedFromFormulas(text);
            QVERIFY2(guarded.isEmpty() || !QStringLiteral("=+-@").contains(guarded[0]), qPrintable(guarded));
            QCOMPARE(withoutFormulaGuard(guarded), text);
        }
        QCOMPARE(guardedFromFormulas(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
        QCOMPARE(guardedFromFormulas(QStringLiteral("'a")), QStringLiteral("'a"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestSheetExport)
#include "test_sheet_export.moc"
