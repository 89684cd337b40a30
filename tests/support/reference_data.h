// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace madang::test {

// The folder of real reference data (environment MADANG_REFERENCE_DATA, else shared/data beside the checkout), or an
// empty string. A test that needs it calls MADANG_NEED_REFERENCE_DATA() and is skipped, visibly, without it.
QString referenceData();

} // namespace madang::test

#define MADANG_NEED_REFERENCE_DATA() \
    do { \
        if (madang::test::referenceData().isEmpty()) \
            QSKIP("no reference data here (MADANG_REFERENCE_DATA or ../shared/data)"); \
    } while (false)
