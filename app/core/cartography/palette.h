// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>

namespace madang::palette {

// The colours of a plan's map: a quiet warm ground, so that the land-use colours of the code lists speak.
constexpr QRgb paper = 0xfff5f2ea;
constexpr QRgb water = 0xffcfe0ea;
constexpr QRgb waterEdge = 0xff9fbfd2;
constexpr QRgb waterText = 0xff3d6f8e;
constexpr QRgb canal = 0xff6ea6c8;
constexpr QRgb pipe = 0xff2f6a94;
constexpr QRgb proposedDrain = 0xff0f6fc6;
constexpr QRgb catchmentEdge = 0xff4d7f9c;
constexpr QRgb provinceLine = 0xffc9c1b3;
constexpr QRgb countryLine = 0xff9b9385;
constexpr QRgb roadFill = 0xffffffff;
constexpr QRgb roadCasing = 0xffaea596;
constexpr QRgb majorRoadCasing = 0xff98907f;
constexpr QRgb rail = 0xff6f6a63;
constexpr QRgb building = 0x5c6b5a48; // darkens what lies below: warm grey on the ground, a deeper tone on a zone
constexpr QRgb blockLine = 0xff9a8d7c;
constexpr QRgb parcelLine = 0x8c7d7466;
constexpr QRgb zoneBoundary = 0xffa79f92;
constexpr QRgb unknownCode = 0xffb5b0a8;
constexpr QRgb warning = 0xffc0392b;
constexpr QRgb transit = 0xffb4451f;
constexpr QRgb text = 0xff33312d;
constexpr QRgb quietText = 0xff77716a;

inline QColor colour(QRgb value)
{
    return QColor::fromRgba(value);
}

} // namespace madang::palette
