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
    for (QgsMapCanvas *map : {&first, &second})
        map->installEventFilter(this);
}

void MapCaptions::show(Place where, const QString &first, const QString &second)
{
    m_place = where;
    m_first = first;
    m_second = second;
    m_firstCaption->setVisible(where != Place::Nowhere);
    m_secondCaption->setVisible(where == Place::OnBothMaps);
    m_rightCaption->setVisible(where == Place::BesideTheLine);
    place();
}

void MapCaptions::place()
{
    // Within the room that there is, with "…" for what does not fit.
    const auto put = [](QLabel &caption, const QString &name, int left, int right, Qt::Edge edge) {
        caption.setText(name);
        caption.adjustSize();
        const int frame = caption.width() - caption.fontMetrics().horizontalAdvance(name);
        if (caption.width() > right - left) {
            caption.setText(caption.fontMetrics().elidedText(name, Qt::ElideRight, qMax(0, right - left - frame)));
            caption.adjustSize();
        }
        caption.move(edge == Qt::LeftEdge ? left : right - caption.width(), captionMargin);
        caption.raise();
    };
    const auto end = [](const QLabel &caption) { return caption.parentWidget()->width() - captionMargin; };
    put(*m_secondCaption, m_second, captionMargin, end(*m_secondCaption), Qt::LeftEdge);
    if (m_place == Place::BesideTheLine) {
        const int line = m_line.geometry().center().x();
        put(*m_firstCaption, m_first, captionMargin, line - gapToLine, Qt::RightEdge);
        put(*m_rightCaption, m_second, line + gapToLine, end(*m_rightCaption), Qt::LeftEdge);
    } else {
        put(*m_firstCaption, m_first, captionMargin, end(*m_firstCaption), Qt::LeftEdge);
    }
}

bool MapCaptions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || (watched == &m_line && event->type() == QEvent::Move))
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace madang
