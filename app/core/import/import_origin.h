// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/field_mapping.h"
#include "core/import/vector_source.h"

namespace madang {

// Whose data a file holds, as the plan keeps it.
struct ImportOrigin {
    QString source, licence;
};

// The fields, in any case of letters, whose values shownOrigin() wants to see.
QStringList fieldsOfOrigin();

// What a file shows of it without being asked: OpenStreetMap by its format, its name, that of its layer, or the fields
// that programs which extract it leave behind. Empty otherwise.
ImportOrigin shownOrigin(const VectorSource &source, const std::vector<SourceField> &fields, const FieldTexts &texts);

} // namespace madang
