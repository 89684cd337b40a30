// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/regulation_header.h"

#include "zoning/processing/regulation/limit_words.h"
#include "zoning/processing/regulation/national_terms.h"
#include "zoning/processing/regulation/regulation_csv.h"

#include <QRegularExpression>

#include <algorithm>

namespace madang::zoning {

namespace {

// Without what people put between words: “setback_front”, “Front setback”, “front-setback”.
QString joined(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s_.\\-·]+"));
    return comparable(text).remove(between);
}

// What municipalities call the columns that are not parameters.
const QHash<QString, QString> &columnWords()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> all;
        for (const QString &column : regulationColumns())
            all.insert(joined(column), column);
        const std::pair<const char *, const char *> others[] = {
            {"code", "zone|zone code|zoning|land use code|코드|용도지역코드|용도지역 코드|รหัส|កូដ|លេខកូដ|mã|kode|kod|ລະຫັດ|ကုဒ်"},
            {"label", "name|class|english name|이름|명칭|용도지역|용도지역명|ชื่อ|ประเภท|ឈ្មោះ|tên|nama|ຊື່|အမည်"},
            {"citation", "source|legal basis|law|article|근거|출처|조항|법적근거|อ้างอิง|căn cứ|dasar hukum"},
            {"condition", "조건|เงื่อนไข|លក្ខខណ្ឌ|điều kiện|syarat"},
            {"valid_from", "from|시행일|effective date|วันที่มีผล"},
            {"valid_to", "to|until|만료일"},
            {"set", "regulation set|조례|구역"},
            {"verified", "checked|확인"},
        };
        for (const auto &[column, list] : others)
            for (const QString &word : QString::fromUtf8(list).split(QLatin1Char('|')))
                all.insert(joined(word), QString::fromLatin1(column));
        return all;
    }();
    return words;
}

} // namespace

QString RegulationHeader::parameterNamed(const QString &text)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> all;
        for (const RuleParameter &parameter : ruleParameters())
            for (const QString &name : namesOf(parameter.name))
                all.insert(joined(name), parameter.name);
        return all;
    }();
    return words.value(joined(text));
}

RegulationHeader::RegulationHeader(const QStringList &names)
{
    static const QRegularExpression unitForm(QStringLiteral("^(.*?)\\s*[(\\[]([^)\\]]*)[)\\]]\\s*$"));
    for (int i = 0; i < names.size(); ++i) {
        const QString name = comparable(names[i]);
        if (const QString column = columnWords().value(joined(name)); !column.isEmpty()) {
            if (m_fields.contains(column))
                m_twice << names[i];
            m_fields.insert(column, i);
            continue;
        }
        ParameterColumn column;
        column.field = i;
        const auto match = unitForm.match(name);
        QString bare = match.hasMatch() ? match.captured(1) : name;
        const QString unit = match.captured(2);
        const bool hasUnit = match.hasMatch() && unitWord(unit);
        for (const char *word : {" min", "_min", " minimum", " 하한", "_max", " max", " maximum", " 상한"})
            if (const QString ending = QString::fromUtf8(word); bare.endsWith(ending)) {
                bare.chop(int(ending.size()));
                column.isLower = ending.contains(QLatin1String("min")) || ending.contains(QStringLiteral("하한"));
                break;
            }
        column.parameter = parameterNamed(bare);
        // What stands in brackets may be the term in full, but “FAR (basic)” is something else than FAR.
        if (column.parameter.isEmpty() || (match.hasMatch() && !hasUnit && parameterNamed(unit) != column.parameter)) {
            m_unread << names[i];
            continue;
        }
        column.unit = hasUnit ? unit : QString();
        const bool isThere = std::any_of(m_parameters.begin(), m_parameters.end(), [&column](const ParameterColumn &other) {
            return other.parameter == column.parameter && other.isLower == column.isLower;
        });
        if (isThere)
            m_twice << names[i];
        else
            m_parameters.push_back(column);
    }
}

std::optional<int> RegulationHeader::field(const QString &column) const
{
    const auto found = m_fields.constFind(column);
    return found == m_fields.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace madang::zoning
