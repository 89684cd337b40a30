// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/chart.h"
#include "core/text/script_fonts.h"
#include "support/qgis_fixture.h"
#include "window_fixture.h"

#include <qgsapplication.h>
#include <qgstaskmanager.h>

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace madang;
using namespace madang::test;

namespace {

// What a task leaves behind.
struct LateChart {
    std::atomic<bool> begun = false, drawn = false;
    QImage sheet{400, 300, QImage::Format_ARGB32};
};

// Like a report that learns too late that it is not wanted any more: draws a chart after it has been cancelled.
class LateChartTask : public QgsTask {
public:
    explicit LateChartTask(LateChart &result)
        : QgsTask(QStringLiteral("Late chart"), QgsTask::CanCancel)
        , m_result(result)
        , m_look(ChartLook::ofPaper(textFont(QStringLiteral("en"), 8)))
    {
    }

protected:
    bool run() override
    {
        m_result.begun = true;
        while (!isCanceled())
            QThread::msleep(1);
        Chart chart;
        chart.bars << Chart::Bars{QStringLiteral("up"), {1, 2, 3}, Chart::Tone::Gain};
        chart.number = [](double value, int decimals) { return QString::number(value, 'f', decimals); };
        m_result.sheet.fill(Qt::white);
        {
            QPainter painter(&m_result.sheet);
            chart.paint(painter, QRectF(m_result.sheet.rect()), m_look);
        }
        m_result.drawn = true;
        return false;
    }

private:
    LateChart &m_result;
    ChartLook m_look;
};

bool hasInk(const QImage &sheet)
{
    for (int y = 0; y < sheet.height(); ++y)
        for (int x = 0; x < sheet.width(); ++x)
            if (sheet.pixel(x, y) != QColor(Qt::white).rgb())
                return true;
    return false;
}

} // namespace

class TestClosing : public QObject {
    Q_OBJECT
private slots:
    // A chart is drawn on the window's thread (Chart::paint), which waits for the tasks as it closes: neither may wait
    // for the other for ever.
    void aChartIsDrawnWhileTheWindowCloses()
    {
        LateChart chart;
        auto fixture = std::make_unique<WindowFixture>();
        QVERIFY(fixture->open(fixture->makePlan()));
        QgsApplication::taskManager()->addTask(new LateChartTask(chart));
        QTRY_VERIFY(chart.begun);
        QVERIFY(!chart.drawn);
        fixture.reset();
        QVERIFY(chart.drawn);
        QVERIFY(hasInk(chart.sheet));
    }
};

MADANG_TEST_MAIN(TestClosing)
#include "test_closing.moc"
