// SPDX-License-Identifier: GPL-2.0-or-later
#include "memory_archive.h"

#include "support/throws.h"
#include "transit/engine/feed_conversion.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::transit;
using namespace madang::test;

namespace {

std::map<std::string, std::string> utf16Feed()
{
    auto files = smallFeed();
    for (auto &[name, text] : files) {
        std::string wide = "\xFE\xFF";
        for (const char c : text)
            wide += {'\0', c};
        text = wide;
    }
    return files;
}

} // namespace

class TestFeedConversion : public QObject
{
    Q_OBJECT
private slots:
    void convertedFeedIsTheSameFeed();
    void theRestIsCopied();
    void anExistingFileIsKept();
    void cancelledLeavesNothing();
};

void TestFeedConversion::convertedFeedIsTheSameFeed()
{
    QTemporaryDir folder;
    const std::string output = folder.filePath("utf8.zip").toStdString();
    MemoryArchive archive(utf16Feed());
    FindingLog log;
    Progress progress;
    QCOMPARE(convertFeedToUtf8(archive, output, log, progress).converted.size(), std::size_t(6));
    const FeedReading reading = readFeed(output, {}, progress);
    QVERIFY(reading.log.findings().empty());
    QCOMPARE(reading.feed.calls.size(), std::size_t(3));
    QCOMPARE(reading.feed.stops[2].name, std::string("Gamma"));
}

void TestFeedConversion::theRestIsCopied()
{
    QTemporaryDir folder;
    const std::string output = folder.filePath("copy.zip").toStdString();
    auto files = smallFeed({{"notes.pdf", std::string("%PDF\0\xFF", 6)}, {"__MACOSX/._stops.txt", "x"}});
    MemoryArchive archive(files);
    FindingLog log;
    Progress progress;
    const FeedConversion conversion = convertFeedToUtf8(archive, output, log, progress);
    QVERIFY(conversion.converted.empty());
    QCOMPARE(conversion.copied.size(), files.size() - 1);
    const auto copy = openFeedArchive(output, log);
    QCOMPARE(copy->read("notes.pdf", log), files["notes.pdf"]);
}

void TestFeedConversion::anExistingFileIsKept()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("mine.zip"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    MemoryArchive archive(utf16Feed());
    FindingLog log;
    Progress progress;
    QVERIFY(throws<std::runtime_error>(
        [&] { convertFeedToUtf8(archive, file.fileName().toStdString(), log, progress); }));
    QCOMPARE(file.size(), qint64(4));
}

void TestFeedConversion::cancelledLeavesNothing()
{
    struct Stopped : Progress
    {
        bool cancelled() const override { return true; }
    } stopped;
    QTemporaryDir folder;
    const QString output = folder.filePath("utf8.zip");
    MemoryArchive archive(utf16Feed());
    FindingLog log;
    QVERIFY(throws<Cancelled>([&] { convertFeedToUtf8(archive, output.toStdString(), log, stopped); }));
    QVERIFY(!QFile::exists(output));
}

QTEST_APPLESS_MAIN(TestFeedConversion)
#include "test_feed_conversion.moc"
