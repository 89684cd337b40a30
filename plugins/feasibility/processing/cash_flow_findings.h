// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "feasibility/engine/cash_flow_table.h"
#include "feasibility/engine/internal_rate.h"
#include "feasibility/engine/rate_list.h"

#include <QString>

namespace madang::feasibility {

// What is wrong with a cash-flow table: file, row and column named, and what to do about it. Translated.
QVector<Finding> tableFindings(const CashFlowTable &table, const QString &file);

// The findings that leave no cash flow, as one text for a message; empty where there is none.
QString fatalText(const QVector<Finding> &findings, const QString &file);

// What is wrong with a list of rates, one sentence or two to a line; empty where nothing is.
QString rateIssuesText(const RateList &list);

// Why there is no internal rate of return, as a source text of the context "InternalRate", so that it can be
// said in any language.
const char *noInternalRateText(NoInternalRate reason);

// The name under which results carry the reason ("never_zero"), and back.
QString noInternalRateKey(NoInternalRate reason);
NoInternalRate noInternalRateOf(const QString &key);

} // namespace madang::feasibility
