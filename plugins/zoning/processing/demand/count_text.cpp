// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/demand/count_text.h"

#include <QRegularExpression>
#include <QVector>

#include <algorithm>
#include <cmath>
#include <limits>

namespace madang::zoning {

namespace {

struct CountWord {
    QString word;
    double times;
};

constexpr double justCounts = 1.0; // "people": what is counted, not how many

// Longer words come first, as "million" begins with an "m" and "백만" ends in "만".
QVector<CountWord> countWords()
{
    const std::pair<double, const char *> lists[] = {
        {justCounts, "명 인 사람 개 people persons person inhabitants residents population jobs job workers employees 人 คน ตำแหน่ง នាក់ ការងារ ຄົນ người orang jiwa "
                     "pekerjaan tao ယောက် ဦး"},
        {1e3, "천 k thousand thousands 千 พัน ពាន់ ພັນ nghìn ngàn ribu libo ထောင်"},
        {1e4, "만 万 萬 หมื่น ម៉ឺន ໝື່ນ vạn သောင်း"},
        {1e5, "십만 แสน សែន ແສນ lakh သိန်း"},
        {1e6, "백만 million millions ล้าน លាន ລ້ານ triệu juta milyon သန်း"},
        {1e7, "천만"},
        {1e8, "억 亿 億"},
        {1e9, "billion miliar tỷ"}};
    QVector<CountWord> words;
    for (const auto &[times, list] : lists)
        for (const QString &word : QString::fromUtf8(list).normalized(QString::NormalizationForm_KC).split(QLatin1Char(' ')))
            words.append({word, times});
    std::sort(words.begin(), words.end(), [](const CountWord &a, const CountWord &b) { return a.word.size() > b.word.size(); });
    return words;
}

// Takes a word off the beginning of the text. One in Latin letters ends where these end; scripts without spaces go on.
std::optional<double> takeWord(QString &text)
{
    static const QVector<CountWord> words = countWords();
    for (const CountWord &known : words) {
        if (!text.startsWith(known.word))
            continue;
        const QString rest = text.mid(known.word.size());
        const bool isSpaced = known.word.back().script() == QChar::Script_Latin;
        if (isSpaced && !rest.isEmpty() && rest.front().isLetter())
            continue;
        text = rest.trimmed();
        return known.times;
    }
    return std::nullopt;
}

// The number at the beginning, and nothing where it is none or where it is multiplied and a mark may mean either.
std::optional<double> takeNumber(QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9](?:[0-9.,']|[ \\x{a0}\\x{202f}](?=[0-9]{3}(?![0-9])))*"));
    static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}([.,' \\x{a0}\\x{202f}][0-9]{3})+$"));
    static const QRegularExpression marks(QStringLiteral("[.,' \\x{a0}\\x{202f}]"));
    QString number = digits.match(text).captured();
    text = text.mid(number.size()).trimmed();
    const bool isMultiplied = [rest = text]() mutable { return takeWord(rest).value_or(justCounts) != justCounts; }();
    if (grouped.match(number).hasMatch()) {
        const bool mayBeDecimals = number.count(QLatin1Char('.')) + number.count(QLatin1Char(',')) == 1 && number.count(marks) == 1;
        if (isMultiplied && mayBeDecimals)
            return std::nullopt;
        number.remove(marks);
    } else if (isMultiplied && number.count(QLatin1Char(',')) == 1 && !number.contains(QLatin1Char('.'))) {
        number.replace(QLatin1Char(','), QLatin1Char('.')); // "1,2 juta": a decimal comma
    }
    bool ok = false;
    const double value = number.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<double> writtenCount(const QString &text)
{
    QString rest = QString(text).remove(QLatin1Char('"')).toLower().trimmed();
    double sum = 0.0, before = std::numeric_limits<double>::infinity();
    do {
        const std::optional<double> number = takeNumber(rest);
        if (!number)
            return std::nullopt;
        double times = 1.0;
        bool isNamed = false; // what is counted has been said
        while (!rest.isEmpty() && !rest.front().isDigit()) {
            const std::optional<double> word = takeWord(rest);
            if (!word || isNamed)
                return std::nullopt;
            isNamed = *word == justCounts;
            times *= *word;
        }
        const double part = times == 1.0 ? *number : std::round(*number * times); // 1.15 million is whole
        if (part >= before || (isNamed && !rest.isEmpty()))
            return std::nullopt;
        sum += part;
        before = times;
    } while (!rest.isEmpty());
    return sum;
}

} // namespace madang::zoning
