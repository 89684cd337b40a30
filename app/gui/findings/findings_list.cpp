// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/findings/findings_list.h"

#include "api/csv_export.h"
#include "core/checks/plan_fixes.h"
#include "gui/findings/findings_model.h"
#include "gui/language/live_text.h"
#include "gui/window/line_icon.h"
#include "gui/window/notice_delegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>

#include <algorithm>

namespace madang {

FindingsList::FindingsList(FindingsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QListView(this))
    , m_none(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new NoticeDelegate(FindingsModel::DetailRole, FindingsModel::SourceRole, m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setProperty("quiet", true);

    m_mend = new QAction(lineIcon(QStringLiteral("mend")), QString(), m_view);
    m_mend->setShortcut(QKeySequence(QStringLiteral("Alt+Return")));
    m_mend->setShortcutContext(Qt::WidgetShortcut);
    auto *copyAction = new QAction(lineIcon(QStringLiteral("copy")), QString(), m_view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    auto *exportAction = new QAction(lineIcon(QStringLiteral("export")), QString(), m_view);
    m_view->addActions({m_mend, copyAction, exportAction});
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(4, 4, 8, 4);
    for (QAction *action : {m_mend, copyAction, exportAction}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        tools->addWidget(button);
    }
    tools->addStretch();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_none, 1);
    row->addLayout(tools);

    connect(m_mend, &QAction::triggered, this, [this] {
        if (const QModelIndex index = m_view->currentIndex(); index.isValid())
            emit fixWanted(m_model.at(index.row()));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsList::offerFix);
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingsList::offerFix);
    connect(copyAction, &QAction::triggered, this, &FindingsList::copy);
    connect(exportAction, &QAction::triggered, this, [this] { exportCsv(this, tr("Export findings"), QStringLiteral("findings.csv"), m_model.toCsv()); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    const auto showCount = [this, copyAction, exportAction] {
        const bool any = m_model.rowCount() > 0;
        m_view->setVisible(any);
        m_none->setVisible(!any);
        copyAction->setEnabled(any);
        exportAction->setEnabled(any);
    };
    connect(&model, &FindingsModel::countsChanged, this, showCount);
    showCount();
    keepTranslated(this, [this, copyAction, exportAction] {
        m_view->setAccessibleName(tr("Findings"));
        offerFix();
        m_none->setText(tr("Nothing found."));
        copyAction->setText(tr("Copy"));
        exportAction->setText(tr("Export as CSV…"));
    });
}

// What the button does is what the fix of the chosen finding does.
void FindingsList::offerFix()
{
    const QModelIndex index = m_view->currentIndex();
    const QString label = index.isValid() && index.row() < m_model.rowCount() ? fixLabel(m_model.at(index.row())) : QString();
    m_mend->setEnabled(!label.isEmpty());
    m_mend->setText(label.isEmpty() ? tr("Mend the chosen finding") : label);
    m_mend->setToolTip(label.isEmpty() ? tr("Choose a finding that can be mended at a click")
                                       : tr("%1. It can be undone.").arg(label));
}

void FindingsList::choose(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        emit chosen(m_model.at(row));
}

void FindingsList::copy() const
{
    QVector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty())
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    QApplication::clipboard()->setText(m_model.toText(rows));
}

} // namespace madang
