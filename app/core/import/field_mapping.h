// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/vector_source.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace madang {

struct PlanMeta;

// Where the value of a column comes from.
struct FieldSource {
    QString field;
    QString unit; // of numbers that carry none ("cm", "km/h"); empty: SI
    bool operator==(const FieldSource &) const = default;
};

using FieldMap = QMap<QString, FieldSource>; // column → field
using FieldTexts = QHash<QString, QStringList>; // field → its values in the first rows of a file, of fields that matter

// The columns of a table that a person may fill from a file: not uid, scenario and the like.
MADANG_CORE_EXPORT QStringList importableColumns(const QString &table);
// The tables that a file may be imported into.
MADANG_CORE_EXPORT QStringList importableTables();

// The fields, in any case of letters, whose values suggestMapping() wants to see.
MADANG_CORE_EXPORT QStringList fieldsOfNames(const QString &format, const PlanMeta &meta);

// A mapping to begin with: equal names (upper and lower case alike), then the names that OSM, DXF and national data
// sets use. A name in the plan's first language goes to `name`, in the second to `name_2`. A plain "name", as OSM's, is
// taken to be in the language of the country, unless its values in `texts` are in the script of the plan's other
// language and no field of that language's own has any.
MADANG_CORE_EXPORT FieldMap suggestMapping(const QString &table, const QString &format, const std::vector<SourceField> &fields,
                                           const PlanMeta &meta, const FieldTexts &texts = {});

// The script that most of these texts are in: of a text in two ("KB국민은행") the one that is not Latin; Script_Unknown
// where they have no letters.
MADANG_CORE_EXPORT QChar::Script mainScript(const QStringList &texts);

// "depth=depth_cm[cm]" → column, field and unit. Throws ImportWrongInput where it is not of that form. An empty field leaves the
// column empty.
MADANG_CORE_EXPORT std::pair<QString, FieldSource> parseMapping(const QString &text);

// For files of mixed features (OSM): the field that has a value in every row that is one of these things ("building"
// for buildings); empty where every row is wanted.
MADANG_CORE_EXPORT QString tellingField(const QString &table, const QString &format);

} // namespace madang
