// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace madang {

// Writes text in one encoding, many times over; the other way round of TextDecoder. Text is brought into NFC first: the
// national encodings have whole syllables, not the parts that some systems take them apart into. One object serves one
// thread.
class MADANG_CORE_EXPORT TextEncoder {
public:
    // `encoding` is one of textEncodings() that ICU writes; anything else throws std::invalid_argument.
    explicit TextEncoder(const QString &encoding);
    ~TextEncoder();

    QString encoding() const { return m_encoding; }
    bool isUnicode() const { return m_encoding == QLatin1String("UTF-8"); }
    // Whether every character of the text is in the encoding.
    bool holds(const QString &text) const;
    // The bytes; a character that is not in the encoding goes through `instead`, which gives ASCII for its code point.
    QByteArray encode(const QString &text, const std::function<QByteArray(char32_t)> &instead) const;
    // The same with “?” for these.
    QByteArray encode(const QString &text) const;
    // The text as it would be read back: characters that are not in the encoding as “?”, and no more than so many bytes
    // of it, cut between two characters.
    QString fitted(const QString &text, int bytes) const;

private:
    struct Converter;
    bool convert(const QString &text, QByteArray &bytes) const; // false where a character is not in the encoding
    QString m_encoding;
    std::unique_ptr<Converter> m_converter;
};

} // namespace madang
