// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/map_captions.h"

#include "gui/compare/swipe_handle.h"

#include <qgsmapcanvas.h>

#include <QEvent>
#include <QLabel>

namespace madang {

namespace {

constexpr int captionMargin = 12, gapToLine = 20;

QLabel *captionOn(QgsMapCanvas &map, const QString &name)
{
    auto *caption = new QLabel(&map);
    caption->setObjectName(QStringLiteral("mapCaption"));
    caption->setProperty("caption", name);
    caption->setTextFormat(Qt::PlainText);
    caption->setAttribute(Qt::WA_TransparentForMouseEvents);
    caption->hide();
    return caption;
}

} // namespace

MapCaptions::MapCaptions(QgsMapCanvas &first, QgsMapCanvas &second, SwipeHandle &line)
    : QObject(&line)
    , m_line(line)
    , m_firstCaption(captionOn(first, QStringLiteral("first")))
    , m_secondCaption(captionOn(second, QStringLiteral("second")))
    , m_rightCaption(captionOn(first, QStringLiteral("right")))
{
    line.installEventFilter(this);
}

void MapCaptions::show(Place where, const QString &first, const QString &second)
{
    m_place = where;
    m_firstCaption->setText(first);
    m_secondCaption->setText(second);
    m_rightCaption->setText(second);
    m_firstCaption->setVisible(where != Place::Nowhere);
    m_secondCaption->setVisible(where == Place::OnBothMaps);
    m_rightCaption->setVisible(where == Place::BesideTheLine);
    place();
}

void MapCaptions::place()
{
    const auto put = [](QLabel &caption, int left) {
        caption.adjustSize();
        caption.move(left, captionMargin);
        caption.raise();
    };
    put(*m_secondCaption, captionMargin);
    if (m_place == Place::BesideTheLine) {
        const int line = m_line.geometry().center().x();
        m_firstCaption->adjustSize();
        put(*m_firstCaption, line - gapToLine - m_firstCaption->width());
        put(*m_rightCaption, line + gapToLine);
    } else {
        put(*m_firstCaption, captionMargin);
    }
}

bool MapCaptions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_line && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace madang
