// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace madang {

class ComputedLayers;
class MapView;
class MessageArea;
class PlanDesk;
class PluginSet;
class RecentPlans;
class RevisionDesk;
class Session;
class SheetWindow;

// The menu of plans and files.
class FileCommands : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Session &session;
        PlanDesk &desk;
        RecentPlans &recent;
        RevisionDesk &revisions;
        MapView &map;
        ComputedLayers &layers;
        const PluginSet &plugins;
        MessageArea &messages;
    };
    FileCommands(const Parts &parts, QWidget *window);

    QMenu *menu() const { return m_menu; }
    // The window closes only where the map sheets may.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &icon, const QKeySequence &keys = {});
    void listRecent();
    void refresh();
    void retranslate();
    void openSheets();
    bool leaveSheets();
    void exportData();
    void readAttributes();
    void writeReport();

    Parts m_parts;
    QWidget *m_window = nullptr;
    QPointer<SheetWindow> m_sheets;
    QMenu *m_menu = nullptr, *m_recentMenu = nullptr;
    QAction *m_new = nullptr, *m_open = nullptr, *m_sample = nullptr, *m_import = nullptr, *m_dataset = nullptr, *m_map = nullptr,
            *m_export = nullptr, *m_attributes = nullptr, *m_report = nullptr, *m_close = nullptr, *m_quit = nullptr;
};

} // namespace madang
