// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/language/live_text.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace madang {

namespace {

class LiveText : public QObject {
public:
    LiveText(QWidget *widget, std::function<void()> setTexts)
        : QObject(widget)
        , m_setTexts(std::move(setTexts))
    {
        widget->installEventFilter(this);
        m_setTexts();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_setTexts();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_setTexts;
};

} // namespace

void keepTranslated(QWidget *widget, std::function<void()> setTexts)
{
    new LiveText(widget, std::move(setTexts));
}

} // namespace madang
