// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/indicators/indicator_results.h"

#include "zoning/processing/indicators/indicator_words.h"
#include "zoning/processing/or_null.h"

namespace madang::zoning {

namespace {

QString wordOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), int(text.size()));
}

QString measureName(Measure measure)
{
    static constexpr const char *names[] = {"people", "jobs", "dwellings", "count", "land", "city", "floor_space", "length", "years",
                                            "share", "ratio", "per_year", "per_hectare", "per_person", "concentration", "per_100000"};
    return QLatin1String(names[int(measure)]);
}

QString whyName(WhyNot whyNot)
{
    static constexpr const char *names[] = {"", "not_entered", "no_zones", "no_homes", "no_people", "no_jobs", "no_dwellings", "no_floor_space",
                                            "no_flood_areas", "no_stops", "no_facility", "no_open_space", "no_earlier_state", "no_growth", "bad_figure"};
    return QLatin1String(names[int(whyNot)]);
}

QString betterName(Better better)
{
    return better == Better::Higher ? QStringLiteral("higher") : better == Better::Lower ? QStringLiteral("lower") : QStringLiteral("near");
}

QString lightName(Light light)
{
    static constexpr const char *names[] = {"none", "green", "amber", "red"};
    return QLatin1String(names[int(light)]);
}

class IndicatorMaps {
public:
    IndicatorMaps(const ReadFacts &read, const EnteredValues &entered)
        : m_read(read)
        , m_entered(entered)
    {
    }

    QVariantMap of(const Indicator &indicator) const
    {
        const IndicatorFacts &facts = *indicator.facts;
        const QString key = wordOf(facts.key), measure = measureName(facts.measure);
        std::optional<Target> target = facts.suggested;
        QString targetSource = m_words.usualSource(key);
        const auto own = m_entered.targets.constFind(key);
        if (own != m_entered.targets.cend()) {
            target = Target{own->value, own->acceptable};
            targetSource = own->source;
        }
        const std::optional<double> rated = indicator.declines ? std::nullopt : indicator.outcome.value;
        QVariantList numbers;
        for (const FormulaNumber &number : indicator.numbers)
            numbers << QVariantMap{{QStringLiteral("measure"), measureName(number.measure)}, {QStringLiteral("value"), number.value}};
        QVariantMap map{{QStringLiteral("key"), key},
                        {QStringLiteral("name"), m_words.name(key)},
                        {QStringLiteral("measure"), measure},
                        {QStringLiteral("unit"), unitOf(facts.measure)},
                        {QStringLiteral("value"), orNull(indicator.outcome.value)},
                        {QStringLiteral("better"), betterName(facts.better)},
                        {QStringLiteral("target"), target ? QVariant(target->value) : QVariant()},
                        {QStringLiteral("acceptable"), target ? orNull(target->acceptable) : QVariant()},
                        {QStringLiteral("target_source"), targetSource},
                        {QStringLiteral("target_set"), own != m_entered.targets.cend()},
                        {QStringLiteral("status"), lightName(lightOf(rated, target, facts.better))},
                        {QStringLiteral("attainment"), orNull(attainment(rated, target, facts.better))},
                        {QStringLiteral("numbers"), numbers},
                        {QStringLiteral("entered"), indicator.isEntered},
                        {QStringLiteral("computed"), orNull(indicator.isEntered ? indicator.computed : std::nullopt)},
                        {QStringLiteral("declines"), indicator.declines},
                        {QStringLiteral("definition"), wordOf(facts.definition)},
                        {QStringLiteral("figures"), figures(facts)},
                        {QStringLiteral("sources"), sources(indicator, key)}};
        if (indicator.isEntered)
            map.insert(QStringLiteral("source"), m_entered.entered.value(key).source);
        if (!indicator.outcome.value) {
            map.insert(QStringLiteral("why"), whyName(indicator.outcome.whyNot));
            map.insert(QStringLiteral("reason"), m_words.reason(whyName(indicator.outcome.whyNot)));
        }
        map.insert(QStringLiteral("formula"), m_words.formula(map));
        return map;
    }

    QVariantList basis() const
    {
        QVariantList list = m_read.basis;
        const auto population = m_entered.entered.constFind(QStringLiteral("population"));
        if (population != m_entered.entered.cend())
            list << QVariantMap{{QStringLiteral("code"), QStringLiteral("people_entered")}, {QStringLiteral("measure"), QStringLiteral("people")}, {QStringLiteral("value"), population->value}};
        for (QVariant &item : list) {
            QVariantMap map = item.toMap();
            map.insert(QStringLiteral("text"), m_words.basis(map));
            item = map;
        }
        return list;
    }

private:
    // Not translated: that of the value as it is stored.
    static QString unitOf(Measure measure)
    {
        switch (measure) {
        case Measure::Land: case Measure::City: case Measure::FloorSpace: return QStringLiteral("m²");
        case Measure::Length: return QStringLiteral("m");
        case Measure::PerHectare: return QStringLiteral("people/ha");
        case Measure::PerPerson: return QStringLiteral("m²/person");
        case Measure::Concentration: return QStringLiteral("µg/m³");
        case Measure::Per100000: return QStringLiteral("1/100000");
        default: return QStringLiteral("1");
        }
    }

    QVariantList figures(const IndicatorFacts &facts) const
    {
        QVariantList list;
        for (const std::string_view each : facts.figures) {
            const FigureFacts &figure = *figureFacts(each);
            const QString key = wordOf(each);
            const auto own = m_entered.entered.constFind(key);
            const bool isEntered = own != m_entered.entered.cend();
            list << QVariantMap{{QStringLiteral("key"), key},
                                {QStringLiteral("name"), m_words.name(key)},
                                {QStringLiteral("measure"), measureName(figure.measure)},
                                {QStringLiteral("value"), isEntered ? QVariant(own->value) : orNull(figure.usual)},
                                {QStringLiteral("entered"), isEntered},
                                {QStringLiteral("source"), isEntered ? own->source : m_words.usualSource(key)}};
        }
        return list;
    }

    // Which rows each is counted from, by the names of ReadFacts::counts.
    QStringList tablesOf(const QString &key) const
    {
        const QString zone = QStringLiteral("zone"), road = QStringLiteral("road"), flood = QStringLiteral("constraint_area");
        const QStringList sites{QStringLiteral("site:parcel"), QStringLiteral("site:block"), QStringLiteral("site:zone"), QStringLiteral("regulation")};
        const bool byRules = m_read.facts.weighs == PlanFacts::Weighs::People;
        const QStringList homes = byRules ? sites : QStringList{zone};
        if (key.endsWith(QLatin1String("_reach"))) {
            const QString service = key.left(key.size() - 6);
            QStringList tables{QStringLiteral("facility:") + service};
            if (service == QLatin1String("park"))
                tables << QStringLiteral("zone:park");
            return tables + homes;
        }
        if (key == QLatin1String("sdg_11_2_1"))
            return QStringList{QStringLiteral("transit_stop"), QStringLiteral("facility:station")} + homes;
        if (key == QLatin1String("flood_people"))
            return QStringList{flood} + homes;
        if (key == QLatin1String("flood_floor_space"))
            return QStringList{flood} + sites;
        if (key == QLatin1String("far") || key == QLatin1String("jobs_per_dwelling"))
            return sites;
        if (key == QLatin1String("land_mix"))
            return {zone};
        const bool countsPeople = key == QLatin1String("gross_density") || key == QLatin1String("net_density") || key == QLatin1String("green_per_person")
                                  || key == QLatin1String("sdg_11_3_1");
        return QStringList{zone, road} + (countsPeople && byRules ? sites : QStringList());
    }

    QVariantList sources(const Indicator &indicator, const QString &key) const
    {
        QVariantList list;
        if (indicator.isEntered)
            list << QVariantMap{{QStringLiteral("citation"), m_entered.entered.value(key).source}};
        if (indicator.numbers.empty())
            return list;
        for (const QString &table : tablesOf(key))
            if (const qint64 count = m_read.counts.value(table)) {
                const QString first = table.section(QLatin1Char(':'), 0, 0), second = table.section(QLatin1Char(':'), 1);
                const bool isSite = first == QLatin1String("site");
                list << QVariantMap{{QStringLiteral("table"), isSite ? second : first}, {QStringLiteral("kind"), isSite ? QString() : second}, {QStringLiteral("count"), count}};
            }
        if (key == QLatin1String("sdg_11_2_1") && !m_read.feedTitle.isEmpty())
            list << QVariantMap{{QStringLiteral("dataset"), m_read.feedTitle}, {QStringLiteral("citation"), m_read.feedSource}};
        for (const std::string_view figure : indicator.facts->figures) {
            const auto own = m_entered.entered.constFind(wordOf(figure));
            if (own != m_entered.entered.cend())
                list << QVariantMap{{QStringLiteral("figure"), wordOf(figure)}, {QStringLiteral("citation"), own->source}};
        }
        return list;
    }

    const ReadFacts &m_read;
    const EnteredValues &m_entered;
    IndicatorWords m_words;
};

} // namespace

QVariantMap indicatorResults(const ReadFacts &read, const EnteredValues &entered)
{
    EnteredFigures figures;
    for (auto it = entered.entered.cbegin(); it != entered.entered.cend(); ++it)
        figures[it.key().toStdString()] = it->value;
    const IndicatorMaps maps(read, entered);
    QVariantList indicators;
    for (const Indicator &indicator : evaluate(read.facts, figures))
        indicators << maps.of(indicator);
    return {{QStringLiteral("indicators"), indicators}, {QStringLiteral("basis"), maps.basis()}};
}

} // namespace madang::zoning
