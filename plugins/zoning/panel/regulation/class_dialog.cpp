// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/regulation/class_dialog.h"

#include "core/plan/code_lists.h"
#include "core/text/phrasebook.h"
#include "zoning/panel/regulation/unverified_look.h"
#include "zoning/processing/regulation/date_text.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madang::zoning {

ClassDialog::ClassDialog(const PlanClass &value, const QString &country, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_value(value)
    , m_country(country)
    , m_colour(new QPushButton(this))
    , m_hilucs(new QComboBox(this))
    , m_verified(new QCheckBox(tr("&Verified against the instrument"), this))
    , m_problem(new QLabel(this))
{
    const bool isNew = value.uid.isEmpty();
    setWindowTitle(isNew ? tr("New land-use class") : tr("Land-use class %1").arg(value.code));
    m_code = addLine("code", value.code);
    m_code->setEnabled(isNew);
    m_code->setToolTip(isNew ? tr("What zones and parcels will have as their code") : tr("Zones and parcels name it, so that it stays"));
    m_english = addLine("labelEnglish", value.labelEnglish);
    m_local = addLine("labelLocal", value.labelLocal);
    m_korean = addLine("labelKorean", value.labelKorean);
    m_source = addLine("source", value.source);
    m_confidence = addLine("confidence", value.confidence);
    m_from = addLine("validFrom", value.validFrom);
    m_to = addLine("validTo", value.validTo);
    m_verified->setChecked(value.verified);
    m_verified->setObjectName(QStringLiteral("verified"));
    m_colour->setObjectName(QStringLiteral("colour"));
    m_hilucs->setObjectName(QStringLiteral("hilucs"));
    m_hilucs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hilucs->setMinimumContentsLength(20);
    m_hilucs->addItem(tr("not known"), QString());
    for (const HilucsClass &each : hilucsClasses())
        m_hilucs->addItem(QStringLiteral("%1  %2").arg(QString(each.code).replace(QLatin1Char('_'), QLatin1Char('.')),
                                                       language == QLatin1String("ko") ? each.labelKorean : each.labelEnglish),
                          each.code);
    m_hilucs->setCurrentIndex(std::max(0, m_hilucs->findData(value.hilucs)));
    m_hilucs->setToolTip(tr("The class of the INSPIRE land-use list that it corresponds to: plans of several countries are compared by it"));
    if (m_value.colour.isEmpty())
        m_value.colour = QStringLiteral("#C8C2B6");
    showColour();
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setProperty("note", "error");
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *form = new QFormLayout;
    form->addRow(tr("&Code"), m_code);
    form->addRow(tr("&English name"), m_english);
    const QString local = countryLanguage(country);
    // A country's own language that is Korean or English has its field already.
    m_local->setVisible(!local.isEmpty() && local != QLatin1String("ko"));
    if (!m_local->isHidden())
        form->addRow(tr("Name in %1").arg(languageOwnName(local)), m_local);
    form->addRow(tr("&Korean name"), m_korean);
    form->addRow(tr("C&olour"), m_colour);
    form->addRow(tr("&HILUCS class"), m_hilucs);
    form->addRow(tr("&Source"), m_source);
    form->addRow(tr("Con&fidence"), m_confidence);
    form->addRow(m_verified);
    form->addRow(tr("Valid f&rom"), m_from);
    form->addRow(tr("Valid &to"), m_to);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add class") : tr("Change class"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(420);

    connect(buttons, &QDialogButtonBox::accepted, this, &ClassDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ClassDialog::reject);
    connect(m_colour, &QPushButton::clicked, this, [this] {
        const QColor colour = QColorDialog::getColor(QColor(m_value.colour), this, tr("Colour of the class"));
        if (!colour.isValid() || colour == QColor(m_value.colour))
            return;
        m_value.colour = colour.name().toUpper();
        m_value.colourSource = QStringLiteral("proposed"); // no more that of the instrument
        showColour();
    });
}

QLineEdit *ClassDialog::addLine(const char *name, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(QLatin1String(name));
    line->setCursorPosition(0);
    return line;
}

void ClassDialog::showColour()
{
    m_colour->setIcon(classSwatch(QColor(m_value.colour), true, devicePixelRatioF()));
    m_colour->setText(m_value.colour);
    m_colour->setToolTip(tr("Choose the colour that the class has on maps"));
}

bool ClassDialog::readDates()
{
    const DateReader reader(m_country);
    const ReadDate from = reader.read(m_from->text(), DayOf::Beginning), to = reader.read(m_to->text(), DayOf::End);
    for (const ReadDate &read : {from, to})
        if (!read.problem.isEmpty()) {
            m_problem->setText(QStringLiteral("%1\n%2").arg(read.problem, read.remedy));
            m_problem->show();
            return false;
        }
    m_value.validFrom = from.date;
    m_value.validTo = to.date;
    return true;
}

void ClassDialog::accept()
{
    if (m_code->text().trimmed().isEmpty() || m_english->text().trimmed().isEmpty()) {
        m_problem->setText(tr("A class needs a code and an English name."));
        m_problem->show();
        return;
    }
    if (readDates())
        QDialog::accept();
}

PlanClass ClassDialog::value() const
{
    PlanClass value = m_value;
    value.code = m_code->text().trimmed();
    value.labelEnglish = m_english->text().trimmed();
    if (m_local->isHidden() && countryLanguage(m_country) == QLatin1String("ko"))
        value.labelLocal = m_korean->text().trimmed();
    else
        value.labelLocal = m_local->text().trimmed();
    value.labelKorean = m_korean->text().trimmed();
    value.hilucs = m_hilucs->currentData().toString();
    value.source = m_source->text().trimmed();
    value.confidence = m_confidence->text().trimmed();
    value.verified = m_verified->isChecked();
    return value;
}

} // namespace madang::zoning
