// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/text_encoding.h"

#include <unicode/ucnv.h>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <stdexcept>

namespace madang {

namespace {

struct KnownEncoding {
    const char *name;
    const char *icuName;
    const char *label;
};

constexpr KnownEncoding knownEncodings[] = {
    {"UTF-8", "UTF-8", QT_TRANSLATE_NOOP("TextEncoding", "Unicode (UTF-8)")},
    {"CP949", "windows-949", QT_TRANSLATE_NOOP("TextEncoding", "Korean (CP949, EUC-KR)")},
    {"CP874", "windows-874", QT_TRANSLATE_NOOP("TextEncoding", "Thai (TIS-620, CP874)")},
    {"CP1258", "windows-1258", QT_TRANSLATE_NOOP("TextEncoding", "Vietnamese (CP1258)")},
    {"GB18030", "GB18030", QT_TRANSLATE_NOOP("TextEncoding", "Chinese (GB18030)")},
    {"CP1252", "windows-1252", QT_TRANSLATE_NOOP("TextEncoding", "Western European (CP1252)")},
    {"UTF-16LE", "UTF-16LE", QT_TRANSLATE_NOOP("TextEncoding", "Unicode (UTF-16, little-endian)")},
    {"UTF-16BE", "UTF-16BE", QT_TRANSLATE_NOOP("TextEncoding", "Unicode (UTF-16, big-endian)")},
};

const KnownEncoding *known(const QString &encoding)
{
    for (const KnownEncoding &candidate : knownEncodings)
        if (encoding == QLatin1String(candidate.name))
            return &candidate;
    return nullptr;
}

bool isAscii(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
}

// Length of the UTF-8 sequence that starts at `at`; 0 if malformed, -1 if the text ends inside it.
int utf8SequenceLength(const QByteArray &text, int at)
{
    const auto byte = [&text](int i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    int length = 0;
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        length = 2;
    else if (lead >= 0xe0 && lead <= 0xef)
        length = 3;
    else if (lead >= 0xf0 && lead <= 0xf4)
        length = 4;
    else
        return 0;
    for (int i = 1; i < length; ++i) {
        if (at + i >= text.size())
            return -1;
        if ((byte(at + i) & 0xc0) != 0x80)
            return 0;
    }
    if (length > 2 && at + 1 < text.size()) {
        const unsigned char second = byte(at + 1);
        if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) || (lead == 0xf0 && second < 0x90)
            || (lead == 0xf4 && second > 0x8f))
            return 0;
    }
    return length;
}

// Two-byte sequences alone prove little: pairs of CP949 bytes can look like them. Longer ones do not come by chance.
double scoreUtf8(const QList<QByteArray> &texts)
{
    int shortSequences = 0, longSequences = 0;
    for (const QByteArray &text : texts) {
        for (int i = 0; i < text.size();) {
            const int length = utf8SequenceLength(text, i);
            if (length == 0)
                return 0;
            if (length < 0)
                break;
            shortSequences += length == 2;
            longSequences += length > 2;
            i += length;
        }
    }
    if (longSequences > 0)
        return longSequences + shortSequences > 1 ? 1.0 : 0.95;
    return shortSequences >= 4 ? 0.97 : shortSequences >= 2 ? 0.85 : shortSequences == 1 ? 0.75 : 0;
}

double scoreCp949(const QList<QByteArray> &texts)
{
    int characters = 0;
    double weight = 0;
    for (const QByteArray &text : texts) {
        for (int i = 0; i < text.size(); ++i) {
            const auto lead = static_cast<unsigned char>(text[i]);
            if (lead < 0x80)
                continue;
            if (lead == 0x80 || lead == 0xff)
                return 0;
            if (i + 1 >= text.size())
                break;
            const auto trail = static_cast<unsigned char>(text[++i]);
            const bool wansung = trail >= 0xa1 && trail <= 0xfe;
            const bool extension = (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a)
                                   || (trail >= 0x81 && trail <= 0xa0) || wansung;
            ++characters;
            if (wansung && lead >= 0xb0 && lead <= 0xc8)
                weight += 1; // the common syllables
            else if (wansung && ((lead >= 0xa1 && lead <= 0xac)))
                weight += 0.3; // symbols, jamo, fullwidth forms
            else if (wansung && lead >= 0xca && lead <= 0xfd)
                weight += 0.2; // hanja
            else if (!(extension && lead >= 0x81 && lead <= 0xc6))
                return 0; // no character of CP949 at all
        }
    }
    return characters ? weight / characters : 0;
}

// Classes of TIS-620 bytes for the order in which Thai is written (Thai API Consortium, WTT 2.0, 1991, reduced).
enum class Thai { None, Consonant, Leading, Following, Above, Tone, Other, Invalid };

Thai thaiClass(unsigned char byte)
{
    if (byte < 0x80)
        return Thai::None;
    if ((byte >= 0xa1 && byte <= 0xc3) || byte == 0xc5 || (byte >= 0xc7 && byte <= 0xce))
        return Thai::Consonant;
    if (byte == 0xc4 || byte == 0xc6)
        return Thai::Consonant; // ฤ ฦ
    if (byte >= 0xe0 && byte <= 0xe4)
        return Thai::Leading;
    if (byte == 0xd0 || byte == 0xd2 || byte == 0xd3 || byte == 0xe5)
        return Thai::Following;
    if (byte == 0xd1 || (byte >= 0xd4 && byte <= 0xda) || byte == 0xe7)
        return Thai::Above; // vowels above and below the consonant
    if (byte >= 0xe8 && byte <= 0xee)
        return Thai::Tone; // tone marks, thanthakhat, nikhahit
    if (byte == 0xcf || byte == 0xdf || byte == 0xe6 || (byte >= 0xef && byte <= 0xfb) || byte == 0xa0 || byte == 0x80
        || byte == 0x85 || (byte >= 0x91 && byte <= 0x97))
        return Thai::Other;
    return Thai::Invalid;
}

double scoreCp874(const QList<QByteArray> &texts)
{
    int letters = 0, marks = 0, wrong = 0, other = 0;
    for (const QByteArray &text : texts) {
        Thai before = Thai::None;
        for (int i = 0; i <= text.size(); ++i) {
            const Thai now = i < text.size() ? thaiClass(static_cast<unsigned char>(text[i])) : Thai::None;
            if (now == Thai::Invalid)
                return 0;
            letters += now != Thai::None && now != Thai::Other;
            other += now == Thai::Other;
            marks += now == Thai::Above || now == Thai::Tone || now == Thai::Following || now == Thai::Leading;
            // At the cut end of a value a leading vowel may have lost its consonant.
            wrong += before == Thai::Leading && now != Thai::Consonant && i < text.size();
            wrong += now == Thai::Above && before != Thai::Consonant;
            wrong += now == Thai::Tone && before != Thai::Consonant && before != Thai::Above;
            wrong += now == Thai::Following && before != Thai::Consonant && before != Thai::Tone
                     && before != Thai::Above && before != Thai::Following;
            before = now;
        }
    }
    if (letters == 0)
        return 0;
    const double spelling = std::max(0.0, 1.0 - 4.0 * wrong / std::max(1, marks));
    // About two of five signs of Thai are vowels or marks; consonants alone are hardly a text.
    const double vocalised = std::min(1.0, marks / (0.2 * letters));
    return spelling * vocalised * letters / (letters + other);
}

// Latin letters with diacritics stand one by one between ASCII letters.
double scoreWestern(const QList<QByteArray> &texts, const QByteArray &telling)
{
    int alone = 0, high = 0, letters = 0, tellingOnes = 0;
    for (const QByteArray &text : texts) {
        for (int i = 0; i < text.size(); ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            if (byte < 0x80)
                continue;
            ++high;
            letters += byte >= 0xc0;
            const bool ascii = (i == 0 || static_cast<unsigned char>(text[i - 1]) < 0x80)
                               && (i + 1 == text.size() || static_cast<unsigned char>(text[i + 1]) < 0x80);
            alone += ascii;
            tellingOnes += telling.contains(text[i]);
        }
    }
    if (high == 0)
        return 0;
    const double latin = 0.6 * (0.5 * alone + 0.5 * letters) / high;
    return telling.isEmpty() ? latin : latin * (0.6 + 0.6 * tellingOnes / high);
}

double scoreGb18030(const QList<QByteArray> &texts)
{
    int characters = 0, common = 0;
    for (const QByteArray &text : texts) {
        for (int i = 0; i < text.size(); ++i) {
            const auto lead = static_cast<unsigned char>(text[i]);
            if (lead < 0x80)
                continue;
            if (lead == 0x80 || lead == 0xff)
                return 0;
            if (i + 1 >= text.size())
                break;
            const auto trail = static_cast<unsigned char>(text[++i]);
            if (trail < 0x40 || trail == 0x7f || trail == 0xff)
                return 0;
            ++characters;
            common += lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1; // GB 2312 level 1
        }
    }
    // The common syllables of CP949 lie inside this range, so that it is never sure.
    return characters ? 0.55 * common / characters : 0;
}

// The code points that the bytes of DOS and Windows .dbf files are in.
const QHash<int, const char *> &dbfLanguages()
{
    static const QHash<int, const char *> table = {{0x4d, "CP949"}, {0x50, "CP874"}, {0x57, "CP1252"},
                                                   {0x03, "CP1252"}, {0x58, "CP1252"}, {0x59, "CP1252"},
                                                   {0x4e, "CP949"}, {0x7c, "CP874"}, {0x79, "CP949"},
                                                   {0x4f, "Big5"}, {0x7a, "GB18030"}};
    return table;
}

} // namespace

QStringList textEncodings()
{
    QStringList names;
    for (const KnownEncoding &encoding : knownEncodings)
        names << QString::fromLatin1(encoding.name);
    return names;
}

QString textEncodingLabel(const QString &encoding)
{
    const KnownEncoding *entry = known(encoding);
    return entry ? QCoreApplication::translate("TextEncoding", entry->label) : encoding;
}

std::optional<QString> canonicalEncoding(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower())
        if (c.isLetterOrNumber())
            plain += c;
    static const QHash<QString, const char *> aliases = {
        {QStringLiteral("utf8"), "UTF-8"},          {QStringLiteral("65001"), "UTF-8"},
        {QStringLiteral("cp65001"), "UTF-8"},       {QStringLiteral("unicode"), "UTF-8"},
        {QStringLiteral("utf16"), "UTF-16LE"},      {QStringLiteral("utf16le"), "UTF-16LE"},
        {QStringLiteral("utf16be"), "UTF-16BE"},    {QStringLiteral("949"), "CP949"},
        {QStringLiteral("cp949"), "CP949"},         {QStringLiteral("ms949"), "CP949"},
        {QStringLiteral("uhc"), "CP949"},           {QStringLiteral("euckr"), "CP949"},
        {QStringLiteral("windows949"), "CP949"},    {QStringLiteral("ksc56011987"), "CP949"},
        {QStringLiteral("ksc5601"), "CP949"},       {QStringLiteral("ansi949"), "CP949"},
        {QStringLiteral("51949"), "CP949"},         {QStringLiteral("korean"), "CP949"},
        {QStringLiteral("874"), "CP874"},           {QStringLiteral("cp874"), "CP874"},
        {QStringLiteral("windows874"), "CP874"},    {QStringLiteral("ansi874"), "CP874"},
        {QStringLiteral("tis620"), "CP874"},        {QStringLiteral("tis6202533"), "CP874"},
        {QStringLiteral("iso885911"), "CP874"},     {QStringLiteral("885911"), "CP874"},
        {QStringLiteral("thai"), "CP874"},          {QStringLiteral("1258"), "CP1258"},
        {QStringLiteral("cp1258"), "CP1258"},       {QStringLiteral("windows1258"), "CP1258"},
        {QStringLiteral("ansi1258"), "CP1258"},     {QStringLiteral("1252"), "CP1252"},
        {QStringLiteral("cp1252"), "CP1252"},       {QStringLiteral("windows1252"), "CP1252"},
        {QStringLiteral("ansi1252"), "CP1252"},     {QStringLiteral("ansi"), "CP1252"},
        {QStringLiteral("iso88591"), "CP1252"},     {QStringLiteral("88591"), "CP1252"},
        {QStringLiteral("latin1"), "CP1252"},       {QStringLiteral("gb18030"), "GB18030"},
        {QStringLiteral("gbk"), "GB18030"},         {QStringLiteral("gb2312"), "GB18030"},
        {QStringLiteral("936"), "GB18030"},         {QStringLiteral("cp936"), "GB18030"},
        {QStringLiteral("windows936"), "GB18030"},  {QStringLiteral("ansi936"), "GB18030"},
    };
    const char *found = aliases.value(plain, nullptr);
    return found ? std::optional<QString>(QString::fromLatin1(found)) : std::nullopt;
}

std::optional<QString> encodingOfDbfLanguage(unsigned char languageDriver)
{
    const char *name = dbfLanguages().value(languageDriver, nullptr);
    if (!name || !known(QString::fromLatin1(name)))
        return std::nullopt;
    return QString::fromLatin1(name);
}

struct TextDecoder::Converter {
    UConverter *converter = nullptr;
    ~Converter() { ucnv_close(converter); }
};

TextDecoder::TextDecoder(const QString &encoding)
    : m_encoding(encoding)
    , m_converter(std::make_unique<Converter>())
{
    const KnownEncoding *entry = known(encoding);
    if (!entry)
        throw std::invalid_argument("not an encoding of textEncodings()");
    UErrorCode status = U_ZERO_ERROR;
    m_converter->converter = ucnv_open(entry->icuName, &status);
    if (U_FAILURE(status))
        throw std::invalid_argument(u_errorName(status));
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;

QString TextDecoder::decode(const QByteArray &bytes, bool *damaged) const
{
    if (damaged)
        *damaged = false;
    if (isAscii(bytes) && !m_encoding.startsWith(QLatin1String("UTF-16")))
        return QString::fromLatin1(bytes);
    QString text(int(bytes.size()) * 2 + 2, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int length = ucnv_toUChars(m_converter->converter, reinterpret_cast<UChar *>(text.data()),
                                     int32_t(text.size()), bytes.constData(), int32_t(bytes.size()), &status);
    text.truncate(U_FAILURE(status) ? 0 : length);
    if (damaged)
        *damaged = U_FAILURE(status) || text.contains(QChar::ReplacementCharacter);
    return text.normalized(QString::NormalizationForm_C);
}

EncodingGuess guessEncoding(const QList<QByteArray> &texts)
{
    QSet<QByteArray> distinct; // a value repeated on every row is one piece of evidence
    for (const QByteArray &text : texts)
        if (!isAscii(text))
            distinct.insert(text);
    EncodingGuess guess;
    guess.encoding = QStringLiteral("UTF-8");
    if (distinct.isEmpty()) {
        guess.onlyAscii = guess.sure = true;
        guess.confidence = 1;
        return guess;
    }
    const QList<QByteArray> evidence = distinct.values();
    int highBytes = 0;
    for (const QByteArray &text : evidence)
        highBytes += int(std::count_if(text.begin(), text.end(), [](char c) { return c & 0x80; }));

    // Bytes of horn vowels, đ, ă and the tone marks, which CP1252 gives to rare letters.
    const QByteArray vietnamese("\xf5\xd5\xfd\xdd\xf0\xd0\xe3\xc3\xcc\xd2\xde\xec\xf2", 13);
    // A text of one or two characters fits too much.
    const double support = highBytes / (highBytes + 1.5);
    for (const EncodingCandidate &candidate :
         {EncodingCandidate{QStringLiteral("UTF-8"), scoreUtf8(evidence)},
          EncodingCandidate{QStringLiteral("CP949"), support * scoreCp949(evidence)},
          EncodingCandidate{QStringLiteral("CP874"), support * scoreCp874(evidence)},
          EncodingCandidate{QStringLiteral("CP1258"), support * scoreWestern(evidence, vietnamese)},
          EncodingCandidate{QStringLiteral("CP1252"), support * scoreWestern(evidence, {})},
          EncodingCandidate{QStringLiteral("GB18030"), support * scoreGb18030(evidence)}})
        if (candidate.score > 0)
            guess.candidates.push_back(candidate);
    std::stable_sort(guess.candidates.begin(), guess.candidates.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    if (guess.candidates.empty()) {
        guess.encoding = QStringLiteral("CP1252"); // holds any byte; a person has to look
        return guess;
    }
    const EncodingCandidate &best = guess.candidates.front();
    const double second = guess.candidates.size() > 1 ? guess.candidates[1].score : 0;
    guess.encoding = best.encoding;
    guess.confidence = best.score;
    guess.sure = best.score >= 0.8 && best.score - second >= 0.12;
    return guess;
}

bool agreesWith(const EncodingGuess &guess, const QString &declared)
{
    if (guess.onlyAscii || guess.encoding == declared)
        return true;
    const auto found = std::find_if(guess.candidates.begin(), guess.candidates.end(),
                                    [&declared](const auto &candidate) { return candidate.encoding == declared; });
    return found != guess.candidates.end() && !guess.sure && found->score > 0.1;
}

std::optional<QString> encodingOfByteOrderMark(const QByteArray &start)
{
    if (start.startsWith("\xef\xbb\xbf"))
        return QStringLiteral("UTF-8");
    if (start.startsWith("\xff\xfe"))
        return QStringLiteral("UTF-16LE");
    if (start.startsWith("\xfe\xff"))
        return QStringLiteral("UTF-16BE");
    return std::nullopt;
}

} // namespace madang
