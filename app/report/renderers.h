// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "report/report_document.h"

#include <QByteArray>

class QgsFeedback;

namespace madang::report {

// A document as the bytes of a file. They throw Cancelled when `feedback` is cancelled; null feedback is allowed.

// One file that needs no other: pictures are embedded. Texts are exact (nothing is put between letters), each marked
// with its language.
QByteArray renderHtml(const ReportDocument &document, QgsFeedback *feedback);

// A4 pages with contents and page numbers. The text layer of Qt's PDF loses clusters of complex scripts; the picture
// is right. Who needs the text takes the HTML or the ODT.
QByteArray renderPdf(const ReportDocument &document, QgsFeedback *feedback);

// OpenDocument text (ISO/IEC 26300, version 1.2) with real headings, captions, tables and languages, for editing.
QByteArray renderOdt(const ReportDocument &document, QgsFeedback *feedback);

} // namespace madang::report
