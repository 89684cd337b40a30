// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/importer.h"

#include <QTableWidget>

namespace madang {

// Which column of the plan takes which field of the file: a row for each column, with the field, for lengths and speeds
// the unit of numbers that carry none, and a value for the rows in which no field gives one.
class MappingTable : public QTableWidget {
    Q_OBJECT
public:
    explicit MappingTable(QWidget *parent);

    // `proposed`: column → value for rows without one, to begin with.
    void show(const QString &table, const QStringList &languages, const ImportPreview &preview,
              const QMap<QString, QString> &proposed);
    // What a person has changed since show(): columns with their field, empty fields for columns to be left empty.
    FieldMap chosen() const;
    QMap<QString, QString> constants() const; // column → value for rows without one, as for ImportRequest

signals:
    void edited();

private:
    QStringList m_columns;
    FieldMap m_suggested;
};

} // namespace madang
