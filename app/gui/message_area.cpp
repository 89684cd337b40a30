// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/message_area.h"

#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>

#include <QEvent>
#include <QVBoxLayout>

namespace madang {

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QgsMessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void MessageArea::say(Finding::Severity severity, const QString &text)
{
    switch (severity) {
    case Finding::Severity::Note:
        m_bar->pushMessage(QString(), text, Qgis::MessageLevel::Info, 6);
        break;
    case Finding::Severity::Warning:
        m_bar->pushMessage(QString(), text, Qgis::MessageLevel::Warning, 0);
        break;
    case Finding::Severity::Error:
        m_bar->pushMessage(QString(), text, Qgis::MessageLevel::Critical, 0);
        break;
    }
}

void MessageArea::clear()
{
    m_bar->clearWidgets();
}

void MessageArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        replaceBar();
    QWidget::changeEvent(event);
}

// QGIS's bar words its buttons once, when it is made. What it says stays.
void MessageArea::replaceBar()
{
    auto *bar = new QgsMessageBar(this);
    const QList<QgsMessageBarItem *> items = m_bar->items();
    for (auto item = items.crbegin(); item != items.crend(); ++item)
        bar->pushMessage((*item)->title(), (*item)->text(), (*item)->level(), (*item)->duration());
    delete layout()->replaceWidget(m_bar, bar);
    delete m_bar;
    m_bar = bar;
}

} // namespace madang
