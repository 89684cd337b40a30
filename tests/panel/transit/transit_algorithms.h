// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/transit/memory_archive.h"
#include "support/plan_fixture.h"
#include "transit/engine/feed_conversion.h"
#include "transit/transit_plugin.h"

#include <qgsapplication.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

#include <QTemporaryDir>

namespace madang::test {

// The plugin's algorithms as the `madang` provider has them.
class TransitAlgorithms : public QgsProcessingProvider {
public:
    QString id() const override { return QStringLiteral("madang"); }
    QString name() const override { return QStringLiteral("Madang"); }
    void loadAlgorithms() override
    {
        for (QgsProcessingAlgorithm *algorithm : transit::TransitPlugin().createAlgorithms())
            addAlgorithm(algorithm);
    }
    static void registerThem() { QgsApplication::processingRegistry()->addProvider(new TransitAlgorithms); }
};

// Writes tables as the zip file of a feed.
inline QString writeFeed(const QString &path, const std::map<std::string, std::string> &files)
{
    MemoryArchive archive(files);
    transit::FindingLog log;
    Progress progress;
    transit::convertFeedToUtf8(archive, path.toStdString(), log, progress);
    return path;
}

// A plan without rows at `path`; made once for a test program and copied.
inline std::unique_ptr<Plan> emptyPlan(const QString &path)
{
    static const QTemporaryDir folder;
    static const QString model = Plan::create(folder.filePath(QStringLiteral("model.gpkg")), battambang())->path();
    QFile::copy(model, path);
    return Plan::open(path);
}

} // namespace madang::test
