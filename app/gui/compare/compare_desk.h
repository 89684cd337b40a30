// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/compare/comparison.h"

#include <QPointer>

class QAction;

namespace madang {

class CompareBar;
class ComputedLayers;
class DifferencePane;
class DifferenceView;
class MapCaptions;
class MapView;
class MessageArea;
class OtherScenario;
class PluginSet;
class SecondMap;
class Session;
class Swipe;

// Comparing two scenarios: puts together the parts that show it.
class CompareDesk : public QObject {
    Q_OBJECT
public:
    // `window` owns the action's shortcut.
    CompareDesk(Session &session, const PluginSet &plugins, MapView &map, ComputedLayers &layers, MessageArea &messages, QWidget *window);
    ~CompareDesk() override;

    Comparison &comparison() const { return *m_comparison; }
    QAction *action() const { return m_action; } // checkable
    QWidget *bar() const;
    QWidget *maps() const { return m_maps; } // the map and, while it is wanted, the second one
    DifferencePane &differences() const { return *m_pane; }

    // Shows the first scenario, and the other one beside it.
    void compare(const QString &scenario, const QString &other);

private:
    void follow();
    void retranslate();

    Session &m_session;
    MessageArea &m_messages;
    Comparison *m_comparison = nullptr;
    OtherScenario *m_other = nullptr;
    QAction *m_action = nullptr;
    QWidget *m_maps = nullptr;
    QPointer<SecondMap> m_second;
    CompareBar *m_bar = nullptr;
    DifferencePane *m_pane = nullptr;
    Swipe *m_swipe = nullptr;
    MapCaptions *m_captions = nullptr;
    DifferenceView *m_differences = nullptr;
};

} // namespace madang
