// SPDX-License-Identifier: GPL-2.0-or-later
// A shared library that is no plugin.
extern "C" int madangTestForeign()
{
    return 1;
}
