// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/map_sheet.h"

#include "core/cartography/map_theme.h"
#include "core/cartography/plan_layers.h"
#include "core/cartography/plan_project.h"
#include "core/failure.h"
#include "core/sheets/district_outline.h"
#include "core/sheets/legend_place.h"
#include "core/sheets/scene_on_thread.h"
#include "core/sheets/sheet_arrangement.h"
#include "core/sheets/sheet_facts.h"
#include "core/sheets/sheet_fields.h"
#include "core/sheets/sheet_items.h"
#include "core/sheets/sheet_legend.h"
#include "core/sheets/sheet_overview.h"
#include "core/sheets/sheet_paper.h"
#include "core/sheets/sheet_scale.h"
#include "core/sheets/sheet_sources.h"
#include "core/text/number_format.h"

#include <qgsbasicnumericformat.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapgrid.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutitemshape.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgslayoutundostack.h>
#include <qgspathresolver.h>
#include <qgsreadwritecontext.h>
#include <qgsrenderer.h>
#include <qgsunittypes.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QDate>
#include <QFile>

#include <cmath>

namespace madang {

namespace {

const QString joint = QStringLiteral(" / ");
// What QGIS writes there when it draws: the map may be moved by hand.
QString scaleNow(const NumberFormat &format)
{
    return QStringLiteral("1 : [%replace(format_number(round(item_variables('map')['map_scale']),0,'en'),',','%1')%]").arg(format.groupSeparator());
}

// While it lives, what happens to the layout is no step that could be undone.
class Unrecorded {
public:
    explicit Unrecorded(QgsLayout &layout) : m_layout(layout) { m_layout.undoStack()->blockCommands(true); }
    ~Unrecorded() { m_layout.undoStack()->blockCommands(false); }

private:
    QgsLayout &m_layout;
};

} // namespace

MapSheet::MapSheet(const MapSheetRequest &request)
    : m_request(request)
    , m_plan(request.content.planPath)
    , m_languages(m_plan, request.content.languages)
    , m_layout(makeScene<QgsPrintLayout>([this] { return std::make_unique<QgsPrintLayout>(&m_project); }))
    , m_unit(paperFactor(request.paper))
{
    mapThemeTitle(request.content.theme); // refuses a theme that there is not
    fillPlanProject(m_project, m_plan, request.content.scenario, request.content.languages);
    m_layers = stackedLayers(m_project, request.content.theme, request.content.extraLayers);
    m_layout->renderContext().setDpi(request.dpi);
    m_layout->setName(mapThemeTitle(request.content.theme).source);
    arrange();
}

MapSheet::~MapSheet()
{
    m_layout->undoStack()->blockCommands(true);
}

void MapSheet::arrange()
{
    const Unrecorded unrecorded(*m_layout);
    if (!m_request.templateFile.isEmpty() || !m_request.layout.isNull()) {
        QDomDocument document = m_request.layout;
        QFile file(m_request.templateFile);
        bool ok = !document.isNull() || (file.open(QIODevice::ReadOnly) && document.setContent(file.readAll()));
        if (ok)
            m_layout->loadFromTemplate(document, m_request.layout.isNull() ? QgsReadWriteContext() : besidePlan(), true, &ok);
        if (!ok || !map() || !m_layout->pageCollection()->page(0))
            throw WrongInputFailure(QCoreApplication::translate("Map", "This file is no template of a map sheet."), m_request.templateFile,
                                    QCoreApplication::translate("Map", "Choose a layout template (.qpt) of QGIS with a map that has the item ID “map”."));
        m_unit = paperFactor(m_layout->pageCollection()->page(0)->pageSize().toQSizeF());
        // What somebody has changed by hand is right as it is, but for its layers.
        if (m_request.layout.isNull() || m_request.followsPlan || !m_request.places.empty())
            showPlace();
        else
            fitMap();
        return;
    }
    SheetArrangement wish{m_request.paper, m_languages.codes(), title(), 1, 0};
    if (!m_request.places.empty()) // room for the longest name
        for (int i = 0; i < wish.title.size(); ++i) {
            QString longest;
            for (const SheetPlace &place : m_request.places)
                if (const QString name = place.name.value(std::min(i, int(place.name.size()) - 1)); name.size() > longest.size())
                    longest = name;
            wish.title[i] += QStringLiteral(" – ") + longest;
        }
    const bool upright = m_request.paper.height() > m_request.paper.width();
    if (upright) {
        wish.legendColumns = std::max(2, int(m_request.paper.width() / m_unit / (legendColumnWidth + legendColumnGap)));
        wish.legendHeight = m_request.paper.height() * 0.2;
    }
    arrangeSheet(*m_layout, wish);
    fitMap();
    const SheetLegend found = legend();
    const auto room = [this] { return item<QgsLayoutItem>(QStringLiteral("legend"))->rect().size(); };
    const auto rearrange = [&] {
        m_layout->clear();
        arrangeSheet(*m_layout, wish);
    };
    if (upright) {
        wish.legendHeight = std::min(found.height(room().width(), wish.legendColumns), m_request.paper.height() * 0.3);
        rearrange();
    } else {
        // The map gives way to the legend where its letters would become smaller than they may.
        constexpr double fine = 0.84, smallest = 1.7;
        for (double share = found.shareThatFits(room(), 1); share < fine && wish.legendColumns < 3;
             share = found.shareThatFits(room(), wish.legendColumns)) {
            if (wish.legendColumns == 2 && found.letters(share) >= smallest)
                break;
            ++wish.legendColumns;
            rearrange();
        }
    }
    showPlace();
}

template <typename Item>
Item *MapSheet::item(const QString &id) const
{
    QList<Item *> items;
    m_layout->layoutItems(items);
    for (Item *each : std::as_const(items))
        if (each->id() == id)
            return each;
    return nullptr;
}

QgsLayoutItemMap *MapSheet::map() const
{
    return item<QgsLayoutItemMap>(QStringLiteral("map"));
}

QString MapSheet::language(int index) const
{
    return m_languages.codes().value(std::min(index, int(m_languages.codes().size()) - 1));
}

QStringList MapSheet::usualTitle() const
{
    return m_languages.texts(mapThemeTitle(m_request.content.theme));
}

QStringList MapSheet::title() const
{
    if (m_request.title.isEmpty())
        return usualTitle();
    QStringList titles = m_request.title;
    for (int i = 0; i < titles.size(); ++i)
        if (titles[i].isEmpty())
            titles[i] = usualTitle().value(i);
    return titles;
}

// Pictures that somebody has put on the sheet are found from the plan's folder.
QgsReadWriteContext MapSheet::besidePlan() const
{
    QgsReadWriteContext context;
    context.setPathResolver(QgsPathResolver(m_plan.path()));
    return context;
}

QDomDocument MapSheet::document() const
{
    QDomDocument document;
    document.appendChild(m_layout->writeXml(document, besidePlan()));
    const QDomNodeList layers = document.elementsByTagName(QStringLiteral("Layer"));
    for (int i = 0; i < layers.size(); ++i) {
        QDomElement layer = layers.at(i).toElement();
        if (layer.parentNode().nodeName() == QLatin1String("LayerSet"))
            for (const QString &trace : {QStringLiteral("source"), QStringLiteral("provider"), QStringLiteral("name")})
                layer.removeAttribute(trace);
    }
    return document;
}

void MapSheet::turnTo(int page)
{
    const Unrecorded unrecorded(*m_layout);
    m_page = std::clamp(page, 0, pageCount() - 1);
    showPlace();
}

void MapSheet::retype(const QStringList &title, const QHash<QString, QString> &fields)
{
    const Unrecorded unrecorded(*m_layout);
    m_request.title = title;
    m_request.fields = fields;
    fillTexts();
}

void MapSheet::show(const QgsRectangle &extent, double scale)
{
    const Unrecorded unrecorded(*m_layout);
    m_request.content.extent = extent;
    m_request.scale = scale;
    showPlace();
}

void MapSheet::showPlace()
{
    if (!map())
        return;
    fitMap();
    fillOverview();
    fillTexts();
    fillNotes();
    fillLegend();
}

void MapSheet::follow()
{
    if (!map())
        return;
    const Unrecorded unrecorded(*m_layout);
    suitScale();
    fillNotes();
    fillLegend();
}

void MapSheet::fitMap()
{
    QgsLayoutItemMap *map = this->map();
    const MapContent &content = m_request.content;
    map->setCrs(m_plan.crs());
    map->setKeepLayerSet(true);
    QList<QgsMapLayer *> layers = m_layers;
    if (!m_request.places.empty()) {
        if (!m_district) {
            m_district = districtOutline(m_plan.crs(), m_unit).release();
            m_project.addMapLayer(m_district, false); // owns it
        }
        outlineDistrict(*m_district, m_request.places[size_t(m_page)].land);
        layers.prepend(m_district);
    }
    map->setLayers(layers);
    const QgsRectangle extent = !m_request.places.empty() ? m_request.places[size_t(m_page)].extent
                                : content.extent.isNull() ? mapThemeExtent(m_plan, content.scenario, content.theme) : content.extent;
    map->zoomToExtent(extent);
    map->setScale(m_request.scale > 0 ? m_request.scale : roundScale(map->scale()));
    suitScale();
}

// What follows from the map's scale: sizes of symbols, grid, scale bar.
void MapSheet::suitScale()
{
    QgsLayoutItemMap *map = this->map();
    // Lines, points and names are meant for A4.
    for (QgsMapLayer *layer : std::as_const(m_layers))
        if (auto *vector = qobject_cast<QgsVectorLayer *>(layer); vector && vector->renderer() && !layer->id().startsWith(planLayerId(QStringLiteral("world"))))
            vector->renderer()->setReferenceScale(map->scale() * m_unit);
    for (int i = 0; i < map->grids()->size(); ++i) {
        QgsLayoutItemMapGrid *grid = map->grids()->grid(i);
        const double interval = gridInterval(map->extent().width() / map->rect().width() * 55 * m_unit);
        grid->setCrs(m_plan.crs());
        grid->setIntervalX(interval);
        grid->setIntervalY(interval);
        grid->setAnnotationPrecision(std::max(0, -int(std::floor(std::log10(interval)))));
    }
    if (auto *bar = item<QgsLayoutItemScaleBar>(QStringLiteral("scale bar"))) {
        const double metres = map->extent().width() * QgsUnitTypes::fromUnitToUnitFactor(m_plan.crs().mapUnits(), Qgis::DistanceUnit::Meters);
        const double room = bar->customProperty(QStringLiteral("madang/width"), bar->rect().width()).toDouble();
        const double part = gridInterval(metres / map->rect().width() * room * 0.38);
        const bool kilometres = part >= 1000;
        bar->setUnits(kilometres ? Qgis::DistanceUnit::Kilometers : Qgis::DistanceUnit::Meters);
        bar->setUnitLabel(kilometres ? QStringLiteral("km") : QStringLiteral("m"));
        bar->setMapUnitsPerScaleBarUnit(1);
        const NumberFormat numbers(m_languages.codes());
        auto format = std::make_unique<QgsBasicNumericFormat>();
        format->setDecimalSeparator(numbers.decimalPoint().front());
        format->setShowThousandsSeparator(!numbers.groupSeparator().isEmpty());
        if (format->showThousandsSeparator())
            format->setThousandsSeparator(numbers.groupSeparator().front());
        bar->setNumericFormat(format.release());
        bar->setUnitsPerSegment(kilometres ? part / 1000 : part);
        bar->update();
    }
}

void MapSheet::fill(const QString &id, const QString &text, int languageIndex)
{
    if (auto *label = item<QgsLayoutItemLabel>(id))
        fillLabel(*label, text, language(languageIndex));
}

void MapSheet::fillTexts()
{
    const NumberFormat numbers(m_languages.codes());
    const QStringList titles = title();
    const QStringList place = m_request.places.empty() ? QStringList() : m_request.places[size_t(m_page)].name;
    for (int i = 0; i < 2; ++i) {
        QString text = titles.value(i);
        if (!text.isEmpty() && !place.isEmpty())
            text += QStringLiteral(" – ") + place.value(std::min(i, int(place.size()) - 1));
        fill(QStringLiteral("title %1").arg(i + 1), text, i);
        const QStringList schematic = m_plan.meta().schematic
                                          ? m_languages.texts({"Map", QT_TRANSLATE_NOOP("Map", "Schematic plan for training: nothing in it is surveyed")})
                                          : QStringList();
        fill(QStringLiteral("schematic %1").arg(i + 1), schematic.value(i), i);
    }
    fill(QStringLiteral("plan"), m_plan.meta().title);
    const QHash<QString, QString> known = {
        {QStringLiteral("plan"), m_plan.meta().title},
        {QStringLiteral("scenario"), scenarioOnSheet(m_plan, m_request.content.scenario, m_languages).join(joint)},
        {QStringLiteral("revision"), revisionOnSheet(m_plan, m_languages).join(joint)},
        {QStringLiteral("date"), QDate::currentDate().toString(Qt::ISODate)},
        {QStringLiteral("scale"), scaleNow(numbers)},
        {QStringLiteral("crs"), m_plan.crs().authid()},
        {QStringLiteral("number"), m_request.places.empty() ? QString() : QStringLiteral("%1 / %2").arg(m_page + 1).arg(pageCount())},
    };
    for (const SheetField &field : sheetFields()) {
        fill(QStringLiteral("caption ") + field.name, m_languages.texts(field.caption).join(joint));
        const QString typed = m_request.fields.value(field.name);
        fill(QStringLiteral("value ") + field.name, typed.isEmpty() ? known.value(field.name) : typed);
    }
    const QSizeF paper = m_layout->pageCollection()->page(0)->pageSize().toQSizeF();
    fill(QStringLiteral("ratio"), QStringLiteral("%1 (%2)").arg(scaleNow(numbers), paperName(paper)));
}

void MapSheet::fillNotes()
{
    QStringList notes{QStringLiteral("%1, %2").arg(m_plan.crs().authid(), m_plan.crs().description())};
    if (QgsLayoutItemMap *map = this->map(); map->grids()->size() > 0) {
        const QString interval = NumberFormat(m_languages.codes()).number(map->grids()->grid(0)->intervalX(), map->grids()->grid(0)->annotationPrecision())
                                 + QLatin1Char(' ') + QgsUnitTypes::toAbbreviatedString(m_plan.crs().mapUnits());
        notes << m_languages.texts({"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Grid: %1"), {interval}}).join(joint);
    }
    fill(QStringLiteral("notes"), notes.join(QLatin1Char('\n')));

    QStringList tables;
    bool computes = false;
    for (const QgsMapLayer *layer : std::as_const(m_layers)) {
        const auto drawn = std::find_if(planLayers().begin(), planLayers().end(), [&](const PlanLayer &each) { return planLayerId(each.id) == layer->id(); });
        if (drawn == planLayers().end())
            computes = true;
        else if (drawn->group != PlanLayer::Group::World)
            tables << drawn->table;
    }
    if (auto *label = item<QgsLayoutItemLabel>(QStringLiteral("sources"))) {
        const QString heading = m_languages.texts({"Map", QT_TRANSLATE_NOOP("Map", "Sources")}).join(joint) + QStringLiteral(": ");
        const SheetLetters letters{language(0), label->textFormat().size(), false, {}};
        const bool hasWorldMap = item<QgsLayoutItemMap>(QStringLiteral("overview"));
        const auto note = [&](const QString &sources) {
            QStringList all{sources, hasWorldMap ? QStringLiteral("Natural Earth") : QString()};
            all.removeAll(QString());
            return all.isEmpty() ? QString() : heading + all.join(QStringLiteral("; "));
        };
        const QString sources = sheetSources(datasetsOnSheet(m_plan, tables, m_request.content.theme, computes), Phrasebook::of(language(0)),
                                             [&](const QString &text) {
                                                 return linesHeight(brokenLines(note(text), letters, label->rect().width()), letters)
                                                        <= label->rect().height();
                                             });
        fillLabel(*label, note(sources), language(0));
    }
}

SheetLegend MapSheet::legend() const
{
    const QgsLayoutItemMap *map = this->map();
    if (!m_request.places.empty())
        return {mapLegend(m_layers, m_plan, m_request.content.scenario, m_languages, map->extent(), map->scale(), ZoneClasses::InFrame,
                          m_request.places[size_t(m_page)].land),
                m_languages, m_unit, {"Map", QT_TRANSLATE_NOOP("Map", "Total within the district")}};
    const bool isWhole = m_request.content.theme == QLatin1String("zoning") || m_request.content.theme == QLatin1String("phasing");
    return {mapLegend(m_layers, m_plan, m_request.content.scenario, m_languages, map->extent(), map->scale(),
                      isWhole ? ZoneClasses::InScenario : ZoneClasses::InFrame),
            m_languages, m_unit};
}

void MapSheet::fillLegend()
{
    const SheetLegend found = legend();
    if (LegendPlace place(*m_layout); place.isWanted()) {
        place.follow();
        found.place(*m_layout, LegendPlace::rowsId(), place.area(), place.columns());
        place.remember();
    }
    const QStringList unverified = found.hasUnverified()
                                       ? m_languages.texts({"Map", QT_TRANSLATE_NOOP("Map", "* colour, name or limits not checked against the law")})
                                       : QStringList();
    fill(QStringLiteral("unverified"), unverified.join(QLatin1Char('\n')));
}

bool MapSheet::isLegendUpset() const
{
    return LegendPlace(*m_layout).isUpset();
}

void MapSheet::fillOverview()
{
    if (auto *overview = item<QgsLayoutItemMap>(QStringLiteral("overview")))
        showOverview(*overview, *map(), m_project, mapThemeExtent(m_plan, m_request.content.scenario, m_request.content.theme));
}

} // namespace madang
