// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;
class QgsProject;

namespace madang {

class Appearance;
class AttributeDesk;
class AttributeTable;
class CompareDesk;
class ComputedLayers;
class DrawingDesk;
class EditCommands;
class FindingsModel;
class HelpCommands;
class IdentifyCard;
class MapTools;
class MapView;
class MessageArea;
class Notices;
class PanelHost;
class PhaseDesk;
class PlanDesk;
class PluginSet;
class PropertiesCard;
class RecentPlans;
class RevisionDesk;
class ScenarioPane;
class SearchBox;
class Session;
class ThemeLayers;
class WindowLanguage;
class WindowWorkbench;

// The window: puts its parts together and lets them hear each other. Each part does its own work.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(QgsProject &project, const PluginSet &plugins, Appearance &appearance, WindowLanguage &language,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() const { return *m_session; }
    PlanDesk &desk() const { return *m_desk; }
    MapView &map() const { return *m_map; }
    PanelHost &panels() const { return *m_panels; }
    WindowWorkbench &workbench() const { return *m_workbench; }
    FindingsModel &findings() const { return *m_findings; }
    DrawingDesk &drawing() const { return *m_drawing; }
    AttributeTable &table() const { return *m_table; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeParts(QgsProject &project, const PluginSet &plugins, WindowLanguage &language);
    void makeMapParts(WindowLanguage &language);
    void makeAttributeParts(IdentifyCard &card);
    void makeComparison(const PluginSet &plugins);
    void makeCommands(const PluginSet &plugins, Appearance &appearance);
    void layOut(const PluginSet &plugins);
    void showWorkspace(bool shown);
    void adoptPlan();
    void retitle();
    void reportPlugins(const PluginSet &plugins);
    void restore();

    // In the order in which they need each other.
    Session *m_session = nullptr;
    FindingsModel *m_findings = nullptr;
    MessageArea *m_messages = nullptr;
    MapView *m_map = nullptr;
    ComputedLayers *m_layers = nullptr;
    WindowWorkbench *m_workbench = nullptr;
    RecentPlans *m_recent = nullptr;
    PlanDesk *m_desk = nullptr;
    RevisionDesk *m_revisions = nullptr;
    PanelHost *m_panels = nullptr;
    Notices *m_notices = nullptr;
    ThemeLayers *m_themeLayers = nullptr;
    MapTools *m_tools = nullptr;
    DrawingDesk *m_drawing = nullptr;
    AttributeDesk *m_attributes = nullptr;
    AttributeTable *m_table = nullptr;
    PropertiesCard *m_properties = nullptr;
    SearchBox *m_search = nullptr;
    CompareDesk *m_compare = nullptr;
    EditCommands *m_edit = nullptr;
    ScenarioPane *m_scenarios = nullptr;
    PhaseDesk *m_phases = nullptr;
    HelpCommands *m_help = nullptr;
    QWidget *m_bar = nullptr;
    QWidget *m_drawingBar = nullptr;
    QWidget *m_side = nullptr;
    QWidget *m_activity = nullptr;
    QWidget *m_workspace = nullptr;
    QWidget *m_start = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
};

} // namespace madang
