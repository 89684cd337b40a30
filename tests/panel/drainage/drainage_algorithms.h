// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/drainage_plugin.h"
#include "engine/drainage/terrain_file.h"

#include <qgsapplication.h>
#include <qgsmaplayer.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

namespace madang::test {

// The plugin's algorithms as the `madang` provider has them.
class DrainageAlgorithms : public QgsProcessingProvider {
public:
    QString id() const override { return QStringLiteral("madang"); }
    QString name() const override { return QStringLiteral("Madang"); }
    void loadAlgorithms() override
    {
        for (QgsProcessingAlgorithm *algorithm : drainage::DrainagePlugin().createAlgorithms())
            addAlgorithm(algorithm);
    }
    static void registerThem() { QgsApplication::processingRegistry()->addProvider(new DrainageAlgorithms); }
};

// A valley of 12 × 8 cells of 30 m that falls south, with a pit of 3 m in its upper part. All of its water leaves in
// the middle of the south edge.
inline drainage::test::TerrainFile valley()
{
    drainage::test::TerrainFile file;
    for (int row = 0; row < 12; ++row) {
        file.rows.emplace_back();
        for (int column = 0; column < 8; ++column)
            file.rows.back().push_back(60.0 - 2.17 * row + 3.31 * std::abs(column - 3));
    }
    file.rows[4][3] -= 3.0;
    return file;
}

} // namespace madang::test
