// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <cstddef>
#include <limits>
#include <stdexcept>
#include <string>

namespace madang {

enum class ShapeProblem {
    NotANumber,   // a coordinate is infinite or not a number
    TooFewPoints, // fewer than two (line) or three (ring) different points
    NoArea,       // the ring encloses nothing
    SelfCrossing, // the shape crosses or overlaps itself, or a hole lies outside
    BadNumber     // a parameter that is negative, too large or not a number
};

// What is wrong with what an engine was given, in parts that a message can be made from. what() says
// it in words, where shapes are counted from one.
struct ShapeError : std::runtime_error
{
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    ShapeError(ShapeProblem what, const std::string &words, std::size_t which = 0,
               Point place = {unknown, unknown})
        : std::runtime_error(words)
        , problem(what)
        , index(which)
        , where(place)
    {
    }

    ShapeProblem problem;
    std::size_t index; // position in the input, counted from zero
    Point where;       // not a number where the whole shape is meant
};

} // namespace madang
