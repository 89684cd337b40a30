// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/regulation/rules_page.h"

#include "api/csv_export.h"
#include "api/workbench.h"
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/text/number_format.h"
#include "zoning/panel/regulation/class_dialog.h"
#include "zoning/panel/regulation/class_list.h"
#include "zoning/panel/regulation/import_dialog.h"
#include "zoning/panel/regulation/rule_editor.h"
#include "zoning/panel/regulation/rule_list.h"
#include "zoning/processing/regulation/national_form.h"
#include "zoning/processing/regulation/national_terms.h"
#include "zoning/processing/regulation/regulation_csv.h"
#include "zoning/processing/regulation/regulation_import.h"
#include "zoning/processing/regulation/rule_edit.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace madang::zoning {

namespace {

const QString importFolderSetting = QStringLiteral("zoning/importFolder");
constexpr int landPause = 500; // ms after the last edit of zones

QPushButton *addPageButton(QWidget *page, const char *name)
{
    auto *button = new QPushButton(page);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

RulesPage::RulesPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_scenario(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_classList(new ClassList(this))
    , m_ruleList(new RuleList(this))
    , m_remark(new QLabel(this))
    , m_editor(new RuleEditor(this))
    , m_newClass(addPageButton(this, "newClass"))
    , m_editClass(addPageButton(this, "editClass"))
    , m_import(addPageButton(this, "importRules"))
    , m_export(addPageButton(this, "exportRules"))
    , m_add(addPageButton(this, "addRule"))
    , m_remove(addPageButton(this, "removeRule"))
    , m_override(addPageButton(this, "overrideRule"))
    , m_addMenu(new QMenu(this))
{
    m_override->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // large text must not widen the panel; the tooltip says all
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_scenario->setProperty("quiet", true);
    m_scenario->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("classFilter"));
    m_filter->setClearButtonEnabled(true);
    m_classList->setObjectName(QStringLiteral("classes"));
    m_ruleList->setObjectName(QStringLiteral("rules"));
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setProperty("quiet", true);
    m_remark->setWordWrap(true);
    m_editor->setObjectName(QStringLiteral("ruleEditor"));
    m_add->setMenu(m_addMenu);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_scenario);
    column->addWidget(m_filter);
    column->addWidget(m_classList);
    auto *classButtons = new QGridLayout;
    classButtons->addWidget(m_newClass, 0, 0);
    classButtons->addWidget(m_editClass, 0, 1);
    classButtons->addWidget(m_import, 1, 0);
    classButtons->addWidget(m_export, 1, 1);
    column->addLayout(classButtons);
    column->addWidget(m_ruleList);
    column->addWidget(m_remark);
    auto *ruleButtons = new QGridLayout;
    ruleButtons->addWidget(m_add, 0, 0);
    ruleButtons->addWidget(m_remove, 0, 1);
    ruleButtons->addWidget(m_override, 1, 0, 1, 2);
    column->addLayout(ruleButtons);
    column->addWidget(m_editor);
    column->addStretch(1);

    connect(m_filter, &QLineEdit::textChanged, m_classList, &ClassList::setFilter);
    connect(m_classList, &ClassList::picked, this, &RulesPage::showClass);
    connect(m_ruleList, &RuleList::picked, this, &RulesPage::showRuleOf);
    connect(m_classList, &QTreeWidget::itemActivated, this, [this] { editClass(false); });
    connect(m_newClass, &QPushButton::clicked, this, [this] { editClass(true); });
    connect(m_editClass, &QPushButton::clicked, this, [this] { editClass(false); });
    connect(m_import, &QPushButton::clicked, this, &RulesPage::importRules);
    connect(m_export, &QPushButton::clicked, this, &RulesPage::exportRules);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_editor->finish();
        if (const PlanRule *current = ruleOf(m_ruleList->currentRule())) {
            const PlanRule rule = *current;
            write([&] { return removeRuleEdit(*m_workbench.plan(), m_workbench.scenario(), rule); });
        }
    });
    connect(m_override, &QPushButton::clicked, this, [this] {
        m_editor->finish();
        const PlanRule *current = ruleOf(m_ruleList->currentRule());
        if (!current)
            return;
        const PlanRule national = *current; // the rules are read anew meanwhile
        write([&] { return overrideRuleEdit(*m_workbench.plan(), m_workbench.scenario(), national); });
        if (const PlanRule *over = overriding(national, m_rules))
            m_ruleList->setCurrentRule(over->uid);
    });
    connect(m_editor, &RuleEditor::changed, this, [this](const PlanRule &rule) {
        const bool isNew = rule.uid.isEmpty();
        PlanRule written = rule;
        if (isNew)
            written.uid = newUid();
        const QString problem = apply([&] {
            return isNew ? addRuleEdit(*m_workbench.plan(), m_workbench.scenario(), written) : changeRuleEdit(*m_workbench.plan(), m_workbench.scenario(), written);
        });
        if (!problem.isEmpty())
            m_editor->refuse(problem);
        else if (isNew)
            m_ruleList->setCurrentRule(written.uid);
    });
    connect(m_editor, &RuleEditor::dragged, this, [this](double value) {
        if (const PlanRule *rule = ruleOf(m_ruleList->currentRule()))
            emit dragged(rule->uid, value);
    });
    connect(m_editor, &RuleEditor::dragEnded, this, &RulesPage::dragEnded);
    const auto another = [this] {
        if (m_land)
            m_land->cancel();
        m_classList->setLand({});
        if (m_editor->drop())
            m_workbench.showMessage(Finding::Severity::Note, tr("The value that was being tried was not written, as another plan or scenario has been opened."));
        m_editor->clear();
        read();
        readLand();
    };
    connect(&m_workbench, &Workbench::planChanged, this, another);
    connect(&m_workbench, &Workbench::scenarioChanged, this, another);
    connect(&m_workbench, &Workbench::rowsChanged, this, [this](const QStringList &tables) {
        for (const char *table : {"regulation", "code_value", "code_list", "scenario"})
            if (tables.contains(QLatin1String(table))) {
                read();
                break;
            }
        if (tables.contains(QLatin1String("zone")))
            m_landLater.start();
    });
    m_landLater.setSingleShot(true);
    m_landLater.setInterval(landPause);
    connect(&m_landLater, &QTimer::timeout, this, &RulesPage::readLand);
    retranslate();
}

void RulesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead) {
        read();
        readLand();
    }
}

void RulesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read();
        readLand();
    }
    QWidget::changeEvent(event);
}

void RulesPage::read()
{
    m_isRead = isVisible();
    if (!m_isRead)
        return;
    const Plan *plan = m_workbench.plan();
    m_classes.clear();
    m_rules.clear();
    showScenario();
    QStringList languages;
    QString country;
    if (plan) {
        // The reader's own first, then one that the plan's people read.
        languages = QStringList{m_workbench.language()} + plan->meta().languages;
        country = plan->meta().country;
        try {
            const PlanReader reader(plan->path());
            m_classes = classesOf(reader);
            m_rules = rulesOf(reader, m_workbench.scenario());
        } catch (const Failure &failure) {
            m_workbench.showMessage(Finding::Severity::Error, failure.text());
        }
    }
    QStringList sets;
    for (const PlanRule &rule : m_rules)
        if (!sets.contains(rule.set))
            sets << rule.set;
    m_editor->setPlan(NationalForm(country, m_workbench.language()), sets);
    m_classList->setClasses(m_classes, languages, countryLanguage(country));
    fillAddMenu();
}

void RulesPage::readLand()
{
    const Plan *plan = m_workbench.plan();
    if (!plan || !isVisible())
        return;
    if (m_land)
        m_land->cancel();
    m_land = m_workbench.run(QStringLiteral("zoningbalance"), {{QStringLiteral("PLAN"), plan->path()}, {QStringLiteral("SCENARIO"), m_workbench.scenario()}});
    if (!m_land)
        return;
    connect(m_land, &Job::succeeded, this, [this](const QVariantMap &results) {
        const NumberFormat format(m_workbench.language());
        QHash<QString, QString> hectares;
        const QVariantList classes = results.value(QStringLiteral("classes")).toList();
        for (const QVariant &item : classes) {
            const QVariantMap map = item.toMap();
            hectares.insert(map.value(QStringLiteral("code")).toString(), format.number(map.value(QStringLiteral("area_ha")).toDouble(), 1));
        }
        m_classList->setLand(hectares);
    });
}

void RulesPage::showClass(const QString &code)
{
    const Plan *plan = m_workbench.plan();
    m_ruleList->setRules(m_rules, code, NationalForm(plan ? plan->meta().country : QString(), m_workbench.language()));
    const QString remark = plan ? remarkOf(plan->meta().country, code) : QString();
    m_remark->setText(remark.isEmpty() ? QString() : tr("The national list adds: %1").arg(remark));
    m_remark->setVisible(!remark.isEmpty());
    enable();
}

void RulesPage::showRuleOf(const QString &uid)
{
    const PlanRule *rule = ruleOf(uid);
    const Plan *plan = m_workbench.plan();
    if (rule && plan)
        m_editor->edit(*rule, !plan->isReadOnly());
    else
        m_editor->clear();
    enable();
}

void RulesPage::showRule(const QString &uid)
{
    if (!m_isRead)
        read();
    if (const PlanRule *rule = ruleOf(uid)) {
        if (rule->code != everyClass)
            m_classList->setCurrentCode(rule->code);
        m_ruleList->setCurrentRule(uid);
    }
}

void RulesPage::startRule(const QString &parameter)
{
    m_editor->finish();
    const RuleParameter *facts = ruleParameter(parameter);
    PlanRule rule;
    rule.code = m_classList->currentCode();
    rule.parameter = parameter;
    rule.operation = facts->isAssumption ? QStringLiteral("=") : facts->isAtLeast ? QStringLiteral(">=") : QStringLiteral("<=");
    rule.set = municipalRules;
    m_ruleList->setCurrentItem(nullptr);
    m_editor->edit(rule, true);
    if (auto *value = m_editor->findChild<QLineEdit *>(QStringLiteral("value")))
        value->setFocus();
}

void RulesPage::editClass(bool isNew)
{
    Plan *plan = m_workbench.plan();
    const PlanClass *current = classOf(m_classList->currentCode());
    if (!plan || plan->isReadOnly() || (!isNew && !current))
        return;
    ClassDialog dialog(isNew ? PlanClass() : *current, plan->meta().country, m_workbench.language(), this);
    while (dialog.exec() == QDialog::Accepted) {
        const PlanClass value = dialog.value();
        try {
            plan->apply(isNew ? addClassEdit(*plan, value) : changeClassEdit(*plan, value));
            m_classList->setCurrentCode(value.code);
            return;
        } catch (const Failure &failure) {
            m_workbench.showMessage(Finding::Severity::Error, failure.text());
        }
    }
}

QString RulesPage::apply(const std::function<PlanEdit()> &edit)
{
    Plan *plan = m_workbench.plan();
    if (!plan)
        return tr("No plan is open.");
    try {
        if (const PlanEdit made = edit(); !made.changes.empty())
            plan->apply(made);
        else
            emit dragEnded(); // the plan says so already
    } catch (const Failure &failure) {
        m_workbench.showMessage(Finding::Severity::Error, failure.text());
        return failure.text();
    }
    return {};
}

void RulesPage::write(const std::function<PlanEdit()> &edit)
{
    if (!apply(edit).isEmpty())
        read(); // as it stands in the plan
}

void RulesPage::exportRules()
{
    const Plan *plan = m_workbench.plan();
    if (!plan)
        return;
    try {
        exportCsv(this, tr("Export regulations"), QFileInfo(plan->path()).dir().filePath(tr("regulations.csv")), regulationsCsv(PlanReader(plan->path()), m_workbench.scenario()));
    } catch (const Failure &failure) {
        m_workbench.showMessage(Finding::Severity::Error, failure.text());
    }
}

void RulesPage::importRules()
{
    const QString folder = QSettings().value(importFolderSetting).toString();
    const QString file = QFileDialog::getOpenFileName(this, tr("Import regulations"), folder, tr("Tables (*.csv *.xlsx *.ods);;All files (*)"));
    if (file.isEmpty())
        return;
    QSettings().setValue(importFolderSetting, QFileInfo(file).path());
    importFile(file);
}

void RulesPage::importFile(const QString &file)
{
    const Plan *plan = m_workbench.plan();
    if (!plan)
        return;
    Job *job = m_workbench.run(QStringLiteral("importregulations"),
                               {{QStringLiteral("PLAN"), plan->path()}, {QStringLiteral("SCENARIO"), m_workbench.scenario()}, {QStringLiteral("INPUT"), file}});
    if (!job)
        return;
    m_import->setEnabled(false);
    connect(job, &Job::succeeded, this, [this, uid = plan->meta().uid, scenario = m_workbench.scenario()](const QVariantMap &results) {
        enable();
        const Plan *now = m_workbench.plan();
        if (now && now->meta().uid == uid && m_workbench.scenario() == scenario)
            offerImport(RegulationImport::fromMap(results));
    });
    connect(job, &Job::failed, this, [this](const QString &text) {
        enable();
        m_workbench.showMessage(Finding::Severity::Error, text);
    });
    connect(job, &Job::cancelled, this, &RulesPage::enable);
}

void RulesPage::offerImport(const RegulationImport &import)
{
    const Plan *plan = m_workbench.plan();
    ImportDialog dialog(import, NationalForm(plan->meta().country, m_workbench.language()), scenarioName(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    write([&] { return importEdit(*m_workbench.plan(), m_workbench.scenario(), import, dialog.refusedRows()); });
}

const PlanRule *RulesPage::ruleOf(const QString &uid) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&uid](const PlanRule &rule) { return rule.uid == uid; });
    return found == m_rules.end() ? nullptr : &*found;
}

const PlanClass *RulesPage::classOf(const QString &code) const
{
    const auto found = std::find_if(m_classes.begin(), m_classes.end(), [&code](const PlanClass &each) { return each.code == code; });
    return found == m_classes.end() ? nullptr : &*found;
}

void RulesPage::fillAddMenu()
{
    m_addMenu->clear();
    const Plan *plan = m_workbench.plan();
    const NationalForm form(plan ? plan->meta().country : QString(), m_workbench.language());
    bool isAssumption = false;
    for (const RuleParameter &parameter : ruleParameters()) {
        if (parameter.isAssumption && !isAssumption)
            m_addMenu->addSeparator();
        isAssumption = parameter.isAssumption;
        m_addMenu->addAction(form.term(parameter.name), this, [this, name = parameter.name] { startRule(name); });
    }
}

void RulesPage::enable()
{
    const Plan *plan = m_workbench.plan();
    const PlanRule *rule = ruleOf(m_ruleList->currentRule());
    const bool canWrite = plan && !plan->isReadOnly(), hasClass = !m_classList->currentCode().isEmpty();
    m_newClass->setEnabled(canWrite);
    m_editClass->setEnabled(canWrite && hasClass);
    m_import->setEnabled(canWrite);
    m_export->setEnabled(plan);
    m_add->setEnabled(canWrite && hasClass);
    m_remove->setEnabled(canWrite && rule);
    m_override->setEnabled(canWrite && rule && rule->set.isEmpty() && !overriding(*rule, m_rules));
}

QString RulesPage::scenarioName() const
{
    if (const Plan *plan = m_workbench.plan())
        for (const Scenario &scenario : plan->scenarios())
            if (scenario.uid == m_workbench.scenario())
                return scenario.uid == QLatin1String("base") ? tr("Base plan") : scenario.name;
    return {};
}

void RulesPage::showScenario()
{
    const Plan *plan = m_workbench.plan();
    if (!plan) {
        m_scenario->setText(tr("No plan is open."));
        return;
    }
    m_scenario->setText(plan->isReadOnly() ? plan->whyReadOnly()
                        : m_workbench.scenario() == QLatin1String("base")
                            ? tr("Changes of rules go to the base plan, and from there to every scenario that has no rule of its own.")
                            : tr("Changes of rules go to the scenario “%1” only. Classes are those of the whole plan.").arg(scenarioName()));
}

void RulesPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a class by code or name"));
    m_filter->setAccessibleName(tr("Find a class"));
    m_classList->retranslate();
    m_ruleList->retranslate();
    m_editor->retranslate();
    m_newClass->setText(tr("&New class…"));
    m_newClass->setToolTip(tr("Adds a land-use class to the plan's own list"));
    m_editClass->setText(tr("E&dit class…"));
    m_editClass->setToolTip(tr("Names, colour, HILUCS class, source and validity of the class"));
    m_import->setText(tr("&Import…"));
    m_import->setToolTip(tr("Reads regulations from a table (CSV, Excel, ODS) and shows what would change"));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Writes classes and regulations of the scenario into a table (CSV) that can be edited and imported again"));
    m_add->setText(tr("&Add rule"));
    m_add->setToolTip(tr("Adds a rule for the class to the municipal ordinance"));
    m_remove->setText(tr("Re&move rule"));
    m_remove->setToolTip(tr("Takes the rule out of this scenario; Undo brings it back"));
    m_override->setText(tr("&Override in the municipal ordinance"));
    m_override->setToolTip(tr("Copies the national rule into the ordinance, where you set its value. The national rule stays and is struck through."));
    showScenario();
    enable();
}

} // namespace madang::zoning
