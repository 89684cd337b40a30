// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/renderers.h"

#include "engine/progress.h"
#include "report/report_texts.h"

#include <qgsfeedback.h>

#include <QBuffer>
#include <QFile>

static void loadReportResources()
{
    Q_INIT_RESOURCE(report); // this library is linked in, not loaded
}

namespace madang::report {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

// BCP 47 writes zh-CN where our catalogues are named zh_CN.
QString languageTag(const QString &language)
{
    return QString(language).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString element(const QString &name, const Text &text, QStringList classes = {})
{
    if (text.untranslated)
        classes << QStringLiteral("untranslated");
    QString html = QLatin1Char('<') + name;
    if (!classes.isEmpty())
        html += QStringLiteral(" class=\"%1\"").arg(classes.join(QLatin1Char(' ')));
    if (!text.language.isEmpty())
        html += QStringLiteral(" lang=\"%1\"").arg(languageTag(text.language));
    return html + QLatin1Char('>') + escaped(text.text) + QStringLiteral("</%1>").arg(name);
}

// The first text, and the second as the smaller one.
QString spans(const Texts &texts)
{
    QString html;
    for (int i = 0; i < texts.size(); ++i)
        html += (i ? QStringLiteral(" ") : QString())
                + element(QStringLiteral("span"), texts[i], i ? QStringList{QStringLiteral("second")} : QStringList{});
    return html;
}

QString embedded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
}

class HtmlPage {
public:
    HtmlPage(const ReportDocument &document, QgsFeedback *feedback) : m_document(document), m_feedback(feedback) {}

    QByteArray write()
    {
        loadReportResources();
        QFile style(QStringLiteral(":/madang/report/report.css"));
        style.open(QIODevice::ReadOnly);
        const QString language = languageTag(m_document.languages.first());
        m_html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                     .arg(language)
                 + escaped(m_document.cover.title + QStringLiteral(" – ") + joinedTexts(m_document.cover.kind))
                 + QStringLiteral("</title>\n<style>\n") + QString::fromUtf8(style.readAll())
                 + QStringLiteral("</style>\n</head>\n<body>\n<main>\n");
        writeCover();
        writeContents();
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            if (m_feedback && m_feedback->isCanceled())
                throw Cancelled();
            std::visit([this](const auto &block) { write(block); }, m_document.blocks[i]);
            if (m_feedback)
                m_feedback->setProgress(100.0 * (i + 1) / double(m_document.blocks.size()));
        }
        m_html += QStringLiteral("</main>\n</body>\n</html>\n");
        return m_html.toUtf8();
    }

private:
    void writeCover()
    {
        const Cover &cover = m_document.cover;
        m_html += QStringLiteral("<header class=\"cover\">\n<div class=\"kind\">") + spans(cover.kind) + QStringLiteral("</div>\n<h1>")
                  + escaped(cover.title) + QStringLiteral("</h1>\n<div class=\"place\">") + spans(cover.place) + QStringLiteral("</div>\n<dl>\n");
        for (const KeyFigure &fact : cover.facts)
            m_html += QStringLiteral("<dt>") + spans(fact.label) + QStringLiteral("</dt><dd>") + spans(fact.value.texts) + QStringLiteral("</dd>\n");
        m_html += QStringLiteral("</dl>\n");
        if (!cover.schematic.isEmpty())
            writePair(cover.schematic, QStringLiteral("notice"));
        m_html += QStringLiteral("<div class=\"programme\">") + spans(cover.programme) + QStringLiteral("</div>\n</header>\n");
    }

    void writeContents()
    {
        m_html += QStringLiteral("<nav>\n<h2>") + spans(m_document.contentsTitle) + QStringLiteral("</h2>\n<ol>\n");
        for (const Block &block : m_document.blocks) {
            const auto section = std::get_if<Section>(&block);
            if (!section)
                continue;
            m_html += QStringLiteral("<li class=\"level%1\"><a href=\"#s%2\"><span>%2</span>").arg(section->level).arg(section->number);
            for (const Text &title : section->title)
                m_html += element(QStringLiteral("span"), title);
            m_html += QStringLiteral("</a></li>\n");
        }
        m_html += QStringLiteral("</ol>\n</nav>\n");
    }

    void write(const Section &section)
    {
        const QString name = section.level == 1 ? QStringLiteral("h2") : QStringLiteral("h3");
        m_html += QStringLiteral("<%1 id=\"s%2\"><span class=\"number\">%2</span>").arg(name, section.number) + spans(section.title)
                  + QStringLiteral("</%1>\n").arg(name);
    }

    void writePair(const Texts &texts, const QString &kind)
    {
        QString classes = QStringLiteral("pair");
        if (texts.size() == 1)
            classes += QStringLiteral(" single");
        if (!kind.isEmpty())
            classes += QLatin1Char(' ') + kind;
        m_html += QStringLiteral("<div class=\"%1\">").arg(classes);
        for (const Text &text : texts)
            m_html += element(QStringLiteral("p"), text);
        m_html += QStringLiteral("</div>\n");
    }

    void write(const Paragraph &paragraph)
    {
        writePair(paragraph.texts, paragraph.kind == Paragraph::Kind::Plain    ? QString()
                                   : paragraph.kind == Paragraph::Kind::Notice ? QStringLiteral("notice")
                                                                               : QStringLiteral("missing"));
    }

    void write(const KeyFigures &figures)
    {
        m_html += QStringLiteral("<div class=\"figures\">\n");
        for (const KeyFigure &figure : figures.figures)
            m_html += QStringLiteral("<div><span class=\"value\">") + spans(figure.value.texts)
                      + QStringLiteral("</span><span class=\"label\">") + spans(figure.label) + QStringLiteral("</span></div>\n");
        m_html += QStringLiteral("</div>\n");
    }

    QString caption(const Texts &name, const Texts &text)
    {
        QString html = QStringLiteral("<div class=\"pair caption%1\">").arg(text.size() == 1 ? QStringLiteral(" single") : QString());
        for (int i = 0; i < text.size(); ++i)
            html += QStringLiteral("<p>") + element(QStringLiteral("span"), name[std::min<int>(i, int(name.size()) - 1)], {QStringLiteral("name")})
                    + element(QStringLiteral("span"), text[i]) + QStringLiteral("</p>");
        return html + QStringLiteral("</div>\n");
    }

    void write(const Table &table)
    {
        m_html += caption(table.name, table.caption) + QStringLiteral("<div class=\"scroll\"><table>\n<thead><tr>");
        const auto cellClass = [](bool number) { return number ? QStringLiteral(" class=\"number\"") : QString(); };
        for (int i = 0; i < table.columns.size(); ++i)
            m_html += QStringLiteral("<th%1>").arg(cellClass(isNumberColumn(table, i))) + spans(table.columns[i]) + QStringLiteral("</th>");
        m_html += QStringLiteral("</tr></thead>\n");
        const auto writeRow = [&](const QVector<Value> &row) {
            m_html += QStringLiteral("<tr>");
            for (int i = 0; i < row.size(); ++i) {
                const Value &value = row[i];
                m_html += QStringLiteral("<td%1>").arg(cellClass(isNumberColumn(table, i)));
                if (!value.swatch.isEmpty())
                    m_html += QStringLiteral("<span class=\"swatch\" style=\"background:%1\"></span>").arg(escaped(value.swatch));
                m_html += spans(value.texts) + QStringLiteral("</td>");
            }
            m_html += QStringLiteral("</tr>\n");
        };
        if (!table.totals.isEmpty()) {
            m_html += QStringLiteral("<tfoot>");
            writeRow(table.totals);
            m_html += QStringLiteral("</tfoot>\n");
        }
        m_html += QStringLiteral("<tbody>\n");
        for (const QVector<Value> &row : table.rows)
            writeRow(row);
        m_html += QStringLiteral("</tbody>\n</table></div>\n");
    }

    void write(const Picture &picture)
    {
        m_html += QStringLiteral("<figure>\n<img class=\"sheet\" alt=\"%1\" src=\"%2\">\n")
                      .arg(escaped(joinedTexts(picture.caption)), embedded(picture.image));
        for (const LegendGroup &group : picture.legend) {
            m_html += QStringLiteral("<div class=\"legend\">");
            if (!joinedTexts(group.title).isEmpty())
                m_html += QStringLiteral("<div class=\"title\">") + spans(group.title) + QStringLiteral("</div>");
            for (const LegendEntry &entry : group.entries)
                m_html += QStringLiteral("<div class=\"entry\"><img alt=\"\" src=\"%1\"><div>").arg(embedded(entry.sample)) + spans(entry.label)
                          + QStringLiteral("</div></div>");
            m_html += QStringLiteral("</div>\n");
        }
        m_html += QStringLiteral("<figcaption>") + caption(picture.name, picture.caption) + QStringLiteral("</figcaption>\n</figure>\n");
    }

    const ReportDocument &m_document;
    QgsFeedback *m_feedback;
    QString m_html;
};

} // namespace

QByteArray renderHtml(const ReportDocument &document, QgsFeedback *feedback)
{
    return HtmlPage(document, feedback).write();
}

} // namespace madang::report
