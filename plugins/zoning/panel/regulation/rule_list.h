// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QTreeWidget>

#include <vector>

namespace madang::zoning {

class NationalForm;
struct PlanRule;

// What a regulation set is called: “National”, “Municipal”, or its own name.
QString ruleSetLabel(const QString &set);

// The rules of one land-use class in two groups: limits of the law, and what is reckoned with. A national rule that the
// ordinance overrides stays and is struck through; what is not verified is hatched and says so.
class RuleList : public QTreeWidget {
    Q_OBJECT
public:
    explicit RuleList(QWidget *parent);

    // Those of `rules` that are for the class or for every class. The current rule stays: by its uid, or, where a scenario
    // has made its own of it, by what it says.
    void setRules(const std::vector<PlanRule> &rules, const QString &code, const NationalForm &form);
    QString currentRule() const; // its uid; empty where there is none
    void setCurrentRule(const QString &uid);
    void retranslate();

    QSize sizeHint() const override;

signals:
    void picked(const QString &uid);

private:
    QTreeWidgetItem *itemOf(const QString &uid) const;
    void addRule(const PlanRule &rule, const std::vector<PlanRule> &rules, const NationalForm &form, QTreeWidgetItem *group);
};

} // namespace madang::zoning
