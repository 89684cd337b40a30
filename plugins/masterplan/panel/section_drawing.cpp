// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/panel/section_drawing.h"

#include "core/text/number_format.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

namespace madang::masterplan {

namespace {

constexpr double margin = 4.0;  // px, at the ends
constexpr double ground = 14.0; // px, as thick as the road's body is drawn

// Surfaces as maps and drawings have them, the same in a light and a dark window.
QColor surface(SectionPart::Kind kind)
{
    switch (kind) {
    case SectionPart::Kind::Drain:
        return QColor(0x5B, 0x9B, 0xC8);
    case SectionPart::Kind::Walk:
        return QColor(0xD9, 0xC3, 0x9A);
    case SectionPart::Kind::Parking:
        return QColor(0x9A, 0xA3, 0xA8);
    case SectionPart::Kind::Lane:
        return QColor(0x6B, 0x74, 0x7A);
    case SectionPart::Kind::Median:
        return QColor(0x8D, 0xB5, 0x6D);
    }
    return {};
}

// How far above the carriageway a part lies, px; negative: below.
double heightAbove(SectionPart::Kind kind)
{
    switch (kind) {
    case SectionPart::Kind::Walk:
    case SectionPart::Kind::Median:
        return 4.0;
    case SectionPart::Kind::Drain:
        return -4.0;
    default:
        return 0.0;
    }
}

} // namespace

QString sectionWidthText(double metres, const QString &language)
{
    const double tenth = std::round(metres * 10.0) / 10.0;
    return NumberFormat(language).number(metres, std::abs(metres - std::round(metres)) < 1e-9 ? 0 : std::abs(metres - tenth) < 1e-9 ? 1 : 2);
}

SectionDrawing::SectionDrawing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SectionDrawing::show(const TypicalSection &section, const QString &language)
{
    m_section = section;
    m_language = language;
    update();
}

QSize SectionDrawing::sizeHint() const
{
    return {200, int(ground + 3.0 * fontMetrics().height()) + 6};
}

std::vector<QRectF> SectionDrawing::partBoxes() const
{
    std::vector<QRectF> boxes;
    if (m_section.widthM <= 0.0)
        return boxes;
    // A wide road fills the width; a narrow one is narrower, but as large as its widths can be read.
    constexpr double widest = 32.0;
    const double room = width() - 2.0 * margin;
    const double scale = room * std::min(1.0, 0.7 + 0.3 * m_section.widthM / widest) / m_section.widthM;
    double left = width() / 2.0 - scale * m_section.widthM / 2.0;
    const double carriageway = fontMetrics().height() * 1.4;
    for (const SectionPart &part : m_section.parts) {
        const double top = carriageway - heightAbove(part.kind);
        boxes.push_back({left, top, scale * part.widthM, carriageway + ground - top});
        left += scale * part.widthM;
    }
    return boxes;
}

void SectionDrawing::paintPart(QPainter &painter, const SectionPart &part, const QRectF &box) const
{
    painter.fillRect(box, surface(part.kind));
    const QString text = sectionWidthText(part.widthM, m_language);
    const QRectF above(box.left() - 12.0, 0.0, box.width() + 24.0, fontMetrics().height());
    if (fontMetrics().horizontalAdvance(text) + 1 < box.width() + 2.0 || part.kind != SectionPart::Kind::Lane) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(above, Qt::AlignHCenter | Qt::AlignVCenter, text);
    }
}

void SectionDrawing::paintWidth(QPainter &painter, const QRectF &box) const
{
    const double y = box.bottom() + fontMetrics().height() * 0.55;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.0));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    for (const double x : {box.left(), box.right()})
        painter.drawLine(QPointF(x, y - 4.0), QPointF(x, y + 4.0));
    painter.drawText(QRectF(box.left() - 40.0, y + 3.0, box.width() + 80.0, fontMetrics().height() * 1.2), Qt::AlignHCenter | Qt::AlignTop,
                     tr("%1 m").arg(sectionWidthText(m_section.widthM, m_language)));
}

void SectionDrawing::paintEvent(QPaintEvent *)
{
    const std::vector<QRectF> boxes = partBoxes();
    if (boxes.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        paintPart(painter, m_section.parts[i], boxes[i]);
    // Lines between lanes.
    painter.setPen(QPen(Qt::white, 1.2, Qt::DashLine));
    for (std::size_t i = 1; i < boxes.size(); ++i)
        if (m_section.parts[i].kind == SectionPart::Kind::Lane && m_section.parts[i - 1].kind == SectionPart::Kind::Lane)
            painter.drawLine(QPointF(boxes[i].left(), boxes[i].top() + 2.0), QPointF(boxes[i].left(), boxes[i].bottom() - 2.0));
    paintWidth(painter, QRectF(QPointF(boxes.front().left(), 0.0), boxes.back().bottomRight()));
}

bool SectionDrawing::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<QRectF> boxes = partBoxes();
    QString text;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (help->pos().x() >= boxes[i].left() && help->pos().x() < boxes[i].right())
            text = tr("%1: %2 m").arg(sectionPartLabel(m_section.parts[i].kind), sectionWidthText(m_section.parts[i].widthM, m_language));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace madang::masterplan
