// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

#include <QString>

#include <vector>

namespace madang {

class Plan;

struct OpeningNotice {
    Finding::Severity severity = Finding::Severity::Note;
    QString text; // translated
};

// What there is to say about a plan that has just been opened: that it can only be read and why, that it lies where it is
// in danger, that a change was cut short by a crash and turned back, that it was brought from an older format. The most
// pressing last, as the message area shows the last one first. `wasCutShort`: hasOpenJournal() before it was opened.
std::vector<OpeningNotice> openingNotices(const Plan &plan, bool wasCutShort);

// That it was brought from an older format, whose file is kept there.
QString migrationNotice(const QString &originalKept);

} // namespace madang
