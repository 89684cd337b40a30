// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/processing/raster_failure.h"

#include "core/text/number_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace madang::drainage {

namespace {

// The context of the texts below.
class RasterFileText {
    Q_DECLARE_TR_FUNCTIONS(RasterFileText)
};

QString megabytes(double bytes)
{
    return NumberFormat(QLocale().name()).number(bytes / 1e6, bytes < 1e8 ? 1 : 0);
}

QString count(double value)
{
    return NumberFormat(QLocale().name()).integer(qint64(value));
}

Failure cannotOpen(const RasterError &error, const QString &file, const QString &where)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Failure(RasterFileText::tr("The terrain is not there."), where, RasterFileText::tr("Choose a file that exists."));
    if (info.size() == 0 && info.isFile())
        return Failure(RasterFileText::tr("The terrain's file is empty."), where, RasterFileText::tr("Download or export it again."));
    if (!info.isReadable())
        return Failure(RasterFileText::tr("The terrain cannot be opened."), where, RasterFileText::tr("Check that you may read the file."));
    return Failure(RasterFileText::tr("The file is not a raster that can be read: %1").arg(QString::fromStdString(error.detail)),
                   where, RasterFileText::tr("Choose a terrain model, for example a GeoTIFF or an ASCII grid."));
}

Failure cannotWrite(const RasterError &error, const QString &where)
{
    const QString detail = QString::fromStdString(error.detail);
    const QString what = detail.isEmpty() ? RasterFileText::tr("The result could not be written whole.")
                                          : RasterFileText::tr("The result could not be written: %1").arg(detail);
    if (error.available < 0.0)
        return Failure(what, where, RasterFileText::tr("Choose a folder that exists and that you may write to."));
    return Failure(what, where,
                   RasterFileText::tr("%1 MB are free on that disk. Make room, or choose another folder. Nothing was left there.")
                       .arg(megabytes(error.available)));
}

} // namespace

Failure rasterFailure(const RasterError &error)
{
    const QString file = QString::fromStdString(error.path);
    const QString where = RasterFileText::tr("File %1.").arg(QDir::toNativeSeparators(file));
    const QString detail = QString::fromStdString(error.detail);
    switch (error.problem) {
    case RasterProblem::CannotOpen:
        return cannotOpen(error, file, where);
    case RasterProblem::CannotRead:
        return Failure(RasterFileText::tr("The terrain is damaged: %1").arg(detail), where, RasterFileText::tr("Download or export it again."));
    case RasterProblem::NoBand:
        return Failure(error.count > 0 ? RasterFileText::tr("The file holds %1 rasters and does not say which one is the terrain.")
                                             .arg(count(error.count))
                                       : RasterFileText::tr("The file holds no raster."),
                       where, RasterFileText::tr("Export the heights as a raster of their own, for example a GeoTIFF."));
    case RasterProblem::SeveralBands:
        return Failure(RasterFileText::tr("The raster has %1 bands: it is an image, not heights.").arg(count(error.count)), where,
                       RasterFileText::tr("Choose a terrain model, which has one band."));
    case RasterProblem::ComplexValues:
        return Failure(RasterFileText::tr("The raster's values are complex numbers, not heights."), where,
                       RasterFileText::tr("Choose a terrain model."));
    case RasterProblem::NoPosition:
        return Failure(RasterFileText::tr("The terrain does not say where on the map it lies."), where,
                       RasterFileText::tr("Georeference it, or keep its world file (.tfw) beside it."));
    case RasterProblem::Rotated:
        return Failure(RasterFileText::tr("The rows of the terrain do not run from west to east: the raster is rotated."), where,
                       RasterFileText::tr("Reproject it, for example with gdalwarp, and choose the result."));
    case RasterProblem::NoCrs:
        return Failure(RasterFileText::tr("The terrain has no coordinate system, so the size of its cells is not known."), where,
                       RasterFileText::tr("Give its coordinate system (the parameter CRS). None is guessed."));
    case RasterProblem::UnusableCrs:
        return Failure(RasterFileText::tr("With the coordinate system “%1” nothing can be measured.").arg(detail), where,
                       RasterFileText::tr("Give a geographic or a projected one, such as EPSG:32648."));
    case RasterProblem::OutsideCrs:
        return Failure(RasterFileText::tr("The terrain's coordinates cannot be those of its coordinate system “%1”.").arg(detail),
                       where, RasterFileText::tr("Find out its true coordinate system and assign it to the file."));
    case RasterProblem::NoData:
        return Failure(RasterFileText::tr("None of the terrain's %1 cells has a height.").arg(count(error.count)), where,
                       RasterFileText::tr("Look at the file's value for missing data, and whether it covers the place at all."));
    case RasterProblem::TooLarge:
        return Failure(RasterFileText::tr("The terrain has %1 cells, which takes %2 MB of memory; %3 MB are there.")
                           .arg(count(error.count), megabytes(error.needed), megabytes(error.available)),
                       where, RasterFileText::tr("Cut out the river basin that the plan lies in, or make the cells larger."));
    case RasterProblem::CannotWrite:
        return cannotWrite(error, where);
    case RasterProblem::OutputIsInput:
        return Failure(RasterFileText::tr("The result would replace the terrain that it is computed from."), where,
                       RasterFileText::tr("Give the result another name."));
    }
    Q_UNREACHABLE();
}

bool isWrongInput(RasterProblem problem)
{
    return problem != RasterProblem::TooLarge && problem != RasterProblem::CannotWrite;
}

} // namespace madang::drainage
