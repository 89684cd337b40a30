// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/text_encoder.h"

#include <unicode/ucnv.h>

#include <stdexcept>

namespace madang {

struct TextEncoder::Converter {
    UConverter *handle = nullptr;
    ~Converter() { ucnv_close(handle); }
};

TextEncoder::TextEncoder(const QString &encoding)
    : m_encoding(encoding)
    , m_converter(std::make_unique<Converter>())
{
    // ICU knows the code pages of Windows by that name.
    const QString name = encoding.startsWith(QLatin1String("CP")) ? QStringLiteral("windows-") + encoding.mid(2) : encoding;
    UErrorCode status = U_ZERO_ERROR;
    m_converter->handle = ucnv_open(name.toLatin1().constData(), &status);
    if (U_FAILURE(status))
        throw std::invalid_argument("no such encoding: " + encoding.toStdString());
    // A character that is only like another one is not that one.
    ucnv_setFallback(m_converter->handle, false);
    status = U_ZERO_ERROR;
    ucnv_setFromUCallBack(m_converter->handle, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
}

TextEncoder::~TextEncoder() = default;

bool TextEncoder::convert(const QString &text, QByteArray &bytes) const
{
    bytes.resize(int(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(m_converter->handle))));
    UErrorCode status = U_ZERO_ERROR;
    ucnv_resetFromUnicode(m_converter->handle);
    const int32_t length = ucnv_fromUChars(m_converter->handle, bytes.data(), int32_t(bytes.size()),
                                           reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    bytes.truncate(U_SUCCESS(status) ? length : 0);
    return U_SUCCESS(status);
}

bool TextEncoder::holds(const QString &text) const
{
    QByteArray bytes;
    return convert(text.normalized(QString::NormalizationForm_C), bytes);
}

QByteArray TextEncoder::encode(const QString &text, const std::function<QByteArray(char32_t)> &instead) const
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray bytes;
    if (convert(composed, bytes))
        return bytes;
    QByteArray all, one;
    for (const uint character : composed.toUcs4()) {
        const char32_t code = character;
        all += convert(QString::fromUcs4(&code, 1), one) ? one : instead(code);
    }
    return all;
}

QByteArray TextEncoder::encode(const QString &text) const
{
    return encode(text, [](char32_t) { return QByteArrayLiteral("?"); });
}

QString TextEncoder::fitted(const QString &text, int bytes) const
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray encoded;
    if (convert(composed, encoded) && encoded.size() <= bytes)
        return composed;
    QString kept;
    int used = 0;
    for (const uint character : composed.toUcs4()) {
        const char32_t code = character;
        QString one = QString::fromUcs4(&code, 1);
        if (!convert(one, encoded)) {
            one = QStringLiteral("?");
            encoded = "?";
        }
        used += int(encoded.size());
        if (used > bytes)
            break;
        kept += one;
    }
    return kept;
}

} // namespace madang
