// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/file_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <qgsfeedback.h>

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;

class TestFileHash : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("table.csv"));
    }

    void isThatOfTheContent()
    {
        QVERIFY(write("abc"));
        QCOMPARE(hash(), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")); // FIPS 180-2
        QVERIFY(write(QByteArray((1 << 20) + 1, 'x'))); // more than is read at once
        QCOMPARE(hash(), content());
        QVERIFY(write({}));
        QCOMPARE(hash(), content());
    }

    void isComputedOnceForAFileThatStays()
    {
        const QDateTime earlier = QDateTime::currentDateTimeUtc().addSecs(-60);
        QVERIFY(write("one", earlier));
        const QString first = hash();
        QCOMPARE(first, content());
        QVERIFY(write("two", earlier));
        QCOMPARE(hash(), first); // size and time are the same: it was not read again
    }

    void followsEveryChangeThatShows()
    {
        const QDateTime earlier = QDateTime::currentDateTimeUtc().addSecs(-60);
        QVERIFY(write("one", earlier));
        QCOMPARE(hash(), content());
        QVERIFY(write("two", earlier.addMSecs(20)));
        QCOMPARE(hash(), content());
        QVERIFY(write("three", earlier.addMSecs(20)));
        QCOMPARE(hash(), content());
        QVERIFY(write("three", earlier));
        QCOMPARE(hash(), content());
    }

    // Two changes within one tick of the disk's clock have the same time.
    void aFileOfThisMomentIsReadAgain()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(write("one", now));
        QCOMPARE(hash(), content());
        QVERIFY(write("two", now));
        QCOMPARE(hash(), content());
    }

    void stopsWhenCancelled()
    {
        QVERIFY(write("abc", QDateTime::currentDateTimeUtc().addSecs(-60)));
        QgsFeedback feedback;
        feedback.cancel();
        QCOMPARE(hash(&feedback), QString());
        QCOMPARE(hash(), content()); // what was cut short is not kept
    }

private:
    bool write(const QByteArray &bytes, const QDateTime &changed = {})
    {
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
               && (!changed.isValid() || file.setFileTime(changed, QFileDevice::FileModificationTime));
    }

    QString hash(QgsFeedback *feedback = nullptr) const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? sha256Of(file, feedback) : QStringLiteral("cannot be opened");
    }

    QString content() const { return QString::fromLatin1(test::sha256(m_path).toHex()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestFileHash)
#include "test_file_hash.moc"
