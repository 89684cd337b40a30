// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/sheet_text.h"

#include <QRectF>

#include <memory>

class QgsFillSymbol;
class QgsLayout;
class QgsLayoutItem;
class QgsLayoutItemLabel;

namespace madang {

// The items that sheets are put together from: QGIS's own and no others, so that QGIS opens and edits a sheet. Places are
// in mm from the page's upper left corner.

// A place for a text. Its letters shrink, to 60 % at most, where the text that fillLabel() gives it is too long.
QgsLayoutItemLabel *addLabel(QgsLayout &layout, const QString &id, const QRectF &place, const SheetLetters &letters,
                             Qt::AlignmentFlag across = Qt::AlignLeft, Qt::AlignmentFlag down = Qt::AlignTop);

// Sets the text of a label in lines that fit it. A text that somebody has typed into the label stays. `language`: the
// text's, whose faces the letters get.
void fillLabel(QgsLayoutItemLabel &label, const QString &text, const QString &language);

void addRule(QgsLayout &layout, const QPointF &from, const QPointF &to, double width);
// A rectangle; without a symbol an invisible one, to mark a place.
QgsLayoutItem *addBox(QgsLayout &layout, const QString &id, const QRectF &place, std::unique_ptr<QgsFillSymbol> symbol);

} // namespace madang
