// SPDX-License-Identifier: GPL-2.0-or-later
// Administrative areas of Sejong, in CP949 as Korean agencies publish them, through a plan and out again.
#include "core/import/importer.h"
#include "core/plan/plan_reader.h"
#include "export/export_fixture.h"
#include "support/qgis_fixture.h"
#include "support/reference_data.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

class TestExportRealData : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        MADANG_NEED_REFERENCE_DATA();
        PlanMeta meta = battambang();
        meta.country = QStringLiteral("KR");
        meta.crs = QStringLiteral("EPSG:5186");
        meta.languages = QStringList{QStringLiteral("ko"), QStringLiteral("en")};
        m_plan = Plan::create(m_folder.filePath(QStringLiteral("세종.gpkg")), meta);
        ImportRequest import;
        import.planTable = QStringLiteral("block");
        import.source = referenceData() + QStringLiteral("/robustness/cp949/행정동_세종_cp949.shp");
        import.fieldMap = {{QStringLiteral("name"), {nameField(), {}}}};
        Progress progress;
        QVERIFY(runImport(*m_plan, import, progress).added > 10);
        PlanReader(m_plan->path()).forEach(QStringLiteral("block"), QStringLiteral("base"), {QStringLiteral("name")}, [this](const EffectiveRow &row) {
            m_names << row.values[0].toString();
            m_area += row.geometry.area();
        });
        QVERIFY(!m_names.contains(QString()));
    }

    void everyFormatKeepsNamesAndAreas_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("shp CP949") << "shp" << "CP949";
        QTest::newRow("shp UTF-8") << "shp" << "UTF-8";
        QTest::newRow("gpkg") << "gpkg" << "";
    }
    void everyFormatKeepsNamesAndAreas()
    {
        QFETCH(QString, suffix);
        QFETCH(QString, encoding);
        ExportRequest request = exportOf(*m_plan, *exportFormatOf("a." + suffix), m_folder.filePath(QStringLiteral("세종 동.") + suffix), {QStringLiteral("block")});
        request.encoding = encoding;
        request.replace = true;
        const ExportResult result = run(request);
        QVERIFY(!finding(result, "export.encoding"));
        const ReadBack back(request.output);
        QStringList names;
        double area = 0;
        back.layer()->ResetReading();
        while (auto feature = std::unique_ptr<OGRFeature>(back.layer()->GetNextFeature())) {
            names << text(*feature, "name");
            area += OGR_G_Area(OGRGeometry::ToHandle(feature->GetGeometryRef()));
        }
        QCOMPARE(names, m_names);
        QVERIFY2(qAbs(area - m_area) < 1e-9 * m_area, qPrintable(QString::number(area - m_area)));
    }

    void theDrawingComesBackWithItsNames()
    {
        ExportRequest request = exportOf(*m_plan, ExportFormat::Dxf, m_folder.filePath(QStringLiteral("세종.dxf")), {QStringLiteral("block")});
        QVERIFY(run(request).findings.isEmpty());
        PlanMeta meta = m_plan->meta();
        meta.uid.clear();
        const auto other = Plan::create(m_folder.filePath(QStringLiteral("other.gpkg")), meta);
        ImportRequest import;
        import.planTable = QStringLiteral("block");
        import.source = request.output;
        import.crs = QStringLiteral("EPSG:5186");
        Progress progress;
        const ImportResult result = runImport(*other, import, progress);
        QCOMPARE(result.preview.encoding, QStringLiteral("CP949"));
        QCOMPARE(result.skipped, qint64(0));
        QStringList names;
        PlanReader(other->path()).forEach(QStringLiteral("block"), QStringLiteral("base"), {QStringLiteral("name")},
                                          [&](const EffectiveRow &row) { names << row.values[0].toString(); });
        for (const QString &name : std::as_const(m_names))
            QVERIFY2(names.contains(name), qPrintable(name));
    }

private:
    // The field with the names, whatever the year calls it.
    static QString nameField()
    {
        VectorSource source(referenceData() + QStringLiteral("/robustness/cp949/행정동_세종_cp949.shp"));
        for (const SourceField &field : source.fields(TextDecoder(QStringLiteral("CP949"))))
            if (field.name.contains(QStringLiteral("NM"), Qt::CaseInsensitive) || field.name.contains(QStringLiteral("name"), Qt::CaseInsensitive))
                return field.name;
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Plan> m_plan;
    QStringList m_names;
    double m_area = 0;
};

MADANG_TEST_MAIN(TestExportRealData)
#include "test_export_real_data.moc"
