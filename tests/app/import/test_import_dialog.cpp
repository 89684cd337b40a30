// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/import_dialog.h"

#include "core/plan/plan_reader.h"
#include "gui/plan/field_words.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <qgsprojectionselectionwidget.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace madang;
using namespace madang::test;

namespace {

QString data(const char *name)
{
    return QStringLiteral(MADANG_SOURCE_DIR "/tests/data/import/") + QString::fromUtf8(name);
}

QPushButton *button(QDialog &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>())
        if (candidate->text().remove(QLatin1Char('&')) == text)
            return candidate;
    return nullptr;
}

// A person's choice in a combo box: unlike setCurrentIndex it emits activated().
void choose(QComboBox *box, const QVariant &value)
{
    const int index = box->findData(value);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QSettings().clear(); // the dialog remembers its table
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("plan.gpkg"));
        PlanMeta meta = battambang();
        meta.country = QStringLiteral("KR");
        meta.crs = QStringLiteral("EPSG:5186");
        meta.languages = QStringList{QStringLiteral("ko"), QStringLiteral("en")};
        m_plan = freshPlan(m_path, meta);
    }

    void koreanTextReadsRightAndIsImported()
    {
        ImportDialog dialog(*m_plan, data("places_cp949.csv"));
        dialog.show();
        auto *rows = dialog.findChild<QTableWidget *>(QStringLiteral("rows"));
        QTRY_VERIFY(button(dialog, "Import")->isEnabled());
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->item(0, 0)->text(), QStringLiteral("서울특별시청"));
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("table"))->currentData().toString(), QStringLiteral("facility"));

        // Another encoding shows at once that it is the wrong one.
        choose(dialog.findChild<QComboBox *>(QStringLiteral("encoding")), QStringLiteral("CP874"));
        QTRY_VERIFY(rows->item(0, 0) && rows->item(0, 0)->text() != QStringLiteral("서울특별시청"));
        choose(dialog.findChild<QComboBox *>(QStringLiteral("encoding")), QString());
        QTRY_COMPARE(rows->item(0, 0)->text(), QStringLiteral("서울특별시청"));

        QTRY_VERIFY(button(dialog, "Import")->isEnabled());
        button(dialog, "Import")->click();
        QTRY_VERIFY(button(dialog, "Close"));
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("facility")), qint64(2));
        QCOMPARE(m_plan->undoName()->text(), QStringLiteral("Import places_cp949.csv into facility"));
    }

    void theLayersOfADrawingAreChosen()
    {
        ImportDialog dialog(*m_plan, data("district_cp949.dxf"));
        dialog.show();
        auto *layers = dialog.findChild<QListWidget *>(QStringLiteral("drawingLayers"));
        QTRY_COMPARE(layers->count(), 5); // all of them, and each
        QVERIFY(layers->isVisible());
        QStringList lines;
        for (int i = 1; i < layers->count(); ++i)
            lines << layers->item(i)->text();
        QVERIFY2(lines.contains(QStringLiteral("제1종주거 – 1 area(s)")), qPrintable(lines.join(QLatin1Char('|'))));
        QVERIFY(lines.contains(QStringLiteral("가로등 – 1 point(s)")));
        dialog.findChild<QgsProjectionSelectionWidget *>(QStringLiteral("crs"))->setCrs(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:5186")));
        choose(dialog.findChild<QComboBox *>(QStringLiteral("table")), QStringLiteral("zone"));
        QTRY_VERIFY(button(dialog, "Import")->isEnabled());
        layers->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(layers->item(1)->checkState(), Qt::Unchecked);
        QTRY_VERIFY(!button(dialog, "Import")->isEnabled());
        layers->item(1 + int(lines.indexOf(QStringLiteral("제1종주거 – 1 area(s)"))))->setCheckState(Qt::Checked);
        QCOMPARE(layers->item(0)->checkState(), Qt::PartiallyChecked);
        QTRY_VERIFY(button(dialog, "Import")->isEnabled());
        button(dialog, "Import")->click();
        QTRY_VERIFY(button(dialog, "Close"));
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("zone")), qint64(1));
    }

    // A square of 100 m with one of 60 m in it, and a road, on layers that are named by tables.
    void linesInsideOthersAreHolesUnlessUnchecked()
    {
        const QString drawing = m_folder->filePath(QStringLiteral("own.dxf"));
        QByteArray text = "0\nSECTION\n2\nENTITIES\n";
        for (const auto &[from, to] : {std::pair(0, 100), std::pair(20, 80)}) {
            text += "0\nLWPOLYLINE\n100\nAcDbEntity\n8\nzone-1a\n100\nAcDbPolyline\n90\n4\n70\n1\n";
            for (const auto &[x, y] : {std::pair(from, from), std::pair(to, from), std::pair(to, to), std::pair(from, to)})
                text += "10\n" + QByteArray::number(300000 + x) + "\n20\n" + QByteArray::number(1450000 + y) + "\n";
        }
        text += "0\nLINE\n100\nAcDbEntity\n8\nroad-primary\n100\nAcDbLine\n10\n300000\n20\n1450000\n11\n300100\n21\n1450000\n0\nENDSEC\n0\nEOF\n";
        QFile file(drawing);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();

        ImportDialog dialog(*m_plan, drawing);
        dialog.show();
        auto *layers = dialog.findChild<QListWidget *>(QStringLiteral("drawingLayers"));
        auto *holes = dialog.findChild<QCheckBox *>(QStringLiteral("holes"));
        QTRY_COMPARE(layers->count(), 3);
        dialog.findChild<QgsProjectionSelectionWidget *>(QStringLiteral("crs"))->setCrs(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:32648")));
        choose(dialog.findChild<QComboBox *>(QStringLiteral("table")), QStringLiteral("road"));
        QTRY_VERIFY(!holes->isVisible());
        choose(dialog.findChild<QComboBox *>(QStringLiteral("table")), QStringLiteral("zone"));
        QTRY_VERIFY(holes->isVisible());
        QVERIFY(holes->isChecked());
        QTRY_COMPARE(layers->item(1)->text(), QStringLiteral("road-primary – 1 line(s)"));
        QTRY_COMPARE(layers->item(1)->checkState(), Qt::Unchecked);
        QCOMPARE(layers->item(0)->checkState(), Qt::PartiallyChecked);
        holes->click();
        QTRY_VERIFY(button(dialog, "Import")->isEnabled());
        button(dialog, "Import")->click();
        QTRY_VERIFY(button(dialog, "Close"));
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("zone")), qint64(2)); // and no line that was refused
    }

    void aFolderIsCalledByItsName()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("wards")));
        for (const char *suffix : {"shp", "shx", "dbf", "prj"})
            QVERIFY(QFile::copy(data("wards_tis620.") + QLatin1String(suffix),
                                m_folder->filePath(QStringLiteral("wards/wards.") + QLatin1String(suffix))));
        ImportDialog dialog(*m_plan, m_folder->filePath(QStringLiteral("wards/")));
        dialog.show();
        QTRY_COMPARE(dialog.findChild<QTableWidget *>(QStringLiteral("rows"))->rowCount(), 3);
        QStringList headings;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->property("heading").toBool())
                headings << label->text();
        QVERIFY2(headings.contains(QStringLiteral("wards")), qPrintable(headings.join(QLatin1Char('|'))));
    }

    void waterIsProposedToBeWater()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("Phnom Penh water.geojson")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Pond"},"geometry":{"type":"Polygon",
            "coordinates":[[[103.20,13.10],[103.21,13.10],[103.21,13.11],[103.20,13.11],[103.20,13.10]]]}}]})");
        file.close();
        ImportDialog dialog(*m_plan, file.fileName());
        dialog.show();
        auto *table = dialog.findChild<QComboBox *>(QStringLiteral("table"));
        QTRY_VERIFY(table->isEnabled() && dialog.findChild<QTableWidget *>(QStringLiteral("rows"))->rowCount() == 1);
        choose(table, QStringLiteral("constraint_area"));
        QLineEdit *kind = nullptr;
        QTRY_VERIFY((kind = dialog.findChild<QLineEdit *>(QStringLiteral("otherwise-kind"))) && kind->text() == QLatin1String("water"));
        QTRY_VERIFY(button(dialog, "Import")->isEnabled());
        button(dialog, "Import")->click();
        QTRY_VERIFY(button(dialog, "Close"));
        int rows = 0;
        PlanReader(m_path).forEach(QStringLiteral("constraint_area"), QStringLiteral("base"), {QStringLiteral("kind")}, [&](const EffectiveRow &row) {
            ++rows;
            QCOMPARE(row.values.value(0).toString(), QStringLiteral("water"));
        });
        QCOMPARE(rows, 1);
    }

    void sourceAndLicenceAreProposedAndCanBeSaid()
    {
        {
            ImportDialog dialog(*m_plan, data("village.osm"));
            dialog.show();
            auto *source = dialog.findChild<QLineEdit *>(QStringLiteral("source"));
            QTRY_COMPARE(source->text(), QStringLiteral("© OpenStreetMap contributors"));
            QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("licence"))->text(), QStringLiteral("ODbL 1.0"));
        }
        ImportDialog dialog(*m_plan, data("places_cp949.csv"));
        dialog.show();
        QTRY_VERIFY(button(dialog, "Import")->isEnabled());
        auto *source = dialog.findChild<QLineEdit *>(QStringLiteral("source"));
        QCOMPARE(source->text(), QString());
        QVERIFY(!source->placeholderText().isEmpty());
        QTest::keyClicks(source, QStringLiteral("City of Seoul"));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("licence")), QStringLiteral("KOGL 1"));
        button(dialog, "Import")->click();
        QTRY_VERIFY(button(dialog, "Close"));
        QCOMPARE(m_plan->datasets().size(), size_t(1));
        QCOMPARE(m_plan->datasets().front().source, QStringLiteral("City of Seoul"));
        QCOMPARE(m_plan->datasets().front().licence, QStringLiteral("KOGL 1"));
        m_plan->undo();
        QVERIFY(m_plan->datasets().empty());
    }

    void aMissingCoordinateSystemIsAsked()
    {
        ImportDialog dialog(*m_plan, data("district_cp949.dxf"));
        dialog.show();
        auto *notes = dialog.findChild<QLabel *>(QStringLiteral("notes"));
        QTRY_VERIFY(notes->isVisible());
        QVERIFY(!button(dialog, "Import")->isEnabled());
        dialog.findChild<QgsProjectionSelectionWidget *>(QStringLiteral("crs"))->setCrs(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:5186")));
        QTRY_VERIFY(button(dialog, "Import")->isEnabled());
        QVERIFY(!notes->isVisible());
        button(dialog, "Import")->click();
        QTRY_VERIFY(button(dialog, "Close"));
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("zone")), qint64(2));
        QVERIFY(button(dialog, "Save list…")->isVisible()); // an open line and a point were refused
        QVERIFY(!dialog.findings().isEmpty());
    }

    void anUnreadableFileIsSaidAndNothingChanges()
    {
        const QByteArray before = sha256(m_path);
        ImportDialog dialog(*m_plan, data("README.md"));
        dialog.show();
        QTRY_VERIFY(dialog.findChild<QLabel *>(QStringLiteral("notes"))->isVisible());
        QVERIFY(!button(dialog, "Import")->isEnabled());
        button(dialog, "Cancel")->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(sha256(m_path), before);
    }

    void cancellingWhileItRunsLeavesThePlanAsItWas()
    {
        const QString many = m_folder->filePath(QStringLiteral("many.csv"));
        QFile file(many);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,lon,lat\n");
        for (int i = 0; i < 60000; ++i)
            file.write("p,127.0" + QByteArray::number(1000 + i % 1000) + ",37.5\n");
        file.close();
        const QByteArray before = sha256(m_path);
        ImportDialog dialog(*m_plan, many);
        dialog.show();
        QTRY_VERIFY(button(dialog, "Import")->isEnabled());
        button(dialog, "Import")->click();
        QTRY_VERIFY(dialog.findChild<QProgressBar *>()->value() > 0);
        button(dialog, "Cancel")->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("facility")), qint64(0));
        QCOMPARE(sha256(m_path), before);
    }

    void columnsAreNamedInTheLanguageOfTheWindow()
    {
        QHash<QString, QString> english;
        for (const QString &table : importableTables())
            for (const QString &column : importableColumns(table))
                if (const QString label = fieldLabel(column); !label.isEmpty())
                    english.insert(column, label);
        QVERIFY(english.contains(QStringLiteral("code")) && english.contains(QStringLiteral("note")));
        QTranslator korean;
        QVERIFY(korean.load(QStringLiteral(":/madang/i18n/madang_ko.qm")));
        QVERIFY(QCoreApplication::installTranslator(&korean));
        for (auto it = english.cbegin(); it != english.cend(); ++it)
            QVERIFY2(fieldLabel(it.key()) != it.value(), qPrintable(it.value()));
        QCOMPARE(fieldLabel(QStringLiteral("regulation_set")), QStringLiteral("규정"));
    }

    void fitsTheSmallestScreen()
    {
        ImportDialog dialog(*m_plan, data("trouble.geojson"));
        QVERIFY(dialog.minimumSizeHint().width() <= 1306);
        QVERIFY(dialog.minimumSizeHint().height() <= 680);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
