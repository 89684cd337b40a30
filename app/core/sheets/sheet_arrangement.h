// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QSizeF>
#include <QStringList>

class QgsPrintLayout;

namespace madang {

// What decides where things stand on a sheet.
struct SheetArrangement {
    QSizeF paper;          // mm; higher than wide: upright
    QStringList languages;
    QStringList title;     // a text per language
    int legendColumns = 1;
    double legendHeight = 0; // mm; of an upright sheet, where the legend is below the map
};

// Puts the items of a sheet on an empty layout: a frame, a title over all, the map with its grid, the legend beside it
// (below it on an upright sheet), and a band with overview, north arrow and scale bar, notes and the title block. All are
// items of QGIS with names that say what SheetContents fills them with: "map", "overview", "legend", "title 1",
// "title 2", "plan", "schematic 1", "sources", "notes", "unverified", "ratio", and "caption NAME" and "value NAME" for
// each NAME of sheetFields(). A template of a planner's own is a layout with as many of these names as it wants.
//
// It is put together here, and not read from template files, because the height of the title, the width of the legend and
// the size of letters follow from languages, paper and plan: four sheets on three papers, both ways up, would be 24 files
// that say the same. A sheet is written as a template file for those who want to change it (writeMapSheet, .qpt).
void arrangeSheet(QgsPrintLayout &layout, const SheetArrangement &wish);

} // namespace madang
