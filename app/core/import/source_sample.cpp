// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/source_sample.h"

#include <ogr_geometry.h>

namespace madang {

namespace {

constexpr int textsForEncoding = 4000;
constexpr int valuesOfField = 500;
constexpr int charactersOfValue = 200; // names are shorter
constexpr int bytesOfValue = 4 * charactersOfValue; // of UTF-8 at most so many

// The encoding of the names of fields is not known yet: any in which one is watched will do.
std::vector<bool> watchedFields(const VectorSource &source, const QStringList &watched)
{
    std::vector<bool> found(source.fields(TextDecoder(QStringLiteral("UTF-8"))).size(), false);
    for (const QString &encoding : textEncodings()) {
        const std::vector<SourceField> fields = source.fields(TextDecoder(encoding));
        for (size_t i = 0; i < fields.size(); ++i)
            if (fields[i].type == SourceFieldType::Text && watched.contains(fields[i].name.trimmed(), Qt::CaseInsensitive))
                found[i] = true;
    }
    return found;
}

} // namespace

SourceSample takeSample(VectorSource &source, const QStringList &watched)
{
    const std::vector<bool> keep = watchedFields(source, watched);
    SourceSample sample;
    sample.texts = source.nameBytes();
    sample.values.resize(keep.size());
    source.rewind();
    for (int i = 0; i < sampledRows && source.next(); ++i) {
        if (sample.texts.size() < textsForEncoding)
            source.collectTexts(sample.texts);
        for (size_t field = 0; field < keep.size(); ++field)
            if (keep[field] && sample.values[field].size() < valuesOfField && !source.isNull(int(field)))
                sample.values[field] << source.bytes(int(field)).left(bytesOfValue);
        if (const OGRGeometry *geometry = source.geometry(); geometry && !geometry->IsEmpty()) {
            OGREnvelope box;
            geometry->getEnvelope(&box);
            sample.extent.add(box.MinX, box.MinY, box.MaxX, box.MaxY);
        }
    }
    source.rewind();
    return sample;
}

FieldTexts sampledTexts(const SourceSample &sample, const VectorSource &source, const std::vector<SourceField> &fields, const TextDecoder &decoder)
{
    FieldTexts texts;
    for (size_t field = 0; field < fields.size(); ++field)
        for (const QByteArray &value : sample.values[field])
            if (const QString text = source.textOf(value, decoder).trimmed().left(charactersOfValue); !text.isEmpty())
                texts[fields[field].name] << text;
    return texts;
}

} // namespace madang
