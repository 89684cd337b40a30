// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace madang {

ShortcutsDialog::ShortcutsDialog(const QWidget &window, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QVector<QPair<QString, QString>> rows;
    for (const QAction *action : window.findChildren<QAction *>())
        if (!action->shortcut().isEmpty() && !action->text().isEmpty()) {
            const QPair<QString, QString> row{QString(action->text()).remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)};
            if (!rows.contains(row))
                rows << row;
        }
    rows << qMakePair(tr("Themes of the map"), tr("Ctrl+1 to Ctrl+4")) << qMakePair(tr("Panels"), tr("Alt+1 to Alt+9"))
         << qMakePair(tr("Next part of the window"), tr("Tab")) << qMakePair(tr("Show a finding on the map"), tr("Enter"))
         << qMakePair(tr("Take back the last point of a measurement"), tr("Backspace"))
         << qMakePair(tr("Close the card, clear a measurement"), tr("Esc"));
    auto *table = new QTableWidget(int(rows.size()), 2, this);
    table->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[row].first));
        table->setItem(row, 1, new QTableWidgetItem(rows[row].second));
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(qMax(460, fontMetrics().averageCharWidth() * 62), 520);
}

} // namespace madang
