// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/sheet_writer.h"

#include "core/export/export_text.h"
#include "core/failure.h"

#include <QDir>
#include <QFile>

namespace madang {

namespace {

constexpr int cellCharacters = 32767; // Excel's limit

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(text[0]);
}

} // namespace

QString guardedFromFormulas(const QString &text)
{
    // A text that begins as a guarded one does gets a guard too, or it would lose its own apostrophe.
    const bool isLikeGuarded = text.startsWith(QLatin1Char('\'')) && (looksLikeFormula(text.mid(1)) || text.startsWith(QLatin1String("''")));
    return looksLikeFormula(text) || isLikeGuarded ? QLatin1Char('\'') + text : text;
}

QString withoutFormulaGuard(const QString &text)
{
    const QString inner = text.mid(1);
    return text.startsWith(QLatin1Char('\'')) && guardedFromFormulas(inner) == text ? inner : text;
}

XlsxWriter::XlsxWriter()
    : GdalWriter(ExportFormat::Xlsx, {})
{
}

QString XlsxWriter::fittedText(const QString &text, const ExportedColumn &column, const ExportedRow &row)
{
    if (text.size() <= cellCharacters)
        return text;
    if (column.name == QLatin1String("wkt")) {
        ++m_losses.placesLeftOut; // half of it would be none
        return {};
    }
    if (m_losses.cut++ == 0)
        m_losses.firstCut = placeOf(column, row);
    const bool splitsPair = text[cellCharacters - 1].isHighSurrogate();
    return text.left(cellCharacters - (splitsPair ? 1 : 0));
}

CsvWriter::CsvWriter(const QString &encoding, bool byteOrderMark)
    : GdalWriter(ExportFormat::Csv, {})
    , m_encoder(encoding)
    , m_byteOrderMark(byteOrderMark && m_encoder.isUnicode())
{
}

GdalWriter::Options CsvWriter::layerOptions() const
{
    return {{"LINEFORMAT", "CRLF"}, {"STRING_QUOTING", "IF_NEEDED"}, {"WRITE_BOM", m_byteOrderMark ? "YES" : "NO"}};
}

QString CsvWriter::fittedText(const QString &text, const ExportedColumn &, const ExportedRow &)
{
    const QString guarded = guardedFromFormulas(text);
    m_losses.guarded += guarded != text;
    if (!m_encoder.isUnicode() && !m_encoder.holds(text) && m_losses.unwritable++ == 0)
        m_losses.firstUnwritable = text.left(60);
    return guarded;
}

// GDAL writes UTF-8.
void CsvWriter::afterClosing(const QString &file)
{
    if (m_encoder.isUnicode())
        return;
    QFile source(file), target(file + QStringLiteral(".recoded"));
    const bool isOpen = source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly);
    bool isWritten = isOpen;
    for (QByteArray line = source.readLine(); isWritten && !line.isEmpty(); line = source.readLine()) {
        const QByteArray bytes = m_encoder.encode(QString::fromUtf8(line));
        isWritten = target.write(bytes) == bytes.size();
    }
    isWritten = isWritten && target.flush() && source.remove() && target.rename(file);
    if (!isWritten)
        throw Failure(ExportText::tr("The table could not be written: %1").arg(target.error() ? target.errorString() : source.errorString()),
                      QDir::toNativeSeparators(file), ExportText::tr("Choose another folder, or make room on the disk."));
}

} // namespace madang
