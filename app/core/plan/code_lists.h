// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace madang {

// A land-use class of a national list (resources/codelists/README.md explains the columns). Ratios have no unit.
struct CodeListEntry {
    QString scheme, code, hilucs, labelEnglish, labelLocal, labelKorean, fill, colourSource, confidence, otherLimit, source;
    bool verified = false;
    std::optional<double> coverageMax, farMin, farMax, osrMinOfGfa;
    std::optional<double> heightMax, floorsMax, setbackFront, setbackSide, setbackRear; // m, storeys
};

// The classes of a country (ISO 3166-1 alpha-2), in the order of the file. Empty for a country without a list.
// Throws Failure when a file of ours cannot be read: the build is broken then.
MADANG_CORE_EXPORT std::vector<CodeListEntry> codeListOf(const QString &country);
MADANG_CORE_EXPORT QStringList codeListCountries();

// A class of INSPIRE's land-use list (HILUCS), which every national class is mapped to.
struct HilucsClass {
    QString code, labelEnglish, labelKorean; // "5_1"
    int level = 1;                           // 1 to 3
};
// In the order of the file. Throws as codeListOf().
MADANG_CORE_EXPORT std::vector<HilucsClass> hilucsClasses();

// A unit in which land is measured.
struct AreaUnit {
    QString name; // "rai", "sao (north)"
    QStringList countries; // ISO 3166-1 alpha-2; "all"
    double squareMetres = 0;
};
// Read once. Throws as codeListOf().
MADANG_CORE_EXPORT const std::vector<AreaUnit> &areaUnits();

} // namespace madang
