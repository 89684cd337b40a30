// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace madang {

// Runs `setTexts` now and at each change of the language for as long as `widget` lives. Every text of the window is set
// in such a function, so that no widget needs an event handler for it.
void keepTranslated(QWidget *widget, std::function<void()> setTexts);

} // namespace madang
