// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/difference_pane.h"

#include "api/csv_export.h"
#include "api/result_table.h"
#include "core/text/number_format.h"
#include "gui/compare/difference_model.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/scenarios/scenario_title.h"
#include "gui/window/line_icon.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace madang {

namespace {

QString windowLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

QString classLabel(const std::vector<PlanReader::CodeValue> &values, const QString &code, const QString &language, const QString &local)
{
    for (const PlanReader::CodeValue &value : values)
        if (value.code == code)
            return value.label(language, local);
    return {};
}

QColor classColour(const std::vector<PlanReader::CodeValue> &values, const QString &code)
{
    for (const PlanReader::CodeValue &value : values)
        if (value.code == code)
            return QColor(value.colour);
    return {};
}

} // namespace

DifferencePane::DifferencePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DifferenceModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_rows(new QTableView(this))
    , m_classes(new ResultTable(this))
    , m_export(new QToolButton(this))
    , m_exportRows(new QAction(this))
    , m_exportClasses(new QAction(this))
{
    setObjectName(QStringLiteral("differencePane"));
    m_summary->setObjectName(QStringLiteral("differenceSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive); // by locale it would take seconds where there are many rows
    m_rows->setObjectName(QStringLiteral("differingRows"));
    m_rows->setModel(m_sorted);
    m_rows->setSortingEnabled(true);
    m_rows->sortByColumn(DifferenceModel::Table, Qt::AscendingOrder);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setShowGrid(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(false);
    m_rows->setIconSize(QSize(14, 14));
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_classes->setObjectName(QStringLiteral("classAreas"));
    m_classes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_classes->setMinimumHeight(40);
    m_export->setIcon(lineIcon(QStringLiteral("export")));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addActions({m_exportRows, m_exportClasses});
    m_export->setMenu(menu);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 0);
    head->addWidget(m_summary, 1);
    head->addWidget(m_progress);
    head->addWidget(m_cancel);
    head->addWidget(m_export);
    auto *tables = new QSplitter(Qt::Horizontal, this);
    tables->addWidget(m_rows);
    tables->addWidget(m_classes);
    tables->setStretchFactor(0, 1);
    tables->setStretchFactor(1, 1);
    m_classes->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    tables->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(tables, 1);

    const auto choose = [this](const QModelIndex &index) {
        const int row = m_sorted->mapToSource(index).row();
        emit chosen(m_model->tableAt(row), m_model->at(row));
    };
    connect(m_rows, &QTableView::clicked, this, choose);
    connect(m_rows, &QTableView::activated, this, choose);
    connect(m_cancel, &QPushButton::clicked, this, &DifferencePane::cancelWanted);
    connect(m_exportRows, &QAction::triggered, this, &DifferencePane::exportRows);
    connect(m_exportClasses, &QAction::triggered, this, &DifferencePane::exportClasses);
    keepTranslated(this, [this] { retranslate(); });
    enter(State::Nothing);
}

void DifferencePane::showWaiting()
{
    m_progress->setRange(0, 0);
    enter(State::Waiting);
}

void DifferencePane::setProgress(double percent)
{
    m_progress->setRange(0, 100);
    m_progress->setValue(int(percent));
}

void DifferencePane::showProblem(const QString &problem)
{
    clear();
    m_problem = problem;
    enter(State::Problem);
}

void DifferencePane::showDifference(std::shared_ptr<const ScenarioDifference> difference)
{
    m_difference = std::move(difference);
    m_model->setDifference(m_difference);
    fillClasses();
    for (int column = 0; column < DifferenceModel::What; ++column)
        m_rows->resizeColumnToContents(column);
    enter(State::Shown);
}

void DifferencePane::clear()
{
    m_difference.reset();
    m_model->setDifference(nullptr);
    m_classes->setRowCount(0);
    enter(State::Nothing);
}

void DifferencePane::enter(State state)
{
    m_state = state;
    m_progress->setVisible(state == State::Waiting);
    m_cancel->setVisible(state == State::Waiting);
    m_export->setEnabled(m_difference != nullptr);
    describe();
}

void DifferencePane::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_rows->setAccessibleName(tr("Rows that differ"));
    m_classes->setAccessibleName(tr("Hectares by land-use class"));
    m_export->setToolTip(tr("Export as CSV"));
    m_export->setAccessibleName(m_export->toolTip());
    m_exportRows->setText(tr("&Rows that differ, as CSV…"));
    m_exportClasses->setText(tr("&Hectares by class, as CSV…"));
    m_model->retranslate();
    fillClasses();
    describe();
}

void DifferencePane::describe()
{
    switch (m_state) {
    case State::Nothing:
        m_summary->setText(tr("Choose “Differences” while two scenarios are compared, and they are listed here."));
        return;
    case State::Waiting:
        m_summary->setText(tr("Comparing the scenarios…"));
        return;
    case State::Problem:
        m_summary->setText(m_problem);
        return;
    case State::Shown:
        break;
    }
    const QString before = scenarioTitle(m_difference->before), after = scenarioTitle(m_difference->after);
    const NumberFormat format(windowLanguage());
    m_summary->setText(m_difference->isEmpty()
                           ? tr("“%1” and “%2” are the same.").arg(before, after)
                           : tr("From “%1” to “%2”: added %3, removed %4, changed %5")
                                 .arg(before, after, format.integer(m_model->count(RowDifference::Kind::Added)),
                                      format.integer(m_model->count(RowDifference::Kind::Removed)), format.integer(m_model->count(RowDifference::Kind::Changed))));
}

void DifferencePane::fillClasses()
{
    if (!m_difference || !m_session.plan())
        return;
    const QString language = windowLanguage(), local = countryLanguage(m_session.plan()->meta().country);
    const NumberFormat format(language);
    const auto values = m_session.reader().codeValues();
    QVector<QVector<ResultTable::Cell>> rows;
    const auto hectares = [&](double area) { return ResultTable::Cell{format.number(area, 2), area, {}, {}}; };
    // What has changed is seen first.
    std::vector<ClassAreas> classes = m_difference->classes;
    std::stable_partition(classes.begin(), classes.end(), [](const ClassAreas &areas) { return qAbs(areas.change()) >= 0.005; });
    for (const ClassAreas &areas : classes) {
        const QString label = classLabel(values, areas.code, language, local);
        const QString text = areas.code.isEmpty() ? tr("Without a class") : label.isEmpty() ? areas.code : label;
        const QString change = areas.change() >= 0.005 ? QStringLiteral("+") + format.number(areas.change(), 2) : format.number(areas.change(), 2);
        rows << QVector<ResultTable::Cell>{{text, text, classColour(values, areas.code), areas.code}, hectares(areas.hectaresBefore), hectares(areas.hectaresAfter), {change, areas.change(), {}, {}}};
    }
    m_classes->setRows({tr("Land use"), tr("Before (ha)"), tr("After (ha)"), tr("Change (ha)")}, rows);
}

void DifferencePane::exportRows()
{
    write(QStringLiteral("differences"), tableAsCsv(*m_sorted));
}

void DifferencePane::exportClasses()
{
    write(QStringLiteral("classes"), m_classes->toCsv());
}

void DifferencePane::write(const QString &file, const QString &csv)
{
    const QFileInfo plan(m_session.plan()->path());
    exportCsv(this, m_export->toolTip(), QStringLiteral("%1/%2-%3.csv").arg(plan.absolutePath(), plan.completeBaseName(), file), csv);
}

} // namespace madang
