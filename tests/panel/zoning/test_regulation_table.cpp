// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/files/csv_text.h"
#include "core/finding.h"
#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "zoning/processing/regulation/regulation_algorithms.h"
#include "zoning/processing/regulation/regulation_csv.h"
#include "zoning/processing/regulation/regulation_import.h"
#include "zoning/processing/regulation/rule_edit.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <QTest>

using namespace madang;
using namespace madang::zoning;

class TestRegulationTable : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void exportsClassesAndRules();
    void whatIsExportedChangesNothing_data();
    void whatIsExportedChangesNothing();
    void readsATableOfAMunicipality();
    void readsTheEncodingsOfSpreadsheets_data();
    void readsTheEncodingsOfSpreadsheets();
    void refusesRowByRow_data();
    void refusesRowByRow();
    void aRefusedImportLeavesThePlanAsItIs();
    void leavesOutWhatWasRefused();
    void theScenarioGetsItAndUndoTakesItBack();
    void aPlanChangedMeanwhileIsNotOverwritten();
    void bringsNewClasses();
    void noTableOfRegulations_data();
    void noTableOfRegulations();
    void theAlgorithmsDoTheSame();
    void aMapOfAnImportIsTheImport();

private:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("rules.csv"));
    QString write(const QString &text) { return write(csvFile(text)); }
    RegulationImport read(const QString &file, const QString &scenario = QStringLiteral("base"));
    std::vector<PlanRule> rules(const QString &scenario = QStringLiteral("base")) { return rulesOf(PlanReader(m_plan->path()), scenario); }
    void makePlan(const QString &country);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

void TestRegulationTable::makePlan(const QString &country)
{
    PlanMeta meta = test::battambang();
    meta.country = country;
    meta.languages = QStringList{QStringLiteral("ko"), QStringLiteral("en")};
    m_plan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = test::freshPlan(m_folder->filePath(QStringLiteral("plan.gpkg")), meta);
}

void TestRegulationTable::init()
{
    makePlan(QStringLiteral("KR"));
}

QString TestRegulationTable::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a table could not be written");
    return file.fileName();
}

RegulationImport TestRegulationTable::read(const QString &file, const QString &scenario)
{
    Progress progress;
    return readRegulations(PlanReader(m_plan->path()), scenario, {file, {}, municipalRules}, progress);
}

void TestRegulationTable::exportsClassesAndRules()
{
    const QStringList lines = regulationsCsv(PlanReader(m_plan->path()), QStringLiteral("base")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines[0].startsWith(QStringLiteral("set,code,label,parameter,operator,value,unit,condition,citation,confidence,verified,valid_from,valid_to,")));
    // 21 classes; coverage, FAR from and FAR to of each.
    QCOMPARE(int(lines.size()), 1 + 21 + 63);
    QVERIFY(lines[4].startsWith(QStringLiteral(",UQA122,Class 2 general residential (mid-rise),,,,,,")));
    QVERIFY(lines.filter(QStringLiteral(",UQA122,")).join(QLatin1Char('\n')).contains(QStringLiteral(",far,<=,2.5,,")));
}

void TestRegulationTable::whatIsExportedChangesNothing_data()
{
    QTest::addColumn<QString>("country");
    for (const char *country : {"KR", "TH", "ID", "PH", "SG", "VN", "KH", "MY", "MM", "LA", "BN"})
        QTest::newRow(country) << country;
}

void TestRegulationTable::whatIsExportedChangesNothing()
{
    QFETCH(QString, country);
    makePlan(country);
    const QString code = classesOf(PlanReader(m_plan->path())).front().code;
    PlanRule rule;
    rule.code = code;
    rule.set = QStringLiteral("Old town, \"core\"");
    rule.parameter = QStringLiteral("storey_height");
    rule.operation = QStringLiteral("=");
    rule.value = 1.0 / 3.0 + 3.0; // as many digits as there are
    rule.condition = QStringLiteral("lot_area >= 500 and road_width < 12");
    rule.citation = QStringLiteral("=SUM, two\nlines; ២.៥ 용적률");
    rule.validFrom = QStringLiteral("2026-05-01");
    m_plan->apply(addRuleEdit(*m_plan, QStringLiteral("base"), rule));
    rule.uid.clear();
    rule.parameter = QStringLiteral("lot_area");
    rule.operation = QStringLiteral(">=");
    rule.value = 150.125; // may be 150,125 where a person has written it
    m_plan->apply(addRuleEdit(*m_plan, QStringLiteral("base"), rule));

    const PlanReader reader(m_plan->path());
    const RegulationImport import = read(write(regulationsCsv(reader, QStringLiteral("base"))));
    QVERIFY2(import.refused.empty(), import.refused.empty() ? "" : qPrintable(import.refused.front().reason + import.refused.front().text));
    QCOMPARE(int(import.rules.size()), 0);
    QCOMPARE(int(import.classes.size()), 0);
    QCOMPARE(import.same, qint64(rules().size() + classesOf(reader).size()));
    QCOMPARE(import.kept, qint64(0));
    QCOMPARE(import.unread, QStringList());
    QVERIFY(importEdit(*m_plan, QStringLiteral("base"), import, RefusedRows::RefuseAll).changes.empty());
}

void TestRegulationTable::readsATableOfAMunicipality()
{
    const RegulationImport import = read(write(QStringLiteral("코드,이름,건폐율(%),용적률,최고높이 (m),setback_front,대지면적,근거,비고\n"
                                                              "UQA122,2종일반,55,200 %,-,3 m,60평,조례 제1조,x\n"
                                                              "UQA123,3종일반,50 %,\"1,000퍼센트\",12m 이하,,,조례 제2조,\n")));
    QVERIFY2(import.refused.empty(), import.refused.empty() ? "" : qPrintable(import.refused.front().reason + import.refused.front().text));
    QVERIFY(import.isWide);
    QCOMPARE(import.unread, QStringList{QStringLiteral("비고")});
    QCOMPARE(import.rows, qint64(2));
    QCOMPARE(int(import.rules.size()), 7);
    QCOMPARE(import.kept, qint64(63)); // the national ones
    const auto value = [&](const char *code, const char *parameter) {
        for (const ImportedRule &rule : import.rules)
            if (rule.after.code == QLatin1String(code) && rule.after.parameter == QLatin1String(parameter))
                return rule.after.value.value_or(-1.0);
        return -2.0;
    };
    QCOMPARE(value("UQA122", "coverage"), 0.55); // the heading says per cent
    QCOMPARE(value("UQA122", "far"), 2.0);
    QCOMPARE(value("UQA122", "height"), -2.0); // a dash is no rule
    QCOMPARE(value("UQA122", "setback_front"), 3.0);
    QVERIFY(qAbs(value("UQA122", "lot_area") - 60 * 400.0 / 121) < 1e-9);
    QCOMPARE(value("UQA123", "far"), 10.0);
    QCOMPARE(value("UQA123", "height"), 12.0);
    for (const ImportedRule &rule : import.rules) {
        QCOMPARE(rule.after.set, municipalRules);
        QVERIFY(!rule.after.verified);
        QVERIFY(rule.after.citation.startsWith(QStringLiteral("조례")));
        if (rule.after.parameter == QLatin1String("lot_area"))
            QVERIFY(rule.note.startsWith(QStringLiteral("60평 are 198.3")));
    }
}

void TestRegulationTable::readsTheEncodingsOfSpreadsheets_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("far");
    // “code,용적률,출처” and “UQA122,200 %,서울특별시 도시계획 조례” in CP949
    QTest::newRow("CP949") << "KR" << QByteArray("code,\xbf\xeb\xc0\xfb\xb7\xfc,\xc3\xe2\xc3\xb3\nUQA122,200 %,\xbc\xad\xbf\xef\xc6\xaf\xba\xb0\xbd\xc3 \xb5\xb5\xbd\xc3\xb0\xe8\xc8\xb9 \xc1\xb6\xb7\xca\n")
                           << "CP949" << "UQA122" << 2.0;
    // “รหัส,FAR,ชื่อ” and “ย.9,7:1,ที่ดินประเภทที่อยู่อาศัย” in TIS-620
    QTest::newRow("TIS-620") << "TH" << QByteArray("\xc3\xcb\xd1\xca,FAR,\xaa\xd7\xe8\xcd\n\xc2.9,7:1,\xb7\xd5\xe8\xb4\xd4\xb9\xbb\xc3\xd0\xe0\xc0\xb7\xb7\xd5\xe8\xcd\xc2\xd9\xe8\xcd\xd2\xc8\xd1\xc2\n")
                             << "CP874" << QString::fromUtf8("ย.9") << 7.0;
}

void TestRegulationTable::readsTheEncodingsOfSpreadsheets()
{
    QFETCH(QString, country);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    makePlan(country);
    const RegulationImport import = read(write(bytes, QStringLiteral("table.csv")));
    QTEST(import.encodingRead, "encoding");
    QVERIFY2(import.refused.empty(), import.refused.empty() ? "" : qPrintable(import.refused.front().reason));
    QCOMPARE(int(import.rules.size()), 1);
    QCOMPARE(import.rules.front().after.code, code);
    QTEST(import.rules.front().after.value.value_or(0.0), "far");
}

void TestRegulationTable::refusesRowByRow_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("remedy");
    const QString head = QStringLiteral("set,code,parameter,operator,value,condition,verified,valid_from,valid_to\n");
    QTest::newRow("unknown code") << "code,far\nUQA122,2\nUQX999,2\n" << 3 << "code" << "UQX999" << "The plan has no land-use class “UQX999”." << "Correct the code, or add the class to the plan first.";
    QTest::newRow("no code") << "code,far\n,2\n" << 2 << "code" << "" << "The row has no land-use code." << "Correct the code";
    QTest::newRow("prose") << "code,coverage\nUQA122,\"20 %, 40 % in settlements\"\n" << 2 << "coverage" << "20 %, 40 % in settlements" << "has several values" << "Write a rule for each of them";
    QTest::newRow("FAR 250") << "code,far\nUQA122,250\n" << 2 << "far" << "250" << "250 without a % sign" << "Write 250 % or 2.5";
    QTest::newRow("coverage above 100 %") << "code,coverage\nUQA122,120%\n" << 2 << "coverage" << "120%" << "is more than the whole" << "Write a value up to 100 %.";
    QTest::newRow("no height") << "code,height\nUQA122,0\n" << 2 << "height" << "0" << "Zero leaves nothing to be built" << "Leave the rule out";
    QTest::newRow("unknown parameter") << head + "municipal,UQA122,colour,<=,2,,,,\n" << 2 << "parameter" << "colour" << "“colour” is no parameter of regulations." << "Write one of: coverage, far";
    QTest::newRow("no parameter") << head + "municipal,UQA122,,<=,2,,,,\n" << 2 << "parameter" << "" << "The row has a value, but no parameter." << "Write one of";
    QTest::newRow("no value") << head + "municipal,UQA122,far,<=,,,,,\n" << 2 << "value" << "" << "There is no value." << "Write a number";
    QTest::newRow("operator") << head + "municipal,UQA122,far,~,2,,,,\n" << 2 << "operator" << "~" << "“~” cannot be the operator of far." << "Write <= for a greatest";
    QTest::newRow("operator of an assumption") << head + "municipal,UQA122,storey_height,<=,3,,,,\n" << 2 << "operator" << "<=" << "cannot be the operator of storey_height." << "Write =";
    QTest::newRow("twice") << head + "municipal,UQA122,far,<=,2,,,,\nmunicipal,UQA122,far,<=,2.2,,,,\n" << 3 << "value" << "2.2" << "The same rule stands in row 2 already." << "Take one of the two out";
    QTest::newRow("condition") << head + "municipal,UQA122,far,<=,2,street < 12,,,\n" << 2 << "condition" << "street < 12" << "street" << "Correct the condition";
    QTest::newRow("date") << head + "municipal,UQA122,far,<=,2,,,05/06/2026,\n" << 2 << "valid_from" << "05/06/2026" << "does not tell day and month apart" << "Write the year";
    QTest::newRow("ends before it begins") << head + "municipal,UQA122,far,<=,2,,,2027,2026\n" << 2 << "valid_to" << "2026" << "would end on 2026-12-31, before it begins on 2027-01-01" << "Correct one of the two";
    QTest::newRow("verified") << head + "municipal,UQA122,far,<=,2,,perhaps,,\n" << 2 << "verified" << "perhaps" << "“perhaps” is neither yes nor no." << "Write 1 for verified";
    QTest::newRow("class without a name") << "set,code,label,parameter,value,colour\n,NEW1,,,,#112233\n" << 2 << "label" << "" << "The class “NEW1” has no English name." << "Write it";
    QTest::newRow("class of no colour") << "set,code,label,parameter,value,colour\n,NEW1,New,,,reddish\n" << 2 << "colour" << "reddish" << "“reddish” is no colour." << "Write it as #RRGGBB.";
    QTest::newRow("class twice") << "set,code,label,parameter,value,colour\n,NEW1,New,,,#112233\n,NEW1,New,,,#112233\n" << 3 << "code" << "NEW1" << "The class “NEW1” stands in row 2 already." << "Take one";
}

void TestRegulationTable::refusesRowByRow()
{
    QFETCH(QString, table);
    QFETCH(int, row);
    QFETCH(QString, reason);
    QFETCH(QString, remedy);
    const RegulationImport import = read(write(table));
    QCOMPARE(int(import.refused.size()), 1);
    const RefusedCell &cell = import.refused.front();
    QCOMPARE(cell.row, qint64(row));
    QTEST(cell.column, "column");
    QTEST(cell.text, "text");
    QVERIFY2(cell.reason.contains(reason), qPrintable(cell.reason));
    QVERIFY2(cell.remedy.contains(remedy), qPrintable(cell.remedy));
}

void TestRegulationTable::aRefusedImportLeavesThePlanAsItIs()
{
    const QString file = write(QStringLiteral("code,far\nUQA122,200 %\nUQX999,2\n"));
    const QString path = m_plan->path();
    const RegulationImport import = read(file);
    m_plan.reset();
    const QByteArray before = test::sha256(path);
    m_plan = Plan::open(path);
    QString text;
    try {
        m_plan->apply(importEdit(*m_plan, QStringLiteral("base"), import, RefusedRows::RefuseAll));
    } catch (const WrongInputFailure &failure) {
        text = failure.text();
    }
    QVERIFY2(text.contains(QStringLiteral("nothing was imported")) && text.contains(QStringLiteral("row 3")) && text.contains(QStringLiteral("UQX999")), qPrintable(text));
    m_plan.reset();
    QCOMPARE(test::sha256(path), before);
}

void TestRegulationTable::leavesOutWhatWasRefused()
{
    const RegulationImport import = read(write(QStringLiteral("code,far\nUQA122,200 %\nUQX999,2\n")));
    const size_t before = rules().size();
    m_plan->apply(importEdit(*m_plan, QStringLiteral("base"), import, RefusedRows::LeaveOut));
    QCOMPARE(rules().size(), before + 1);
    QCOMPARE(rules().back().code, QStringLiteral("UQA122"));
    QCOMPARE(rules().back().value.value_or(0.0), 2.0);
    // Its file is named in the plan.
    QCOMPARE(int(m_plan->rows(QStringLiteral("dataset"), QStringLiteral("role = 'imported' AND path LIKE '%rules.csv'")).size()), 1);
}

void TestRegulationTable::theScenarioGetsItAndUndoTakesItBack()
{
    PlanEdit child;
    child.add(QStringLiteral("scenario"), {{{QStringLiteral("parent"), QStringLiteral("base")}, {QStringLiteral("name"), QStringLiteral("Dense")}, {QStringLiteral("status"), QStringLiteral("draft")}}, {}},
              QStringLiteral("dense"));
    m_plan->apply(child);
    const auto far = [this](const QString &scenario) {
        for (const PlanRule &rule : rules(scenario))
            if (rule.code == QLatin1String("UQA122") && rule.parameter == QLatin1String("far") && rule.operation == QLatin1String("<="))
                return rule.value.value_or(0.0);
        return 0.0;
    };
    const RegulationImport import = read(write(QStringLiteral("set,code,parameter,operator,value\n,UQA122,far,<=,2.2\n")), QStringLiteral("dense"));
    QCOMPARE(int(import.rules.size()), 1);
    QVERIFY(import.rules.front().before.has_value());
    QCOMPARE(import.rules.front().before->value.value_or(0.0), 2.5);
    QVERIFY(!import.rules.front().after.verified); // nobody has checked the new value
    m_plan->apply(importEdit(*m_plan, QStringLiteral("dense"), import, RefusedRows::RefuseAll));
    QCOMPARE(far(QStringLiteral("dense")), 2.2);
    QCOMPARE(far(QStringLiteral("base")), 2.5);
    QCOMPARE(m_plan->undoName()->text(), QStringLiteral("Import regulations from “rules.csv”"));
    m_plan->undo();
    QCOMPARE(far(QStringLiteral("dense")), 2.5);
}

void TestRegulationTable::aPlanChangedMeanwhileIsNotOverwritten()
{
    const RegulationImport import = read(write(QStringLiteral("set,code,parameter,operator,value\n,UQA122,far,<=,2.2\n")));
    PlanRule rule = *import.rules.front().before;
    rule.value = 1.9;
    m_plan->apply(changeRuleEdit(*m_plan, QStringLiteral("base"), rule));
    QString text;
    try {
        importEdit(*m_plan, QStringLiteral("base"), import, RefusedRows::RefuseAll);
    } catch (const Failure &failure) {
        text = failure.text();
    }
    QVERIFY2(text.contains(QStringLiteral("has been changed in the plan since the file was read")) && text.contains(QStringLiteral("UQA122")), qPrintable(text));
}

void TestRegulationTable::bringsNewClasses()
{
    const RegulationImport import = read(write(QStringLiteral("set,code,label,parameter,operator,value,label_ko,hilucs,colour\n"
                                                              "municipal,DX1,,far,<=,4,,,\n" // before its class
                                                              ",DX1,Innovation district,,,,혁신지구,3_2,#334455\n"
                                                              ",DX2,Logistics,,,,,4_2,\n")));
    QVERIFY2(import.refused.empty(), import.refused.empty() ? "" : qPrintable(import.refused.front().reason));
    QCOMPARE(int(import.classes.size()), 2);
    QCOMPARE(import.classes[1].note, QStringLiteral("It has no colour and becomes grey."));
    m_plan->apply(importEdit(*m_plan, QStringLiteral("base"), import, RefusedRows::RefuseAll));
    const std::vector<PlanClass> classes = classesOf(PlanReader(m_plan->path()));
    QCOMPARE(int(classes.size()), 23);
    QCOMPARE(classes[21].code, QStringLiteral("DX1"));
    QCOMPARE(classes[21].labelKorean, QStringLiteral("혁신지구"));
    QCOMPARE(classes[21].list, classes[22].list);
    QVERIFY(classes[21].list != classes[0].list);
    QCOMPARE(rules().back().code, QStringLiteral("DX1"));
}

void TestRegulationTable::noTableOfRegulations_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no code") << "far,coverage\n2,60%\n" << "The table has no column “code”";
    QTest::newRow("no values") << "code,remark\nUQA122,x\n" << "The table has no column with values of regulations.";
    QTest::newRow("two columns for one") << "code,far,용적률\nUQA122,2,200%\n" << "The column “용적률” says the same as another one.";
}

void TestRegulationTable::noTableOfRegulations()
{
    QFETCH(QString, table);
    QFETCH(QString, problem);
    QString text;
    try {
        read(write(table));
    } catch (const WrongInputFailure &failure) {
        text = failure.text();
    }
    QVERIFY2(text.contains(problem), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("rules.csv")), qPrintable(text));
}

void TestRegulationTable::theAlgorithmsDoTheSame()
{
    QgsProcessingContext context;
    QgsProcessingFeedback feedback(false);
    const QString file = m_folder->filePath(QStringLiteral("out.csv"));
    bool ok = false;
    ExportRegulationsAlgorithm writing;
    writing.initAlgorithm();
    const QVariantMap written = writing.run({{QStringLiteral("PLAN"), m_plan->path()}, {QStringLiteral("OUTPUT"), file}}, context, &feedback, &ok, {}, false);
    QVERIFY(ok);
    QCOMPARE(written.value(QStringLiteral("classes")).toInt(), 21);
    QCOMPARE(written.value(QStringLiteral("rules")).toInt(), 63);
    QFile table(file);
    QVERIFY(table.open(QIODevice::ReadWrite));
    QByteArray bytes = table.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbf" "set,code,"));
    bytes += "municipal,UQX999,,far,<=,2\n";
    table.resize(0);
    table.seek(0);
    table.write(bytes);
    table.close();
    ImportRegulationsAlgorithm reading;
    reading.initAlgorithm();
    const QVariantMap compared = reading.run({{QStringLiteral("PLAN"), m_plan->path()}, {QStringLiteral("INPUT"), file}}, context, &feedback, &ok, {}, false);
    QVERIFY(ok);
    QCOMPARE(compared.value(QStringLiteral("same")).toInt(), 84);
    QCOMPARE(compared.value(QStringLiteral("rules")).toList().size(), 0);
    const QVariantList refused = compared.value(QStringLiteral("refused")).toList();
    QCOMPARE(int(refused.size()), 1);
    QCOMPARE(refused[0].toMap().value(QStringLiteral("row")).toInt(), 86);
    const Finding finding = Finding::fromMap(compared.value(QStringLiteral("findings")).toList().value(0).toMap());
    QCOMPARE(finding.rule, QStringLiteral("regulation.refused"));
    QVERIFY2(finding.detail.contains(QStringLiteral("Row 86, column “code”")), qPrintable(finding.detail));
}

void TestRegulationTable::aMapOfAnImportIsTheImport()
{
    const RegulationImport import = read(write(QStringLiteral("set,code,label,parameter,operator,value,condition\n,UQA122,,far,<=,2.2,\n,UQX999,,far,<=,2.2,\n,DX1,New,,,,\n")));
    QCOMPARE(int(import.rules.size()), 1);
    QCOMPARE(int(import.refused.size()), 1);
    const RegulationImport back = RegulationImport::fromMap(import.toMap());
    QCOMPARE(back.toMap(), import.toMap());
    QVERIFY(back.rules.front().before.has_value());
    QVERIFY(!back.classes.front().before.has_value());
}

MADANG_TEST_MAIN(TestRegulationTable)
#include "test_regulation_table.moc"
