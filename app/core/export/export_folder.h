// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/failure.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace madang {

// A hidden folder beside the files to be written. What is written there in full takes its place by a rename; until then
// an older file of that name stays as it is, whatever happens. The folder and what is left in it go with this object.
class ExportFolder {
public:
    // `target` is one of the files to be written. Throws Failure where its folder cannot be written to.
    explicit ExportFolder(const QString &target);

    // Where to write the file that is to be `target`.
    QString partOf(const QString &target) const;
    // Puts every file of the folder in place, in the order of their names but for those with the suffix `last`: the
    // file by which a program opens a set of files comes after the others. Files that belonged to an older one of the
    // same name and suffix `last`, and would be wrong beside the new one, are removed (`stale` suffixes).
    // Returns the paths. Throws Failure.
    QStringList putInPlace(const QString &last, const QStringList &stale) const;

    // What went wrong in the folder, in terms of the files that were to be: whoever reads it never sees the folder. A disk
    // without room is said to be one, whatever a library makes of it.
    Failure asOfTarget(const Failure &failure) const;

private:
    QString m_target;
    QString m_folder; // of the targets
    QTemporaryDir m_parts;
};

} // namespace madang
