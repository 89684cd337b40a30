// SPDX-License-Identifier: GPL-2.0-or-later
// The few places where Qt 5.15 and Qt 6 differ for us. Nowhere else is a Qt version asked for.
#pragma once

#include <QMetaType>
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

} // namespace madang
