// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/phases/phase_model.h"

#include "core/import/number_text.h"
#include "core/text/phrasebook.h"
#include "gui/drawing/attribute_choice.h"
#include "gui/plan/session.h"

#include <QLocale>

#include <cmath>

namespace madang {

namespace {

std::optional<int> *yearOf(DevelopmentPhase &phase, int column)
{
    return column == PhaseModel::From ? &phase.yearFrom : column == PhaseModel::To ? &phase.yearTo : nullptr;
}

// As people write it, in the digits of any script; false where it is no whole number.
bool readYear(const QString &text, std::optional<int> &year)
{
    if (text.isEmpty()) {
        year.reset();
        return true;
    }
    const NumberReading reading = readNumber(text, Quantity::Plain, {}, false);
    if (!reading.number || std::abs(reading.number->value) > 1e6 || reading.number->value != std::floor(reading.number->value))
        return false;
    year = int(reading.number->value);
    return true;
}

} // namespace

PhaseModel::PhaseModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void PhaseModel::read()
{
    beginResetModel();
    m_phases.clear();
    m_objects.clear();
    m_samples.clear();
    if (m_session.plan()) {
        m_phases = developmentPhases(m_session.reader());
        m_objects = rowsByPhase(m_session.reader());
        for (const AttributeChoice &choice : phaseChoices(m_session.project()))
            m_samples.insert(choice.value, choice.sample);
    }
    endResetModel();
}

int PhaseModel::rowOf(const QString &uid) const
{
    for (size_t i = 0; i < m_phases.size(); ++i)
        if (m_phases[i].uid == uid)
            return int(i);
    return -1;
}

int PhaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_phases.size());
}

int PhaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PhaseModel::text(const DevelopmentPhase &phase, int column) const
{
    const auto year = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
    switch (column) {
    case Name:
        return phase.name;
    case SecondName:
        return phase.secondName;
    case From:
        return year(phase.yearFrom);
    case To:
        return year(phase.yearTo);
    default:
        return QLocale().toString(objectsIn(phase.uid));
    }
}

QVariant PhaseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DevelopmentPhase &phase = m_phases[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(phase, index.column());
    if (role == Qt::DecorationRole && index.column() == Name)
        return m_samples.value(phase.uid);
    if (role == Qt::TextAlignmentRole && index.column() >= From)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PhaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return section == Objects        ? tr("Objects and costs that are in this phase, in all scenarios")
               : section == From || section == To ? tr("A year of the common era, or nothing where it is not known yet")
                                                  : QVariant();
    if (role == Qt::TextAlignmentRole && section >= From)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList languages = m_session.plan() ? m_session.plan()->meta().languages : QStringList();
    switch (section) {
    case Name:
    case SecondName:
        return tr("Name (%1)").arg(languageOwnName(languages.value(section)));
    case From:
        return tr("From the year");
    case To:
        return tr("To the year");
    default:
        return tr("Objects");
    }
}

Qt::ItemFlags PhaseModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() != Objects && m_session.plan() && !m_session.plan()->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PhaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    DevelopmentPhase phase = m_phases[size_t(index.row())];
    const QString text = value.toString().simplified();
    if (text == this->text(phase, index.column()))
        return false;
    if (std::optional<int> *year = yearOf(phase, index.column())) {
        if (!readYear(text, *year)) {
            emit refused(tr("“%1” is not a year. Write it like 2030, or nothing where it is not known yet.").arg(text));
            return false;
        }
    } else {
        (index.column() == Name ? phase.name : phase.secondName) = text;
    }
    emit changeWanted(phase);
    return true;
}

} // namespace madang
