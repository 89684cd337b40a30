// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_items.h"

#include "core/cartography/palette.h"
#include "core/cartography/symbol_parts.h"

#include <qgsfillsymbol.h>
#include <qgslayout.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitempolyline.h>
#include <qgslayoutitemshape.h>
#include <qgslinesymbol.h>

namespace madang {

namespace {

// Kept with the label, in files too: the size that it was made with, and what it was last filled with.
const QString sizeKey = QStringLiteral("madang/size");
const QString filledKey = QStringLiteral("madang/filled");

} // namespace

QgsLayoutItemLabel *addLabel(QgsLayout &layout, const QString &id, const QRectF &place, const SheetLetters &letters,
                             Qt::AlignmentFlag across, Qt::AlignmentFlag down)
{
    auto *label = new QgsLayoutItemLabel(&layout);
    label->setId(id);
    label->setTextFormat(letters.format());
    label->setCustomProperty(sizeKey, letters.size);
    label->setText(QString());
    label->setHAlign(across);
    label->setVAlign(down);
    label->setMarginX(0);
    label->setMarginY(0);
    label->attemptSetSceneRect(place);
    layout.addLayoutItem(label);
    return label;
}

void fillLabel(QgsLayoutItemLabel &label, const QString &text, const QString &language)
{
    // QGIS stores nothing where a label was last filled with nothing.
    const QVariant filled = label.customProperty(filledKey);
    const bool isOurs = label.customProperty(sizeKey).isValid();
    if ((filled.isValid() || isOurs) && filled.toString() != label.text())
        return;
    SheetLetters letters;
    letters.language = languageOfText(text, language);
    const QgsTextFormat before = label.textFormat();
    const double size = label.customProperty(sizeKey).toDouble();
    letters.bold = before.font().bold();
    letters.colour = before.color();
    const QSizeF room = label.rect().size() - QSizeF(2 * label.marginX(), 2 * label.marginY());
    QStringList lines;
    // A label that somebody has made in QGIS keeps the size that it was given.
    const double full = size > 0 ? size : before.sizeUnit() == Qgis::RenderUnit::Points ? before.size() * 25.4 / 72 : before.size();
    for (double share = 1; share > 0.59; share -= 0.05) {
        letters.size = full * share;
        // An expression is one line to QGIS, whatever it comes to.
        lines = text.contains(QLatin1String("[%")) ? QStringList{text} : brokenLines(text, letters, room.width());
        if (linesHeight(lines, letters) <= room.height() * 1.02)
            break;
    }
    label.setTextFormat(letters.format());
    label.setText(lines.join(QLatin1Char('\n')));
    label.setCustomProperty(filledKey, label.text());
    label.redraw(); // QGIS redraws a label of new words only where it has kept a picture of it
}

void addRule(QgsLayout &layout, const QPointF &from, const QPointF &to, double width)
{
    auto *rule = new QgsLayoutItemPolyline(QPolygonF(QVector<QPointF>{from, to}), &layout);
    rule->setId(QStringLiteral("rule"));
    const auto line = stroke(palette::colour(palette::text), width);
    rule->setSymbol(line.get()); // it takes a copy
    layout.addLayoutItem(rule);
}

QgsLayoutItem *addBox(QgsLayout &layout, const QString &id, const QRectF &place, std::unique_ptr<QgsFillSymbol> symbol)
{
    auto *box = new QgsLayoutItemShape(&layout);
    box->setId(id);
    box->setShapeType(QgsLayoutItemShape::Rectangle);
    const std::unique_ptr<QgsFillSymbol> none = symbol ? nullptr : outlined(Qt::transparent, 0);
    box->setSymbol(symbol ? symbol.get() : none.get()); // it takes a copy
    box->attemptSetSceneRect(place);
    layout.addLayoutItem(box);
    return box;
}

} // namespace madang
