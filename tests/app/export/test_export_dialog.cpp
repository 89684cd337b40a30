// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/export/export_dialog.h"

#include "core/plan/plan.h"
#include "core/scenarios/scenario_edits.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <gdal_priv.h>

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestExportDialog : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Plan> m_plan;

    static QPushButton *button(const ExportDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text().remove(QLatin1Char('&')) == text)
                return button;
        return nullptr;
    }
    static bool says(const ExportDialog &dialog, const QString &part)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (!label->isHidden() && label->text().contains(part))
                return true;
        return false;
    }
    static QComboBox *formats(const ExportDialog &dialog) { return dialog.findChild<QComboBox *>(); }
    static void choose(const ExportDialog &dialog, const QString &suffix) { formats(dialog)->setCurrentIndex(formats(dialog)->findData(suffix)); }
    static QLineEdit *file(const ExportDialog &dialog)
    {
        for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
            if (line->parent() == &dialog)
                return line;
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        m_plan = freshPlan(m_folder);
        PlanEdit edit;
        edit.name.source = QStringLiteral("rows");
        edit.add(QStringLiteral("zone"), square(300000, 1450000, 100, {{"scenario", "base"}, {"code", "1a"}, {"name", "교동"}}));
        edit.add(QStringLiteral("zone"), square(300100, 1450000, 100, {{"scenario", "base"}, {"code", "2a"}}));
        edit.add(QStringLiteral("parcel"), square(300000, 1450000, 10, {{"scenario", "base"}, {"number", "007"}}));
        m_plan->apply(edit);
    }
    void init() { QSettings().clear(); }

    void saysWhatIsGoingToBeWritten()
    {
        ExportDialog dialog(*m_plan, QStringLiteral("base"));
        dialog.show();
        const ExportRequest request = dialog.request();
        QCOMPARE(request.format, ExportFormat::Dxf);
        QCOMPARE(request.encoding, QStringLiteral("CP949"));
        QCOMPARE(request.output, m_folder.filePath(QStringLiteral("plan.dxf")));
        QCOMPARE(request.crs, QStringLiteral("EPSG:32648"));
        QVERIFY(says(dialog, QStringLiteral("3 row(s) will be written to plan.dxf.")));
        choose(dialog, QStringLiteral("shp"));
        QVERIFY(says(dialog, QStringLiteral("plan_zone.shp, plan_parcel.shp")));
        QCOMPARE(dialog.request().encoding, QStringLiteral("UTF-8"));
        choose(dialog, QStringLiteral("kml"));
        QVERIFY(dialog.request().crs.isEmpty()); // there is but one
    }

    void withoutTablesThereIsNothingToWrite()
    {
        ExportDialog dialog(*m_plan, QStringLiteral("base"));
        auto *tables = dialog.findChild<QListWidget *>();
        QVERIFY(button(dialog, QStringLiteral("Export"))->isEnabled());
        for (int i = 0; i < tables->count(); ++i)
            tables->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(!button(dialog, QStringLiteral("Export"))->isEnabled());
        QVERIFY(says(dialog, QStringLiteral("Choose tables that have rows.")));
    }

    void writesInTheBackgroundAndRemembers()
    {
        {
            ExportDialog dialog(*m_plan, QStringLiteral("base"));
            dialog.show();
            choose(dialog, QStringLiteral("gpkg"));
            file(dialog)->setText(m_folder.filePath(QStringLiteral("도시 ២.gpkg")));
            QSignalSpy finished(&dialog, &ExportDialog::finishedWriting);
            QTest::mouseClick(button(dialog, QStringLiteral("Export")), Qt::LeftButton);
            QVERIFY(dialog.isWriting());
            QVERIFY(finished.wait(30000));
            QCOMPARE(finished.first().first().toBool(), true);
            QVERIFY(says(dialog, QStringLiteral("3 row(s) are written.")));
            QVERIFY(button(dialog, QStringLiteral("Show in folder"))->isVisible());
        }
        QVERIFY(QFileInfo::exists(m_folder.filePath(QStringLiteral("도시 ២.gpkg"))));
        ExportDialog again(*m_plan, QStringLiteral("base"));
        QCOMPARE(again.request().format, ExportFormat::GeoPackage);
    }

    void saysWhatItLost()
    {
        ExportDialog dialog(*m_plan, QStringLiteral("base"));
        dialog.show();
        choose(dialog, QStringLiteral("shp"));
        file(dialog)->setText(m_folder.filePath(QStringLiteral("lost.shp")));
        QSignalSpy finished(&dialog, &ExportDialog::finishedWriting);
        dialog.write();
        QVERIFY(finished.wait(30000));
        QVERIFY(says(dialog, QStringLiteral("regulation_set → regulation")));
    }

    // As when a stick is pulled, or another program has changed the file.
    void aPlanThatCannotBeReadIsSaid()
    {
        QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        plan->apply(editToCreateScenario(*plan, QStringLiteral("dense")));
        PlanEdit edit;
        edit.add(QStringLiteral("zone"), square(300000, 1450000, 100, {{"scenario", "base"}, {"code", "1a"}}));
        plan->apply(edit);
        ExportDialog dialog(*plan, QStringLiteral("base"));
        dialog.show();
        QVERIFY(button(dialog, QStringLiteral("Export"))->isEnabled());
        const auto execute = [&](const char *sql) {
            const GDALDatasetUniquePtr file(GDALDataset::Open(plan->path().toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
            file->ExecuteSQL(sql, nullptr, nullptr);
        };
        execute("ALTER TABLE zone RENAME TO zone_gone");
        QComboBox *scenarios = nullptr;
        for (QComboBox *box : dialog.findChildren<QComboBox *>())
            if (box->findText(QStringLiteral("dense")) >= 0)
                scenarios = box;
        QVERIFY(scenarios);
        scenarios->setCurrentIndex(scenarios->findText(QStringLiteral("dense")));
        QVERIFY(says(dialog, plan->path()));
        QVERIFY(!button(dialog, QStringLiteral("Export"))->isEnabled());
        execute("ALTER TABLE zone_gone RENAME TO zone");
        scenarios->setCurrentIndex(0);
        QVERIFY(button(dialog, QStringLiteral("Export"))->isEnabled());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        ExportDialog dialog(*m_plan, QStringLiteral("base"));
        dialog.show();
        file(dialog)->setText(m_folder.filePath(QStringLiteral("no/such/a.dxf")));
        QVERIFY(says(dialog, QStringLiteral("There is no such folder.")));
        QVERIFY(!button(dialog, QStringLiteral("Export"))->isEnabled());
    }
};

MADANG_TEST_MAIN(TestExportDialog)
#include "test_export_dialog.moc"
