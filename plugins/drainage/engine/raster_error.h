// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace madang::drainage {

enum class RasterProblem {
    CannotOpen,       //!< not there, not a raster, damaged; detail says what GDAL found
    CannotRead,       //!< opened, then a block could not be read
    NoBand,           //!< no raster band; count is the number of subdatasets
    SeveralBands,     //!< an image rather than heights; count bands
    ComplexValues,    //!< values are complex numbers
    NoPosition,       //!< no geotransform
    Rotated,          //!< rows do not run along an axis
    NoCrs,            //!< no coordinate system in the file and none given
    UnusableCrs,      //!< one that is neither geographic nor projected, or not understood; detail: its name
    OutsideCrs,       //!< coordinates that its coordinate system cannot have; detail: its name
    NoData,           //!< every one of the count cells is without data
    TooLarge,         //!< count cells, number bytes are needed and available are there
    CannotWrite,      //!< detail says why; available is the free space of the disk
    OutputIsInput     //!< the result would replace the terrain it is computed from
};

//! What is wrong with a raster file, in parts that a message can be made from.
struct RasterError : std::runtime_error
{
    RasterError(RasterProblem what, std::string file, std::string why = {})
        : std::runtime_error(file + (why.empty() ? "" : ": " + why))
        , problem(what)
        , path(std::move(file))
        , detail(std::move(why))
    {
    }

    RasterProblem problem;
    std::string path;
    std::string detail;
    double count = 0.0;
    double needed = 0.0;
    double available = 0.0;
};

} // namespace madang::drainage
