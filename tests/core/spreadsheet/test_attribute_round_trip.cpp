// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/spreadsheet/comparison_edit.h"

#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_edit.h"
#include "core/scenarios/scenario_edits.h"
#include "export/export_fixture.h"
#include "support/content_hash.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

class TestAttributeRoundTrip : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = planWithRows(*m_folder);
        m_file = m_folder->filePath(QStringLiteral("속성 ១.csv"));
    }

    void nothingChangesWhereNothingWasEdited_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("workbook") << QStringLiteral("속성 ១.xlsx") << QString();
        QTest::newRow("unicode") << QStringLiteral("속성 ១.csv") << QString();
    }
    void nothingChangesWhereNothingWasEdited()
    {
        QFETCH(QString, name);
        const QString file = m_folder->filePath(name);
        ExportRequest request = exportOf(*m_plan, *exportFormatOf(file), file, {QStringLiteral("zone"), QStringLiteral("parcel"), QStringLiteral("road")});
        request.places = PlaceColumns::LonLat;
        const ExportResult written = run(request);
        for (const QString &part : written.files) {
            const AttributeComparison comparison = compare(part);
            QVERIFY(comparison.rows.empty());
            QVERIFY2(comparison.problems.empty(), comparison.problems.empty() ? "" : qPrintable(comparison.problems.front().reason));
            QVERIFY(comparison.findings.isEmpty());
            QVERIFY(comparison.same > 0);
            QVERIFY(comparisonEdit(*m_plan, comparison, ProblemLines::RefuseAll).changes.empty());
        }
    }

    // A workbook that was edited: made anew with GDAL, as a spreadsheet would save it.
    void anEditedWorkbookIsOneStepToUndo()
    {
        const QString file = m_folder->filePath(QStringLiteral("plan.xlsx"));
        run(exportOf(*m_plan, ExportFormat::Xlsx, file, {QStringLiteral("zone"), QStringLiteral("road")}));
        {
            const std::unique_ptr<GDALDataset, void (*)(GDALDataset *)> book(
                GDALDataset::Open(file.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE), [](GDALDataset *dataset) { GDALClose(dataset); });
            QVERIFY(book);
            set(*book, "zone", "zone-1", "name_2", "ស្រុក ៣");
            set(*book, "zone", "zone-2", "priority", "12");
            set(*book, "road", "road-1", "width", "30.25");
            set(*book, "road", "road-1", "note", "-5 = @ 한글 ที่");
        }
        const QByteArray before = contentHash(m_plan->path());
        const AttributeComparison comparison = compare(file);
        QVERIFY(comparison.problems.empty());
        QCOMPARE(comparison.rows.size(), size_t(3));
        QCOMPARE(comparison.rows[0].uid, QStringLiteral("zone-1"));
        QCOMPARE(comparison.rows[0].changes.size(), size_t(1));
        QCOMPARE(comparison.rows[0].changes[0].before.toString(), khmer);
        QCOMPARE(contentHash(m_plan->path()), before); // only looked at

        m_plan->apply(comparisonEdit(*m_plan, comparison, ProblemLines::RefuseAll));
        QCOMPARE(field("zone", "zone-1", "name_2").toString(), QStringLiteral("ស្រុក ៣"));
        QCOMPARE(field("zone", "zone-1", "name").toString(), korean);
        QCOMPARE(field("zone", "zone-2", "priority").toInt(), 12);
        QCOMPARE(field("road", "road-1", "width").toDouble(), 30.25);
        QCOMPARE(field("road", "road-1", "note").toString(), QStringLiteral("-5 = @ 한글 ที่"));
        QVERIFY(m_plan->undoName()->text().contains(QStringLiteral("plan.xlsx")));
        m_plan->undo();
        QCOMPARE(field("road", "road-1", "width").toDouble(), 25.5);
        QCOMPARE(field("zone", "zone-1", "name_2").toString(), khmer);
    }

    void valuesAsPeopleTypeThem()
    {
        write("uid,lanes,width,name\r\nroad-1,៦,\"1,250\",'=길\r\n");
        const AttributeComparison comparison = compare(m_file);
        QVERIFY(!comparison.problems.empty()); // in Cambodia "1,250" may be 1.25
        write("uid,lanes,width,name\r\nroad-1,៦,12.5 m,'=길\r\n");
        m_plan->apply(comparisonEdit(*m_plan, compare(m_file), ProblemLines::RefuseAll));
        QCOMPARE(field("road", "road-1", "lanes").toInt(), 6);
        QCOMPARE(field("road", "road-1", "width").toDouble(), 12.5);
        QCOMPARE(field("road", "road-1", "name").toString(), QStringLiteral("=길"));
    }

    void anEmptyCellEmptiesAndAMissingColumnKeeps()
    {
        write("uid,name_2\r\nzone-1,\r\n");
        m_plan->apply(comparisonEdit(*m_plan, compare(m_file), ProblemLines::RefuseAll));
        QVERIFY(field("zone", "zone-1", "name_2").isNull());
        QCOMPARE(field("zone", "zone-1", "name").toString(), korean);
        QCOMPARE(field("zone", "zone-1", "priority").toInt(), 7);
    }

    // “zone-1,name” of “uid,name,name_2,priority”; zone-2 has neither of the last two, as Excel may leave them out.
    void aLineThatWasCutOffIsRefused()
    {
        write("uid,name,name_2,priority\r\nzone-1,A\r\nzone-2,B\r\n");
        const AttributeComparison comparison = compare(m_file);
        QCOMPARE(reasons(comparison), QStringList{QStringLiteral("it has only 2 of 4 cells: “name_2” (“%1”) would be emptied").arg(khmer)});
        QCOMPARE(comparison.rows.size(), size_t(1));
        QCOMPARE(comparison.rows[0].uid, QStringLiteral("zone-2"));
    }

    void whatNoColumnHoldsIsRefused()
    {
        write("uid,name\r\nzone-1,#DIV/0!\r\n");
        QCOMPARE(reasons(compare(m_file)), QStringList{QStringLiteral("“#DIV/0!” for “name” is an error of the spreadsheet")});
        write("uid,overlay\r\nzone-1,5\r\n");
        QCOMPARE(reasons(compare(m_file)), QStringList{QStringLiteral("“overlay” is “5”, but must be one of: 0, 1")});
        write("uid,lanes\r\nroad-1,-1\r\n");
        QCOMPARE(reasons(compare(m_file)), QStringList{QStringLiteral("“lanes” is -1, but may not be negative")});
    }

    // The layer of a table in UTF-16 is called as the file is, not as its copy in memory.
    void theSheetOfATableIsItsFile()
    {
        const QString text = QStringLiteral("uid,priority\r\nzone-1,8\r\n");
        write(QByteArray("\xff\xfe", 2) + QByteArray(reinterpret_cast<const char *>(text.utf16()), int(text.size()) * 2));
        const AttributeComparison comparison = compare(m_file);
        QCOMPARE(comparison.sheets.size(), size_t(1));
        QCOMPARE(comparison.sheets[0].sheet, QStringLiteral("속성 ១"));
    }

    void aColumnThatNeedsAValueIsNotEmptied()
    {
        write("uid,overlay\r\nzone-1,\r\n");
        QCOMPARE(reasons(compare(m_file)), QStringList{QStringLiteral("“overlay” has no value, but needs one")});
    }

    void koreanExcelSavesInCp949()
    {
        write(QByteArray("uid,name\r\nzone-1,\xb0\xad\xb8\xaa\xbd\xc3 \xb1\xb3\xb5\xbf\r\n")); // 강릉시 교동
        AttributeRequest request = requestFor(m_file);
        request.encoding = QStringLiteral("CP949");
        Progress progress;
        const AttributeComparison comparison = compareAttributes(request, progress);
        QCOMPARE(comparison.rows.size(), size_t(1));
        QCOMPARE(comparison.rows[0].changes[0].after.toString(), QStringLiteral("강릉시 교동"));
        QCOMPARE(compare(m_file).rows[0].changes[0].after.toString(), QStringLiteral("강릉시 교동")); // by its bytes too
    }

    void linesThatCannotBeTakenAreNamedAndNothingIsApplied()
    {
        write("uid,lanes,width,note\r\n"
              "road-1,four,20,\r\n"
              "nobody,2,20,\r\n"
              ",2,20,\r\n"
              ",,,\r\n"
              "road-1,2,-3,\r\n");
        const QByteArray before = contentHash(m_plan->path());
        const AttributeComparison comparison = compare(m_file);
        QCOMPARE(reasons(comparison), (QStringList{QStringLiteral("“four” for “lanes” is no number"), QStringLiteral("the plan has no row with the uid “nobody” in this scenario"),
                                                   QStringLiteral("it has no uid: new rows are drawn or imported, not read back"),
                                                   QStringLiteral("“width” is -3, but may not be negative")}));
        QCOMPARE(comparison.problems[0].line, qint64(2)); // as the spreadsheet shows it
        QCOMPARE(comparison.problems[3].line, qint64(6));
        QCOMPARE(comparison.findings.first().severity, Finding::Severity::Error);
        QVERIFY(throws<WrongInputFailure>([&] { comparisonEdit(*m_plan, comparison, ProblemLines::RefuseAll); }));
        QCOMPARE(contentHash(m_plan->path()), before);
    }

    void aRowThatStandsThereTwice()
    {
        write("uid,width\r\nroad-1,20\r\nroad-1,20\r\n");
        QVERIFY(compare(m_file).problems.empty());
        QCOMPARE(compare(m_file).rows.size(), size_t(1));
        write("uid,width\r\nroad-1,20\r\nroad-1,21\r\n");
        QCOMPARE(reasons(compare(m_file)), QStringList{QStringLiteral("the same row stands in line 2 with other values")});
    }

    // Neither line is right: leaving the problem out leaves both out.
    void leavingOutWhatCannotBeTaken()
    {
        write("uid,width,lanes\r\nroad-1,20,x\r\n");
        const AttributeComparison bad = compare(m_file);
        QVERIFY(comparisonEdit(*m_plan, bad, ProblemLines::LeaveOut).changes.empty());
        write("uid,width\r\nroad-1,20\r\nroad-1,21\r\n");
        QVERIFY(comparisonEdit(*m_plan, compare(m_file), ProblemLines::LeaveOut).changes.empty());
        write("uid,width\r\nnobody,3\r\nroad-1,20\r\n");
        m_plan->apply(comparisonEdit(*m_plan, compare(m_file), ProblemLines::LeaveOut));
        QCOMPARE(field("road", "road-1", "width").toDouble(), 20.0);
    }

    void whatASpreadsheetRewroteIsKept()
    {
        write("uid,number,note\r\nparcel-1,7,'=1+1\r\n");
        const AttributeComparison comparison = compare(m_file);
        QVERIFY(comparison.rows.empty());
        QCOMPARE(comparison.findings.first().rule, QStringLiteral("attributes.kept"));
        QVERIFY2(comparison.findings.first().detail.contains(QStringLiteral("007")), qPrintable(comparison.findings.first().detail));
    }

    // A file in CP949 has no Khmer letter: each comes back as a “?”, which nobody has typed.
    void lettersThatTheEncodingDoesNotHoldAreKept()
    {
        ExportRequest request = exportOf(*m_plan, ExportFormat::Csv, m_file);
        request.encoding = QStringLiteral("CP949");
        run(request);
        QVERIFY(bytesOf(m_file).contains("???? ?")); // ភូមិ ១
        AttributeRequest back = requestFor(m_file);
        for (const char *encoding : {"", "CP949"}) {
            back.encoding = QString::fromLatin1(encoding);
            Progress progress;
            const AttributeComparison comparison = compareAttributes(back, progress);
            QVERIFY(comparison.rows.empty());
            QCOMPARE(comparison.findings.size(), 1);
            QCOMPARE(comparison.findings[0].rule, QStringLiteral("attributes.letters"));
            QVERIFY2(comparison.findings[0].title.startsWith(QStringLiteral("2 ")), qPrintable(comparison.findings[0].title)); // and the Thai name
            QVERIFY2(comparison.findings[0].detail.contains(khmer), qPrintable(comparison.findings[0].detail));
        }
        // Nothing but ASCII is left of a file with the Khmer names only; what was edited is taken.
        write("uid,name_2,priority\r\nzone-1,???? ?,9\r\n");
        const AttributeComparison comparison = compare(m_file);
        QCOMPARE(comparison.rows.size(), size_t(1));
        QCOMPARE(comparison.rows[0].changes.size(), size_t(1));
        QCOMPARE(comparison.rows[0].changes[0].column, QStringLiteral("priority"));
    }

    // What the check of the plan will say of them is said before they are taken.
    void codesAndPhasesThatThereAreNot()
    {
        write("uid,code\r\nzone-1,NOPE\r\nzone-2,2b\r\n");
        const AttributeComparison codes = compare(m_file);
        QCOMPARE(codes.rows.size(), size_t(2));
        QCOMPARE(codes.findings.size(), 1);
        QCOMPARE(codes.findings[0].rule, QStringLiteral("zone.unknown_code"));
        QCOMPARE(codes.findings[0].uids, QStringList{QStringLiteral("zone-1")});
        QVERIFY2(codes.findings[0].detail.contains(QStringLiteral("NOPE")), qPrintable(codes.findings[0].detail));
        write("uid,phase_uid\r\nroad-1,nowhere\r\n");
        const AttributeComparison phases = compare(m_file);
        QCOMPARE(phases.findings.size(), 1);
        QCOMPARE(phases.findings[0].rule, QStringLiteral("road.missing_reference"));
        QVERIFY2(phases.findings[0].detail.contains(QStringLiteral("nowhere")), qPrintable(phases.findings[0].detail));
    }

    void foreignColumnsAreSaid()
    {
        write("uid,width,checked by,area_m2\r\nroad-1,20,김,12\r\n");
        const AttributeComparison comparison = compare(m_file);
        QCOMPARE(comparison.findings.size(), 1);
        QCOMPARE(comparison.findings.first().rule, QStringLiteral("attributes.columns"));
        QVERIFY(comparison.findings.first().detail.contains(QStringLiteral("checked by")));
        QCOMPARE(comparison.rows.size(), size_t(1));
    }

    void intoAVariantByTheUidsOfTheBase()
    {
        const PlanEdit variant = editToCreateScenario(*m_plan, QStringLiteral("dense"));
        m_plan->apply(variant);
        ScenarioEdit edit(*m_plan, variant.scenario, {QStringLiteral("change"), {}});
        edit.change(QStringLiteral("zone"), QStringLiteral("zone-1"), {{"code", "2b"}});
        m_plan->apply(edit.edit());
        write("uid,priority\r\nzone-1,3\r\nzone-2,4\r\n");
        AttributeRequest request = requestFor(m_file);
        request.scenario = QStringLiteral("dense");
        Progress progress;
        const AttributeComparison comparison = compareAttributes(request, progress);
        QCOMPARE(comparison.rows.size(), size_t(2));
        m_plan->apply(comparisonEdit(*m_plan, comparison, ProblemLines::RefuseAll));
        QCOMPARE(field("zone", "zone-1", "priority").toInt(), 7); // the base is as it was
        QMap<QString, int> priorities;
        PlanReader(m_plan->path()).forEach(QStringLiteral("zone"), variant.scenario, {QStringLiteral("code"), QStringLiteral("priority")},
                                           [&](const EffectiveRow &row) { priorities[row.values[0].toString()] = row.values[1].toInt(); });
        QCOMPARE(priorities, (QMap<QString, int>{{"2b", 3}, {"2a", 4}}));
    }

    void aPlanThatHasChangedMeanwhileIsComparedAgain()
    {
        write("uid,width\r\nroad-1,20\r\n");
        const AttributeComparison comparison = compare(m_file);
        ScenarioEdit edit(*m_plan, QStringLiteral("base"), {QStringLiteral("change"), {}});
        edit.change(QStringLiteral("road"), QStringLiteral("road-1"), {{"width", 33.0}});
        m_plan->apply(edit.edit());
        QVERIFY(throws<Failure>([&] { comparisonEdit(*m_plan, comparison, ProblemLines::RefuseAll); }));
        QCOMPARE(field("road", "road-1", "width").toDouble(), 33.0);
    }

    void filesThatAreNoSuchTable()
    {
        const auto refused = [this](const QByteArray &content, const char *name = "a.csv") {
            m_file = m_folder->filePath(QString::fromLatin1(name));
            write(content);
            return throws<WrongInputFailure>([this] { compare(m_file); });
        };
        QVERIFY(refused("name,width\r\nroad,3\r\n")); // no uid
        QVERIFY(refused("uid,width\r\nnobody,3\r\n")); // of another plan
        QVERIFY(refused("uid,wide\r\nroad-1,3\r\n")); // nothing of the table
        QVERIFY(refused("uid,width,Width\r\nroad-1,3,4\r\n"));
        QVERIFY(refused(""));
        QVERIFY(refused("PK\x03\x04 broken", "a.xlsx"));
        QVERIFY(throws<WrongInputFailure>([this] { compare(m_folder->filePath(QStringLiteral("nothing.csv"))); }));
    }

private:
    AttributeRequest requestFor(const QString &file) const
    {
        AttributeRequest request;
        request.planPath = m_plan->path();
        request.file = file;
        return request;
    }
    AttributeComparison compare(const QString &file) const
    {
        Progress progress;
        return compareAttributes(requestFor(file), progress);
    }
    void write(const QByteArray &content) const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the table cannot be written");
    }
    static QStringList reasons(const AttributeComparison &comparison)
    {
        QStringList reasons;
        for (const LineProblem &problem : comparison.problems)
            reasons << problem.reason;
        return reasons;
    }
    QVariant field(const char *table, const char *uid, const char *column) const
    {
        return m_plan->row(QString::fromLatin1(table), QString::fromLatin1(uid))->fields.value(QString::fromLatin1(column));
    }
    static void set(GDALDataset &book, const char *sheet, const char *uid, const char *column, const char *value)
    {
        OGRLayer *layer = book.GetLayerByName(sheet);
        layer->ResetReading();
        while (auto feature = std::unique_ptr<OGRFeature>(layer->GetNextFeature()))
            if (QByteArray(feature->GetFieldAsString("uid")) == uid) {
                feature->SetField(column, value);
                QCOMPARE(layer->SetFeature(feature.get()), OGRERR_NONE);
            }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    QString m_file;
};

MADANG_TEST_MAIN(TestAttributeRoundTrip)
#include "test_attribute_round_trip.moc"
