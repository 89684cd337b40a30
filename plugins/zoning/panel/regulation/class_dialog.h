// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/regulation/rule_rows.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace madang::zoning {

// Asks for what a land-use class is: code, names, colour, HILUCS class, source, validity. The code of a class that is there
// already stays, as zones name it.
class ClassDialog : public QDialog {
    Q_OBJECT
public:
    // `country` is the plan's, `language` that of the window.
    ClassDialog(const PlanClass &value, const QString &country, const QString &language, QWidget *parent);

    PlanClass value() const;
    void accept() override;

private:
    QLineEdit *addLine(const char *name, const QString &text);
    void showColour();
    bool readDates();

    PlanClass m_value;
    QString m_country;
    QLineEdit *m_code, *m_english, *m_local, *m_korean, *m_source, *m_confidence, *m_from, *m_to;
    QPushButton *m_colour;
    QComboBox *m_hilucs;
    QCheckBox *m_verified;
    QLabel *m_problem;
};

} // namespace madang::zoning
