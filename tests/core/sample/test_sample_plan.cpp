// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"
#include "support/qgis_fixture.h"

#include <qgsproject.h>
#include <qgsprojectviewsettings.h>
#include <qgsrasterdataprovider.h>
#include <qgsrasterlayer.h>
#include <qgsspatialindex.h>
#include <qgsvectorlayer.h>

#include <zip.h>

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace madang;

namespace {

const QString sample = QStringLiteral(MADANG_BUILD_DIR "/share/madang/sample/battambang.gpkg");

struct Shape {
    QString uid, code;
    QgsGeometry geometry;
};

std::vector<Shape> shapes(const PlanReader &plan, const QString &table)
{
    std::vector<Shape> list;
    plan.forEach(table, QStringLiteral("base"), {QStringLiteral("code")},
                 [&](const EffectiveRow &row) {
                     list.push_back({row.uid, row.values.at(0).toString(), row.geometry});
                 });
    return list;
}

// The sum of what each two of the shapes have in common, m².
double overlap(const std::vector<Shape> &list)
{
    QgsSpatialIndex index;
    for (std::size_t i = 0; i < list.size(); ++i)
        index.addFeature(static_cast<QgsFeatureId>(i), list[i].geometry.boundingBox());
    double common = 0;
    for (std::size_t i = 0; i < list.size(); ++i)
        for (const QgsFeatureId other : index.intersects(list[i].geometry.boundingBox()))
            if (static_cast<std::size_t>(other) > i) {
                const double area =
                    list[i]
                        .geometry.intersection(list[static_cast<std::size_t>(other)].geometry)
                        .area();
                common += qIsNaN(area) ? 0 : area;
            }
    return common;
}

QString fromZip(const QString &path, const char *name)
{
    int code = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code);
    if (!archive)
        return {};
    QByteArray text;
    if (zip_file_t *file = zip_fopen(archive, name, 0)) {
        char buffer[65536];
        for (zip_int64_t n = 0; (n = zip_fread(file, buffer, sizeof buffer)) > 0;)
            text.append(buffer, static_cast<int>(n));
        zip_fclose(file);
    }
    zip_discard(archive);
    return QString::fromUtf8(text);
}

// Rows of a table of the feed without its header; its fields hold no commas.
QList<QStringList> feedRows(const QString &path, const char *name)
{
    QList<QStringList> rows;
    for (const QString &line :
         fromZip(path, name).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
        rows << line.split(QLatin1Char(','));
    if (!rows.isEmpty())
        rows.removeFirst();
    return rows;
}

} // namespace

class TestSamplePlan : public QObject {
    Q_OBJECT

private slots:
    void saysThatItIsSchematic()
    {
        const PlanReader plan(sample);
        QVERIFY(plan.meta().schematic);
        QVERIFY(plan.meta().title.contains(QLatin1String("schematic")));
        QCOMPARE(plan.meta().country, QStringLiteral("KH"));
        QCOMPARE(plan.meta().languages, QStringList({QStringLiteral("ko"), QStringLiteral("km")}));
        QCOMPARE(plan.meta().crs, QStringLiteral("EPSG:32648"));
        for (const PlanDataset &dataset : plan.datasets()) {
            QVERIFY(dataset.licence.contains(QLatin1String("schematic")));
            QVERIFY(dataset.source.contains(QLatin1String("training")));
        }
        QSet<QString> titles;
        plan.forEach(QStringLiteral("i18n_text"), QStringLiteral("base"),
                     {QStringLiteral("table_name"), QStringLiteral("language")},
                     [&](const EffectiveRow &row) {
                         if (row.values.at(0).toString() == QLatin1String("madang_meta"))
                             titles.insert(row.values.at(1).toString());
                     });
        QCOMPARE(titles,
                 QSet<QString>({QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("km")}));
    }

    void everyTableOpensInQgisWithValidGeometry_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("zone") << "zone" << 60 << 120;
        QTest::newRow("block") << "block" << 150 << 300;
        QTest::newRow("parcel") << "parcel" << 250 << 350;
        QTest::newRow("building") << "building" << 150 << 350;
        QTest::newRow("road") << "road" << 100 << 180;
        QTest::newRow("facility") << "facility" << 30 << 60;
        QTest::newRow("constraint_area") << "constraint_area" << 6 << 12;
        QTest::newRow("catchment") << "catchment" << 6 << 12;
        QTest::newRow("drain_node") << "drain_node" << 30 << 80;
        QTest::newRow("drain_link") << "drain_link" << 30 << 80;
    }
    void everyTableOpensInQgisWithValidGeometry()
    {
        QFETCH(QString, table);
        QFETCH(int, least);
        QFETCH(int, most);
        QgsVectorLayer layer(sample + QStringLiteral("|layername=") + table, table,
                             QStringLiteral("ogr"));
        QVERIFY(layer.isValid());
        QCOMPARE(layer.crs().authid(), QStringLiteral("EPSG:32648"));
        QVERIFY2(layer.featureCount() >= least && layer.featureCount() <= most,
                 qPrintable(QString::number(layer.featureCount())));
        const QgsRectangle around(304855 - 2600, 1448889 - 2000, 304855 + 2600, 1448889 + 2000);
        QgsFeatureIterator features = layer.getFeatures();
        for (QgsFeature feature; features.nextFeature(feature);) {
            QVERIFY(feature.geometry().isGeosValid());
            QVERIFY(!feature.geometry().isEmpty());
            QVERIFY(around.contains(feature.geometry().boundingBox()));
        }
    }

    void qgisOpensItOnTheTown()
    {
        QgsProject project;
        QVERIFY(project.read(QStringLiteral("geopackage:%1?projectName=madang").arg(sample)));
        const QgsRectangle view = project.viewSettings()->defaultViewExtent();
        QVERIFY(view.contains(QgsPointXY(304855, 1448889)));
        QVERIFY(view.width() < 8000);
    }

    void zonesTileThePlan()
    {
        const PlanReader plan(sample);
        const std::vector<Shape> zones = shapes(plan, QStringLiteral("zone"));
        QVERIFY(overlap(zones) < 0.01);
        QVector<QgsGeometry> areas;
        double sum = 0;
        for (const Shape &zone : zones) {
            areas << zone.geometry;
            sum += zone.geometry.area();
        }
        const QgsGeometry whole = QgsGeometry::unaryUnion(areas);
        QVERIFY(qAbs(whole.area() - sum) < 0.5);
        // One piece without holes: nothing gapes between zones.
        QCOMPARE(whole.asGeometryCollection().size(), 1);
        QCOMPARE(whole.asGeometryCollection().first().asPolygon().size(), 1);
        QVERIFY(sum > 9e6 && sum < 15e6);
    }

    void codesAreOfTheCountrysList()
    {
        const PlanReader plan(sample);
        QSet<QString> known, used;
        for (const PlanReader::CodeValue &value : plan.codeValues())
            known.insert(value.code);
        for (const char *table : {"zone", "block", "parcel"})
            for (const Shape &shape : shapes(plan, QLatin1String(table))) {
                QVERIFY2(known.contains(shape.code), qPrintable(shape.code));
                used.insert(shape.code);
            }
        QVERIFY(used.size() >= 20);
    }

    void blocksAndParcelsLieWithinTheirOwn()
    {
        const PlanReader plan(sample);
        const std::vector<Shape> blocks = shapes(plan, QStringLiteral("block")),
                                 parcels = shapes(plan, QStringLiteral("parcel"));
        QVERIFY(overlap(blocks) < 0.01);
        QVERIFY(overlap(parcels) < 0.01);
        QHash<QString, QgsGeometry> byUid;
        for (const Shape &block : blocks)
            byUid[block.uid] = block.geometry;
        plan.forEach(QStringLiteral("parcel"), QStringLiteral("base"),
                     {QStringLiteral("block_uid")}, [&](const EffectiveRow &row) {
                         const QgsGeometry block = byUid.value(row.values.at(0).toString());
                         QVERIFY(!block.isNull());
                         QVERIFY(row.geometry.difference(block.buffer(0.02, 2)).area() < 0.01);
                     });
    }

    void streetsMeetInSharedVertices()
    {
        const PlanReader plan(sample);
        QSet<QPair<qint64, qint64>> vertices;
        std::vector<QgsPolylineXY> lines;
        plan.forEach(QStringLiteral("road"), QStringLiteral("base"), {QStringLiteral("class")},
                     [&](const EffectiveRow &row) {
                         if (row.values.at(0).toString() != QLatin1String("rail"))
                             lines.push_back(row.geometry.asPolyline());
                     });
        // Streets are joined by a common vertex: walk the network from the first street and reach
        // nearly all of it.
        const auto key = [](const QgsPointXY &p) {
            return qMakePair(qRound64(p.x() * 100), qRound64(p.y() * 100));
        };
        QHash<QPair<qint64, qint64>, QList<int>> streetsAt;
        for (int i = 0; i < int(lines.size()); ++i)
            for (const QgsPointXY &vertex : lines[std::size_t(i)])
                streetsAt[key(vertex)] << i;
        QSet<int> reached = {0};
        QList<int> queue = {0};
        while (!queue.isEmpty()) {
            const int street = queue.takeFirst();
            for (const QgsPointXY &vertex : lines[std::size_t(street)])
                for (const int other : streetsAt.value(key(vertex)))
                    if (!reached.contains(other)) {
                        reached.insert(other);
                        queue << other;
                    }
        }
        QVERIFY2(reached.size() >= int(lines.size()) * 97 / 100,
                 qPrintable(QStringLiteral("%1 of %2").arg(reached.size()).arg(lines.size())));
    }

    void drainsRunDownhillToAnOutfall()
    {
        const PlanReader plan(sample);
        struct Node {
            QString kind;
            double invert, ground;
        };
        QHash<QString, Node> nodes;
        plan.forEach(QStringLiteral("drain_node"), QStringLiteral("base"),
                     {QStringLiteral("kind"), QStringLiteral("invert"), QStringLiteral("ground")},
                     [&](const EffectiveRow &row) {
                         nodes[row.uid] = {row.values[0].toString(), row.values[1].toDouble(),
                                           row.values[2].toDouble()};
                     });
        QHash<QString, QString> downstream;
        plan.forEach(QStringLiteral("drain_link"), QStringLiteral("base"),
                     {QStringLiteral("from_node_uid"), QStringLiteral("to_node_uid"),
                      QStringLiteral("invert_from"), QStringLiteral("invert_to")},
                     [&](const EffectiveRow &row) {
                         QVERIFY(nodes.contains(row.values[0].toString())
                                 && nodes.contains(row.values[1].toString()));
                         QVERIFY(row.values[2].toDouble() > row.values[3].toDouble());
                         downstream[row.values[0].toString()] = row.values[1].toString();
                     });
        for (auto it = nodes.constBegin(); it != nodes.constEnd(); ++it) {
            QVERIFY2(it->ground - it->invert > 0.5,
                     qPrintable(QString::number(it->ground - it->invert)));
            QString at = it.key();
            int steps = 0;
            while (downstream.contains(at) && ++steps < 100)
                at = downstream.value(at);
            QCOMPARE(nodes.value(at).kind, QStringLiteral("outfall"));
        }
    }

    void datasetsResolve()
    {
        const PlanReader plan(sample);
        for (const char *role : {"dem", "gtfs", "cashflow"}) {
            const auto dataset = plan.dataset(QLatin1String(role));
            QVERIFY2(dataset && dataset->present, role);
            QVERIFY(dataset->storedPath.startsWith(QLatin1String("battambang/")));
            QFile file(dataset->absolutePath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QCOMPARE(dataset->bytes, qint64(content.size()));
            QCOMPARE(dataset->sha256,
                     QString::fromLatin1(
                         QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
        }
    }

    void terrainIsLowAndCoversThePlan()
    {
        const PlanReader plan(sample);
        QgsRasterLayer dem(plan.dataset(QStringLiteral("dem"))->absolutePath,
                           QStringLiteral("dem"));
        QVERIFY(dem.isValid());
        QCOMPARE(dem.crs().authid(), QStringLiteral("EPSG:32648"));
        QCOMPARE(dem.dataProvider()->dataType(1), Qgis::DataType::Float32);
        QVERIFY(dem.extent().contains(plan.extent()));
        QVERIFY(dem.extent().width() >= 7900 && dem.extent().height() >= 5900);
        const QgsRasterBandStats stats =
            dem.dataProvider()->bandStatistics(1, Qgis::RasterBandStatistic::All);
        QVERIFY(stats.minimumValue > 4 && stats.maximumValue < 20);
    }

    void feedHasANightRunAndKhmerNames()
    {
        const PlanReader plan(sample);
        const QString feed = plan.dataset(QStringLiteral("gtfs"))->absolutePath;
        QCOMPARE(feedRows(feed, "routes.txt").size(), 3);
        QSet<QString> stops, translated;
        for (const QStringList &row : feedRows(feed, "stops.txt")) {
            stops.insert(row[0]);
            QVERIFY(qAbs(row[2].toDouble() - 13.10) < 0.03
                    && qAbs(row[3].toDouble() - 103.20) < 0.03);
        }
        QVERIFY(stops.size() >= 35 && stops.size() <= 45);
        for (const QStringList &row : feedRows(feed, "translations.txt"))
            if (row[0] == QLatin1String("stops") && row[2] == QLatin1String("km"))
                translated.insert(row[4]);
        QCOMPARE(translated, stops);

        QHash<QString, QString> previous;
        QSet<QString> nightTrips;
        for (const QStringList &row : feedRows(feed, "stop_times.txt")) {
            QVERIFY(stops.contains(row[3]));
            QVERIFY(previous.value(row[0]) <= row[1]
                    && row[1] <= row[2]); // same width, so text order is time order
            previous[row[0]] = row[2];
            if (row[1] >= QLatin1String("24:00:00"))
                nightTrips.insert(row[0]);
        }
        QCOMPARE(nightTrips.size(), 4); // both ways, weekday and weekend
        const QStringList services = {feedRows(feed, "calendar.txt")[0][0],
                                      feedRows(feed, "calendar.txt")[1][0]};
        QCOMPARE(services, QStringList({QStringLiteral("WD"), QStringLiteral("WE")}));
        for (const QStringList &row : feedRows(feed, "calendar.txt"))
            QCOMPARE(row.mid(8),
                     QStringList({QStringLiteral("20260101"), QStringLiteral("20281231")}));
    }

    void cashFlowRunsFromYear0To25()
    {
        const PlanReader plan(sample);
        QFile file(plan.dataset(QStringLiteral("cashflow"))->absolutePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine(), QByteArray("year,cost,benefit\n"));
        double net45 = 0, net12 = 0;
        int year = 0;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine(), ++year) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            QCOMPARE(cells[0].toInt(), year);
            const double net = cells[2].toDouble() - cells[1].toDouble();
            net45 += net / std::pow(1.045, year);
            net12 += net / std::pow(1.12, year);
        }
        QCOMPARE(year, 26);
        // Worth it at Korea's rate and not at 12 %: a case to discuss.
        QVERIFY(net45 > 0);
        QVERIFY(net12 < 0);
    }
};

MADANG_TEST_MAIN(TestSamplePlan)
#include "test_sample_plan.moc"
