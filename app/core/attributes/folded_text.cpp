// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/folded_text.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace madang {

namespace {

bool isPlainAscii(const QString &text)
{
    for (const QChar c : text)
        if (c.unicode() >= 0x80)
            return false;
    return true;
}

QString caseFolded(const QString &text)
{
    if (isPlainAscii(text))
        return text.toLower();
    UErrorCode error = U_ZERO_ERROR;
    static const icu::Normalizer2 *folding = icu::Normalizer2::getNFKCCasefoldInstance(error);
    if (U_FAILURE(error) || !folding)
        return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    icu::UnicodeString folded;
    folding->normalize(source, folded, error);
    if (U_FAILURE(error))
        return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return QString(reinterpret_cast<const QChar *>(folded.getBuffer()), int(folded.length()));
}

} // namespace

QString foldedText(const QString &text)
{
    QString folded = caseFolded(text);
    for (QChar &c : folded)
        if (c.unicode() >= 0x80 && c.isDigit() && c.digitValue() >= 0)
            c = QChar(ushort('0' + c.digitValue()));
    return folded.simplified();
}

} // namespace madang
