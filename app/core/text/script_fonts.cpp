// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/script_fonts.h"

#include <QHash>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>

namespace madang {

namespace {

struct Writing {
    QChar::Script script = QChar::Script_Unknown;
    QString family; // empty: that of Latin letters will do
};

Writing writingOf(const QString &language)
{
    static const QHash<QString, Writing> byLanguage = {
        {QStringLiteral("ko"), {QChar::Script_Hangul, QStringLiteral("Noto Sans CJK KR")}},
        {QStringLiteral("zh_CN"), {QChar::Script_Han, QStringLiteral("Noto Sans CJK SC")}},
        {QStringLiteral("ja"), {QChar::Script_Han, {}}},
        {QStringLiteral("km"), {QChar::Script_Khmer, QStringLiteral("Noto Sans Khmer")}},
        {QStringLiteral("th"), {QChar::Script_Thai, QStringLiteral("Noto Sans Thai")}},
        {QStringLiteral("lo"), {QChar::Script_Lao, QStringLiteral("Noto Sans Lao")}},
        {QStringLiteral("my"), {QChar::Script_Myanmar, QStringLiteral("Noto Sans Myanmar")}},
        {QStringLiteral("ta"), {QChar::Script_Tamil, QStringLiteral("Noto Sans Tamil")}},
        {QStringLiteral("en"), {QChar::Script_Latin, {}}},
        {QStringLiteral("id"), {QChar::Script_Latin, {}}},
        {QStringLiteral("ms"), {QChar::Script_Latin, {}}},
        {QStringLiteral("fil"), {QChar::Script_Latin, {}}},
        {QStringLiteral("vi"), {QChar::Script_Latin, {}}},
    };
    return byLanguage.value(language);
}

} // namespace

QStringList fontFamilies(const QString &language)
{
    // Latin first: the faces of the other scripts carry Latin letters of another size.
    QStringList families = {QStringLiteral("Noto Sans")};
    for (const QString &other : {language, QStringLiteral("ko"), QStringLiteral("km"), QStringLiteral("th"), QStringLiteral("lo"),
                                 QStringLiteral("my"), QStringLiteral("ta")})
        if (const QString family = writingOf(other).family; !family.isEmpty() && !families.contains(family))
            families << family;
    return families;
}

QChar::Script scriptOfLanguage(const QString &language)
{
    return writingOf(language).script;
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
