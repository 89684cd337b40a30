// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/importer.h"

namespace madang {

// The request with its source as a path that names a file or folder at its end. Throws ImportWrongInput for a request
// that is wrong whatever the file holds: its table, or the plan into itself.
ImportRequest checkedRequest(const ImportTarget &target, ImportRequest request);

// previewImport() on a source that is open already; leaves it at the first row of the layer chosen.
ImportPreview previewOpenSource(VectorSource &source, const ImportTarget &target, const ImportRequest &request, int rows);

// Metres in the unit of a drawing's numbers; 1 for other files.
double drawingScale(const ImportPreview &preview);

// The index of a field by its name, exact spelling first; -1 where there is none.
int fieldIndex(const std::vector<SourceField> &fields, const QString &name);

} // namespace madang
