// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/language/window_language.h"

#include "core/qt_compat.h"
#include "core/text/phrasebook.h"

#include <qgsapplication.h>

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QReadWriteLock>
#include <QSettings>
#include <QTranslator>

#include <array>

namespace madang {

namespace {

const QString languageKey = QStringLiteral("window/language");

} // namespace

// Several catalogues behind one translator that stays installed: a switch is then one event, not one for each of them.
class WindowLanguage::Catalogue : public QTranslator {
public:
    void load(const QString &language)
    {
        // The English catalogues hold plurals; ours also stands behind one that is not complete.
        const QString qgisName = language == QLatin1String("zh_CN") ? QStringLiteral("zh-Hans")
                                 : language == QLatin1String("en")  ? QStringLiteral("en_US")
                                                                    : language;
        const std::array<QString, 4> files = {
            QStringLiteral(":/madang/i18n/madang_%1.qm").arg(language),
            QStringLiteral(":/madang/i18n/madang_en.qm"),
            QStringLiteral("%1/qgis_%2.qm").arg(QgsApplication::i18nPath(), qgisName),
            QStringLiteral("%1/qtbase_%2.qm").arg(qtTranslationsPath(), language)};
        std::array<std::unique_ptr<QTranslator>, 4> parts;
        for (size_t i = 0; i < files.size(); ++i) {
            auto part = std::make_unique<QTranslator>();
            if (part->load(files[i]))
                parts[i] = std::move(part);
        }
        const QWriteLocker locker(&m_lock);
        m_parts.swap(parts);
    }

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QReadLocker locker(&m_lock);
        for (const auto &part : m_parts) {
            if (!part)
                continue;
            const QString text = part->translate(context, source, disambiguation, n);
            if (!text.isEmpty())
                return text;
        }
        return {};
    }

    bool isEmpty() const override { return false; }

private:
    mutable QReadWriteLock m_lock; // jobs word their results in threads of their own
    std::array<std::unique_ptr<QTranslator>, 4> m_parts;
};

WindowLanguage::WindowLanguage(QObject *parent)
    : QObject(parent)
    , m_catalogue(std::make_unique<Catalogue>())
    , m_current(QStringLiteral("en"))
{
    QLocale::setDefault(QLocale(m_current));
    m_catalogue->load(m_current);
    QCoreApplication::installTranslator(m_catalogue.get());
}

WindowLanguage::~WindowLanguage()
{
    QCoreApplication::removeTranslator(m_catalogue.get());
}

QString WindowLanguage::preferred()
{
    const QStringList available = availableLanguages();
    const QString chosen = QSettings().value(languageKey).toString();
    if (available.contains(chosen))
        return chosen;
    for (const QString &system : QLocale::system().uiLanguages()) {
        const QString whole = QString(system).replace(u'-', u'_');
        for (const QString &language : available)
            if (whole == language || whole.section(u'_', 0, 0) == language)
                return language;
    }
    return QStringLiteral("en");
}

void WindowLanguage::set(const QString &language, bool remember)
{
    if (remember)
        QSettings().setValue(languageKey, language);
    if (language == m_current)
        return;
    m_current = language;
    emit aboutToChange(language);
    QLocale::setDefault(QLocale(language));
    m_catalogue->load(language);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    emit changed(language);
}

} // namespace madang
