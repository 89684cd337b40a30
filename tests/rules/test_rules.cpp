// SPDX-License-Identifier: GPL-2.0-or-later
// The conventions worth having, as a test: qgis_core links Qt Widgets, so no linker holds these directions.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString root = QStringLiteral(MADANG_SOURCE_DIR "/");

struct Source {
    QString path; // relative to the root
    QString text;
    QStringList includes;
};

QVector<Source> readSources()
{
    static const QRegularExpression include(QStringLiteral("^\\s*#include\\s+([<\"][^>\"]+)"), QRegularExpression::MultilineOption);
    QVector<Source> sources;
    for (const char *folder : {"app", "plugins", "tests", "resources"}) {
        QDirIterator it(root + QLatin1String(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            Source source{file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()), {}};
            for (auto match = include.globalMatch(source.text); match.hasNext();)
                source.includes << match.next().captured(1);
            sources << source;
        }
    }
    return sources;
}

bool isOf(const QString &include, const char *folder)
{
    return include.startsWith(QLatin1Char('"') + QLatin1String(folder) + QLatin1Char('/'));
}

bool isWidget(const QString &include)
{
    static const QRegularExpression widgets(QStringLiteral(
        "^<(QtWidgets|QWidget|QDialog|QLabel|QPushButton|QMainWindow|QAction|QApplication|QMessageBox|QMenu|Q[A-Za-z]*(Layout|View|Widget|Box|Edit|Button|Dialog)"
        "|qgsmapcanvas.*|qgsgui.*|qgslayertreeview.*|qgs[a-z]*(widget|dialog|tool)[a-z]*\\.h)$"));
    return widgets.match(include + QLatin1Char('>')).hasMatch();
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_sources = readSources();
        QVERIFY(m_sources.size() > 100); // the rules are read from the real tree
        for (const QFileInfo &info : QDir(root + QStringLiteral("plugins")).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (QFile::exists(info.filePath() + QStringLiteral("/plugin.json")))
                m_plugins << info.fileName();
        QVERIFY(m_plugins.size() >= 4);
    }

    void enginesArePlainCpp()
    {
        static const QRegularExpression qt(QStringLiteral("^<(Q[A-Z]|Qt|qgs)"));
        check([&](const Source &source, const QString &include) {
            if (!QRegularExpression(QStringLiteral("^plugins/[^/]+/engine/|^plugins/engine/")).match(source.path).hasMatch())
                return false;
            const QString plugin = source.path.section(QLatin1Char('/'), 1, 1);
            if (include.startsWith(QLatin1Char('"')))
                return !include.startsWith(QLatin1Char('"') + plugin + QStringLiteral("/engine/")) && !isOf(include, "engine");
            return qt.match(include).hasMatch();
        }, "an engine includes something that is not an engine");
    }

    void processingKnowsNoWidget()
    {
        check([&](const Source &source, const QString &include) {
            return source.path.startsWith(QLatin1String("plugins/")) && source.path.contains(QLatin1String("/processing/"))
                   && (isWidget(include) || include.contains(QLatin1String("/panel/")) || isOf(include, "api"));
        }, "processing includes widgets, panels or the window's interface");
    }

    void panelsComputeNothing()
    {
        check([&](const Source &source, const QString &include) {
            return source.path.startsWith(QLatin1String("plugins/")) && source.path.contains(QLatin1String("/panel/"))
                   && include.contains(QLatin1String("/engine/"));
        }, "a panel includes an engine");
    }

    void pluginsDoNotKnowEachOther()
    {
        check([&](const Source &source, const QString &include) {
            if (!source.path.startsWith(QLatin1String("plugins/")))
                return false;
            const QString own = source.path.section(QLatin1Char('/'), 1, 1);
            for (const QString &other : m_plugins)
                if (other != own && isOf(include, other.toUtf8().constData()))
                    return true;
            return isOf(include, "gui") || isOf(include, "cli");
        }, "a plugin includes another plugin or the window");
    }

    void coreKnowsNoWidget()
    {
        check([&](const Source &source, const QString &include) {
            return source.path.startsWith(QLatin1String("app/core/"))
                   && (isWidget(include) || isOf(include, "api") || isOf(include, "gui") || isOf(include, "cli") || isPlugin(include));
        }, "app/core includes widgets or what depends on it");
    }

    void onlyTheWindowKnowsTheWindow()
    {
        check([&](const Source &source, const QString &include) {
            if (source.path.startsWith(QLatin1String("app/gui/")) || source.path == QLatin1String("app/main.cpp"))
                return isPlugin(include);
            if (source.path.startsWith(QLatin1String("tests/app/")) || source.path.startsWith(QLatin1String("tests/panel/")))
                return false;
            return isOf(include, "gui");
        }, "app/gui is included from outside, or includes a plugin");
    }

    void theProjectIsPassedIn()
    {
        QStringList wrong;
        for (const Source &source : m_sources)
            if (source.path.startsWith(QLatin1String("app/")) || source.path.startsWith(QLatin1String("plugins/")))
                if (source.text.contains(QStringLiteral("QgsProject") + QStringLiteral("::instance")))
                    wrong << source.path;
        QVERIFY2(wrong.size() <= 1 && (wrong.isEmpty() || wrong[0] == QLatin1String("app/main.cpp")), qPrintable(wrong.join(", ")));
    }

    void thePluginInterfaceStaysSmall()
    {
        // Design: "Under 20 virtual functions in all".
        int virtuals = 0;
        for (const Source &source : m_sources)
            if (source.path == QLatin1String("app/api/panel_plugin.h") || source.path == QLatin1String("app/api/workbench.h"))
                virtuals += int(source.text.count(QRegularExpression(QStringLiteral("\\bvirtual (?!~)"))));
        QVERIFY2(virtuals > 5 && virtuals < 20, qPrintable(QString::number(virtuals)));
    }

    void namesAreTheFieldsTerms()
    {
        static const QRegularExpression vague(QStringLiteral("(^|[/_])(utils?|helpers?|managers?|misc|common|stuff)([_./]|$)"));
        QStringList wrong;
        for (const Source &source : m_sources)
            if (vague.match(source.path).hasMatch())
                wrong << source.path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(", ")));
    }

    void everyFileNamesItsLicence()
    {
        QStringList wrong;
        for (const Source &source : m_sources)
            if (!source.text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-2.0-or-later")))
                wrong << source.path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(", ")));
    }

    void noTextIsFrozenAtLoad()
    {
        // tr() in a file-scope or namespace-scope static does not follow a change of language.
        static const QRegularExpression frozen(QStringLiteral("^(static |const )[^;(){}]*=[^;]*\\btr\\("), QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const Source &source : m_sources)
            if (!source.path.startsWith(QLatin1String("tests/")) && frozen.match(source.text).hasMatch())
                wrong << source.path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(", ")));
    }

    void everyTextHasAContext()
    {
        // lupdate finds no context for a free function tr(): its texts would never be translated.
        static const QRegularExpression freeFunction(QStringLiteral("^(static )?QString tr\\("), QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const Source &source : m_sources)
            if (freeFunction.match(source.text).hasMatch())
                wrong << source.path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(", ")));
    }

    void qtVersionsAreAskedForInOnePlace()
    {
        QStringList wrong;
        for (const Source &source : m_sources)
            if (source.path != QLatin1String("app/core/qt_compat.h") && source.text.contains(QStringLiteral("QT_VERSION") + QStringLiteral("_CHECK")))
                wrong << source.path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(", ")));
    }

private:
    bool isPlugin(const QString &include) const
    {
        for (const QString &plugin : m_plugins)
            if (isOf(include, plugin.toUtf8().constData()))
                return true;
        return false;
    }

    void check(const std::function<bool(const Source &, const QString &)> &forbidden, const char *what)
    {
        QStringList wrong;
        for (const Source &source : m_sources)
            for (const QString &include : source.includes)
                if (forbidden(source, include))
                    wrong << source.path + QStringLiteral(" includes ") + include.mid(1);
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1String(what) + QStringLiteral(":\n  ") + wrong.join(QStringLiteral("\n  "))));
    }

    QVector<Source> m_sources;
    QStringList m_plugins;
};

QTEST_APPLESS_MAIN(TestRules)
#include "test_rules.moc"
