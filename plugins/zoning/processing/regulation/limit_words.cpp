// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/limit_words.h"

#include "core/plan/code_lists.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace madang::zoning {

namespace {

using UnitWords = QHash<QString, UnitWord>;

void name(UnitWords &words, const UnitWord &unit, const QString &list)
{
    for (const QString &word : list.split(QLatin1Char('|')))
        words.insert(comparable(word), unit);
}

// The words for the units of area_units.csv, by their names there.
QString areaWords(const QString &unit)
{
    static const QHash<QString, QString> words = {
        {QStringLiteral("rai"), QStringLiteral("rai|ไร่|라이")},
        {QStringLiteral("ngan"), QStringLiteral("ngan|งาน|응안")},
        {QStringLiteral("tarang wah"), QStringLiteral("wah|wa|tarang wah|square wah|sq wah|sq. wah|ตารางวา|ตร.ว.|ตร.ว|วา|와")},
        {QStringLiteral("pyeong"), QStringLiteral("평|pyeong|坪")},
        {QStringLiteral("acre (international)"), QStringLiteral("acre|acres|ac|에이커|เอเคอร์|ဧက|ekar")},
        {QStringLiteral("square foot"), QStringLiteral("sq ft|sq. ft.|sqft|ft2|square foot|square feet|kaki persegi|제곱피트")},
        {QStringLiteral("hectare"), QStringLiteral("ha|hectare|hectares|헥타르|เฮกตาร์|ហិកតា|ເຮັກຕາ|hektar|ဟက်တာ")},
    };
    return words.value(unit);
}

UnitWords allUnits()
{
    UnitWords words;
    name(words, {LimitMeasure::Percent, 0.01, {}}, QStringLiteral("%|percent|per cent|pct|퍼센트|프로|เปอร์เซ็นต์|ร้อยละ|ເປີເຊັນ|ភាគរយ|persen|peratus|phần trăm|ရာခိုင်နှုန်း"));
    name(words, {LimitMeasure::Times, 1.0, {}}, QStringLiteral("x|×|times|배|lần|เท่า|ເທົ່າ|ដង|kali|ဆ"));
    name(words, {LimitMeasure::Length, 1.0, {}}, QStringLiteral("m|m.|meter|meters|metre|metres|미터|ม.|ม|เมตร|ແມັດ|ម៉ែត្រ|ម|mét|မီတာ"));
    name(words, {LimitMeasure::Length, 0.01, QStringLiteral("cm")}, QStringLiteral("cm|ซม.|เซนติเมตร|센티미터"));
    name(words, {LimitMeasure::Length, 0.001, QStringLiteral("mm")}, QStringLiteral("mm|มม."));
    name(words, {LimitMeasure::Length, 1000.0, QStringLiteral("km")}, QStringLiteral("km|กม."));
    name(words, {LimitMeasure::Length, 0.3048, QStringLiteral("ft")}, QStringLiteral("ft|ft.|feet|foot|kaki|피트"));
    name(words, {LimitMeasure::Storeys, 1.0, {}},
         QStringLiteral("층|storey|storeys|story|stories|floor|floors|ชั้น|ຊັ້ນ|ជាន់|tầng|lantai|lt|tingkat|ထပ်"));
    name(words, {LimitMeasure::Area, 1.0, {}},
         QStringLiteral("m2|sqm|sq m|sq.m.|sq. m|square metre|square metres|square meters|제곱미터|평방미터|ตารางเมตร|ตร.ม.|ตร.ม|ម៉ែត្រការ៉េ|ម២|ຕາແມັດ|mét vuông|meter persegi|စတုရန်းမီတာ"));
    name(words, {LimitMeasure::Area, 100.0, QStringLiteral("are")}, QStringLiteral("a|are|ares|아르"));
    name(words, {LimitMeasure::Unclear, 1.0, {}}, QStringLiteral("sào|sao|công|cong"));
    name(words, {LimitMeasure::Spaces, 1.0, {}}, QStringLiteral("space|spaces|대|คัน|chỗ|petak|lot|lots"));
    name(words, {LimitMeasure::People, 1.0, {}}, QStringLiteral("people|persons|person|명|인|คน|người|នាក់|orang"));
    for (const AreaUnit &unit : areaUnits())
        if (const QString list = areaWords(unit.name); !list.isEmpty())
            name(words, {LimitMeasure::Area, unit.squareMetres, unit.name.section(QLatin1String(" ("), 0, 0)}, list);
    return words;
}

struct LimitWord {
    const char *text;
    bool atLeast;
    bool strict;
};

// Longer ones come before those that they begin with.
constexpr LimitWord limitWords[] = {
    {"<=", false, false}, {"≤", false, false}, {">=", true, false}, {"≥", true, false}, {"<", false, true}, {">", true, true},
    {"이하", false, false}, {"이내", false, false}, {"미만", false, true}, {"이상", true, false}, {"초과", true, true},
    {"not more than", false, false}, {"no more than", false, false}, {"not exceeding", false, false}, {"at most", false, false},
    {"up to", false, false}, {"maximum", false, false}, {"maksimum", false, false}, {"maksimal", false, false}, {"maks.", false, false},
    {"maks", false, false}, {"max.", false, false}, {"max", false, false}, {"not less than", true, false}, {"no less than", true, false},
    {"at least", true, false}, {"minimum", true, false}, {"minimal", true, false}, {"min.", true, false}, {"min", true, false},
    {"tối đa", false, false}, {"không quá", false, false}, {"tối thiểu", true, false}, {"ไม่เกิน", false, false},
    {"ไม่น้อยกว่า", true, false}, {"อย่างน้อย", true, false}, {"ບໍ່ເກີນ", false, false}, {"ບໍ່ໜ້ອຍກວ່າ", true, false},
    {"មិនលើសពី", false, false}, {"មិនលើស", false, false}, {"យ៉ាងតិច", true, false}, {"အများဆုံး", false, false}, {"အနည်းဆုံး", true, false},
};

} // namespace

QString comparable(const QString &text)
{
    QString plain;
    const QString resolved = text.normalized(QString::NormalizationForm_KC);
    for (const QChar c : resolved) {
        if (c.isDigit() && c.digitValue() >= 0)
            plain += QChar(QLatin1Char(char('0' + c.digitValue())));
        else if (c == QChar(0x2044) || c == QChar(0x2215))
            plain += QLatin1Char('/');
        else if (c == QChar(0x2236))
            plain += QLatin1Char(':');
        else if (c == QChar(0x2212) || c == QChar(0x2013))
            plain += QLatin1Char('-');
        else if (c != QChar(0x200b)) // a place to break a line, as Khmer and Thai web pages have it
            plain += c.toLower();
    }
    return plain.simplified();
}

std::optional<UnitWord> unitWord(const QString &word)
{
    static const UnitWords words = allUnits();
    const auto found = words.constFind(word.trimmed());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

LimitWords withoutLimitWords(const QString &text)
{
    for (const LimitWord &word : limitWords) {
        const QString searched = comparable(QString::fromUtf8(word.text));
        const QString operation = word.atLeast ? QStringLiteral(">=") : QStringLiteral("<=");
        if (text.startsWith(searched))
            return {text.mid(searched.size()).trimmed(), operation, word.strict};
        if (text.endsWith(searched))
            return {text.chopped(searched.size()).trimmed(), operation, word.strict};
    }
    return {text, {}, false};
}

} // namespace madang::zoning
