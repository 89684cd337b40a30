// SPDX-License-Identifier: GPL-2.0-or-later
// Two programs with one plan.
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_lock.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_revisions.h"
#include "faults/fault_runs.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestPlanInstances : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("plan.gpkg");
        freshPlan(*m_folder);
        QVERIFY(!QFile::exists(PlanLock::lockFileOf(m_path))); // given up with the plan
    }

    void theSecondOpensToRead()
    {
        QProcess first;
        QCOMPARE(start(first), "writing");
        const auto plan = Plan::open(m_path);
        QVERIFY(plan->isReadOnly());
        const QString why = plan->whyReadOnly();
        QVERIFY2(why.contains(QSysInfo::machineHostName()) && why.contains("one_change") && why.contains(QString::number(first.processId())), qPrintable(why));
        QString refusal;
        try {
            draw(*plan);
        } catch (const Failure &failure) {
            refusal = failure.text();
        }
        QCOMPARE(refusal, why);
        QCOMPARE(PlanReader(m_path).count("zone"), qint64(0));
        QVERIFY(throws<Failure>([&] { restorePlanRevision(m_path, makePlanRevision(m_path, "x"), "y"); })); // a revision it may make
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished(30000));
        QVERIFY(plan->isReadOnly()); // what it has read may be old by now
        draw(*Plan::open(m_path));
        QCOMPARE(PlanReader(m_path).count("zone"), qint64(1));
    }

    void theLockOfADeadProgramCountsForNothing()
    {
        QProcess first;
        QCOMPARE(start(first), "writing");
        first.kill();
        QVERIFY(first.waitForFinished(30000));
        QVERIFY(QFile::exists(PlanLock::lockFileOf(m_path)));
        draw(*Plan::open(m_path));
        QVERIFY(!QFile::exists(PlanLock::lockFileOf(m_path)));
    }

    void theLockOfAnotherComputerCounts()
    {
        QFile lock(PlanLock::lockFileOf(m_path));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nmadang\nplanning-office-3\n0123456789\nabcdef\n");
        lock.close();
        const auto plan = Plan::open(m_path);
        QVERIFY(plan->isReadOnly());
        QVERIFY2(plan->whyReadOnly().contains("planning-office-3") && plan->whyReadOnly().contains(".plan.gpkg.lock"), qPrintable(plan->whyReadOnly()));
    }

    void oneProgramMayOpenItTwice()
    {
        const QString link = m_folder->filePath("link.gpkg");
        QVERIFY(QFile::link(m_path, link));
        {
            const auto one = Plan::open(m_path);
            {
                const auto other = Plan::open(link);
                QVERIFY(!one->isReadOnly() && !other->isReadOnly());
            }
            QProcess second;
            QCOMPARE(start(second), "reading"); // the first has it still
            second.closeWriteChannel();
            QVERIFY(second.waitForFinished(30000));
            draw(*one);
        }
        QVERIFY(!QFile::exists(PlanLock::lockFileOf(m_path)));
    }

    void aProtectedFileIsReadOnly()
    {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        if (QFileInfo(m_path).isWritable())
            QSKIP("root may write what is write-protected");
        const auto plan = Plan::open(m_path);
        QVERIFY(plan->isReadOnly());
        QVERIFY2(plan->whyReadOnly().contains("write-protected"), qPrintable(plan->whyReadOnly()));
    }

private:
    QString start(QProcess &process) const
    {
        process.start(oneChange(), {"hold", m_path});
        return process.waitForReadyRead(30000) ? QString::fromUtf8(process.readLine()).trimmed() : QString::fromUtf8(process.readAllStandardError());
    }
    static void draw(Plan &plan)
    {
        PlanEdit edit;
        edit.add("zone", square(300000, 1448000, 100));
        plan.apply(edit);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestPlanInstances)
#include "test_plan_instances.moc"
