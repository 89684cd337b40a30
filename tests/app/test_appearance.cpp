// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/language/window_language.h"
#include "gui/window/appearance.h"
#include "gui/window/line_icon.h"
#include "gui/window/theme_colours.h"
#include "support/qgis_fixture.h"

#include <qgsapplication.h>

#include <QApplication>
#include <QColor>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QScrollArea>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

using namespace madang;

namespace {

QStringList roles(const QString &theme)
{
    QFile file(QStringLiteral(":/madang/themes/%1.json").arg(theme));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().keys() : QStringList();
}

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace

class TestAppearance : public QObject {
    Q_OBJECT
private slots:
    // "2.5" is two and a half in every language; a box writes its number as the language does, also after a change.
    void numbersAreTypedAndWrittenAsTheLanguageDoes()
    {
        Appearance appearance;
        WindowLanguage language;
        QDoubleSpinBox box;
        box.setDecimals(2);
        box.setSuffix(QStringLiteral(" m"));
        box.setValue(3.5);
        box.show();
        const auto type = [&box](const char *text) {
            box.selectAll();
            QTest::keyClicks(&box, QString::fromLatin1(text));
            return box.value();
        };
        QCOMPARE(type("2.25"), 2.25);
        language.set(QStringLiteral("km"), false);
        QCoreApplication::processEvents();
        QCOMPARE(box.text(), QStringLiteral("2,25 m"));
        QCOMPARE(type("2.5"), 2.5);
        QCOMPARE(type("7,75"), 7.75);
        language.set(QStringLiteral("en"), false);
        QCoreApplication::processEvents();
        QCOMPARE(box.text(), QStringLiteral("7.75 m"));
        QCOMPARE(type("1,5"), 1.5);
    }

    // On its way down a panel the wheel changes nothing that nobody has clicked.
    void theWheelPassesOverFields()
    {
        const Appearance appearance;
        QScrollArea area;
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        auto *box = new QComboBox;
        box->addItems({"one", "two", "three"});
        auto *number = new QSpinBox;
        column->addWidget(box);
        column->addWidget(number);
        column->addSpacing(2000);
        area.setWidget(inside);
        area.resize(300, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        area.setFocus();
        // Whether it was taken; what is not goes on to what the field stands in.
        const auto turn = [](QWidget *over) {
            const QPointF at(5, 5);
            QWheelEvent wheel(at, over->mapToGlobal(at.toPoint()), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(over, &wheel);
            return wheel.isAccepted();
        };
        QVERIFY(!turn(box));
        QVERIFY(!turn(number));
        QCOMPARE(box->currentIndex(), 0);
        QCOMPARE(number->value(), 0);
        QCOMPARE(box->focusPolicy(), Qt::StrongFocus);
        box->setFocus();
        QVERIFY(turn(box));
        QCOMPARE(box->currentIndex(), 1);
    }

    void bothThemesHaveTheSameRoles()
    {
        QVERIFY(!roles("light").isEmpty());
        QCOMPARE(roles("light"), roles("dark"));
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << "light";
        QTest::newRow("dark") << "dark";
    }

    void textCanBeRead()
    {
        QFETCH(QString, theme);
        const ThemeColours colours = ThemeColours::load(theme);
        // WCAG 2.1 AA: 4.5:1 for text, 3:1 for signs.
        for (const char *ground : {"window", "base", "button", "alternate", "accent-soft", "warning-soft", "error-soft", "note-soft"})
            QVERIFY2(contrast(colours["text"], colours[ground]) >= 4.5, qPrintable(ground));
        for (const char *ground : {"window", "base", "alternate"})
            QVERIFY2(contrast(colours["quiet"], colours[ground]) >= 4.5, qPrintable(ground));
        QVERIFY(contrast(colours["on-accent"], colours["accent"]) >= 4.5);
        QVERIFY(contrast(colours["tip-text"], colours["tip"]) >= 4.5);
        for (const char *sign : {"note", "warning", "error", "done", "accent-text"})
            QVERIFY2(contrast(colours[sign], colours["base"]) >= 3.0, qPrintable(sign));
    }

    void theStyleSheetNamesOnlyRolesThereAre()
    {
        QFile file(":/madang/themes/madang.qss");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString sheet = QString::fromUtf8(file.readAll());
        sheet.remove("@arrow-down").remove("@arrow-up").remove("@check").remove("@question");
        QVERIFY2(!ThemeColours::load("dark").fill(sheet).contains('@'), "a role is missing");
    }

    void everyIconIsThereAndFollowsTheTheme()
    {
        const QStringList names = QDir(":/madang/icons").entryList({"*.svg"});
        QVERIFY(names.size() > 40);
        Appearance appearance;
        appearance.setTheme("light");
        appearance.apply();
        for (const QString &file : names) {
            const QString name = file.chopped(4);
            if (name == QLatin1String("madang"))
                continue; // the program's own sign keeps its colours
            appearance.setTheme("light");
            const QImage light = lineIcon(name).pixmap(24, 24).toImage();
            appearance.setTheme("dark");
            const QImage dark = lineIcon(name).pixmap(24, 24).toImage();
            QVERIFY2(light != dark, qPrintable(name));
            bool drawn = false;
            for (int y = 0; y < light.height() && !drawn; ++y)
                for (int x = 0; x < light.width() && !drawn; ++x)
                    drawn = qAlpha(light.pixel(x, y)) > 128;
            QVERIFY2(drawn, qPrintable(name));
        }
    }

    void choicesAreRemembered()
    {
        {
            Appearance appearance;
            appearance.setTheme("dark");
            appearance.setTextSize(150);
        }
        Appearance again;
        QCOMPARE(again.theme(), QStringLiteral("dark"));
        QCOMPARE(again.textSize(), 150);
        again.apply();
        QCOMPARE(QApplication::font().pointSizeF(), 15.0);
        again.setTextSize(100);
        QCOMPARE(QApplication::font().pointSizeF(), 10.0);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
        again.setLanguage("ko");
        QVERIFY(QApplication::font().families().contains("Noto Sans CJK KR"));
        again.setTheme("light");
    }
};

MADANG_TEST_MAIN(TestAppearance)
#include "test_appearance.moc"
