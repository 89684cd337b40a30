// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/demand/census_text.h"

#include "core/failure.h"
#include "core/import/text_encoding.h"
#include "zoning/processing/demand/count_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace madang::zoning {

namespace {

constexpr int firstYearKnown = 1700;

class CensusText {
    Q_DECLARE_TR_FUNCTIONS(CensusText)
};

// Full-width and national digits as ASCII.
QString withPlainDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        plain += c.digitValue() >= 0 ? QChar('0' + c.digitValue()) : c;
    return plain;
}

QString noteOfYears(const QStringList &years)
{
    return CensusText::tr("Read as years of the Buddhist calendar, which is 543 years ahead: %1. Check them where that was not meant.")
        .arg(years.join(QStringLiteral(", ")));
}

} // namespace

bool countsBuddhistYears(const QString &country)
{
    return country == QLatin1String("TH") || country == QLatin1String("LA") || country == QLatin1String("KH");
}

int buddhistYearOf(int commonEraYear)
{
    return commonEraYear + buddhistYearsAhead;
}

int commonEraYear(int year, const QString &country, const QString &where, QVector<Finding> *notes)
{
    if (!isBuddhistYear(year)) {
        if (year < firstYearKnown)
            throw WrongInputFailure(CensusText::tr("%1 is no year that anything was counted in or is planned for.").arg(year), where,
                                    CensusText::tr("Write the year with four digits, as in 2019."));
        return year;
    }
    const int converted = year - buddhistYearsAhead;
    if (!countsBuddhistYears(country) || isBuddhistYear(converted))
        throw WrongInputFailure(CensusText::tr("The year %1 lies too far ahead.").arg(year), where,
                                CensusText::tr("Where it is of the Buddhist calendar, write %1.").arg(converted));
    if (notes) {
        Finding note;
        note.severity = Finding::Severity::Note;
        note.rule = QStringLiteral("demand.buddhist_year");
        note.title = CensusText::tr("Buddhist years were converted");
        note.detail = noteOfYears({CensusText::tr("%1 is %2").arg(year).arg(converted)});
        notes->append(note);
    }
    return converted;
}

CensusReading readCensus(const QString &text, const QString &country, const QString &where)
{
    // A comma between rows is one that a year follows: "2011:120,000,2019:150,000".
    static const QRegularExpression ends(QStringLiteral("[\\r\\n]+|;(?=\\s*[0-9]{4}\\s*[:=])|,(?=\\s*[0-9]{4}\\s*[:=])"));
    static const QRegularExpression form(QStringLiteral("^\\s*\"?\\s*([0-9]{1,5})\\s*[^0-9:=,;\\t]*\\s*[:=,;\\t]\\s*(.*?)\\s*$"));
    CensusReading reading;
    QStringList converted;
    int line = 0;
    for (const QString &row : withPlainDigits(text).split(ends)) {
        ++line;
        if (row.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = form.match(row);
        const std::optional<double> count = match.hasMatch() ? writtenCount(match.captured(2)) : std::nullopt;
        if (!count) {
            const bool isHeader = line == 1 && !row.contains(QRegularExpression(QStringLiteral("[0-9]{3}")));
            if (isHeader)
                continue;
            if (match.hasMatch() && match.captured(2).contains(QRegularExpression(QStringLiteral("^\"?[0-9]"))))
                throw WrongInputFailure(CensusText::tr("Row %1: it is not clear how many “%2” is.").arg(line).arg(match.captured(2)), where,
                                        CensusText::tr("Write the whole number, as in 120,000. Words for people and jobs may follow it, and those such as "
                                                       "만, thousand or million."));
            throw WrongInputFailure(CensusText::tr("Row %1 is no year with a count: “%2”.").arg(line).arg(row.trimmed()), where,
                                    CensusText::tr("Write a row for each count: the year, then how many, as in 2019 and 150,000."));
        }
        const int typed = match.captured(1).toInt();
        const int year = commonEraYear(typed, country, CensusText::tr("%1, row %2").arg(where).arg(line), nullptr);
        if (year != typed)
            converted << CensusText::tr("%1 is %2").arg(typed).arg(year);
        reading.rows.push_back({year, *count});
    }
    const auto note = [&](const QString &rule, const QString &title, const QString &detail) {
        Finding finding;
        finding.severity = Finding::Severity::Note;
        finding.rule = rule;
        finding.title = title;
        finding.detail = detail;
        reading.notes << finding;
    };
    if (!converted.isEmpty())
        note(QStringLiteral("demand.buddhist_year"), CensusText::tr("Buddhist years were converted"), noteOfYears(converted));
    const auto earlier = [](const CensusRow &a, const CensusRow &b) { return a.year < b.year; };
    if (!std::is_sorted(reading.rows.begin(), reading.rows.end(), earlier)) {
        std::stable_sort(reading.rows.begin(), reading.rows.end(), earlier);
        note(QStringLiteral("demand.census_sorted"), CensusText::tr("The counts were put in the order of their years"),
             CensusText::tr("They were not given in that order. Check that no year is mistyped."));
    }
    return reading;
}

CensusReading readCensusFile(const QString &path, const QString &country)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw WrongInputFailure(CensusText::tr("The table of counts cannot be read: %1").arg(file.errorString()), shown,
                                CensusText::tr("Choose a text file with a year and a count on each line."));
    constexpr qint64 mostBytes = 1 << 20;
    if (file.size() > mostBytes)
        throw WrongInputFailure(CensusText::tr("The file is too large for a table of counts."), shown,
                                CensusText::tr("Choose a text file with a year and a count on each line."));
    const QByteArray bytes = file.readAll();
    const QString encoding = encodingOfByteOrderMark(bytes).value_or(guessEncoding({bytes}).encoding);
    QString text = TextDecoder(encoding).decode(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return readCensus(text, country, shown);
}

} // namespace madang::zoning
