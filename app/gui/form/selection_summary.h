// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"

#include <qgsdistancearea.h>

#include <QVariant>

namespace madang {

// What selected rows have in common and how large they are together, read some at a time so that the window goes on
// answering when they are thousands.
class SelectionSummary {
public:
    // Columns of the table, by name.
    SelectionSummary(const Session &session, const QString &table, const std::vector<DrawnRow> &rows, const QStringList &columns);

    void readMore(); // the next few hundred. Throws Failure
    bool isDone() const { return m_read == m_rows.size(); }

    // Of the rows read so far; good when it is done.
    QVariant value(int column) const { return m_values[column]; } // of the first row
    bool isMixed(int column) const { return m_mixed[column]; }
    double size() const { return m_size; } // m² of areas, m of lines, on the ellipsoid
    bool isArea() const { return m_isArea; }

    const std::vector<DrawnRow> &rows() const { return m_rows; }

private:
    const Session &m_session;
    QString m_table;
    std::vector<DrawnRow> m_rows;
    QStringList m_columns;
    size_t m_read = 0;
    QVector<QVariant> m_values;
    QVector<bool> m_mixed;
    QgsDistanceArea m_measure;
    double m_size = 0;
    bool m_isArea = false;
};

} // namespace madang
