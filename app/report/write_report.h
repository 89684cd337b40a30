// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "report/report_document.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

class QgsFeedback;

namespace madang {

class PanelPlugin;

enum class ReportFormat { Pdf, Odt, Html };

struct ReportRequest {
    QString planPath;
    QString scenario = QStringLiteral("base"); // uid or name
    QStringList languages;                     // one or two; the plan's own when empty
    QString output;                            // its ending says the format
    QDate date = QDate::currentDate();
};

struct ReportOutcome {
    QStringList problems; // parts that could not be computed, each with its reason; the report says so too
    QStringList warnings; // what is wrong with the data that it is written from; the report says so too
    int untranslated = 0; // phrases that stand in English for another language
};

// The format that a file name asks for. Throws Failure for an ending that is none of ours, .docx by name.
ReportFormat reportFormat(const QString &output);

// Throws Failure, naming the languages there are, when these are not one or two of them or twice the same.
void checkReportLanguages(const QStringList &languages);

// Writes the prefeasibility report of a plan: its sections come from the plugins, in the order given. All of it
// happens on the calling thread, which may be any (with a QgsApplication running). The file is whole or as it was
// before. Throws Failure, or Cancelled when `feedback` is cancelled; null feedback is allowed.
ReportOutcome writeReport(const ReportRequest &request, const std::vector<PanelPlugin *> &plugins, QgsFeedback *feedback);

namespace report {
// The report before it takes a format.
ReportDocument composeReport(const ReportRequest &request, const std::vector<PanelPlugin *> &plugins, QgsFeedback *feedback,
                             ReportOutcome &outcome);
} // namespace report

} // namespace madang
