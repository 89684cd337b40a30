// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_languages.h"

#include "core/text/phrasebook.h"

#include <QCoreApplication>

namespace madang {

QString missingTextsNote(const QStringList &languages)
{
    const QStringList available = availableLanguages();
    QStringList missing;
    for (const QString &language : languages)
        if (!available.contains(language))
            missing << languageOwnName(language);
    if (missing.isEmpty())
        return {};
    return QCoreApplication::translate("MapSheet", "Madang has no texts in %1 yet: titles, legend and notes stand in English instead. Names that the plan "
                                                   "has in that language are drawn.")
        .arg(missing.join(QStringLiteral(", ")));
}

} // namespace madang
