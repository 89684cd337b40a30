// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/massing_view.h"

#include "core/text/number_format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {
constexpr double keyStep = 10.0;        // degrees
constexpr double degreesPerPixel = 0.6;
} // namespace

MassingView::MassingView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    retranslate();
}

void MassingView::setMassing(const QString &parcel, const Massing &massing, const QString &language)
{
    m_massing = massing;
    m_language = language;
    if (parcel != m_parcel)
        m_sight = MassingSight::of(massing);
    m_parcel = parcel;
    retranslate();
    update();
}

void MassingView::retranslate()
{
    const NumberFormat format(m_language);
    const int floors = m_massing.floors.value_or(0);
    m_words.height = tr("%1 m").arg(format.number(m_massing.builtHeight(), 1));
    m_words.storeys = tr("%n storey(s)", nullptr, floors);
    m_words.footprint = tr("%1 m²").arg(format.number(m_massing.shownFootprint, 0));
    m_words.north = tr("N", "north, beside the arrow");
    m_words.front = tr("Front");
    m_words.frontOn = tr("Front: %1");
    m_words.side = tr("Side");
    m_words.rear = tr("Rear");
    m_words.envelope = tr("Within the setbacks");
    m_words.mass = tr("Footprint: %1");
    m_words.existing = tr("Stands there");

    setAccessibleName(tr("What may be built, in three dimensions"));
    QStringList sentences;
    if (m_massing.builtHeight() <= 0.0)
        sentences << tr("Nothing can be drawn: no storey may be built here, or nothing limits them.");
    else
        sentences << tr("%1 high, %2, on a footprint of %3.").arg(m_words.height, m_words.storeys, m_words.footprint);
    if (m_massing.isScaled())
        sentences << tr("The footprint may be smaller than the land within the setbacks: it is drawn in its middle, reduced to its area. Where it "
                        "will stand is still open.");
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    sentences << tr("Drag or use the arrow keys to turn it; Home or a double click sets it back.");
    setToolTip(sentences.join(QLatin1Char('\n')));
}

QSize MassingView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {16 * line, 16 * line};
}

void MassingView::turnTo(const MassingSight &sight)
{
    m_sight.turn = std::remainder(sight.turn, 360.0);
    m_sight.tilt = std::clamp(sight.tilt, 12.0, 80.0);
    update();
}

void MassingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void MassingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMassing(painter, QRectF(rect()).adjusted(2.0, 2.0, -2.0, -2.0), m_massing, m_words, m_sight, MassingLook::ofWindow(palette(), font()));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.0));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void MassingView::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->pos();
}

void MassingView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint moved = event->pos() - m_grip;
    m_grip = event->pos();
    MassingSight sight = m_sight;
    sight.turn += degreesPerPixel * moved.x();
    sight.tilt += degreesPerPixel * moved.y();
    turnTo(sight);
}

void MassingView::mouseDoubleClickEvent(QMouseEvent *)
{
    turnTo(MassingSight::of(m_massing));
}

void MassingView::keyPressEvent(QKeyEvent *event)
{
    MassingSight sight = m_sight;
    switch (event->key()) {
    case Qt::Key_Left:
        sight.turn -= keyStep;
        break;
    case Qt::Key_Right:
        sight.turn += keyStep;
        break;
    case Qt::Key_Up:
        sight.tilt -= keyStep;
        break;
    case Qt::Key_Down:
        sight.tilt += keyStep;
        break;
    case Qt::Key_Home:
        sight = MassingSight::of(m_massing);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    turnTo(sight);
}

} // namespace madang::zoning
