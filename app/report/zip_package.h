// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace madang::report {

struct PackagePart {
    QString path;
    QByteArray bytes;
    bool compressed = true;
};

// A zip archive with these parts in this order. Throws Failure when there is not enough memory.
QByteArray zipped(const QVector<PackagePart> &parts);

} // namespace madang::report
