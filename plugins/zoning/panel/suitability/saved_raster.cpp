// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/suitability/saved_raster.h"

#include "core/failure.h"
#include "core/files/durable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace madang::zoning {

namespace {

class SavedRasterText {
    Q_DECLARE_TR_FUNCTIONS(SavedRasterText)
};

} // namespace

void saveRasterAs(const QString &raster, const QString &target, const QStringList &inputs)
{
    const QFileInfo place(target);
    for (const QString &input : inputs)
        if (place.exists() && place.canonicalFilePath() == QFileInfo(input).canonicalFilePath())
            throw Failure(SavedRasterText::tr("This file is one that the suitability is computed from."), QDir::toNativeSeparators(target),
                          SavedRasterText::tr("Save the result under another name."));
    const QString beside = target + QStringLiteral(".part");
    removeUnfinished(beside);
    copyBytes(raster, beside);
    try {
        renameOver(beside, target);
    } catch (const Failure &) {
        removeUnfinished(beside);
        throw;
    }
    syncFolder(place.absolutePath());
}

} // namespace madang::zoning
