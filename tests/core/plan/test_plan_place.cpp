// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_place.h"
#include "support/qgis_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;

class TestPlanPlace : public QObject {
    Q_OBJECT
private slots:
    void cloudFoldersAreKnownByName_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("service");
        QTest::newRow("Dropbox") << "Dropbox" << "Dropbox";
        QTest::newRow("Dropbox of a team") << "Dropbox (City Hall)" << "Dropbox";
        QTest::newRow("OneDrive of an office") << "OneDrive - 국토연구원" << "OneDrive";
        QTest::newRow("OneDrive on a Mac") << "OneDrive-Personal" << "OneDrive";
        QTest::newRow("Google Drive") << "google drive" << "Google Drive";
        QTest::newRow("Google Drive on a Mac") << "GoogleDrive-me@example.org" << "Google Drive";
        QTest::newRow("Google Drive in Korean") << "내 드라이브" << "Google Drive";
        QTest::newRow("iCloud") << "com~apple~CloudDocs" << "iCloud";
        QTest::newRow("Nextcloud") << "Nextcloud" << "Nextcloud";
        QTest::newRow("MYBOX") << "네이버 MYBOX" << "MYBOX";
        QTest::newRow("like one") << "Dropboxes" << "";
        QTest::newRow("about one") << "no Dropbox" << "";
        QTest::newRow("another") << "plans" << "";
    }
    void cloudFoldersAreKnownByName()
    {
        QFETCH(QString, folder);
        QFETCH(QString, service);
        QCOMPARE(cloudServiceOf(folder), service);
        const QTemporaryDir home;
        const PlanFilePlace place = placeOf(home.filePath(folder + "/ផែនការ/plan.gpkg")); // none of it is there yet
        QCOMPARE(place.kind == PlanFilePlace::Kind::CloudFolder, !service.isEmpty());
        QCOMPARE(place.name, service);
        QCOMPARE(placeWarning(place).contains(service.isEmpty() ? "x" : service), !service.isEmpty());
    }

    void aLinkIntoOneIsOne()
    {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath("Dropbox/plans"));
        QVERIFY(QFile::link(home.filePath("Dropbox/plans"), home.filePath("work")));
        QCOMPARE(placeOf(home.filePath("work/plan.gpkg")).name, "Dropbox");
    }

    void networkDrivesAreKnownByTheirFileSystem()
    {
        for (const char *type : {"nfs4", "cifs", "fuse.sshfs", "SMB3"})
            QVERIFY2(isNetworkFileSystem(type), type);
        for (const char *type : {"ext4", "btrfs", "tmpfs", "overlay", "vfat", "fuseblk", ""})
            QVERIFY2(!isNetworkFileSystem(type), type);
        QVERIFY(placeWarning({PlanFilePlace::Kind::NetworkDrive, "nfs4"}).contains("nfs4"));
    }
};

MADANG_TEST_MAIN(TestPlanPlace)
#include "test_plan_place.moc"
