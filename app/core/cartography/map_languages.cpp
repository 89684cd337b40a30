// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/map_languages.h"

#include "core/phases/development_phase.h"
#include "core/plan/plan_schema.h"
#include "core/text/country_names.h"

#include <qgsexpression.h>

namespace madang {

namespace {

// A slash between en spaces, which no label holds of itself.
const QString &separator()
{
    static const QString text = QStringLiteral("\u2002/\u2002");
    return text;
}

QStringList distinct(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

// One expression over the other, either of which may be empty or equal to the other.
QString stacked(const QStringList &expressions)
{
    if (expressions.size() == 1)
        return QStringLiteral("coalesce(%1,'')").arg(expressions.first());
    return QStringLiteral("CASE WHEN coalesce(%2,'')='' OR %1=%2 THEN coalesce(%1,'') "
                          "WHEN coalesce(%1,'')='' THEN %2 ELSE %1||'\\n'||%2 END")
        .arg(expressions.first(), expressions.last());
}

QString lookup(const QHash<QString, QString> &values, const QString &key)
{
    QStringList members;
    QStringList keys = values.keys();
    keys.sort(); // the stored project is the same each time
    for (const QString &each : keys)
        members << QgsExpression::quotedString(each) << QgsExpression::quotedString(values.value(each));
    return QStringLiteral("map_get(map(%1),%2)").arg(members.join(QLatin1Char(',')), key);
}

} // namespace

MapLanguages::MapLanguages(const PlanReader &plan, const QStringList &languages)
    : m_languages(languages.isEmpty() ? plan.meta().languages : languages)
    , m_planLanguages(plan.meta().languages)
    , m_localLanguage(countryLanguage(plan.meta().country))
    , m_codes(plan.codeValues())
{
    if (m_languages.isEmpty())
        m_languages << QStringLiteral("en");
    plan.forEach(QStringLiteral("i18n_text"), QStringLiteral("base"),
                 {QStringLiteral("table_name"), QStringLiteral("row_uid"), QStringLiteral("field"), QStringLiteral("language"),
                  QStringLiteral("text")},
                 [&](const EffectiveRow &row) {
                     if (row.values[2].toString() == QLatin1String("name"))
                         m_names[row.values[0].toString()][row.values[3].toString()].insert(row.values[1].toString(),
                                                                                            row.values[4].toString());
                 });
    readPhases(plan);
}

void MapLanguages::readPhases(const PlanReader &plan)
{
    for (const DevelopmentPhase &phase : developmentPhases(plan)) {
        QStringList names;
        for (const QString &language : m_languages) {
            const int place = m_planLanguages.indexOf(language);
            const QString translated = m_names.value(phaseTable).value(language).value(phase.uid);
            names << (place == 1 && !phase.secondName.isEmpty() ? phase.secondName
                      : place < 0 && !translated.isEmpty()      ? translated
                                                                : phase.name);
        }
        names = distinct(names);
        if (const QString years = phase.years(); !years.isEmpty() && !names.isEmpty())
            names.first() += QStringLiteral(" (%1)").arg(years);
        m_phases.push_back({phase.uid, names});
    }
}

QStringList MapLanguages::texts(const Phrase &phrase) const
{
    QStringList result;
    for (const QString &language : m_languages)
        result << Phrasebook::of(language).text(phrase);
    return distinct(result);
}

QStringList MapLanguages::label(const PlanReader::CodeValue &code) const
{
    QStringList result;
    for (const QString &language : m_languages)
        result << code.label(language, m_localLanguage);
    return distinct(result);
}

QString MapLanguages::joined(const QStringList &texts)
{
    return texts.join(separator());
}

QStringList MapLanguages::split(const QString &joined)
{
    return joined.split(separator());
}

QStringList MapLanguages::nameColumns(const QString &table) const
{
    const auto definition = planTable(table);
    const bool hasSecond = definition && definition->columns.contains(QLatin1String("name_2"));
    QStringList columns;
    for (const QString &language : m_languages) {
        const int place = m_planLanguages.indexOf(language);
        const auto translated = m_names.value(table).value(language);
        if (place == 0)
            columns << QStringLiteral("\"name\"");
        else if (place == 1 && hasSecond)
            columns << QStringLiteral("\"name_2\"");
        else if (!translated.isEmpty())
            columns << lookup(translated, QStringLiteral("\"uid\""));
    }
    if (columns.isEmpty())
        columns << QStringLiteral("\"name\"");
    return columns;
}

QString MapLanguages::nameExpression(const QString &table) const
{
    return stacked(nameColumns(table));
}

QString MapLanguages::countryExpression() const
{
    QHash<QString, QString> names;
    for (const QString &code : countryCodes()) {
        QStringList texts;
        for (const QString &language : m_languages)
            texts << countryName(code, language);
        names.insert(code, distinct(texts).join(QLatin1Char('\n')));
    }
    return QStringLiteral("coalesce(%1,\"NAME\")").arg(lookup(names, QStringLiteral("\"iso_a2\"")));
}

QString MapLanguages::zoneLabelExpression() const
{
    QHash<QString, QString> labels;
    for (const auto &code : m_codes)
        labels.insert(code.code, label(code).join(QLatin1Char('\n')));
    const QString name = nameExpression(QStringLiteral("zone"));
    if (labels.isEmpty())
        return name;
    return QStringLiteral("coalesce(nullif(%1,''),%2,\"code\")").arg(name, lookup(labels, QStringLiteral("\"code\"")));
}

} // namespace madang
