// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/indicators/entered_figures.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace madang::zoning {

// Where a value of an indicator, its target or a figure of its formula is entered, with its source.
class FigureEditor : public QWidget {
    Q_OBJECT
public:
    explicit FigureEditor(QWidget *parent = nullptr);

    // An indicator of the results; empty where there are none of the scenario that it is entered in. `scenario` is the name of
    // that one, `language` that of the window.
    void setIndicator(const QVariantMap &indicator, const QString &scenario, const QString &language);
    // Why nothing can be entered, for the planner to read; empty where it can.
    void setObstacle(const QString &why);
    void retranslate();

signals:
    // Nothing in place of a value takes away what was entered.
    void entered(const QString &key, EnteredKind kind, const std::optional<EnteredValue> &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Choice {
        QString key;
        EnteredKind kind = EnteredKind::Figure;
        QString measure;
        QVariant value, acceptable; // as computed; null for none
        QString source;
        bool isSet = false; // the plan has it
    };

    void showChoices();
    void showChoice();
    void enter();
    void enable();

    QVector<Choice> m_choices;
    QVariantMap m_indicator;
    QString m_scenario, m_language;
    bool m_isWritable = false;
    QLabel *m_title = nullptr;
    QLabel *m_obstacle = nullptr;
    QComboBox *m_what = nullptr;
    QLabel *m_valueLabel = nullptr;
    QDoubleSpinBox *m_value = nullptr;
    QLabel *m_acceptableLabel = nullptr;
    QDoubleSpinBox *m_acceptable = nullptr;
    QLabel *m_sourceLabel = nullptr;
    QLineEdit *m_source = nullptr;
    QPushButton *m_enter = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace madang::zoning
