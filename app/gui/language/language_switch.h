// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QToolButton>

class QActionGroup;

namespace madang {

class WindowLanguage;

// The language of the window, by its own name, and a menu of the others.
class LanguageSwitch : public QToolButton {
    Q_OBJECT
public:
    explicit LanguageSwitch(WindowLanguage &language, QWidget *parent = nullptr);

private:
    WindowLanguage &m_language;
    QActionGroup *m_choices = nullptr;
};

} // namespace madang
