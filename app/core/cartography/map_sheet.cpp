// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/map_sheet.h"

#include "core/cartography/map_languages.h"
#include "core/cartography/map_theme.h"
#include "core/cartography/painted_item.h"
#include "core/cartography/palette.h"
#include "core/cartography/plan_project.h"
#include "core/cartography/sheet_legend.h"
#include "core/cartography/sheet_marks.h"
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

constexpr double margin = 8, legendWidth = 62, titleHeight = 15, noteLine = 2.2;

// One row of small print in one language.
struct NoteText {
    QString language, text;
};

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
            QgsLayoutExporter::ImageExportSettings settings;
            settings.dpi = m_request.dpi;
            settings.exportMetadata = false;
            result = exporter.exportToImage(path, settings);
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
    QRectF mapPlace() const
    {
        return {margin, margin + titleHeight, m_request.paper.width() - 2 * margin - legendWidth - 4,
                m_request.paper.height() - 2 * margin - titleHeight - notesHeight()};
    }

    double notesHeight() const { return 2 + 1.45 * noteLine * m_languages.codes().size(); }

    void paint(const QRectF &place, PaintedItem::Paint painting)
    {
        m_layout.addLayoutItem(new PaintedItem(&m_layout, place, std::move(painting)));
    }

    void placeMap()
    {
        const MapContent &content = m_request.content;
        auto *map = new QgsLayoutItemMap(&m_layout);
        map->attemptSetSceneRect(mapPlace());
        map->setCrs(m_plan.crs());
        m_layers = stackedLayers(m_project, content.theme, content.extraLayers);
        map->setLayers(m_layers);
        map->setKeepLayerSet(true);
        map->setBackgroundColor(palette::colour(palette::paper));
        map->setFrameEnabled(true);
        map->setFrameStrokeWidth(QgsLayoutMeasurement(0.2));
        map->setFrameStrokeColor(palette::colour(palette::quietText));
        map->zoomToExtent(content.extent.isNull() ? mapThemeExtent(m_plan, content.scenario, content.theme) : content.extent);
        map->setScale(roundScale(map->scale()));
        m_layout.addLayoutItem(map);
        m_extent = map->extent();
        m_scale = map->scale();
        m_legend = mapLegend(m_layers, m_plan, content.scenario, m_languages, m_extent, m_scale);
    }

    void placeTitle()
    {
        QStringList title = m_request.title.isEmpty() ? m_languages.texts(mapThemeTitle(m_request.content.theme)) : m_request.title;
        QString plan = m_plan.meta().title;
        if (m_request.content.scenario != QLatin1String("base"))
            plan += QStringLiteral(" · ") + m_plan.scenario(m_request.content.scenario).name;
        const QStringList schematic = m_plan.meta().schematic
                                          ? m_languages.texts({"Map", QT_TRANSLATE_NOOP("Map", "Schematic plan for training: nothing in it is surveyed")})
                                          : QStringList();
        paint({margin, margin - 1, m_request.paper.width() - 2 * margin, titleHeight}, [=, this](QPainter &painter, const QSizeF &size) {
            double y = 0;
            for (int i = 0; i < title.size(); ++i) {
                const SheetText text(title[i], language(i), i == 0 ? 5.6 : 4.0, 0, i == 0);
                text.draw(painter, 0, y, palette::colour(i == 0 ? palette::text : palette::quietText));
                y += text.height() * 0.92;
            }
            double right = 1.2;
            const SheetText planText(plan, language(0), 3.2);
            planText.draw(painter, size.width(), right, palette::colour(palette::text), Qt::AlignRight);
            right += planText.height();
            for (int i = 0; i < schematic.size(); ++i) {
                const SheetText text(schematic[i], language(i), 2.5, 0, i == 0);
                text.draw(painter, size.width(), right, palette::colour(palette::warning), Qt::AlignRight);
                right += text.height() * 0.95;
            }
        });
    }

    void placeSide()
    {
        const double left = m_request.paper.width() - margin - legendWidth, top = margin + titleHeight;
        const double bottom = m_request.paper.height() - margin - notesHeight();
        const double marksHeight = 22;
        paint({left, top, legendWidth, bottom - top - marksHeight - 2}, [this](QPainter &painter, const QSizeF &size) {
            paintLegend(painter, size, m_legend, m_languages.codes());
        });
        paint({left, bottom - marksHeight, 10, 15}, [](QPainter &painter, const QSizeF &size) { paintNorthArrow(painter, size); });
        paint({left + 12, bottom - marksHeight + 4, legendWidth - 12, 12}, [this](QPainter &painter, const QSizeF &size) {
            paintScaleBar(painter, size, m_scale, language(0));
            const QString ratio = QStringLiteral("1 : ") + NumberFormat(language(0)).integer(std::llround(m_scale));
            SheetText(ratio, language(0), 2.8, 0, true).draw(painter, 2, 6, palette::colour(palette::text));
        });
        paint({left, bottom - 6, legendWidth, 6}, [this](QPainter &painter, const QSizeF &size) {
            if (!hasUnverified())
                return;
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

    void placeNotes()
    {
        QVector<NoteText> notes;
        for (const QString &code : m_languages.codes()) {
            const Phrasebook &book = Phrasebook::of(code);
            QStringList parts = {book.text({"Map", QT_TRANSLATE_NOOP("Map", "Projection: %1"),
                                            {QStringLiteral("%1 (%2)").arg(m_plan.crs().authid(), m_plan.crs().description())}}),
                                 book.text({"Map", QT_TRANSLATE_NOOP("Map", "Drawn: %1"), {QDate::currentDate().toString(Qt::ISODate)}})};
            const QString sources = sourceList();
            if (!sources.isEmpty())
                parts << book.text({"Map", QT_TRANSLATE_NOOP("Map", "Sources: %1"), {sources}});
            const QString text = parts.join(QStringLiteral("   "));
            if (notes.isEmpty() || notes.last().text != text)
                notes.append({code, text});
        }
        const double top = m_request.paper.height() - margin - notesHeight() + 1.4;
        paint({margin, top, m_request.paper.width() - 2 * margin, notesHeight()}, [notes](QPainter &painter, const QSizeF &) {
            double y = 0;
            for (const NoteText &note : notes) {
                const SheetText text(note.text, note.language, noteLine);
                text.draw(painter, 0, y, palette::colour(palette::quietText));
                y += text.height();
            }
        });
    }

    QString sourceList() const
    {
        QStringList sources;
        for (const PlanDataset &dataset : m_plan.datasets())
            if (!dataset.source.isEmpty() && !sources.contains(dataset.source))
                sources << dataset.source;
        for (const QgsMapLayer *layer : m_layers)
            if (layer->id() == QLatin1String("world_provinces") && layer->isInScaleRange(m_scale))
                sources << QStringLiteral("Natural Earth");
        return sources.join(QStringLiteral("; "));
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
    QgsRectangle m_extent;
    double m_scale = 0;
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
