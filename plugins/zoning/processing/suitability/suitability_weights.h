// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/suitability/ahp.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace madang::zoning {

// The weights of a pairwise comparison in the form of PAIRWISE (criterion_text.h): at once, for who sets it in a window.
//   weights      a number for each criterion, adding up to 1
//   consistency  as in the results of madang:suitability, with the places `row` and `column` of the pair
//   problem      why there are none, translated; then nothing else
QVariantMap weightsOfPairs(const QString &pairwise, const QStringList &names);

// lambda_max, ci, cr and the pair that the weights agree with least.
QVariantMap consistencyOf(const PairwiseWeights &weights, const QStringList &names);

// Where the judgements contradict each other (CR above 0.1): what to think over, translated; empty where they do not.
QString contradictionIn(const PairwiseWeights &weights, const QStringList &names);

} // namespace madang::zoning
