// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/jobs/algorithm_job.h"
#include "gui/jobs/job_row.h"
#include "gui/jobs/jobs_list.h"
#include "support/qgis_fixture.h"

#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>
#include <qgstaskmanager.h>

#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace madang;

namespace {

// Counts to N, 10 ms each; or fails when told to.
class CountAlgorithm : public QgsProcessingAlgorithm {
public:
    QString name() const override { return QStringLiteral("count"); }
    QString displayName() const override { return QStringLiteral("Count"); }
    QgsProcessingAlgorithm *createInstance() const override { return new CountAlgorithm; }
    void initAlgorithm(const QVariantMap &) override
    {
        addParameter(new QgsProcessingParameterNumber(QStringLiteral("N"), QStringLiteral("How far")));
    }

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override
    {
        const int n = parameterAsInt(parameters, QStringLiteral("N"), context);
        if (n < 0)
            throw QgsProcessingException(QStringLiteral("Cannot count to %1.").arg(n));
        for (int i = 0; i < n; ++i) {
            if (feedback->isCanceled())
                return {};
            feedback->setProgress(100.0 * i / n);
            QThread::msleep(10);
        }
        return {{QStringLiteral("counted"), n}};
    }
};

class CountProvider : public QgsProcessingProvider {
public:
    QString id() const override { return QStringLiteral("madang"); }
    QString name() const override { return id(); }
    void loadAlgorithms() override { addAlgorithm(new CountAlgorithm); }
};

} // namespace

class TestAlgorithmJob : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QgsApplication::processingRegistry()->addProvider(new CountProvider); }

    void givesTheResultAndProgress()
    {
        auto *job = new AlgorithmJob(QStringLiteral("count"), {{"N", 30}}, this);
        QSignalSpy done(job, &Job::succeeded), progress(job, &Job::progressed);
        QVERIFY(done.wait(10000));
        QCOMPARE(done[0][0].toMap().value("counted").toInt(), 30);
        QVERIFY(progress.count() > 1);
    }

    void saysWhyItFailed()
    {
        auto *job = new AlgorithmJob(QStringLiteral("count"), {{"N", -1}}, this);
        QSignalSpy failed(job, &Job::failed);
        QVERIFY(failed.wait(10000));
        QVERIFY2(failed[0][0].toString().contains("Cannot count to -1."), qPrintable(failed[0][0].toString()));
    }

    void cancelEndsItSoonFromTheList()
    {
        JobsList list(*QgsApplication::taskManager());
        list.show();
        auto *job = new AlgorithmJob(QStringLiteral("count"), {{"N", 100000}}, this);
        QSignalSpy cancelled(job, &Job::cancelled), succeeded(job, &Job::succeeded), failed(job, &Job::failed);
        QCOMPARE(list.runningCount(), 1);
        auto *button = list.findChild<QPushButton *>("cancelJob");
        QVERIFY(button->isEnabled());
        button->click(); // a quarter of an hour before its end
        QVERIFY(cancelled.count() == 1 || cancelled.wait(30000));
        QCOMPARE(succeeded.count() + failed.count(), 0);
        QTRY_COMPARE(list.runningCount(), 0);
    }

    void theWindowDoesNotWait()
    {
        auto *job = new AlgorithmJob(QStringLiteral("count"), {{"N", 100}}, this);
        QSignalSpy done(job, &Job::succeeded);
        // The event loop turns all the while: no stop of it takes half of the run, as one would in which it computed.
        QElapsedTimer sinceStart;
        sinceStart.start();
        qint64 last = 0, longest = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&] {
            longest = qMax(longest, sinceStart.elapsed() - last);
            last = sinceStart.elapsed();
        });
        ticker.start(5);
        QVERIFY(done.wait(30000));
        longest = qMax(longest, sinceStart.elapsed() - last);
        QVERIFY2(longest * 2 < sinceStart.elapsed(), qPrintable(QStringLiteral("%1 of %2 ms").arg(longest).arg(sinceStart.elapsed())));
    }

    void anUnknownAlgorithmFails()
    {
        auto *job = new AlgorithmJob(QStringLiteral("nothing"), {}, this);
        QSignalSpy failed(job, &Job::failed);
        QVERIFY(failed.wait(5000));
        QVERIFY(failed[0][0].toString().contains("nothing"));
    }
};

MADANG_TEST_MAIN(TestAlgorithmJob)
#include "test_algorithm_job.moc"
