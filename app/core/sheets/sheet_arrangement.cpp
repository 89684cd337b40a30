// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_arrangement.h"

#include "core/cartography/palette.h"
#include "core/cartography/symbol_parts.h"
#include "core/sheets/sheet_fields.h"
#include "core/sheets/sheet_items.h"
#include "core/sheets/sheet_legend.h"
#include "core/sheets/sheet_paper.h"

#include <qgsapplication.h>
#include <qgsfillsymbol.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapgrid.h>
#include <qgslayoutitemmapoverview.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutpagecollection.h>
#include <qgslinesymbol.h>
#include <qgsprintlayout.h>

namespace madang {

namespace {

// mm on A4.
constexpr double edge = 7, gridEdge = 4.6, pad = 2, oneColumn = 62, ofTwoColumns = 50, ofThreeColumns = 45, bandHeight = 33, blockWidth = 96, overviewWidth = 36,
                 scaleWidth = 58, planWidth = 78;

class Arranging {
public:
    Arranging(QgsPrintLayout &layout, const SheetArrangement &wish)
        : m_layout(layout)
        , m_wish(wish)
        , m_unit(paperFactor(wish.paper))
        , m_upright(wish.paper.height() > wish.paper.width())
    {
    }

    void arrange()
    {
        m_layout.initializeDefaults();
        m_layout.pageCollection()->page(0)->setPageSize(QgsLayoutSize(m_wish.paper.width(), m_wish.paper.height()));
        const double margin = mm(edge);
        const QRectF frame(margin, margin, m_wish.paper.width() - 2 * margin, m_wish.paper.height() - 2 * margin);
        const double title = placeTitle(frame);
        const double band = mm(bandHeight) * (m_upright ? 1.7 : 1);
        const double bandTop = frame.bottom() - band;
        QRectF map(frame.left(), title, frame.width(), bandTop - title), legend;
        if (m_upright) {
            const double height = m_wish.legendHeight + mm(2 * pad);
            legend = QRectF(frame.left(), bandTop - height, frame.width(), height);
            map.setBottom(legend.top());
            addRule(m_layout, map.bottomLeft(), map.bottomRight(), mm(0.18));
        } else {
            const int columns = m_wish.legendColumns;
            const double width = mm(columns * (columns == 1 ? oneColumn : columns == 2 ? ofTwoColumns : ofThreeColumns)
                                    + (columns - 1) * legendColumnGap + 2 * pad);
            legend = QRectF(frame.right() - width, title, width, bandTop - title);
            map.setRight(legend.left());
            addRule(m_layout, map.topRight(), map.bottomRight(), mm(0.18));
        }
        addRule(m_layout, {frame.left(), title}, {frame.right(), title}, mm(0.25));
        addRule(m_layout, {frame.left(), bandTop}, {frame.right(), bandTop}, mm(0.25));
        placeMap(map.adjusted(mm(gridEdge), mm(gridEdge), -mm(gridEdge), -mm(gridEdge)));
        QgsLayoutItem *room = addBox(m_layout, QStringLiteral("legend"), legend.adjusted(mm(pad), mm(pad), -mm(pad), -mm(pad)), nullptr);
        room->setCustomProperty(QStringLiteral("madang/columns"), m_wish.legendColumns);
        room->setLocked(true); // the hand takes hold of the rows in it
        placeBand(QRectF(frame.left(), bandTop, frame.width(), band));
        addBox(m_layout, QStringLiteral("frame"), frame, outlined(palette::colour(palette::text), mm(0.45)))->setLocked(true);
    }

private:
    double mm(double onA4) const { return onA4 * m_unit; }
    QString language(int index) const { return m_wish.languages.value(std::min(index, int(m_wish.languages.size()) - 1)); }
    SheetLetters letters(int index, double size, bool bold = false, QRgb colour = palette::text) const
    {
        return {language(index), mm(size), bold, palette::colour(colour)};
    }

    // Returns where it ends.
    double placeTitle(const QRectF &frame)
    {
        const double side = mm(planWidth) * (m_upright ? 0.75 : 1), width = frame.width() - side - mm(3 * pad), left = frame.left() + mm(pad);
        double y = frame.top() + mm(1);
        for (int i = 0; i < m_wish.title.size(); ++i) {
            const SheetLetters title = letters(i, i == 0 ? 5.6 : 4.0, i == 0, i == 0 ? palette::text : palette::quietText);
            const double height = linesHeight(brokenLines(m_wish.title[i], title, width), title);
            addLabel(m_layout, QStringLiteral("title %1").arg(i + 1), {left, y, width, height * 1.02}, title);
            y += height;
        }
        const double bottom = std::max(y + mm(0.8), frame.top() + mm(12)), right = frame.right() - mm(pad) - side;
        const double half = (bottom - frame.top() - mm(2)) * 0.42, quarter = (bottom - frame.top() - mm(2)) * 0.29;
        addLabel(m_layout, QStringLiteral("plan"), {right, frame.top() + mm(1), side, half}, letters(0, 3.4, true), Qt::AlignRight, Qt::AlignVCenter);
        for (int i = 0; i < 2; ++i)
            addLabel(m_layout, QStringLiteral("schematic %1").arg(i + 1), {right, frame.top() + mm(1) + half + i * quarter, side, quarter},
                     letters(i, 2.3, i == 0, palette::warning), Qt::AlignRight, Qt::AlignVCenter);
        return bottom;
    }

    void placeMap(const QRectF &place)
    {
        m_map = new QgsLayoutItemMap(&m_layout);
        m_map->setId(QStringLiteral("map"));
        m_map->setBackgroundColor(palette::colour(palette::paper));
        m_map->setFrameEnabled(true);
        m_map->setFrameStrokeWidth(QgsLayoutMeasurement(mm(0.3)));
        m_map->setFrameStrokeColor(palette::colour(palette::text));
        m_map->attemptSetSceneRect(place);
        m_layout.addLayoutItem(m_map);
        m_layout.setReferenceMap(m_map);
        auto *grid = new QgsLayoutItemMapGrid(QStringLiteral("grid"), m_map);
        grid->setStyle(QgsLayoutItemMapGrid::Cross);
        grid->setCrossLength(mm(2.2));
        const auto line = stroke(QColor(0x33, 0x31, 0x2d, 120), mm(0.1));
        grid->setLineSymbol(line->clone());
        grid->setFrameStyle(QgsLayoutItemMapGrid::ExteriorTicks);
        grid->setFrameWidth(mm(1));
        grid->setFramePenSize(mm(0.15));
        grid->setFramePenColor(palette::colour(palette::text));
        grid->setAnnotationEnabled(true);
        grid->setAnnotationTextFormat(letters(0, 1.9, false, palette::quietText).format());
        grid->setAnnotationFrameDistance(mm(0.4));
        grid->setAnnotationDirection(QgsLayoutItemMapGrid::Vertical, QgsLayoutItemMapGrid::Left);
        grid->setAnnotationDirection(QgsLayoutItemMapGrid::Vertical, QgsLayoutItemMapGrid::Right);
        m_map->grids()->addGrid(grid);
    }

    void placeBand(const QRectF &band)
    {
        const double wide = mm(overviewWidth), marks = mm(scaleWidth), block = std::min(mm(blockWidth), band.width() - wide);
        const double lower = m_upright ? band.bottom() - mm(bandHeight) : band.top();
        const auto post = [&](double x, double top, double bottom) { addRule(m_layout, {x, top}, {x, bottom}, mm(0.18)); };
        placeOverview({band.left(), lower, wide, band.bottom() - lower});
        post(band.left() + wide, lower, band.bottom());
        if (m_upright) {
            addRule(m_layout, {band.left(), lower}, {band.right(), lower}, mm(0.18));
            placeMarks({band.left(), band.top(), marks, lower - band.top()});
            post(band.left() + marks, band.top(), lower);
            placeNotes({band.left() + marks, band.top(), band.width() - marks, lower - band.top()});
            placeBlock({band.left() + wide, lower, band.width() - wide, band.bottom() - lower});
            return;
        }
        placeMarks({band.left() + wide, band.top(), marks, band.height()});
        post(band.left() + wide + marks, band.top(), band.bottom());
        placeNotes({band.left() + wide + marks, band.top(), band.width() - wide - marks - block, band.height()});
        placeBlock({band.right() - block, band.top(), block, band.height()});
        post(band.right() - block, band.top(), band.bottom());
    }

    void placeOverview(const QRectF &place)
    {
        auto *overview = new QgsLayoutItemMap(&m_layout);
        overview->setId(QStringLiteral("overview"));
        overview->setBackgroundColor(palette::colour(palette::paper));
        overview->attemptSetSceneRect(place.adjusted(mm(pad / 2), mm(pad / 2), -mm(pad / 2), -mm(pad / 2)));
        overview->setFrameEnabled(true);
        overview->setFrameStrokeWidth(QgsLayoutMeasurement(mm(0.15)));
        m_layout.addLayoutItem(overview);
        auto *shown = new QgsLayoutItemMapOverview(QStringLiteral("frame of the sheet"), overview);
        shown->setLinkedMap(m_map);
        shown->setFrameSymbol(filled(QColor(0xc0, 0x39, 0x2b, 60), palette::colour(palette::warning), mm(0.9)).release());
        overview->overviews()->addOverview(shown);
    }

    void placeMarks(const QRectF &place)
    {
        auto *north = new QgsLayoutItemPicture(&m_layout);
        north->setId(QStringLiteral("north"));
        north->setPicturePath(QgsApplication::pkgDataPath() + QStringLiteral("/svg/arrows/NorthArrow_02.svg"), Qgis::PictureFormat::SVG);
        north->setSvgFillColor(palette::colour(palette::text));
        north->setLinkedMap(m_map);
        north->setNorthMode(QgsLayoutItemPicture::GridNorth);
        north->attemptSetSceneRect({place.left() + mm(1), place.top() + mm(1.8), mm(9.4), mm(12.2)});
        m_layout.addLayoutItem(north);

        auto *bar = new QgsLayoutItemScaleBar(&m_layout);
        bar->setId(QStringLiteral("scale bar"));
        bar->setStyle(QStringLiteral("Single Box"));
        bar->setTextFormat(letters(0, 2.2).format());
        bar->setHeight(mm(1.4));
        bar->setLabelBarSpace(mm(0.8));
        bar->setBoxContentSpace(mm(0.8));
        const auto edgeLine = stroke(palette::colour(palette::text), mm(0.18));
        bar->setLineSymbol(edgeLine->clone());
        bar->setFillSymbol(filled(palette::colour(palette::text)).release());
        bar->setAlternateFillSymbol(filled(Qt::white).release());
        bar->setNumberOfSegmentsLeft(0);
        bar->setNumberOfSegments(2);
        bar->setLinkedMap(m_map);
        bar->attemptSetSceneRect({place.left() + mm(12), place.top() + mm(1), place.width() - mm(13), mm(8)});
        m_layout.addLayoutItem(bar);
        bar->setCustomProperty(QStringLiteral("madang/width"), place.width() - mm(13)); // it shrinks to what it draws

        addLabel(m_layout, QStringLiteral("ratio"), {place.left() + mm(13), place.top() + mm(9), place.width() - mm(14), mm(5.2)},
                 letters(0, 3.2, true), Qt::AlignLeft, Qt::AlignVCenter);
        addLabel(m_layout, QStringLiteral("notes"), {place.left() + mm(pad), place.top() + mm(15), place.width() - mm(2 * pad), place.height() - mm(15.6)},
                 letters(0, 2.1, false, palette::quietText));
    }

    void placeNotes(const QRectF &place)
    {
        const double width = place.width() - mm(2 * pad), unverified = mm(7.4);
        addLabel(m_layout, QStringLiteral("sources"), {place.left() + mm(pad), place.top() + mm(1), width, place.height() - unverified - mm(2)},
                 letters(0, 2.15, false, palette::quietText));
        addLabel(m_layout, QStringLiteral("unverified"), {place.left() + mm(pad), place.bottom() - unverified - mm(0.6), width, unverified},
                 letters(0, 2.15, false, palette::quietText), Qt::AlignLeft, Qt::AlignBottom);
    }

    // Ten fields in four rows.
    void placeBlock(const QRectF &place)
    {
        const double row = place.height() / 4;
        const std::vector<std::vector<double>> rows = {{0.56, 0.44}, {0.4, 0.36, 0.24}, {0.4, 0.36, 0.24}, {0.5, 0.5}};
        auto field = sheetFields().begin();
        for (size_t i = 0; i < rows.size(); ++i) {
            const double top = place.top() + double(i) * row;
            if (i > 0)
                addRule(m_layout, {place.left(), top}, {place.right(), top}, mm(0.12));
            double left = place.left();
            for (const double share : rows[i]) {
                const double width = share * place.width();
                if (left > place.left())
                    addRule(m_layout, {left, top}, {left, top + row}, mm(0.12));
                const QRectF cell(left + mm(1), top + mm(0.4), width - mm(2), row - mm(0.6));
                const double caption = cell.height() * 0.42;
                addLabel(m_layout, QStringLiteral("caption ") + field->name, {cell.left(), cell.top(), cell.width(), caption},
                         letters(0, 1.9, false, palette::quietText), Qt::AlignLeft, Qt::AlignVCenter);
                addLabel(m_layout, QStringLiteral("value ") + field->name, {cell.left(), cell.top() + caption, cell.width(), cell.height() - caption},
                         letters(0, 2.6, true), Qt::AlignLeft, Qt::AlignVCenter);
                left += width;
                ++field;
            }
        }
    }

    QgsPrintLayout &m_layout;
    const SheetArrangement &m_wish;
    double m_unit;
    bool m_upright;
    QgsLayoutItemMap *m_map = nullptr;
};

} // namespace

void arrangeSheet(QgsPrintLayout &layout, const SheetArrangement &wish)
{
    Arranging(layout, wish).arrange();
}

} // namespace madang
