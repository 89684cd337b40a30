// SPDX-License-Identifier: GPL-2.0-or-later
// What a catalogue must hold to be trusted on screen: no lost arguments anywhere, and Korean whole.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; // one, or one for each plural form
    bool plural = false;
    bool finished = true;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

QVector<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages << Message{context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), true};
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QVector<Message>() : messages;
}

// The arguments of a text, each once: %1 … %9 and %n.
QStringList arguments(const QString &text)
{
    static const QRegularExpression argument(QStringLiteral("%L?([1-9n])"));
    QStringList found;
    for (auto match = argument.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

int wordCount(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("(?<![%\\p{L}])\\p{L}{2,}"));
    int count = 0;
    for (auto match = word.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

} // namespace

class TestCatalogues : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(MADANG_SOURCE_DIR "/i18n"));
        for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("madang_*.ts")}, QDir::Files))
            m_catalogues.insert(info.completeBaseName().mid(7), readCatalogue(info.filePath()));
        for (const char *language : {"en", "ko", "km"})
            QVERIFY2(!m_catalogues.value(QLatin1String(language)).isEmpty(), language);
        QVERIFY(m_catalogues.value(QStringLiteral("ko")).size() > 1000);
    }

    void koreanAndEnglishPluralsAreWhole()
    {
        QStringList open;
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("ko")})
            for (const Message &message : m_catalogues.value(language))
                if (!message.finished)
                    open << language + QLatin1Char(' ') + message.name();
        QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
    }

    void noArgumentIsLostOrAdded()
    {
        QStringList wrong;
        for (auto it = m_catalogues.cbegin(); it != m_catalogues.cend(); ++it)
            for (const Message &message : it.value())
                for (const QString &translation : message.translations)
                    if (message.finished && (translation.isEmpty() || arguments(translation) != arguments(message.source)))
                        wrong << it.key() + QLatin1Char(' ') + message.name() + QStringLiteral(" → ") + translation;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void noKoreanSentenceIsEnglish()
    {
        QStringList english;
        for (const Message &message : m_catalogues.value(QStringLiteral("ko")))
            if (wordCount(message.source) > 3 && message.translations.contains(message.source))
                english << message.name();
        QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));
    }

    void englishPluralsHaveNoBracket()
    {
        for (const Message &message : m_catalogues.value(QStringLiteral("en")))
            for (const QString &form : message.translations)
                QVERIFY2(!form.contains(QStringLiteral("(s)")) && !form.contains(QStringLiteral("(es)")), qPrintable(form));
    }

private:
    QMap<QString, QVector<Message>> m_catalogues; // by language
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "test_catalogues.moc"
