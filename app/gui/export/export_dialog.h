// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QgsProjectionSelectionWidget;

namespace madang {

class Plan;
class PlanReader;
class ProgressTask;

// Asks which tables of which scenario go into which file and how, says what is going to be written, and writes it in the
// background. What was chosen is remembered. Closing it while it writes cancels.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const Plan &plan, const QString &scenario, QWidget *parent = nullptr);
    ~ExportDialog() override;

    // What the fields say now.
    ExportRequest request() const;
    bool isWriting() const { return !m_task.isNull(); }

public slots:
    void write();
    void reject() override;

signals:
    void finishedWriting(bool ok);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void growToFit();
    void retranslate();
    void remember() const;
    void recall();
    void followFormat();
    void followScenario();
    void nameTables();
    void chooseFile();
    void showPreview();
    void setWriting(bool writing);
    void showEnd(bool ok, const QString &failure, const ExportResult &result);
    ExportFormat format() const;
    void setSuffix();

    const Plan &m_plan;
    std::unique_ptr<PlanReader> m_reader;
    QHash<QString, qint64> m_counts; // rows of the tables in the chosen scenario
    QString m_countFailure;          // why they are not known
    QPointer<ProgressTask> m_task;
    QString m_folder; // of what was written last
    bool m_closing = false;

    QFormLayout *m_form = nullptr;
    QComboBox *m_format = nullptr, *m_scenario = nullptr, *m_encoding = nullptr, *m_layers = nullptr, *m_places = nullptr;
    QListWidget *m_tables = nullptr;
    QgsProjectionSelectionWidget *m_crs = nullptr;
    QLineEdit *m_file = nullptr;
    QLabel *m_formatLabel = nullptr, *m_scenarioLabel = nullptr, *m_tablesLabel = nullptr, *m_crsLabel = nullptr, *m_encodingLabel = nullptr,
           *m_layersLabel = nullptr, *m_placesLabel = nullptr, *m_fileLabel = nullptr, *m_formatNote = nullptr, *m_preview = nullptr,
           *m_message = nullptr;
    QPushButton *m_browse = nullptr, *m_write = nullptr, *m_close = nullptr, *m_showFolder = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace madang
