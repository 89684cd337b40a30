// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/sheet_sources.h"

#include "core/phrasebook.h"

#include <QCoreApplication>

namespace madang {

namespace {

// Sources are joined: "Ministry of Land." is a sentence in the report and a name here.
QString nameOf(const QString &source)
{
    QString name = source.trimmed();
    while (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name;
}

} // namespace

QString sheetSources(const std::vector<PlanDataset> &datasets, const Phrasebook &book, const std::function<bool(const QString &)> &fits)
{
    QStringList owed, others;
    for (const PlanDataset &dataset : datasets)
        if (const QString name = nameOf(dataset.source); !name.isEmpty())
            (dataset.licence.isEmpty() ? others : owed) << name;
    owed.removeDuplicates();
    QStringList all = owed + others;
    all.removeDuplicates();
    for (qsizetype named = all.size();; --named) {
        QStringList names = all.mid(0, named);
        if (named < all.size())
            names << book.text({"Map", QT_TRANSLATE_NOOP("Map", "%1 more in the report"), {QString::number(all.size() - named)}});
        const QString text = names.join(QStringLiteral("; "));
        if (named <= owed.size() || fits(text))
            return text;
    }
}

} // namespace madang
