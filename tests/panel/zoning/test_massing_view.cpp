// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/massing_view.h"

#include "support/qgis_fixture.h"
#include "zoning/panel/capacity/massing_solids.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

QPolygonF box(double x, double y, double width, double height)
{
    return QPolygonF(QVector<QPointF>{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}});
}

// 30 x 40 m with its front in the south, setbacks of 6, 4 and 3 m, half of it covered, 3 storeys of 3.5 m below 12 m.
Massing worked()
{
    Massing massing;
    massing.parcel = {{box(300000, 1448000, 30, 40), {}}};
    massing.edges = {{QLineF(300000, 1448000, 300030, 1448000), Massing::Role::Front, QStringLiteral("Street 5")},
                     {QLineF(300030, 1448000, 300030, 1448040), Massing::Role::Side, {}},
                     {QLineF(300030, 1448040, 300000, 1448040), Massing::Role::Rear, {}},
                     {QLineF(300000, 1448040, 300000, 1448000), Massing::Role::Side, {}}};
    massing.envelope = {{box(300004, 1448006, 22, 31), {}}};
    massing.footprint = massing.shownFootprint = 600.0;
    massing.floors = 3;
    massing.storey = 3.5;
    massing.heightLimit = 12.0;
    return massing;
}

double areaOf(const QPolygonF &ring)
{
    return ring.boundingRect().width() * ring.boundingRect().height(); // of a box
}

} // namespace

class TestMassingView : public QObject
{
    Q_OBJECT
private slots:
    void theFootprintLiesInTheMiddleOfTheEnvelope();
    void aFootprintOfTheWholeEnvelopeIsTheEnvelope();
    void nothingBuiltHasNoHeight();
    void theFrontIsTowardsTheEye();
    void thingsAreDrawnFromBackToFront();
    void onlyWallsThatFaceTheEyeAreDrawn();
    void theNearerBlockHidesTheOther();
    void itTurnsAndIsSetBack();
    void itTellsWhatItShows();
};

void TestMassingView::theFootprintLiesInTheMiddleOfTheEnvelope()
{
    const Massing massing = worked();
    QCOMPARE(massing.envelopeArea(), 682.0);
    QVERIFY(massing.isScaled());
    const QVector<Massing::Part> built = massing.built();
    QCOMPARE(built.size(), 1);
    QVERIFY(std::abs(areaOf(built[0].outer) - 600.0) < 1e-3);
    QVERIFY(QLineF(built[0].outer.boundingRect().center(), QPointF(300015, 1448021.5)).length() < 1e-3);
    QCOMPARE(massing.builtHeight(), 10.5);
    QCOMPARE(massing.shellHeight(), 12.0);
}

void TestMassingView::aFootprintOfTheWholeEnvelopeIsTheEnvelope()
{
    Massing massing = worked();
    massing.envelope[0].holes = {box(300010, 1448010, 2, 1)};
    QCOMPARE(massing.envelopeArea(), 680.0);
    massing.footprint = 680.0;
    QVERIFY(!massing.isScaled());
    QCOMPARE(massing.built()[0].outer, massing.envelope[0].outer);
    QCOMPARE(massing.built()[0].holes.size(), 1);
}

void TestMassingView::nothingBuiltHasNoHeight()
{
    Massing massing = worked();
    massing.footprint = 0.0;
    QCOMPARE(massing.builtHeight(), 0.0);
    QVERIFY(massing.built().isEmpty());
    massing = worked();
    massing.floors.reset();
    QCOMPARE(massing.builtHeight(), 0.0);
}

void TestMassingView::theFrontIsTowardsTheEye()
{
    // The front is in the south: the eye looks north, 28° from it.
    QCOMPARE(MassingSight::of(worked()).turn, -28.0);
    Massing other = worked();
    other.edges[0].role = Massing::Role::Rear;
    other.edges[2].role = Massing::Role::Front;
    QCOMPARE(std::remainder(MassingSight::of(other).turn, 360.0), 152.0);
}

void TestMassingView::thingsAreDrawnFromBackToFront()
{
    // 0 hides 2, 2 hides 1.
    const auto hides = [](int a, int b) { return (a == 0 && b == 2) || (a == 2 && b == 1); };
    QCOMPARE(backToFront(3, hides), (QVector<int>{1, 2, 0}));
    // In a circle all of them still come, once.
    QCOMPARE(backToFront(2, [](int a, int b) { return a != b; }), (QVector<int>{0, 1}));
}

void TestMassingView::onlyWallsThatFaceTheEyeAreDrawn()
{
    Massing massing = worked();
    // A yard that is open to the south: seen from there, its rear wall and the two wings' ends.
    const QPolygonF open(QVector<QPointF>{{0, 0}, {10, 0}, {10, 20}, {20, 20}, {20, 0}, {30, 0}, {30, 40}, {0, 40}});
    const MassingSpace space(massing, {0.0, 32.0}, QRectF(0, 0, 100, 100));
    const MassingSolid solid({open, {}}, 0.0, 9.0, space);
    QCOMPARE(solid.walls.size(), 3);
    double wide = 0.0;
    for (const MassingSolid::Wall &wall : solid.walls)
        wide += wall.to.across - wall.from.across;
    QCOMPARE(wide, 30.0);
    // Whichever way its ring turns.
    QPolygonF turned = open;
    std::reverse(turned.begin(), turned.end());
    QCOMPARE(MassingSolid({turned, {}}, 0.0, 9.0, space).walls.size(), 3);
    // From the north there is one.
    const MassingSpace behind(massing, {180.0, 32.0}, QRectF(0, 0, 100, 100));
    QCOMPARE(MassingSolid({open, {}}, 0.0, 9.0, behind).walls.size(), 1);
}

void TestMassingView::theNearerBlockHidesTheOther()
{
    Massing massing = worked();
    massing.envelope.clear();
    massing.footprint = 0.0;
    // One as high as the other, one behind the other as the eye looks north.
    massing.existing = {{{box(300010, 1448000, 10, 10), {}}, 10.0}, {{box(300010, 1448030, 10, 10), {}}, 10.0}};
    const MassingSight north{0.0, 32.0};
    const MassingSpace space(massing, north, QRectF(0, 0, 400, 400));
    const MassingSolid near(massing.existing[0].ground, 0.0, 10.0, space);
    const MassingSolid far(massing.existing[1].ground, 0.0, 10.0, space);
    QVERIFY(isNearer(near, far));
    QVERIFY(!isNearer(far, near));
    // Drawn from both sides, what stands there is seen in its colour.
    const MassingLook look = MassingLook::ofPaper(QFont());
    MassingWords words;
    words.frontOn = words.mass = QStringLiteral("%1");
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintMassing(painter, image.rect(), massing, words, north, look);
    }
    int seen = 0;
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 400; ++x)
            seen += image.pixelColor(x, y) == look.existing ? 1 : 0;
    QVERIFY2(seen > 500, qPrintable(QString::number(seen)));
}

void TestMassingView::itTurnsAndIsSetBack()
{
    MassingView view;
    view.resize(380, 300);
    view.setMassing(QStringLiteral("p1"), worked(), QStringLiteral("en"));
    view.show();
    QCOMPARE(view.sight().turn, -28.0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.sight().turn, -18.0);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.sight().tilt, 22.0);
    // The same parcel with other rules is seen from the same side.
    Massing lower = worked();
    lower.floors = 2;
    view.setMassing(QStringLiteral("p1"), lower, QStringLiteral("en"));
    QCOMPARE(view.sight().turn, -18.0);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.sight().turn, -28.0);
    QCOMPARE(view.sight().tilt, 32.0);
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(100, 100));
    QMouseEvent drag(QEvent::MouseMove, QPointF(150, 100), QPointF(150, 100), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&view, &drag);
    QCOMPARE(view.sight().turn, 2.0); // 0.6° a pixel
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(100, 100));
    QCOMPARE(view.sight().turn, -28.0);
}

void TestMassingView::itTellsWhatItShows()
{
    MassingView view;
    view.setMassing(QStringLiteral("p1"), worked(), QStringLiteral("en"));
    QVERIFY(!view.accessibleName().isEmpty());
    QVERIFY2(view.accessibleDescription().contains(QStringLiteral("10.5 m")), qPrintable(view.accessibleDescription()));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("600 m²")));
    const QString scaled = view.toolTip();
    Massing whole = worked();
    whole.footprint = 682.0;
    view.setMassing(QStringLiteral("p1"), whole, QStringLiteral("en"));
    QVERIFY(view.toolTip().size() < scaled.size()); // nothing is reduced any more
    QVERIFY(view.minimumSizeHint().width() <= 420);
}

MADANG_TEST_MAIN(TestMassingView)
#include "test_massing_view.moc"
