// SPDX-License-Identifier: GPL-2.0-or-later
// The few places where Qt 5.15 and Qt 6 differ for us. Nowhere else is a Qt version asked for.
#pragma once

#include <QLibraryInfo>
#include <QString>

namespace madang {

// Where Qt's own catalogues are.
inline QString qtTranslationsPath()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
    return QLibraryInfo::path(QLibraryInfo::TranslationsPath);
#else
    return QLibraryInfo::location(QLibraryInfo::TranslationsPath);
#endif
}

} // namespace madang
