// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/demand/stored_projection.h"

#include "core/plan/plan_reader.h"

#include <QCoreApplication>

namespace madang::zoning {

namespace {

const QString projectionTable = QStringLiteral("projection");

QString ofSubject(const QString &subject)
{
    return QStringLiteral("subject = '%1'").arg(QString(subject).replace(QLatin1Char('\''), QLatin1String("''")));
}

PlanRow projectionRow(const QString &subject, const QString &variant, int year, double value, const QString &method,
                      const QString &source)
{
    PlanRow row;
    row.fields = {{QStringLiteral("subject"), subject}, {QStringLiteral("variant"), variant},
                  {QStringLiteral("year"), year},       {QStringLiteral("value"), value},
                  {QStringLiteral("method"), method},   {QStringLiteral("source"), source}};
    return row;
}

} // namespace

std::optional<double> StoredProjection::at(const QString &variant, int year) const
{
    const auto found = variants.find(variant);
    if (found == variants.end() || found->second.empty())
        return std::nullopt;
    const std::map<int, double> &years = found->second;
    const auto after = years.lower_bound(year);
    if (after == years.end())
        return std::nullopt;
    if (after->first == year)
        return after->second;
    if (after == years.begin())
        return std::nullopt;
    const auto before = std::prev(after);
    const double share = double(year - before->first) / (after->first - before->first);
    return before->second + share * (after->second - before->second);
}

std::vector<CensusRow> StoredProjection::census() const
{
    std::vector<CensusRow> rows;
    const auto found = variants.find(censusVariant);
    if (found != variants.end())
        for (const auto &[year, value] : found->second)
            rows.push_back({year, value});
    return rows;
}

QStringList projectionSubjects()
{
    return {QStringLiteral("population"), QStringLiteral("jobs")};
}

QStringList projectionVariants()
{
    return {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
}

StoredProjection storedProjection(const PlanReader &plan, const QString &subject)
{
    StoredProjection stored;
    plan.forEachWhere(projectionTable, ofSubject(subject), {QStringLiteral("variant"), QStringLiteral("year"), QStringLiteral("value")},
                      [&](const EffectiveRow &row) { stored.variants[row.values[0].toString()][row.values[1].toInt()] = row.values[2].toDouble(); });
    return stored;
}

PlanEdit editToStore(const Plan &plan, const QVariantMap &results, const QString &source)
{
    const QString subject = results.value(QStringLiteral("subject")).toString();
    const QString method = results.value(QStringLiteral("method")).toString();
    std::map<std::pair<QString, int>, PlanRow> wanted;
    for (const QVariant &item : results.value(QStringLiteral("census")).toList()) {
        const int year = item.toMap().value(QStringLiteral("year")).toInt();
        wanted[{censusVariant, year}] =
            projectionRow(subject, censusVariant, year, item.toMap().value(QStringLiteral("value")).toDouble(), {}, source);
    }
    for (const QVariant &item : results.value(QStringLiteral("series")).toList()) {
        const QVariantMap values = item.toMap();
        const int year = values.value(QStringLiteral("year")).toInt();
        for (const QString &variant : projectionVariants())
            wanted[{variant, year}] = projectionRow(subject, variant, year, values.value(variant).toDouble(), method, source);
    }

    PlanEdit edit;
    edit.name = {subject == QLatin1String("jobs") ? QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Store the projection of jobs"))
                                                  : QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Store the projection of the population")),
                 {}};
    for (const StoredRow &stored : plan.rows(projectionTable, ofSubject(subject))) {
        const auto key = std::pair(stored.row.fields.value(QStringLiteral("variant")).toString(),
                                   stored.row.fields.value(QStringLiteral("year")).toInt());
        const auto found = wanted.find(key);
        if (found == wanted.end()) {
            edit.remove(projectionTable, stored.uid, stored.row);
            continue;
        }
        PlanRow after = stored.row;
        for (auto it = found->second.fields.cbegin(); it != found->second.fields.cend(); ++it)
            after.fields[it.key()] = it.value();
        if (!(after == stored.row))
            edit.change(projectionTable, stored.uid, stored.row, after);
        wanted.erase(found);
    }
    for (const auto &[key, row] : wanted)
        edit.add(projectionTable, row);
    return edit;
}

} // namespace madang::zoning
