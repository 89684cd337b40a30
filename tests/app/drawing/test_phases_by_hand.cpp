// SPDX-License-Identifier: GPL-2.0-or-later
#include "drawing_fixture.h"

#include "core/cartography/plan_project.h"
#include "core/phases/phase_edits.h"
#include "core/plan/plan_lock.h"
#include "gui/phases/phases_dialog.h"
#include "support/qgis_fixture.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsvectorlayer.h>

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace madang;
using namespace madang::test;

// Phases made in their dialog and painted with the drawing bar. The plan's languages are Korean and Khmer; it begins in
// 2026 and ends in 2046.
class TestPhasesByHand : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QSettings().remove(QStringLiteral("drawing"));
        m_hand = std::make_unique<DrawingFixture>();
        QVERIFY(m_hand->begin());
        m_hand->desk().setTable(QStringLiteral("zone"));
    }

    void cleanup() { m_hand.reset(); }

    void aPhaseIsMadeNamedAndDated()
    {
        openDialog();
        QVERIFY(!list()->isVisible()); // a sentence says how the first one is made
        const int entries = m_hand->logEntries();
        button("newPhase")->click();
        QCOMPARE(m_hand->logEntries(), entries + 1);
        QVERIFY(editor()); // its name is written at once
        write("첫 단계");
        QCOMPARE(undoName().left(16), QStringLiteral("Rename the phase"));
        set(0, 1, "ជំហានទី ១");
        QCOMPARE(undoName(), QStringLiteral("Change the second name of the phase 첫 단계"));
        set(0, 3, "២០៣៥"); // 2035
        QCOMPARE(undoName(), QStringLiteral("Change the years of the phase 첫 단계"));
        QCOMPARE(m_hand->logEntries(), entries + 4);
        const DevelopmentPhase phase = phases().at(0);
        QCOMPARE(phase, (DevelopmentPhase{phase.uid, "첫 단계", "ជំហានទី ១", 2026, 2035}));

        // Wherever phases are listed, it is there.
        m_hand->desk().brush().setColumn("phase_uid");
        const auto *values = m_hand->window().findChild<QComboBox *>("drawnValue");
        QCOMPARE(values->count(), 3); // and the way to the phases
        QVERIFY2(values->itemText(0).contains("(2026–2035)"), qPrintable(values->itemText(0)));
        QVERIFY(!values->itemIcon(0).isNull());
        QCOMPARE(values->itemText(1), QStringLiteral("In no phase"));
        QCOMPARE(values->currentIndex(), 0); // what there is, rather than nothing
        QCOMPARE(legend(), (QStringList{phase.uid, ""}));
        m_hand->plan().undo();
        QVERIFY(values->itemText(0).contains("(2026–2030)"));
        for (int i = 0; i < 3; ++i)
            m_hand->plan().undo();
        QCOMPARE(values->count(), 2);
        QCOMPARE(legend(), (QStringList{""}));
        QVERIFY(!list()->isVisible());
    }

    void whatCannotBeIsRefusedAndSaid()
    {
        give({"a", "One", {}, 2026, 2030});
        give({"b", "Two", {}, 2031, 2035});
        openDialog();
        const int entries = m_hand->logEntries();
        for (const auto &[column, text, reason] : std::initializer_list<std::tuple<int, const char *, const char *>>{
                 {0, "two", "has a phase “Two” already"}, {0, "", "needs a name"}, {2, "soon", "is not a year"},
                 {2, "2569", "2569 of the Buddhist era is 2026"}, {3, "2020", "would end in 2020, before it begins in 2026"}}) {
            set(0, column, text);
            QVERIFY2(note("phaseProblem").contains(reason), qPrintable(note("phaseProblem")));
        }
        QCOMPARE(m_hand->logEntries(), entries);
        QCOMPARE(note("phaseOverlaps"), QString());
        set(0, 3, "2032"); // allowed, and said
        QCOMPARE(note("phaseProblem"), QString());
        QCOMPARE(note("phaseOverlaps"), QStringLiteral("“One” and “Two” are both built from 2031 to 2032."));
        set(0, 3, ""); // nobody knows yet
        QCOMPARE(note("phaseOverlaps"), QString());
        QCOMPARE(phases().at(0).years(), QStringLiteral("2026–"));
    }

    void theOrderIsThatOfTheYears()
    {
        give({"a", "One", {}, 2026, 2030});
        give({"b", "Two", {}, 2031, 2035});
        openDialog();
        QCOMPARE(names(), (QStringList{"One", "Two"}));
        QVERIFY(!button("earlierPhase")->isEnabled());
        button("laterPhase")->click();
        QCOMPARE(names(), (QStringList{"Two", "One"}));
        QCOMPARE(list()->currentIndex().row(), 1); // the same phase, where it is now
        QVERIFY(!button("laterPhase")->isEnabled());
        QCOMPARE(legend(), (QStringList{"b", "a", ""}));
        button("earlierPhase")->click();
        QCOMPARE(names(), (QStringList{"One", "Two"}));
    }

    void aPhaseInUseIsAskedFor()
    {
        give({"a", "One", {}, 2026, 2030});
        paint("a");
        openDialog();
        QCOMPARE(list()->model()->index(0, 4).data().toString(), QStringLiteral("2"));
        QString asked = answer(QMessageBox::RejectRole, [this] { button("deletePhase")->click(); });
        QVERIFY2(asked.contains("2 object"), qPrintable(asked));
        QCOMPARE(names(), (QStringList{"One"}));
        answer(QMessageBox::AcceptRole, [this] { button("deletePhase")->click(); });
        QVERIFY(phases().empty());
        QCOMPARE(phaseOf("zone-1"), QString());
        QCOMPARE(undoName(), QStringLiteral("Delete the phase One"));
        m_hand->plan().undo();
        QCOMPARE(phaseOf("zone-1"), QStringLiteral("a"));
        QCOMPARE(names(), (QStringList{"One"}));
    }

    void phasesArePainted()
    {
        give({"a", "1단계", {}, 2026, 2030});
        const int entries = m_hand->logEntries();
        paint("a");
        QCOMPARE(m_hand->logEntries(), entries + 1);
        QCOMPARE(phaseOf("zone-1") + phaseOf("zone-2") + phaseOf("zone-3"), QStringLiteral("aa"));
        QCOMPARE(undoName(), QStringLiteral("Paint 2 zones: phase 1단계"));
        QVERIFY2(m_hand->message().contains("theme “Phasing plan”"), qPrintable(m_hand->message()));
        m_hand->desk().selected().set({"zone-2"});
        m_hand->desk().setValue(QString());
        m_hand->desk().actions().paint->trigger();
        QCOMPARE(phaseOf("zone-1") + phaseOf("zone-2"), QStringLiteral("a"));
        QVERIFY(m_hand->plan().row("zone", "zone-2")->fields.value("phase_uid").isNull());
        QCOMPARE(undoName(), QStringLiteral("Paint one zone: in no phase"));
        // The choice holds for the roads too, and comes back after their class was painted.
        m_hand->desk().setTable("road");
        m_hand->desk().setValue("a");
        m_hand->desk().brush().setColumn("class");
        QCOMPARE(m_hand->desk().value(), QStringLiteral("local"));
        m_hand->desk().brush().setColumn("phase_uid");
        QCOMPARE(m_hand->desk().value(), QStringLiteral("a"));
        m_hand->desk().selected().set({"road-1"});
        m_hand->desk().actions().paint->trigger();
        QCOMPARE(m_hand->plan().row("road", "road-1")->fields.value("phase_uid").toString(), QStringLiteral("a"));
        QCOMPARE(undoName(), QStringLiteral("Paint one road: phase 1단계"));
    }

    void whatIsDrawnIsInThePhaseAndOfItsKind()
    {
        give({"a", "One", {}, 2026, 2030});
        const QString code = m_hand->desk().choices().at(2).value;
        m_hand->desk().setValue(code);
        m_hand->desk().brush().setColumn("phase_uid");
        m_hand->desk().actions().rectangle->trigger();
        m_hand->click(305850, 1448100);
        m_hand->click(306050, 1448200);
        const auto rows = m_hand->rows("zone", {"code", "phase_uid"});
        QCOMPARE(int(rows.size()), 5);
        QCOMPARE(rows.back().values, (QVariantList{code, "a"}));
    }

    void regulationSetsArePainted()
    {
        auto *columns = m_hand->window().findChild<QComboBox *>("paintedColumn");
        QCOMPARE(columns->count(), 3);
        m_hand->desk().brush().setColumn("regulation_set");
        QCOMPARE(m_hand->desk().choices().size(), size_t(1)); // none is known yet
        const auto *values = m_hand->window().findChild<QComboBox *>("drawnValue");
        QCOMPARE(values->count(), 2); // and the way to another one, which is no choice
        QVERIFY(!values->itemData(1).isValid());
        m_hand->desk().brush().offerSet("  Old  town ");
        QCOMPARE(m_hand->desk().value(), QStringLiteral("Old town"));
        m_hand->desk().selected().set({"zone-1", "zone-2", "zone-3"});
        m_hand->desk().actions().paint->trigger();
        QCOMPARE(undoName(), QStringLiteral("Paint 3 zones: regulation set Old town"));
        QCOMPARE(m_hand->plan().row("zone", "zone-3")->fields.value("regulation_set").toString(), QStringLiteral("Old town"));
        m_hand->desk().setTable("parcel"); // known by now
        QCOMPARE(m_hand->desk().choices().front().value, QStringLiteral("Old town"));
        m_hand->desk().setTable("block"); // blocks have no set
        QCOMPARE(m_hand->desk().brush().column(), QStringLiteral("code"));
        QCOMPARE(columns->count(), 2);
        m_hand->desk().setTable("constraint_area");
        QCOMPARE(columns->count(), 1);
        m_hand->desk().setTable("zone");
        m_hand->desk().setValue(QString());
        m_hand->desk().selected().set({"zone-3"});
        m_hand->desk().actions().paint->trigger();
        QCOMPARE(undoName(), QStringLiteral("Paint one zone: no regulation set"));
        QVERIFY(m_hand->plan().row("zone", "zone-3")->fields.value("regulation_set").isNull());
    }

    void theBarFitsTheScreenOfALaptop()
    {
        m_hand->desk().actions().rotate->trigger(); // its angle takes the most room
        const auto *bar = m_hand->window().findChild<QWidget *>("drawingBar");
        for (const QString &column : m_hand->desk().brush().columns()) {
            m_hand->desk().brush().setColumn(column);
            QCoreApplication::processEvents();
            const int width = bar->layout()->minimumSize().width();
            QVERIFY2(width <= 1366, qPrintable(QStringLiteral("%1: %2").arg(column).arg(width)));
        }
    }

    void aPlanForReadingSaysWhy()
    {
        give({"a", "One", {}, 2026, 2030});
        m_hand->window().session().close();
        // Somebody else has it open.
        QFile lock(PlanLock::lockFileOf(m_hand->path));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nmadang\nplanning-office-3\n0123456789\nabcdef\n");
        lock.close();
        expectWarning("reading only"); // QGIS writes what its bar shows to its log too
        QVERIFY(m_hand->fixture.open(m_hand->path));
        QVERIFY(m_hand->plan().isReadOnly());
        openDialog();
        for (const char *name : {"newPhase", "earlierPhase", "laterPhase", "deletePhase"})
            QVERIFY(!button(name)->isEnabled());
        QVERIFY(!(list()->model()->index(0, 0).flags() & Qt::ItemIsEditable));
        QCOMPARE(note("phaseProblem"), m_hand->plan().whyReadOnly());
    }

private:
    void give(const DevelopmentPhase &phase) { m_hand->plan().apply(editToAddPhase(m_hand->plan(), phase)); }
    std::vector<DevelopmentPhase> phases() const { return developmentPhases(m_hand->plan()); }
    QString undoName() const { return m_hand->plan().undoName()->text(); }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names;
    }

    QString phaseOf(const QString &zone) const { return m_hand->plan().row("zone", zone)->fields.value("phase_uid").toString(); }

    // The classes of the map of phases, in their order.
    QStringList legend() const
    {
        const auto *layer = m_hand->window().session().project().mapLayer<QgsVectorLayer *>(planLayerId("zone_phase"));
        QStringList values;
        for (const QgsRendererCategory &category : dynamic_cast<const QgsCategorizedSymbolRenderer *>(layer->renderer())->categories())
            values << category.value().toString();
        return values;
    }

    // Zones 1 and 2.
    void paint(const QString &phase)
    {
        m_hand->desk().brush().setColumn("phase_uid");
        m_hand->desk().setValue(phase);
        m_hand->desk().selected().set({"zone-1", "zone-2"});
        m_hand->desk().actions().paint->trigger();
    }

    void openDialog()
    {
        m_hand->window().findChild<QAction *>("phases")->trigger();
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
    }

    PhasesDialog *dialog() const { return m_hand->window().findChild<PhasesDialog *>(); }
    QTableView *list() const { return dialog()->findChild<QTableView *>("phaseList"); }
    QPushButton *button(const char *name) const { return dialog()->findChild<QPushButton *>(name); }
    QLineEdit *editor() const { return list()->findChild<QLineEdit *>(); }

    // What a note of the dialog says; empty while it is hidden.
    QString note(const char *name) const
    {
        const auto *label = dialog()->findChild<QLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    }

    void set(int row, int column, const QString &text)
    {
        list()->setCurrentIndex(list()->model()->index(row, column));
        list()->edit(list()->currentIndex());
        write(text);
    }

    // Into the field that is open, and ends it.
    void write(const QString &text)
    {
        QLineEdit *field = editor();
        QVERIFY(field);
        field->selectAll();
        field->del();
        field->insert(text);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!editor());
        QCoreApplication::processEvents();
    }

    // What the question asks that `ask` puts.
    QString answer(QMessageBox::ButtonRole role, const std::function<void()> &ask)
    {
        QString text;
        QTimer::singleShot(0, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            text = box->informativeText();
            for (QAbstractButton *each : box->buttons())
                if (box->buttonRole(each) == role)
                    each->click();
        });
        ask();
        return text;
    }

    std::unique_ptr<DrawingFixture> m_hand;
};

MADANG_TEST_MAIN(TestPhasesByHand)
#include "test_phases_by_hand.moc"
