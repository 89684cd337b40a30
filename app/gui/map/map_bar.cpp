// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/map_bar.h"

#include "gui/map/map_tools.h"
#include "gui/map/theme_switch.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace madang {

namespace {

QWidget *buttons(const QList<QAction *> &actions, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QAction *action : actions) {
        if (action->isSeparator()) {
            row->addSpacing(10);
            continue;
        }
        auto *button = new QToolButton(box);
        button->setDefaultAction(action);
        button->setIconSize(QSize(20, 20));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    return box;
}

} // namespace

MapBar::MapBar(Session &session, MapTools &tools, const QList<QAction *> &editActions, QWidget *search, QWidget *parent)
    : QWidget(parent)
    , m_themes(new ThemeSwitch(session, this))
    , m_search(search)
{
    setObjectName(QStringLiteral("mapBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *gap = new QAction(this);
    gap->setSeparator(true);
    m_left = buttons(editActions, this);
    m_right = buttons(tools.pointerActions() + QList<QAction *>{gap} + tools.zoomActions() + QList<QAction *>{gap, tools.legend}, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 5);
    row->setSpacing(16);
    row->addWidget(m_left);
    row->addWidget(m_themes);
    row->addStretch(1);
    row->addWidget(search, 2);
    row->addWidget(m_right);
}

QSize MapBar::minimumSizeHint() const
{
    return {200, QWidget::minimumSizeHint().height()};
}

void MapBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool MapBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
    return handled;
}

void MapBar::fit()
{
    m_themes->setCompact(m_left->sizeHint().width() + m_right->sizeHint().width() + m_search->minimumWidth() + m_themes->fullWidth() + 80 > width());
}

} // namespace madang
