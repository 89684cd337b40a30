// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/vector_source.h"

namespace madang {

// The encoding of a table of text: `asked` in any spelling, what the file declares, or what its bytes say where that is
// sure. Reads the beginning of the layer and goes back to its first row. Throws ImportWrongInput where it cannot be told.
MADANG_CORE_EXPORT QString tableEncoding(VectorSource &source, const QString &asked);

} // namespace madang
