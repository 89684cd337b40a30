// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QFontMetrics;
class QPalette;
class QTreeWidgetItem;

namespace madang::zoning {

// How lists show that something is not verified: letters in italics on a hatched ground. The word stands beside it.
void markUnverified(QTreeWidgetItem &item, int columns, const QPalette &palette);
// What another rule overrides: quiet and struck through.
void markOverridden(QTreeWidgetItem &item, int columns, const QPalette &palette);
// Makes a row as high as the lines of one of its columns; left to itself, a selected row would cut the last one off.
void giveRoomForLines(QTreeWidgetItem &item, int column, const QFontMetrics &metrics);
// A sample of a class's colour, hatched where it is not verified.
QIcon classSwatch(const QColor &colour, bool verified, double pixelRatio);

} // namespace madang::zoning
