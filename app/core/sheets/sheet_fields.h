// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/text/phrasebook.h"

#include <vector>

namespace madang {

// A field of the title block.
struct SheetField {
    QString name;    // "plan", "scenario", "revision", "date", "scale", "crs", "number", "drawn", "checked", "organisation"
    Phrase caption;
    bool isTyped;    // whether a person says what is in it
};

// In the order of reading.
MADANG_CORE_EXPORT const std::vector<SheetField> &sheetFields();

} // namespace madang
