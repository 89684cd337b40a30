// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/phrasebook.h"

#include <QDir>
#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QTranslator>

#include <memory>

namespace madang {

namespace {
QString cataloguePath(const QString &language)
{
    return QStringLiteral(":/madang/i18n/madang_%1.qm").arg(language);
}
} // namespace

Phrasebook::Phrasebook(const QString &language) : m_language(language)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(cataloguePath(language)))
        m_translator = translator.release();
}

const Phrasebook &Phrasebook::of(const QString &language)
{
    // Catalogues are read once and kept: reports ask for thousands of texts, from more threads than one.
    static QMutex mutex;
    static QHash<QString, Phrasebook *> books;
    const QMutexLocker lock(&mutex);
    Phrasebook *&book = books[language];
    if (!book)
        book = new Phrasebook(language);
    return *book;
}

QString Phrasebook::text(const char *context, const char *source) const
{
    const QString translated = m_translator ? m_translator->translate(context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Phrasebook::text(const Phrase &phrase) const
{
    QString text = this->text(phrase.context, phrase.source);
    for (const QString &argument : phrase.arguments)
        text = text.arg(argument);
    return text;
}

bool Phrasebook::isTranslated(const char *context, const char *source) const
{
    return m_language == QLatin1String("en") || (m_translator && !m_translator->translate(context, source).isEmpty());
}

QStringList availableLanguages()
{
    QStringList languages = {QStringLiteral("en")};
    for (const QString &name : QDir(QStringLiteral(":/madang/i18n")).entryList({QStringLiteral("madang_*.qm")}, QDir::Files, QDir::Name))
        if (const QString language = name.mid(7).chopped(3); !languages.contains(language))
            languages << language;
    return languages;
}

namespace {
const QHash<QString, QString> &ownNames()
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("ko"), QStringLiteral("한국어")},
        {QStringLiteral("km"), QStringLiteral("ខ្មែរ")},
        {QStringLiteral("th"), QStringLiteral("ไทย")},
        {QStringLiteral("lo"), QStringLiteral("ລາວ")},
        {QStringLiteral("my"), QStringLiteral("မြန်မာ")},
        {QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
        {QStringLiteral("id"), QStringLiteral("Bahasa Indonesia")},
        {QStringLiteral("ms"), QStringLiteral("Bahasa Melayu")},
        {QStringLiteral("fil"), QStringLiteral("Filipino")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("ta"), QStringLiteral("தமிழ்")},
    };
    return names;
}
} // namespace

QString languageOwnName(const QString &language)
{
    return ownNames().value(language, language);
}

QStringList knownLanguages()
{
    QStringList codes = ownNames().keys();
    codes.sort();
    return codes;
}

} // namespace madang
