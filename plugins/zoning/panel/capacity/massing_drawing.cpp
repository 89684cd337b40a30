// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/massing_solids.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace madang::zoning {

namespace {

using Part = Massing::Part;

class MassingDrawing {
public:
    MassingDrawing(QPainter &painter, const Massing &massing, const MassingWords &words, const MassingLook &look)
        : m_painter(painter)
        , m_massing(massing)
        , m_words(words)
        , m_look(look)
        , m_metrics(look.font, painter.device())
        , m_line(m_metrics.height() / 14.0)
    {
        m_painter.setFont(look.font);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paint(const QRectF &area, const MassingSight &sight)
    {
        const double margin = 0.6 * m_metrics.height();
        const double legend = paintLegend(area);
        const double words = std::max(m_metrics.horizontalAdvance(m_words.height), m_metrics.horizontalAdvance(m_words.storeys));
        const MassingSpace space(m_massing, sight, area.adjusted(margin, margin, -std::max(margin, 0.6 * words), -legend - margin));
        paintGround(space);
        const QVector<Part> built = m_massing.built();
        const bool hasShell = m_massing.shellHeight() > m_massing.builtHeight() || m_massing.isScaled();
        if (hasShell)
            paintShell(space, false);
        paintSolids(space, built);
        if (hasShell)
            paintShell(space, true);
        paintHeight(space, built, margin, area.right());
        paintFootprint(space, built);
        paintNorth(area, sight);
    }

private:
    // Told apart by dashes as well as by colour.
    QPen penOf(Massing::Role role) const
    {
        QPen pen(role == Massing::Role::Front ? m_look.front : role == Massing::Role::Side ? m_look.side : m_look.rear, 3.0 * m_line);
        pen.setCapStyle(Qt::FlatCap);
        if (role == Massing::Role::Side)
            pen.setDashPattern({4.0, 1.5});
        else if (role == Massing::Role::Rear)
            pen.setDashPattern({1.5, 1.0});
        return pen;
    }

    void paintGround(const MassingSpace &space)
    {
        for (const Part &part : m_massing.parcel) {
            m_painter.setPen(QPen(m_look.quiet, m_line));
            m_painter.setBrush(m_look.ground);
            m_painter.drawPath(space.outline(part, 0.0));
        }
        for (const Massing::Edge &edge : m_massing.edges) {
            m_painter.setPen(penOf(edge.role));
            m_painter.drawLine(space.place(edge.line.p1(), 0.0), space.place(edge.line.p2(), 0.0));
        }
        m_painter.setPen(QPen(m_look.envelope, m_line, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        for (const Part &part : m_massing.envelope)
            m_painter.drawPath(space.outline(part, 0.0));
    }

    // The room that setbacks and height leave, as of glass: its uprights behind the building, its top before it.
    void paintShell(const MassingSpace &space, bool before)
    {
        QColor glass = m_look.envelope;
        glass.setAlphaF(0.10F);
        m_painter.setPen(QPen(m_look.envelope, m_line, Qt::DotLine));
        m_painter.setBrush(glass);
        const double top = m_massing.shellHeight();
        for (const Part &part : m_massing.envelope) {
            if (before) {
                m_painter.drawPath(space.outline(part, top));
                continue;
            }
            for (const QPolygonF &ring : QVector<QPolygonF>{part.outer} + part.holes)
                for (const QPointF &corner : ring)
                    m_painter.drawLine(space.place(corner, 0.0), space.place(corner, top));
        }
    }

    void paintSolids(const MassingSpace &space, const QVector<Part> &built)
    {
        struct Piece {
            MassingSolid solid;
            const Massing::Block *existing = nullptr;
            QVector<const Massing::Block *> within; // existing ones that stand where it would
        };
        const double top = m_massing.builtHeight();
        QVector<Piece> pieces;
        if (top > 0.0)
            for (const Part &part : built)
                pieces << Piece{MassingSolid(part, 0.0, top, space), nullptr, {}};
        const auto masses = pieces.size();
        for (const Massing::Block &block : m_massing.existing) {
            const QPainterPath ground = space.outline(block.ground, 0.0);
            const auto end = pieces.begin() + masses;
            const auto holder = std::find_if(pieces.begin(), end, [&](const Piece &piece) {
                return space.outline(piece.solid.ground, 0.0).intersects(ground);
            });
            if (holder != end)
                holder->within << &block;
            else
                pieces << Piece{MassingSolid(block.ground, 0.0, block.height, space), &block, {}};
        }
        for (const int i : backToFront(int(pieces.size()), [&](int a, int b) { return isNearer(pieces[a].solid, pieces[b].solid); })) {
            const Piece &piece = pieces[i];
            if (piece.existing) {
                paintSolid(space, piece.solid, m_look.existing, 0.0);
                continue;
            }
            for (const Massing::Block *block : piece.within)
                paintSolid(space, MassingSolid(block->ground, 0.0, std::min(block->height, top), space), m_look.existing, 0.0);
            QColor mass = m_look.mass;
            mass.setAlphaF(piece.within.isEmpty() ? 1.0F : 0.55F);
            paintSolid(space, piece.solid, mass, m_massing.storey);
            // What stands higher than is allowed looks out of it.
            for (const Massing::Block *block : piece.within)
                if (block->height > top)
                    paintSolid(space, MassingSolid(block->ground, top, block->height, space), m_look.existing, 0.0);
        }
    }

    void paintSolid(const MassingSpace &space, const MassingSolid &solid, const QColor &colour, double storey)
    {
        const QPen line(lighter(colour, 0.55), m_line);
        // Storeys too thin to be told apart are drawn by fives and tens.
        const double onScreen = QLineF(space.place(QPointF(), 0.0), space.place(QPointF(), storey)).length();
        int each = 1;
        while (storey > 0.0 && onScreen * each < 3.0 * m_line && each < 1000)
            each *= each == 1 || each % 10 == 0 ? 5 : 2;
        for (const MassingSolid::Wall &wall : solid.walls) {
            const double deep = wall.to.away - wall.from.away;
            const double wide = wall.to.across - wall.from.across;
            // Light falls from the left: walls that look there are lighter.
            const double light = 0.86 + 0.12 * deep / std::hypot(deep, wide) * -1.0;
            m_painter.setPen(line);
            m_painter.setBrush(lighter(colour, light));
            m_painter.drawPolygon(QPolygonF{{space.place(wall.from, solid.bottom), space.place(wall.to, solid.bottom),
                                             space.place(wall.to, solid.top), space.place(wall.from, solid.top)}});
            if (storey <= 0.0)
                continue;
            for (int floor = each; floor * storey < solid.top - 1e-6; floor += each)
                m_painter.drawLine(space.place(wall.from, floor * storey), space.place(wall.to, floor * storey));
        }
        m_painter.setPen(line);
        m_painter.setBrush(colour);
        m_painter.drawPath(space.outline(solid.ground, solid.top)); // nothing of the solid stands above it
    }

    static QColor lighter(const QColor &colour, double share)
    {
        QColor other = QColor::fromRgbF(float(colour.redF() * share), float(colour.greenF() * share), float(colour.blueF() * share));
        other.setAlphaF(colour.alphaF());
        return other;
    }

    void paintHeight(const MassingSpace &space, const QVector<Part> &built, double margin, double right)
    {
        const double top = m_massing.builtHeight();
        if (top <= 0.0)
            return;
        QPointF corner = built[0].outer[0];
        for (const Part &part : built)
            for (const QPointF &point : part.outer)
                if (space.see(point).across > space.see(corner).across)
                    corner = point;
        const QPointF aside(margin, 0.0);
        const QPointF foot = space.place(corner, 0.0) + aside;
        const QPointF head = space.place(corner, top) + aside;
        const QPointF tick(0.4 * margin, 0.0);
        m_painter.setPen(QPen(m_look.ink, m_line));
        m_painter.drawLine(foot, head);
        m_painter.drawLine(foot - tick, foot + tick);
        m_painter.drawLine(head - tick, head + tick);
        const double line = m_metrics.lineSpacing();
        QRectF box((foot + head) / 2.0 + tick * 1.5 - QPointF(0.0, line),
                   QSizeF(std::max(m_metrics.horizontalAdvance(m_words.height), m_metrics.horizontalAdvance(m_words.storeys)), 2.0 * line));
        box.moveRight(std::min(box.right(), right));
        QColor veil = m_look.paper; // edges run behind the words
        veil.setAlphaF(0.75F);
        m_painter.fillRect(box.adjusted(-0.2 * margin, 0.0, 0.2 * margin, 0.0), veil);
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, m_words.height + QLatin1Char('\n') + m_words.storeys);
    }

    // On the roof, where there is room and nothing shines through.
    void paintFootprint(const MassingSpace &space, const QVector<Part> &built)
    {
        if (built.isEmpty() || !m_massing.existing.isEmpty())
            return;
        const Part *largest = &built[0];
        for (const Part &part : built)
            if (part.outer.boundingRect().width() * part.outer.boundingRect().height()
                > largest->outer.boundingRect().width() * largest->outer.boundingRect().height())
                largest = &part;
        const QPainterPath roof = space.outline(*largest, m_massing.builtHeight());
        const QSizeF size(m_metrics.horizontalAdvance(m_words.footprint), m_metrics.height());
        QRectF box(QPointF(), size);
        box.moveCenter(roof.boundingRect().center());
        if (!roof.contains(box))
            return;
        m_painter.setPen(QColor(0x12, 0x20, 0x1C)); // the roof is light in both themes
        m_painter.drawText(box, Qt::AlignCenter, m_words.footprint);
    }

    void paintNorth(const QRectF &area, const MassingSight &sight)
    {
        const double size = 1.1 * m_metrics.height();
        const QPointF centre(area.right() - 1.3 * size, area.top() + 1.6 * size);
        const double turn = sight.turn * M_PI / 180.0;
        const double flat = std::sin(sight.tilt * M_PI / 180.0);
        const auto at = [&](double across, double away) {
            return centre + size * QPointF(across * std::cos(turn) - away * std::sin(turn), -flat * (across * std::sin(turn) + away * std::cos(turn)));
        };
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.ink);
        m_painter.drawPolygon(QPolygonF{{at(0.0, 0.8), at(-0.3, -0.6), at(0.0, -0.35), at(0.3, -0.6)}});
        m_painter.setPen(m_look.ink);
        QRectF letter(QPointF(), QSizeF(2.0 * size, m_metrics.height()));
        letter.moveCenter(at(0.0, 1.35));
        m_painter.drawText(letter, Qt::AlignCenter, m_words.north);
    }

    // Along the lower edge, in as many lines as it takes. Returns its height.
    double paintLegend(const QRectF &area)
    {
        struct Item {
            QPen pen;
            QColor fill; // a box; a line where it is none
            QString text;
        };
        QVector<Item> items;
        QStringList roads;
        bool hasSide = false, hasRear = false, hasFront = false;
        for (const Massing::Edge &edge : m_massing.edges) {
            hasSide |= edge.role == Massing::Role::Side;
            hasRear |= edge.role == Massing::Role::Rear;
            hasFront |= edge.role == Massing::Role::Front;
            if (edge.role == Massing::Role::Front && !edge.road.isEmpty() && !roads.contains(edge.road))
                roads << edge.road;
        }
        if (hasFront)
            items << Item{penOf(Massing::Role::Front), {}, roads.isEmpty() ? m_words.front : m_words.frontOn.arg(roads.join(QStringLiteral(" · ")))};
        if (hasSide)
            items << Item{penOf(Massing::Role::Side), {}, m_words.side};
        if (hasRear)
            items << Item{penOf(Massing::Role::Rear), {}, m_words.rear};
        if (!m_massing.envelope.isEmpty())
            items << Item{QPen(m_look.envelope, m_line, Qt::DashLine), {}, m_words.envelope};
        if (m_massing.builtHeight() > 0.0)
            items << Item{QPen(lighter(m_look.mass, 0.55), m_line), m_look.mass, m_words.mass.arg(m_words.footprint)};
        if (!m_massing.existing.isEmpty())
            items << Item{QPen(lighter(m_look.existing, 0.55), m_line), m_look.existing, m_words.existing};

        const double line = 1.25 * m_metrics.height();
        const double key = 1.4 * m_metrics.height();
        const double gap = 0.4 * m_metrics.height();
        QVector<QPointF> places;
        QPointF at(0.0, 0.0);
        for (const Item &item : std::as_const(items)) {
            const double width = key + gap + std::min(m_metrics.horizontalAdvance(item.text), area.width() - key - gap);
            if (at.x() > 0.0 && at.x() + width > area.width())
                at = QPointF(0.0, at.y() + line);
            places << at;
            at.rx() += width + 2.5 * gap;
        }
        const double height = items.isEmpty() ? 0.0 : at.y() + line;
        const QPointF corner(area.left(), area.bottom() - height);
        for (int i = 0; i < items.size(); ++i) {
            const QPointF from = corner + places[i];
            const double middle = from.y() + line / 2.0;
            m_painter.setPen(items[i].pen);
            if (items[i].fill.isValid()) {
                m_painter.setBrush(items[i].fill);
                m_painter.drawRect(QRectF(from.x(), middle - 0.35 * key, key, 0.7 * key));
            } else {
                m_painter.drawLine(QPointF(from.x(), middle), QPointF(from.x() + key, middle));
            }
            m_painter.setPen(m_look.ink);
            m_painter.drawText(QRectF(from.x() + key + gap, from.y(), area.right() - from.x() - key - gap, line), Qt::AlignLeft | Qt::AlignVCenter,
                               m_metrics.elidedText(items[i].text, Qt::ElideRight, area.right() - from.x() - key - gap));
        }
        return height;
    }

    QPainter &m_painter;
    const Massing &m_massing;
    const MassingWords &m_words;
    const MassingLook &m_look;
    QFontMetricsF m_metrics;
    double m_line;
};

} // namespace

void paintMassing(QPainter &painter, const QRectF &area, const Massing &massing, const MassingWords &words, const MassingSight &sight, const MassingLook &look)
{
    if (massing.parcel.isEmpty())
        return;
    painter.save();
    MassingDrawing(painter, massing, words, look).paint(area, sight);
    painter.restore();
}

} // namespace madang::zoning
