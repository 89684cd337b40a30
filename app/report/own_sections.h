// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "report/report_document.h"

#include <QDate>

class QgsFeedback;

namespace madang {
class PlanReader;
struct Scenario;
}

namespace madang::report {

class ReportComposer;
class ReportTexts;

// The parts of a report that belong to no plugin.

Cover makeCover(ReportTexts &texts, const PlanReader &plan, const Scenario &scenario, const QDate &date);

// Chapter "Location": the world map of QGIS and the plan's coordinates.
void writeLocation(ReportComposer &composer, QgsFeedback *feedback);

// Chapter "Summary", to be put before all others: the plan in a sentence, the key figures that plugins gave (from the
// composer that they wrote to) after what is to be known of the data, and what the report cannot show.
void writeSummary(ReportComposer &summary, const ReportComposer &written, const Scenario &scenario, const QVector<Phrase> &dataWarnings);

// Chapter "Assumptions and sources", last.
void writeAssumptions(ReportComposer &composer, const QStringList &languages);

} // namespace madang::report
