// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>

namespace madang {

// The translation context of importing.
class ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace madang
