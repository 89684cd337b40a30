// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/feed_finding.h"

namespace madang::transit {

void FindingLog::add(FeedRule rule, Severity severity, std::string_view file, std::string_view field,
                     Occurrence occurrence)
{
    const auto [place, isNew]
        = m_index.try_emplace({rule, std::string(file), std::string(field)}, m_findings.size());
    if (isNew)
        m_findings.push_back({rule, severity, std::string(file), std::string(field), 0, {}});
    FeedFinding &finding = m_findings[place->second];
    ++finding.count;
    if (finding.first.size() < keptOccurrences)
        finding.first.push_back(std::move(occurrence));
    m_fatal = m_fatal || severity == Severity::Fatal;
}

} // namespace madang::transit
