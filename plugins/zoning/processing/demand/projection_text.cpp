// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/demand/projection_text.h"

#include <QCoreApplication>

namespace madang::zoning {

namespace {

class DemandText {
    Q_DECLARE_TR_FUNCTIONS(DemandText)
};

QString givenNumber(double value)
{
    return QString::number(value, 'g', 10);
}

} // namespace

WrongInputFailure failureOf(const ProjectionError &error)
{
    const QString value = givenNumber(error.value);
    switch (error.problem) {
    case ProjectionProblem::NegativeBase:
        return WrongInputFailure(DemandText::tr("The number to start from cannot be %1.").arg(value), {},
                                 DemandText::tr("Give a number of people or jobs, zero or more."));
    case ProjectionProblem::RateTooLow:
        return WrongInputFailure(DemandText::tr("A rate of %1 a year would leave nothing after one year, or less.").arg(value), {},
                                 DemandText::tr("Rates are shares: 0.025 is 2.5 % a year, -0.01 a loss of 1 %."));
    case ProjectionProblem::RateNotFinite:
        return WrongInputFailure(DemandText::tr("The rate is no number."), {},
                                 DemandText::tr("Rates are shares: 0.025 is 2.5 % a year, -0.01 a loss of 1 %."));
    case ProjectionProblem::NegativeYears:
        return WrongInputFailure(DemandText::tr("The projection would end before it begins (%1 years).").arg(error.year), {},
                                 DemandText::tr("Choose a last year after the first one."));
    case ProjectionProblem::TooManyYears:
        return WrongInputFailure(DemandText::tr("%1 years are too many: a projection reaches %2 at most.").arg(error.year).arg(longestProjection), {},
                                 DemandText::tr("Check the first and the last year; Buddhist years are 543 ahead."));
    case ProjectionProblem::OneCensusOnly:
        return WrongInputFailure(DemandText::tr("A rate takes the counts of two years at least."), {},
                                 DemandText::tr("Add another count, or give the rate itself."));
    case ProjectionProblem::CensusNotPositive:
        return WrongInputFailure(DemandText::tr("The count of %1 is not above zero (%2).").arg(error.year).arg(value), {},
                                 DemandText::tr("Correct the count or leave the year out."));
    case ProjectionProblem::CensusUnsorted:
        return WrongInputFailure(DemandText::tr("The year %1 follows a later one.").arg(error.year), {},
                                 DemandText::tr("Put the counts in the order of their years."));
    case ProjectionProblem::CensusTwice:
        return WrongInputFailure(DemandText::tr("The year %1 is counted twice.").arg(error.year), {},
                                 DemandText::tr("Keep one count for each year."));
    case ProjectionProblem::NegativeSpread:
        return WrongInputFailure(DemandText::tr("The spread between the variants cannot be %1.").arg(value), {},
                                 DemandText::tr("Give a share: 0.005 puts the variants half a point of a per cent below and above."));
    case ProjectionProblem::FellBelowZero:
        break;
    }
    return WrongInputFailure(DemandText::tr("At a rate of %1, arithmetic decline leads below zero after %2 years.").arg(value).arg(error.year), {},
                             DemandText::tr("Choose the geometric method, or fewer years."));
}

WrongInputFailure failureOf(const LandDemandError &error)
{
    const QString value = givenNumber(error.value);
    switch (error.standard) {
    case LandStandard::People:
        return WrongInputFailure(DemandText::tr("The number of people cannot be %1.").arg(value), {}, DemandText::tr("Give zero or more."));
    case LandStandard::Jobs:
        return WrongInputFailure(DemandText::tr("The number of jobs cannot be %1.").arg(value), {}, DemandText::tr("Give zero or more."));
    case LandStandard::HouseholdSize:
        return WrongInputFailure(DemandText::tr("A household cannot have %1 people.").arg(value), {}, DemandText::tr("Give a number above zero, such as 4."));
    case LandStandard::Vacancy:
        return WrongInputFailure(DemandText::tr("The share of empty homes cannot be %1.").arg(value), {},
                                 DemandText::tr("Give a share from 0 up to, but not including, 1: 0.05 is 5 %."));
    case LandStandard::UnitsPerHa:
        return WrongInputFailure(DemandText::tr("A hectare cannot have %1 homes.").arg(value), {}, DemandText::tr("Give a number above zero, such as 60."));
    case LandStandard::NetShare:
        return WrongInputFailure(DemandText::tr("The share of net land cannot be %1.").arg(value), {},
                                 DemandText::tr("Give a share above 0 and not above 1: 0.65 is 65 %."));
    case LandStandard::FloorPerJob:
        return WrongInputFailure(DemandText::tr("A job cannot take %1 m² of floor area.").arg(value), {}, DemandText::tr("Give a number above zero, such as 30."));
    case LandStandard::Far:
        break;
    }
    return WrongInputFailure(DemandText::tr("The floor area ratio cannot be %1.").arg(value), {}, DemandText::tr("Give a ratio above zero: 1.5 is 150 %."));
}

} // namespace madang::zoning
