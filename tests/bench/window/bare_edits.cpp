// SPDX-License-Identifier: GPL-2.0-or-later
// bare_edits PLAN.gpkg: what QGIS itself needs to give 100 parcels another code, take it back and delete them, with its
// own edit buffer saved to the file each time, as a planner in QGIS does. Works on a copy. Beside bench_town's figures.
#include <qgsapplication.h>
#include <qgsvectorlayer.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

namespace {

QTextStream out(stdout);

void print(const QString &what, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    out << QStringLiteral("%1 %2 ms  (longest of %3: %4)")
               .arg(what, -58)
               .arg(milliseconds[milliseconds.size() / 2], 9, 'f', 1)
               .arg(milliseconds.size())
               .arg(milliseconds.back(), 0, 'f', 1)
        << Qt::endl;
}

double timed(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        qFatal("QGIS did not do it");
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QgsApplication application(argc, argv, true);
    if (argc > 2)
        QgsApplication::setPrefixPath(QString::fromUtf8(argv[2]), true);
    QgsApplication::initQgis();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.gpkg"));
    if (argc < 2 || !QFile::copy(QString::fromUtf8(argv[1]), path))
        return EXIT_FAILURE;
    QgsVectorLayer layer(path + QStringLiteral("|layername=parcel"), QStringLiteral("parcel"), QStringLiteral("ogr"));
    QgsFeatureIds ids;
    QgsFeature feature;
    for (QgsFeatureIterator rows = layer.getFeatures(QgsFeatureRequest().setLimit(100).setNoAttributes()); rows.nextFeature(feature);)
        ids << feature.id();
    const int code = layer.fields().lookupField(QStringLiteral("code"));
    std::vector<double> painting, undoing, removing;
    for (int i = 0; i < 7; ++i) {
        layer.startEditing();
        painting.push_back(timed([&] {
            layer.beginEditCommand(QStringLiteral("paint"));
            for (const QgsFeatureId id : ids)
                if (!layer.changeAttributeValue(id, code, QStringLiteral("H%1").arg(i)))
                    return false;
            layer.endEditCommand();
            return layer.commitChanges(false);
        }));
        // Saved edits cannot be undone in QGIS: the way back is to set the old values and to save again.
        undoing.push_back(timed([&] {
            for (const QgsFeatureId id : ids)
                if (!layer.changeAttributeValue(id, code, QStringLiteral("H1_1")))
                    return false;
            return layer.commitChanges(false);
        }));
        const QgsFeatureIds gone(ids);
        QgsFeatureList kept;
        for (QgsFeatureIterator rows = layer.getFeatures(QgsFeatureRequest(gone)); rows.nextFeature(feature);)
            kept << feature;
        removing.push_back(timed([&] { return layer.deleteFeatures(gone) && layer.commitChanges(false); }));
        if (!layer.addFeatures(kept) || !layer.commitChanges(true))
            return EXIT_FAILURE;
    }
    print(QStringLiteral("QGIS: paint 100 parcels and save"), painting);
    print(QStringLiteral("QGIS: set them back and save"), undoing);
    print(QStringLiteral("QGIS: delete 100 parcels and save"), removing);
    return EXIT_SUCCESS;
}
