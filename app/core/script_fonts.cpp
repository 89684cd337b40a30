// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/script_fonts.h"

#include <QHash>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>

namespace madang {

QStringList fontFamilies(const QString &language)
{
    static const QHash<QString, QString> byLanguage = {
        {QStringLiteral("ko"), QStringLiteral("Noto Sans CJK KR")}, {QStringLiteral("zh_CN"), QStringLiteral("Noto Sans CJK SC")},
        {QStringLiteral("km"), QStringLiteral("Noto Sans Khmer")},  {QStringLiteral("th"), QStringLiteral("Noto Sans Thai")},
        {QStringLiteral("lo"), QStringLiteral("Noto Sans Lao")},    {QStringLiteral("my"), QStringLiteral("Noto Sans Myanmar")},
        {QStringLiteral("ta"), QStringLiteral("Noto Sans Tamil")},
    };
    // Latin first: the faces of the other scripts carry Latin letters of another size.
    QStringList families = {QStringLiteral("Noto Sans")};
    if (byLanguage.contains(language))
        families << byLanguage.value(language);
    for (const QString &other : {QStringLiteral("ko"), QStringLiteral("km"), QStringLiteral("th"), QStringLiteral("lo"),
                                 QStringLiteral("my"), QStringLiteral("ta")})
        if (!families.contains(byLanguage.value(other)))
            families << byLanguage.value(other);
    return families;
}

QFont textFont(const QString &language, double pointSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(fontFamilies(language));
    font.setPointSizeF(pointSize);
    font.setWeight(weight);
    return font;
}

QString withLineBreaks(const QString &text, const QString &language)
{
    static const QStringList unspaced = {QStringLiteral("km"), QStringLiteral("lo"), QStringLiteral("my"), QStringLiteral("th")};
    if (!unspaced.contains(language))
        return text;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createLineInstance(icu::Locale(language.toUtf8().constData()), status));
    if (U_FAILURE(status))
        return text;
    const icu::UnicodeString source(reinterpret_cast<const char16_t *>(text.utf16()), text.size());
    breaks->setText(source);
    QString result;
    int start = breaks->first();
    for (int end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next()) {
        result += text.mid(start, end - start);
        if (end < text.size() && !text[end - 1].isSpace())
            result += QChar(0x200B);
    }
    return result;
}

} // namespace madang
