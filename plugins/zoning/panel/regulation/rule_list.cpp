// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/regulation/rule_list.h"

#include "zoning/panel/regulation/unverified_look.h"
#include "zoning/processing/regulation/national_form.h"
#include "zoning/processing/regulation/national_terms.h"
#include "zoning/processing/regulation/rule_rows.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace madang::zoning {

namespace {

enum RuleColumn { Term, Value, Set, RuleColumnCount };
constexpr int uidRole = Qt::UserRole, keyRole = Qt::UserRole + 1;

QString keyOf(const PlanRule &rule)
{
    return QStringList{rule.set, rule.code, rule.parameter, rule.operation, rule.condition}.join(QChar(0x1f));
}

} // namespace

QString ruleSetLabel(const QString &set)
{
    return set.isEmpty() ? RuleList::tr("National") : set == municipalRules ? RuleList::tr("Municipal") : set;
}

RuleList::RuleList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(RuleColumnCount);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(30);
    header()->setSectionResizeMode(Term, QHeaderView::Stretch);
    header()->setSectionResizeMode(Value, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Set, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { emit picked(currentRule()); });
}

void RuleList::setRules(const std::vector<PlanRule> &rules, const QString &code, const NationalForm &form)
{
    const QString uid = currentRule(), key = currentItem() ? currentItem()->data(Term, keyRole).toString() : QString();
    {
        const QSignalBlocker quiet(this);
        clear();
        QTreeWidgetItem *groups[2] = {};
        for (int assumed = 0; assumed < 2; ++assumed) {
            QTreeWidgetItem *&group = groups[assumed];
            group = new QTreeWidgetItem(this, {assumed ? tr("Assumptions (=)") : tr("Limits of the law")});
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled);
            QFont font = group->font(Term);
            font.setBold(true);
            group->setFont(Term, font);
            group->setExpanded(true);
        }
        // In the order of the parameters, whatever the order of the rows; unknown ones come last.
        for (const RuleParameter &parameter : ruleParameters())
            for (const PlanRule &rule : rules)
                if (rule.parameter == parameter.name && (rule.code == code || rule.code == everyClass))
                    addRule(rule, rules, form, groups[parameter.isAssumption]);
        for (const PlanRule &rule : rules)
            if (!ruleParameter(rule.parameter) && (rule.code == code || rule.code == everyClass))
                addRule(rule, rules, form, groups[0]);
        for (int assumed = 0; assumed < 2; ++assumed)
            if (groups[assumed]->childCount() == 0) {
                auto *none = new QTreeWidgetItem(groups[assumed], {assumed ? tr("none: reckoned with Madang's own round numbers") : tr("none: nobody can say how much may be built")});
                none->setFirstColumnSpanned(true);
                none->setFlags(Qt::NoItemFlags);
            }
        QTreeWidgetItem *current = itemOf(uid);
        for (QTreeWidgetItem *group : groups)
            for (int i = 0; !current && i < group->childCount(); ++i)
                if (!key.isEmpty() && group->child(i)->data(Term, keyRole).toString() == key)
                    current = group->child(i);
        if (!current && (groups[0]->child(0)->flags() & Qt::ItemIsSelectable))
            current = groups[0]->child(0);
        setCurrentItem(current);
    }
    updateGeometry();
    emit picked(currentRule());
}

void RuleList::addRule(const PlanRule &rule, const std::vector<PlanRule> &rules, const NationalForm &form, QTreeWidgetItem *group)
{
    const QString value = rule.value ? form.limit(rule.parameter, rule.operation, *rule.value) : tr("no value");
    QStringList lines{form.term(rule.parameter)};
    if (rule.code == everyClass)
        lines << tr("for every class");
    if (!rule.condition.isEmpty())
        lines << tr("if %1").arg(rule.condition);
    if (!rule.verified)
        lines << tr("unverified");
    auto *item = new QTreeWidgetItem(group, {lines.join(QLatin1Char('\n')), value, ruleSetLabel(rule.set)});
    item->setData(Term, uidRole, rule.uid);
    item->setData(Term, keyRole, keyOf(rule));
    QStringList hint{form.termInFull(rule.parameter)};
    if (rule.value)
        hint << tr("%1, stored as %2").arg(value, form.plain(rule.parameter, *rule.value));
    if (!rule.condition.isEmpty())
        hint << tr("Holds if %1").arg(rule.condition);
    if (!rule.citation.isEmpty())
        hint << rule.citation;
    if (!rule.validFrom.isEmpty() || !rule.validTo.isEmpty())
        hint << tr("Valid from %1 to %2").arg(rule.validFrom.isEmpty() ? QStringLiteral("…") : rule.validFrom, rule.validTo.isEmpty() ? QStringLiteral("…") : rule.validTo);
    if (!rule.verified) {
        markUnverified(*item, RuleColumnCount, palette());
        hint << (rule.confidence.isEmpty() ? tr("Unverified: not checked against the instrument.") : tr("Unverified: %1").arg(rule.confidence));
    } else if (!rule.confidence.isEmpty()) {
        hint << rule.confidence;
    }
    if (const PlanRule *over = overriding(rule, rules)) {
        markOverridden(*item, RuleColumnCount, palette());
        hint << (over->citation.isEmpty() ? tr("The municipal ordinance overrides it; it cites no source yet.") : tr("The municipal ordinance overrides it: %1").arg(over->citation));
    }
    giveRoomForLines(*item, Term, fontMetrics());
    for (int column = 0; column < RuleColumnCount; ++column)
        item->setToolTip(column, hint.join(QLatin1Char('\n')));
}

QTreeWidgetItem *RuleList::itemOf(const QString &uid) const
{
    for (int group = 0; group < topLevelItemCount(); ++group)
        for (int i = 0; i < topLevelItem(group)->childCount(); ++i)
            if (QTreeWidgetItem *item = topLevelItem(group)->child(i); !uid.isEmpty() && item->data(Term, uidRole).toString() == uid)
                return item;
    return nullptr;
}

QString RuleList::currentRule() const
{
    return currentItem() ? currentItem()->data(Term, uidRole).toString() : QString();
}

void RuleList::setCurrentRule(const QString &uid)
{
    if (QTreeWidgetItem *item = itemOf(uid))
        setCurrentItem(item);
}

void RuleList::retranslate()
{
    setHeaderLabels({tr("Rule"), tr("Value"), tr("Set")});
    setAccessibleName(tr("Rules of the class"));
}

QSize RuleList::sizeHint() const
{
    // All of its rows up to a limit: a class has one rule or twenty.
    int height = header()->sizeHint().height() + 2 * frameWidth() + 4;
    for (int group = 0; group < topLevelItemCount(); ++group) {
        height += rowHeight(indexFromItem(topLevelItem(group)));
        for (int i = 0; i < topLevelItem(group)->childCount(); ++i)
            height += rowHeight(indexFromItem(topLevelItem(group)->child(i)));
    }
    return {300, std::min(height, 18 * fontMetrics().height())};
}

} // namespace madang::zoning
