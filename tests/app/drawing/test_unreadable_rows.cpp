// SPDX-License-Identifier: GPL-2.0-or-later
#include "drawing_fixture.h"

#include "gui/form/map_selection.h"
#include "gui/form/properties_card.h"
#include "support/qgis_fixture.h"

#include <gdal_priv.h>

using namespace madang;
using namespace madang::test;

// Another program keeps the plan to itself while the window looks for rows: it says so, and goes on.
class TestUnreadableRows : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QSettings().remove(QStringLiteral("drawing"));
        m_hand = std::make_unique<DrawingFixture>();
        QVERIFY(m_hand->begin());
        m_hand->desk().setTable(QStringLiteral("zone"));
        m_hand->desk().actions().select->trigger();
        // A failure is told with the path of the plan.
        expectWarning(QStringLiteral(".gpkg"));
    }

    void cleanup() { m_hand.reset(); }

    void aClickOnTheMapIsTold()
    {
        loseZones();
        m_hand->click(305200, 1448200);
        QVERIFY(m_hand->desk().selected().isEmpty());
        QVERIFY2(m_hand->message().contains(m_hand->path), qPrintable(m_hand->message()));
    }

    void aSelectionIsTold()
    {
        loseZones();
        m_hand->desk().selected().set({QStringLiteral("zone-1")});
        QVERIFY(m_hand->desk().selected().isEmpty());
        QVERIFY(m_hand->message().contains(m_hand->path));
    }

    void theCardOfPropertiesIsTold()
    {
        auto *wanted = m_hand->window().findChild<PropertiesCard *>()->wanted();
        wanted->setChecked(false);
        m_hand->desk().selected().set({QStringLiteral("zone-1")});
        loseZones();
        wanted->setChecked(true);
        QVERIFY(m_hand->message().contains(m_hand->path));
    }

    void goingToARowIsTold()
    {
        loseZones();
        const MapSelection selection(m_hand->window().session(), m_hand->desk(), m_hand->window().map());
        selection.zoomTo(QStringLiteral("zone"), QStringLiteral("zone-1"));
        QVERIFY(m_hand->message().contains(m_hand->path));
    }

private:
    void loseZones()
    {
        const std::unique_ptr<GDALDataset> file(GDALDataset::Open(m_hand->path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
        QVERIFY(file);
        file->ExecuteSQL("ALTER TABLE zone RENAME TO zone_of_another", nullptr, nullptr);
    }

    std::unique_ptr<DrawingFixture> m_hand;
};

MADANG_TEST_MAIN(TestUnreadableRows)
#include "test_unreadable_rows.moc"
