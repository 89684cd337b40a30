// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/constraint_kinds.h"

namespace madang {

QStringList waterKinds()
{
    return {QStringLiteral("water"), QStringLiteral("river"), QStringLiteral("lake"),      QStringLiteral("pond"),
            QStringLiteral("reservoir"), QStringLiteral("sea"),   QStringLiteral("waterbody")};
}

} // namespace madang
