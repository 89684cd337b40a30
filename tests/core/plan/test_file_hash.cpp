// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/files/file_hash.h"
#include "core/files/file_memo.h"
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
        m_path = QStringLiteral(MADANG_SOURCE_DIR "/tests/data/import/clinics.kml"); // nobody has touched it for a while
        const QString first = hash();
        QCOMPARE(first, content());
        QgsFeedback feedback;
        feedback.cancel();
        QCOMPARE(hash(&feedback), first); // nothing was left to do that could be cancelled
    }

    // As programs do that unpack and copy.
    void followsAChangeWhoseTimeWasSetBack()
    {
        const QDateTime earlier = QDateTime::currentDateTimeUtc().addSecs(-60);
        QVERIFY(write("one", earlier));
        QCOMPARE(hash(), content());
        const FileState before = FileState::of(m_path);
        QVERIFY(!before.isSettled); // whatever its time says, it was written just now
        QTRY_VERIFY(write("two", earlier) && !FileState::of(m_path).isThatOf(before));
        QCOMPARE(FileState::of(m_path).bytes, before.bytes);
        QCOMPARE(FileState::of(m_path).changedAt, before.changedAt);
        QCOMPARE(hash(), content());
    }

    void isOfTheFileThatIsThereWhenItIsRead()
    {
        const QDateTime earlier = QDateTime::currentDateTimeUtc().addSecs(-60);
        QVERIFY(write("one", earlier));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(write("two", earlier));
        QCOMPARE(sha256Of(file), content());
        QCOMPARE(hash(), content());
    }

    void needsNoOpenFile()
    {
        QVERIFY(write("abc"));
        QFile file(m_path);
        QCOMPARE(sha256Of(file), content());
        QFile missing(m_folder->filePath(QStringLiteral("missing.csv")));
        QCOMPARE(sha256Of(missing), QString());
        QVERIFY(missing.error() != QFileDevice::NoError);
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
