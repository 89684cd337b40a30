// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>

namespace madang {

// The translation context of exporting.
class ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace madang
