// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/reference_data.h"

#include <QDir>

namespace madang::test {

QString referenceData()
{
    const QString folder = qEnvironmentVariable("MADANG_REFERENCE_DATA", QStringLiteral(MADANG_SOURCE_DIR "/../shared/data"));
    return QDir(folder).exists() ? QDir::cleanPath(folder) : QString();
}

} // namespace madang::test
