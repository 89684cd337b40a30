// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/text_encoding.h"

#include <QTest>

#include <stdexcept>

using namespace madang;

class TestTextEncoding : public QObject {
    Q_OBJECT
private slots:
    void asciiIsSureAndReadAsUtf8()
    {
        const EncodingGuess guess = guessEncoding({"Main Street", "", "12"});
        QCOMPARE(guess.encoding, QStringLiteral("UTF-8"));
        QVERIFY(guess.sure);
        QVERIFY(guess.onlyAscii);
    }

    // Bytes written out by hand from the code charts: 강릉시 수원시 in CP949; ถนน สุขุมวิท in TIS-620.
    void koreanBytesAreCp949()
    {
        const QList<QByteArray> texts = {QByteArray("\xb0\xad\xb8\xaa\xbd\xc3"), QByteArray("\xbc\xf6\xbf\xf8\xbd\xc3"),
                                         QByteArray("\xbc\xad\xbf\xef\xc6\xaf\xba\xb0\xbd\xc3")};
        const EncodingGuess guess = guessEncoding(texts);
        QCOMPARE(guess.encoding, QStringLiteral("CP949"));
        QVERIFY(guess.sure);
        QCOMPARE(TextDecoder(guess.encoding).decode(texts[0]), QStringLiteral("강릉시"));
        QCOMPARE(TextDecoder(guess.encoding).decode(texts[2]), QStringLiteral("서울특별시"));
    }

    void extendedHangulDecodes()
    {
        // 똠 (CP949 8C63) is not among the 2,350 syllables of KS X 1001.
        QCOMPARE(TextDecoder(QStringLiteral("CP949")).decode("\x8c\x63"), QStringLiteral("똠"));
    }

    void thaiBytesAreCp874()
    {
        const QList<QByteArray> texts = {QByteArray("\xb6\xb9\xb9\xca\xd8\xa2\xd8\xc1\xc7\xd4\xb7"),       // ถนนสุขุมวิท
                                         QByteArray("\xba\xe9\xd2\xb9\xe3\xcb\xc1\xe8"),                   // บ้านใหม่
                                         QByteArray("\xe0\xaa\xd5\xc2\xa7\xe3\xcb\xc1\xe8")};              // เชียงใหม่
        const EncodingGuess guess = guessEncoding(texts);
        QCOMPARE(guess.encoding, QStringLiteral("CP874"));
        QVERIFY(guess.sure);
        QCOMPARE(TextDecoder(guess.encoding).decode(texts[0]), QStringLiteral("ถนนสุขุมวิท"));
        QCOMPARE(TextDecoder(guess.encoding).decode(texts[2]), QStringLiteral("เชียงใหม่"));
    }

    void utf8OfEveryScriptIsSure()
    {
        for (const QString &text : {QStringLiteral("서울특별시"), QStringLiteral("เชียงใหม่"), QStringLiteral("ភ្នំពេញ"),
                                    QStringLiteral("ရန်ကုန်"), QStringLiteral("ວຽງຈັນ"), QStringLiteral("Hà Nội phố cổ")}) {
            const EncodingGuess guess = guessEncoding({text.toUtf8()});
            QCOMPARE(guess.encoding, QStringLiteral("UTF-8"));
            QVERIFY2(guess.sure, qPrintable(text));
        }
    }

    void aValueCutInsideACharacterIsNoEvidenceAgainstUtf8()
    {
        const QByteArray whole = QStringLiteral("서울특별시 종로구").toUtf8();
        const EncodingGuess guess = guessEncoding({whole.left(10), whole.left(11), whole});
        QCOMPARE(guess.encoding, QStringLiteral("UTF-8"));
        QVERIFY(guess.sure);
    }

    void koreanIsNotTakenForThaiNorThaiForKorean()
    {
        const EncodingGuess korean = guessEncoding({QByteArray("\xb0\xa1\xb3\xaa\xb4\xd9\xb6\xf3")}); // 가나다라
        QCOMPARE(korean.encoding, QStringLiteral("CP949"));
        // Thai consonants and vowels in pairs can be lead and trail bytes of CP949.
        const EncodingGuess thai = guessEncoding({QByteArray("\xa1\xd2\xc3\xe0\xb4\xd4\xb9\xb7\xd2\xa7")}); // การเดินทาง
        QCOMPARE(thai.encoding, QStringLiteral("CP874"));
    }

    void oneSyllableIsNotEnoughToBeSure()
    {
        QVERIFY(!guessEncoding({QByteArray("\xb0\xa1")}).sure);
    }

    void westernTextIsNeverSure()
    {
        const EncodingGuess guess = guessEncoding({QByteArray("Caf\xe9 M\xfcller"), QByteArray("S\xe3o Paulo")});
        QVERIFY(!guess.sure);
        QCOMPARE(guess.candidates.front().encoding.left(4), QStringLiteral("CP12"));
    }

    void vietnameseComesOutComposed()
    {
        // "Hà Nội" in CP1258: the dot below is a mark of its own (F2) after the letter.
        QCOMPARE(TextDecoder(QStringLiteral("CP1258")).decode("H\xe0 N\xf4\xf2i"), QStringLiteral("Hà Nội"));
    }

    void textComesOutInNfc()
    {
        const QString decomposed = QStringLiteral("서울").normalized(QString::NormalizationForm_D);
        QVERIFY(decomposed.size() > 2);
        QCOMPARE(TextDecoder(QStringLiteral("UTF-8")).decode(decomposed.toUtf8()), QStringLiteral("서울"));
    }

    void brokenBytesAreSaid()
    {
        bool damaged = false;
        TextDecoder(QStringLiteral("UTF-8")).decode("\xb0\xad\xb8\xaa", &damaged);
        QVERIFY(damaged);
        TextDecoder(QStringLiteral("CP949")).decode("\xb0\xad\xb8\xaa", &damaged);
        QVERIFY(!damaged);
    }

    void declaredNamesAreUnderstood()
    {
        for (const char *name : {"949", "CP949", "EUC-KR", "ks_c_5601-1987", "ANSI_949", "uhc", "windows-949"})
            QCOMPARE(canonicalEncoding(QString::fromLatin1(name)).value_or(QString()), QStringLiteral("CP949"));
        for (const char *name : {"TIS-620", "874", "ANSI 874", "ISO-8859-11", "cp874"})
            QCOMPARE(canonicalEncoding(QString::fromLatin1(name)).value_or(QString()), QStringLiteral("CP874"));
        QCOMPARE(canonicalEncoding(QStringLiteral("utf8")).value_or(QString()), QStringLiteral("UTF-8"));
        QVERIFY(!canonicalEncoding(QStringLiteral("klingon")));
        QCOMPARE(encodingOfDbfLanguage(0x4d).value_or(QString()), QStringLiteral("CP949"));
        QCOMPARE(encodingOfDbfLanguage(0x50).value_or(QString()), QStringLiteral("CP874"));
        QVERIFY(!encodingOfDbfLanguage(0));
    }

    void declaredIsHeldAgainstTheBytes()
    {
        const EncodingGuess korean = guessEncoding({QByteArray("\xb0\xad\xb8\xaa\xbd\xc3"), QByteArray("\xbc\xf6\xbf\xf8\xbd\xc3")});
        QVERIFY(agreesWith(korean, QStringLiteral("CP949")));
        QVERIFY(!agreesWith(korean, QStringLiteral("UTF-8")));
        QVERIFY(!agreesWith(korean, QStringLiteral("CP1252")));
        const EncodingGuess western = guessEncoding({QByteArray("Caf\xe9")});
        QVERIFY(agreesWith(western, QStringLiteral("CP1252")));
    }

    void everyEncodingOpens()
    {
        for (const QString &encoding : textEncodings())
            QVERIFY(!TextDecoder(encoding).encoding().isEmpty());
        bool thrown = false;
        try {
            TextDecoder decoder(QStringLiteral("no such"));
        } catch (const std::invalid_argument &) {
            thrown = true;
        }
        QVERIFY(thrown);
    }
};

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "test_text_encoding.moc"
