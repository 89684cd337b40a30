// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace madang {

// Asks for the name of a revision.
class SaveRevisionDialog : public QDialog {
    Q_OBJECT
public:
    SaveRevisionDialog(const QString &planPath, QWidget *parent = nullptr);

    QString name() const;

private:
    QLineEdit *m_name = nullptr;
};

} // namespace madang
