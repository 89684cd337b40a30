// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/regulation/regulation_import.h"

#include <QDialog>

class QCheckBox;

namespace madang {
class ResultTable;
}

namespace madang::zoning {

class NationalForm;

// Shows what an import would do, row by row: what is new, what changes from which value to which, and what was refused, why and
// what to do. Accepted, it is to be applied.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    // `scenario` is the name of the one that rules go to.
    ImportDialog(const RegulationImport &import, const NationalForm &form, const QString &scenario, QWidget *parent);

    RefusedRows refusedRows() const;

private:
    void fillChanges(const RegulationImport &import, const NationalForm &form);
    void fillRefused(const RegulationImport &import);

    ResultTable *m_changes, *m_refused;
    QCheckBox *m_leaveOut;
};

} // namespace madang::zoning
