// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/field_mapping.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace madang {

struct DrawingLayer;

// How Madang's own drawings name their layers, so that what is written is known again when it is read: "zone" or
// "zone-R2-Residential" for the rows of a table, "zone-text" for their names, "zone-text-2" for those in the plan's second
// language.

// The column whose value a layer is named by; empty where the table has none.
MADANG_CORE_EXPORT QString classColumnOf(const QString &table);
MADANG_CORE_EXPORT QString labelLayerOf(const QString &table);
MADANG_CORE_EXPORT QString secondLabelLayerOf(const QString &table);

// The table that a layer is named by; none for names of other programs.
MADANG_CORE_EXPORT std::optional<QString> tableOfLayer(const QString &layer);

// Marks the layers that are named by another table. Only where some are named by this one: else the names are chance.
MADANG_CORE_EXPORT void markLayersOfOtherTables(std::vector<DrawingLayer> &layers, const QString &table);
// Those that are read: the chosen ones, or where none are chosen all but those of other tables.
MADANG_CORE_EXPORT QStringList layersToRead(const std::vector<DrawingLayer> &layers, const QStringList &chosen);

// Where layers that are read are named by this table, they say which column a name or class is of.
MADANG_CORE_EXPORT void mapOwnLayers(FieldMap &map, const QString &table, const QStringList &layers, const std::vector<SourceField> &fields);

} // namespace madang
