// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/plan_search.h"

#include "core/attributes/folded_text.h"
#include "core/plan/plan_schema.h"

#include <qgsfeedback.h>

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

struct SearchStopped {};

// A uid is looked for by its beginning: a shorter text stands in too many of them.
constexpr int leastOfUid = 4;

// The columns by which a row is known: those of these that the table has.
QStringList soughtColumns(const PlanTable &table)
{
    QStringList columns;
    for (const char *column : {"name", "name_2", "number", "code", "kind", "class", "use"})
        if (table.columns.contains(QLatin1String(column)))
            columns << QLatin1String(column);
    return columns;
}

// 0: one of the lines is this text; 1: one begins with it; 2: it stands anywhere.
int rankOf(const QString &lines, const QString &text)
{
    int rank = 2;
    for (int at = int(lines.indexOf(text)); at >= 0; at = int(lines.indexOf(text, at + 1))) {
        if (at > 0 && lines.at(at - 1) != QLatin1Char('\n'))
            continue;
        const int end = at + int(text.size());
        if (end == lines.size() || lines.at(end) == QLatin1Char('\n'))
            return 0;
        rank = 1;
    }
    return rank;
}

} // namespace

PlanSearch::PlanSearch(const PlanReader &plan, const QString &scenario, const QString &language, QgsFeedback *feedback)
    : m_language(language)
{
    const QString local = countryLanguage(plan.meta().country);
    for (const PlanReader::CodeValue &code : plan.codeValues()) {
        QStringList names = {code.code, code.labelEnglish, code.labelLocal, code.labelKorean};
        names.removeAll(QString());
        for (QString &name : names)
            name = foldedText(name);
        m_codes.insert(code.code, {QCoreApplication::translate("ChoiceText", "%1 · %2", "land-use code, its name")
                                       .arg(code.code, code.label(language, local)),
                                   code.colour, names.join(QLatin1Char('\n'))});
    }
    plan.forEach(QStringLiteral("i18n_text"), QStringLiteral("base"),
                 {QStringLiteral("row_uid"), QStringLiteral("field"), QStringLiteral("language"), QStringLiteral("text")},
                 [this](const EffectiveRow &row) {
                     if (row.values[1].toString().startsWith(QLatin1String("name")))
                         m_translations[row.values[0].toString()] << qMakePair(row.values[2].toString(), row.values[3].toString());
                 });
    try {
        for (const PlanTable &table : planTables())
            if (table.isDrawn())
                readTable(plan, table.name, scenario, feedback);
    } catch (const SearchStopped &) {
        m_rows.clear();
    }
}

void PlanSearch::readTable(const PlanReader &plan, const QString &table, const QString &scenario, QgsFeedback *feedback)
{
    const QStringList columns = soughtColumns(*planTable(table));
    const int place = int(m_tables.size());
    m_tables << table;
    const int second = int(plan.meta().languages.indexOf(m_language)) == 1 ? 1 : 0;
    plan.forEach(table, scenario, columns, [&](const EffectiveRow &found) {
        if (feedback && feedback->isCanceled())
            throw SearchStopped();
        Row row;
        row.table = place;
        row.uid = found.uid;
        QStringList names, kinds;
        for (int i = 0; i < columns.size(); ++i) {
            const QString text = found.values[i].toString();
            if (text.isEmpty())
                continue;
            if (columns[i] == QLatin1String("code"))
                row.code = text;
            else if (columns[i] == QLatin1String("kind") || columns[i] == QLatin1String("class") || columns[i] == QLatin1String("use"))
                kinds << text;
            else if (second == 1 && columns[i] == QLatin1String("name_2"))
                names.prepend(text);
            else
                names << text;
        }
        for (const auto &[language, text] : m_translations.value(row.uid)) {
            if (names.contains(text))
                continue;
            // A name in the window's own language is the one to show.
            if (language == m_language && !plan.meta().languages.contains(m_language))
                names.prepend(text);
            else
                names << text;
        }
        row.title = names.value(0);
        row.detail = names.mid(1).join(QStringLiteral(" · "));
        QStringList sought;
        for (const QString &text : names + kinds)
            sought << foldedText(text);
        row.sought = sought.join(QLatin1Char('\n'));
        if (row.title.isEmpty() && !kinds.isEmpty() && row.code.isEmpty())
            row.title = kinds.first();
        m_rows << row;
    });
}

SearchHit PlanSearch::hit(const Row &row) const
{
    SearchHit hit{m_tables.at(row.table), row.uid, row.title, row.detail, {}};
    if (!row.code.isEmpty()) {
        const auto code = m_codes.constFind(row.code);
        const QString label = code == m_codes.cend() ? row.code : code->label;
        if (code != m_codes.cend())
            hit.colour = code->colour;
        if (hit.title.isEmpty())
            hit.title = label;
        else
            hit.detail = hit.detail.isEmpty() ? label : hit.detail + QStringLiteral(" · ") + label;
    }
    if (hit.title.isEmpty())
        hit.title = row.uid;
    return hit;
}

QVector<SearchGroup> PlanSearch::find(const QString &text, int most) const
{
    const QString whole = foldedText(text);
    const QStringList words = whole.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    struct Found {
        int row, rank;
    };
    QVector<QVector<Found>> found(m_tables.size());
    // Codes repeat: whether one meets a word is looked up once for each.
    QVector<QHash<QString, bool>> codesWith(words.size());
    for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it)
        for (int i = 0; i < words.size(); ++i)
            codesWith[i].insert(it.key(), it->sought.contains(words[i]));
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        bool all = true;
        const bool isUid = whole.size() >= leastOfUid && row.uid.startsWith(whole, Qt::CaseInsensitive);
        for (int word = 0; all && !isUid && word < words.size(); ++word) {
            all = row.sought.contains(words[word]);
            if (!all && !row.code.isEmpty()) {
                const auto known = codesWith.at(word).constFind(row.code);
                all = known == codesWith.at(word).cend() ? foldedText(row.code).contains(words[word]) : *known;
            }
        }
        if (all)
            found[row.table].push_back({i, rankOf(row.sought, whole)});
    }
    QVector<SearchGroup> groups;
    for (int table = 0; table < found.size(); ++table) {
        QVector<Found> &rows = found[table];
        if (rows.isEmpty())
            continue;
        std::stable_sort(rows.begin(), rows.end(), [](const Found &a, const Found &b) { return a.rank < b.rank; });
        SearchGroup group{m_tables.at(table), {}, int(rows.size())};
        for (const Found &each : rows.mid(0, most))
            group.hits << hit(m_rows.at(each.row));
        groups << group;
    }
    return groups;
}

} // namespace madang
