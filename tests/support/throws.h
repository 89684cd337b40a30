// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <utility>

namespace madang::test {

// Whether `call` throws an Exception. (Qt Test's macro for it has another name in Qt 5 than in Qt 6.)
template <typename Exception, typename Call> bool throws(Call &&call)
{
    try {
        std::forward<Call>(call)();
    } catch (const Exception &) {
        return true;
    }
    return false;
}

} // namespace madang::test
