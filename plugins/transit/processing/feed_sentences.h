// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "transit/engine/feed.h"
#include "transit/engine/feed_finding.h"

#include <QCoreApplication>
#include <QVariantList>

namespace madang::transit {

// Says in the user's language what the engine found in a feed: what it is, what was done with it, where it stands (file,
// row, field, value) and what to do.
class FeedSentences {
    Q_DECLARE_TR_FUNCTIONS(FeedFindings)
public:
    // `feed` as far as it could be read; it gives findings their place on the map.
    explicit FeedSentences(const Feed &feed) : m_feed(feed) {}

    // Findings of one rule that differ only in the file are told as one.
    QVector<Finding> findings(const FindingLog &log) const;
    QVariantList maps(const FindingLog &log) const;
    // Why nothing can be timed: the fatal findings, one paragraph each. Empty where there is none.
    QString reasons(const FindingLog &log) const;

private:
    struct Sentence {
        QString title, advice;
    };
    Sentence sentence(const FeedFinding &finding, const QStringList &files) const;
    static QString weekday(const QString &isoDate);
    QString where(const FeedFinding &finding) const;
    QString place(const FeedFinding &finding, const Occurrence &occurrence) const;
    QgsRectangle extent(const FeedFinding &finding) const;

    const Feed &m_feed;
};

} // namespace madang::transit
