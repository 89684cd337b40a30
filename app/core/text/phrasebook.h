// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

class QTranslator;

namespace madang {

// A text to be shown in more languages than one: context and source as lupdate sees them, and its arguments.
// Make it with QT_TRANSLATE_NOOP("Context", "Area of %1") in the code.
struct Phrase {
    const char *context = nullptr;
    const char *source = nullptr;
    QStringList arguments = {}; // language-neutral or given per language by the caller
};

// Translations into one language, whatever language the window is in.
class MADANG_CORE_EXPORT Phrasebook {
public:
    // "ko", "km", "en" …; a language without a catalogue gives English source texts. That of English holds only plurals.
    static const Phrasebook &of(const QString &language);

    QString language() const { return m_language; }
    // The text in this language, or the English source where it has not been translated.
    QString text(const Phrase &phrase) const;
    QString text(const char *context, const char *source) const;
    bool isTranslated(const char *context, const char *source) const;

private:
    explicit Phrasebook(const QString &language);
    QString m_language;
    QTranslator *m_translator = nullptr;
};

// English, then the other languages that have a catalogue.
MADANG_CORE_EXPORT QStringList availableLanguages();
// "한국어", "ខ្មែរ": a language's own name for itself.
MADANG_CORE_EXPORT QString languageOwnName(const QString &language);
// The codes of every language that maps and sheets can be in: names of places come in them where a plan has such, and
// other texts in English where there is no catalogue.
MADANG_CORE_EXPORT QStringList knownLanguages();

} // namespace madang
