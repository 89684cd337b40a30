// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "report/write_report.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace madang {

class PanelPlugin;
class Plan;
class ReportTask;

// Asks for languages, scenario, format and file of the report, writes it in the background and offers to open it.
// Languages, format and folder are remembered. Closing it while it writes cancels.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(Plan &plan, const QString &scenario, const std::vector<PanelPlugin *> &plugins, QWidget *parent = nullptr);
    ~ReportDialog() override;

    // What the fields say now.
    ReportRequest request() const;
    bool isWriting() const { return !m_task.isNull(); }

public slots:
    void write();
    void reject() override;

signals:
    void finishedWriting(bool ok);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillLanguages();
    void chooseFile();
    void followFormat();
    void setWriting(bool writing);
    void showEnd(const ReportTask &task, bool ok);
    QString suggestedFile() const;

    Plan &m_plan;
    std::vector<PanelPlugin *> m_plugins;
    QPointer<ReportTask> m_task;
    QString m_written;
    bool m_closing = false;

    QFormLayout *m_form = nullptr;
    QComboBox *m_first = nullptr, *m_second = nullptr, *m_scenario = nullptr, *m_format = nullptr;
    QLabel *m_languagesLabel = nullptr, *m_scenarioLabel = nullptr, *m_formatLabel = nullptr, *m_fileLabel = nullptr, *m_formatNote = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_browse = nullptr, *m_write = nullptr, *m_close = nullptr, *m_open = nullptr, *m_showFolder = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace madang
