// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/importer.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace madang {

class ImportResults;
class ImportSettings;
class ImportWork;

// Imports a file into the plan: settings with the first rows, progress, what came of it. The import is one edit, done
// when the result shows; closing the dialog while it runs cancels it.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Plan &plan, const QString &file, QWidget *parent = nullptr, const QString &scenario = QStringLiteral("base"));
    ~ImportDialog() override;

    // After an import: what there is to say about it, for the window's list of findings. Empty without one.
    QVector<Finding> findings() const { return m_findings; }

public slots:
    void reject() override;

private:
    void look();
    void start();
    void showProgress(double fraction, bool writing);
    void finish(const ImportResult &result);
    void backWith(const QString &problem);

    ImportTarget m_target;
    ImportWork *m_work = nullptr;
    QStackedWidget *m_pages = nullptr;
    ImportSettings *m_settings = nullptr;
    QWidget *m_progressPage = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    ImportResults *m_results = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QVector<Finding> m_findings;
};

} // namespace madang
