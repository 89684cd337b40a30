// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace madang {

// Asks what a file is for the plan, and where it comes from.
class DatasetDialog : public QDialog {
    Q_OBJECT
public:
    explicit DatasetDialog(const QString &file, QWidget *parent = nullptr);

    QString role() const;
    QString title() const;
    QString licence() const;
    QString source() const;

private:
    QComboBox *m_role = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_licence = nullptr;
    QLineEdit *m_source = nullptr;
};

} // namespace madang
