// SPDX-License-Identifier: GPL-2.0-or-later
#include "../window_fixture.h"
#include "core/sheets/sheet_export.h"
#include "gui/sheets/sheet_window.h"
#include "support/qgis_fixture.h"

#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutundostack.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTranslator>
#include <QUndoStack>

using namespace madang;
using namespace madang::test;

namespace {

class ShoutingTranslator : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override { return QString::fromUtf8(source).toUpper() + QLatin1Char('!'); }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestSheetWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_path = m_fixture->makePlan();
        QVERIFY(m_fixture->open(m_path));
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void opensFromTheMenuWithTheSheetOfTheTheme()
    {
        m_fixture->window->findChild<QAction *>("sheet")->trigger();
        m_sheets = m_fixture->window->findChild<SheetWindow *>();
        QVERIFY(m_sheets);
        QTRY_VERIFY_WITH_TIMEOUT(m_sheets->sheet(), 20000);
        QCOMPARE(choice("sheetKind")->currentText(), QStringLiteral("Land use plan"));
        QCOMPARE(label("value crs")->text(), QStringLiteral("EPSG:32648"));
        QCOMPARE(m_sheets->findChild<QLabel *>("sheetPage")->text(), QStringLiteral("One sheet"));
    }

    void typedWordsComeOnTheSheet()
    {
        m_sheets->findChild<QLineEdit *>("sheetField-drawn")->setText(QStringLiteral("Kim"));
        QTRY_COMPARE(label("value drawn")->text(), QStringLiteral("Kim"));
        m_sheets->findChild<QLineEdit *>("sheetTitle1")->setText(QStringLiteral("A district"));
        QTRY_COMPARE(label("title 1")->text(), QStringLiteral("A district"));
    }

    void aPartIsChangedByHandAndTakenBack()
    {
        QgsLayoutItemLabel *plan = label("value plan");
        const QPointF before = plan->pos();
        m_sheets->sheet()->layout().undoStack()->beginCommand(plan, QStringLiteral("Move"), QgsLayoutItem::UndoIncrementalMove);
        plan->attemptMoveBy(5, 0);
        m_sheets->sheet()->layout().undoStack()->endCommand();
        QVERIFY((plan->pos() - before - QPointF(5, 0)).manhattanLength() < 0.01);
        QUndoStack *steps = m_sheets->sheet()->layout().undoStack()->stack();
        QCOMPARE(steps->count(), 1);
        steps->undo();
        QVERIFY((label("value plan")->pos() - before).manhattanLength() < 0.01);
    }

    void aChosenPartHasItsForm()
    {
        auto *tabs = m_sheets->findChild<QTabWidget *>();
        m_sheets->sheet()->layout().setSelectedItem(label("value plan"));
        QTRY_COMPARE(tabs->currentIndex(), 1);
        m_sheets->sheet()->layout().deselectAll();
        tabs->setCurrentIndex(0);
    }

    void writesInTheBackgroundWhatIsSeen()
    {
        label("value checked")->setText(QStringLiteral("By hand"));
        const QString file = m_fixture->folder.filePath("sheet.png");
        QSignalSpy finished(m_sheets, &SheetWindow::finishedWriting);
        choose("sheetDpi", 150);
        m_sheets->write(file);
        QVERIFY(m_sheets->isWriting());
        QVERIFY(!m_sheets->findChild<QPushButton *>("writeSheet")->isEnabled());
        QVERIFY(finished.wait(60000));
        QVERIFY2(finished.first().first().toBool(), qPrintable(message()));
        QVERIFY(message().contains("sheet.png"));
        QCOMPARE(QImage(file).width(), qRound(420 / 25.4 * 150)); // A3
        QVERIFY(m_sheets->findChild<QPushButton *>("writeSheet")->isEnabled());
    }

    void districtsAreTurnedOverAndWrittenTogether()
    {
        choose("sheetPart", QStringLiteral("zone"));
        QTRY_COMPARE(m_sheets->findChild<QLabel *>("sheetPage")->text(), QStringLiteral("Sheet 1 of 4"));
        QVERIFY(label("title 1")->text().contains(QStringLiteral("구역 1")));
        const QString file = m_fixture->folder.filePath("districts.png");
        QSignalSpy finished(m_sheets, &SheetWindow::finishedWriting);
        m_sheets->write(file);
        QVERIFY(finished.wait(60000));
        QVERIFY(QFile::exists(m_fixture->folder.filePath("districts-4.png")));
    }

    // The files of a batch have other names than the one that is chosen: whoever writes it again is asked for all at once.
    void whatABatchReplacesIsAskedFor()
    {
        const QString file = m_fixture->folder.filePath("districts.png"), first = m_fixture->folder.filePath("districts-1.png");
        QCOMPARE(mapSheetFiles(file, 4).size(), 4);
        QVERIFY(QFile::exists(first) && !QFile::exists(file));
        QStringList asked;
        QTimer answering;
        bool isChosen = false;
        connect(&answering, &QTimer::timeout, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (auto *files = qobject_cast<QFileDialog *>(dialog); files && !isChosen) {
                isChosen = true;
                files->findChild<QLineEdit *>("fileNameEdit")->setText(file);
                QMetaObject::invokeMethod(files, "accept");
            } else if (auto *question = qobject_cast<QMessageBox *>(dialog)) {
                asked << question->text();
                question->button(QMessageBox::No)->click();
            }
        });
        answering.start(20);
        QTest::mouseClick(m_sheets->findChild<QPushButton *>("writeSheet"), Qt::LeftButton);
        QVERIFY(isChosen);
        QCOMPARE(asked.size(), 1);
        QVERIFY2(asked.first().contains("4 file(s)") && asked.first().contains("districts-4.png"), qPrintable(asked.first()));
        QVERIFY(!m_sheets->isWriting());
    }

    void cancelLeavesNothing()
    {
        const QString file = m_fixture->folder.filePath("cancelled.pdf");
        QSignalSpy finished(m_sheets, &SheetWindow::finishedWriting);
        m_sheets->write(file);
        QTest::mouseClick(m_sheets->findChild<QPushButton *>("cancelSheet"), Qt::LeftButton);
        QVERIFY(finished.wait(60000));
        QVERIFY(!finished.first().first().toBool());
        QCOMPARE(message(), QStringLiteral("Cancelled. No file was written."));
        QVERIFY(!QFile::exists(file));
        QVERIFY(QDir(m_fixture->folder.path()).entryList({".madang-sheet*"}, QDir::AllEntries | QDir::Hidden).isEmpty());
        choose("sheetPart", QStringLiteral("whole"));
    }

    void aSheetSavedAsTemplateIsDrawnOnAgain()
    {
        const QString file = m_fixture->folder.filePath("mine.qpt");
        QSignalSpy finished(m_sheets, &SheetWindow::finishedWriting);
        m_sheets->write(file);
        QVERIFY(finished.wait(60000));
        QVERIFY(finished.first().first().toBool());
    }

    void everyTextFollowsTheLanguage()
    {
        QStringList before;
        for (const QLabel *each : m_sheets->findChildren<QLabel *>())
            if (each->buddy())
                before << each->text();
        QVERIFY(before.size() >= 13);
        ShoutingTranslator shouting;
        QCoreApplication::installTranslator(&shouting);
        QCoreApplication::processEvents();
        QCOMPARE(m_sheets->windowTitle(), QStringLiteral("MAP SHEETS!"));
        for (const QLabel *each : m_sheets->findChildren<QLabel *>())
            if (each->buddy())
                QVERIFY2(each->text().endsWith('!'), qPrintable(each->text()));
        for (const QPushButton *each : m_sheets->findChildren<QPushButton *>())
            if (each->isVisible())
                QVERIFY2(each->text().endsWith('!'), qPrintable(each->text()));
        QCoreApplication::removeTranslator(&shouting);
        QCoreApplication::processEvents();
        QCOMPARE(m_sheets->windowTitle(), QStringLiteral("Map sheets"));
    }

    void goesWithItsPlan()
    {
        QPointer<SheetWindow> sheets(m_sheets);
        m_fixture->window->session().close();
        QVERIFY(!sheets);
    }

private:
    QComboBox *choice(const char *name) { return m_sheets->findChild<QComboBox *>(name); }
    void choose(const char *name, const QVariant &value)
    {
        choice(name)->setCurrentIndex(choice(name)->findData(value));
        emit choice(name)->activated(choice(name)->currentIndex());
    }
    QString message() { return m_sheets->findChild<QLabel *>("sheetMessage")->text(); }
    QgsLayoutItemLabel *label(const QString &id)
    {
        QList<QgsLayoutItemLabel *> labels;
        m_sheets->sheet()->layout().layoutItems(labels);
        for (QgsLayoutItemLabel *each : std::as_const(labels))
            if (each->id() == id)
                return each;
        qFatal("there is no such label");
    }

    std::unique_ptr<WindowFixture> m_fixture;
    SheetWindow *m_sheets = nullptr;
    QString m_path;
};

MADANG_TEST_MAIN(TestSheetWindow)
#include "test_sheet_window.moc"
