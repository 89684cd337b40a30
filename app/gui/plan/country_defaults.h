// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace madang {

// What a plan in a country most likely uses; suggestions, all of which can be changed. CRS are the national metric
// systems as EPSG lists them, the most used first; where UTM zones divide a country, each zone.
struct CountryDefaults {
    QString country;      // ISO 3166-1 alpha-2
    const char *name;     // for translation, context "Country"
    QStringList crs;      // "EPSG:32648"
    QString currency;     // ISO 4217
    QString language;     // the official language plans are written in
};

const std::vector<CountryDefaults> &countryDefaults();
// "Cambodia" in the window's language.
QString countryName(const CountryDefaults &country);

} // namespace madang
