// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "zoning/engine/demand/projection.h"

#include <QString>

#include <vector>

namespace madang {
class PlanReader;
}

namespace madang::zoning {

// Counts with their years (CE), ascending, and what was done to them so that they are.
struct CensusReading {
    std::vector<CensusRow> rows;
    QVector<Finding> notes;
};

// Counts as people write them, a year and its count to a row: "2011:120000,2019:150000", or lines of a spreadsheet or a
// CSV file ("2011<tab>120,000"). Between year and count stands a colon, an equals sign, a tab, a comma or a semicolon. A
// first row without a number is a header. Digits may be of any script; how counts are written says count_text.h. `where` names the file, or the parameter, in messages.
// In Thailand, Laos and Cambodia a year beyond 2300 is of the Buddhist calendar: it is converted, and a note says so.
// Throws WrongInputFailure, which names the row.
CensusReading readCensus(const QString &text, const QString &country, const QString &where);

// The same of a file, in UTF-8 or the national encoding of a spreadsheet.
CensusReading readCensusFile(const QString &path, const QString &country);

// Where people count years of the Buddhist calendar: Thailand, Laos, Cambodia (ISO 3166-1 alpha-2).
bool countsBuddhistYears(const QString &country);
int buddhistYearOf(int commonEraYear);

// A year typed by a person, CE or Buddhist; `notes` learns of a conversion. Throws WrongInputFailure.
int commonEraYear(int year, const QString &country, const QString &where, QVector<Finding> *notes);

} // namespace madang::zoning
