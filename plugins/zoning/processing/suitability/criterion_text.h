// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/suitability/ahp.h"
#include "zoning/engine/suitability/normalisation.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace madang::zoning {

// A criterion as a person asks for it.
//
// As text, a row for each (between rows a line break or a semicolon), parts between bars:
//     source | curve | weight | missing
// source   slope (%), slope_degrees, road, water, facility or facility:KIND (distances in metres), landuse, flood:FILE (depth
//          in metres; no value is dry land), raster:FILE
// curve    up A B, down A B, smooth_up A B, smooth_down A B, step_up A, step_down A, trapezoid A B C D, or
//          classes CODE=SCORE …, with *=SCORE for every other code (numbers of a raster as CODE)
// weight   1 where it is left out; weights are divided by their sum
// missing  the score of cells without a value; without it they are not judged
// Example: "slope | down 5 25 | 3; road | down 100 2000 | 2; landuse | classes RES=1 AGR=0.6 *=0.2"
//
// As JSON: [{"source": "slope", "curve": "down 5 25", "weight": 3, "missing": 0}].
struct CriterionRequest {
    enum class Source { Slope, SlopeDegrees, Road, Water, Facility, LandUse, Flood, Raster };

    QString text;     // of the source, as given: what results and messages call it
    Source source = Source::Slope;
    QString argument; // a kind of facilities or a file; empty where there is none
    Curve curve;
    QMap<QString, double> classScores; // of codes, for the shape Classes; "*" for every other one
    double weight = 1.0;
};

// What a person calls a source ("slope", "facility:school", "raster:/data/noise.tif"); translated.
QString criterionLabel(const QString &source);

// Throws WrongInputFailure, which names the row.
std::vector<CriterionRequest> readCriteria(const QString &text);

// "1,3,5;1/3,1,3;1/5,1/3,1", or what stands above the diagonal alone, "3,5;3". Throws WrongInputFailure.
PairwiseMatrix readPairwise(const QString &text);

// "3,2,1": one for each criterion. Throws WrongInputFailure.
std::vector<double> readWeights(const QString &text, std::size_t criteria);

} // namespace madang::zoning
