// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QRgb>

#include <vector>

namespace madang {

// A layer of a drawing.
struct DxfLayer {
    QByteArray name; // encoded
    QRgb colour = 0;
};

// The parts of a drawing around its entities, from the templates that GDAL's DXF driver writes with (header.dxf,
// trailer.dxf): an AutoCAD 2004 drawing with its symbol tables and dictionaries.
// Source of the group codes: Autodesk, "DXF Reference", AutoCAD 2004 to 2010.
class DxfTemplate {
public:
    // `version`: "AC1018" (text in the code page) or "AC1021" (UTF-8); `codePage`: "ANSI_949"; `font`: of the standard
    // text style. Units are metres. Throws Failure where GDAL's data files are missing.
    DxfTemplate(const QByteArray &version, const QByteArray &codePage, const QByteArray &font);

    // From the start to where the entities begin. Handles up to `lastHandle` are taken; `box` is minX, minY, maxX, maxY.
    QByteArray header(const std::vector<DxfLayer> &layers, quint32 lastHandle, const double (&box)[4]) const;
    QByteArray trailer() const { return m_trailer; }

    // The number of AutoCAD's palette (1 to 255) that is nearest to a colour. (Programs older than true colours show it.)
    static int indexedColour(QRgb colour);

private:
    QByteArray m_version, m_codePage, m_font;
    QList<QPair<QByteArray, QByteArray>> m_header; // group code and value
    QByteArray m_trailer;
};

} // namespace madang
