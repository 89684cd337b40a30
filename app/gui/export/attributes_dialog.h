// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/spreadsheet/attribute_comparison.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace madang {

class AttributeChangesModel;
class Plan;
class ProgressTask;

// A table of attributes that was edited in a spreadsheet, beside the plan: what it would change, and what of it cannot be
// taken. Apply makes one step to undo of it.
class AttributesDialog : public QDialog {
    Q_OBJECT
public:
    AttributesDialog(Plan &plan, const QString &file, const QString &scenario, QWidget *parent = nullptr);
    ~AttributesDialog() override;

    bool isComparing() const { return !m_task.isNull(); }

public slots:
    void compare();
    void apply();

signals:
    void compared(bool ok);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showComparison();
    void followProblems();
    void endComparing(bool ok, const QString &failure);

    Plan &m_plan;
    QString m_file, m_scenario, m_failure;
    QPointer<ProgressTask> m_task;
    AttributeComparison m_comparison;
    bool m_isCompared = false, m_isApplied = false;

    QLabel *m_headline = nullptr, *m_source = nullptr, *m_notes = nullptr, *m_encodingLabel = nullptr;
    QComboBox *m_encoding = nullptr;
    QTableView *m_view = nullptr;
    AttributeChangesModel *m_model = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_apply = nullptr, *m_close = nullptr;
};

} // namespace madang
