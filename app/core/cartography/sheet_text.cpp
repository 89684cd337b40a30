// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/sheet_text.h"

#include "core/script_fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace madang {

namespace {
// Laid out at this size and scaled, so that line breaks do not depend on the resolution.
constexpr int designSize = 200;
} // namespace

SheetText::SheetText(const QString &text, const QString &language, double size, double width, bool bold)
    : m_font(textFont(language, designSize, bold ? QFont::DemiBold : QFont::Normal))
    , m_scale(size / designSize)
{
    m_font.setPixelSize(designSize);
    m_font.setHintingPreference(QFont::PreferNoHinting);
    QTextLayout layout(withLineBreaks(text, language), m_font);
    QTextOption option;
    option.setWrapMode(width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double ascent = 0, descent = 0, widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width > 0 ? width / m_scale : 1e6);
        m_lines.append({layout.text().mid(line.textStart(), line.textLength()).remove(QChar(0x200B)).trimmed(), line.naturalTextWidth() * m_scale});
        ascent = std::max(ascent, line.ascent());
        descent = std::max(descent, line.descent());
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    m_ascent = ascent * m_scale;
    m_lineHeight = (ascent + descent) * m_scale;
    m_height = m_lineHeight * m_lines.size();
    m_width = widest * m_scale;
}

void SheetText::draw(QPainter &painter, double x, double y, const QColor &colour, Qt::Alignment alignment) const
{
    double baseline = y + m_ascent;
    for (const Line &line : m_lines) {
        QPainterPath outlines;
        outlines.addText(0, 0, m_font, line.text);
        const double shift = alignment & Qt::AlignRight ? line.width : alignment & Qt::AlignHCenter ? line.width / 2 : 0;
        painter.save();
        painter.translate(x - shift, baseline);
        painter.scale(m_scale, m_scale);
        painter.fillPath(outlines, colour);
        painter.restore();
        baseline += m_lineHeight;
    }
}

} // namespace madang
