// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/field_mapping.h"
#include "core/import/place_check.h"
#include "core/import/vector_source.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace madang {

constexpr int sampledRows = 5000;

// The first rows of a layer, read before it is known what encoding they are in.
struct SourceSample {
    QList<QByteArray> texts; // of every field, for guessEncoding()
    std::vector<QList<QByteArray>> values; // of each field; only of those that were to be watched
    SourceExtent extent;
};

// Reads up to sampledRows rows and goes back to the first. Keeps values of the fields of text that are named in
// `watched`, in any case of letters, 500 of each: files have hundreds of fields, and values of a megabyte.
MADANG_CORE_EXPORT SourceSample takeSample(VectorSource &source, const QStringList &watched);

// The values that were kept, as text; the beginning of long ones.
MADANG_CORE_EXPORT FieldTexts sampledTexts(const SourceSample &sample, const VectorSource &source, const std::vector<SourceField> &fields,
                                           const TextDecoder &decoder);

} // namespace madang
