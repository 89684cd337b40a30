// SPDX-License-Identifier: GPL-2.0-or-later
#include "memory_archive.h"

#include "transit/engine/feed_archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace madang;
using namespace madang::transit;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

void writeZip(const QString &path, const std::map<std::string, std::string> &files, const char *password = nullptr)
{
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    QVERIFY(zip);
    for (const auto &[name, text] : files) {
        const zip_int64_t index
            = zip_file_add(zip, name.c_str(), zip_source_buffer(zip, text.data(), text.size(), 0), ZIP_FL_ENC_UTF_8);
        QVERIFY(index >= 0);
        if (password)
            QCOMPARE(zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_AES_256, password), 0);
    }
    QCOMPARE(zip_close(zip), 0);
}

FeedReading readPath(const QString &path)
{
    Progress progress;
    return readFeed(path.toStdString(), {}, progress);
}

std::map<std::string, std::string> inFolder(const std::string &folder, const std::map<std::string, std::string> &files)
{
    std::map<std::string, std::string> moved;
    for (const auto &[name, text] : files)
        moved[folder + "/" + name] = text;
    return moved;
}

} // namespace

class TestFeedArchive : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void zipAndFolderAgree();
    void nestedFolder();
    void macFolderIsIgnored();
    void severalFeedsAreNamed();
    void capitalLetters();
    void notAZip();
    void missing();
    void noTables();
    void truncatedZip();
    void damagedEntry();
    void encryptedZip();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFeedArchive::zipAndFolderAgree()
{
    const auto files = test::smallFeed();
    writeZip(path("노선 ស្ថានីយ.zip"), files);
    for (const auto &[name, text] : files)
        writeFile(path("노선 폴더/" + QString::fromStdString(name)), QByteArray::fromStdString(text));
    for (const QString &place : {path("노선 ស្ថានីយ.zip"), path("노선 폴더")}) {
        const FeedReading reading = readPath(place);
        QVERIFY(reading.log.findings().empty());
        QCOMPARE(reading.feed.stops.size(), std::size_t(3));
        QCOMPARE(reading.feed.calls.size(), std::size_t(3));
    }
}

void TestFeedArchive::nestedFolder()
{
    writeZip(path("nested.zip"), inFolder("gtfs_2026", test::smallFeed()));
    const FeedReading reading = readPath(path("nested.zip"));
    QVERIFY(reading.canBeTimed());
    QCOMPARE(reading.feed.calls.size(), std::size_t(3));
    const FeedFinding *finding = test::findingOf(reading.log, FeedRule::NestedFolder);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Note);
    QCOMPARE(finding->first.front().value, std::string("gtfs_2026"));

    for (const auto &[name, text] : test::smallFeed())
        writeFile(path("outer/inner/" + QString::fromStdString(name)), QByteArray::fromStdString(text));
    QVERIFY(readPath(path("outer")).canBeTimed());
}

void TestFeedArchive::macFolderIsIgnored()
{
    auto files = test::smallFeed();
    for (const auto &[name, text] : test::smallFeed())
        files["__MACOSX/._" + name] = std::string("\0\5\26\7", 4);
    files["__MACOSX/stops.txt"] = "not a table";
    files[".DS_Store"] = "x";
    const FeedReading reading = test::readFiles(files);
    QVERIFY(reading.canBeTimed());
    QCOMPARE(reading.feed.stops.size(), std::size_t(3));
    const FeedFinding *finding = test::findingOf(reading.log, FeedRule::IgnoredEntries);
    QVERIFY(finding);
    QCOMPARE(finding->count, std::int64_t(7));
}

void TestFeedArchive::severalFeedsAreNamed()
{
    auto files = inFolder("bus", test::smallFeed());
    files.merge(inFolder("metro", test::smallFeed()));
    const FeedReading reading = test::readFiles(files);
    QVERIFY(!reading.canBeTimed());
    const FeedFinding *finding = test::findingOf(reading.log, FeedRule::SeveralFeeds);
    QVERIFY(finding);
    QCOMPARE(finding->first.front().value, std::string("bus, metro"));
}

void TestFeedArchive::capitalLetters()
{
    std::map<std::string, std::string> files;
    for (const auto &[name, text] : test::smallFeed())
        files[QString::fromStdString(name).toUpper().toStdString()] = text;
    QVERIFY(test::readFiles(files).canBeTimed());
}

void TestFeedArchive::notAZip()
{
    writeFile(path("feed.zip"), "this is not a zip...");
    const FeedReading reading = readPath(path("feed.zip"));
    QVERIFY(!reading.canBeTimed());
    QCOMPARE(reading.log.findings().size(), std::size_t(1));
    const FeedFinding &finding = reading.log.findings().front();
    QCOMPARE(finding.rule, FeedRule::NotAZip);
    QCOMPARE(finding.file, std::string("feed.zip"));
    QCOMPARE(finding.first.front().value, std::string("20"));
}

void TestFeedArchive::missing()
{
    const FeedReading reading = readPath(path("gone.zip"));
    QVERIFY(!reading.canBeTimed());
    QCOMPARE(reading.log.findings().front().rule, FeedRule::NotFound);
}

void TestFeedArchive::noTables()
{
    writeZip(path("photos.zip"), {{"a.jpg", "x"}, {"b.jpg", "y"}});
    const FeedReading reading = readPath(path("photos.zip"));
    QVERIFY(!reading.canBeTimed());
    const FeedFinding *finding = test::findingOf(reading.log, FeedRule::NoTables);
    QVERIFY(finding);
    QCOMPARE(finding->first.front().value, std::string("a.jpg, b.jpg"));
}

void TestFeedArchive::truncatedZip()
{
    writeZip(path("whole.zip"), test::smallFeed());
    QFile whole(path("whole.zip"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    writeFile(path("half.zip"), bytes.left(bytes.size() / 2));
    const FeedReading reading = readPath(path("half.zip"));
    QVERIFY(!reading.canBeTimed());
    const FeedRule rule = reading.log.findings().front().rule;
    QVERIFY(rule == FeedRule::NotAZip || rule == FeedRule::DamagedZip);
}

void TestFeedArchive::damagedEntry()
{
    writeZip(path("feed.zip"), test::smallFeed());
    QFile file(path("feed.zip"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    // The first entry is agency.txt: 30 bytes of local header and its name, then the packed data.
    QVERIFY(file.seek(30 + 10 + 20));
    QCOMPARE(file.write("\xFF\xFF\xFF\xFF\xFF\xFF"), qint64(6));
    file.close();
    const FeedReading reading = readPath(path("feed.zip"));
    QVERIFY(!reading.canBeTimed());
    const FeedFinding *finding = test::findingOf(reading.log, FeedRule::DamagedZip);
    QVERIFY(finding);
    QCOMPARE(finding->file, std::string("agency.txt"));
}

void TestFeedArchive::encryptedZip()
{
    writeZip(path("secret.zip"), test::smallFeed(), "password");
    const FeedReading reading = readPath(path("secret.zip"));
    QVERIFY(!reading.canBeTimed());
    QVERIFY(test::findingOf(reading.log, FeedRule::EncryptedZip, "agency.txt"));
}

QTEST_APPLESS_MAIN(TestFeedArchive)
#include "test_feed_archive.moc"
