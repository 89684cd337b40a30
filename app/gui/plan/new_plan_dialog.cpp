// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plan/new_plan_dialog.h"

#include "core/text/phrasebook.h"
#include "gui/plan/country_defaults.h"
#include "gui/window/line_icon.h"

#include <qgsprojectionselectiondialog.h>

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace madang {

namespace {

const QString countryKey = QStringLiteral("newPlan/country");
// Every language that names on a plan may be in, translated window or not.
const QStringList planLanguages = {QStringLiteral("ko"), QStringLiteral("en"), QStringLiteral("id"), QStringLiteral("km"),
                                   QStringLiteral("lo"), QStringLiteral("ms"), QStringLiteral("my"), QStringLiteral("fil"),
                                   QStringLiteral("ta"), QStringLiteral("th"), QStringLiteral("vi"), QStringLiteral("zh_CN")};

QComboBox *languageBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const QString &code : planLanguages)
        box->addItem(languageOwnName(code), code);
    return box;
}

} // namespace

NewPlanDialog::NewPlanDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_title(new QLineEdit(this))
    , m_country(new QComboBox(this))
    , m_crs(new QComboBox(this))
    , m_first(languageBox(this))
    , m_second(languageBox(this))
    , m_currency(new QComboBox(this))
    , m_baseYear(new QSpinBox(this))
    , m_horizon(new QSpinBox(this))
    , m_file(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("New plan"));
    m_title->setPlaceholderText(tr("For example: Master plan of Battambang 2040"));
    std::vector<CountryDefaults> countries = countryDefaults();
    std::sort(countries.begin(), countries.end(), [](const CountryDefaults &a, const CountryDefaults &b) {
        return countryName(a).localeAwareCompare(countryName(b)) < 0;
    });
    QStringList currencies = {QStringLiteral("USD"), QStringLiteral("KRW")};
    for (const CountryDefaults &country : countries) {
        m_country->addItem(countryName(country), country.country);
        if (!currencies.contains(country.currency))
            currencies << country.currency;
    }
    m_currency->addItems(currencies);
    m_currency->setEditable(true);
    m_baseYear->setRange(1990, 2100);
    m_horizon->setRange(1990, 2150);
    m_baseYear->setValue(QDate::currentDate().year());
    m_horizon->setValue(QDate::currentDate().year() + 20);
    for (QSpinBox *year : {m_baseYear, m_horizon})
        year->setGroupSeparatorShown(false);

    auto *otherCrs = new QToolButton(this);
    otherCrs->setIcon(lineIcon(QStringLiteral("more")));
    otherCrs->setToolTip(tr("Choose another coordinate system"));
    m_crs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_crs->setMinimumContentsLength(20);
    auto *crsRow = new QHBoxLayout;
    crsRow->addWidget(m_crs, 1);
    crsRow->addWidget(otherCrs);
    auto *languageRow = new QHBoxLayout;
    languageRow->addWidget(m_first, 1);
    languageRow->addWidget(m_second, 1);
    auto *yearRow = new QHBoxLayout;
    auto *until = new QLabel(tr("un&til"), this);
    until->setBuddy(m_horizon);
    yearRow->addWidget(m_baseYear, 1);
    yearRow->addWidget(until);
    yearRow->addWidget(m_horizon, 1);
    auto *browse = new QToolButton(this);
    browse->setIcon(lineIcon(QStringLiteral("open")));
    browse->setToolTip(tr("Choose where to save"));
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto add = [form](const QString &text, QWidget *buddy, QLayout *row) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        form->addRow(label, row);
    };
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Country"), m_country);
    add(tr("Coordinate &system"), m_crs, crsRow);
    add(tr("Two &languages"), m_first, languageRow);
    form->addRow(tr("C&urrency"), m_currency);
    add(tr("&Base year"), m_baseYear, yearRow);
    add(tr("&File"), m_file, fileRow);
    m_problem->setProperty("note", "warning");
    m_problem->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_create->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);

    connect(m_country, QOverload<int>::of(&QComboBox::currentIndexChanged), this, &NewPlanDialog::suggest);
    connect(m_title, &QLineEdit::textChanged, this, &NewPlanDialog::suggestFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileIsTheirs = true; });
    connect(m_file, &QLineEdit::textChanged, this, &NewPlanDialog::check);
    for (QComboBox *box : {m_crs, m_first, m_second, m_currency})
        connect(box, &QComboBox::currentTextChanged, this, &NewPlanDialog::check);
    connect(m_baseYear, QOverload<int>::of(&QSpinBox::valueChanged), this, &NewPlanDialog::check);
    connect(m_horizon, QOverload<int>::of(&QSpinBox::valueChanged), this, &NewPlanDialog::check);
    connect(otherCrs, &QToolButton::clicked, this, &NewPlanDialog::chooseCrs);
    connect(browse, &QToolButton::clicked, this, &NewPlanDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { QSettings().setValue(countryKey, m_country->currentData()); });

    const int known = m_country->findData(QSettings().value(countryKey, QStringLiteral("KH")));
    m_country->setCurrentIndex(qMax(0, known));
    suggest();
    suggestFile();
    resize(qMax(480, fontMetrics().averageCharWidth() * 72), sizeHint().height());
}

void NewPlanDialog::suggest()
{
    for (const CountryDefaults &country : countryDefaults()) {
        if (country.country != m_country->currentData().toString())
            continue;
        m_crs->clear();
        for (const QString &id : country.crs)
            m_crs->addItem(tr("%1 (%2)").arg(QgsCoordinateReferenceSystem(id).description(), id), id);
        m_currency->setCurrentText(country.currency);
        m_first->setCurrentIndex(m_first->findData(country.language));
        m_second->setCurrentIndex(m_second->findData(country.language == QLatin1String("ko") ? QStringLiteral("en") : QStringLiteral("ko")));
    }
    check();
}

void NewPlanDialog::suggestFile()
{
    if (!m_fileIsTheirs) {
        QString name = m_title->text().trimmed();
        name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+")), QStringLiteral("-"));
        if (name.isEmpty())
            name = tr("plan");
        QString path = QDir(m_folder).filePath(name + QStringLiteral(".gpkg"));
        for (int number = 2; QFileInfo::exists(path); ++number)
            path = QDir(m_folder).filePath(QStringLiteral("%1-%2.gpkg").arg(name).arg(number));
        m_file->setText(QDir::toNativeSeparators(path));
    }
    check();
}

void NewPlanDialog::chooseFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the new plan"), m_file->text(), tr("Plans (*.gpkg)"));
    if (path.isEmpty())
        return;
    m_fileIsTheirs = true;
    m_file->setText(QDir::toNativeSeparators(path));
}

void NewPlanDialog::chooseCrs()
{
    QgsProjectionSelectionDialog dialog(this);
    dialog.setCrs(QgsCoordinateReferenceSystem(m_crs->currentData().toString()));
    if (dialog.exec() != QDialog::Accepted || !dialog.crs().isValid())
        return;
    const QString id = dialog.crs().authid();
    if (m_crs->findData(id) < 0)
        m_crs->addItem(tr("%1 (%2)").arg(dialog.crs().description(), id), id);
    m_crs->setCurrentIndex(m_crs->findData(id));
}

PlanMeta NewPlanDialog::meta() const
{
    PlanMeta meta;
    meta.title = m_title->text().trimmed();
    meta.country = m_country->currentData().toString();
    meta.languages = QStringList{m_first->currentData().toString(), m_second->currentData().toString()};
    meta.currency = m_currency->currentText().trimmed().toUpper();
    meta.baseYear = m_baseYear->value();
    meta.priceYear = m_baseYear->value();
    meta.horizon = m_horizon->value();
    meta.crs = m_crs->currentData().toString();
    return meta;
}

QString NewPlanDialog::path() const
{
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (QFileInfo(path).suffix().compare(QLatin1String("gpkg"), Qt::CaseInsensitive) != 0)
        path += QStringLiteral(".gpkg");
    return path;
}

void NewPlanDialog::check()
{
    if (!m_create)
        return;
    QString problem;
    const bool untitled = m_title->text().trimmed().isEmpty();
    if (!untitled) {
        problem = whatIsWrongWith(meta());
        if (problem.isEmpty() && m_file->text().trimmed().isEmpty())
            problem = tr("Choose a file for the plan.");
        else if (problem.isEmpty() && QFileInfo::exists(path()))
            problem = tr("There is a file of this name already. Choose another name.");
        else if (problem.isEmpty() && !QFileInfo(QFileInfo(path()).absolutePath()).isWritable())
            problem = tr("This folder does not exist or cannot be written to.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_create->setEnabled(!untitled && problem.isEmpty());
}

} // namespace madang
