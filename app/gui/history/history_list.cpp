// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/history/history_list.h"

#include "core/failure.h"
#include "gui/history/history_model.h"
#include "gui/jobs/writing_progress.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/scenarios/scenario_title.h"
#include "gui/window/message_area.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace madang {

HistoryList::HistoryList(Session &session, MessageArea &messages, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_messages(messages)
    , m_model(new HistoryModel(this))
    , m_view(new QTableView(this))
    , m_none(new QLabel(this))
    , m_go(new QPushButton(this))
{
    m_view->setObjectName(QStringLiteral("history"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setIconSize(QSize(14, 14));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(HistoryModel::Edit, QHeaderView::Stretch);
    for (int column = HistoryModel::Scenario; column < HistoryModel::ColumnCount; ++column)
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setResizeContentsPrecision(50);
    m_view->horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() * 32); // the name of a scenario may be long
    m_view->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setProperty("quiet", true);
    m_go->setObjectName(QStringLiteral("goToEdit"));
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(8, 6, 8, 6);
    tools->addWidget(m_go);
    tools->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_none, 1);
    row->addLayout(tools);

    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &HistoryList::refresh);
    const auto refreshLater = [this] {
        m_isOld = true;
        if (isVisible())
            m_later.start();
    };
    connect(&session, &Session::planChanged, this, refreshLater);
    connect(&session, &Session::historyChanged, this, refreshLater);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryList::enable);
    connect(m_go, &QPushButton::clicked, this, [this] { goTo(m_view->currentIndex().row()); });
    keepTranslated(this, [this] {
        m_view->setAccessibleName(tr("History of edits"));
        m_none->setText(tr("No plan is open."));
        m_go->setText(tr("&Go to this edit"));
        m_go->setToolTip(tr("Undo or repeat edits until this one is the last that is done (Enter)"));
        m_model->retranslate();
    });
}

void HistoryList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        refresh();
}

void HistoryList::refresh()
{
    m_isOld = false;
    const Plan *plan = m_session.plan();
    m_view->setVisible(plan);
    m_none->setVisible(!plan);
    QHash<QString, QString> titles;
    if (plan)
        for (const Scenario &each : plan->scenarios())
            titles.insert(each.uid, scenarioTitle(each));
    m_model->setHistory(plan ? plan->history().entries() : std::vector<HistoryEntry>(), titles);
    m_view->selectRow(m_model->presentRow());
    m_view->scrollTo(m_model->index(m_model->presentRow(), 0), QAbstractItemView::PositionAtCenter);
    enable();
}

void HistoryList::enable()
{
    const int row = m_view->currentIndex().row();
    m_go->setEnabled(m_session.plan() && !m_session.plan()->isReadOnly() && row >= 0 && row < m_model->rowCount() && row != m_model->presentRow()
                     && m_model->canGoTo(row));
}

void HistoryList::goTo(int row)
{
    if (!m_session.plan() || row < 0 || row >= m_model->rowCount() || row == m_model->presentRow() || !m_model->canGoTo(row))
        return;
    WritingProgress progress(tr("Undoing and repeating edits…"), tr("Stop here"), window());
    try {
        if (const qint64 leftOut = goToEdit(*m_session.plan(), m_model->uidAt(row), progress.share()); leftOut > 0)
            m_messages.say(Finding::Severity::Warning, rowsLeftOutText(leftOut));
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
    }
}

} // namespace madang
