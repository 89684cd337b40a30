// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

namespace madang::test {

// Text of any script, as an input method gives it: QTest's key clicks know ASCII only.
inline void typeText(QLineEdit &line, const QString &text)
{
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(&line, &typed);
}

} // namespace madang::test
