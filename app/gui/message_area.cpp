// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/message_area.h"

#include <qgsmessagebar.h>

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

} // namespace madang
