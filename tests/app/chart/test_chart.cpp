// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/chart_drawing.h"
#include "api/chart_view.h"
#include "core/text/script_fonts.h"
#include "support/qgis_fixture.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QThread>
#include <QToolTip>

using namespace madang;

class TestChart : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void seriesHoldTheValues();
    void barsStandOnOneLine();
    void linesMeetTheirBars();
    void axisNamesRoundNumbers();
    void countsAreWhole();
    void theUnitShortensTheNumbers();
    void asManyBarsAreNamedAsFit();
    void oneBarIsEnough();
    void linesAloneTakeTheirOwnRange();
    void everyNameOfTheLegendIsWhole();
    void aPageGetsVectors();
    void anyThreadMayPaint();
    void aBarTellsItsHint();
    void keysGoFromBarToBar();
    void followsThePalette();

private:
    static ChartLook look() { return ChartLook::ofPaper(textFont(QStringLiteral("en"), 8)); }
    static Chart chart(const QVector<double> &up, const QVector<double> &down = {});
    static QImage painted(const Chart &chart);
    static QRect inkOf(const QImage &sheet, const QColor &colour, int from = 0);
    static QStringList names(const ChartDrawing &drawing, Qt::Orientation side);
    static constexpr int belowLegend = 40; // on what painted() gives
    static bool anythingCut(const ChartDrawing &drawing);
    static void showBarsWithHints(ChartView &view);
};

void TestChart::initTestCase()
{
    // Of a tooltip, on a platform without windows.
    test::expectWarning(QStringLiteral("does not support raise()"));
}

Chart TestChart::chart(const QVector<double> &up, const QVector<double> &down)
{
    Chart made;
    made.bars << Chart::Bars{QStringLiteral("up"), up, Chart::Tone::Gain};
    if (!down.isEmpty())
        made.bars << Chart::Bars{QStringLiteral("down"), down, Chart::Tone::Loss};
    made.number = [](double value, int decimals) { return QString::number(value, 'f', decimals); };
    return made;
}

// Large enough for lines of more than a pixel of their pure colour.
QImage TestChart::painted(const Chart &chart)
{
    QImage sheet(800, 600, QImage::Format_ARGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    chart.paint(painter, QRectF(sheet.rect()), ChartLook::ofPaper(textFont(QStringLiteral("en"), 20)));
    return sheet;
}

QRect TestChart::inkOf(const QImage &sheet, const QColor &colour, int from)
{
    QRect box;
    for (int y = from; y < sheet.height(); ++y)
        for (int x = 0; x < sheet.width(); ++x)
            if (sheet.pixel(x, y) == colour.rgb())
                box |= QRect(x, y, 1, 1);
    return box;
}

QStringList TestChart::names(const ChartDrawing &drawing, Qt::Orientation side)
{
    return qobject_cast<QCategoryAxis *>(drawing.chart().axes(side).constFirst())->categoriesLabels();
}

bool TestChart::anythingCut(const ChartDrawing &drawing)
{
    for (const QGraphicsItem *item : drawing.chart().scene()->items())
        if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
            if (text->toPlainText().contains(QStringLiteral("...")))
                return true;
    return false;
}

// Three bars: "four", "five" and "six".
void TestChart::showBarsWithHints(ChartView &view)
{
    Chart content = chart({4, 5, 6});
    content.hints = QStringList{"four", "five", "six"};
    view.setChart(content);
    view.resize(400, view.sizeHint().height());
    view.show();
}

void TestChart::seriesHoldTheValues()
{
    Chart content = chart({1, 2, 3}, {-4, -5, -6});
    content.firstBar = 10;
    content.lines << Chart::Line{QStringLiteral("sum"), {{10, 7}, {12, 9}}};
    const ChartDrawing drawing(content, look());
    const auto *bars = qobject_cast<QStackedBarSeries *>(drawing.chart().series().constFirst());
    QVERIFY(bars);
    QCOMPARE(bars->count(), 2);
    QCOMPARE(bars->barSets()[0]->at(2), 3.0);
    QCOMPARE(bars->barSets()[1]->at(0), -4.0);
    const auto *line = qobject_cast<QLineSeries *>(drawing.chart().series().constLast());
    QVERIFY(line);
    QCOMPARE(line->name(), QStringLiteral("sum"));
    QCOMPARE(line->at(1), QPointF(2, 9)); // over the third bar
}

// 100 up in the second place and 100 down in the first: bars of one height on either side of one line.
void TestChart::barsStandOnOneLine()
{
    const QImage sheet = painted(chart({0, 100}, {-100, 0}));
    const QRect up = inkOf(sheet, look().gain, belowLegend), down = inkOf(sheet, look().loss, belowLegend);
    QVERIFY(up.isValid() && down.isValid());
    QVERIFY(down.right() < up.left());
    QVERIFY(qAbs(up.height() - down.height()) <= 2);
    QVERIFY(qAbs(up.bottom() - down.top()) <= 5); // the line itself
}

void TestChart::linesMeetTheirBars()
{
    Chart content = chart({0, 0, 50, 0});
    content.firstBar = 20;
    content.lines << Chart::Line{QString(), {{21.9, 25}, {22.1, 25}}};
    const QImage sheet = painted(content);
    const QRect bar = inkOf(sheet, look().gain, belowLegend), line = inkOf(sheet, look().lines[0], belowLegend);
    QVERIFY(bar.isValid() && line.isValid());
    QVERIFY(qAbs(bar.center().x() - line.center().x()) <= 1);
    QVERIFY(qAbs(bar.center().y() - line.center().y()) <= 2);
}

void TestChart::axisNamesRoundNumbers()
{
    ChartDrawing drawing(chart({87, 3}), look());
    drawing.resize({400, 230});
    QCOMPARE(names(drawing, Qt::Vertical), (QStringList{"0", "20", "40", "60", "80", "100"}));
    ChartDrawing small(chart({0.021, 0.03}), look());
    small.resize({400, 160});
    QCOMPARE(names(small, Qt::Vertical), (QStringList{"0.00", "0.01", "0.02", "0.03"}));
    QVERIFY(!anythingCut(drawing) && !anythingCut(small));
}

void TestChart::countsAreWhole()
{
    Chart content = chart({1, 0, 1});
    content.counts = true;
    ChartDrawing drawing(content, look());
    drawing.resize({400, 300});
    QCOMPARE(names(drawing, Qt::Vertical), (QStringList{"0", "1"}));
}

void TestChart::theUnitShortensTheNumbers()
{
    Chart content = chart({3e6}, {-1e6});
    content.yUnit = 1e6;
    ChartDrawing drawing(content, look());
    drawing.resize({400, 250});
    QCOMPARE(names(drawing, Qt::Vertical), (QStringList{"-1", "0", "1", "2", "3"}));
    const auto *axis = qobject_cast<QCategoryAxis *>(drawing.chart().axes(Qt::Vertical).constFirst());
    QCOMPARE(axis->min(), -1e6);
    QCOMPARE(axis->max(), 3e6);
}

void TestChart::asManyBarsAreNamedAsFit()
{
    Chart content = chart(QVector<double>(20, 1.0));
    content.firstBar = 5;
    ChartDrawing drawing(content, look());
    drawing.resize({1200, 200});
    QCOMPARE(names(drawing, Qt::Horizontal).size(), 20);
    QVERIFY(!anythingCut(drawing));
    int before = 21;
    for (const int width : {700, 420, 300, 200}) {
        drawing.resize(QSizeF(width, 200));
        const QStringList shown = names(drawing, Qt::Horizontal);
        QVERIFY2(shown.size() >= 2 && shown.size() <= before, qPrintable(shown.join(u' ')));
        QVERIFY2(!anythingCut(drawing), qPrintable(QString::number(width)));
        before = int(shown.size());
        if (shown.size() < 20)
            QCOMPARE(shown.last().toInt() % (shown[1].toInt() - shown[0].toInt()), 0); // round ones, 6 8 10, not 5 7 9
    }
    QVERIFY(before < 10);
}

void TestChart::oneBarIsEnough()
{
    Chart content = chart({7});
    content.firstBar = 6;
    ChartDrawing drawing(content, look());
    drawing.resize({300, 200});
    QCOMPARE(names(drawing, Qt::Horizontal), QStringList{"6"});
    QVERIFY(inkOf(painted(content), look().gain).isValid());
    QVERIFY(painted(chart({})).size().isValid()); // nothing to show, and no harm
}

void TestChart::linesAloneTakeTheirOwnRange()
{
    Chart content = chart({});
    content.bars.clear();
    content.lines << Chart::Line{QStringLiteral("level"), {{0.25, 40}, {1.75, 45}}};
    ChartDrawing drawing(content, look());
    drawing.resize({400, 200});
    const auto *x = qobject_cast<QCategoryAxis *>(drawing.chart().axes(Qt::Horizontal).constFirst());
    const auto *y = qobject_cast<QCategoryAxis *>(drawing.chart().axes(Qt::Vertical).constFirst());
    QCOMPARE(x->min(), 0.25);
    QCOMPARE(x->max(), 1.75);
    QVERIFY(y->min() <= 40 && y->min() > 30 && y->max() >= 45 && y->max() < 55);
    QCOMPARE(drawing.barAt({200, 100}), -1);
}

void TestChart::everyNameOfTheLegendIsWhole()
{
    Chart content = chart({1, 2}, {-1, -2});
    for (const char *name : {"누적 순현재가치 4.5 % · Cumulative NPV, 4.5 %", "NPV បង្គរ, 6.0 %", "NPV បង្គរ, 9.0 %"})
        content.lines << Chart::Line{QString::fromUtf8(name), {{0, 1}, {1, 2}}};
    ChartDrawing drawing(content, look());
    for (const int width : {900, 450}) {
        drawing.resize(QSizeF(width, 400));
        const QRectF plot = drawing.column(0);
        QVector<QRectF> boxes;
        for (const QGraphicsItem *item : drawing.chart().scene()->items()) {
            if (const auto *name = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item)) {
                const QRectF box = name->sceneBoundingRect();
                QVERIFY2(box.right() <= width, qPrintable(name->text()));
                QVERIFY2(box.bottom() <= plot.top(), qPrintable(name->text()));
                for (const QRectF &other : boxes)
                    QVERIFY2(!box.intersects(other), qPrintable(name->text()));
                boxes << box;
            }
        }
        QCOMPARE(boxes.size(), 5);
    }
}

void TestChart::aPageGetsVectors()
{
    QByteArray page;
    QBuffer buffer(&page);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        QPainter painter(&writer);
        painter.scale(300.0 / 72.0, 300.0 / 72.0);
        Chart content = chart({1, 2}, {-1, -2});
        content.xTitle = QStringLiteral("연도 · ឆ្នាំ");
        content.paint(painter, QRectF(0, 0, 400, 250), look());
    }
    QVERIFY(page.contains("/Font"));
    QVERIFY(!page.contains("/Subtype /Image"));
}

void TestChart::anyThreadMayPaint()
{
    const Chart content = chart({1, 2, 3}, {-3, -2, -1});
    QImage sheet;
    const std::unique_ptr<QThread> thread(QThread::create([&] { sheet = painted(content); }));
    thread->start();
    QTRY_VERIFY(thread->isFinished());
    QVERIFY(inkOf(sheet, look().gain).isValid());
    QCOMPARE(sheet, painted(content));
}

void TestChart::aBarTellsItsHint()
{
    ChartView view(12);
    showBarsWithHints(view);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QPoint place = view.drawing()->column(1).center().toPoint();
    QHelpEvent help(QEvent::ToolTip, place, view.mapToGlobal(place));
    QCoreApplication::sendEvent(&view, &help);
    QCOMPARE(QToolTip::text(), QStringLiteral("five"));
    QCOMPARE(view.current(), 1);
    const QPoint beside(2, 2);
    QHelpEvent none(QEvent::ToolTip, beside, view.mapToGlobal(beside));
    QCoreApplication::sendEvent(&view, &none);
    QCOMPARE(view.current(), -1);
}

void TestChart::keysGoFromBarToBar()
{
    ChartView view(12);
    showBarsWithHints(view);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.accessibleDescription(), QStringLiteral("four"));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.accessibleDescription(), QStringLiteral("five"));
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.accessibleDescription(), QStringLiteral("six"));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.current(), 1);
    view.setChart(chart({1}));
    QCOMPARE(view.current(), -1);
    QVERIFY(view.accessibleDescription().isEmpty());
}

void TestChart::followsThePalette()
{
    ChartView view(12);
    view.setChart(chart({4, 5, 6}));
    view.resize(400, view.sizeHint().height());
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x1e, 0x27, 0x2c));
    dark.setColor(QPalette::WindowText, QColor(0xe3, 0xea, 0xed));
    QVERIFY(inkOf(view.grab().toImage(), ChartLook::ofWindow(QPalette(), view.font()).gain).isValid());
    view.setPalette(dark);
    const QImage picture = view.grab().toImage();
    QVERIFY(inkOf(picture, ChartLook::ofWindow(dark, view.font()).gain).isValid());
    QVERIFY(!inkOf(picture, ChartLook::ofWindow(QPalette(), view.font()).gain).isValid());
}

MADANG_TEST_MAIN(TestChart)
#include "test_chart.moc"
