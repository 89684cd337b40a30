// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/text_box.h"

#include "core/text/script_fonts.h"
#include "report/report_palette.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace madang::report {

namespace {

QString shown(const Text &text)
{
    QString shown = withLineBreaks(text.text, text.language);
    return shown.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

} // namespace

QFont TextBox::font(const Text &text, const Face &face)
{
    QFont font = textFont(text.language, face.points, face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setItalic(text.untranslated);
    return font;
}

TextBox::TextBox(const Text &text, const Face &face, double width, QPaintDevice *device)
    : m_layout(std::make_unique<QTextLayout>(shown(text), font(text, face), device))
    , m_colour(text.untranslated ? palette::untranslated : face.colour)
{
    QTextOption option(face.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    // 1.38 em is what Latin and Korean read well at; scripts with stacked signs ask for more by themselves.
    const double leading = face.points / 72 * device->logicalDpiY() * 1.38;
    m_layout->beginLayout();
    double y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        const double height = std::max(line.height(), leading);
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        m_heights << height;
        y += height;
    }
    m_layout->endLayout();
}

TextBox::~TextBox() = default;
TextBox::TextBox(TextBox &&) noexcept = default;
TextBox &TextBox::operator=(TextBox &&) noexcept = default;

double TextBox::height(int firstLine, int count) const
{
    const int end = count < 0 ? lineCount() : std::min(lineCount(), firstLine + count);
    double height = 0;
    for (int i = firstLine; i < end; ++i)
        height += m_heights[i];
    return height;
}

int TextBox::linesThatFit(int firstLine, double height) const
{
    int count = 0;
    while (firstLine + count < lineCount() && this->height(firstLine, count + 1) <= height)
        ++count;
    return count;
}

void TextBox::draw(QPainter &painter, const QPointF &topLeft, int firstLine, int count) const
{
    const int end = count < 0 ? lineCount() : std::min(lineCount(), firstLine + count);
    painter.setPen(m_colour);
    const QPointF shift = topLeft - QPointF(0, height(0, firstLine));
    for (int i = firstLine; i < end; ++i)
        m_layout->lineAt(i).draw(&painter, shift);
}

double TextBox::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

double TextBox::widestPiece(const Text &text, const Face &face, QPaintDevice *device)
{
    static const QRegularExpression breaks(QStringLiteral("[\\s\\x{200B}]+"));
    const QFontMetricsF metrics(font(text, face), device);
    double widest = 0;
    for (const QString &piece : shown(text).split(breaks))
        widest = std::max(widest, metrics.horizontalAdvance(piece));
    return widest;
}

} // namespace madang::report
