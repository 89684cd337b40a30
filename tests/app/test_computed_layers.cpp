// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/computed_layers.h"
#include "support/qgis_fixture.h"

#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QTest>

using namespace madang;

namespace {

std::vector<std::unique_ptr<QgsMapLayer>> layerNamed(const QString &name)
{
    std::vector<std::unique_ptr<QgsMapLayer>> layers;
    layers.push_back(std::make_unique<QgsVectorLayer>(QStringLiteral("Point?crs=EPSG:4326"), name, QStringLiteral("memory")));
    return layers;
}

} // namespace

class TestComputedLayers : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_project = std::make_unique<QgsProject>();
        m_layers = std::make_unique<ComputedLayers>(*m_project);
        m_layers->showTheme("zoning");
    }
    void cleanup()
    {
        m_layers.reset();
        m_project.reset();
    }
    void aResultIsSeenInItsThemeOnly();
    void aResultReplacesWhatThePluginShows();
    void anotherRunReplacesTheFirst();
    void removedResultsMakeRoom();

private:
    QStringList visible(const QString &theme)
    {
        m_layers->showTheme(theme);
        QStringList names;
        for (const QgsLayerTreeLayer *node : m_project->layerTreeRoot()->findLayers())
            if (node->isVisible())
                names << node->name();
        return names;
    }
    std::unique_ptr<QgsProject> m_project;
    std::unique_ptr<ComputedLayers> m_layers;
};

void TestComputedLayers::aResultIsSeenInItsThemeOnly()
{
    m_layers->showResult("gtfssummary", layerNamed("stops"), "transit");
    m_layers->showResult("flowaccumulation", layerNamed("streams"), "drainage");
    QCOMPARE(visible("zoning"), QStringList());
    QCOMPARE(visible("transit"), QStringList{"stops"});
    QCOMPARE(visible("drainage"), QStringList{"streams"});
    QCOMPARE(visible("zoning"), QStringList());
    QCOMPARE(visible("transit"), QStringList{"stops"});
    QCOMPARE(int(m_layers->visible("transit").size()), 1); // for the legend
}

void TestComputedLayers::aResultReplacesWhatThePluginShows()
{
    m_layers->show(ComputedLayers::automaticSource("transit", "transit"), layerNamed("stops by itself"), "transit");
    m_layers->show(ComputedLayers::automaticSource("drainage", "drainage"), layerNamed("streams by itself"), "drainage");
    QVERIFY(!m_layers->hasResult("transit", "transit"));
    m_layers->showResult("gtfssummary", layerNamed("stops"), "transit");
    QVERIFY(m_layers->hasResult("transit", "transit"));
    QVERIFY(!m_layers->hasResult("drainage", "transit"));
    QVERIFY(!m_layers->hasResult("drainage", "drainage"));
    QCOMPARE(int(m_project->mapLayers().size()), 2);
    QCOMPARE(visible("transit"), QStringList{"stops"});
    QCOMPARE(visible("drainage"), QStringList{"streams by itself"});
}

void TestComputedLayers::anotherRunReplacesTheFirst()
{
    m_layers->showResult("gtfssummary", layerNamed("first"), "transit");
    m_layers->showResult("gtfssummary", layerNamed("second"), "transit");
    QCOMPARE(int(m_project->mapLayers().size()), 1);
    QCOMPARE(visible("transit"), QStringList{"second"});
}

void TestComputedLayers::removedResultsMakeRoom()
{
    m_layers->showResult("gtfssummary", layerNamed("stops"), "transit");
    m_layers->removeResults();
    QVERIFY(!m_layers->hasResult("transit", "transit"));
    QVERIFY(m_project->mapLayers().isEmpty());
}

MADANG_TEST_MAIN(TestComputedLayers)
#include "test_computed_layers.moc"
