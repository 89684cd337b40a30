// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/report_builder.h"

namespace madang {

ReportBuilder::~ReportBuilder() = default;

} // namespace madang
