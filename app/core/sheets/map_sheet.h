// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/map_languages.h"
#include "core/cartography/map_picture.h"
#include "core/core_export.h"
#include "core/plan/plan_reader.h"

#include <qgsprintlayout.h>
#include <qgsproject.h>

#include <QDomDocument>
#include <QHash>
#include <QSizeF>

#include <memory>

class QgsLayoutItemMap;
class QgsReadWriteContext;
class QgsVectorLayer;

namespace madang {

class SheetLegend;

// A page of a batch: a district with its name in each language; what its map shows and its land, in the plan's CRS.
struct SheetPlace {
    QString uid;
    QStringList name;
    QgsRectangle extent;
    QgsGeometry land;
};

struct MapSheetRequest {
    MapContent content;
    QSizeF paper = {297, 210};           // mm; upright where it is higher than wide
    double dpi = 300;
    double scale = 0;                    // denominator; 0: the usual scale that shows it all
    QStringList title;                   // a text per language; the theme's name where it is empty
    QHash<QString, QString> fields;      // what is typed into the title block, by SheetField::name
    QString templateFile;                // a .qpt file instead of our own arrangement
    QDomDocument layout;                 // MapSheet::document() of a sheet changed by hand, instead of both; null otherwise
    bool followsPlan = false;            // with a layout: its legend and texts say what the plan says now, not what they said
    std::vector<SheetPlace> places;      // a page for each; none: one page of the content's extent
};

// A sheet of a plan as a QGIS layout of QGIS's own items: title in each language, map with grid, legend with hectares and
// shares, overview, scale bar, north arrow, notes, sources, title block. It reads the plan through a connection of its own
// and holds a project of its own; it belongs to the thread that made it.
class MADANG_CORE_EXPORT MapSheet {
public:
    // Throws Failure.
    explicit MapSheet(const MapSheetRequest &request);
    ~MapSheet();
    MapSheet(const MapSheet &) = delete;
    MapSheet &operator=(const MapSheet &) = delete;

    QgsPrintLayout &layout() { return *m_layout; }
    const PlanReader &plan() const { return m_plan; }
    // Null where somebody has removed it.
    QgsLayoutItemMap *map() const;
    // The sheet with all that has been changed by hand as QGIS's XML of a layout: files relative to the plan, layers by
    // nothing but their ids, so that it says nothing about this machine.
    QDomDocument document() const;
    int pageCount() const { return std::max(1, int(m_request.places.size())); }
    // Shows that place of the batch, from 0.
    void turnTo(int page);
    int page() const { return m_page; }

    // What the title and the typed fields say from now on; texts that somebody has changed by hand stay.
    void retype(const QStringList &title, const QHash<QString, QString> &fields);
    // Another part of the plan, or another scale (0: what fits).
    void show(const QgsRectangle &extent, double scale);
    // After the map has been dragged by hand: legend, grid and numbers for what it shows now.
    void follow();
    // Whether the legend has to be set anew, as follow() does: somebody has changed its size, or undo has brought back an
    // earlier one beside it.
    bool isLegendUpset() const;
    // What the title says where none is given.
    QStringList usualTitle() const;

private:
    QStringList title() const;
    void arrange();
    void showPlace();
    void fitMap();
    void suitScale();
    void fillTexts();
    void fillNotes();
    void fillLegend();
    void fillOverview();
    QgsReadWriteContext besidePlan() const;
    SheetLegend legend() const;
    QString language(int index) const;
    // The label, shape or map of that name; null where the layout has none.
    template <typename Item>
    Item *item(const QString &id) const;
    void fill(const QString &id, const QString &text, int language = 0);

    MapSheetRequest m_request;
    PlanReader m_plan;
    MapLanguages m_languages;
    QgsProject m_project;
    std::shared_ptr<QgsPrintLayout> m_layout;
    QList<QgsMapLayer *> m_layers;
    QgsVectorLayer *m_district = nullptr; // over the map of a page of a batch
    double m_unit;
    int m_page = 0;
};

} // namespace madang
