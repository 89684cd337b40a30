// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/export_map_dialog.h"

#include "core/cartography/map_theme.h"
#include "core/phrasebook.h"
#include "gui/session.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>

namespace madang {

namespace {
const QString paperKey = QStringLiteral("exportMap/paper");
} // namespace

ExportMapDialog::ExportMapDialog(const Session &session, const QgsRectangle &view, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_view(view)
    , m_paper(new QComboBox(this))
    , m_first(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_wholePlan(new QRadioButton(tr("The whole &plan"), this))
    , m_asSeen(new QRadioButton(tr("What the &window shows"), this))
{
    setWindowTitle(tr("Export map"));
    const Phrase title = mapThemeTitle(session.theme());
    auto *theme = new QLabel(QCoreApplication::translate(title.context, title.source), this);
    theme->setProperty("heading", true);
    for (const QString &paper : {QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("A2"), QStringLiteral("A1")})
        if (!landscapePaper(paper).isNull())
            m_paper->addItem(paper);
    m_paper->setCurrentText(QSettings().value(paperKey, QStringLiteral("A4")).toString());
    QStringList codes = availableLanguages();
    for (const QString &code : session.plan()->meta().languages + session.mapLanguages())
        if (!codes.contains(code))
            codes << code;
    m_second->addItem(tr("None"), QString());
    for (const QString &code : std::as_const(codes)) {
        m_first->addItem(languageOwnName(code), code);
        m_second->addItem(languageOwnName(code), code);
    }
    m_first->setCurrentIndex(m_first->findData(session.mapLanguages().value(0)));
    m_second->setCurrentIndex(qMax(0, m_second->findData(session.mapLanguages().value(1))));
    m_wholePlan->setChecked(true);

    auto *languages = new QHBoxLayout;
    languages->addWidget(m_first, 1);
    languages->addWidget(m_second, 1);
    auto *covers = new QVBoxLayout;
    covers->addWidget(m_wholePlan);
    covers->addWidget(m_asSeen);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Map"), theme);
    form->addRow(tr("P&aper"), m_paper);
    auto *languageLabel = new QLabel(tr("&Languages"), this);
    languageLabel->setBuddy(m_first);
    form->addRow(languageLabel, languages);
    form->addRow(tr("Covers"), covers);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Save as…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { QSettings().setValue(paperKey, m_paper->currentText()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(qMax(400, fontMetrics().averageCharWidth() * 58), sizeHint().height());
}

MapSheetRequest ExportMapDialog::request() const
{
    MapSheetRequest request;
    request.content.planPath = m_session.plan()->path();
    request.content.theme = m_session.theme();
    request.content.scenario = m_session.scenario();
    request.content.languages = QStringList{m_first->currentData().toString()};
    const QString second = m_second->currentData().toString();
    if (!second.isEmpty() && second != m_first->currentData().toString())
        request.content.languages << second;
    if (m_asSeen->isChecked())
        request.content.extent = m_view;
    request.paper = landscapePaper(m_paper->currentText());
    return request;
}

} // namespace madang
