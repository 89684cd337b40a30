// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/dxf_template.h"

#include "core/export/export_text.h"
#include "core/failure.h"

#include <cpl_conv.h>

#include <QColor>
#include <QFile>

namespace madang {

namespace {

QByteArray readTemplate(const char *name)
{
    const char *path = CPLFindFile("gdal", name);
    QFile file(QString::fromUtf8(path ? path : ""));
    if (!path || !file.open(QIODevice::ReadOnly))
        throw Failure(ExportText::tr("GDAL's template for drawings (%1) is missing.").arg(QString::fromLatin1(name)), {},
                      ExportText::tr("Install GDAL's data files."));
    return file.readAll().replace("\r\n", "\n");
}

void append(QByteArray &text, int code, const QByteArray &value)
{
    text += QByteArray::number(code).rightJustified(3) + '\n' + value + '\n';
}

// The colours of AutoCAD's palette: 1 to 9 have names; 10 to 249 are 24 hues in five steps of darkness, each full and
// half saturated; 250 to 255 are greys.
QColor colourOfIndex(int index)
{
    static const QRgb named[] = {0,        0xff0000, 0xffff00, 0x00ff00, 0x00ffff, 0x0000ff, 0xff00ff, 0xffffff, 0x808080, 0xc0c0c0};
    static const int greys[] = {0x33, 0x50, 0x69, 0x82, 0xbe, 0xff};
    if (index < 10)
        return QColor(named[index]);
    if (index >= 250)
        return QColor(greys[index - 250], greys[index - 250], greys[index - 250]);
    static const double darkness[] = {1.0, 0.65, 0.5, 0.3, 0.15};
    return QColor::fromHsvF(float(((index - 10) / 10) * 15 / 360.0), index % 2 ? 0.5F : 1.0F, float(darkness[(index % 10) / 2]));
}

} // namespace

int DxfTemplate::indexedColour(QRgb colour)
{
    int best = 7, least = INT_MAX;
    for (int index = 1; index <= 255; ++index) {
        const QColor candidate = colourOfIndex(index);
        const int red = candidate.red() - qRed(colour), green = candidate.green() - qGreen(colour), blue = candidate.blue() - qBlue(colour);
        const int distance = red * red + green * green + blue * blue;
        if (distance < least) {
            least = distance;
            best = index;
        }
    }
    return best;
}

DxfTemplate::DxfTemplate(const QByteArray &version, const QByteArray &codePage, const QByteArray &font)
    : m_version(version)
    , m_codePage(codePage)
    , m_font(font)
    , m_trailer(readTemplate("trailer.dxf"))
{
    const QList<QByteArray> lines = readTemplate("header.dxf").split('\n');
    for (int i = 0; i + 1 < lines.size(); i += 2)
        m_header.append({lines[i].trimmed(), lines[i + 1]});
}

QByteArray DxfTemplate::header(const std::vector<DxfLayer> &layers, quint32 lastHandle, const double (&box)[4]) const
{
    QByteArray text, variable, table;
    quint32 handle = lastHandle;
    bool isFontOpen = false;
    for (int i = 0; i < m_header.size(); ++i) {
        const QByteArray &code = m_header[i].first;
        QByteArray value = m_header[i].second;
        if (code == "9")
            variable = value.trimmed();
        if (code == "0")
            variable.clear();
        if (code == "2" && i > 0 && m_header[i - 1].second == "TABLE")
            table = value.trimmed();
        if (variable == "$ACADVER" && code == "1")
            value = m_version;
        else if (variable == "$DWGCODEPAGE" && code == "3")
            value = m_codePage;
        else if (variable == "$INSUNITS" && code == "70")
            value = "6"; // metres
        else if (variable == "$MEASUREMENT" && code == "70")
            value = "1"; // metric
        else if (variable == "$HANDSEED" && code == "5")
            value = QByteArray::number(lastHandle + quint32(layers.size()) + 1, 16).toUpper();
        else if (variable == "$EXTMIN" && code != "9" && code != "30")
            value = QByteArray::number(code == "10" ? box[0] : box[1], 'f', 4);
        else if (variable == "$EXTMAX" && code != "9" && code != "30")
            value = QByteArray::number(code == "10" ? box[2] : box[3], 'f', 4);
        isFontOpen = table == "STYLE" && code != "0" ? isFontOpen || value == "AcDbTextStyleTableRecord" : false;
        if (isFontOpen && code == "3")
            value = m_font;
        // The layers of the template's own table end here.
        if (table == "LAYER" && code == "0" && value == "ENDTAB") {
            for (const DxfLayer &layer : layers) {
                append(text, 0, "LAYER");
                append(text, 5, QByteArray::number(++handle, 16).toUpper());
                append(text, 330, "2"); // the table
                append(text, 100, "AcDbSymbolTableRecord");
                append(text, 100, "AcDbLayerTableRecord");
                append(text, 2, layer.name);
                append(text, 70, "0");
                append(text, 62, QByteArray::number(indexedColour(layer.colour)));
                append(text, 420, QByteArray::number(layer.colour & 0xffffff));
                append(text, 6, "Continuous");
                append(text, 370, "-3");
                append(text, 390, "F");
            }
            table.clear();
        }
        append(text, code.toInt(), value);
    }
    return text;
}

} // namespace madang
