// SPDX-License-Identifier: GPL-2.0-or-later
#include "../scenarios_fixture.h"

#include "core/failure.h"
#include "gui/history/revision_desk.h"
#include "gui/history/revisions_dialog.h"
#include "gui/history/save_revision_dialog.h"
#include "support/qgis_fixture.h"

#include <QAction>
#include <QDate>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace madang;
using namespace madang::test;

class TestRevisions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<ScenariosFixture>();
        QVERIFY(m_fixture->window.open(m_fixture->path));
        m_desk = m_fixture->main().findChild<RevisionDesk *>();
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void oneIsSavedUnderANameThatIsAsked()
    {
        QSignalSpy ended(m_desk, &RevisionDesk::ended);
        QTimer::singleShot(0, &m_fixture->main(), [] {
            auto *dialog = qobject_cast<SaveRevisionDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY2(dialog->name().contains(QDate::currentDate().toString(Qt::ISODate)), qPrintable(dialog->name()));
            auto *name = dialog->findChild<QLineEdit *>("revisionName");
            name->setText(QStringLiteral(" 제출본  1 "));
            QTest::keyClick(name, Qt::Key_Return);
        });
        m_fixture->main().findChild<QAction *>("saveRevision")->trigger();
        QVERIFY(ended.count() == 1 || ended.wait(30000));
        const auto revisions = planRevisions(m_fixture->path);
        QCOMPARE(int(revisions.size()), 1);
        QCOMPARE(revisions[0].name, QStringLiteral("제출본 1"));
        QVERIFY2(m_fixture->message().contains(QStringLiteral("제출본 1")), qPrintable(m_fixture->message()));
    }

    void aNameThatIsTakenIsSaid()
    {
        expectWarning(QStringLiteral("제출본 1")); // QGIS writes what its bar shows to its log too
        QSignalSpy ended(m_desk, &RevisionDesk::ended);
        m_desk->saveAs(QStringLiteral("제출본 1"));
        QVERIFY(ended.wait(30000));
        QCOMPARE(int(planRevisions(m_fixture->path).size()), 1);
        QVERIFY2(m_fixture->message().contains("already"), qPrintable(m_fixture->message()));
    }

    void theListSaysNameTimeAndSize()
    {
        RevisionsDialog dialog(m_fixture->path, true);
        auto *table = dialog.findChild<QTableWidget *>("revisions");
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("제출본 1"));
        QVERIFY(!table->item(0, 1)->text().isEmpty());
        QVERIFY2(table->item(0, 2)->text().contains("kB") || table->item(0, 2)->text().contains("MB"), qPrintable(table->item(0, 2)->text()));
        QVERIFY(dialog.findChild<QPushButton *>("restoreRevision")->isEnabled());
        RevisionsDialog reading(m_fixture->path, false);
        QVERIFY(!reading.findChild<QPushButton *>("restoreRevision")->isEnabled());
        QVERIFY(reading.findChild<QPushButton *>("openRevisionCopy")->isEnabled());
    }

    void aCopyIsOpened()
    {
        const QString target = m_fixture->window.folder.filePath("copy.gpkg");
        QSignalSpy ended(m_desk, &RevisionDesk::ended);
        m_desk->openCopy(planRevisions(m_fixture->path)[0], target);
        QVERIFY(ended.wait(30000));
        QCOMPARE(QFileInfo(m_fixture->plan().path()), QFileInfo(target));
        QVERIFY(m_fixture->window.open(m_fixture->path));
    }

    void restoringSavesThePresentAndOpensThePlanAgain()
    {
        PlanEdit edit;
        edit.name = {QStringLiteral("Draw"), {}};
        edit.add("zone", square(307000, 1448000, 50, {{"code", "RES"}, {"overlay", 0}}), "later");
        m_fixture->plan().apply(edit);
        QCOMPARE(m_fixture->session().reader().count("zone", "base"), qint64(5));

        QSignalSpy ended(m_desk, &RevisionDesk::ended);
        m_desk->restore(planRevisions(m_fixture->path)[0]);
        QVERIFY(!m_fixture->session().plan()); // closed meanwhile
        QVERIFY(ended.wait(30000));
        QVERIFY(m_fixture->session().plan());
        QCOMPARE(QFileInfo(m_fixture->plan().path()), QFileInfo(m_fixture->path));
        QCOMPARE(m_fixture->session().reader().count("zone", "base"), qint64(4));
        const auto revisions = planRevisions(m_fixture->path);
        QCOMPARE(int(revisions.size()), 2);
        QCOMPARE(PlanReader(revisions[0].path).count("zone", "base"), qint64(5)); // the present as it was
        QVERIFY2(m_fixture->message().contains(QStringLiteral("제출본 1")), qPrintable(m_fixture->message()));
    }

private:
    std::unique_ptr<ScenariosFixture> m_fixture;
    RevisionDesk *m_desk = nullptr;
};

MADANG_TEST_MAIN(TestRevisions)
#include "test_revisions.moc"
