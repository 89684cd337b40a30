// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/text_encoder.h"

#include "core/import/text_encoding.h"
#include "support/qgis_fixture.h"

#include <QTest>

using namespace madang;

class TestTextEncoder : public QObject {
    Q_OBJECT
private slots:
    // Bytes from the code charts, as in test_text_encoding.cpp.
    void koreanBecomesCp949()
    {
        const TextEncoder encoder(QStringLiteral("CP949"));
        QCOMPARE(encoder.encode(QStringLiteral("강릉시")), QByteArray("\xb0\xad\xb8\xaa\xbd\xc3"));
        // 똠 is not among the 2,350 syllables of KS X 1001; CP949 has it.
        QCOMPARE(encoder.encode(QStringLiteral("똠")), QByteArray("\x8c\x63"));
        QVERIFY(encoder.holds(QStringLiteral("강릉시 1-2 ㎡")));
    }

    void syllablesTakenApartArePutTogether()
    {
        const TextEncoder encoder(QStringLiteral("CP949"));
        const QString apart = QStringLiteral("강").normalized(QString::NormalizationForm_D);
        QCOMPARE(apart.size(), 3);
        QCOMPARE(encoder.encode(apart), QByteArray("\xb0\xad"));
    }

    void whatTheEncodingDoesNotHaveIsSaid()
    {
        const TextEncoder encoder(QStringLiteral("CP949"));
        QVERIFY(!encoder.holds(QStringLiteral("강 ភ")));
        QCOMPARE(encoder.encode(QStringLiteral("강ភ")), QByteArray("\xb0\xad?"));
        QCOMPARE(encoder.encode(QStringLiteral("ភ강"), [](char32_t code) { return QByteArray::number(uint(code), 16); }), QByteArray("1797\xb0\xad"));
        const TextEncoder thai(QStringLiteral("CP874"));
        QCOMPARE(thai.encode(QStringLiteral("ถนน")), QByteArray("\xb6\xb9\xb9"));
        QVERIFY(!thai.holds(QStringLiteral("강")));
    }

    void textsAreCutBetweenCharacters()
    {
        const TextEncoder korean(QStringLiteral("CP949")), unicode(QStringLiteral("UTF-8"));
        QCOMPARE(korean.fitted(QStringLiteral("강릉시"), 5), QStringLiteral("강릉")); // two bytes each
        QCOMPARE(unicode.fitted(QStringLiteral("강릉시"), 8), QStringLiteral("강릉")); // three bytes each
        QCOMPARE(unicode.fitted(QStringLiteral("강릉시"), 9), QStringLiteral("강릉시"));
        QCOMPARE(korean.fitted(QStringLiteral("aភb"), 2), QStringLiteral("a?"));
    }

    void everyEncodingReadsBackWhatItWrote()
    {
        const QString words = QStringLiteral("가나다 abc ①");
        for (const QString &encoding : {QStringLiteral("CP949"), QStringLiteral("UTF-8")})
            QCOMPARE(TextDecoder(encoding).decode(TextEncoder(encoding).encode(words)), words);
        const QString thaiWords = QStringLiteral("ถนนสุขุมวิท ๑๒");
        QCOMPARE(TextDecoder(QStringLiteral("CP874")).decode(TextEncoder(QStringLiteral("CP874")).encode(thaiWords)), thaiWords);
    }
};

MADANG_TEST_MAIN(TestTextEncoder)
#include "test_text_encoder.moc"
