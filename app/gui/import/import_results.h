// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/importer.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace madang {

// What an import has done: rows taken, refused and repaired, each with its reason, and the list to be saved.
class ImportResults : public QWidget {
    Q_OBJECT
public:
    explicit ImportResults(QWidget *parent);

    void show(const ImportResult &result, const QString &table);
    void saveList();
    bool hasList() const { return !m_result.rejected.empty() || !m_result.repaired.empty(); }

private:
    void showFindings();
    void showRows();

    ImportResult m_result;
    QLabel *m_headline = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_findings = nullptr;
    QLabel *m_rowsTitle = nullptr;
    QLabel *m_problem = nullptr;
    QTableWidget *m_rows = nullptr;
};

} // namespace madang
