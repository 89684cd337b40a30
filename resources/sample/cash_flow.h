// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace madang::sample {

struct CashFlowYear {
    int year = 0;                 // 0 is the base year
    double cost = 0, benefit = 0; // USD at prices of the base year
};

// An illustrative programme: four years of building roads, drains and bus stops, upkeep, one
// renewal; benefits (less flooding, travel time, land served) that grow in over five years. Made
// for training: no cost or benefit of it was estimated for the real city.
std::vector<CashFlowYear> cashFlow();

// Writes `year,cost,benefit`.
void writeCashFlow(const QString &path);

} // namespace madang::sample
