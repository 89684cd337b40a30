// SPDX-License-Identifier: GPL-2.0-or-later
// The few places where Qt 5.15 and Qt 6 differ for us. Nowhere else is a Qt version asked for.
#pragma once

#include <QLibraryInfo>
#include <QMetaType>
#include <QString>
#include <QVariant>

namespace madang {

inline int variantType(const QVariant &value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
    return value.typeId();
#else
    return value.userType();
#endif
}

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
