// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/zawgyi_text.h"

#include <QRegularExpression>

namespace madang {

bool isLikelyZawgyi(const QString &text)
{
    // In Unicode ေ (1031) follows a consonant or a medial, a medial (103B-103E) a consonant, a medial or asat, and
    // 1039 stands between two consonants.
    static const QRegularExpression wrong(QStringLiteral("(?:^|[^\\x{1000}-\\x{1021}\\x{1025}\\x{1029}\\x{103B}-\\x{103F}\\x{104E}\\x{1050}\\x{1051}])\\x{1031}"
                                                         "|(?:^|[^\\x{1000}-\\x{1021}\\x{1025}\\x{1029}\\x{103A}-\\x{103F}\\x{1050}\\x{1051}])[\\x{103B}-\\x{103E}]"
                                                         "|\\x{1039}(?![\\x{1000}-\\x{1021}])"
                                                         "|[\\x{1060}-\\x{1064}\\x{1066}-\\x{106D}\\x{1071}-\\x{1074}\\x{1085}-\\x{1097}]"));
    return wrong.match(text).hasMatch();
}

} // namespace madang
