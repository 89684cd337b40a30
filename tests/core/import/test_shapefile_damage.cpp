// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/shapefile_damage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;

class TestShapefileDamage : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *suffix : {".shp", ".dbf"})
            QVERIFY(QFile::copy(QStringLiteral(MADANG_SOURCE_DIR "/tests/data/import/wards_tis620") + QLatin1String(suffix), part(suffix)));
    }

    void aWholeOneHasNone()
    {
        const ShapefileDamage damage = damageOfShapefile(part(".shp"), part(".dbf"));
        QVERIFY(damage.cutOff.isEmpty());
        QVERIFY(!damage.hasNoTable);
    }

    void oneWithoutItsTable()
    {
        QVERIFY(damageOfShapefile(part(".shp"), {}).hasNoTable);
    }

    void whatIsShorterThanItSays()
    {
        for (const char *suffix : {".shp", ".dbf"}) {
            QFile file(part(suffix));
            QVERIFY(file.resize(file.size() - 20));
        }
        const QStringList cutOff = damageOfShapefile(part(".shp"), part(".dbf")).cutOff;
        QCOMPARE(cutOff.size(), 2);
        QVERIFY2(cutOff[0].startsWith(QStringLiteral("wards.shp (")), qPrintable(cutOff[0]));
    }

    // The mark of the end, one byte, is left out by some programs.
    void aTableWithoutItsLastByteIsWhole()
    {
        QFile file(part(".dbf"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray header = file.read(12);
        const auto number = [&header](int at, int bytes) {
            qint64 value = 0;
            for (int i = bytes; i-- > 0;)
                value = value * 256 + static_cast<unsigned char>(header[at + i]);
            return value;
        };
        QVERIFY(file.resize(number(8, 2) + number(4, 4) * number(10, 2)));
        file.close();
        QVERIFY(damageOfShapefile(part(".shp"), part(".dbf")).cutOff.isEmpty());
    }

private:
    QString part(const char *suffix) const { return m_folder->filePath(QStringLiteral("wards") + QLatin1String(suffix)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestShapefileDamage)
#include "test_shapefile_damage.moc"
