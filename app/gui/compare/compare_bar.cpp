// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/compare_bar.h"

#include "gui/compare/comparison.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/scenarios/scenario_title.h"
#include "gui/window/line_icon.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace madang {

CompareBar::CompareBar(Session &session, Comparison &comparison, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_comparison(comparison)
    , m_label(new QLabel(this))
    , m_others(new QComboBox(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("compareBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_label->setBuddy(m_others);
    m_others->setObjectName(QStringLiteral("comparedScenario"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_close->setObjectName(QStringLiteral("endComparison"));
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    auto *views = new QFrame(this);
    views->setObjectName(QStringLiteral("themeSwitch"));
    auto *viewRow = new QHBoxLayout(views);
    viewRow->setContentsMargins(3, 3, 3, 3);
    viewRow->setSpacing(2);
    auto *group = new QButtonGroup(this);
    const std::pair<Comparison::View, QString> kinds[] = {{Comparison::View::SideBySide, QStringLiteral("side-by-side")},
                                                          {Comparison::View::Swipe, QStringLiteral("swipe")},
                                                          {Comparison::View::Differences, QStringLiteral("differences")}};
    for (const auto &[view, icon] : kinds) {
        auto *button = new QToolButton(views);
        button->setObjectName(QStringLiteral("compare-") + icon);
        button->setIcon(lineIcon(icon, IconTint::Quiet));
        button->setIconSize(QSize(18, 18));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
        viewRow->addWidget(button);
        m_views.insert(int(view), button);
        connect(button, &QToolButton::clicked, this, [this, wanted = view] { m_comparison.setView(wanted); });
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_others);
    row->addSpacing(8);
    row->addWidget(views);
    row->addStretch(1);
    row->addWidget(m_close);

    connect(m_others, &QComboBox::activated, this, [this](int index) { m_comparison.compareWith(m_others->itemData(index).toString()); });
    connect(m_close, &QToolButton::clicked, &comparison, &Comparison::stop);
    connect(&comparison, &Comparison::changed, this, &CompareBar::refresh);
    connect(&comparison, &Comparison::possibleChanged, this, &CompareBar::refresh);
    keepTranslated(this, [this] { retranslate(); });
}

QSize CompareBar::minimumSizeHint() const
{
    return {200, QWidget::minimumSizeHint().height()};
}

void CompareBar::retranslate()
{
    m_views[int(Comparison::View::SideBySide)]->setText(tr("Side by side"));
    m_views[int(Comparison::View::SideBySide)]->setToolTip(tr("Two maps beside each other that move together"));
    m_views[int(Comparison::View::Swipe)]->setText(tr("Swipe"));
    m_views[int(Comparison::View::Swipe)]->setToolTip(tr("One map over the other, with a line to move between them"));
    m_views[int(Comparison::View::Differences)]->setText(tr("Differences"));
    m_views[int(Comparison::View::Differences)]->setToolTip(tr("What was added, removed and changed, on the map and in a table"));
    m_others->setToolTip(tr("The scenario that the one on the map is compared with"));
    m_others->setAccessibleName(m_others->toolTip());
    m_close->setToolTip(tr("End the comparison"));
    m_close->setAccessibleName(m_close->toolTip());
    refresh();
}

void CompareBar::refresh()
{
    setVisible(m_comparison.isOn());
    m_others->clear();
    if (!m_comparison.isOn())
        return;
    const std::vector<Scenario> scenarios = m_session.plan()->scenarios();
    for (const Scenario &each : scenarios)
        if (each.uid != m_session.scenario())
            m_others->addItem(scenarioTitle(each), each.uid);
    m_others->setCurrentIndex(m_others->findData(m_comparison.other()));
    m_label->setText(tr("“%1” &compared with").arg(scenarioTitle(scenarios, m_session.scenario()).replace(u'&', QStringLiteral("&&"))));
    m_views[int(m_comparison.view())]->setChecked(true);
}

} // namespace madang
