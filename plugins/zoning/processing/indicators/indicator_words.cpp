// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/indicators/indicator_words.h"

#include "core/text/phrasebook.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cmath>

namespace madang::zoning {

namespace {

constexpr const char *wordsContext = "Indicator";

struct KeyWords {
    const char *name;
    const char *meaning = nullptr;
    const char *formula = nullptr;
};

const QHash<QString, KeyWords> &keyWords()
{
    static const char *const serviceFormula = QT_TRANSLATE_NOOP("Indicator", "%1 ÷ %2: within %3 of one, in a straight line");
    static const QHash<QString, KeyWords> all{
        {QStringLiteral("sdg_11_1_1"), {QT_TRANSLATE_NOOP("Indicator", "People in slums or inadequate housing"),
            QT_TRANSLATE_NOOP("Indicator", "Share of the urban population that lives in slums, informal settlements or inadequate housing."), nullptr}},
        {QStringLiteral("sdg_11_2_1"), {QT_TRANSLATE_NOOP("Indicator", "People near public transport"),
            QT_TRANSLATE_NOOP("Indicator", "Share of people within a walk of a stop: 500 m to a bus or tram, 1 km to a railway, metro or ferry."),
            QT_TRANSLATE_NOOP("Indicator", "%1 ÷ %2: within %3 of a bus or tram stop, or %4 of one of a railway, metro or ferry; the walk is the straight line × %5")}},
        {QStringLiteral("sdg_11_3_1"), {QT_TRANSLATE_NOOP("Indicator", "Land consumption to population growth"),
            QT_TRANSLATE_NOOP("Indicator", "Rate at which land is built on, over the rate at which the population grows; above 1 the city spreads."),
            QT_TRANSLATE_NOOP("Indicator", "From %1 to %2 of built-up land and from %3 to %4 in %5: (V₂ − V₁) ÷ V₁ ÷ T = %6; ln(P₂ ÷ P₁) ÷ T = %7; one over the other")}},
        {QStringLiteral("sdg_11_5_1"), {QT_TRANSLATE_NOOP("Indicator", "People affected by disasters"),
            QT_TRANSLATE_NOOP("Indicator", "Deaths, missing and directly affected people a year, for each 100,000 people."), nullptr}},
        {QStringLiteral("flood_people"), {QT_TRANSLATE_NOOP("Indicator", "People in flood areas"),
            QT_TRANSLATE_NOOP("Indicator", "Share of people by the part of their land that lies in a flood area."), QT_TRANSLATE_NOOP("Indicator", "%1 in flood areas ÷ %2")}},
        {QStringLiteral("flood_floor_space"), {QT_TRANSLATE_NOOP("Indicator", "Floor space in flood areas"),
            QT_TRANSLATE_NOOP("Indicator", "Share of floor space by the part of its plot that lies in a flood area."), QT_TRANSLATE_NOOP("Indicator", "%1 in flood areas ÷ %2")}},
        {QStringLiteral("sdg_11_6_1"), {QT_TRANSLATE_NOOP("Indicator", "Solid waste collected"),
            QT_TRANSLATE_NOOP("Indicator", "Share of municipal solid waste that is collected and managed in controlled facilities."), nullptr}},
        {QStringLiteral("sdg_11_6_2"), {QT_TRANSLATE_NOOP("Indicator", "Fine dust (PM2.5)"),
            QT_TRANSLATE_NOOP("Indicator", "Yearly mean of particles below 2.5 µm in the air, weighted by population."), nullptr}},
        {QStringLiteral("sdg_11_7_1"), {QT_TRANSLATE_NOOP("Indicator", "Streets and open public space"),
            QT_TRANSLATE_NOOP("Indicator", "Share of the built-up land that is streets or open space for public use."),
            QT_TRANSLATE_NOOP("Indicator", "(%1 of open public space + %2 of streets) ÷ %3 of built-up land")}},
        {QStringLiteral("street_land"), {QT_TRANSLATE_NOOP("Indicator", "Land for streets"),
            QT_TRANSLATE_NOOP("Indicator", "Share of the built-up land that is streets."), QT_TRANSLATE_NOOP("Indicator", "%1 of streets ÷ %2 of built-up land")}},
        {QStringLiteral("gross_density"), {QT_TRANSLATE_NOOP("Indicator", "Gross density"),
            QT_TRANSLATE_NOOP("Indicator", "People on a hectare of built-up land, with its streets and open space."), QT_TRANSLATE_NOOP("Indicator", "%1 ÷ %2 of built-up land")}},
        {QStringLiteral("net_density"), {QT_TRANSLATE_NOOP("Indicator", "Net density"),
            QT_TRANSLATE_NOOP("Indicator", "People on a hectare of residential land, without streets."), QT_TRANSLATE_NOOP("Indicator", "%1 ÷ %2 of residential land")}},
        {QStringLiteral("far"), {QT_TRANSLATE_NOOP("Indicator", "Floor area ratio of the plots"),
            QT_TRANSLATE_NOOP("Indicator", "Floor space over the land of the plots that carry it."), QT_TRANSLATE_NOOP("Indicator", "%1 of floor space ÷ %2 of plots")}},
        {QStringLiteral("jobs_per_dwelling"), {QT_TRANSLATE_NOOP("Indicator", "Jobs for each dwelling"),
            QT_TRANSLATE_NOOP("Indicator", "Jobs over dwellings: whether people can work where they live."), QT_TRANSLATE_NOOP("Indicator", "%1 ÷ %2")}},
        {QStringLiteral("green_per_person"), {QT_TRANSLATE_NOOP("Indicator", "Green space for each person"),
            QT_TRANSLATE_NOOP("Indicator", "Land of parks and open-air recreation over people."), QT_TRANSLATE_NOOP("Indicator", "%1 of parks ÷ %2")}},
        {QStringLiteral("land_mix"), {QT_TRANSLATE_NOOP("Indicator", "Mix of land uses"),
            QT_TRANSLATE_NOOP("Indicator", "Entropy of the land of homes, commerce, industry, community and open space: 0 all one, 1 all alike."),
            QT_TRANSLATE_NOOP("Indicator", "−Σ p · ln p ÷ ln 5 over homes %1, commerce %2, industry %3, community %4, open space %5")}},
        {QStringLiteral("park_reach"), {QT_TRANSLATE_NOOP("Indicator", "People near a park"),
            QT_TRANSLATE_NOOP("Indicator", "Share of people within reach of the edge of a park."), serviceFormula}},
        {QStringLiteral("school_reach"), {QT_TRANSLATE_NOOP("Indicator", "People near a school"),
            QT_TRANSLATE_NOOP("Indicator", "Share of people within the service radius of a school."), serviceFormula}},
        {QStringLiteral("health_reach"), {QT_TRANSLATE_NOOP("Indicator", "People near a health centre"),
            QT_TRANSLATE_NOOP("Indicator", "Share of people within the service radius of a health centre, clinic or hospital."), serviceFormula}},
        {QStringLiteral("hospital_reach"), {QT_TRANSLATE_NOOP("Indicator", "People near a hospital"),
            QT_TRANSLATE_NOOP("Indicator", "Share of people within the service radius of a hospital."), serviceFormula}},
        {QStringLiteral("market_reach"), {QT_TRANSLATE_NOOP("Indicator", "People near a market"),
            QT_TRANSLATE_NOOP("Indicator", "Share of people within the service radius of a market."), serviceFormula}},
        {QStringLiteral("fire_reach"), {QT_TRANSLATE_NOOP("Indicator", "People near a fire station"),
            QT_TRANSLATE_NOOP("Indicator", "Share of people within the service radius of a fire station."), serviceFormula}},
        {QStringLiteral("population"), {QT_TRANSLATE_NOOP("Indicator", "Population"), nullptr, nullptr}},
        {QStringLiteral("jobs"), {QT_TRANSLATE_NOOP("Indicator", "Jobs"), nullptr, nullptr}},
        {QStringLiteral("dwellings"), {QT_TRANSLATE_NOOP("Indicator", "Dwellings"), nullptr, nullptr}},
        {QStringLiteral("household_size"), {QT_TRANSLATE_NOOP("Indicator", "People in a household"), nullptr, nullptr}},
        {QStringLiteral("built_up_before"), {QT_TRANSLATE_NOOP("Indicator", "Built-up land in an earlier year (V₁)"), nullptr, nullptr}},
        {QStringLiteral("built_up_after"), {QT_TRANSLATE_NOOP("Indicator", "Built-up land of the whole city (V₂)"), nullptr, nullptr}},
        {QStringLiteral("population_before"), {QT_TRANSLATE_NOOP("Indicator", "Population in the earlier year (P₁)"), nullptr, nullptr}},
        {QStringLiteral("years_between"), {QT_TRANSLATE_NOOP("Indicator", "Years since then (T)"), nullptr, nullptr}},
        {QStringLiteral("transit_walk"), {QT_TRANSLATE_NOOP("Indicator", "Walk to a bus or tram stop"), nullptr, nullptr}},
        {QStringLiteral("rail_walk"), {QT_TRANSLATE_NOOP("Indicator", "Walk to a railway, metro or ferry stop"), nullptr, nullptr}},
        {QStringLiteral("detour"), {QT_TRANSLATE_NOOP("Indicator", "Walk over straight line"), nullptr, nullptr}},
        {QStringLiteral("park_radius"), {QT_TRANSLATE_NOOP("Indicator", "Reach of a park"), nullptr, nullptr}},
        {QStringLiteral("school_radius"), {QT_TRANSLATE_NOOP("Indicator", "Reach of a school"), nullptr, nullptr}},
        {QStringLiteral("health_radius"), {QT_TRANSLATE_NOOP("Indicator", "Reach of a health centre"), nullptr, nullptr}},
        {QStringLiteral("hospital_radius"), {QT_TRANSLATE_NOOP("Indicator", "Reach of a hospital"), nullptr, nullptr}},
        {QStringLiteral("market_radius"), {QT_TRANSLATE_NOOP("Indicator", "Reach of a market"), nullptr, nullptr}},
        {QStringLiteral("fire_radius"), {QT_TRANSLATE_NOOP("Indicator", "Reach of a fire station"), nullptr, nullptr}},
    };
    return all;
}

struct MeasureWords {
    const char *unit;  // by itself; empty for none
    const char *value; // with the number
    double scale = 1.0;
    int decimals = 0;
};

const QHash<QString, MeasureWords> &measureWords()
{
    static const QHash<QString, MeasureWords> all{
        {QStringLiteral("people"), {QT_TRANSLATE_NOOP("Indicator", "people"), QT_TRANSLATE_NOOP("Indicator", "%1 people"), 1.0, 0}},
        {QStringLiteral("jobs"), {QT_TRANSLATE_NOOP("Indicator", "jobs"), QT_TRANSLATE_NOOP("Indicator", "%1 jobs"), 1.0, 0}},
        {QStringLiteral("dwellings"), {QT_TRANSLATE_NOOP("Indicator", "dwellings"), QT_TRANSLATE_NOOP("Indicator", "%1 dwellings"), 1.0, 0}},
        {QStringLiteral("count"), {"", "%1", 1.0, 0}},
        {QStringLiteral("land"), {"ha", "%1 ha", 1e-4, 1}},
        {QStringLiteral("city"), {"km²", "%1 km²", 1e-6, 2}},
        {QStringLiteral("floor_space"), {"m²", "%1 m²", 1.0, 0}},
        {QStringLiteral("length"), {"m", "%1 m", 1.0, 0}},
        {QStringLiteral("years"), {QT_TRANSLATE_NOOP("Indicator", "years"), QT_TRANSLATE_NOOP("Indicator", "%1 years"), 1.0, 0}},
        {QStringLiteral("share"), {"%", "%1 %", 100.0, 1}},
        {QStringLiteral("ratio"), {"", "%1", 1.0, 2}},
        {QStringLiteral("per_year"), {QT_TRANSLATE_NOOP("Indicator", "% a year"), QT_TRANSLATE_NOOP("Indicator", "%1 % a year"), 100.0, 2}},
        {QStringLiteral("per_hectare"), {QT_TRANSLATE_NOOP("Indicator", "people/ha"), QT_TRANSLATE_NOOP("Indicator", "%1 people/ha"), 1.0, 0}},
        {QStringLiteral("per_person"), {QT_TRANSLATE_NOOP("Indicator", "m²/person"), QT_TRANSLATE_NOOP("Indicator", "%1 m²/person"), 1.0, 1}},
        {QStringLiteral("concentration"), {"µg/m³", "%1 µg/m³", 1.0, 1}},
        {QStringLiteral("per_100000"), {QT_TRANSLATE_NOOP("Indicator", "in 100,000 people"), QT_TRANSLATE_NOOP("Indicator", "%1 in 100,000 people"), 1.0, 1}},
    };
    return all;
}

// Where the usual targets and figures of the catalogue (engine/indicators/catalogue.cpp) are from.
const char *usualSourceText(const QString &key)
{
    static const char *const own = QT_TRANSLATE_NOOP("Indicator", "Madang's own suggestion; enter the local standard in its place");
    static const char *const walk = QT_TRANSLATE_NOOP("Indicator", "UN-Habitat, metadata of SDG 11.2.1");
    static const QHash<QString, const char *> all{
        {QStringLiteral("sdg_11_1_1"), QT_TRANSLATE_NOOP("Indicator", "SDG target 11.1: adequate housing for all; what is acceptable is Madang's own suggestion")},
        {QStringLiteral("sdg_11_2_1"), QT_TRANSLATE_NOOP("Indicator", "SDG target 11.2: access for all; what is acceptable is Madang's own suggestion")},
        {QStringLiteral("sdg_11_3_1"), QT_TRANSLATE_NOOP("Indicator", "At 1 the city grows as its population does; what is acceptable is Madang's own suggestion")},
        {QStringLiteral("sdg_11_6_1"), QT_TRANSLATE_NOOP("Indicator", "SDG target 11.6: all waste; what is acceptable is Madang's own suggestion")},
        {QStringLiteral("sdg_11_6_2"), QT_TRANSLATE_NOOP("Indicator", "WHO global air quality guidelines (2021): the guideline, and its first interim target as what is acceptable")},
        {QStringLiteral("sdg_11_7_1"), QT_TRANSLATE_NOOP("Indicator", "UN-Habitat: 30 to 35 % of the land for streets and 15 to 20 % for open public space; what is acceptable is Madang's own suggestion")},
        {QStringLiteral("street_land"), QT_TRANSLATE_NOOP("Indicator", "UN-Habitat, five principles of sustainable neighbourhood planning (2014); what is acceptable is Madang's own suggestion")},
        {QStringLiteral("gross_density"), QT_TRANSLATE_NOOP("Indicator", "UN-Habitat, five principles of sustainable neighbourhood planning (2014); what is acceptable is Madang's own suggestion")},
        {QStringLiteral("jobs_per_dwelling"), QT_TRANSLATE_NOOP("Indicator", "R. Cervero (1989): 1.5 is balanced; what is acceptable is Madang's own suggestion")},
        {QStringLiteral("green_per_person"), QT_TRANSLATE_NOOP("Indicator", "Korea, Enforcement Rule of the Act on Urban Parks and Green Areas, article 4; what is acceptable is Madang's own suggestion")},
        {QStringLiteral("transit_walk"), walk},
        {QStringLiteral("rail_walk"), walk},
        {QStringLiteral("detour"), QT_TRANSLATE_NOOP("Indicator", "4 ÷ π: the mean over all directions on a right-angled grid of streets")},
        {QStringLiteral("park_radius"), QT_TRANSLATE_NOOP("Indicator", "UN-Habitat, metadata of SDG 11.7.1")},
    };
    const bool isSuggested = key.startsWith(QLatin1String("flood_")) || key.endsWith(QLatin1String("_reach")) || key.endsWith(QLatin1String("_radius"));
    return all.value(key, isSuggested ? own : "");
}

const char *statusWord(const QString &status)
{
    if (status == QLatin1String("green"))
        return QT_TRANSLATE_NOOP("Indicator", "met");
    if (status == QLatin1String("amber"))
        return QT_TRANSLATE_NOOP("Indicator", "acceptable");
    return status == QLatin1String("red") ? QT_TRANSLATE_NOOP("Indicator", "missed") : QT_TRANSLATE_NOOP("Indicator", "not rated");
}

const char *betterWord(const QString &better)
{
    if (better == QLatin1String("lower"))
        return QT_TRANSLATE_NOOP("Indicator", "Lower is better.");
    return better == QLatin1String("near") ? QT_TRANSLATE_NOOP("Indicator", "Near the target is better.") : QT_TRANSLATE_NOOP("Indicator", "Higher is better.");
}

const char *reasonSentence(const QString &whyNot)
{
    static const QHash<QString, const char *> all{
        {QStringLiteral("not_entered"), QT_TRANSLATE_NOOP("Indicator", "No map says this. Enter the figure with its source.")},
        {QStringLiteral("no_zones"), QT_TRANSLATE_NOOP("Indicator", "No zone has a land use that is built on. Draw zones and give them their classes, or enter a figure with its source.")},
        {QStringLiteral("no_homes"), QT_TRANSLATE_NOOP("Indicator", "There is no residential land. Draw zones for homes, or enter a figure with its source.")},
        {QStringLiteral("no_people"), QT_TRANSLATE_NOOP("Indicator", "How many people live here is not known. Enter the population with its source, or regulations from which it follows.")},
        {QStringLiteral("no_jobs"), QT_TRANSLATE_NOOP("Indicator", "How many jobs there are is not known. Enter them with their source, or regulations from which they follow.")},
        {QStringLiteral("no_dwellings"), QT_TRANSLATE_NOOP("Indicator", "How many dwellings there are is not known. Enter them, or the population and the people in a household.")},
        {QStringLiteral("no_floor_space"), QT_TRANSLATE_NOOP("Indicator", "No floor space is known: neither rules that limit it nor buildings with floors. Enter a figure with its source.")},
        {QStringLiteral("no_flood_areas"), QT_TRANSLATE_NOOP("Indicator", "No flood area is drawn, which does not mean that nothing is flooded. Draw constraint areas of the kind “flood”, or enter a figure with its source.")},
        {QStringLiteral("no_stops"), QT_TRANSLATE_NOOP("Indicator", "There is no stop. Draw a line with stops, add a timetable (GTFS) to the plan, or enter a figure with its source.")},
        {QStringLiteral("no_facility"), QT_TRANSLATE_NOOP("Indicator", "No such facility is drawn. Draw one, or enter a figure with its source.")},
        {QStringLiteral("no_open_space"), QT_TRANSLATE_NOOP("Indicator", "There is no park and no zone for open-air recreation. Draw one, or enter a figure with its source.")},
        {QStringLiteral("no_earlier_state"), QT_TRANSLATE_NOOP("Indicator", "Enter the built-up land and the population of an earlier year, and the years since then.")},
        {QStringLiteral("no_growth"), QT_TRANSLATE_NOOP("Indicator", "The population stays the same, so that nothing can be divided by its growth.")},
        {QStringLiteral("bad_figure"), QT_TRANSLATE_NOOP("Indicator", "An entered figure cannot be: it must be above 0, and a detour not below 1. Correct it.")},
    };
    return all.value(whyNot, "");
}

const char *basisSentence(const QString &code)
{
    static const QHash<QString, const char *> all{
        {QStringLiteral("people_rules"), QT_TRANSLATE_NOOP("Indicator", "People, dwellings and jobs are what the rules allow on %1 parcels (or blocks and zones that are not divided).")},
        {QStringLiteral("people_land"), QT_TRANSLATE_NOOP("Indicator", "The rules do not say how many people live on each parcel: they are taken to live evenly on %1 of residential zones.")},
        {QStringLiteral("people_entered"), QT_TRANSLATE_NOOP("Indicator", "The population was entered: %1.")},
        {QStringLiteral("floor_rules"), QT_TRANSLATE_NOOP("Indicator", "Floor space is what the rules allow on %1 parcels (or blocks and zones that are not divided).")},
        {QStringLiteral("unverified_rules"), QT_TRANSLATE_NOOP("Indicator", "Regulations of the plan that are unverified: %1. What follows from them is not law until somebody has checked them.")},
        {QStringLiteral("floor_existing"), QT_TRANSLATE_NOOP("Indicator", "Floor space is that of the buildings on %1 parcels: footprint × floors.")},
        {QStringLiteral("unknown_use"), QT_TRANSLATE_NOOP("Indicator", "Zones whose use is not known (%1) count neither as built up nor as open land.")},
        {QStringLiteral("feed_stops"), QT_TRANSLATE_NOOP("Indicator", "All %1 stops of the timetable count as stops of buses, whatever calls there.")},
    };
    return all.value(code, "");
}

} // namespace

double shownScale(const QString &measure)
{
    return measureWords().value(measure, MeasureWords{"", "%1", 1.0, 2}).scale;
}

int shownDecimals(const QString &measure, double value)
{
    const MeasureWords words = measureWords().value(measure, MeasureWords{"", "%1", 1.0, 2});
    const double shown = std::abs(value * words.scale);
    const bool isSmall = shown > 0.0 && shown < 10.0;
    return measure == QLatin1String("per_hectare") && isSmall ? 1 : words.decimals == 1 && isSmall && shown < 1.0 ? 2 : words.decimals;
}

IndicatorWords::IndicatorWords()
    : m_format(QLocale().name())
{
}

IndicatorWords::IndicatorWords(const QString &language)
    : m_book(&Phrasebook::of(language))
    , m_format(language)
{
}

QString IndicatorWords::text(const char *source) const
{
    if (!source || !*source)
        return {};
    return m_book ? m_book->text(wordsContext, source) : QCoreApplication::translate(wordsContext, source);
}

QString IndicatorWords::name(const QString &key) const
{
    const auto found = keyWords().constFind(key);
    return found == keyWords().cend() ? key : text(found->name);
}

QString IndicatorWords::meaning(const QString &key) const
{
    return text(keyWords().value(key, {}).meaning);
}

QString IndicatorWords::value(const QString &measure, double value) const
{
    const MeasureWords words = measureWords().value(measure, MeasureWords{"", "%1", 1.0, 2});
    return text(words.value).arg(m_format.number(value * words.scale, shownDecimals(measure, value)));
}

QString IndicatorWords::figure(const QString &measure, double value) const
{
    if (measure == QLatin1String("share"))
        return this->value(measure, value);
    return m_format.number(value * shownScale(measure), shownDecimals(measure, value));
}

QString IndicatorWords::unit(const QString &measure) const
{
    return text(measureWords().value(measure, MeasureWords{"", "%1", 1.0, 2}).unit);
}

QString IndicatorWords::usualSource(const QString &key) const
{
    return text(usualSourceText(key));
}

QString IndicatorWords::status(const QString &status) const
{
    return text(statusWord(status));
}

QString IndicatorWords::reason(const QString &whyNot) const
{
    return text(reasonSentence(whyNot));
}

QString IndicatorWords::better(const QString &better) const
{
    return text(betterWord(better));
}

QString IndicatorWords::formula(const QVariantMap &indicator) const
{
    const QString measure = indicator.value(QStringLiteral("measure")).toString();
    QStringList sentences;
    if (indicator.value(QStringLiteral("entered")).toBool()) {
        sentences << text(QT_TRANSLATE_NOOP("Indicator", "Entered: %1.")).arg(value(measure, indicator.value(QStringLiteral("value")).toDouble()));
        if (!indicator.value(QStringLiteral("computed")).isNull())
            sentences << text(QT_TRANSLATE_NOOP("Indicator", "The plan itself gives %1.")).arg(value(measure, indicator.value(QStringLiteral("computed")).toDouble()));
    } else if (indicator.value(QStringLiteral("value")).isNull()) {
        return reason(indicator.value(QStringLiteral("why")).toString());
    }
    const char *formula = keyWords().value(indicator.value(QStringLiteral("key")).toString(), {}).formula;
    const QVariantList numbers = indicator.value(QStringLiteral("numbers")).toList();
    if (formula && !numbers.isEmpty()) {
        QString filled = text(formula);
        for (const QVariant &number : numbers) {
            const QVariantMap each = number.toMap();
            filled = filled.arg(value(each.value(QStringLiteral("measure")).toString(), each.value(QStringLiteral("value")).toDouble()));
        }
        sentences << filled;
    }
    if (indicator.value(QStringLiteral("declines")).toBool())
        sentences << text(QT_TRANSLATE_NOOP("Indicator", "The city loses people or land, so that the ratio says nothing of how well land is used; it is not rated."));
    return sentences.join(QLatin1Char(' '));
}

QString IndicatorWords::basis(const QVariantMap &basis) const
{
    const QString sentence = text(basisSentence(basis.value(QStringLiteral("code")).toString()));
    return sentence.contains(QLatin1String("%1"))
               ? sentence.arg(value(basis.value(QStringLiteral("measure")).toString(), basis.value(QStringLiteral("value")).toDouble()))
               : sentence;
}

} // namespace madang::zoning
