// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/regulation/rule_rows.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;

namespace madang::zoning {

class NationalForm;

// The fields of one rule. What is typed is read as people of the plan's country write it, and what cannot be read stays in its
// field with the reason below it until it is mended or Escape takes it back. Every change that can be taken is one
// changed(); a new rule (without uid) waits for its value.
class RuleEditor : public QWidget {
    Q_OBJECT
public:
    explicit RuleEditor(QWidget *parent);
    ~RuleEditor() override;

    // Of the plan: how its country writes, and the sets of regulations that it knows.
    void setPlan(const NationalForm &form, const QStringList &sets);
    void edit(const PlanRule &rule, bool isEditable);
    void clear();
    // What the keys have brought the slider to is written at once, before something else is done to the rule.
    void finish();
    // A value that is being tried is taken back; whether there was one.
    bool drop();
    // From a receiver of changed(): the rule could not be written, and why. What was typed stays, with the reason.
    void refuse(const QString &reason) { m_refusal = reason; }
    bool isNew() const; // a rule that is not in the plan yet
    void retranslate();

signals:
    void changed(const PlanRule &rule);
    // While the slider moves; the rule itself changes when it is let go.
    void dragged(double value);
    // It has moved, and nothing has been written: what was told by dragged() is over.
    void dragEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(const char *name);
    void show(const PlanRule &rule);
    void showEcho(double value, const QString &note);
    void showProblem(const QString &problem, std::optional<double> offered = std::nullopt);
    void setSlider(double value);
    void takeValue();
    void takeCondition();
    void takeDate(QLineEdit *line, QString PlanRule::*member);
    void takeTexts();
    void take(PlanRule rule, const QString &note = {});
    bool write(const PlanRule &rule);
    void drag(int step);
    PlanRule ruleWithKeys() const;
    void leave(const QString &uid);

    std::unique_ptr<NationalForm> m_form;
    QStringList m_sets;
    std::optional<PlanRule> m_rule;
    bool m_isShowing = false; // fields are being filled, and nobody types
    std::optional<double> m_offered;
    double m_step = 0.0; // of the slider; 0 where the rule has none
    QTimer m_keysDone;   // the slider was moved by keys, which have no end
    std::optional<double> m_tried; // by the slider, and not written yet (SI)
    QString m_refusal;   // of the last changed(); empty where it was written

    QLabel *m_title;
    QFormLayout *m_layout;
    QLineEdit *m_value, *m_condition, *m_citation, *m_confidence, *m_from, *m_to;
    QLabel *m_echo, *m_problem;
    QPushButton *m_take;
    QSlider *m_slider;
    QComboBox *m_operator, *m_set;
    QCheckBox *m_verified;
    QLabel *m_valueLabel, *m_setLabel, *m_conditionLabel, *m_citationLabel, *m_confidenceLabel, *m_fromLabel, *m_toLabel;
};

} // namespace madang::zoning
