// SPDX-License-Identifier: GPL-2.0-or-later
#include "../window_fixture.h"
#include "core/plan/plan_lock.h"
#include "core/sheets/kept_sheet.h"
#include "core/sheets/sheet_export.h"
#include "gui/sheets/sheet_desk.h"
#include "gui/sheets/sheet_window.h"
#include "support/qgis_fixture.h"

#include <qgslayoutitemgroup.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutundostack.h>
#include <qgslayoutview.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPaintEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QToolButton>
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

// What of a widget has been drawn since somebody last asked.
class PaintedRegion : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion region;
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

    void aLanguageWithoutTextsIsTold()
    {
        auto *note = m_sheets->findChild<QLabel *>("sheetMissingTexts");
        QVERIFY(note->isHidden());
        const QString before = choice("sheetSecondLanguage")->currentData().toString();
        choose("sheetSecondLanguage", QStringLiteral("th"));
        QVERIFY2(!note->isHidden() && note->text().contains(QStringLiteral("ไทย")), qPrintable(note->text()));
        choose("sheetSecondLanguage", before);
        QVERIFY(note->isHidden());
    }

    void aPartIsChangedByHandAndTakenBack()
    {
        QgsLayoutItemLabel *plan = label("value plan");
        const QPointF before = plan->pos();
        drag("value plan");
        QVERIFY((plan->pos() - before - QPointF(5, 0)).manhattanLength() < 0.01);
        QUndoStack *steps = m_sheets->sheet()->layout().undoStack()->stack();
        QCOMPARE(steps->count(), 1);
        steps->undo();
        QVERIFY((label("value plan")->pos() - before).manhattanLength() < 0.01);
    }

    // The preview draws what the form says at once, before and after something was moved by hand.
    void thePreviewShowsWhatIsTyped()
    {
        auto *view = m_sheets->findChild<QgsLayoutView *>();
        PaintedRegion painted;
        view->viewport()->installEventFilter(&painted);
        const auto isDrawnAnew = [&](const char *field, const QString &text, const QString &id) {
            QTRY_VERIFY(label(id)->text() != text);
            QTest::qWait(300);
            painted.region = {};
            m_sheets->findChild<QLineEdit *>(field)->setText(text);
            QTRY_COMPARE(label(id)->text(), text);
            const QPoint centre = view->mapFromScene(label(id)->mapRectToScene(label(id)->rect()).center());
            QTRY_VERIFY(painted.region.contains(centre));
        };
        isDrawnAnew("sheetTitle1", QStringLiteral("Plan 2026"), QStringLiteral("title 1"));
        moveLegend(-40);
        isDrawnAnew("sheetField-organisation", QStringLiteral("Other org"), QStringLiteral("value organisation"));
        isDrawnAnew("sheetTitle1", QStringLiteral("A district"), QStringLiteral("title 1"));
        m_sheets->sheet()->layout().undoStack()->stack()->undo();
    }

    // The map is moved after the legend, which is then set anew: undo brings back the one legend that there was.
    void undoBringsBackOneLegend()
    {
        const QPointF before = legends().first()->pos();
        const int parts = int(legends().first()->items().size());
        moveLegend(-40);
        m_sheets->sheet()->follow();
        QCOMPARE(legends().size(), 1);
        QVERIFY((legends().first()->pos() - before + QPointF(40, 0)).manhattanLength() < 0.1);
        m_sheets->sheet()->layout().undoStack()->stack()->undo();
        QTRY_COMPARE(legends().size(), 1);
        QTRY_VERIFY((legends().first()->pos() - before).manhattanLength() < 0.1);
        QCOMPARE(int(legends().first()->items().size()), parts);
        QList<QgsLayoutItem *> items;
        m_sheets->sheet()->layout().layoutItems(items);
        QCOMPARE(int(std::count_if(items.begin(), items.end(), [](const QgsLayoutItem *each) { return each->id().startsWith("legend "); })),
                 parts + 1);
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
        QVERIFY2(asked.first().contains("4 files") && asked.first().contains("districts-4.png"), qPrintable(asked.first()));
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

    void aSheetIsKeptInThePlan()
    {
        drag("value plan");
        m_dragged = label("value plan")->pos();
        QVERIFY(m_sheets->desk().isChanged());
        QString proposed;
        answer([&](QWidget *dialog) {
            proposed = dialog->findChild<QLineEdit *>("sheetName")->text();
            dialog->findChild<QLineEdit *>("sheetName")->setText(QStringLiteral("land-use")); // refused
            QTest::keyClick(dialog, Qt::Key_Return);
            QVERIFY(!dialog->findChild<QLabel *>("sheetNameRefusal")->text().isEmpty());
            dialog->findChild<QLineEdit *>("sheetName")->setText(QStringLiteral("Council"));
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        m_sheets->findChild<QPushButton *>("keepSheet")->click();
        QCOMPARE(proposed, QStringLiteral("A district A3"));
        QCOMPARE(undoName(), QStringLiteral("Keep the sheet “Council”"));
        QCOMPARE(choice("sheetKind")->currentText(), QStringLiteral("Council"));
        m_uid = choice("sheetKind")->currentData().toString();
        QVERIFY(!m_sheets->desk().isChanged());
        QVERIFY(m_sheets->findChild<QLabel *>("sheetState")->isVisibleTo(m_sheets));
    }

    // Several drags are one entry of the history.
    void changesOfAKeptSheetAreStoredTogether()
    {
        m_sheets->activateWindow(); // what is changed is stored when it is left
        QVERIFY(QTest::qWaitForWindowActive(m_sheets));
        const int before = entries();
        for (int i = 0; i < 3; ++i)
            drag("value plan");
        m_dragged += QPointF(15, 0);
        m_sheets->findChild<QLineEdit *>("sheetField-number")->setText(QStringLiteral("7"));
        QTRY_COMPARE(label("value number")->text(), QStringLiteral("7"));
        QCOMPARE(entries(), before);
        choose("sheetKind", QStringLiteral("transport")); // nobody is asked
        QCOMPARE(entries(), before + 1);
        QCOMPARE(undoName(), QStringLiteral("Change the sheet “Council”"));
        QCOMPARE(label("value number")->text(), QString());
        QVERIFY(!m_sheets->findChild<QToolButton *>("removeSheet")->isEnabled());
        choose("sheetKind", m_uid);
        QCOMPARE(entries(), before + 1); // looking at it changes nothing
        QCOMPARE(label("value number")->text(), QStringLiteral("7"));
        QCOMPARE(m_sheets->findChild<QLineEdit *>("sheetField-number")->text(), QStringLiteral("7"));
        QCOMPARE(m_sheets->findChild<QLineEdit *>("sheetTitle1")->text(), QStringLiteral("A district"));
        QVERIFY((label("value plan")->pos() - m_dragged).manhattanLength() < 0.01);
    }

    void aLegendMovedOnAKeptSheetIsKept()
    {
        const QPointF before = legends().first()->pos();
        moveLegend(-40);
        PlanEdit edit; // the legend follows the plan, where it is
        edit.add("zone", square(306000, 1448000, 100, {{"code", "RES"}}));
        plan().apply(edit);
        QTest::qWait(600);
        QVERIFY((legends().first()->pos() - before + QPointF(40, 0)).manhattanLength() < 0.1);
        choose("sheetKind", QStringLiteral("transport"));
        choose("sheetKind", m_uid);
        QVERIFY((legends().first()->pos() - before + QPointF(40, 0)).manhattanLength() < 0.1);
        plan().undo(); // of the legend
        plan().undo(); // of the zone
        choose("sheetKind", QStringLiteral("transport"));
        choose("sheetKind", m_uid);
        QVERIFY((legends().first()->pos() - before).manhattanLength() < 0.1);
    }

    void anotherScenarioOrLanguageLeavesHandwork()
    {
        choose("sheetSecondLanguage", QString());
        QCOMPARE(label("title 2")->text(), QString());
        QVERIFY((label("value plan")->pos() - m_dragged).manhattanLength() < 0.01);
        QVERIFY(m_sheets->desk().isChanged());
        m_sheets->desk().store();
        QCOMPARE(kept().request.content.languages.size(), 1);
    }

    void aScaleIsThatOfThePlaceThatIsShown()
    {
        m_sheets->sheet()->map()->zoomToExtent(QgsRectangle(305000, 1448000, 305200, 1448200));
        const QgsPointXY place = m_sheets->sheet()->map()->extent().center();
        choose("sheetScale", 5000.0);
        QVERIFY(std::abs(m_sheets->sheet()->map()->scale() - 5000) < 1);
        QVERIFY(m_sheets->sheet()->map()->extent().center().distance(place) < 0.1);
        m_sheets->desk().store();
        QVERIFY(!kept().fits);
        QCOMPARE(std::round(kept().request.scale), 5000.0);
    }

    void undoInThePlanIsSeenOnTheSheet()
    {
        plan().undo(); // the scale
        plan().undo(); // the language
        QVERIFY(choice("sheetSecondLanguage")->currentIndex() > 0);
        QCOMPARE(choice("sheetScale")->currentIndex(), 0);
        plan().undo(); // what was dragged and typed
        QVERIFY((label("value plan")->pos() - m_dragged + QPointF(15, 0)).manhattanLength() < 0.01);
        QCOMPARE(m_sheets->findChild<QLineEdit *>("sheetField-number")->text(), QString());
        plan().redo();
        QVERIFY((label("value plan")->pos() - m_dragged).manhattanLength() < 0.01);
    }

    void anotherPaperIsAskedFor()
    {
        answer([](QWidget *box) { QTest::keyClick(box, Qt::Key_Escape); });
        choose("sheetPaper", QStringLiteral("A4"));
        QCOMPARE(choice("sheetPaper")->currentText(), QStringLiteral("A3"));
        QVERIFY((label("value plan")->pos() - m_dragged).manhattanLength() < 0.01);
        press(QStringLiteral("&Arrange anew"));
        choose("sheetPaper", QStringLiteral("A4"));
        m_sheets->desk().store();
        QCOMPARE(kept().request.paper, QSizeF(297, 210));
        plan().undo();
        QCOMPARE(choice("sheetPaper")->currentText(), QStringLiteral("A3"));
        QVERIFY((label("value plan")->pos() - m_dragged).manhattanLength() < 0.01);
    }

    void aKeptSheetIsRenamedDeletedAndBroughtBack()
    {
        answer([](QWidget *dialog) {
            dialog->findChild<QLineEdit *>("sheetName")->setText(QStringLiteral("Hearing"));
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        m_sheets->findChild<QToolButton *>("renameSheet")->click();
        QCOMPARE(choice("sheetKind")->currentText(), QStringLiteral("Hearing"));
        QCOMPARE(undoName(), QStringLiteral("Rename the sheet “Council” to “Hearing”"));
        m_sheets->findChild<QToolButton *>("removeSheet")->click();
        QCOMPARE(choice("sheetKind")->currentText(), QStringLiteral("Land use plan"));
        QCOMPARE(choice("sheetKind")->findData(m_uid), -1);
        QCOMPARE(label("title 1")->text().contains("A district"), false);
        plan().undo();
        QVERIFY(choice("sheetKind")->findData(m_uid) > 0);
        choose("sheetKind", m_uid);
        QVERIFY((label("value plan")->pos() - m_dragged).manhattanLength() < 0.01);
    }

    void aSheetWhoseKeepingIsUndoneIsAskedFor()
    {
        while (undoName() != QStringLiteral("Keep the sheet “Council”"))
            plan().undo();
        plan().undo();
        QCOMPARE(choice("sheetKind")->currentText(), QStringLiteral("Land use plan"));
        QVERIFY(m_sheets->desk().isChanged());
        answer([](QWidget *box) { QTest::keyClick(box, Qt::Key_Escape); });
        choose("sheetKind", QStringLiteral("transport"));
        QCOMPARE(choice("sheetKind")->currentText(), QStringLiteral("Land use plan"));
        plan().redo();
        QVERIFY(choice("sheetKind")->findData(m_uid) > 0);
        press(QStringLiteral("&Discard"));
        choose("sheetKind", m_uid);
        QCOMPARE(choice("sheetKind")->currentText(), QStringLiteral("Council"));
    }

    void aSheetThatIsNotKeptIsAskedForBeforeItGoes()
    {
        choose("sheetKind", QStringLiteral("drainage"));
        QVERIFY(!m_sheets->desk().isChanged());
        drag("value plan");
        answer([](QWidget *box) { QTest::keyClick(box, Qt::Key_Escape); });
        QVERIFY(!m_sheets->close());
        QVERIFY(m_sheets->isVisible());
        answer([](QWidget *box) { QTest::keyClick(box, Qt::Key_Escape); });
        QVERIFY(!m_fixture->window->close());
        QVERIFY(m_fixture->window->isVisible());
        answer([](QWidget *box) { QTest::keyClick(box, Qt::Key_Escape); });
        choose("sheetKind", m_uid);
        QCOMPARE(choice("sheetKind")->currentData().toString(), QStringLiteral("drainage"));
        press(QStringLiteral("&Discard"));
        choose("sheetKind", m_uid);
        QVERIFY((label("value plan")->pos() - m_dragged + QPointF(15, 0)).manhattanLength() < 0.01);
    }

    void aSheetWithoutItsMapIsNotStored()
    {
        m_sheets->sheet()->layout().setSelectedItem(m_sheets->sheet()->map());
        const int before = entries();
        m_sheets->sheet()->layout().undoStack()->beginMacro(QStringLiteral("Remove"));
        m_sheets->sheet()->layout().removeLayoutItem(m_sheets->sheet()->map());
        m_sheets->sheet()->layout().undoStack()->endMacro();
        QVERIFY(!m_sheets->sheet()->map());
        QVERIFY(!m_sheets->desk().store());
        QVERIFY(message().contains("no map"));
        PlanEdit edit; // nor does it mind the plan's edits
        edit.add("zone", square(306000, 1448000, 100, {{"code", "RES"}}));
        plan().apply(edit);
        QTest::qWait(500);
        plan().undo();
        QCOMPARE(entries(), before + 2);
        m_sheets->sheet()->layout().undoStack()->stack()->undo();
        QVERIFY(m_sheets->sheet()->map());
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
        choose("sheetKind", QStringLiteral("phasing"));
        drag("value plan");
        m_fixture->window->session().close();
        QVERIFY(!sheets);
        // Nobody can be asked any more: it is kept.
        const auto names = keptSheetNames(PlanReader(m_path));
        QCOMPARE(names.size(), size_t(2));
        QCOMPARE(names[1].name, QStringLiteral("단계별 개발 계획도 A3"));
    }

    void aPlanThatCanOnlyBeReadKeepsNoSheet()
    {
        QFile lock(PlanLock::lockFileOf(m_path));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nmadang\nplanning-office-3\n0123456789\nabcdef\n");
        lock.close();
        expectWarning(QStringLiteral("reading only"));
        QVERIFY(m_fixture->open(m_path));
        QVERIFY(plan().isReadOnly());
        m_fixture->window->findChild<QAction *>("sheet")->trigger();
        m_sheets = m_fixture->window->findChild<SheetWindow *>();
        QTRY_VERIFY_WITH_TIMEOUT(m_sheets->sheet(), 20000);
        const auto *keep = m_sheets->findChild<QPushButton *>("keepSheet");
        QVERIFY(!keep->isEnabled());
        QCOMPARE(keep->toolTip(), plan().whyReadOnly());
        choose("sheetKind", m_uid);
        QVERIFY(!m_sheets->findChild<QToolButton *>("renameSheet")->isEnabled());
        QVERIFY(!m_sheets->findChild<QToolButton *>("removeSheet")->isEnabled());
        drag("value plan");
        answer([](QWidget *box) {
            QVERIFY(box->findChild<QLabel *>("qt_msgbox_informativelabel")->text().contains("template"));
            QTest::keyClick(box, Qt::Key_Escape);
        });
        QVERIFY(!m_sheets->close());
        press(QStringLiteral("&Discard"));
        QVERIFY(m_sheets->close());
    }

private:
    Plan &plan() { return *m_fixture->window->session().plan(); }
    QString undoName() { return plan().undoName()->text(); }
    int entries() { return int(plan().rows(QStringLiteral("edit_log"), QStringLiteral("1 = 1")).size()); }
    KeptSheet kept() { return keptSheet(m_fixture->window->session().reader(), m_uid); }
    // 5 mm to the right, as the pointer does it.
    void drag(const QString &id)
    {
        QgsLayoutItemLabel *part = label(id);
        m_sheets->sheet()->layout().undoStack()->beginCommand(part, QStringLiteral("Move"));
        part->attemptMoveBy(5, 0);
        m_sheets->sheet()->layout().undoStack()->endCommand();
    }
    QList<QgsLayoutItemGroup *> legends()
    {
        QList<QgsLayoutItemGroup *> groups;
        m_sheets->sheet()->layout().layoutItems(groups);
        return groups;
    }
    void moveLegend(double right)
    {
        m_sheets->sheet()->layout().undoStack()->beginMacro(QStringLiteral("Move"));
        m_sheets->sheet()->layout().undoStack()->beginCommand(legends().first(), QStringLiteral("Move"));
        legends().first()->attemptMoveBy(right, 0);
        m_sheets->sheet()->layout().undoStack()->endCommand();
        m_sheets->sheet()->layout().undoStack()->endMacro();
    }
    // Answers the next dialog, when it is there.
    static void answer(const std::function<void(QWidget *)> &say)
    {
        auto *waiting = new QTimer(qApp);
        QObject::connect(waiting, &QTimer::timeout, qApp, [waiting, say] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            waiting->deleteLater();
            waiting->stop();
            say(dialog);
            if (dialog->isVisible() && QApplication::activeModalWidget() == dialog && !qobject_cast<QMessageBox *>(dialog))
                dialog->close();
        });
        waiting->start(20);
    }
    static void press(const QString &text)
    {
        answer([text](QWidget *box) {
            for (QPushButton *button : box->findChildren<QPushButton *>())
                if (button->text() == text) {
                    button->click();
                    return;
                }
            qFatal("there is no such button");
        });
    }
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
    QString m_path, m_uid;
    QPointF m_dragged;
};

MADANG_TEST_MAIN(TestSheetWindow)
#include "test_sheet_window.moc"
