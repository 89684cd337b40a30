// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/language/language_switch.h"

#include "core/text/phrasebook.h"
#include "gui/language/live_text.h"
#include "gui/language/window_language.h"
#include "gui/window/line_icon.h"

#include <QActionGroup>
#include <QMenu>

namespace madang {

LanguageSwitch::LanguageSwitch(WindowLanguage &language, QWidget *parent)
    : QToolButton(parent)
    , m_language(language)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("language"));
    setIcon(lineIcon(QStringLiteral("language"), IconTint::Quiet));
    setIconSize(QSize(18, 18));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    for (const QString &code : availableLanguages()) {
        QAction *choice = menu->addAction(languageOwnName(code));
        choice->setCheckable(true);
        choice->setData(code);
        m_choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, code] { m_language.set(code); });
    }
    setMenu(menu);
    keepTranslated(this, [this] {
        setText(languageOwnName(m_language.current()));
        setToolTip(tr("Language of the window"));
        for (QAction *choice : m_choices->actions())
            choice->setChecked(choice->data().toString() == m_language.current());
    });
}

} // namespace madang
