// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan_reader.h"

#include <QHash>
#include <QVector>

class QgsFeedback;

namespace madang {

// A row of the plan that was found.
struct SearchHit {
    QString table, uid;
    QString title;  // its name in the language of the window, else its number, its class, or its uid
    QString detail; // what else it is known by: other names, the code and its label
    QString colour; // of its land use; empty without one
};

// What was found in one table.
struct SearchGroup {
    QString table;
    QVector<SearchHit> hits; // the best ones
    int count = 0;           // of all
};

// Everything in the drawn tables of a scenario that somebody may look for: uids, numbers, names in every language,
// land-use codes and their labels; folded (folded_text.h), in memory. A plain value, made and asked on any thread.
class MADANG_CORE_EXPORT PlanSearch {
public:
    PlanSearch() = default;
    // `language`: that of the window. A cancelled reading leaves it empty. Throws Failure.
    PlanSearch(const PlanReader &plan, const QString &scenario, const QString &language, QgsFeedback *feedback = nullptr);

    // Rows in which every word of `text` is found, by table in the order of the file, at most `most` for each. What is
    // wholly called so comes first, then what begins with it.
    QVector<SearchGroup> find(const QString &text, int most) const;
    int size() const { return int(m_rows.size()); }

private:
    struct Row {
        int table = 0;
        QString uid, title, detail, code;
        QString sought; // names and numbers, each on a line of its own
    };
    void readTable(const PlanReader &plan, const QString &table, const QString &scenario, QgsFeedback *feedback);
    SearchHit hit(const Row &row) const;

    struct Code {
        QString label, colour, sought;
    };
    QString m_language;
    QStringList m_tables;
    QHash<QString, Code> m_codes;
    QHash<QString, QVector<QPair<QString, QString>>> m_translations; // uid → language, text
    QVector<Row> m_rows;
};

} // namespace madang
