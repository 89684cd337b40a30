// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace madang {

// A text as it is compared when somebody looks for it, in any script: Unicode NFKC with case folded and invisible
// characters taken out (UTS #46's NFKC_Casefold: the zero-width spaces of Khmer among them), digits of every script as
// 0-9, and any run of spaces as one. Scripts that write no spaces need no more: a part is found wherever it stands.
MADANG_CORE_EXPORT QString foldedText(const QString &text);

} // namespace madang
