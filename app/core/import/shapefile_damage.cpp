// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/shapefile_damage.h"

#include <cpl_error.h>
#include <cpl_vsi.h>

#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

#include <array>

namespace madang {

namespace {

constexpr size_t headerBytes = 32;
using Header = std::array<unsigned char, headerBytes>;

struct FileStart {
    Header header{};
    qint64 size = -1; // -1: it cannot be read, or holds no header
};

FileStart startOf(const QString &path)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    FileStart start;
    VSILFILE *file = path.isEmpty() ? nullptr : VSIFOpenL(path.toUtf8().constData(), "rb");
    if (!file)
        return start;
    if (VSIFReadL(start.header.data(), 1, headerBytes, file) == headerBytes && VSIFSeekL(file, 0, SEEK_END) == 0)
        start.size = qint64(VSIFTellL(file));
    VSIFCloseL(file);
    return start;
}

// The length of the whole file in words of 16 bits, at byte 24.
qint64 bytesOfShapes(const Header &header)
{
    return 2 * qint64(qFromBigEndian<quint32>(header.data() + 24));
}

// The number of records at byte 4, the length of the header at byte 8 and of a record at byte 10.
qint64 bytesOfTable(const Header &header)
{
    return qint64(qFromLittleEndian<quint32>(header.data() + 4)) * qFromLittleEndian<quint16>(header.data() + 10)
           + qFromLittleEndian<quint16>(header.data() + 8);
}

void addCutOff(QStringList &cutOff, const QString &path, qint64 size, qint64 said)
{
    if (size < 0 || size >= said)
        return;
    const QLocale locale;
    cutOff << QStringLiteral("%1 (%2 / %3)").arg(QFileInfo(path).fileName(), locale.formattedDataSize(size), locale.formattedDataSize(said));
}

} // namespace

ShapefileDamage damageOfShapefile(const QString &shapes, const QString &table)
{
    ShapefileDamage damage;
    damage.hasNoTable = !shapes.isEmpty() && table.isEmpty();
    const FileStart ofShapes = startOf(shapes), ofTable = startOf(table);
    addCutOff(damage.cutOff, shapes, ofShapes.size, bytesOfShapes(ofShapes.header));
    addCutOff(damage.cutOff, table, ofTable.size, bytesOfTable(ofTable.header));
    return damage;
}

} // namespace madang
