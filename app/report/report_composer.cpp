// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/report_composer.h"

#include "api/algorithm_provider.h"
#include "api/panel_plugin.h"
#include "core/cartography/map_picture.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "engine/progress.h"
#include "report/map_marks.h"

#include <qgsfeedback.h>
#include <qgsmaplayer.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace madang::report {

namespace {

constexpr double pictureDpi = 300;
// A map keeps this share of its width as height; with its legend it fills a page less its heading.
constexpr double mapHeightToWidth = 0.72;

QImage sheet(double widthToHeight)
{
    const int width = int(std::lround(textWidthMm / 25.4 * pictureDpi));
    QImage image(width, int(std::lround(width / widthToHeight)), QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

void setResolution(QImage &image, double dpi)
{
    const int dotsPerMetre = int(std::lround(dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
}

} // namespace

ReportComposer::ReportComposer(const PlanReader &plan, const QString &scenario, ReportTexts &texts, const QString &scratchFolder,
                               const std::vector<PanelPlugin *> &plugins, QgsFeedback *feedback)
    : m_plan(plan)
    , m_scenario(scenario)
    , m_texts(texts)
    , m_scratchFolder(scratchFolder)
    , m_plugins(plugins)
    , m_feedback(feedback)
{
}

void ReportComposer::throwIfCancelled() const
{
    if (m_feedback && m_feedback->isCanceled())
        throw Cancelled();
}

QVariantMap ReportComposer::run(const QString &algorithm, const QVariantMap &parameters)
{
    const QString id = algorithm.contains(QLatin1Char(':')) ? algorithm : QStringLiteral("madang:") + algorithm;
    const RunResult result = runAlgorithm(id, parameters, m_feedback);
    if (result.error == RunError::Cancelled)
        throw Cancelled();
    if (result.error != RunError::None)
        throw Failure(result.message);
    return result.values;
}

void ReportComposer::heading(const Phrase &text)
{
    throwIfCancelled();
    Section section;
    section.level = m_partBegun ? 2 : 1;
    m_partBegun = true;
    if (section.level == 1) {
        section.number = QString::number(++m_chapter);
        m_subchapter = 0;
    } else {
        section.number = QStringLiteral("%1.%2").arg(m_chapter).arg(++m_subchapter);
    }
    section.title = m_texts.merged(text);
    m_blocks << section;
}

void ReportComposer::paragraph(const Phrase &text, const Values &values)
{
    m_blocks << Paragraph{Paragraph::Kind::Plain, m_texts.each(text, values)};
}

void ReportComposer::notice(const Phrase &text, const Values &values)
{
    m_blocks << Paragraph{Paragraph::Kind::Notice, m_texts.each(text, values)};
}

void ReportComposer::missing(const Phrase &text, const Values &values)
{
    const Texts texts = m_texts.each(text, values);
    m_blocks << Paragraph{Paragraph::Kind::Missing, texts};
    m_missing << texts;
}

QVector<Value> ReportComposer::row(const QVector<ReportCell> &cells, int columns)
{
    QVector<Value> values;
    for (const ReportCell &cell : cells)
        values << m_texts.value(cell);
    values.resize(columns);
    return values;
}

void ReportComposer::table(const ReportTable &table)
{
    throwIfCancelled();
    Table made;
    made.name = m_texts.merged({"Report", QT_TRANSLATE_NOOP("Report", "Table %1"), {QString::number(++m_table)}});
    made.caption = m_texts.merged(table.caption);
    for (const Phrase &column : table.columns)
        made.columns << m_texts.merged(column);
    for (const QVector<ReportCell> &cells : table.rows)
        made.rows << row(cells, int(table.columns.size()));
    if (!table.totals.isEmpty())
        made.totals = row(table.totals, int(table.columns.size()));
    m_blocks << made;
}

void ReportComposer::picture(const QImage &image, const Phrase &caption, const QVector<LegendGroup> &legend)
{
    Picture picture;
    picture.name = m_texts.merged({"Report", QT_TRANSLATE_NOOP("Report", "Figure %1"), {QString::number(++m_figure)}});
    picture.caption = m_texts.merged(caption);
    picture.image = image;
    setResolution(picture.image, pictureDpi);
    picture.legend = legend;
    m_blocks << picture;
}

QVector<LegendGroup> ReportComposer::legendOf(const MapPicture &map) const
{
    QVector<LegendGroup> legend;
    for (const MapLegendGroup &group : map.legend) {
        LegendGroup made;
        made.title = m_texts.given(group.title);
        for (const MapLegendEntry &entry : group.entries)
            made.entries << LegendEntry{entry.picture({84, 50}, pictureDpi), m_texts.given(entry.label)};
        if (!made.entries.isEmpty())
            legend << made;
    }
    return legend;
}

void ReportComposer::map(const QString &theme, const Phrase &caption)
{
    throwIfCancelled();
    MapRequest request;
    request.theme = theme;
    request.scenario = m_scenario;
    request.languages = languages();
    request.scratchFolder = m_scratchFolder;
    std::vector<std::unique_ptr<QgsMapLayer>> layers;
    for (const PanelPlugin *plugin : m_plugins) {
        try {
            auto made = plugin->createLayers(m_plan, request, m_feedback);
            std::move(made.begin(), made.end(), std::back_inserter(layers));
        } catch (const Failure &failure) {
            // The map is worth having without that layer, but nobody may think it complete.
            missing({"Report", QT_TRANSLATE_NOOP("Report", "A layer of this map could not be made: %1")},
                    {ReportCell::text(failure.text())});
        }
        throwIfCancelled();
    }
    MapContent content;
    content.planPath = m_plan.path();
    content.theme = theme;
    content.scenario = m_scenario;
    content.languages = languages();
    for (const auto &layer : layers)
        content.extraLayers << layer.get();
    const QSize pixels = sheet(1 / mapHeightToWidth).size();
    MapPicture map = renderMapPicture(content, pixels, pictureDpi, m_feedback);
    throwIfCancelled();
    drawMapMarks(map.image, map.metresPerPixel, pictureDpi);
    picture(map.image, caption, legendOf(map));
}

void ReportComposer::figure(const Phrase &caption, double widthToHeight, const Paint &paint)
{
    throwIfCancelled();
    QImage image = sheet(widthToHeight);
    // At 72 dots to the inch a point is one unit, for text as well; the painter's scale makes the real resolution.
    setResolution(image, 72);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(pictureDpi / 72, pictureDpi / 72);
        const FigureText words(languages());
        painter.setFont(words.font(8));
        paint(painter, QRectF(0, 0, image.width() * 72 / pictureDpi, image.height() * 72 / pictureDpi), words);
    }
    picture(image, caption);
}

void ReportComposer::keyFigure(const Phrase &label, const ReportCell &value)
{
    m_keyFigures << KeyFigure{m_texts.merged(label), m_texts.value(value)};
}

void ReportComposer::assumption(const Phrase &text, const Values &values)
{
    m_assumptions << m_texts.each(text, values);
}

void ReportComposer::source(const Phrase &what, const QString &citation)
{
    m_sources << SourceLine{m_texts.merged(what), citation};
}

} // namespace madang::report
