// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

#include <QAbstractListModel>
#include <QVector>

namespace madang {

// The findings of all sources, the worst first.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TitleRole = Qt::DisplayRole, DetailRole = Qt::UserRole + 1, SeverityRole, SourceRole };

    using QAbstractListModel::QAbstractListModel;

    // Replaces what `source` (an algorithm, a check) reported before.
    void replace(const QString &source, const QVector<Finding> &findings);
    void add(const QString &source, const Finding &finding);

    const Finding &at(int row) const { return m_entries[row].finding; }
    QString sourceAt(int row) const { return m_entries[row].source; }
    int count(Finding::Severity severity) const;
    QString toText(const QVector<int> &rows) const; // one finding to a line, tab separated
    QString toCsv() const;                          // all, with a header, UTF-8 text

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // A source in the user's words: an algorithm's name, "Plan check".
    static QString sourceName(const QString &source);
    static QString severityName(Finding::Severity severity);

signals:
    void countsChanged();

private:
    struct Entry {
        QString source;
        Finding finding;
    };
    void set(QVector<Entry> entries);

    QVector<Entry> m_entries;
};

} // namespace madang
