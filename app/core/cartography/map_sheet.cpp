// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/map_sheet.h"

#include "core/cartography/map_languages.h"
#include "core/cartography/map_theme.h"
#include "core/cartography/painted_item.h"
#include "core/cartography/palette.h"
#include "core/cartography/plan_project.h"
#include "core/cartography/sheet_legend.h"
#include "core/cartography/sheet_marks.h"
#include "core/cartography/sheet_sources.h"
#include "core/cartography/sheet_text.h"
#include "core/failure.h"
#include "core/number_format.h"
#include "core/plan_reader.h"

#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>
#include <cstdio>

namespace madang {

namespace {

constexpr double margin = 8, legendColumn = 56, narrowColumn = 43, titleHeight = 13, marksHeight = 24, noteSize = 2.1;
constexpr int sourceLines = 3; // a plan of many sources keeps its map; the report names them all

class Sheet {
public:
    explicit Sheet(const MapSheetRequest &request)
        : m_request(request)
        , m_plan(request.content.planPath)
        , m_languages(m_plan, request.content.languages)
        , m_layout(&m_project)
    {
        fillPlanProject(m_project, m_plan, request.content.scenario, request.content.languages);
        m_layout.initializeDefaults();
        m_layout.pageCollection()->page(0)->setPageSize(QgsLayoutSize(request.paper.width(), request.paper.height()));
        m_layout.renderContext().setDpi(request.dpi);
        setNotes();
        placeMap();
        placeTitle();
        placeSide();
        placeNotes();
    }

    void write(const QString &path, const QString &ending)
    {
        QgsLayoutExporter exporter(&m_layout);
        QgsLayoutExporter::ExportResult result = QgsLayoutExporter::FileError;
        if (ending == QLatin1String("png")) {
            // Not exportToImage: it tries to write a position into the picture, which no PNG can hold.
            const QImage image = exporter.renderPageToImage(0, QSize(), m_request.dpi);
            result = image.isNull() ? QgsLayoutExporter::MemoryError
                     : image.save(path, "PNG") ? QgsLayoutExporter::Success : QgsLayoutExporter::FileError;
        } else if (ending == QLatin1String("pdf")) {
            QgsLayoutExporter::PdfExportSettings settings;
            settings.dpi = m_request.dpi;
            settings.exportMetadata = false;
            settings.appendGeoreference = false;
            settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysOutlines;
            result = exporter.exportToPdf(path, settings);
        } else {
            QgsLayoutExporter::SvgExportSettings settings;
            settings.dpi = m_request.dpi;
            settings.exportMetadata = false;
            settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysOutlines;
            result = exporter.exportToSvg(path, settings);
        }
        if (result == QgsLayoutExporter::MemoryError)
            throw Failure(QCoreApplication::translate("Map", "There is not enough memory for a sheet of this size."), {},
                          QCoreApplication::translate("Map", "Choose smaller paper or fewer dots per inch."));
        if (result != QgsLayoutExporter::Success)
            throw Failure(QCoreApplication::translate("Map", "The map sheet could not be written."), path);
    }

private:
    double legendWidth() const { return m_setting.columns == 1 ? legendColumn : 2 * narrowColumn + legendColumnGap; }
    double notesHeight() const
    {
        double height = 2;
        for (const SheetText &note : m_notes)
            height += note.height();
        return height;
    }
    QRectF mapPlace() const
    {
        return {margin, margin + titleHeight, m_request.paper.width() - 2 * margin - legendWidth() - 4,
                m_request.paper.height() - 2 * margin - titleHeight - notesHeight()};
    }
    QSizeF legendSize() const { return {legendWidth(), mapPlace().height() - marksHeight - 2}; }

    void paint(const QRectF &place, PaintedItem::Paint painting)
    {
        m_layout.addLayoutItem(new PaintedItem(&m_layout, place, std::move(painting)));
    }

    void placeMap()
    {
        const MapContent &content = m_request.content;
        m_layers = stackedLayers(m_project, content.theme, content.extraLayers);
        auto *map = new QgsLayoutItemMap(&m_layout);
        map->setCrs(m_plan.crs());
        map->setLayers(m_layers);
        map->setKeepLayerSet(true);
        map->setBackgroundColor(palette::colour(palette::paper));
        map->setFrameEnabled(true);
        map->setFrameStrokeWidth(QgsLayoutMeasurement(0.2));
        map->setFrameStrokeColor(palette::colour(palette::quietText));
        m_layout.addLayoutItem(map);
        frame(*map);
        m_setting = fitLegend(legendColumn, narrowColumn, legendSize().height(), m_legend, m_languages.codes());
        if (m_setting.columns > 1)
            frame(*map);
    }

    // Fits the map into its place at a round scale and finds what its legend must explain.
    void frame(QgsLayoutItemMap &map)
    {
        const MapContent &content = m_request.content;
        map.attemptSetSceneRect(mapPlace());
        map.zoomToExtent(content.extent.isNull() ? mapThemeExtent(m_plan, content.scenario, content.theme) : content.extent);
        map.setScale(roundScale(map.scale()));
        m_scale = map.scale();
        m_legend = mapLegend(m_layers, m_plan, content.scenario, m_languages, map.extent(), m_scale);
    }

    void placeTitle()
    {
        QStringList title = m_request.title.isEmpty() ? m_languages.texts(mapThemeTitle(m_request.content.theme)) : m_request.title;
        QString plan = m_plan.meta().title;
        const Scenario scenario = m_plan.scenario(m_request.content.scenario);
        if (!scenario.parent.isEmpty())
            plan += QStringLiteral(" · ") + scenario.name;
        const QStringList schematic = m_plan.meta().schematic
                                          ? m_languages.texts({"Map", QT_TRANSLATE_NOOP("Map", "Schematic plan for training: nothing in it is surveyed")})
                                          : QStringList();
        paint({margin, margin - 2, m_request.paper.width() - 2 * margin, titleHeight}, [=, this](QPainter &painter, const QSizeF &size) {
            double y = 0;
            for (int i = 0; i < title.size(); ++i) {
                const SheetText text(title[i], language(i), i == 0 ? 5.4 : 3.8, 0, i == 0);
                text.draw(painter, 0, y, palette::colour(i == 0 ? palette::text : palette::quietText));
                y += text.height() * 0.9;
            }
            double right = 1.2;
            const SheetText planText(plan, language(0), 3.2);
            planText.draw(painter, size.width(), right, palette::colour(palette::text), Qt::AlignRight);
            right += planText.height();
            for (int i = 0; i < schematic.size(); ++i) {
                const SheetText text(schematic[i], language(i), 2.4, 0, i == 0);
                text.draw(painter, size.width(), right, palette::colour(palette::warning), Qt::AlignRight);
                right += text.height() * 0.92;
            }
        });
    }

    void placeSide()
    {
        const QRectF map = mapPlace();
        const double left = map.right() + 4, width = legendWidth(), marks = map.bottom() - marksHeight;
        paint({QPointF(left, map.top()), legendSize()}, [this](QPainter &painter, const QSizeF &size) {
            paintLegend(painter, size, m_setting, m_legend, m_languages.codes());
        });
        paint({left, marks, 8, 14}, [](QPainter &painter, const QSizeF &size) { paintNorthArrow(painter, size); });
        paint({left + 12, marks + 3, legendColumn - 12, 12}, [this](QPainter &painter, const QSizeF &size) {
            paintScaleBar(painter, size, m_scale, language(0));
            const QString ratio = QStringLiteral("1 : ") + NumberFormat(language(0)).integer(std::llround(m_scale));
            SheetText(ratio, language(0), 2.8, 0, true).draw(painter, 2, 6, palette::colour(palette::text));
        });
        if (hasUnverified())
            paint({left, map.bottom() - 8, width, 8}, [this](QPainter &painter, const QSizeF &size) {
                double y = 0;
                const QStringList texts = m_languages.texts(
                    {"Map", QT_TRANSLATE_NOOP("Map", "* colour, name or limits not checked against the law")});
                for (int i = 0; i < texts.size(); ++i) {
                    const SheetText text(texts[i], language(i), 2.1, size.width());
                    text.draw(painter, 0, y, palette::colour(palette::quietText));
                    y += text.height();
                }
            });
    }

    // The small print: projection and day in each language, then the sources once.
    void setNotes()
    {
        const double width = m_request.paper.width() - 2 * margin;
        const QString projection = QStringLiteral("%1 (%2)").arg(m_plan.crs().authid(), m_plan.crs().description());
        QStringList lines, sourceWords;
        for (const QString &code : m_languages.codes()) {
            const Phrasebook &book = Phrasebook::of(code);
            lines << book.text({"Map", QT_TRANSLATE_NOOP("Map", "Projection: %1"), {projection}}) + QStringLiteral("   ")
                         + book.text({"Map", QT_TRANSLATE_NOOP("Map", "Drawn: %1"), {QDate::currentDate().toString(Qt::ISODate)}});
        }
        for (int i = 0; i < lines.size(); ++i)
            if (lines.indexOf(lines[i]) == i)
                m_notes.push_back(SheetText(lines[i], language(i), noteSize, width));
        noteSources(width);
    }

    void noteSources(double width)
    {
        const QString code = m_languages.codes().first();
        const QString title = m_languages.texts({"Map", QT_TRANSLATE_NOOP("Map", "Sources")}).join(QStringLiteral(" / "));
        const auto note = [&](const QString &sources) { return SheetText(title + QStringLiteral(": ") + sources, language(0), noteSize, width); };
        const double highest = SheetText(title, language(0), noteSize, width).height() * sourceLines * 1.01;
        const QString sources = sheetSources(m_plan.datasets(), Phrasebook::of(code),
                                             [&](const QString &text) { return note(text).height() <= highest; });
        if (!sources.isEmpty())
            m_notes.push_back(note(sources));
    }

    void placeNotes()
    {
        const QRectF place(margin, mapPlace().bottom() + 1.2, m_request.paper.width() - 2 * margin, notesHeight());
        paint(place, [this](QPainter &painter, const QSizeF &) {
            double y = 0;
            for (const SheetText &note : m_notes) {
                note.draw(painter, 0, y, palette::colour(palette::quietText));
                y += note.height();
            }
        });
    }

    bool hasUnverified() const
    {
        for (const MapLegendGroup &group : m_legend)
            for (const MapLegendEntry &entry : group.entries)
                if (!entry.verified)
                    return true;
        return false;
    }

    QString language(int index) const { return m_languages.codes().value(std::min(index, int(m_languages.codes().size()) - 1)); }

    const MapSheetRequest &m_request;
    PlanReader m_plan;
    MapLanguages m_languages;
    QgsProject m_project;
    QgsPrintLayout m_layout;
    QList<QgsMapLayer *> m_layers;
    double m_scale = 0;
    LegendSetting m_setting;
    std::vector<SheetText> m_notes;
    std::vector<MapLegendGroup> m_legend;
};

} // namespace

QSizeF landscapePaper(const QString &name)
{
    static const QHash<QString, QSizeF> sizes = {
        {QStringLiteral("A4"), {297, 210}}, {QStringLiteral("A3"), {420, 297}}, {QStringLiteral("A2"), {594, 420}},
        {QStringLiteral("A1"), {841, 594}}, {QStringLiteral("A0"), {1189, 841}},
    };
    return sizes.value(name.toUpper());
}

void checkMapOutput(const QString &output)
{
    const QFileInfo info(output);
    if (!QStringList{QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("svg")}.contains(info.suffix().toLower()))
        throw Failure(QCoreApplication::translate("Map", "A map cannot be written as “%1”.").arg(info.fileName()), {},
                      QCoreApplication::translate("Map", "Name a file that ends in .png, .pdf or .svg."));
    if (!info.absoluteDir().exists())
        throw Failure(QCoreApplication::translate("Map", "The folder for the map does not exist."), info.absolutePath());
    if (!QFileInfo(info.absolutePath()).isWritable())
        throw Failure(QCoreApplication::translate("Map", "The folder for the map may not be written to."), info.absolutePath(),
                      QCoreApplication::translate("Map", "Choose another folder."));
}

void writeMapSheet(const MapSheetRequest &request, const QString &output)
{
    mapThemeTitle(request.content.theme); // refuses a theme that there is not
    checkMapOutput(output);
    const QFileInfo info(output);
    const QString ending = info.suffix().toLower();
    Sheet sheet(request);
    const QString part = info.absolutePath() + QStringLiteral("/.%1.part.%2").arg(info.completeBaseName(), ending);
    try {
        sheet.write(part, ending);
        if (QFileInfo(part).size() == 0)
            throw Failure(QCoreApplication::translate("Map", "The map sheet could not be written."), info.absoluteFilePath());
    } catch (...) {
        QFile::remove(part);
        throw;
    }
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(info.absoluteFilePath()).constData()) != 0) {
        QFile::remove(part);
        throw Failure(QCoreApplication::translate("Map", "The map sheet could not be moved into place."), info.absoluteFilePath());
    }
}

} // namespace madang
