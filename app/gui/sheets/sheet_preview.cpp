// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/sheets/sheet_preview.h"

#include "gui/language/live_text.h"
#include "gui/window/line_icon.h"

#include <qgslayout.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutundostack.h>
#include <qgslayoutview.h>
#include <qgslayoutviewtoolmoveitemcontent.h>
#include <qgslayoutviewtoolpan.h>
#include <qgslayoutviewtoolselect.h>

#include <QAction>
#include <QActionGroup>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>

namespace madang {

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
    , m_view(new QgsLayoutView(this))
    , m_select(new QgsLayoutViewToolSelect(m_view))
    , m_bar(new QToolBar(this))
{
    m_bar->setIconSize(QSize(18, 18));
    auto *tools = new QActionGroup(this);
    m_choose = addTool(QStringLiteral("select"), m_select);
    m_move = addTool(QStringLiteral("move"), new QgsLayoutViewToolMoveItemContent(m_view));
    m_pan = addTool(QStringLiteral("pan"), new QgsLayoutViewToolPan(m_view));
    for (QAction *tool : {m_choose, m_move, m_pan})
        tools->addAction(tool);
    m_bar->addSeparator();
    m_zoomIn = m_bar->addAction(lineIcon(QStringLiteral("zoom-in")), QString(), m_view, &QgsLayoutView::zoomIn);
    m_zoomOut = m_bar->addAction(lineIcon(QStringLiteral("zoom-out")), QString(), m_view, &QgsLayoutView::zoomOut);
    m_full = m_bar->addAction(lineIcon(QStringLiteral("zoom-full")), QString(), m_view, &QgsLayoutView::zoomFull);
    m_bar->addSeparator();
    m_undo = m_bar->addAction(lineIcon(QStringLiteral("undo")), QString(), this, [this] { m_view->currentLayout()->undoStack()->stack()->undo(); });
    m_redo = m_bar->addAction(lineIcon(QStringLiteral("redo")), QString(), this, [this] { m_view->currentLayout()->undoStack()->stack()->redo(); });
    m_delete = m_bar->addAction(lineIcon(QStringLiteral("delete")), QString(), m_view, &QgsLayoutView::deleteSelectedItems);
    m_zoomIn->setShortcut(QKeySequence::ZoomIn);
    m_zoomOut->setShortcut(QKeySequence::ZoomOut);
    m_full->setShortcut(QKeySequence(QStringLiteral("Ctrl+0")));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    m_choose->setChecked(true);
    m_view->setTool(m_select);
    connect(m_select, &QgsLayoutViewToolSelect::itemFocused, this, &SheetPreview::chosen);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    follow();
    keepTranslated(this, [this] { retranslate(); });
}

SheetPreview::~SheetPreview() = default;

QAction *SheetPreview::addTool(const QString &icon, QgsLayoutViewTool *tool)
{
    QAction *action = m_bar->addAction(lineIcon(icon), QString());
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, tool] { m_view->setTool(tool); });
    return action;
}

void SheetPreview::present(QgsLayout &layout)
{
    emit chosen(nullptr);
    m_view->setCurrentLayout(&layout);
    m_select->setLayout(&layout);
    QUndoStack *steps = layout.undoStack()->stack();
    connect(steps, &QUndoStack::canUndoChanged, this, &SheetPreview::follow);
    connect(steps, &QUndoStack::canRedoChanged, this, &SheetPreview::follow);
    connect(&layout, &QgsLayout::selectedItemChanged, this, &SheetPreview::chosen);
    QList<QgsLayoutItemMap *> maps;
    layout.layoutItems(maps);
    for (QgsLayoutItemMap *map : std::as_const(maps))
        if (map->id() == QLatin1String("map"))
            connect(map, &QgsLayoutItemMap::extentChanged, this, &SheetPreview::mapMoved);
    m_view->zoomFull();
    follow();
}

void SheetPreview::follow()
{
    QgsLayout *layout = m_view->currentLayout();
    for (QAction *action : {m_zoomIn, m_zoomOut, m_full, m_delete})
        action->setEnabled(layout);
    m_undo->setEnabled(layout && layout->undoStack()->stack()->canUndo());
    m_redo->setEnabled(layout && layout->undoStack()->stack()->canRedo());
}

void SheetPreview::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : SheetPreview::tr("%1 (%2)").arg(tip, keys));
    };
    name(m_choose, tr("Choose and move parts"), tr("Choose parts of the sheet, move them and make them larger; their words and looks are at the right"));
    name(m_move, tr("Move the map"), tr("Drag the map in its frame; the wheel changes its scale"));
    name(m_pan, tr("Move the view"), tr("Move the view over the sheet"));
    name(m_zoomIn, tr("Zoom in"), tr("See the sheet larger"));
    name(m_zoomOut, tr("Zoom out"), tr("See the sheet smaller"));
    name(m_full, tr("Whole sheet"), tr("See the whole sheet"));
    name(m_undo, tr("Undo"), tr("Take back the last step on this sheet"));
    name(m_redo, tr("Redo"), tr("Repeat the step on this sheet that was taken back"));
    name(m_delete, tr("Remove"), tr("Remove the chosen parts from this sheet"));
    m_view->setAccessibleName(tr("The sheet as it will be printed"));
}

} // namespace madang
