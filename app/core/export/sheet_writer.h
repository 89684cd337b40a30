// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/gdal_writer.h"
#include "core/export/text_encoder.h"

namespace madang {

// What keeps a spreadsheet from taking a text for a formula when it opens a CSV file: an apostrophe before =, +, -, @,
// a tab or a line end at its beginning. The other takes it away again.
MADANG_CORE_EXPORT QString guardedFromFormulas(const QString &text);
MADANG_CORE_EXPORT QString withoutFormulaGuard(const QString &text);

// A workbook with a sheet for each table. Texts are cells of text, so that no number, date or formula is made of them.
class XlsxWriter : public GdalWriter {
public:
    XlsxWriter();

protected:
    QString fittedText(const QString &text, const ExportedColumn &column, const ExportedRow &row) override;
};

// A table of text, with a mark of Unicode for spreadsheets where that is wanted; in another encoding by rewriting.
class CsvWriter : public GdalWriter {
public:
    CsvWriter(const QString &encoding, bool byteOrderMark);

protected:
    Options layerOptions() const override;
    QString fittedText(const QString &text, const ExportedColumn &column, const ExportedRow &row) override;
    void afterClosing(const QString &file) override;

private:
    TextEncoder m_encoder;
    bool m_byteOrderMark = false;
};

} // namespace madang
