// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/renderers.h"

#include "engine/progress.h"
#include "report/page_table.h"
#include "report/report_palette.h"
#include "report/report_texts.h"
#include "report/text_box.h"

#include <qgsfeedback.h>

#include <QBuffer>
#include <QHash>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace madang::report {

namespace {

constexpr int unitsPerPoint = 10;

constexpr double mm(double millimetres)
{
    return millimetres * 72 / 25.4 * unitsPerPoint;
}

constexpr double pageWidth = mm(210), pageHeight = mm(297);
constexpr double left = mm(20), top = mm(25), bottom = mm(276);
constexpr double width = mm(textWidthMm), gutter = mm(8), column = (width - gutter) / 2;

// Lays the document out page by page. Without a painter it only measures, which gives the page numbers that the
// contents need; with one it paints the same pages.
class Pages {
public:
    Pages(const ReportDocument &document, QPdfWriter &writer, QgsFeedback *feedback)
        : m_document(document), m_writer(writer), m_feedback(feedback)
    {
    }

    void lay(QPainter *painter)
    {
        m_painter = painter;
        m_page = 1;
        layCover();
        newPage();
        layContents();
        newPage();
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            if (m_feedback && m_feedback->isCanceled())
                throw Cancelled();
            layBlock(i);
            if (m_feedback)
                m_feedback->setProgress((painter ? 10 : 0) + (painter ? 90.0 : 10.0) * (i + 1) / double(m_document.blocks.size()));
        }
        m_total = m_page;
    }

private:
    TextBox box(const Text &text, const Face &face, double boxWidth) const { return TextBox(text, face, boxWidth, &m_writer); }

    void fill(const QRectF &rectangle, const QColor &colour)
    {
        if (m_painter)
            m_painter->fillRect(rectangle, colour);
    }

    void rule(double y, double x1, double x2, const QColor &colour, double points)
    {
        if (!m_painter)
            return;
        m_painter->setPen(QPen(colour, points * unitsPerPoint, Qt::SolidLine, Qt::FlatCap));
        m_painter->drawLine(QPointF(x1, y), QPointF(x2, y));
    }

    void draw(const TextBox &text, double x, double y)
    {
        if (m_painter)
            text.draw(*m_painter, QPointF(x, y));
    }

    // Each text under the one before, the second smaller and quieter. Returns the height; draws where `y` says.
    double stack(const Texts &texts, const Face &first, const Face &second, double x, double y, double boxWidth, bool paint = true)
    {
        double height = 0;
        for (int i = 0; i < texts.size(); ++i) {
            const TextBox made = box(texts[i], i ? second : first, boxWidth);
            if (paint)
                draw(made, x, y + height);
            height += made.height();
        }
        return height;
    }

    void newPage()
    {
        ++m_page;
        m_y = top;
        if (!m_painter)
            return;
        m_writer.newPage();
        const Face small{7.2, QFont::Normal, palette::muted, Qt::AlignLeft};
        Face right = small;
        right.alignment = Qt::AlignRight;
        const double half = width * 0.56;
        const TextBox title = box({m_document.cover.title, {}, false}, small, half);
        title.draw(*m_painter, {left, mm(12.5)}, 0, 1);
        box({joinedTexts(m_document.runningTitle), {}, false}, right, width - half).draw(*m_painter, {left + half, mm(12.5)}, 0, 1);
        rule(mm(18), left, left + width, palette::hairline, 0.5);
        rule(mm(282), left, left + width, palette::hairline, 0.5);
        Face mark = small;
        mark.colour = palette::notice;
        mark.weight = QFont::DemiBold;
        if (!m_document.schematicMark.isEmpty())
            draw(box({joinedTexts(m_document.schematicMark), {}, false}, mark, width * 0.75), left, mm(283.5));
        draw(box({QStringLiteral("%1 / %2").arg(m_page).arg(m_total), {}, false}, right, width * 0.25), left + width * 0.75, mm(283.5));
    }

    void ensure(double height)
    {
        if (m_y + height > bottom && m_y > top)
            newPage();
    }

    void layCover()
    {
        const Cover &cover = m_document.cover;
        fill(QRectF(0, 0, pageWidth, mm(7)), palette::accent);
        double y = mm(52);
        const Face kind{13, QFont::DemiBold, palette::accent, Qt::AlignLeft};
        const Face kindSecond{11, QFont::Normal, palette::muted, Qt::AlignLeft};
        y += stack(cover.kind, kind, kindSecond, left, y, width) + mm(9);
        const TextBox title = box({cover.title, {}, false}, {30, QFont::DemiBold, palette::ink, Qt::AlignLeft}, width);
        draw(title, left, y);
        y += title.height() + mm(4);
        y += stack(cover.place, {14, QFont::Normal, palette::ink, Qt::AlignLeft}, {12, QFont::Normal, palette::muted, Qt::AlignLeft}, left, y, width);
        y = std::max(y + mm(18), mm(150));
        for (const KeyFigure &fact : cover.facts) {
            rule(y, left, left + width, palette::hairline, 0.5);
            y += mm(2.2);
            const Face label{9, QFont::Normal, palette::muted, Qt::AlignLeft};
            const Face value{10, QFont::Normal, palette::ink, Qt::AlignLeft};
            const Face valueSecond{9, QFont::Normal, palette::muted, Qt::AlignLeft};
            const double labels = stack({{joinedTexts(fact.label), {}, false}}, label, label, left, y, mm(62));
            const double values = stack(fact.value.texts, value, valueSecond, left + mm(68), y, width - mm(68));
            y += std::max(labels, values) + mm(2.2);
        }
        rule(y, left, left + width, palette::hairline, 0.5);
        if (!cover.schematic.isEmpty()) {
            m_y = y + mm(8);
            layNotice(cover.schematic);
        }
        draw(box({joinedTexts(cover.programme), {}, false}, {8.5, QFont::Normal, palette::muted, Qt::AlignLeft}, width), left, mm(276));
    }

    void layContents()
    {
        const Face titleFace{17, QFont::DemiBold, palette::ink, Qt::AlignLeft};
        m_y += stack(m_document.contentsTitle, titleFace, {11, QFont::Normal, palette::muted, Qt::AlignLeft}, left, m_y, width) + mm(3);
        rule(m_y, left, left + width, palette::accent, 1.4);
        m_y += mm(3);
        for (const Block &block : m_document.blocks) {
            const auto section = std::get_if<Section>(&block);
            if (!section)
                continue;
            const bool chapter = section->level == 1;
            const Face face{chapter ? 10.0 : 9.0, chapter ? QFont::DemiBold : QFont::Normal, chapter ? palette::ink : palette::muted, Qt::AlignLeft};
            Face plain = face;
            plain.weight = QFont::Normal;
            Face number = plain;
            number.colour = palette::accent;
            Face page = plain;
            page.alignment = Qt::AlignRight;
            const double numbers = mm(12), pages = mm(12), each = (width - numbers - pages) / 2;
            std::vector<TextBox> titles;
            double height = 0;
            for (int i = 0; i < section->title.size(); ++i) {
                titles.push_back(box(section->title[i], i ? plain : face, section->title.size() == 1 ? 2 * each : each - mm(4)));
                height = std::max(height, titles.back().height());
            }
            const double above = chapter ? mm(1.6) : mm(0.6);
            ensure(height + 2 * above);
            m_y += above;
            draw(box({section->number, {}, false}, number, numbers), left, m_y);
            for (size_t i = 0; i < titles.size(); ++i)
                draw(titles[i], left + numbers + double(i) * each, m_y);
            draw(box({QString::number(m_sectionPages.value(section->number)), {}, false}, page, pages), left + width - pages, m_y);
            m_y += height + above;
            rule(m_y, left, left + width, palette::hairline, chapter ? 0.5 : 0.25);
        }
    }

    void layBlock(int index)
    {
        std::visit([this, index](const auto &block) { lay(block, index); }, m_document.blocks[index]);
    }

    // What of a block must stand on the page that its heading is on; `room` is what is left below the heading.
    double least(int index, double room)
    {
        if (index >= m_document.blocks.size())
            return 0;
        const Block &block = m_document.blocks[index];
        if (const auto section = std::get_if<Section>(&block))
            return headingHeight(*section) + least(index + 1, room - headingHeight(*section));
        if (const auto picture = std::get_if<Picture>(&block))
            return measure(*picture, room).total;
        if (const auto table = std::get_if<Table>(&block))
            return captionHeight(table->name, table->caption) + PageTable(*table, width, &m_writer).leastHeight();
        if (std::holds_alternative<KeyFigures>(block))
            return mm(26);
        return mm(16);
    }

    double paragraphHeight(const Paragraph &paragraph)
    {
        if (paragraph.kind != Paragraph::Kind::Plain)
            return mm(20);
        double height = 0;
        for (const Text &text : paragraph.texts)
            height = std::max(height, box(text, {9.5, QFont::Normal, palette::ink, Qt::AlignLeft}, paragraph.texts.size() == 1 ? width : column).height());
        return height + mm(2.8);
    }

    // A chapter that opens with words and then a picture wants both below its heading; any other only its beginning.
    double opening(int index, double room)
    {
        double words = 0;
        for (int i = index; i < m_document.blocks.size(); ++i) {
            if (const auto paragraph = std::get_if<Paragraph>(&m_document.blocks[i]))
                words += paragraphHeight(*paragraph);
            else if (const auto picture = std::get_if<Picture>(&m_document.blocks[i]))
                return words + measure(*picture, room - words).total;
            else
                break;
        }
        return least(index, room);
    }

    double headingHeight(const Section &section)
    {
        const bool chapter = section.level == 1;
        return (chapter ? mm(16) : mm(9)) + headingTexts(section, 0, false);
    }

    double headingTexts(const Section &section, double y, bool paint)
    {
        const bool chapter = section.level == 1;
        const double numbers = chapter ? mm(14) : mm(12);
        const Face first{chapter ? 17.0 : 11.5, QFont::DemiBold, palette::ink, Qt::AlignLeft};
        const Face second{chapter ? 11.0 : 9.5, QFont::Normal, palette::muted, Qt::AlignLeft};
        Face number = first;
        number.colour = palette::accent;
        if (paint)
            draw(box({section.number, {}, false}, number, numbers), left, y);
        return stack(section.title, first, second, left + numbers, y, width - numbers, paint);
    }

    void lay(const Section &section, int index)
    {
        const bool chapter = section.level == 1;
        const double room = bottom - m_y - headingHeight(section);
        if (chapter && m_y > top && (room < 0.36 * (bottom - top) || opening(index + 1, room) > room))
            newPage();
        else
            ensure(headingHeight(section) + least(index + 1, room));
        if (m_y > top)
            m_y += chapter ? mm(11) : mm(5);
        m_sectionPages[section.number] = m_page;
        m_y += headingTexts(section, m_y, true);
        if (chapter) {
            m_y += mm(2.2);
            rule(m_y, left, left + width, palette::accent, 1.2);
            m_y += mm(4);
        } else {
            m_y += mm(1.8);
        }
    }

    void layNotice(const Texts &texts)
    {
        const double pad = mm(3.5);
        const Face face{9, QFont::Normal, palette::ink, Qt::AlignLeft};
        const double each = texts.size() == 1 ? width - 2 * pad : (width - 2 * pad - gutter) / 2;
        std::vector<TextBox> boxes;
        double height = 0;
        for (const Text &text : texts) {
            boxes.push_back(box(text, face, each));
            height = std::max(height, boxes.back().height());
        }
        ensure(height + 2 * mm(2.6));
        fill(QRectF(left, m_y, width, height + 2 * mm(2.6)), palette::noticePale);
        fill(QRectF(left, m_y, mm(1.1), height + 2 * mm(2.6)), palette::notice);
        for (size_t i = 0; i < boxes.size(); ++i)
            draw(boxes[i], left + pad + double(i) * (each + gutter), m_y + mm(2.6));
        m_y += height + 2 * mm(2.6) + mm(3.2);
    }

    void lay(const Paragraph &paragraph, int)
    {
        if (paragraph.kind != Paragraph::Kind::Plain)
            return layNotice(paragraph.texts);
        const Face face{9.5, QFont::Normal, palette::ink, Qt::AlignLeft};
        const double each = paragraph.texts.size() == 1 ? width : column;
        std::vector<TextBox> boxes;
        for (const Text &text : paragraph.texts)
            boxes.push_back(box(text, face, each));
        std::vector<int> done(boxes.size(), 0);
        const auto left_ = [&](size_t i) { return boxes[i].lineCount() - done[i]; };
        for (;;) {
            std::vector<int> now(boxes.size());
            bool whole = true, room = true;
            for (size_t i = 0; i < boxes.size(); ++i) {
                now[i] = boxes[i].linesThatFit(done[i], bottom - m_y);
                if (now[i] == left_(i))
                    continue;
                whole = false;
                // No line alone at the foot of a page or at the head of the next.
                if (left_(i) - now[i] == 1)
                    --now[i];
                room = room && now[i] >= 2;
            }
            if (!room && m_y > top) {
                newPage();
                continue;
            }
            double height = 0;
            for (size_t i = 0; i < boxes.size(); ++i) {
                if (m_painter)
                    boxes[i].draw(*m_painter, {left + double(i) * (column + gutter), m_y}, done[i], now[i]);
                height = std::max(height, boxes[i].height(done[i], now[i]));
                done[i] += now[i];
            }
            m_y += height;
            if (whole)
                break;
            newPage();
        }
        m_y += mm(2.8);
    }

    void lay(const KeyFigures &figures, int)
    {
        constexpr int perRow = 3;
        const double gap = mm(4), card = (width - (perRow - 1) * gap) / perRow, pad = mm(3.2);
        for (int start = 0; start < figures.figures.size(); start += perRow) {
            const int end = std::min<int>(start + perRow, int(figures.figures.size()));
            double height = 0;
            for (int i = start; i < end; ++i)
                height = std::max(height, layFigure(figures.figures[i], 0, 0, card - 2 * pad, false));
            height += 2 * mm(2.6);
            ensure(height);
            for (int i = start; i < end; ++i) {
                const double x = left + (i - start) * (card + gap);
                fill(QRectF(x, m_y, card, height), palette::accentPale);
                layFigure(figures.figures[i], x + pad, m_y + mm(2.6), card - 2 * pad, true);
            }
            m_y += height + gap;
        }
        m_y += mm(1);
    }

    double layFigure(const KeyFigure &figure, double x, double y, double boxWidth, bool paint)
    {
        double height = stack(figure.value.texts, {15, QFont::DemiBold, palette::accent, Qt::AlignLeft},
                              {9, QFont::Normal, palette::accent, Qt::AlignLeft}, x, y, boxWidth, paint);
        return height + stack(figure.label, {8.5, QFont::Normal, palette::ink, Qt::AlignLeft}, {8, QFont::Normal, palette::muted, Qt::AlignLeft}, x,
                              y + height, boxWidth, paint);
    }

    // The number and the words of a caption, side by side for the two languages.
    double layCaption(const Texts &names, const Texts &texts, double y, bool paint)
    {
        double height = 0;
        const double each = texts.size() == 1 ? width : column;
        for (int i = 0; i < texts.size(); ++i) {
            const double x = left + i * (column + gutter);
            const Text name = names.size() == texts.size() || texts.size() > 1 ? names[std::min<int>(i, int(names.size()) - 1)]
                                                                               : Text{joinedTexts(names), {}, false};
            const TextBox nameBox = box(name, {8.3, QFont::DemiBold, palette::accent, Qt::AlignLeft}, each);
            const double indent = nameBox.naturalWidth() + mm(2.2);
            const TextBox words = box(texts[i], {8.3, QFont::Normal, palette::ink, Qt::AlignLeft}, each - indent);
            if (paint) {
                draw(nameBox, x, y);
                draw(words, x + indent, y);
            }
            height = std::max({height, nameBox.height(), words.height()});
        }
        return height;
    }

    double captionHeight(const Texts &names, const Texts &texts) { return layCaption(names, texts, 0, false) + mm(1.6); }

    void lay(const Table &table, int)
    {
        const PageTable rows(table, width, &m_writer);
        ensure(captionHeight(table.name, table.caption) + rows.leastHeight());
        m_y += layCaption(table.name, table.caption, m_y, true) + mm(1.6);
        int row = 0;
        do {
            const int count = rows.rowsThatFit(row, bottom - m_y);
            if (m_painter)
                rows.draw(*m_painter, {left, m_y}, row, count);
            m_y += rows.height(row, count);
            row += count;
            if (row < rows.rowCount())
                newPage();
        } while (row < rows.rowCount());
        m_y += mm(6);
    }

    struct PictureSize {
        double imageWidth, imageHeight, legend, caption, total;
    };

    // As wide as the text, less where the page has not that height: under a chapter's heading in any case, and down to
    // 60 % when the picture then stands on the page that is begun and leaves no hole there.
    PictureSize measure(const Picture &picture, double room)
    {
        PictureSize size;
        size.legend = layLegend(picture, 0, false);
        size.caption = layCaption(picture.name, picture.caption, 0, false);
        size.imageWidth = width;
        size.imageHeight = width * picture.image.height() / std::max(1, picture.image.width());
        const double words = mm(2) + size.legend + size.caption, belowHeading = bottom - top - mm(24) - words;
        double highest = std::max(belowHeading, mm(40));
        if (room - words < highest && room - words >= 0.6 * std::min(size.imageHeight, highest))
            highest = room - words;
        if (size.imageHeight > highest) {
            size.imageWidth *= highest / size.imageHeight;
            size.imageHeight = highest;
        }
        size.total = size.imageHeight + words;
        return size;
    }

    double layLegend(const Picture &picture, double y, bool paint)
    {
        constexpr int perRow = 4;
        const double gap = mm(3), cell = (width - (perRow - 1) * gap) / perRow, sample = mm(6.5), words = cell - sample - mm(2);
        const Face first{7.5, QFont::Normal, palette::ink, Qt::AlignLeft};
        const Face second{7, QFont::Normal, palette::muted, Qt::AlignLeft};
        double height = 0;
        for (const LegendGroup &group : picture.legend) {
            const QString title = joinedTexts(group.title);
            if (!title.isEmpty()) {
                const TextBox made = box({title, {}, false}, {7.8, QFont::DemiBold, palette::ink, Qt::AlignLeft}, width);
                if (paint)
                    draw(made, left, y + height);
                height += made.height() + mm(0.6);
            }
            for (int start = 0; start < group.entries.size(); start += perRow) {
                double rowHeight = 0;
                for (int i = start; i < std::min<int>(start + perRow, int(group.entries.size())); ++i) {
                    const LegendEntry &entry = group.entries[i];
                    const double x = left + (i - start) * (cell + gap);
                    rowHeight = std::max(rowHeight, stack(entry.label, first, second, x + sample + mm(2), y + height, words, paint));
                    if (paint && m_painter && !entry.sample.isNull())
                        m_painter->drawImage(QRectF(x, y + height + mm(0.2), sample, sample * entry.sample.height() / entry.sample.width()),
                                             entry.sample);
                }
                height += rowHeight + mm(1);
            }
            height += mm(1.2);
        }
        return height;
    }

    void lay(const Picture &picture, int)
    {
        const PictureSize size = measure(picture, bottom - m_y);
        ensure(size.total);
        if (m_painter)
            m_painter->drawImage(QRectF(left + (width - size.imageWidth) / 2, m_y, size.imageWidth, size.imageHeight), picture.image);
        m_y += size.imageHeight + mm(2);
        m_y += layLegend(picture, m_y, true);
        m_y += layCaption(picture.name, picture.caption, m_y, true) + mm(6);
    }

    const ReportDocument &m_document;
    QPdfWriter &m_writer;
    QgsFeedback *m_feedback;
    QPainter *m_painter = nullptr;
    double m_y = top;
    int m_page = 1, m_total = 0;
    QHash<QString, int> m_sectionPages;
};

} // namespace

QByteArray renderPdf(const ReportDocument &document, QgsFeedback *feedback)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72 * unitsPerPoint);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(document.cover.title + QStringLiteral(" – ") + joinedTexts(document.cover.kind));
        writer.setCreator(QStringLiteral("Madang %1").arg(QStringLiteral(MADANG_VERSION)));
        Pages pages(document, writer, feedback);
        pages.lay(nullptr);
        QPainter painter(&writer);
        // Maps carry small text: no JPEG.
        painter.setRenderHint(QPainter::LosslessImageRendering);
        pages.lay(&painter);
    }
    return bytes;
}

} // namespace madang::report
