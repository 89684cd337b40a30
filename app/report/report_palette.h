// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>

namespace madang::report::palette {

// The colours of a report's pages. One accent; the rest is ink on paper, so that maps and charts speak.
inline const QColor ink(0x23, 0x2a, 0x2f);
inline const QColor muted(0x66, 0x70, 0x78);
inline const QColor untranslated(0x8a, 0x93, 0x9a);
inline const QColor hairline(0xd3, 0xd8, 0xdc);
inline const QColor accent(0x17, 0x5c, 0x6b);
inline const QColor accentPale(0xee, 0xf4, 0xf5);
inline const QColor notice(0xb3, 0x6a, 0x1e);
inline const QColor noticePale(0xfb, 0xf4, 0xe9);
inline const QColor mapFrame(0x9a, 0xa3, 0xa9);

// Of the location map.
inline const QColor sea(0xdd, 0xe8, 0xee);
inline const QColor land(0xf6, 0xf4, 0xee);
inline const QColor partner(0xe7, 0xe3, 0xd6); // Korea and the countries of ASEAN
inline const QColor chosen(0xbf, 0xd8, 0xd6);
inline const QColor chosenPale(0xe6, 0xf0, 0xee);
inline const QColor border(0xb9, 0xb3, 0xa5);
inline const QColor place(0xc0, 0x39, 0x2b);

} // namespace madang::report::palette
