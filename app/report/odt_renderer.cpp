// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/renderers.h"

#include "engine/progress.h"
#include "report/odt_styles.h"
#include "report/report_palette.h"
#include "report/report_texts.h"
#include "report/zip_package.h"

#include <qgsfeedback.h>

#include <QBuffer>
#include <QDateTime>

#include <cmath>

namespace madang::report {

namespace {

class OdtBody {
public:
    OdtBody(const ReportDocument &document, QgsFeedback *feedback) : m_document(document), m_feedback(feedback) {}

    QString write()
    {
        writeCover();
        writeContents();
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            if (m_feedback && m_feedback->isCanceled())
                throw Cancelled();
            std::visit([this](const auto &block) { write(block); }, m_document.blocks[i]);
            if (m_feedback)
                m_feedback->setProgress(100.0 * (i + 1) / double(m_document.blocks.size()));
        }
        return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content") + odfNamespaces()
               + QStringLiteral(">\n<office:automatic-styles>\n") + fixedStyles() + m_styles.all()
               + QStringLiteral("</office:automatic-styles>\n<office:body><office:text>\n") + m_xml
               + QStringLiteral("</office:text></office:body>\n</office:document-content>\n");
    }
    const QVector<PackagePart> &pictures() const { return m_pictures; }

private:
    static QString fixedStyles()
    {
        const auto cell = [](const char *name, const QString &properties) {
            return QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-cell\"><style:table-cell-properties %2/></style:style>\n")
                .arg(QLatin1String(name), properties);
        };
        const QString hairline = QStringLiteral("0.4pt solid ") + palette::hairline.name(), ink = QStringLiteral("0.6pt solid ") + palette::ink.name();
        return QStringLiteral("<style:style style:name=\"CoverStart\" style:family=\"paragraph\" style:parent-style-name=\"Subtitle\" "
                              "style:master-page-name=\"CoverPage\"/>\n"
                              "<style:style style:name=\"ContentsStart\" style:family=\"paragraph\" style:parent-style-name=\"Contents_20_Heading\" "
                              "style:master-page-name=\"Standard\"/>\n"
                              "<style:style style:name=\"FullTable\" style:family=\"table\"><style:table-properties style:width=\"170mm\" "
                              "table:align=\"left\" fo:margin-bottom=\"3mm\" style:may-break-between-rows=\"true\"/></style:style>\n"
                              "<style:style style:name=\"KeptTable\" style:family=\"table\"><style:table-properties style:width=\"170mm\" "
                              "table:align=\"left\" fo:keep-with-next=\"always\"/></style:style>\n"
                              "<style:style style:name=\"WholeRow\" style:family=\"table-row\"><style:table-row-properties fo:keep-together=\"always\"/></style:style>\n"
                              "<style:style style:name=\"Sheet\" style:family=\"graphic\"><style:graphic-properties style:wrap=\"none\"/></style:style>\n")
               + cell("PairFirst", QStringLiteral("fo:padding-right=\"4mm\" fo:border=\"none\""))
               + cell("PairSecond", QStringLiteral("fo:padding-left=\"4mm\" fo:border=\"none\""))
               + cell("NoticeCell", QStringLiteral("fo:padding=\"2.6mm\" fo:border=\"none\" fo:background-color=\"%1\"").arg(palette::noticePale.name()))
               + cell("FigureCell", QStringLiteral("fo:padding=\"3mm\" fo:border=\"2mm solid #ffffff\" fo:background-color=\"%1\"").arg(palette::accentPale.name()))
               + cell("LegendCell", QStringLiteral("fo:padding=\"0.6mm\" fo:border=\"none\""))
               + cell("HeadCell", QStringLiteral("fo:padding=\"1.1mm\" fo:border=\"none\" fo:border-top=\"%1\" fo:border-bottom=\"%1\" style:vertical-align=\"bottom\"").arg(ink))
               + cell("RowCell", QStringLiteral("fo:padding=\"1.1mm\" fo:border=\"none\" fo:border-bottom=\"%1\"").arg(hairline))
               + cell("LastCell", QStringLiteral("fo:padding=\"1.1mm\" fo:border=\"none\" fo:border-bottom=\"%1\"").arg(ink))
               + cell("TotalCell", QStringLiteral("fo:padding=\"1.1mm\" fo:border=\"none\" fo:border-top=\"%1\" fo:border-bottom=\"%1\"").arg(ink));
    }

    QString span(const Text &text)
    {
        if (text.language.isEmpty() && !text.untranslated)
            return xmlEscaped(text.text);
        return QStringLiteral("<text:span text:style-name=\"%1\">").arg(m_styles.language(text.language, text.untranslated)) + xmlEscaped(text.text)
               + QStringLiteral("</text:span>");
    }

    QString stacked(const Texts &texts)
    {
        QString xml;
        for (int i = 0; i < texts.size(); ++i)
            xml += i ? QStringLiteral("<text:line-break/><text:span text:style-name=\"Second\">") + span(texts[i]) + QStringLiteral("</text:span>")
                     : span(texts[i]);
        return xml;
    }

    static QString paragraph(const QString &style, const QString &content)
    {
        return QStringLiteral("<text:p text:style-name=\"%1\">").arg(style) + content + QStringLiteral("</text:p>");
    }

    QString beginTable(const QVector<double> &shares, const char *style = "FullTable")
    {
        const QString columns = m_styles.columns(shares);
        QString xml = QStringLiteral("<table:table table:name=\"Table%1\" table:style-name=\"%2\">").arg(++m_tables).arg(QLatin1String(style));
        for (int i = 0; i < shares.size(); ++i)
            xml += QStringLiteral("<table:table-column table:style-name=\"%1.%2\"/>").arg(columns).arg(i);
        return xml;
    }

    static QString cell(const QString &style, const QString &content)
    {
        return QStringLiteral("<table:table-cell table:style-name=\"%1\" office:value-type=\"string\">").arg(style) + content
               + QStringLiteral("</table:table-cell>");
    }

    static QString row(const QString &cells)
    {
        return QStringLiteral("<table:table-row table:style-name=\"WholeRow\">") + cells + QStringLiteral("</table:table-row>");
    }

    // Two columns without lines; a text for each language of the report.
    QString pair(const QStringList &contents, const QString &paragraphStyle, const QString &cellStyle = {}, const char *tableStyle = "FullTable")
    {
        QString cells;
        for (int i = 0; i < contents.size(); ++i)
            cells += cell(!cellStyle.isEmpty() ? cellStyle : i ? QStringLiteral("PairSecond") : QStringLiteral("PairFirst"),
                          paragraph(paragraphStyle, contents[i]));
        return beginTable(QVector<double>(contents.size(), 1), tableStyle) + row(cells) + QStringLiteral("</table:table>\n");
    }

    QString pair(const Texts &texts, const QString &paragraphStyle, const QString &cellStyle = {})
    {
        QStringList contents;
        for (const Text &text : texts)
            contents << span(text);
        return pair(contents, paragraphStyle, cellStyle);
    }

    QString picture(const QImage &image, double widthMm, const QString &description)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        const QString path = QStringLiteral("Pictures/%1.png").arg(m_pictures.size() + 1, 3, 10, QLatin1Char('0'));
        m_pictures << PackagePart{path, bytes, false};
        const double heightMm = widthMm * image.height() / std::max(1, image.width());
        return QStringLiteral("<draw:frame draw:style-name=\"Sheet\" draw:name=\"Picture%1\" text:anchor-type=\"as-char\" svg:width=\"%2mm\" svg:height=\"%3mm\">"
                              "<draw:image xlink:href=\"%4\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>"
                              "<svg:title>%5</svg:title></draw:frame>")
            .arg(m_pictures.size())
            .arg(widthMm, 0, 'f', 2)
            .arg(heightMm, 0, 'f', 2)
            .arg(path, xmlEscaped(description));
    }

    void writeCover()
    {
        const Cover &cover = m_document.cover;
        m_xml += paragraph(QStringLiteral("CoverStart"), stacked(cover.kind)) + paragraph(QStringLiteral("Title"), xmlEscaped(cover.title))
                 + paragraph(QStringLiteral("Subtitle"), stacked(cover.place)) + beginTable({1, 2});
        for (const KeyFigure &fact : cover.facts)
            m_xml += row(cell(QStringLiteral("RowCell"), paragraph(QStringLiteral("Table_20_Contents"), stacked(fact.label)))
                         + cell(QStringLiteral("RowCell"), paragraph(QStringLiteral("Table_20_Contents"), stacked(fact.value.texts))));
        m_xml += QStringLiteral("</table:table>\n");
        if (!cover.schematic.isEmpty())
            m_xml += pair(cover.schematic, QStringLiteral("Text_20_body"), QStringLiteral("NoticeCell"));
        m_xml += paragraph(QStringLiteral("Caption"), stacked(cover.programme));
    }

    void writeContents()
    {
        m_xml += QStringLiteral("<text:table-of-content text:name=\"Contents\" text:protected=\"false\"><text:table-of-content-source text:outline-level=\"2\"/>"
                                "<text:index-body>\n")
                 + paragraph(QStringLiteral("ContentsStart"), stacked(m_document.contentsTitle));
        for (const Block &block : m_document.blocks) {
            const auto section = std::get_if<Section>(&block);
            if (!section)
                continue;
            QStringList titles;
            for (const Text &title : section->title)
                titles << span(title);
            m_xml += paragraph(QStringLiteral("Contents_20_%1").arg(section->level),
                               QStringLiteral("<text:a xlink:type=\"simple\" text:style-name=\"Contents_20_Link\" text:visited-style-name=\"Contents_20_Link\" xlink:href=\"#s%1\">%1<text:tab/>").arg(section->number)
                                   + titles.join(QStringLiteral(" · "))
                                   + QStringLiteral("<text:tab/><text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"s%1\">"
                                                    "</text:bookmark-ref></text:a>")
                                         .arg(section->number));
        }
        m_xml += QStringLiteral("</text:index-body></text:table-of-content>\n");
    }

    void write(const Section &section)
    {
        m_xml += QStringLiteral("<text:h text:style-name=\"Heading_20_%1\" text:outline-level=\"%1\"><text:bookmark text:name=\"s%2\"/>"
                                "<text:span text:style-name=\"Accent\">%2</text:span><text:s text:c=\"2\"/>")
                     .arg(section.level)
                     .arg(section.number)
                 + stacked(section.title) + QStringLiteral("</text:h>\n");
    }

    void write(const Paragraph &paragraph)
    {
        m_xml += pair(paragraph.texts, QStringLiteral("Text_20_body"),
                      paragraph.kind == Paragraph::Kind::Plain ? QString() : QStringLiteral("NoticeCell"));
    }

    void write(const KeyFigures &figures)
    {
        constexpr int perRow = 3;
        m_xml += beginTable({1, 1, 1});
        for (int start = 0; start < figures.figures.size(); start += perRow) {
            QString cells;
            for (int i = start; i < start + perRow; ++i)
                cells += i < figures.figures.size()
                             ? cell(QStringLiteral("FigureCell"),
                                    paragraph(QStringLiteral("Figure_20_Value"), stacked(figures.figures[i].value.texts))
                                        + paragraph(QStringLiteral("Table_20_Contents"), stacked(figures.figures[i].label)))
                             : cell(QStringLiteral("LegendCell"), paragraph(QStringLiteral("Table_20_Contents"), {}));
            m_xml += row(cells);
        }
        m_xml += QStringLiteral("</table:table>\n");
    }

    QString caption(const Texts &names, const Texts &texts, const char *tableStyle)
    {
        QStringList contents;
        for (int i = 0; i < texts.size(); ++i)
            contents << QStringLiteral("<text:span text:style-name=\"Accent\">") + span(names[std::min<int>(i, int(names.size()) - 1)])
                            + QStringLiteral("</text:span><text:s text:c=\"2\"/>") + span(texts[i]);
        return pair(contents, QStringLiteral("Caption"), {}, tableStyle);
    }

    void write(const Table &table)
    {
        m_xml += caption(table.name, table.caption, "KeptTable");
        QVector<double> shares;
        QVector<bool> numeric;
        for (int i = 0; i < table.columns.size(); ++i) {
            // Longest text of the column, in letters, within what keeps every column readable.
            double letters = 8;
            const auto consider = [&](const Texts &texts) {
                for (const Text &text : texts)
                    letters = std::max(letters, std::min(34.0, double(text.text.size())));
            };
            consider({table.columns[i].value(0)});
            for (const QVector<Value> &values : table.rows)
                consider(values[i].texts);
            shares << letters;
            numeric << isNumberColumn(table, i);
        }
        m_xml += beginTable(shares) + QStringLiteral("<table:table-header-rows>");
        QString cells;
        for (int i = 0; i < table.columns.size(); ++i)
            cells += cell(QStringLiteral("HeadCell"), paragraph(numeric[i] ? QStringLiteral("Table_20_Number_20_Heading") : QStringLiteral("Table_20_Heading"),
                                                                stacked(table.columns[i])));
        m_xml += row(cells) + QStringLiteral("</table:table-header-rows>");
        for (int r = 0; r < table.rows.size(); ++r)
            m_xml += row(valueCells(numeric, table.rows[r], r + 1 == table.rows.size() && table.totals.isEmpty() ? "LastCell" : "RowCell", false));
        if (!table.totals.isEmpty())
            m_xml += row(valueCells(numeric, table.totals, "TotalCell", true));
        m_xml += QStringLiteral("</table:table>\n");
    }

    QString valueCells(const QVector<bool> &numeric, const QVector<Value> &values, const char *style, bool total)
    {
        QString cells;
        for (int i = 0; i < values.size(); ++i) {
            const Value &value = values[i];
            QString content;
            if (!value.swatch.isEmpty())
                content += QStringLiteral("<text:span text:style-name=\"%1\">■</text:span> ").arg(m_styles.colour(value.swatch));
            content += stacked(value.texts);
            const QString number = numeric[i] ? QStringLiteral("Table_20_Number") : QStringLiteral("Table_20_Contents");
            const QString bold = numeric[i] ? QStringLiteral("Table_20_Number_20_Heading") : QStringLiteral("Table_20_Heading");
            cells += cell(QLatin1String(style), paragraph(total ? bold : number, content));
        }
        return cells;
    }

    void write(const Picture &picture)
    {
        const double highest = 215; // mm, what a page holds beside the caption
        const double height = textWidthMm * picture.image.height() / std::max(1, picture.image.width());
        m_xml += paragraph(QStringLiteral("Picture"),
                           this->picture(picture.image, height > highest ? textWidthMm * highest / height : textWidthMm, joinedTexts(picture.caption)));
        constexpr int perRow = 3;
        for (const LegendGroup &group : picture.legend) {
            if (!joinedTexts(group.title).isEmpty())
                m_xml += paragraph(QStringLiteral("Table_20_Heading"), stacked(group.title));
            m_xml += beginTable({1, 6, 1, 6, 1, 6}, "KeptTable");
            for (int start = 0; start < group.entries.size(); start += perRow) {
                QString cells;
                for (int i = start; i < start + perRow; ++i) {
                    const bool there = i < group.entries.size();
                    cells += cell(QStringLiteral("LegendCell"), paragraph(QStringLiteral("Table_20_Contents"),
                                                                          there && !group.entries[i].sample.isNull()
                                                                              ? this->picture(group.entries[i].sample, 6.5, joinedTexts(group.entries[i].label))
                                                                              : QString()))
                             + cell(QStringLiteral("LegendCell"),
                                    paragraph(QStringLiteral("Table_20_Contents"), there ? stacked(group.entries[i].label) : QString()));
                }
                m_xml += row(cells);
            }
            m_xml += QStringLiteral("</table:table>\n");
        }
        m_xml += caption(picture.name, picture.caption, "FullTable");
    }

    const ReportDocument &m_document;
    QgsFeedback *m_feedback;
    QString m_xml;
    OdtAutomaticStyles m_styles;
    QVector<PackagePart> m_pictures;
    int m_tables = 0;
};

QString manifest(const QVector<PackagePart> &pictures)
{
    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                                 "manifest:version=\"1.2\">\n<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" "
                                 "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>\n");
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        xml += QStringLiteral("<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"text/xml\"/>\n").arg(QLatin1String(part));
    for (const PackagePart &picture : pictures)
        xml += QStringLiteral("<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"image/png\"/>\n").arg(picture.path);
    return xml + QStringLiteral("</manifest:manifest>\n");
}

QString metadata(const ReportDocument &document)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta") + odfNamespaces()
           + QStringLiteral("><office:meta><dc:title>%1</dc:title><dc:language>%2</dc:language><meta:generator>Madang/%3</meta:generator>"
                            "<meta:creation-date>%4</meta:creation-date></office:meta></office:document-meta>\n")
                 .arg(xmlEscaped(document.cover.title + QStringLiteral(" – ") + joinedTexts(document.cover.kind)),
                      QString(document.languages.first()).replace(QLatin1Char('_'), QLatin1Char('-')), QStringLiteral(MADANG_VERSION),
                      QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

} // namespace

QByteArray renderOdt(const ReportDocument &document, QgsFeedback *feedback)
{
    OdtBody body(document, feedback);
    const QString content = body.write();
    QVector<PackagePart> parts = {
        // Readers tell the kind of file by this first entry, which must be stored as it is.
        {QStringLiteral("mimetype"), QByteArrayLiteral("application/vnd.oasis.opendocument.text"), false},
        {QStringLiteral("content.xml"), content.toUtf8(), true},
        {QStringLiteral("styles.xml"), odtStyles(document).toUtf8(), true},
        {QStringLiteral("meta.xml"), metadata(document).toUtf8(), true},
    };
    parts += body.pictures();
    parts << PackagePart{QStringLiteral("META-INF/manifest.xml"), manifest(body.pictures()).toUtf8(), true};
    return zipped(parts);
}

} // namespace madang::report
