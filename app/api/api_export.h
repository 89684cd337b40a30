// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QtGlobal>

#ifdef MADANG_API_BUILD
#define MADANG_API_EXPORT Q_DECL_EXPORT
#else
#define MADANG_API_EXPORT Q_DECL_IMPORT
#endif
