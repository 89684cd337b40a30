// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace madang::report {

// Puts the bytes into the file, whole, or leaves it as it was: they go to a file beside it that takes its name when
// every byte is on the disk. Throws Failure.
void writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace madang::report
