// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/failure.h"

namespace madang {

// The request or the file cannot be right: an unknown table, column, field, layer, encoding or CRS; a file that cannot
// be read. (Other failures are of the plan or the disk.)
class MADANG_CORE_EXPORT ImportWrongInput : public WrongInputFailure {
public:
    using WrongInputFailure::WrongInputFailure;
};

} // namespace madang
