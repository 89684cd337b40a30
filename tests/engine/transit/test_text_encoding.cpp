// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/text_encoding.h"

#include <QTest>

using namespace madang::transit;
using namespace std::string_literals;

class TestTextEncoding : public QObject
{
    Q_OBJECT
private slots:
    void detects();
    void wellFormedness_data();
    void wellFormedness();
    void replacesBytes();
    void convertsUtf16();
};

void TestTextEncoding::detects()
{
    QCOMPARE(detectEncoding("stop_id,stop_name\n1,정류장\n"), TextEncoding::Utf8);
    QCOMPARE(detectEncoding("\xEF\xBB\xBFstop_id"), TextEncoding::Utf8WithMark);
    QCOMPARE(detectEncoding("\xFF\xFEs\0t\0"s), TextEncoding::Utf16Little);
    QCOMPARE(detectEncoding("\xFE\xFF\0s\0t"s), TextEncoding::Utf16Big);
    QCOMPARE(detectEncoding("s\0t\0o\0p\0_\0i\0d\0"s), TextEncoding::Utf16Little);
    QCOMPARE(detectEncoding("\0s\0t\0o\0p\0_\0i\0d"s), TextEncoding::Utf16Big);
    QCOMPARE(detectEncoding("stop_name\n\xC1\xA4\xB7\xF9\xC0\xE5\n"), TextEncoding::NotUtf8); // CP949
    QCOMPARE(detectEncoding(""), TextEncoding::Utf8);
}

// Unicode 15, table 3-7 and its examples of ill-formed sequences.
void TestTextEncoding::wellFormedness_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWellFormed");
    QTest::newRow("ascii, longer than a word") << QByteArray("stop_times.txt") << true;
    QTest::newRow("two bytes") << QByteArray("\xC3\xA9") << true;
    QTest::newRow("Khmer") << QByteArray("\xE1\x9E\x9F") << true;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x9B\xAB") << true;
    QTest::newRow("overlong two") << QByteArray("\xC0\xAF") << false;
    QTest::newRow("overlong three") << QByteArray("\xE0\x80\xBF") << false;
    QTest::newRow("overlong four") << QByteArray("\xF0\x81\x82\x41") << false;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x91\x92\x93") << false;
    QTest::newRow("lone continuation") << QByteArray("12345678\x80") << false;
    QTest::newRow("cut off at the end") << QByteArray("1234567\xE1\x9E") << false;
}

void TestTextEncoding::wellFormedness()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isWellFormed);
    QCOMPARE(isUtf8({bytes.constData(), std::size_t(bytes.size())}), isWellFormed);
}

void TestTextEncoding::replacesBytes()
{
    QCOMPARE(withReplacementCharacters("Furnace \xFF\xFE end"), "Furnace \xEF\xBF\xBD\xEF\xBF\xBD end"s);
    QCOMPARE(withReplacementCharacters("정류장"), "정류장"s);
    QCOMPARE(withReplacementCharacters("\xE1\x9E"), "\xEF\xBF\xBD\xEF\xBF\xBD"s);
}

void TestTextEncoding::convertsUtf16()
{
    QCOMPARE(utf16ToUtf8("\xFF\xFE" "a\0\xE9\0\x9F\x17"s, TextEncoding::Utf16Little), "aéស"s);
    QCOMPARE(utf16ToUtf8("\xFE\xFF\0a\0\xE9\x17\x9F"s, TextEncoding::Utf16Big), "aé\xE1\x9E\x9F"s);
    QCOMPARE(utf16ToUtf8("\xD8\x3D\xDE\xEB"s, TextEncoding::Utf16Big), "\xF0\x9F\x9B\xAB"s);
    QCOMPARE(utf16ToUtf8("\xD8\x3D\0a"s, TextEncoding::Utf16Big), "\xEF\xBF\xBD" "a"s);
}

QTEST_APPLESS_MAIN(TestTextEncoding)
#include "test_text_encoding.moc"
