// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/regulation/rules_page.h"

#include "core/plan/plan_lock.h"
#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"
#include "zoning/panel/regulation/class_dialog.h"
#include "zoning/panel/regulation/class_list.h"
#include "zoning/panel/regulation/import_dialog.h"
#include "zoning/panel/regulation/rule_list.h"
#include "zoning/processing/balance/zoning_balance_algorithm.h"
#include "zoning/processing/regulation/national_form.h"
#include "zoning/processing/regulation/regulation_algorithms.h"
#include "zoning/processing/regulation/rule_edit.h"

#include <gdal_priv.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

// As the window does: what changes in the plan is told to panels.
class FollowingWorkbench : public test::RecordingWorkbench {
public:
    QString scenario() const override { return shown; }
    void follow(Plan *plan)
    {
        QObject::connect(plan, &Plan::changed, this, &Workbench::rowsChanged);
        setPlan(plan);
    }
    QString shown = QStringLiteral("base");
};

// What another program does to the file.
void inFile(const QString &path, const char *sql)
{
    const GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
    file->ExecuteSQL(sql, nullptr, nullptr);
}

} // namespace

class TestRulesPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsClassesAndTheirLand();
    void showsRulesInTheFormOfTheCountry();
    void whatIsUnverifiedLooksSo();
    void aTypedValueIsOneEdit();
    void whatCannotBeReadStaysWithItsReason_data();
    void whatCannotBeReadStaysWithItsReason();
    void offersWhatWasMeant();
    void escapeTakesBackWhatIsTyped();
    void draggingTellsTheValueAndWritesOnce();
    void whatIsTriedIsNotVerified_data();
    void whatIsTriedIsNotVerified();
    void whatIsVerifiedAnewStaysSo();
    void aNewRuleThatCannotBeWrittenIsKept();
    void aChangeThatCannotBeWrittenIsKept();
    void aTrialEndsWhereNothingIsWritten();
    void aTrialByKeysIsWrittenBeforeWhatFollows();
    void aTrialIsDroppedWithItsScenario();
    void everyFieldHasItsKeyAndItsHint();
    void overridesInTheOrdinance();
    void addsAndRemovesARule();
    void theScenarioGetsItsOwnRule();
    void aConditionIsChecked();
    void buddhistYearsAreConverted();
    void followsEditsOfOthers();
    void anImportIsShownBeforeItIsApplied();
    void aClassIsAskedForWhatItIs();
    void keepsToItsWidth();
    void aReadOnlyPlanIsOnlyRead();

private:
    QTreeWidgetItem *rule(const QString &start) const;
    void choose(const QString &start) { find<RuleList>("rules")->setCurrentItem(rule(start)); }
    template <typename Widget> Widget *find(const char *name) const { return m_page->findChild<Widget *>(QLatin1String(name)); }
    void type(const char *field, const QString &text);
    int edits() const { return PlanReader(m_plan->path()).loggedEdits().size(); }
    PlanRule storedRule(const QString &parameter, const QString &operation) const; // of the national list
    std::optional<double> stored(const QString &parameter, const QString &operation, const QString &set = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<FollowingWorkbench> m_workbench;
    std::unique_ptr<RulesPage> m_page;
};

void TestRulesPage::init()
{
    m_page.reset();
    m_workbench = std::make_unique<FollowingWorkbench>();
    m_plan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    PlanMeta meta = test::battambang();
    meta.country = QStringLiteral("KR");
    meta.languages = QStringList{QStringLiteral("ko"), QStringLiteral("en")};
    m_plan = test::freshPlan(m_folder->filePath(QStringLiteral("plan.gpkg")), meta);
    PlanEdit edit;
    edit.add(QStringLiteral("zone"), test::square(300000, 1448000, 300, {{QStringLiteral("code"), QStringLiteral("UQA122")}}));
    m_plan->apply(edit);
    auto *balance = new ZoningBalanceAlgorithm;
    balance->initAlgorithm();
    m_workbench->add(balance);
    auto *import = new ImportRegulationsAlgorithm;
    import->initAlgorithm();
    m_workbench->add(import);
    m_workbench->follow(m_plan.get());
    m_page = std::make_unique<RulesPage>(*m_workbench, nullptr);
    m_page->show();
    find<ClassList>("classes")->setCurrentCode(QStringLiteral("UQA122"));
}

QTreeWidgetItem *TestRulesPage::rule(const QString &start) const
{
    auto *list = find<RuleList>("rules");
    for (int group = 0; group < list->topLevelItemCount(); ++group)
        for (int i = 0; i < list->topLevelItem(group)->childCount(); ++i) {
            QTreeWidgetItem *item = list->topLevelItem(group)->child(i);
            if (QStringLiteral("%1|%2|%3").arg(item->text(0).section(QLatin1Char('\n'), 0, 0), item->text(1), item->text(2)).startsWith(start))
                return item;
        }
    return nullptr;
}

void TestRulesPage::type(const char *field, const QString &text)
{
    auto *line = find<QLineEdit>(field);
    line->setText(text);
    QTest::keyClick(line, Qt::Key_Return);
}

std::optional<double> TestRulesPage::stored(const QString &parameter, const QString &operation, const QString &set) const
{
    for (const PlanRule &each : rulesOf(PlanReader(m_plan->path()), m_workbench->shown))
        if (each.code == QLatin1String("UQA122") && each.parameter == parameter && each.operation == operation && each.set == set)
            return each.value;
    return std::nullopt;
}

PlanRule TestRulesPage::storedRule(const QString &parameter, const QString &operation) const
{
    for (const PlanRule &each : rulesOf(PlanReader(m_plan->path()), m_workbench->shown))
        if (each.code == QLatin1String("UQA122") && each.parameter == parameter && each.operation == operation && each.set.isEmpty())
            return each;
    return {};
}

void TestRulesPage::showsClassesAndTheirLand()
{
    auto *list = find<ClassList>("classes");
    QCOMPARE(list->topLevelItemCount(), 21);
    QTreeWidgetItem *item = list->currentItem();
    QCOMPARE(item->text(1), QStringLiteral("Class 2 general residential (mid-rise)\n제2종일반주거지역"));
    QTRY_VERIFY(!item->text(2).isEmpty());
    QVERIFY(qAbs(item->text(2).toDouble() - 9.0) <= 0.1);
    QVERIFY(!item->icon(0).isNull());
    find<QLineEdit>("classFilter")->setText(QStringLiteral("녹지"));
    int seen = 0;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        seen += !list->topLevelItem(i)->isHidden();
    QCOMPARE(seen, 3); // 보전, 생산, 자연
}

void TestRulesPage::showsRulesInTheFormOfTheCountry()
{
    QVERIFY(rule(QStringLiteral("건폐율 · Building coverage|≤ 60 %|National")));
    QVERIFY(rule(QStringLiteral("용적률 · Floor area ratio|≥ 100 %|National")));
    QTreeWidgetItem *far = rule(QStringLiteral("용적률 · Floor area ratio|≤ 250 %|National"));
    QVERIFY(far);
    QVERIFY(far->toolTip(0).contains(QStringLiteral("stored as 2.5")));
    QVERIFY(far->toolTip(0).contains(QStringLiteral("Decree art.84-85")));
    QCOMPARE(find<RuleList>("rules")->topLevelItem(1)->text(0), QStringLiteral("Assumptions (=)"));
    QVERIFY(find<QLabel>("scenario")->text().contains(QStringLiteral("go to the base plan")));
    QVERIFY(find<QLabel>("remark")->text().startsWith(QStringLiteral("The national list adds: National ceiling (Act and Decree).")));
}

void TestRulesPage::whatIsUnverifiedLooksSo()
{
    choose(QStringLiteral("건폐율"));
    QVERIFY(!rule(QStringLiteral("건폐율"))->font(0).italic());
    QTest::mouseClick(find<QCheckBox>("verified"), Qt::LeftButton);
    QTreeWidgetItem *coverage = rule(QStringLiteral("건폐율"));
    QVERIFY(coverage->font(0).italic());
    QCOMPARE(coverage->background(1).style(), Qt::BDiagPattern);
    QVERIFY(coverage->text(0).contains(QStringLiteral("unverified")));
}

void TestRulesPage::aTypedValueIsOneEdit()
{
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("250 %"));
    QCOMPARE(find<QLabel>("echo")->text(), QStringLiteral("≤ 250 %, stored as 2.5"));
    const int before = edits();
    type("value", QStringLiteral("2.2"));
    QCOMPARE(edits(), before + 1);
    QCOMPARE(stored(QStringLiteral("far"), QStringLiteral("<=")).value_or(0), 2.2);
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("220 %"));
    QVERIFY(rule(QStringLiteral("용적률 · Floor area ratio|≤ 220 %|National")));
    type("value", QStringLiteral("220%")); // the same
    QCOMPARE(edits(), before + 1);
    QCOMPARE(m_plan->undoName()->text(), QStringLiteral("Change a regulation: UQA122, Floor area ratio"));
    m_plan->undo();
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("250 %"));
}

void TestRulesPage::whatCannotBeReadStaysWithItsReason_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("prose") << "건폐율" << "20 %, 40 % in settlements" << "has several values";
    QTest::newRow("FAR 250") << "용적률 · Floor area ratio|≤" << "250" << "250 without a % sign would be 25,000 %.";
    QTest::newRow("coverage") << "건폐율" << "120 %" << "is more than the whole";
    QTest::newRow("empty") << "건폐율" << "" << "There is no value.";
}

void TestRulesPage::whatCannotBeReadStaysWithItsReason()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    choose(rule);
    const int before = edits();
    type("value", text);
    QCOMPARE(edits(), before);
    QCOMPARE(find<QLineEdit>("value")->text(), text);
    QVERIFY(find<QLabel>("problem")->isVisible());
    QVERIFY2(find<QLabel>("problem")->text().contains(problem), qPrintable(find<QLabel>("problem")->text()));
}

void TestRulesPage::offersWhatWasMeant()
{
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    type("value", QStringLiteral("220"));
    auto *take = find<QPushButton>("takeOffered");
    QVERIFY(take->isVisible());
    QCOMPARE(take->text(), QStringLiteral("Take 220 %"));
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(stored(QStringLiteral("far"), QStringLiteral("<=")).value_or(0), 2.2);
    QVERIFY(!find<QLabel>("problem")->isVisible());
}

void TestRulesPage::escapeTakesBackWhatIsTyped()
{
    choose(QStringLiteral("건폐율"));
    type("value", QStringLiteral("a lot"));
    QTest::keyClick(find<QLineEdit>("value"), Qt::Key_Escape);
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("60 %"));
    QVERIFY(!find<QLabel>("problem")->isVisible());
}

void TestRulesPage::draggingTellsTheValueAndWritesOnce()
{
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    QSignalSpy dragged(m_page.get(), &RulesPage::dragged);
    const int before = edits();
    auto *slider = find<QSlider>("slider");
    QCOMPARE(slider->value(), 50); // steps of 0.05
    slider->setSliderDown(true);
    slider->setSliderPosition(44);
    slider->setSliderPosition(40);
    QCOMPARE(edits(), before);
    QCOMPARE(dragged.count(), 2);
    const QList<QVariant> last = dragged.last();
    const auto rule = m_plan->row(QStringLiteral("regulation"), last[0].toString());
    QVERIFY(rule);
    QCOMPARE(rule->fields.value(QStringLiteral("code")).toString(), QStringLiteral("UQA122"));
    QCOMPARE(rule->fields.value(QStringLiteral("parameter")).toString(), QStringLiteral("far"));
    QCOMPARE(last[1].toDouble(), 2.0);
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("200 %"));
    slider->setSliderDown(false);
    QCOMPARE(edits(), before + 1);
    QCOMPARE(stored(QStringLiteral("far"), QStringLiteral("<=")).value_or(0), 2.0);
    // By keys, which have no end, it is written when they rest.
    QTest::keyClick(slider, Qt::Key_Left);
    QTest::keyClick(slider, Qt::Key_Left);
    QTRY_COMPARE(edits(), before + 2);
    QCOMPARE(stored(QStringLiteral("far"), QStringLiteral("<=")).value_or(0), 1.9);
}

void TestRulesPage::whatIsTriedIsNotVerified_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"value", "slider", "operator", "condition"})
        QTest::newRow(what) << what;
}

void TestRulesPage::whatIsTriedIsNotVerified()
{
    QFETCH(QString, what);
    choose(QStringLiteral("건폐율"));
    const PlanRule law = storedRule(QStringLiteral("coverage"), QStringLiteral("<="));
    QVERIFY(law.verified && !law.citation.isEmpty());
    const int before = edits();
    if (what == QLatin1String("value")) {
        type("value", QStringLiteral("55 %"));
    } else if (what == QLatin1String("slider")) {
        auto *slider = find<QSlider>("slider");
        slider->setSliderDown(true);
        slider->setSliderPosition(50); // steps of 0.01
        slider->setSliderDown(false);
    } else if (what == QLatin1String("operator")) {
        auto *operation = find<QComboBox>("operator");
        operation->setCurrentIndex(operation->findData(QStringLiteral(">=")));
        emit operation->activated(operation->currentIndex());
    } else {
        type("condition", QStringLiteral("road_width < 12"));
    }
    QCOMPARE(edits(), before + 1);
    const auto row = m_plan->row(QStringLiteral("regulation"), law.uid);
    QVERIFY(row);
    const PlanRule tried = PlanRule::fromFields(law.uid, row->fields);
    QVERIFY(tried.value != law.value || tried.operation != law.operation || tried.condition != law.condition);
    QVERIFY(!tried.verified);
    QCOMPARE(tried.citation, law.citation);
    QVERIFY(!find<QCheckBox>("verified")->isChecked());
    QVERIFY2(find<QLabel>("echo")->text().contains(QStringLiteral("No longer verified: it differs from what was cited.")), qPrintable(find<QLabel>("echo")->text()));
    QVERIFY(rule(QStringLiteral("건폐율"))->text(0).contains(QStringLiteral("unverified")));
    m_plan->undo();
    QCOMPARE(storedRule(QStringLiteral("coverage"), QStringLiteral("<=")).fields(), law.fields());
    QVERIFY(find<QCheckBox>("verified")->isChecked());
}

void TestRulesPage::whatIsVerifiedAnewStaysSo()
{
    choose(QStringLiteral("건폐율"));
    type("value", QStringLiteral("55 %"));
    QTest::mouseClick(find<QCheckBox>("verified"), Qt::LeftButton);
    type("citation", QStringLiteral("Decree art. 84, as amended"));
    const PlanRule amended = storedRule(QStringLiteral("coverage"), QStringLiteral("<="));
    QVERIFY(amended.verified);
    QCOMPARE(amended.value.value_or(0), 0.55);
}

void TestRulesPage::aNewRuleThatCannotBeWrittenIsKept()
{
    inFile(m_plan->path(), "CREATE TRIGGER refused BEFORE INSERT ON regulation BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
    for (QAction *action : find<QPushButton>("addRule")->menu()->actions())
        if (action->text().contains(QStringLiteral("Building height")))
            action->trigger();
    type("citation", QStringLiteral("Ordinance art. 7"));
    const int before = edits();
    type("value", QStringLiteral("12 m"));
    QCOMPARE(edits(), before);
    QVERIFY(!m_workbench->messages.isEmpty());
    QCOMPARE(m_workbench->lastSeverity, Finding::Severity::Error);
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("12 m"));
    QCOMPARE(find<QLineEdit>("citation")->text(), QStringLiteral("Ordinance art. 7"));
    QVERIFY(find<QLabel>("problem")->isVisible());
    // When there is room again, Return is enough.
    inFile(m_plan->path(), "DROP TRIGGER refused");
    QTest::keyClick(find<QLineEdit>("value"), Qt::Key_Return);
    QCOMPARE(edits(), before + 1);
    QCOMPARE(stored(QStringLiteral("height"), QStringLiteral("<="), municipalRules).value_or(0), 12.0);
    QVERIFY(!find<QLabel>("problem")->isVisible());
}

void TestRulesPage::aChangeThatCannotBeWrittenIsKept()
{
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    inFile(m_plan->path(), "CREATE TRIGGER refused BEFORE UPDATE ON regulation BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
    const QString cited = find<QLineEdit>("citation")->text();
    const int before = edits();
    QSignalSpy ended(m_page.get(), &RulesPage::dragEnded);
    auto *slider = find<QSlider>("slider");
    slider->setSliderDown(true);
    slider->setSliderPosition(40);
    slider->setSliderDown(false);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("200 %"));
    QVERIFY(find<QLabel>("problem")->isVisible());
    QVERIFY(find<QCheckBox>("verified")->isChecked()); // as it is in the plan
    QTest::keyClick(find<QLineEdit>("value"), Qt::Key_Escape);
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("250 %"));
    QVERIFY(!find<QLabel>("problem")->isVisible());
    type("citation", QStringLiteral("Decree art. 85"));
    QCOMPARE(find<QLineEdit>("citation")->text(), QStringLiteral("Decree art. 85"));
    QVERIFY(find<QLabel>("problem")->isVisible());
    QCOMPARE(edits(), before);
    QCOMPARE(storedRule(QStringLiteral("far"), QStringLiteral("<=")).citation, cited);
    inFile(m_plan->path(), "DROP TRIGGER refused");
    QTest::keyClick(find<QLineEdit>("citation"), Qt::Key_Return);
    QCOMPARE(edits(), before + 1);
    QCOMPARE(storedRule(QStringLiteral("far"), QStringLiteral("<=")).citation, QStringLiteral("Decree art. 85"));
}

void TestRulesPage::aTrialEndsWhereNothingIsWritten()
{
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    QSignalSpy dragged(m_page.get(), &RulesPage::dragged), ended(m_page.get(), &RulesPage::dragEnded);
    const int before = edits();
    auto *slider = find<QSlider>("slider");
    // Escape, after keys and while the mouse is down
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(dragged.count(), 1);
    QTest::keyClick(slider, Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(slider->value(), 50);
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("250 %"));
    slider->setSliderDown(true);
    slider->setSliderPosition(44);
    QTest::keyClick(slider, Qt::Key_Escape);
    slider->setSliderDown(false);
    QCOMPARE(ended.count(), 2);
    // Back to where it was
    slider->setSliderDown(true);
    slider->setSliderPosition(44);
    slider->setSliderPosition(50);
    slider->setSliderDown(false);
    QCOMPARE(ended.count(), 3);
    // What cannot be read is typed instead.
    QTest::keyClick(slider, Qt::Key_Left);
    type("value", QStringLiteral("a lot"));
    QCOMPARE(ended.count(), 4);
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("a lot"));
    QCOMPARE(edits(), before);
    // What is written ends it by itself: by the change of the rows.
    slider->setSliderDown(true);
    slider->setSliderPosition(40);
    slider->setSliderDown(false);
    QCOMPARE(edits(), before + 1);
    QCOMPARE(ended.count(), 4);
}

void TestRulesPage::aTrialByKeysIsWrittenBeforeWhatFollows()
{
    QSignalSpy ended(m_page.get(), &RulesPage::dragEnded);
    const int before = edits();
    auto *slider = find<QSlider>("slider");
    // Another rule
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    QTest::keyClick(slider, Qt::Key_Left);
    choose(QStringLiteral("건폐율"));
    QTRY_COMPARE(edits(), before + 1);
    QCOMPARE(storedRule(QStringLiteral("far"), QStringLiteral("<=")).value.value_or(0), 2.45);
    QVERIFY(!storedRule(QStringLiteral("far"), QStringLiteral("<=")).verified);
    QCOMPARE(find<RuleList>("rules")->currentItem(), rule(QStringLiteral("건폐율")));
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("60 %"));
    // Another class
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    QTest::keyClick(slider, Qt::Key_Left);
    find<ClassList>("classes")->setCurrentCode(QStringLiteral("UQA111"));
    QTRY_COMPARE(edits(), before + 2);
    QCOMPARE(storedRule(QStringLiteral("far"), QStringLiteral("<=")).value.value_or(0), 2.4);
    QCOMPARE(find<ClassList>("classes")->currentCode(), QStringLiteral("UQA111"));
    // Another field of the same rule: one edit
    find<ClassList>("classes")->setCurrentCode(QStringLiteral("UQA122"));
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    QTest::keyClick(slider, Qt::Key_Left);
    type("confidence", QStringLiteral("tried"));
    QCOMPARE(edits(), before + 3);
    QCOMPARE(storedRule(QStringLiteral("far"), QStringLiteral("<=")).value.value_or(0), 2.35);
    QCOMPARE(storedRule(QStringLiteral("far"), QStringLiteral("<=")).confidence, QStringLiteral("tried"));
    // The ordinance takes what was reached.
    QTest::keyClick(slider, Qt::Key_Left);
    QTest::mouseClick(find<QPushButton>("overrideRule"), Qt::LeftButton);
    QCOMPARE(edits(), before + 5);
    QCOMPARE(stored(QStringLiteral("far"), QStringLiteral("<="), municipalRules).value_or(0), 2.3);
    QCOMPARE(ended.count(), 0);
}

void TestRulesPage::aTrialIsDroppedWithItsScenario()
{
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    QSignalSpy ended(m_page.get(), &RulesPage::dragEnded);
    const int before = edits();
    QTest::keyClick(find<QSlider>("slider"), Qt::Key_Left);
    emit m_workbench->scenarioChanged(m_workbench->shown);
    QCOMPARE(ended.count(), 1);
    QVERIFY2(m_workbench->messages.join(QLatin1Char('\n')).contains(QStringLiteral("was not written")), qPrintable(m_workbench->messages.join(QLatin1Char('\n'))));
    QCoreApplication::processEvents();
    QCOMPARE(edits(), before);
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("250 %"));
}

void TestRulesPage::everyFieldHasItsKeyAndItsHint()
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        if (label->buddy())
            texts << label->text();
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
        texts << button->text();
    QHash<QString, QString> users;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        QVERIFY2(key.isEmpty() || !users.contains(key), qPrintable(QStringLiteral("%1: %2, %3").arg(key, users.value(key), text)));
        if (!key.isEmpty())
            users.insert(key, text);
    }
    QCOMPARE(users.size(), 15); // 7 buttons, 7 fields, verified
    choose(QStringLiteral("건폐율"));
    for (const char *name : {"value", "condition", "citation", "confidence", "validFrom", "validTo"})
        QVERIFY2(!find<QLineEdit>(name)->toolTip().isEmpty(), name);
    QVERIFY(find<QLineEdit>("citation")->toolTip().startsWith(find<QLineEdit>("citation")->text() + QLatin1Char('\n')));
    QVERIFY(find<QLineEdit>("validTo")->toolTip().contains(QStringLiteral("The last day on which it holds")));
}

void TestRulesPage::overridesInTheOrdinance()
{
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    QTest::mouseClick(find<QPushButton>("overrideRule"), Qt::LeftButton);
    QTreeWidgetItem *national = rule(QStringLiteral("용적률 · Floor area ratio|≤ 250 %|National"));
    QVERIFY(national && national->font(1).strikeOut());
    QTreeWidgetItem *municipal = rule(QStringLiteral("용적률 · Floor area ratio|≤ 250 %|Municipal"));
    QVERIFY(municipal && !municipal->font(1).strikeOut());
    QVERIFY(municipal->text(0).contains(QStringLiteral("unverified"))); // it cites nothing yet
    QCOMPARE(find<RuleList>("rules")->currentItem(), municipal); // to be changed at once
    type("value", QStringLiteral("200 %"));
    type("citation", QStringLiteral("Ordinance art. 12"));
    QCOMPARE(stored(QStringLiteral("far"), QStringLiteral("<="), municipalRules).value_or(0), 2.0);
    QCOMPARE(stored(QStringLiteral("far"), QStringLiteral("<=")).value_or(0), 2.5);
    QVERIFY(rule(QStringLiteral("용적률 · Floor area ratio|≤ 250 %|National"))->toolTip(0).contains(QStringLiteral("overrides it: Ordinance art. 12")));
    choose(QStringLiteral("용적률 · Floor area ratio|≤ 250 %|National"));
    QVERIFY(!find<QPushButton>("overrideRule")->isEnabled());
}

void TestRulesPage::addsAndRemovesARule()
{
    const int before = edits();
    for (QAction *action : find<QPushButton>("addRule")->menu()->actions())
        if (action->text().contains(QStringLiteral("Building height")))
            action->trigger();
    QCOMPARE(edits(), before); // it waits for its value
    type("value", QStringLiteral("12m 이하"));
    QCOMPARE(edits(), before + 1);
    QCOMPARE(stored(QStringLiteral("height"), QStringLiteral("<="), municipalRules).value_or(0), 12.0);
    QCOMPARE(find<RuleList>("rules")->currentItem(), rule(QStringLiteral("높이 · Building height|≤ 12 m|Municipal")));
    QTest::mouseClick(find<QPushButton>("removeRule"), Qt::LeftButton);
    QVERIFY(!stored(QStringLiteral("height"), QStringLiteral("<="), municipalRules));
    QVERIFY(!rule(QStringLiteral("높이")));
}

void TestRulesPage::theScenarioGetsItsOwnRule()
{
    PlanEdit child;
    child.add(QStringLiteral("scenario"), {{{QStringLiteral("parent"), QStringLiteral("base")}, {QStringLiteral("name"), QStringLiteral("Dense")}, {QStringLiteral("status"), QStringLiteral("draft")}}, {}},
              QStringLiteral("dense"));
    m_plan->apply(child);
    m_workbench->shown = QStringLiteral("dense");
    emit m_workbench->scenarioChanged(m_workbench->shown);
    QVERIFY(find<QLabel>("scenario")->text().contains(QStringLiteral("go to the scenario “Dense” only")));
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    type("value", QStringLiteral("300 %"));
    QCOMPARE(stored(QStringLiteral("far"), QStringLiteral("<=")).value_or(0), 3.0);
    // The row has another uid now; it stays the current one.
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("300 %"));
    m_workbench->shown = QStringLiteral("base");
    QCOMPARE(stored(QStringLiteral("far"), QStringLiteral("<=")).value_or(0), 2.5);
}

void TestRulesPage::aConditionIsChecked()
{
    choose(QStringLiteral("건폐율"));
    const int before = edits();
    type("condition", QStringLiteral("street < 12"));
    QCOMPARE(edits(), before);
    QVERIFY2(find<QLabel>("problem")->text().contains(QStringLiteral("street")), qPrintable(find<QLabel>("problem")->text()));
    type("condition", QStringLiteral("road_width < 12"));
    QCOMPARE(edits(), before + 1);
    QVERIFY(rule(QStringLiteral("건폐율"))->text(0).contains(QStringLiteral("if road_width < 12")));
}

void TestRulesPage::buddhistYearsAreConverted()
{
    choose(QStringLiteral("건폐율"));
    type("validFrom", QStringLiteral("2569"));
    QVERIFY2(find<QLabel>("problem")->text().contains(QStringLiteral("looks like a year of the Buddhist era")), qPrintable(find<QLabel>("problem")->text()));
    type("validFrom", QStringLiteral("2026"));
    QCOMPARE(find<QLineEdit>("validFrom")->text(), QStringLiteral("2026-01-01"));
    type("validTo", QStringLiteral("2025"));
    QVERIFY(find<QLabel>("problem")->text().contains(QStringLiteral("would end on 2025-12-31, before it begins on 2026-01-01")));
}

void TestRulesPage::followsEditsOfOthers()
{
    choose(QStringLiteral("건폐율"));
    for (PlanRule each : rulesOf(PlanReader(m_plan->path()), QStringLiteral("base")))
        if (each.code == QLatin1String("UQA122") && each.parameter == QLatin1String("coverage")) {
            each.value = 0.45;
            m_plan->apply(changeRuleEdit(*m_plan, QStringLiteral("base"), each));
        }
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("45 %"));
    m_plan->undo();
    QCOMPARE(find<QLineEdit>("value")->text(), QStringLiteral("60 %"));
}

void TestRulesPage::anImportIsShownBeforeItIsApplied()
{
    const QString path = m_folder->filePath(QStringLiteral("rules.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code,far,coverage\nUQA122,200 %,120 %\nUQX999,1,\n");
    file.close();
    const int before = edits();
    bool isSeen = false;
    QTimer::singleShot(0, m_page.get(), [&] { m_page->importFile(path); });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, m_page.get(), [&] {
        auto *dialog = m_page->findChild<ImportDialog *>();
        if (!dialog)
            return;
        watch.stop();
        auto *changes = dialog->findChild<QTableWidget *>(QStringLiteral("changes")), *refused = dialog->findChild<QTableWidget *>(QStringLiteral("refused"));
        auto *apply = dialog->findChild<QPushButton *>(QStringLiteral("apply"));
        isSeen = changes->rowCount() == 1 && changes->item(0, 4)->text() == QStringLiteral("≤ 200 %") && refused->rowCount() == 2
                 && refused->item(1, 2)->text() == QStringLiteral("UQX999") && refused->item(0, 3)->text().contains(QStringLiteral("is more than the whole")) && !apply->isEnabled()
                 && edits() == before;
        dialog->findChild<QCheckBox *>(QStringLiteral("leaveOut"))->click();
        apply->click();
    });
    watch.start(10);
    QTRY_COMPARE(edits(), before + 1);
    QVERIFY(isSeen);
    QCOMPARE(stored(QStringLiteral("far"), QStringLiteral("<="), municipalRules).value_or(0), 2.0);
}

void TestRulesPage::aClassIsAskedForWhatItIs()
{
    const PlanClass before = classesOf(PlanReader(m_plan->path())).front();
    ClassDialog dialog(before, QStringLiteral("KR"), QStringLiteral("en"), nullptr);
    QVERIFY(!dialog.findChild<QLineEdit *>(QStringLiteral("code"))->isEnabled());
    QCOMPARE(dialog.value().fields(), before.fields());
    auto *hilucs = dialog.findChild<QComboBox *>(QStringLiteral("hilucs"));
    QCOMPARE(hilucs->currentData().toString(), QStringLiteral("5_1"));
    hilucs->setCurrentIndex(hilucs->findData(QStringLiteral("5_2")));
    dialog.findChild<QLineEdit *>(QStringLiteral("labelKorean"))->setText(QStringLiteral("새 이름"));
    dialog.findChild<QLineEdit *>(QStringLiteral("validFrom"))->setText(QStringLiteral("2026.5"));
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    m_plan->apply(changeClassEdit(*m_plan, dialog.value()));
    const PlanClass after = classesOf(PlanReader(m_plan->path())).front();
    QCOMPARE(after.hilucs, QStringLiteral("5_2"));
    QCOMPARE(after.labelLocal, QStringLiteral("새 이름"));
    QCOMPARE(after.validFrom, QStringLiteral("2026-05-01"));

    ClassDialog other(PlanClass(), QStringLiteral("KR"), QStringLiteral("en"), nullptr);
    other.show();
    other.accept();
    QCOMPARE(other.result(), int(QDialog::Rejected));
    QVERIFY(other.findChild<QLabel *>(QStringLiteral("problem"))->text().contains(QStringLiteral("needs a code")));
    // A code that is there already belongs to that class.
    PlanClass twin;
    twin.code = QStringLiteral("UQA122");
    twin.labelEnglish = QStringLiteral("Twin");
    twin.colour = QStringLiteral("#112233");
    QString text;
    try {
        addClassEdit(*m_plan, twin);
    } catch (const std::exception &failure) {
        text = QString::fromUtf8(failure.what());
    }
    QVERIFY2(text.contains(QStringLiteral("UQA122")), qPrintable(text));
}

void TestRulesPage::keepsToItsWidth()
{
    choose(QStringLiteral("용적률 · Floor area ratio|≤"));
    type("value", QStringLiteral("250")); // with its reason and what is offered
    QFont large = m_page->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_page->setFont(large);
    QStringList wide{QString::number(m_page->minimumSizeHint().width())};
    for (const QWidget *part : m_page->findChildren<QWidget *>())
        if (part->isVisibleTo(m_page.get()) && part->minimumSizeHint().width() > 180)
            wide << QStringLiteral("%1 %2 %3").arg(QLatin1String(part->metaObject()->className()), part->objectName()).arg(part->minimumSizeHint().width());
    QVERIFY2(m_page->minimumSizeHint().width() <= 420, qPrintable(wide.join(QLatin1Char('\n'))));
}

void TestRulesPage::aReadOnlyPlanIsOnlyRead()
{
    // Somebody else has it open.
    const QString path = m_folder->filePath(QStringLiteral("theirs.gpkg"));
    QVERIFY(QFile::copy(m_plan->path(), path));
    QFile lock(PlanLock::lockFileOf(path));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nmadang\nplanning-office-3\n0123456789\nabcdef\n");
    lock.close();
    const std::unique_ptr<Plan> second = Plan::open(path);
    QVERIFY(second->isReadOnly());
    m_workbench->setPlan(second.get());
    QVERIFY(find<QLabel>("scenario")->text().contains(second->whyReadOnly()));
    for (const char *name : {"newClass", "editClass", "importRules", "addRule", "removeRule", "overrideRule"})
        QVERIFY2(!find<QPushButton>(name)->isEnabled(), name);
    QVERIFY(find<QPushButton>("exportRules")->isEnabled());
    choose(QStringLiteral("건폐율"));
    QVERIFY(!find<QLineEdit>("value")->isEnabled());
    m_workbench->setPlan(nullptr);
    QCOMPARE(find<QLabel>("scenario")->text(), QStringLiteral("No plan is open."));
}

MADANG_TEST_MAIN(TestRulesPage)
#include "test_rules_page.moc"
