// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/phases/phase_edits.h"

#include "core/failure.h"
#include "core/plan/sql_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

constexpr int mostRows = 20000; // the log keeps all of them in one entry
constexpr int buddhistEra = 543; // years from CE to BE, in Thailand, Laos and Cambodia

// The context of the texts below.
class PhaseEdit {
    Q_DECLARE_TR_FUNCTIONS(PhaseEdit)
};

void requireYear(const Plan &plan, std::optional<int> year)
{
    if (!year || (*year >= earliestPhaseYear && *year <= latestPhaseYear))
        return;
    const int common = *year - buddhistEra;
    throw WrongInputFailure(PhaseEdit::tr("%1 is not a year that a phase can be in.").arg(*year), plan.path(),
                            common >= earliestPhaseYear && common <= latestPhaseYear
                                ? PhaseEdit::tr("Years are of the common era: the year %1 of the Buddhist era is %2.").arg(*year).arg(common)
                                : PhaseEdit::tr("Give a year of the common era between %1 and %2.").arg(earliestPhaseYear).arg(latestPhaseYear));
}

// The phase with names as they are stored; refuses what cannot be.
DevelopmentPhase fitPhase(const Plan &plan, const DevelopmentPhase &given)
{
    DevelopmentPhase phase = given;
    phase.name = phase.name.simplified();
    phase.secondName = phase.secondName.simplified();
    if (phase.name.isEmpty())
        throw WrongInputFailure(PhaseEdit::tr("A phase needs a name."));
    for (const DevelopmentPhase &other : developmentPhases(plan))
        if (other.uid != phase.uid && other.name.compare(phase.name, Qt::CaseInsensitive) == 0)
            throw WrongInputFailure(PhaseEdit::tr("The plan has a phase “%1” already.").arg(other.name), plan.path(),
                                    PhaseEdit::tr("Choose another name."));
    requireYear(plan, phase.yearFrom);
    requireYear(plan, phase.yearTo);
    if (phase.yearFrom && phase.yearTo && *phase.yearTo < *phase.yearFrom)
        throw WrongInputFailure(PhaseEdit::tr("The phase “%1” would end in %2, before it begins in %3.").arg(phase.name).arg(*phase.yearTo).arg(*phase.yearFrom),
                                plan.path(), PhaseEdit::tr("Change the other year first."));
    return phase;
}

void setFields(PlanRow &row, const DevelopmentPhase &phase)
{
    const auto yearValue = [](std::optional<int> year) { return year ? QVariant(*year) : QVariant(); };
    row.fields[QStringLiteral("name")] = phase.name;
    row.fields[QStringLiteral("name_2")] = phase.secondName.isEmpty() ? QVariant() : QVariant(phase.secondName);
    row.fields[QStringLiteral("year_from")] = yearValue(phase.yearFrom);
    row.fields[QStringLiteral("year_to")] = yearValue(phase.yearTo);
}

StoredRow storedPhase(const Plan &plan, const QString &uid)
{
    if (const auto row = plan.row(phaseTable, uid))
        return {uid, *row};
    throw Failure(PhaseEdit::tr("This phase is not there any more."), plan.path());
}

DevelopmentPhase knownPhase(const Plan &plan, const QString &uid)
{
    for (const DevelopmentPhase &phase : developmentPhases(plan))
        if (phase.uid == uid)
            return phase;
    throw Failure(PhaseEdit::tr("This phase is not there any more."), plan.path());
}

EditName nameOfChange(const DevelopmentPhase &before, const DevelopmentPhase &after)
{
    const bool isDated = before.yearFrom != after.yearFrom || before.yearTo != after.yearTo;
    if (before.name != after.name && !isDated)
        return {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Rename the phase %1 to %2")), {before.name, after.name}};
    if (before.name == after.name && before.secondName == after.secondName)
        return {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Change the years of the phase %1")), {before.name}};
    if (!isDated)
        return {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Change the second name of the phase %1")), {before.name}};
    return {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Change the phase %1")), {before.name}};
}

// Names in other languages go with what they name.
void removeTexts(PlanEdit &edit, const Plan &plan, const QString &uid)
{
    const QString texts = QStringLiteral("i18n_text");
    for (const StoredRow &text : plan.rows(texts, QStringLiteral("table_name = 'phase' AND row_uid = %1").arg(sqlText(uid))))
        edit.remove(texts, text.uid, text.row);
}

} // namespace

PlanEdit editToAddPhase(const Plan &plan, const DevelopmentPhase &given)
{
    const DevelopmentPhase phase = fitPhase(plan, given);
    PlanRow row;
    setFields(row, phase);
    PlanEdit edit;
    edit.name = {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Make the phase %1")), {phase.name}};
    edit.add(phaseTable, row, phase.uid);
    return edit;
}

PlanEdit editToChangePhase(const Plan &plan, const DevelopmentPhase &given)
{
    const DevelopmentPhase before = knownPhase(plan, given.uid), phase = fitPhase(plan, given);
    PlanEdit edit;
    edit.name = nameOfChange(before, phase);
    if (before == phase)
        return edit;
    const StoredRow stored = storedPhase(plan, phase.uid);
    PlanRow after = stored.row;
    setFields(after, phase);
    edit.change(phaseTable, phase.uid, stored.row, after);
    return edit;
}

PlanEdit editToExchangeYears(const Plan &plan, const QString &uid, const QString &other)
{
    const DevelopmentPhase first = knownPhase(plan, uid), second = knownPhase(plan, other);
    PlanEdit edit;
    edit.name = {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Exchange the years of the phases %1 and %2")), {first.name, second.name}};
    if (first.yearFrom == second.yearFrom && first.yearTo == second.yearTo)
        return edit;
    const auto date = [&](DevelopmentPhase phase, const DevelopmentPhase &dates) {
        phase.yearFrom = dates.yearFrom;
        phase.yearTo = dates.yearTo;
        const StoredRow stored = storedPhase(plan, phase.uid);
        PlanRow after = stored.row;
        setFields(after, phase);
        edit.change(phaseTable, phase.uid, stored.row, after);
    };
    date(first, second);
    date(second, first);
    return edit;
}

PlanEdit editToDeletePhase(const Plan &plan, const QString &uid)
{
    const DevelopmentPhase phase = knownPhase(plan, uid);
    PlanEdit edit;
    edit.name = {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Delete the phase %1")), {phase.name}};
    const QString isInIt = QStringLiteral("%1 = %2").arg(phaseColumn, sqlText(uid));
    for (const QString &table : phasedTables())
        for (const StoredRow &stored : plan.rows(table, isInIt)) {
            PlanRow after = stored.row;
            after.fields[phaseColumn] = QVariant();
            edit.change(table, stored.uid, stored.row, after);
            if (edit.changes.size() > size_t(mostRows))
                throw Failure(PhaseEdit::tr("The phase “%1” was not deleted: more than %Ln objects are in it.", nullptr, mostRows).arg(phase.name),
                              plan.path(), PhaseEdit::tr("Select some of them in the table, give them another phase or none, and delete it then."));
        }
    removeTexts(edit, plan, uid);
    edit.remove(phaseTable, uid, storedPhase(plan, uid).row);
    return edit;
}

} // namespace madang
