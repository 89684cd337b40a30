// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>

namespace madang {

// The translation context of attributes that are read back.
class SpreadsheetText {
    Q_DECLARE_TR_FUNCTIONS(Attributes)
};

} // namespace madang
