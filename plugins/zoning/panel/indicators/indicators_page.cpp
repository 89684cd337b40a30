// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/indicators/indicators_page.h"

#include "api/result_table.h"
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_schema.h"
#include "core/text/script_fonts.h"
#include "zoning/panel/indicators/attainment_view.h"
#include "zoning/panel/indicators/figure_editor.h"
#include "zoning/panel/indicators/traffic_light_icon.h"
#include "zoning/processing/indicators/indicator_words.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace madang::zoning {

namespace {

constexpr int keyRole = Qt::UserRole + 100; // of an indicator in the table
constexpr int uidRole = Qt::UserRole + 101; // of a scenario in the list
constexpr int mostScenariosSeen = 4;
const QString formSetting = QStringLiteral("zoning/indicators/form");

enum Form { TableForm, BarsForm, RadarForm };

QString scenariosSetting(const Plan &plan)
{
    return QStringLiteral("zoning/indicators/scenarios/") + plan.meta().uid;
}

QVariantMap indicatorNamed(const QVariantMap &scenario, const QString &key)
{
    for (const QVariant &item : scenario.value(QStringLiteral("indicators")).toList())
        if (item.toMap().value(QStringLiteral("key")).toString() == key)
            return item.toMap();
    return {};
}

std::optional<double> numberIn(const QVariantMap &map, const char *key)
{
    const QVariant value = map.value(QLatin1String(key));
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

} // namespace

IndicatorsPage::IndicatorsPage(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("indicators"), parent)
    , m_scenariosLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_forms(new QTabBar(this))
    , m_table(new ResultTable(this))
    , m_view(new AttainmentView(this))
    , m_chartNote(new QLabel(this))
    , m_basis(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_editor(new FigureEditor(this))
{
    m_list->setObjectName(QStringLiteral("scenarios"));
    m_forms->setObjectName(QStringLiteral("forms"));
    m_table->setObjectName(QStringLiteral("indicators"));
    m_view->setObjectName(QStringLiteral("attainment"));
    m_detail->setObjectName(QStringLiteral("detail"));
    m_basis->setObjectName(QStringLiteral("basis"));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setMinimumWidth(160);
    m_scenariosLabel->setBuddy(m_list);
    inputs()->addRow(m_scenariosLabel, m_list);
    m_forms->setDrawBase(false);
    m_forms->setExpanding(false);
    for (int form = TableForm; form <= RadarForm; ++form)
        m_forms->addTab(QString());
    m_forms->setCurrentIndex(std::clamp(QSettings().value(formSetting, TableForm).toInt(), int(TableForm), int(RadarForm)));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // What one of them comes from stands below it and should be seen with it.
    m_table->setMaximumHeight(16 * fontMetrics().height());
    for (QLabel *label : {m_chartNote, m_basis, m_detail})
        label->setWordWrap(true);
    m_chartNote->setProperty("quiet", true);
    m_basis->setProperty("quiet", true);
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget *part : std::initializer_list<QWidget *>{m_forms, m_table, m_view, m_chartNote, m_detail, m_editor, m_basis})
        results()->addWidget(part);

    connect(m_list, &QListWidget::itemChanged, this, &IndicatorsPage::rememberScenarios);
    connect(m_forms, &QTabBar::currentChanged, this, [this](int form) {
        QSettings().setValue(formSetting, form);
        showForm();
    });
    connect(m_table, &QTableWidget::currentItemChanged, this, [this](QTableWidgetItem *item) {
        if (item)
            choose(m_table->item(item->row(), 0)->data(keyRole).toString());
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == 0)
            fitRows();
    });
    connect(m_view, &AttainmentView::picked, this, [this](int axis) { choose(m_charted.value(axis)); });
    connect(m_editor, &FigureEditor::entered, this, &IndicatorsPage::enter);
    connect(&workbench, &Workbench::rowsChanged, this, [this](const QStringList &tables) {
        if (tables.contains(QStringLiteral("scenario")))
            showScenarios();
    });
}

QVariantMap IndicatorsPage::parameters() const
{
    QStringList uids;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            uids << m_list->item(i)->data(uidRole).toString();
    if (uids.isEmpty())
        throw Failure(tr("No scenario is ticked."), {}, tr("Tick those whose indicators are to stand side by side."));
    return {{QStringLiteral("SCENARIOS"), uids.join(QLatin1Char(','))}};
}

QString IndicatorsPage::scenarioName(const QVariantMap &scenario) const
{
    return scenario.value(QStringLiteral("scenario")) == QLatin1String("base") ? tr("Base plan") : scenario.value(QStringLiteral("name")).toString();
}

QString IndicatorsPage::shownScenarioName() const
{
    const Plan *plan = workbench().plan();
    if (!plan)
        return {};
    for (const Scenario &scenario : plan->scenarios())
        if (scenario.uid == workbench().scenario())
            return scenario.uid == QLatin1String("base") ? tr("Base plan") : scenario.name;
    return {};
}

QString IndicatorsPage::whyNotEntered(bool isComputed) const
{
    const Plan *plan = workbench().plan();
    if (!plan)
        return tr("No plan is open.");
    if (plan->isReadOnly())
        return plan->whyReadOnly();
    return isComputed ? QString()
                      : tr("The window shows the scenario “%1”, and its indicators are not among these. Tick it and run again to enter figures for it.")
                            .arg(shownScenarioName());
}

void IndicatorsPage::showScenarios()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const Plan *plan = workbench().plan();
    if (plan) {
        const std::vector<Scenario> scenarios = plan->scenarios();
        // To begin with the base plan and the scenario shown, or the first other one.
        QStringList ticked{QStringLiteral("base"), workbench().scenario()};
        if (workbench().scenario() == QLatin1String("base") && scenarios.size() > 1)
            ticked << scenarios[1].uid;
        ticked = QSettings().value(scenariosSetting(*plan), ticked).toStringList();
        for (const Scenario &scenario : scenarios) {
            auto *item = new QListWidgetItem(scenario.uid == QLatin1String("base") ? tr("Base plan") : scenario.name, m_list);
            item->setData(uidRole, scenario.uid);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(ticked.contains(scenario.uid) ? Qt::Checked : Qt::Unchecked);
        }
    }
    const int rows = std::clamp(m_list->count(), 1, mostScenariosSeen);
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : m_list->fontMetrics().height() + 6;
    m_list->setFixedHeight(rows * row + 2 * m_list->frameWidth() + 2);
}

void IndicatorsPage::rememberScenarios()
{
    QStringList uids;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            uids << m_list->item(i)->data(uidRole).toString();
    if (const Plan *plan = workbench().plan())
        QSettings().setValue(scenariosSetting(*plan), uids);
}

void IndicatorsPage::showResults(const QVariantMap &results)
{
    m_scenarios = results.value(QStringLiteral("scenarios")).toList();
    const IndicatorWords words(workbench().language());
    showTable(words);
    showChart(words);
    showBasis(words);
    showForm();
    if (m_chosen.isEmpty() && m_table->rowCount() > 0)
        m_chosen = m_table->item(0, 0)->data(keyRole).toString();
    choose(m_chosen);
}

void IndicatorsPage::showTable(const IndicatorWords &words)
{
    using Cell = ResultTable::Cell;
    QStringList headers{tr("Indicator")};
    for (const QVariant &scenario : m_scenarios)
        headers << scenarioName(scenario.toMap());
    headers << tr("Unit") << tr("Target");
    for (const QVariant &scenario : m_scenarios)
        headers << tr("%1: light").arg(scenarioName(scenario.toMap())) << tr("%1: formula").arg(scenarioName(scenario.toMap()));

    QVector<QVector<Cell>> rows;
    const QVariantList first = m_scenarios.value(0).toMap().value(QStringLiteral("indicators")).toList();
    for (const QVariant &item : first) {
        const QVariantMap indicator = item.toMap();
        const QString key = indicator.value(QStringLiteral("key")).toString(), measure = indicator.value(QStringLiteral("measure")).toString();
        const double scale = shownScale(measure);
        const std::optional<double> target = numberIn(indicator, "target");
        const QString name = words.name(key), unit = words.unit(measure);
        const bool showsUnit = !unit.isEmpty() && measure != QLatin1String("share"); // a share has it in every cell
        QVector<Cell> row{{showsUnit ? tr("%1 (%2)").arg(name, unit) : name, name, {}, words.meaning(key)}}, hidden;
        for (const QVariant &scenario : m_scenarios) {
            const QVariantMap own = indicatorNamed(scenario.toMap(), key);
            const std::optional<double> value = numberIn(own, "value");
            const QString light = words.status(own.value(QStringLiteral("status")).toString()), formula = words.formula(own);
            row << Cell{value ? words.figure(measure, *value) : QStringLiteral("–"), value ? QVariant(*value * scale) : QVariant(QString()), {},
                        tr("%1 (%2)").arg(formula.isEmpty() ? words.name(key) : formula, light)};
            hidden << Cell{light, {}, {}, {}} << Cell{formula, {}, {}, {}};
        }
        row << Cell{unit, {}, {}, {}} << Cell{target ? words.value(measure, *target) : QString(), target ? QVariant(*target * scale) : QVariant(QString()), {}, {}};
        rows << row + hidden;
    }
    const QSignalBlocker quiet(m_table);
    m_table->setRows(headers, rows, 0);
    m_table->setWordWrap(true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString key = first[row].toMap().value(QStringLiteral("key")).toString();
        m_table->item(row, 0)->setData(keyRole, key);
        for (int i = 0; i < m_scenarios.size(); ++i) {
            const QString status = indicatorNamed(m_scenarios[i].toMap(), key).value(QStringLiteral("status")).toString();
            QTableWidgetItem *cell = m_table->item(row, i + 1);
            cell->setIcon(trafficLightIcon(status, palette()));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cell->setData(Qt::AccessibleDescriptionRole, words.status(status));
        }
    }
    // Copied and exported; on the screen they are in the cells of the scenarios and below.
    for (int column = int(m_scenarios.size()) + 1; column < m_table->columnCount(); ++column)
        m_table->setColumnHidden(column, true);
    fitColumns();
    fitRows();
    m_table->updateGeometry();
}

// Columns of scenarios are as wide as their values; a long name of a scenario is told by the tooltip. The names of indicators have
// the rest, and a good part of the table in any case.
void IndicatorsPage::fitColumns()
{
    constexpr int namesAtLeast = 130, lightAndPadding = 40;
    QHeaderView *header = m_table->horizontalHeader();
    int values = 0;
    for (int column = 1; column <= m_scenarios.size(); ++column) {
        int width = header->minimumSectionSize();
        for (int row = 0; row < m_table->rowCount(); ++row)
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(m_table->item(row, column)->text()) + lightAndPadding);
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, width);
        m_table->horizontalHeaderItem(column)->setToolTip(m_table->horizontalHeaderItem(column)->text());
        values += width;
    }
    if (m_table->viewport()->width() - values < namesAtLeast) {
        header->setSectionResizeMode(0, QHeaderView::Interactive);
        header->resizeSection(0, namesAtLeast);
    }
}

// Names take two lines where the column of names is narrow.
void IndicatorsPage::fitRows()
{
    constexpr int selectedPadding = 8; // a selected row has a padding of its own
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, m_table->rowHeight(row) + selectedPadding);
}

void IndicatorsPage::showChart(const IndicatorWords &words)
{
    AttainmentChart chart;
    m_charted.clear();
    for (const QVariant &scenario : m_scenarios)
        chart.series << AttainmentChart::Series{scenarioName(scenario.toMap()), {}, {}};
    for (const QVariant &item : m_scenarios.value(0).toMap().value(QStringLiteral("indicators")).toList()) {
        const QString key = item.toMap().value(QStringLiteral("key")).toString(), measure = item.toMap().value(QStringLiteral("measure")).toString();
        QVector<std::optional<double>> attainments;
        QVector<QString> values;
        std::optional<double> target;
        for (const QVariant &scenario : m_scenarios) {
            const QVariantMap own = indicatorNamed(scenario.toMap(), key);
            attainments << numberIn(own, "attainment");
            const std::optional<double> value = numberIn(own, "value");
            values << (value ? words.value(measure, *value) : tr("not known"));
            target = target ? target : numberIn(own, "target");
        }
        // Only what has a value and a target somewhere can be drawn on one scale.
        if (std::none_of(attainments.begin(), attainments.end(), [](const auto &each) { return each.has_value(); }))
            continue;
        m_charted << key;
        chart.axes << AttainmentChart::Axis{words.name(key), tr("target %1").arg(words.value(measure, target.value_or(0.0)))};
        for (int i = 0; i < chart.series.size(); ++i) {
            chart.series[i].attainments << attainments[i];
            chart.series[i].values << values[i];
        }
    }
    m_view->setChart(chart);
    const int left = int(m_scenarios.value(0).toMap().value(QStringLiteral("indicators")).toList().size() - m_charted.size());
    m_chartNote->setText(withLineBreaks(
        chart.axes.isEmpty() ? tr("No indicator has both a value and a target yet. Choose one in the table and enter them below it.")
                             : tr("Full length or the outer ring: the target is met. %n indicator(s) without a value or a target are in the table only.", nullptr, left),
        workbench().language()));
}

void IndicatorsPage::showBasis(const IndicatorWords &words)
{
    QStringList sentences, names;
    for (const QVariant &item : m_scenarios) {
        const QVariantMap scenario = item.toMap();
        QStringList own;
        for (const QVariant &basis : scenario.value(QStringLiteral("basis")).toList())
            own << words.basis(basis.toMap());
        sentences << own.join(QLatin1Char(' '));
        names << scenarioName(scenario);
    }
    if (sentences.removeDuplicates() == 0 && sentences.size() > 1)
        for (int i = 0; i < sentences.size(); ++i)
            sentences[i] = tr("%1: %2").arg(names[i], sentences[i]);
    sentences.removeAll(QString());
    m_basis->setText(withLineBreaks(sentences.join(QLatin1Char('\n')), workbench().language()));
    m_basis->setVisible(!sentences.isEmpty());
}

void IndicatorsPage::showForm()
{
    const int form = m_forms->currentIndex();
    m_table->setVisible(form == TableForm);
    m_view->setVisible(form != TableForm && !m_charted.isEmpty());
    m_chartNote->setVisible(form != TableForm);
    m_view->setForm(form == RadarForm ? AttainmentView::Form::Radar : AttainmentView::Form::Bars);
}

void IndicatorsPage::choose(const QString &key)
{
    m_chosen = key;
    const QSignalBlocker quiet(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->item(row, 0)->data(keyRole).toString() == key && m_table->currentRow() != row)
            m_table->setCurrentCell(row, 0);
    m_view->setCurrent(int(m_charted.indexOf(key)));
    showChosen();
}

QString IndicatorsPage::sourcesOf(const QVariantMap &indicator, const IndicatorWords &words) const
{
    QStringList sources;
    for (const QVariant &item : indicator.value(QStringLiteral("sources")).toList()) {
        const QVariantMap source = item.toMap();
        const QString citation = source.value(QStringLiteral("citation")).toString(), table = source.value(QStringLiteral("table")).toString();
        if (!table.isEmpty())
            sources << tr("%1 (%2)").arg(planTableLabel(table), words.format().integer(source.value(QStringLiteral("count")).toLongLong()));
        else if (source.contains(QStringLiteral("dataset")))
            sources << (citation.isEmpty() ? source.value(QStringLiteral("dataset")).toString()
                                           : tr("%1 (%2)").arg(source.value(QStringLiteral("dataset")).toString(), citation));
        else if (source.contains(QStringLiteral("figure")))
            sources << tr("%1 (%2)").arg(words.name(source.value(QStringLiteral("figure")).toString()), citation);
        else
            sources << citation;
    }
    return sources.join(QStringLiteral(", "));
}

void IndicatorsPage::showChosen()
{
    const IndicatorWords words(workbench().language());
    const auto breaks = [&](const QString &text) { return withLineBreaks(text, workbench().language()).toHtmlEscaped(); };
    QStringList lines, aims;
    QVariantMap shown;
    for (const QVariant &item : m_scenarios) {
        const QVariantMap scenario = item.toMap(), indicator = indicatorNamed(scenario, m_chosen);
        if (indicator.isEmpty())
            continue;
        const QString measure = indicator.value(QStringLiteral("measure")).toString();
        if (lines.isEmpty()) {
            lines << QStringLiteral("<b>%1</b>").arg(breaks(words.name(m_chosen)));
            lines << breaks(words.meaning(m_chosen) + QLatin1Char(' ') + words.better(indicator.value(QStringLiteral("better")).toString()));
            lines << breaks(indicator.value(QStringLiteral("definition")).toString());
        }
        // What is entered goes into the scenario that the window shows, and into no other one that stands beside it.
        if (scenario.value(QStringLiteral("scenario")).toString() == workbench().scenario())
            shown = indicator;
        const std::optional<double> value = numberIn(indicator, "value"), target = numberIn(indicator, "target");
        const QString light = words.status(indicator.value(QStringLiteral("status")).toString());
        const QString figure = value ? words.value(measure, *value) : tr("not known");
        lines << QStringLiteral("<b>%1</b>").arg(breaks(target ? tr("%1: %2, target %3: %4").arg(scenarioName(scenario), figure, words.value(measure, *target), light)
                                                              : tr("%1: %2, no target").arg(scenarioName(scenario), figure)));
        lines << breaks(words.formula(indicator));
        const QString sources = sourcesOf(indicator, words);
        const QString aim = indicator.value(QStringLiteral("target_set")).toBool() ? indicator.value(QStringLiteral("target_source")).toString() : words.usualSource(m_chosen);
        if (!sources.isEmpty())
            lines << breaks(tr("Sources: %1").arg(sources));
        if (target && !aim.isEmpty() && !aims.contains(aim))
            aims << aim;
    }
    for (const QString &aim : aims)
        lines << breaks(tr("Target after: %1").arg(aim));
    lines.removeAll(QString());
    m_detail->setText(lines.join(QStringLiteral("<br>")));
    m_detail->setVisible(!lines.isEmpty());
    m_editor->setVisible(!lines.isEmpty());
    m_editor->setIndicator(shown, shownScenarioName(), workbench().language());
    m_editor->setObstacle(whyNotEntered(!shown.isEmpty()));
    m_editor->retranslate();
}

void IndicatorsPage::enter(const QString &key, EnteredKind kind, const std::optional<EnteredValue> &value)
{
    Plan *plan = workbench().plan();
    if (!plan)
        return;
    try {
        const PlanEdit edit = editToEnter(*plan, workbench().scenario(), key, kind, value);
        if (edit.changes.empty())
            return;
        plan->apply(edit);
    } catch (const Failure &failure) {
        workbench().showMessage(Finding::Severity::Error, failure.text());
        return;
    }
    run();
}

void IndicatorsPage::retranslate()
{
    m_scenariosLabel->setText(tr("Scenarios side &by side"));
    m_list->setToolTip(tr("Those ticked stand side by side"));
    m_forms->setTabText(TableForm, tr("Table"));
    m_forms->setTabText(BarsForm, tr("Bars"));
    m_forms->setTabText(RadarForm, tr("Radar"));
    m_forms->setAccessibleName(tr("How the indicators are shown"));
    m_table->setAccessibleName(tr("Indicators of each scenario"));
    m_view->setAccessibleName(tr("How far the targets are met"));
    m_editor->retranslate();
    showScenarios();
}

QString IndicatorsPage::invitation() const
{
    return tr("Indicators of the Sustainable Development Goals, densities and service radii of the scenarios ticked, with the formula and the sources of each.");
}

void IndicatorsPage::planChanged()
{
    m_scenarios.clear();
    m_charted.clear();
    showScenarios();
}

} // namespace madang::zoning
