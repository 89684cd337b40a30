// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/national_terms.h"

#include "zoning/engine/regulation/parameter.h"

#include <QHash>

namespace madang::zoning {

namespace {

struct Term {
    const char *parameter;
    const char *country;
    const char *text;
    const char *full; // empty: the text itself
};

constexpr Term lawTerms[] = {
    {"coverage", "KR", "건폐율", ""},
    {"coverage", "TH", "BCR", "อัตราส่วนพื้นที่อาคารปกคลุมดินต่อพื้นที่ดิน"},
    {"coverage", "ID", "KDB", "Koefisien Dasar Bangunan"},
    {"coverage", "VN", "mật độ xây dựng", ""},
    {"coverage", "PH", "PSO", "Percentage of Site Occupancy"},
    {"coverage", "MY", "plinth area", "kawasan plinth"},
    {"far", "KR", "용적률", ""},
    {"far", "TH", "FAR", "อัตราส่วนพื้นที่อาคารรวมต่อพื้นที่ดิน"},
    {"far", "ID", "KLB", "Koefisien Lantai Bangunan"},
    {"far", "VN", "hệ số sử dụng đất", ""},
    {"far", "SG", "GPR", "Gross Plot Ratio"},
    {"far", "MY", "plot ratio", "nisbah plot"},
    {"far", "PH", "FLAR", "Floor to Lot Area Ratio"},
    {"far", "KH", "FAR", ""},
    {"far", "LA", "FAR", ""},
    {"far", "MM", "FAR", ""},
    {"far", "BN", "FAR", ""},
    {"height", "KR", "높이", ""},
    {"height", "VN", "chiều cao", ""},
    {"floors", "KR", "층수", ""},
    {"floors", "VN", "tầng cao", ""},
    {"setback_front", "ID", "GSB", "Garis Sempadan Bangunan"},
    {"open_space", "ID", "KDH", "Koefisien Dasar Hijau"},
    {"osr_of_gfa", "TH", "OSR", "อัตราส่วนของที่ว่างต่อพื้นที่อาคารรวม"},
    {"lot_area", "KR", "대지면적", ""},
};

const Term *termOf(const QString &parameter, const QString &country)
{
    for (const Term &term : lawTerms)
        if (parameter == QLatin1String(term.parameter) && country == QLatin1String(term.country))
            return &term;
    return nullptr;
}

// In the context of the names of edits, which the history translates by itself.
struct Word {
    const char *parameter;
    const char *source;
};

constexpr Word words[] = {
    {"coverage", QT_TRANSLATE_NOOP("EditName", "Building coverage")},
    {"far", QT_TRANSLATE_NOOP("EditName", "Floor area ratio")},
    {"height", QT_TRANSLATE_NOOP("EditName", "Building height")},
    {"floors", QT_TRANSLATE_NOOP("EditName", "Storeys")},
    {"setback_front", QT_TRANSLATE_NOOP("EditName", "Front setback")},
    {"setback_side", QT_TRANSLATE_NOOP("EditName", "Side setback")},
    {"setback_rear", QT_TRANSLATE_NOOP("EditName", "Rear setback")},
    {"open_space", QT_TRANSLATE_NOOP("EditName", "Open space of the site")},
    {"osr_of_gfa", QT_TRANSLATE_NOOP("EditName", "Open space ratio")},
    {"lot_area", QT_TRANSLATE_NOOP("EditName", "Smallest lot")},
    {"parking_per_unit", QT_TRANSLATE_NOOP("EditName", "Parking spaces per dwelling")},
    {"parking_per_floor", QT_TRANSLATE_NOOP("EditName", "Parking spaces for other floor area")},
    {"storey_height", QT_TRANSLATE_NOOP("EditName", "Storey height")},
    {"residential_share", QT_TRANSLATE_NOOP("EditName", "Residential share of the floor area")},
    {"efficiency", QT_TRANSLATE_NOOP("EditName", "Net share of the floor area")},
    {"unit_size", QT_TRANSLATE_NOOP("EditName", "Dwelling size")},
    {"occupancy", QT_TRANSLATE_NOOP("EditName", "Dwellings lived in")},
    {"household_size", QT_TRANSLATE_NOOP("EditName", "People in a household")},
    {"floor_per_job", QT_TRANSLATE_NOOP("EditName", "Floor area of a job")},
    {"parking_at_grade", QT_TRANSLATE_NOOP("EditName", "Parking on open land")},
    {"parking_space", QT_TRANSLATE_NOOP("EditName", "Land of a parking space")},
};

} // namespace

const std::vector<RuleParameter> &ruleParameters()
{
    static const std::vector<RuleParameter> parameters = [] {
        std::vector<RuleParameter> all;
        for (const ParameterFacts &facts : parameterFacts())
            all.push_back({QString::fromLatin1(facts.name.data(), qsizetype(facts.name.size())), facts.assumed, facts.atLeast, facts.least, facts.most});
        return all;
    }();
    return parameters;
}

const RuleParameter *ruleParameter(const QString &name)
{
    for (const RuleParameter &parameter : ruleParameters())
        if (parameter.name == name)
            return &parameter;
    return nullptr;
}

Phrase parameterPhrase(const QString &name)
{
    for (const Word &word : words)
        if (name == QLatin1String(word.parameter))
            return {"EditName", word.source};
    return {};
}

QString lawTerm(const QString &parameter, const QString &country)
{
    const Term *term = termOf(parameter, country);
    return term ? QString::fromUtf8(term->text) : QString();
}

QString lawTermInFull(const QString &parameter, const QString &country)
{
    const Term *term = termOf(parameter, country);
    return term ? QString::fromUtf8(term->full) : QString();
}

QStringList namesOf(const QString &parameter)
{
    QStringList names{parameter};
    for (const Term &term : lawTerms)
        if (parameter == QLatin1String(term.parameter))
            for (const char *text : {term.text, term.full})
                if (*text)
                    names << QString::fromUtf8(text);
    const Phrase phrase = parameterPhrase(parameter);
    if (phrase.source)
        for (const char *language : {"en", "ko"})
            names << Phrasebook::of(QLatin1String(language)).text(phrase);
    static const QHash<QString, QStringList> others = {
        {QStringLiteral("coverage"), {QStringLiteral("coverage ratio"), QStringLiteral("site coverage"), QStringLiteral("bcr")}},
        {QStringLiteral("far"), {QStringLiteral("floor space ratio"), QStringLiteral("fsr"), QStringLiteral("fsi"), QStringLiteral("nisbah plot")}},
        {QStringLiteral("height"), {QStringLiteral("height limit"), QStringLiteral("max height"), QStringLiteral("최고높이"), QStringLiteral("ความสูง"), QStringLiteral("កម្ពស់")}},
        {QStringLiteral("floors"), {QStringLiteral("storeys"), QStringLiteral("stories"), QStringLiteral("number of floors"), QStringLiteral("จำนวนชั้น"), QStringLiteral("ចំនួនជាន់")}},
    };
    names << others.value(parameter);
    names.removeDuplicates();
    return names;
}

} // namespace madang::zoning
