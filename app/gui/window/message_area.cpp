// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/message_area.h"

#include "gui/map/map_corner.h"
#include "gui/window/line_icon.h"

#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>

#include <QEvent>
#include <QProgressBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace madang {

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_bar(makeBar())
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &MessageArea::fit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    hide();
}

void MessageArea::lieOver(QWidget &page)
{
    if (m_page == &page)
        return;
    if (m_page) {
        m_page->removeEventFilter(this);
        coverTop(*m_page, 0);
    }
    m_page = &page;
    setParent(&page);
    page.installEventFilter(this);
    place();
}

bool MessageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void MessageArea::place()
{
    setVisible(!m_bar->items().isEmpty());
    if (!m_page)
        return;
    const int height = m_bar->items().isEmpty() ? 0 : sizeHint().height();
    setGeometry(0, 0, m_page->width(), height);
    raise();
    coverTop(*m_page, height);
}

void MessageArea::push(const QString &text, Qgis::MessageLevel level, int seconds)
{
    auto *item = new QgsMessageBarItem(text, level, seconds);
    switch (level) {
    case Qgis::MessageLevel::Warning:
        item->setIcon(lineIcon(QStringLiteral("warning"), IconTint::Warning));
        break;
    case Qgis::MessageLevel::Critical:
        item->setIcon(lineIcon(QStringLiteral("error"), IconTint::Error));
        break;
    default:
        item->setIcon(lineIcon(QStringLiteral("note"), IconTint::Note));
        break;
    }
    item->setText(text); // QGIS looks at the icon only when it writes the item anew
    m_bar->pushItem(item);
}

void MessageArea::say(Finding::Severity severity, const QString &text)
{
    switch (severity) {
    case Finding::Severity::Note:
        push(text, Qgis::MessageLevel::Info, 6);
        break;
    case Finding::Severity::Warning:
        push(text, Qgis::MessageLevel::Warning, 15);
        break;
    case Finding::Severity::Error:
        push(text, Qgis::MessageLevel::Critical, 0);
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

QgsMessageBar *MessageArea::makeBar()
{
    auto *bar = new QgsMessageBar(this);
    // Counting down how long a message stays tells nobody anything.
    for (QProgressBar *count : bar->findChildren<QProgressBar *>())
        count->setFixedSize(0, 0);
    for (QToolButton *button : bar->findChildren<QToolButton *>()) // there is one: it closes
        button->setIcon(lineIcon(QStringLiteral("close")));
    connect(bar, &QgsMessageBar::widgetAdded, this, [this] { m_later.start(); });
    connect(bar, &QgsMessageBar::widgetRemoved, this, [this] { m_later.start(); });
    return bar;
}

void MessageArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_later.start();
}

// QGIS's bar cuts a message to one line. Here it has as many as it needs, up to a few.
void MessageArea::fit()
{
    constexpr int mostLines = 6;
    QgsMessageBarItem *item = m_bar->currentItem();
    auto *text = item ? item->findChild<QTextBrowser *>() : nullptr;
    if (!text) {
        place();
        return;
    }
    const int height = qMin(int(std::ceil(text->document()->size().height())), mostLines * text->fontMetrics().lineSpacing()) + 2;
    text->setStyleSheet(QStringLiteral("QTextEdit { background: transparent; border: none; padding: 0; min-height: %1px; max-height: %1px; }").arg(height));
    place();
}

// QGIS's bar words its buttons once, when it is made. What it says stays.
void MessageArea::replaceBar()
{
    QgsMessageBar *old = m_bar;
    m_bar = makeBar();
    const QList<QgsMessageBarItem *> items = old->items();
    for (auto item = items.crbegin(); item != items.crend(); ++item)
        push((*item)->text(), (*item)->level(), (*item)->duration());
    delete layout()->replaceWidget(old, m_bar);
    delete old;
    m_later.start();
}

} // namespace madang
