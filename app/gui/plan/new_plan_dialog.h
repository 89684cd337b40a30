// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace madang {

// Asks for what a new plan must know of itself. The country suggests the rest.
class NewPlanDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewPlanDialog(const QString &folder, QWidget *parent = nullptr);

    PlanMeta meta() const;
    QString path() const;

private:
    void suggest();
    void suggestFile();
    void chooseFile();
    void chooseCrs();
    void check();

    QString m_folder;
    QLineEdit *m_title = nullptr;
    QComboBox *m_country = nullptr;
    QComboBox *m_crs = nullptr;
    QComboBox *m_first = nullptr, *m_second = nullptr;
    QComboBox *m_currency = nullptr;
    QSpinBox *m_baseYear = nullptr, *m_horizon = nullptr;
    QLineEdit *m_file = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_create = nullptr;
    bool m_fileIsTheirs = false; // typed or chosen, not to be suggested over
};

} // namespace madang
