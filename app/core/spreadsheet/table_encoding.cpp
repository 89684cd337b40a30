// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/spreadsheet/table_encoding.h"

#include "core/import/import_failure.h"
#include "core/spreadsheet/spreadsheet_text.h"

namespace madang {

QString tableEncoding(VectorSource &source, const QString &asked)
{
    constexpr int sampledLines = 5000;
    if (!asked.isEmpty()) {
        if (const auto encoding = canonicalEncoding(asked))
            return *encoding;
        throw ImportWrongInput(SpreadsheetText::tr("“%1” is no text encoding that Madang knows.").arg(asked), source.file(),
                               SpreadsheetText::tr("It knows: %1.").arg(textEncodings().join(QStringLiteral(", "))));
    }
    QList<QByteArray> texts = source.nameBytes();
    source.rewind();
    for (int i = 0; i < sampledLines && source.next(); ++i)
        source.collectTexts(texts);
    source.rewind();
    const EncodingGuess guess = guessEncoding(texts);
    const QString declared = source.declaredEncoding().encoding;
    if (textEncodings().contains(declared) && agreesWith(guess, declared))
        return declared;
    if (guess.sure || guess.onlyAscii)
        return guess.encoding;
    throw ImportWrongInput(SpreadsheetText::tr("The text of the file is in an encoding that could not be recognised."), source.file(),
                           SpreadsheetText::tr("Say the encoding, or save the table as an Excel workbook or as CSV in UTF-8."));
}

} // namespace madang
