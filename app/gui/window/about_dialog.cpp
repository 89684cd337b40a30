// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/about_dialog.h"

#include <qgis.h>
#include <qgsprojutils.h>

#include <gdal.h>
#include <geos_c.h>

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace madang {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Madang"));
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/madang/icons/madang.svg")).pixmap(64, 64));
    auto *name = new QLabel(QStringLiteral("Madang · 마당"), this);
    name->setProperty("display", true);
    auto *about = new QLabel(tr("A workbench for drawing a city's master plan, testing it and reporting on it in two languages. "
                                "A madang is the yard where a village meets."),
                             this);
    about->setWordWrap(true);
    const QVector<QPair<QString, QString>> versions = {
        {QStringLiteral("Madang"), QStringLiteral(MADANG_VERSION)},
        {QStringLiteral("QGIS"), Qgis::version()},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("GDAL"), QString::fromUtf8(GDALVersionInfo("RELEASE_NAME"))},
        {QStringLiteral("GEOS"), QString::fromUtf8(GEOSversion())},
        {QStringLiteral("PROJ"), QStringLiteral("%1.%2").arg(QgsProjUtils::projVersionMajor()).arg(QgsProjUtils::projVersionMinor())}};
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(4);
    QString text;
    for (const auto &[what, version] : versions) {
        auto *value = new QLabel(version, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(what, value);
        text += what + u' ' + version + u'\n';
    }
    auto *licence = new QLabel(tr("Free software under the GNU General Public License, version 2 or later. "
                                  "World map: Natural Earth, public domain, as QGIS ships it."),
                               this);
    licence->setWordWrap(true);
    licence->setProperty("quiet", true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [text] { QApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture);
    head->addWidget(name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(licence);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(qMax(440, fontMetrics().averageCharWidth() * 60), sizeHint().height());
}

} // namespace madang
