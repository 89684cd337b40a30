// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QtGlobal>

#ifdef MADANG_CORE_BUILD
#define MADANG_CORE_EXPORT Q_DECL_EXPORT
#else
#define MADANG_CORE_EXPORT Q_DECL_IMPORT
#endif
