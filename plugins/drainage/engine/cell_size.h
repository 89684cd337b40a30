// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

namespace madang::drainage {

//! An ellipsoid of revolution, metres.
struct Ellipsoid
{
    double semiMajor = 6378137.0;
    //! First eccentricity squared, f(2 − f).
    double eccentricitySquared = 0.0066943799901413165;

    static Ellipsoid fromInverseFlattening(double semiMajor, double inverseFlattening);

    //! Metres per radian of latitude: M(φ) = a(1−e²)/(1−e² sin²φ)^{3/2} (Snyder 1987, eq. 4-18).
    double meridianRadius(double latitude) const;
    //! Metres per radian of longitude: N(φ) cos φ, N = a/(1−e² sin²φ)^{1/2} (Snyder 1987, eq. 4-20, 4-21).
    double parallelRadius(double latitude) const;
    //! Square metres between the equator and \a latitude for one radian of longitude:
    //! a² q(φ)/2 with q of Snyder 1987, eq. 3-12. Negative in the south.
    double zoneArea(double latitude) const;
};

//! Ground size of the cells of each row, metres and square metres. All vectors have one value a row.
struct CellSize
{
    std::vector<double> width;
    std::vector<double> height;
    std::vector<double> area;

    //! Every cell \a width × \a height.
    static CellSize uniform(int rows, double width, double height);

    //! Cells of a grid in longitude and latitude. \a top is the latitude of the first row's outer edge,
    //! \a latitudeStep and \a longitudeStep the cell's sides, all in radians; latitudeStep is negative
    //! where rows run south. Lengths are those of the arcs through the middle of each row, areas exact.
    static CellSize geographic(const Ellipsoid &ellipsoid, int rows, double top, double latitudeStep,
                               double longitudeStep);
};

} // namespace madang::drainage
