// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace madang {

// Text encodings by the names that this program uses everywhere: "UTF-8", "UTF-16LE", "UTF-16BE", "CP949" (Korean),
// "CP874" (Thai, holds TIS-620), "CP1258" (Vietnamese), "CP1252" (Western), "GB18030" (Chinese).
MADANG_CORE_EXPORT QStringList textEncodings();

// What a person calls it: "Korean (CP949)"; translated.
MADANG_CORE_EXPORT QString textEncodingLabel(const QString &encoding);

// The name used here for what a .cpg file, a DXF header or a user says ("949", "EUC-KR", "ANSI_949", "tis620", "65001").
MADANG_CORE_EXPORT std::optional<QString> canonicalEncoding(const QString &name);

// The encoding that byte 29 of a .dbf header (language driver id) stands for; none for 0 and for ids not known.
// Source: the table of language drivers in the dBASE / FoxPro documentation that ESRI follows.
MADANG_CORE_EXPORT std::optional<QString> encodingOfDbfLanguage(unsigned char languageDriver);

// Decodes bytes of one encoding, many times over. Text comes out in NFC. One object serves one thread.
class MADANG_CORE_EXPORT TextDecoder {
public:
    // `encoding` is one of textEncodings(); anything else throws std::invalid_argument.
    explicit TextDecoder(const QString &encoding);
    ~TextDecoder();
    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;

    QString encoding() const { return m_encoding; }
    // Bytes that are not of this encoding become U+FFFD; `damaged` is set to whether there were any.
    QString decode(const QByteArray &bytes, bool *damaged = nullptr) const;

private:
    struct Converter;
    QString m_encoding;
    std::unique_ptr<Converter> m_converter;
};

// How well bytes fit one encoding, 0 (cannot be) to 1.
struct EncodingCandidate {
    QString encoding;
    double score = 0;
};

// What guessEncoding() found.
struct EncodingGuess {
    QString encoding;      // the best, "UTF-8" where every byte is ASCII
    double confidence = 0; // 0 to 1
    bool sure = false;     // false: a person should look at the text and decide
    bool onlyAscii = false;
    std::vector<EncodingCandidate> candidates; // best first, without those that cannot be
};

// Finds the encoding of texts from their raw bytes (values of fields, lines of a file). `texts` may hold values cut in
// the middle of a character at their end, as fixed-width .dbf fields do: an incomplete last character is no evidence.
//
// UTF-8 and UTF-16 (by its mark) show by their form. CP949 is scored by the share of its characters that are among the
// 2,350 common Hangul syllables (KS X 1001 rows 16-40), CP874 by how far Thai spelling holds: vowel and tone marks
// stand only after a consonant, leading vowels only before one. The western code pages hold almost any bytes, so they
// are never sure.
MADANG_CORE_EXPORT EncodingGuess guessEncoding(const QList<QByteArray> &texts);

// Whether bytes agree with an encoding that a file declares. True too where nothing speaks against it.
MADANG_CORE_EXPORT bool agreesWith(const EncodingGuess &guess, const QString &declared);

// A UTF-16 or UTF-8 byte order mark at the start of a file.
MADANG_CORE_EXPORT std::optional<QString> encodingOfByteOrderMark(const QByteArray &start);

} // namespace madang
