// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/land_use.h"
#include "sample/streets.h"

#include <vector>

namespace madang::sample {

struct LandZone {
    Name name;
    QString code;
    QgsGeometry area;
};

struct CityBlock {
    Name name;
    QString code;
    QgsGeometry area;
};

struct Parcel {
    QString number;
    QString code;
    int block; // index into Land::blocks
    QgsGeometry area;
};

struct Building {
    QgsGeometry area;
    QString use;
    int floors;
};

// A piece of land between streets, banks and tracks.
struct LandPiece {
    QString code;
    QgsGeometry area;
};

struct Land {
    std::vector<LandPiece> pieces; // together exactly the planning area
    std::vector<LandZone> zones;   // the pieces, joined by use and district
    std::vector<CityBlock> blocks;
    std::vector<Parcel> parcels;     // of the old town only
    std::vector<Building> buildings; // on those parcels
};

// Cuts the planning area along streets, banks and the railway and says what each piece is for.
Land divideLand(const StreetPlan &streets, const LandUse &landUse);

} // namespace madang::sample
