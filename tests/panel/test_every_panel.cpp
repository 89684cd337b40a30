// SPDX-License-Identifier: GPL-2.0-or-later
// Loads every plugin that was built and opens every panel; a new plugin is covered without being named.
#include "../app/window_fixture.h"
#include "api/panel_plugin.h"
#include "gui/window/panel_host.h"
#include "support/qgis_fixture.h"

#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QFile>
#include <QLineEdit>
#include <QTranslator>
#include <QTabBar>

using namespace madang;
using namespace madang::test;

namespace {

constexpr int widthBudget = 420; // px; three of four columns of a 1366 px screen are left to the map

class LongerTranslator : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        // Words as long as other languages' words, not one long one: what wraps may wrap.
        QString text = QString::fromUtf8(source);
        for (int i = 0; i < text.size() * 2 / 5; i += 8)
            text += QStringLiteral(" längere");
        return text;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestEveryPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(m_fixture->makePlan()));
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void everyPluginLoads()
    {
        QVERIFY(!m_fixture->plugins.specs().empty());
        for (const PluginSpec &spec : m_fixture->plugins.specs()) {
            QVERIFY2(spec.plugin, qPrintable(spec.id + ": " + spec.reason));
            QVERIFY(!spec.plugin->title().isEmpty());
            QVERIFY2(QFile::exists(QStringLiteral(":/madang/icons/%1.svg").arg(spec.plugin->iconName())), qPrintable(spec.plugin->iconName()));
        }
    }

    void everyAlgorithmCanBeMadeAndNamed()
    {
        QSet<QString> ids;
        for (const QgsProcessingAlgorithm *algorithm : QgsApplication::processingRegistry()->providerById("madang")->algorithms()) {
            QVERIFY2(!algorithm->displayName().isEmpty(), qPrintable(algorithm->id()));
            QVERIFY2(!algorithm->shortHelpString().isEmpty(), qPrintable(algorithm->id()));
            QVERIFY(!ids.contains(algorithm->id()));
            ids.insert(algorithm->id());
        }
        QVERIFY(!ids.isEmpty());
    }

    void everyPanelOpensAndFits_data() { eachPlugin(); }

    void everyPanelOpensAndFits()
    {
        QFETCH(QString, id);
        PanelHost &host = m_fixture->window->panels();
        host.open(id);
        QWidget *panel = host.panel(id);
        if (!panel)
            QSKIP("has no panel");
        QVERIFY(panel->isVisible());
        QCOMPARE(host.current(), id);
        fits(*panel, "English");
        m_fixture->appearance.setTextSize(150);
        QCoreApplication::processEvents();
        const int large = panel->minimumSizeHint().width();
        m_fixture->appearance.setTextSize(100);
        QCoreApplication::processEvents();
        QVERIFY2(large <= widthBudget, qPrintable(QStringLiteral("150 %%: %1 px").arg(large)));
        LongerTranslator longer;
        QCoreApplication::installTranslator(&longer);
        QCoreApplication::processEvents();
        const int wide = panel->minimumSizeHint().width();
        QCoreApplication::removeTranslator(&longer);
        QCoreApplication::processEvents();
        QVERIFY2(wide <= widthBudget, qPrintable(QStringLiteral("long words: %1 px").arg(wide)));
    }

    void everyFieldHasALabel_data() { eachPlugin(); }

    void everyFieldHasALabel()
    {
        QFETCH(QString, id);
        QWidget *panel = m_fixture->window->panels().panel(id);
        if (!panel)
            QSKIP("has no panel");
        // Pages of a panel get their words when they are first seen.
        m_fixture->window->panels().open(id);
        QCoreApplication::processEvents();
        for (QTabBar *tabs : panel->findChildren<QTabBar *>())
            for (int i = tabs->count() - 1; i >= 0; --i) {
                tabs->setCurrentIndex(i);
                QCoreApplication::processEvents();
            }
        QSet<const QWidget *> named;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            named.insert(label->buddy());
        for (const QWidget *field : panel->findChildren<QWidget *>()) {
            const bool asks = qobject_cast<const QComboBox *>(field) || qobject_cast<const QAbstractSpinBox *>(field)
                              || qobject_cast<const QLineEdit *>(field);
            const QString name = field->objectName();
            if (!asks || name.startsWith("qt_") || qobject_cast<const QAbstractSpinBox *>(field->parentWidget())
                || qobject_cast<const QComboBox *>(field->parentWidget()))
                continue;
            // QGIS's own composite widgets name their parts by themselves; the composite has the buddy.
            bool ok = named.contains(field) || !field->accessibleName().isEmpty();
            for (const QWidget *outer = field->parentWidget(); outer && outer != panel && !ok; outer = outer->parentWidget())
                ok = named.contains(outer) || !outer->accessibleName().isEmpty();
            QVERIFY2(ok, qPrintable(QStringLiteral("%1 %2").arg(field->metaObject()->className(), name)));
        }
    }

    void panelsSurviveThePlansEnd()
    {
        MainWindow &window = *m_fixture->window;
        const QString path = window.session().plan()->path();
        window.session().close();
        QVERIFY(m_fixture->open(path));
        for (const PluginSpec &spec : m_fixture->plugins.specs())
            window.panels().open(spec.id);
    }

private:
    void eachPlugin()
    {
        QTest::addColumn<QString>("id");
        for (const PluginSpec &spec : m_fixture->plugins.specs())
            QTest::newRow(qPrintable(spec.id)) << spec.id;
    }

    static void fits(const QWidget &panel, const char *when)
    {
        const int wide = panel.minimumSizeHint().width();
        QVERIFY2(wide <= widthBudget, qPrintable(QStringLiteral("%1: %2 px").arg(when).arg(wide)));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

MADANG_TEST_MAIN(TestEveryPanel)
#include "test_every_panel.moc"
