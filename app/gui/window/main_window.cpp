// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/main_window.h"

#include "api/panel_plugin.h"
#include "api/plugin_set.h"
#include "gui/compare/compare_desk.h"
#include "gui/compare/difference_pane.h"
#include "gui/drawing/drawing_actions.h"
#include "gui/drawing/drawing_bar.h"
#include "gui/drawing/drawing_desk.h"
#include "gui/drawing/selected_rows.h"
#include "gui/drawing/sketch_keys.h"
#include "gui/drawing/typed_values_bar.h"
#include "gui/findings/findings_list.h"
#include "gui/findings/findings_model.h"
#include "gui/findings/plan_check.h"
#include "gui/form/attribute_desk.h"
#include "gui/form/map_selection.h"
#include "gui/form/properties_card.h"
#include "gui/history/history_list.h"
#include "gui/history/revision_desk.h"
#include "gui/jobs/jobs_list.h"
#include "gui/language/language_switch.h"
#include "gui/language/live_text.h"
#include "gui/language/window_language.h"
#include "gui/map/computed_layers.h"
#include "gui/map/empty_plan_card.h"
#include "gui/map/identify_card.h"
#include "gui/map/legend_card.h"
#include "gui/map/map_bar.h"
#include "gui/map/map_corner.h"
#include "gui/map/map_scale_bar.h"
#include "gui/map/map_status.h"
#include "gui/map/map_tools.h"
#include "gui/map/map_view.h"
#include "gui/map/theme_layers.h"
#include "gui/phases/phase_desk.h"
#include "gui/plan/session.h"
#include "gui/scenarios/scenario_commands.h"
#include "gui/scenarios/scenario_pane.h"
#include "gui/search/search_box.h"
#include "gui/table/attribute_table.h"
#include "gui/window/activity_bar.h"
#include "gui/window/appearance.h"
#include "gui/window/edit_commands.h"
#include "gui/window/file_commands.h"
#include "gui/window/file_drop.h"
#include "gui/window/help_commands.h"
#include "gui/window/line_icon.h"
#include "gui/window/message_area.h"
#include "gui/window/notices.h"
#include "gui/window/panel_host.h"
#include "gui/window/plan_desk.h"
#include "gui/window/recent_plans.h"
#include "gui/window/side_panel.h"
#include "gui/window/start_page.h"
#include "gui/window/view_commands.h"
#include "gui/window/window_workbench.h"

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgstaskmanager.h>

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace madang {

namespace {
const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");
const QString rowsKey = QStringLiteral("window/rows");
const QString panelKey = QStringLiteral("window/panel");
constexpr int leastTableHeight = 260; // a head, a bar and some rows
} // namespace

MainWindow::MainWindow(QgsProject &project, const PluginSet &plugins, Appearance &appearance, WindowLanguage &language,
                       QWidget *parent)
    : QMainWindow(parent)
{
    setWindowIcon(QIcon(QStringLiteral(":/madang/icons/madang.svg")));
    setContextMenuPolicy(Qt::NoContextMenu);
    makeParts(project, plugins, language);
    makeMapParts(language);
    makeComparison(plugins);
    makeCommands(plugins, appearance);
    layOut(plugins);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(new LanguageSwitch(language, statusBar()));
    // The map takes its size while the plan is being opened, not after: it would be drawn twice.
    connect(m_session, &Session::opening, this, [this] { showWorkspace(true); });
    connect(m_session, &Session::changedOutside, this, [this] {
        m_messages->say(Finding::Severity::Note, tr("Another program has changed this plan. What you see has been read anew."));
    });
    connect(m_session, &Session::planChanged, this, &MainWindow::adoptPlan);
    connect(&language, &WindowLanguage::changed, this, [this](const QString &code) {
        m_session->setLanguage(code);
        m_layers->retranslate();
    });
    m_session->setLanguage(language.current());
    keepTranslated(this, [this] { retitle(); });
    restore();
    adoptPlan();
    reportPlugins(plugins);
}

MainWindow::~MainWindow()
{
    // Jobs hold on to parts of the window, and tell of their end to the lists of jobs and findings.
    QgsApplication::taskManager()->cancelAll();
    // One that draws a chart for a report waits for this thread to draw it (Chart::paint): let it.
    while (!QgsApplication::taskManager()->threadPool()->waitForDone(20))
        QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall);
    delete m_compare;
    delete m_notices;
    delete m_themeLayers;
    // Panels and lists watch the session: it goes last, its layers before the map.
    disconnect(m_session, nullptr, nullptr, nullptr);
    m_session->close();
}

void MainWindow::makeParts(QgsProject &project, const PluginSet &plugins, WindowLanguage &language)
{
    m_session = new Session(project, this);
    m_findings = new FindingsModel(this);
    m_messages = new MessageArea(this);
    m_map = new MapView(*m_session, this);
    m_layers = new ComputedLayers(project, this);
    m_workbench = new WindowWorkbench(*m_session, language, *m_map, *m_layers, *m_findings, *m_messages, this);
    m_recent = new RecentPlans(this);
    m_desk = new PlanDesk(*m_session, *m_recent, *m_messages, this);
    m_revisions = new RevisionDesk(*m_session, *m_desk, *m_messages, this);
    m_panels = new PanelHost(plugins, *m_workbench, this);
    m_themeLayers = new ThemeLayers(*m_session, plugins, *m_map, *m_layers, *m_findings, this);
    auto *check = new PlanCheck(*m_session, *m_findings, *m_messages, this);
    new FileDrop(*m_desk, this);

    auto *findings = new FindingsList(*m_findings, this);
    auto *jobs = new JobsList(*QgsApplication::taskManager(), this);
    m_notices = new Notices(*m_findings, findings, jobs, *statusBar(), this);
    connect(m_desk, &PlanDesk::imported, this, [this](const QVector<Finding> &found) {
        m_findings->replace(QStringLiteral("import"), found);
        if (!found.isEmpty())
            m_notices->openFindings();
    });
    connect(findings, &FindingsList::fixWanted, check, &PlanCheck::mend);
    connect(findings, &FindingsList::chosen, this, [this](const Finding &finding) {
        m_map->zoomTo(finding.extent, finding.extentCrs);
        m_map->highlight(QString(), finding.uids);
    });
}

void MainWindow::makeMapParts(WindowLanguage &language)
{
    QgsMapCanvas &canvas = m_map->canvas();
    m_tools = new MapTools(*m_session, *m_map, this);
    m_drawing = new DrawingDesk(*m_session, *m_map, *m_messages, this);
    new SketchKeys(*m_drawing, canvas, *this);
    // Leaving the drawing, the pointer asks what is here again.
    connect(m_drawing->actions().drawing, &QAction::toggled, this, [this](bool on) {
        if (!on)
            m_tools->identify->trigger();
    });
    connect(&m_drawing->selected(), &SelectedRows::changed, m_workbench,
            [this] { m_workbench->setSelection(m_drawing->selected().table(), m_drawing->selected().uids()); });
    new MapStatus(*m_session, canvas, *statusBar());
    new MapCorner(canvas, *new MapScaleBar(canvas, &canvas), Qt::BottomLeftCorner);
    auto *legend = new LegendCard(*m_session, canvas, &canvas);
    new MapCorner(canvas, *legend, Qt::BottomRightCorner, 0.45);
    connect(m_tools->legend, &QAction::toggled, legend, &LegendCard::setWanted);
    legend->setWanted(m_tools->legend->isChecked());
    connect(m_drawing, &DrawingDesk::sketchChanged, legend, [legend](bool on) { letMapThrough(*legend, on); });
    new MapCorner(canvas, *new EmptyPlanCard(*m_session, *m_desk, *m_drawing->actions().drawing, &canvas), Qt::TopLeftCorner);
    auto *card = new IdentifyCard(*m_session, *m_map, language, &canvas);
    new MapCorner(canvas, *card, Qt::TopRightCorner, 0.8);
    connect(&m_tools->identifyTool(), &IdentifyTool::identified, card, &IdentifyCard::present);
    connect(&m_tools->identifyTool(), &IdentifyTool::pointedAt, m_workbench, &WindowWorkbench::pointAt);
    makeAttributeParts(*card);
}

void MainWindow::makeAttributeParts(IdentifyCard &card)
{
    QgsMapCanvas &canvas = m_map->canvas();
    m_attributes = new AttributeDesk(*m_session, m_drawing->selected(), *m_messages, this);
    m_properties = new PropertiesCard(*m_session, *m_drawing, *m_attributes, *m_map, &canvas);
    new MapCorner(canvas, *m_properties, Qt::TopRightCorner, 0.85);
    connect(m_drawing, &DrawingDesk::sketchChanged, &card, [this, &card](bool on) {
        letMapThrough(card, on);
        letMapThrough(*m_properties, on);
    });
    m_table = new AttributeTable(*m_session, *m_attributes, *m_drawing, *m_map, this);
    m_notices->addPage(m_table, m_table->shown());
    m_search = new SearchBox(*m_session, this);
    // Two cards have one corner: what is asked about and what is selected.
    connect(m_properties, &PropertiesCard::shown, &card, &IdentifyCard::dismiss);
    connect(&m_tools->identifyTool(), &IdentifyTool::identified, this, [this] { m_drawing->selected().clear(); });
    const MapSelection selection(*m_session, *m_drawing, *m_map);
    connect(&card, &IdentifyCard::editWanted, this, [this, selection](const QString &table, const QString &uid) {
        m_properties->wanted()->setChecked(true);
        selection.select(table, {uid});
    });
    connect(m_search, &SearchBox::chosen, this, [selection](const QString &table, const QString &uid) {
        selection.zoomTo(table, uid);
        selection.select(table, {uid});
    });
    connect(m_search, &SearchBox::placeChosen, this, [this](const QgsPointXY &place) {
        const QgsCoordinateReferenceSystem crs = m_session->plan()->crs();
        m_map->zoomTo(QgsRectangle(place, place), crs);
        m_map->canvas().flashGeometries({QgsGeometry::fromPointXY(place)}, crs);
    });
    connect(m_table->shown(), &QAction::triggered, this, [this](bool on) {
        const QList<int> heights = m_rows->sizes();
        if (on && heights.value(1) < leastTableHeight)
            m_rows->setSizes({heights.value(0) + heights.value(1) - leastTableHeight, leastTableHeight});
    });
}

void MainWindow::makeComparison(const PluginSet &plugins)
{
    m_compare = new CompareDesk(*m_session, plugins, *m_map, *m_layers, *m_messages, this);
    m_scenarios = new ScenarioPane(*m_session, *m_messages, this);
    m_scenarios->commands().menu()->addAction(m_compare->action());
    connect(&m_scenarios->commands(), &ScenarioCommands::compareWanted, m_compare, &CompareDesk::compare);

    auto *history = new HistoryList(*m_session, *m_messages, this);
    auto *historyButton = m_notices->addPage(history, QStringLiteral("history"));
    auto *differences = &m_compare->differences();
    auto *differencesButton = m_notices->addPage(differences, QStringLiteral("differences"));
    const Comparison *comparison = &m_compare->comparison();
    const auto showDifferences = [this, comparison, differences, differencesButton] {
        const bool wanted = comparison->isOn(Comparison::View::Differences);
        if (wanted && !differencesButton->isVisibleTo(statusBar()))
            m_notices->open(differences);
        else if (!wanted && differencesButton->isChecked())
            m_notices->open(nullptr);
        differencesButton->setVisible(wanted);
    };
    connect(comparison, &Comparison::changed, this, showDifferences);
    showDifferences();
    keepTranslated(this, [historyButton, differencesButton] {
        historyButton->setText(tr("History"));
        historyButton->setToolTip(tr("Every edit of the plan, to go back to and forward again"));
        differencesButton->setText(tr("Differences"));
        differencesButton->setToolTip(tr("How the two scenarios differ"));
    });
}

void MainWindow::makeCommands(const PluginSet &plugins, Appearance &appearance)
{
    auto *file = new FileCommands({*m_session, *m_desk, *m_recent, *m_revisions, *m_map, *m_layers, plugins, *m_messages}, this);
    m_edit = new EditCommands(*m_session, *m_drawing, *m_messages, this);
    m_edit->menu()->addSeparator();
    m_edit->menu()->addAction(m_drawing->actions().drawing);
    m_edit->menu()->addActions({m_properties->wanted(), m_table->shown()});
    m_edit->menu()->addSeparator();
    m_edit->menu()->addAction(m_search->action());
    m_phases = new PhaseDesk(*m_session, {m_edit->undo, m_edit->redo}, this);
    m_scenarios->commands().menu()->addSeparator();
    m_scenarios->commands().menu()->addAction(m_phases->show);
    auto *view = new ViewCommands(appearance, *m_tools, this);
    m_help = new HelpCommands(plugins, this);
    for (QMenu *menu : {file->menu(), m_edit->menu(), m_scenarios->commands().menu(), view->menu(), m_help->menu()})
        menuBar()->addMenu(menu);
}

void MainWindow::layOut(const PluginSet &plugins)
{
    m_bar = new MapBar(*m_session, *m_tools, {m_edit->undo, m_edit->redo, m_drawing->actions().drawing, m_compare->action()}, m_search, this);
    m_drawingBar = new DrawingBar(*m_drawing, *m_phases->show, this);
    m_side = new SidePanel(*m_session, *m_map, m_scenarios, this);
    m_activity = new ActivityBar(plugins, *m_panels, this);
    m_start = new StartPage(*m_desk, *m_recent, this);

    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(m_compare->maps());
    m_rows->addWidget(m_notices);
    m_rows->setStretchFactor(0, 1);
    m_rows->setChildrenCollapsible(false);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_side);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_panels);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_workspace = new QWidget(this);
    auto *row = new QHBoxLayout(m_workspace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_columns, 1);
    row->addWidget(m_activity);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_workspace);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_drawingBar);
    column->addWidget(new TypedValuesBar(m_drawing->typedValues(), m_map->canvas(), this));
    column->addWidget(m_compare->bar());
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
}

void MainWindow::showWorkspace(bool shown)
{
    m_bar->setVisible(shown);
    m_pages->setCurrentWidget(shown ? m_workspace : m_start);
    m_messages->lieOver(shown ? m_map->canvas() : *static_cast<QWidget *>(m_start));
}

void MainWindow::adoptPlan()
{
    const bool open = m_session->plan() != nullptr;
    showWorkspace(open);
    for (QAction *action : m_tools->pointerActions())
        action->setEnabled(open);
    for (QAction *action : {m_tools->zoomIn, m_tools->zoomOut, m_tools->zoomFull, m_tools->legend})
        action->setEnabled(open);
    if (!open)
        m_panels->close();
    retitle();
}

void MainWindow::retitle()
{
    const Plan *plan = m_session->plan();
    setWindowTitle(!plan                ? QStringLiteral("Madang")
                   : plan->isReadOnly() ? tr("%1 (reading only) — Madang").arg(plan->meta().title)
                                        : tr("%1 — Madang").arg(plan->meta().title));
}

void MainWindow::reportPlugins(const PluginSet &plugins)
{
    for (const PluginSpec &spec : plugins.specs()) {
        if (spec.state == PluginSpec::State::Loaded || spec.state == PluginSpec::State::Off)
            continue;
        m_messages->say(Finding::Severity::Warning, tr("The plugin “%1” is not loaded. %2").arg(spec.id, spec.reason));
    }
}

void MainWindow::restore()
{
    const QSettings settings;
    // A first start fills the screen of a laptop, and leaves room on a larger one.
    const QSize room = screen()->availableSize();
    resize(room.boundedTo(QSize(1500, 900)));
    if (room.width() < 1600)
        setWindowState(Qt::WindowMaximized);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_columns->setSizes({230, 716, 400});
    m_rows->setSizes({560, 160});
    m_columns->restoreState(settings.value(columnsKey).toByteArray());
    m_rows->restoreState(settings.value(rowsKey).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(columnsKey, m_columns->saveState());
    settings.setValue(rowsKey, m_rows->saveState());
    settings.setValue(panelKey, m_panels->current());
    QMainWindow::closeEvent(event);
}

} // namespace madang
