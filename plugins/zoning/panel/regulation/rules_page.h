// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/regulation/rule_rows.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace madang {
class Job;
class Workbench;
struct PlanEdit;
} // namespace madang

namespace madang::zoning {

class ClassList;
class RuleEditor;
class RuleList;
struct RegulationImport;

// What may be built in each land-use class, and where that stands: choose a class, read its rules in the form of the
// country's law, and change them in the scenario that is open.
class RulesPage : public QWidget {
    Q_OBJECT
public:
    RulesPage(Workbench &workbench, QWidget *parent);

    // Goes to a rule, for what says that it binds somewhere.
    void showRule(const QString &uid);
    // Compares the table of regulations with the scenario and offers what it would change.
    void importFile(const QString &file);

signals:
    // A value is being tried by dragging: nothing is written before the slider is let go, which comes as a change of the
    // plan's rows. The uid is that of the regulation, the value SI.
    void dragged(const QString &uid, double value);
    // The trial is over and nothing has been written: the plan's own value holds.
    void dragEnded();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void fillAddMenu();
    void read();
    void readLand();
    void showClass(const QString &code);
    void showRuleOf(const QString &uid);
    QString scenarioName() const;
    void showScenario();
    void enable();
    const PlanRule *ruleOf(const QString &uid) const;
    const PlanClass *classOf(const QString &code) const;
    void startRule(const QString &parameter);
    void editClass(bool isNew);
    void importRules();
    void offerImport(const RegulationImport &import);
    void exportRules();
    // Writes what `edit` returns, and tells and returns what it throws; empty where it is written.
    QString apply(const std::function<PlanEdit()> &edit);
    // The same, and shows what stands in the plan where it fails.
    void write(const std::function<PlanEdit()> &edit);

    Workbench &m_workbench;
    std::vector<PlanClass> m_classes;
    std::vector<PlanRule> m_rules;
    bool m_isRead = false; // since the plan changed; read when the page is seen
    QTimer m_landLater;    // one reading for many edits of zones
    QPointer<Job> m_land;

    QLabel *m_scenario;
    QLineEdit *m_filter;
    ClassList *m_classList;
    RuleList *m_ruleList;
    QLabel *m_remark;
    RuleEditor *m_editor;
    QPushButton *m_newClass, *m_editClass, *m_import, *m_export, *m_add, *m_remove, *m_override;
    QMenu *m_addMenu;
};

} // namespace madang::zoning
