// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plan/dataset_role.h"
#include "support/qgis_fixture.h"
#include "support/reference_data.h"

#include <qgsapplication.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;

class TestDatasetRole : public QObject {
    Q_OBJECT
private slots:
    void tellsTheRoleByKindAndContents()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
        };
        QCOMPARE(datasetRoleOf(write("a.TIF", "II*")), QStringLiteral("dem"));
        QCOMPARE(datasetRoleOf(write("money.csv", "\xEF\xBB\xBFYear,Cost,Benefit\n0,1,0\n")), QStringLiteral("cashflow"));
        QCOMPARE(datasetRoleOf(write("points.csv", "name,x,y\n")), QString());
        QCOMPARE(datasetRoleOf(write("shapes.zip", "PK roads.shp roads.dbf")), QString());
        QCOMPARE(datasetRoleOf(write("roads.shp", "")), QString());
        QCOMPARE(datasetRoleOf(folder.filePath("none.zip")), QString());
        for (const QString &role : datasetRoles())
            QVERIFY(datasetRoleName(role) != role);
    }

    void knowsARealFeed()
    {
        MADANG_NEED_REFERENCE_DATA();
        int feeds = 0;
        const QDir transit(madang::test::referenceData() + "/transit");
        for (const QString &name : transit.entryList({"*.zip"})) {
            QCOMPARE(datasetRoleOf(transit.filePath(name)), QStringLiteral("gtfs"));
            ++feeds;
        }
        QVERIFY(feeds > 0);
    }
};

MADANG_TEST_MAIN(TestDatasetRole)
#include "test_dataset_role.moc"
