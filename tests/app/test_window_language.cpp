// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/phrasebook.h"
#include "gui/jobs/jobs_list.h"
#include "gui/map/map_tools.h"
#include "gui/window/panel_host.h"
#include "support/qgis_fixture.h"
#include "window_fixture.h"

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsprocessingregistry.h>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTranslator>

using namespace madang;
using namespace madang::test;

namespace {

// Where an object stands: its class, name and number among its like, after its parent's. So one widget more or less
// elsewhere does not matter.
QString placeOf(const QObject &object, const QObject &window)
{
    if (&object == &window || !object.parent())
        return {};
    int number = 0;
    for (const QObject *sibling : object.parent()->children()) {
        if (sibling == &object)
            break;
        number += qstrcmp(sibling->metaObject()->className(), object.metaObject()->className()) == 0;
    }
    return QStringLiteral("%1/%2:%3#%4").arg(placeOf(*object.parent(), window), QLatin1String(object.metaObject()->className()), object.objectName()).arg(number);
}

bool isInside(const QObject &object, const char *className)
{
    if (object.inherits(className))
        return true;
    for (const QObject *each = object.parent(); each; each = each->parent())
        if (each->inherits(className))
            return true;
    return false;
}

// Every text that a user may read, by where it stands.
QMap<QString, QString> texts(const QWidget &window)
{
    QMap<QString, QString> all;
    const auto add = [&](const QObject *object, const char *what, const QString &text) {
        if (!text.trimmed().isEmpty())
            all.insert(placeOf(*object, window) + QLatin1Char(' ') + QLatin1String(what), text);
    };
    // QGIS's dock for typed values only lends its fields to the pointer: nobody sees it.
    const char *unseen = "QgsAdvancedDigitizingDockWidget";
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (isInside(*action, unseen))
            continue;
        add(action, "text", action->text());
        add(action, "tip", action->toolTip());
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Widgets of Qt's and QGIS's own inside ours are their matter.
        const QByteArray name = widget->objectName().toUtf8();
        if (name.startsWith("qt_"))
            continue;
        // A list of what ran keeps the words it was started with; the legend, and what is drawn as it has it, are in the
        // languages of the map.
        if (name == "drawnValue" || isInside(*widget, "madang::JobRow") || isInside(*widget, "madang::LegendCard") || isInside(*widget, unseen))
            continue;
        add(widget, "tip", widget->toolTip());
        if (auto *label = qobject_cast<const QLabel *>(widget))
            add(widget, "text", label->text());
        if (auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, "text", button->text());
        if (auto *box = qobject_cast<const QGroupBox *>(widget))
            add(widget, "title", box->title());
        if (auto *menu = qobject_cast<const QMenu *>(widget))
            add(widget, "title", menu->title());
        if (auto *line = qobject_cast<const QLineEdit *>(widget))
            add(widget, "placeholder", line->placeholderText());
        if (auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                add(widget, qPrintable(QStringLiteral("item %1").arg(i)), combo->itemText(i));
    }
    return all;
}

// Makes every source text another one, 40 % longer, so that a text that does not follow the language stands out.
class LongerTranslator : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return QStringLiteral("«%1%2»").arg(text, QString(text.size() * 2 / 5, QLatin1Char('~')));
    }
    bool isEmpty() const override { return false; }
};

// A number, a name, a code: the same in every language.
bool isWordless(const QString &text)
{
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{3,}"));
    return !letters.match(text).hasMatch();
}

} // namespace

class TestWindowLanguage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(m_fixture->makePlan()));
        for (const PluginSpec &spec : m_fixture->plugins.specs())
            if (spec.plugin)
                m_fixture->window->panels().open(spec.id);
        settle();
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void everyTextOfTheWindowFollows()
    {
        MainWindow &window = *m_fixture->window;
        const QMap<QString, QString> before = texts(window);
        QVERIFY(before.size() > 100);
        LongerTranslator longer;
        QCoreApplication::installTranslator(&longer);
        settle();
        const QMap<QString, QString> during = texts(window);
        QCoreApplication::removeTranslator(&longer);
        settle();
        QStringList frozen;
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            if (during.value(it.key()) == it.value() && !isWordless(it.value()) && !isData(it.value()))
                frozen << it.key() + QStringLiteral(": ") + it.value();
        QVERIFY2(frozen.isEmpty(), qPrintable(QStringLiteral("not translated:\n") + frozen.join('\n')));
        const QMap<QString, QString> after = texts(window);
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            QVERIFY2(after.value(it.key()) == it.value(), qPrintable(QStringLiteral("%1: “%2”, not “%3”").arg(it.key(), after.value(it.key()), it.value())));
        QCOMPARE(after.size(), before.size());
    }

    void everyLanguageComesBackToEnglish()
    {
        MainWindow &window = *m_fixture->window;
        const QMap<QString, QString> english = texts(window);
        for (const QString &language : availableLanguages()) {
            m_fixture->language.set(language);
            settle();
            QCOMPARE(m_fixture->language.current(), language);
            QVERIFY(texts(window).size() >= english.size() - 4);
            m_fixture->language.set(QStringLiteral("en"));
            settle();
            const QMap<QString, QString> again = texts(window);
            for (auto it = english.cbegin(); it != english.cend(); ++it)
                QVERIFY2(again.value(it.key()) == it.value(), qPrintable(QStringLiteral("%1, %2: “%3”, not “%4”").arg(language, it.key(), again.value(it.key()), it.value())));
        }
    }

    void koreanIsComplete()
    {
        QVERIFY(availableLanguages().contains("ko"));
        m_fixture->language.set(QStringLiteral("ko"));
        settle();
        QStringList english;
        const QMap<QString, QString> korean = texts(*m_fixture->window);
        for (auto it = korean.cbegin(); it != korean.cend(); ++it) {
            static const QRegularExpression hangul(QStringLiteral("[\\x{AC00}-\\x{D7A3}]"));
            if (!hangul.match(it.value()).hasMatch() && !isWordless(it.value()) && !isData(it.value()))
                english << it.key() + QStringLiteral(": ") + it.value();
        }
        m_fixture->language.set(QStringLiteral("en"));
        QVERIFY2(english.isEmpty(), qPrintable(english.join('\n')));
    }

private:
    // The map, its legend, the layers of the plugins and the checks follow a switch or an edit a moment later, and one may
    // start another: settled is what stays still for longer than any of them waits.
    void settle()
    {
        const JobsList *jobs = m_fixture->window->findChild<JobsList *>();
        QgsMapCanvas &canvas = m_fixture->window->map().canvas();
        int still = 0;
        QVERIFY(QTest::qWaitFor([&] {
            QTest::qWait(100);
            still = jobs->runningCount() == 0 && !canvas.isDrawing() ? still + 1 : 0;
            return still >= 20;
        }, 120000));
    }

    // Names of files, places, formats and languages, which are not translated.
    static bool isData(const QString &text)
    {
        static const QStringList data = {"EPSG", "WGS 84", "English", "Bahasa", "Filipino", "Ti\u1ebfng", "Test plan", "Madang", ".gpkg", "USD",
                                         "UTF-8", "GTFS", "D8", "http", "1:", "/"};
        for (const QString &part : data)
            if (text.contains(part))
                return true;
        return false;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

MADANG_TEST_MAIN(TestWindowLanguage)
#include "test_window_language.moc"
