// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/csv_export.h"

#include "core/files/csv_text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace madang {

namespace {

// The context of the texts below.
class CsvExport {
    Q_DECLARE_TR_FUNCTIONS(CsvExport)
};

} // namespace

void exportCsv(QWidget *parent, const QString &title, const QString &suggested, const QString &csv)
{
    const QString path = QFileDialog::getSaveFileName(parent, title, suggested, CsvExport::tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = csvFile(csv);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(parent, title, CsvExport::tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace madang
