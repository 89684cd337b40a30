// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/report_texts.h"

#include "core/text/number_format.h"

namespace madang::report {

namespace {

// All places at once: an argument may itself hold a per cent sign and a digit.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString result;
    for (int i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || place > arguments.size()) {
            result += pattern[i];
            continue;
        }
        result += arguments[place - 1];
        ++i;
    }
    return result;
}

} // namespace

Text ReportTexts::one(const Phrase &phrase, const QStringList &arguments, const QString &language)
{
    const Phrasebook &book = Phrasebook::of(language);
    const bool translated = book.isTranslated(phrase.context, phrase.source);
    const QByteArray key = QByteArray(phrase.context) + '\0' + phrase.source;
    m_used.insert(key);
    if (!translated)
        m_untranslated[language].insert(key);
    return {filled(book.text(phrase.context, phrase.source), arguments), translated ? language : QStringLiteral("en"), !translated};
}

Texts ReportTexts::each(const Phrase &phrase, const QVector<ReportCell> &values)
{
    Texts texts;
    for (int i = 0; i < m_languages.size(); ++i) {
        QStringList arguments = phrase.arguments;
        for (const ReportCell &cell : values)
            arguments << inLanguage(cell, i);
        texts << one(phrase, arguments, m_languages[i]);
    }
    return texts;
}

Texts ReportTexts::merged(const Phrase &phrase, const QVector<ReportCell> &values)
{
    return mergedTexts(each(phrase, values));
}

Texts ReportTexts::given(const QStringList &perLanguage) const
{
    if (perLanguage.isEmpty())
        return {Text{}};
    Texts texts;
    const bool same = perLanguage.size() != m_languages.size();
    for (int i = 0; i < m_languages.size(); ++i) {
        const QString text = same ? perLanguage.first() : perLanguage[i];
        // A name that nobody translated stands as it is given in the other language.
        texts << (text.isEmpty() ? Text{perLanguage.value(1 - i), {}, false}
                                 : Text{text, same ? QString() : m_languages[i], false});
    }
    return mergedTexts(texts);
}

QString ReportTexts::inLanguage(const ReportCell &cell, int language)
{
    const NumberFormat format(m_languages[language]);
    switch (cell.kind) {
    case ReportCell::Kind::Phrase:
        return one(cell.phrase, cell.phrase.arguments, m_languages[language]).text;
    case ReportCell::Kind::Verbatim: {
        const Texts texts = given(cell.verbatim);
        return texts.value(texts.size() == 1 ? 0 : language).text;
    }
    case ReportCell::Kind::Number:
        return format.number(cell.value, cell.decimals);
    case ReportCell::Kind::Hectares: // always the same decimals, so that a column can be read down
        return QStringLiteral("%1 ha").arg(format.number(cell.value / 10000, cell.decimals));
    case ReportCell::Kind::Percent:
        return format.percent(cell.value, cell.decimals);
    case ReportCell::Kind::Length:
        return format.length(cell.value);
    case ReportCell::Kind::Money:
        return cell.currency.isEmpty() ? format.number(cell.value, cell.decimals)
                                       : format.money(cell.value, cell.currency, cell.decimals);
    }
    return {};
}

Value ReportTexts::value(const ReportCell &cell)
{
    Value value;
    value.swatch = cell.swatch;
    switch (cell.kind) {
    case ReportCell::Kind::Phrase:
        value.texts = merged(cell.phrase);
        break;
    case ReportCell::Kind::Verbatim:
        value.texts = given(cell.verbatim);
        break;
    default:
        value.isNumber = true;
        for (int i = 0; i < m_languages.size(); ++i)
            value.texts << Text{inLanguage(cell, i), m_languages[i], false};
        value.texts = mergedTexts(value.texts);
        if (value.texts.size() == 1)
            value.texts.first().language.clear();
    }
    return value;
}

Texts mergedTexts(const Texts &texts)
{
    for (const Text &text : texts)
        if (text.text != texts.first().text)
            return texts;
    if (texts.isEmpty())
        return texts;
    // Where English itself is one of the languages, the words are in their place.
    for (const Text &text : texts)
        if (!text.untranslated)
            return {text};
    return {texts.first()};
}

QString joinedTexts(const Texts &texts)
{
    QStringList different;
    for (const Text &text : texts)
        different << text.text;
    different.removeDuplicates();
    return different.join(QStringLiteral(" · "));
}

} // namespace madang::report
