// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/compare_desk.h"

#include "core/failure.h"
#include "gui/compare/compare_bar.h"
#include "gui/compare/difference_pane.h"
#include "gui/compare/difference_view.h"
#include "gui/compare/map_captions.h"
#include "gui/compare/other_scenario.h"
#include "gui/compare/other_theme_layers.h"
#include "gui/compare/second_map.h"
#include "gui/compare/swipe.h"
#include "gui/language/live_text.h"
#include "gui/map/map_view.h"
#include "gui/plan/session.h"
#include "gui/scenarios/scenario_title.h"
#include "gui/window/line_icon.h"
#include "gui/window/message_area.h"

#include <qgsguiutils.h>
#include <qgsmapcanvas.h>

#include <QAction>
#include <QHBoxLayout>

namespace madang {

namespace {
constexpr int leastWidth = 160; // px, of a map
} // namespace

CompareDesk::CompareDesk(Session &session, const PluginSet &plugins, MapView &map, ComputedLayers &layers, MessageArea &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_comparison(new Comparison(session, this))
    , m_other(new OtherScenario(session, this))
    , m_action(new QAction(lineIcon(QStringLiteral("compare")), QString(), this))
    , m_maps(new QWidget(window))
    , m_second(new SecondMap(map.canvas(), *m_other, m_maps))
    , m_bar(new CompareBar(session, *m_comparison, window))
    , m_pane(new DifferencePane(session, window))
    , m_swipe(new Swipe(map.canvas(), *m_other, this))
    , m_captions(new MapCaptions(map.canvas(), m_second->canvas(), m_swipe->handle()))
    , m_differences(new DifferenceView(session, *m_comparison, map, layers, *m_pane, this))
{
    new OtherThemeLayers(session, plugins, *m_other, this);
    m_action->setObjectName(QStringLiteral("compare"));
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    window->addAction(m_action);
    auto *row = new QHBoxLayout(m_maps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    row->addWidget(&map, 1);
    row->addWidget(m_second, 1);
    // Two maps of one width also where there is only room for what one of them would take.
    map.setMinimumWidth(leastWidth);
    m_second->setMinimumWidth(leastWidth);
    m_maps->setMinimumWidth(2 * leastWidth + row->spacing());
    connect(m_action, &QAction::triggered, this, [this](bool on) {
        if (on)
            m_comparison->start();
        else
            m_comparison->stop();
    });
    connect(m_comparison, &Comparison::changed, this, &CompareDesk::follow);
    connect(m_comparison, &Comparison::possibleChanged, this, &CompareDesk::retranslate);
    keepTranslated(window, [this] {
        retranslate();
        follow();
    });
}

CompareDesk::~CompareDesk()
{
    m_swipe->setOn(false);
    if (m_second)
        m_second->setOn(false);
    m_other->clear();
}

QWidget *CompareDesk::bar() const
{
    return m_bar;
}

void CompareDesk::compare(const QString &scenario, const QString &other)
{
    m_session.setScenario(scenario);
    m_comparison->compareWith(other);
}

void CompareDesk::follow()
{
    using View = Comparison::View;
    m_action->setChecked(m_comparison->isOn());
    const bool hasOther = m_comparison->isOn() && !m_comparison->isOn(View::Differences);
    try {
        const QgsTemporaryCursorOverride waiting(Qt::WaitCursor);
        if (hasOther)
            m_other->show(m_comparison->other());
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
        m_comparison->stop(); // comes back here
        return;
    }
    m_second->setOn(m_comparison->isOn(View::SideBySide));
    m_swipe->setOn(m_comparison->isOn(View::Swipe));
    if (!hasOther)
        m_other->clear();
    const std::vector<Scenario> scenarios = hasOther ? m_session.plan()->scenarios() : std::vector<Scenario>();
    m_captions->show(!hasOther                                ? MapCaptions::Place::Nowhere
                     : m_comparison->isOn(View::SideBySide) ? MapCaptions::Place::OnBothMaps
                                                              : MapCaptions::Place::BesideTheLine,
                     scenarioTitle(scenarios, m_session.scenario()), scenarioTitle(scenarios, m_comparison->other()));
}

void CompareDesk::retranslate()
{
    const bool isPossible = m_comparison->isPossible();
    m_action->setText(tr("Compare s&cenarios"));
    m_action->setToolTip(isPossible ? tr("Compare this scenario with another one (%1)").arg(m_action->shortcut().toString(QKeySequence::NativeText))
                                    : tr("There is only one scenario: make another one to compare it with"));
    m_action->setEnabled(isPossible);
}

} // namespace madang
