// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/paint_brush.h"

#include "core/cartography/map_theme.h"
#include "core/cartography/plan_project.h"
#include "core/phases/development_phase.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/plan/session.h"

#include <qgsproject.h>

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace madang {

namespace {

const QString columnKey = QStringLiteral("drawing/column");

QString valueKey(const DrawnKind &kind, const QString &column)
{
    return QStringLiteral("drawing/value/") + (column == kind.column ? kind.table : column);
}

bool hasValue(const std::vector<AttributeChoice> &choices, const QString &value)
{
    return std::any_of(choices.begin(), choices.end(), [&](const AttributeChoice &each) { return each.value == value; });
}

} // namespace

PaintBrush::PaintBrush(Session &session, const DrawnKind &kind, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_kind(&kind)
    , m_column(QSettings().value(columnKey).toString())
{
    connect(&session, &Session::planChanged, this, &PaintBrush::read);
    connect(&session, &Session::mapLanguagesChanged, this, &PaintBrush::read);
    connect(&session, &Session::rowsChanged, this, [this](const QStringList &tables) {
        if (tables.contains(phaseTable) || tables.contains(QStringLiteral("regulation")))
            read();
    });
    read();
}

void PaintBrush::setKind(const DrawnKind &kind)
{
    m_kind = &kind;
    read();
}

QString PaintBrush::column() const
{
    return columns().contains(m_column) ? m_column : m_kind->column;
}

void PaintBrush::setColumn(const QString &column)
{
    m_column = column == m_kind->column ? QString() : column;
    QSettings().setValue(columnKey, m_column);
    read();
}

std::vector<AttributeChoice> PaintBrush::choicesOf(const QString &column) const
{
    if (!m_session.plan())
        return {};
    if (column == phaseColumn)
        return phaseChoices(m_session.project());
    return column == regulationSetColumn ? regulationSetChoices(m_session.reader()) : attributeChoices(m_session.project(), *m_kind);
}

QString PaintBrush::remembered(const QString &column, const std::vector<AttributeChoice> &choices) const
{
    const QVariant last = QSettings().value(valueKey(*m_kind, column));
    if (last.isValid() && hasValue(choices, last.toString()))
        return last.toString();
    if (column == m_kind->column && hasValue(choices, m_kind->usual))
        return m_kind->usual;
    return choices.empty() ? QString() : choices.front().value;
}

void PaintBrush::read()
{
    m_choices = choicesOf(column());
    m_value = remembered(column(), m_choices);
    emit changed();
}

void PaintBrush::setValue(const QString &value)
{
    m_value = value;
    QSettings().setValue(valueKey(*m_kind, column()), value);
    emit changed();
}

void PaintBrush::offerSet(const QString &name)
{
    const QString set = name.simplified();
    if (set.isEmpty() || column() != regulationSetColumn)
        return;
    if (!hasValue(m_choices, set))
        m_choices.insert(m_choices.begin(), {set, set, {}});
    setValue(set);
}

const AttributeChoice *PaintBrush::choice() const
{
    for (const AttributeChoice &each : m_choices)
        if (each.value == m_value)
            return &each;
    return nullptr;
}

QString PaintBrush::label() const
{
    const AttributeChoice *chosen = choice();
    if (!chosen || m_value.isEmpty())
        return {};
    // A phase by its name in the plan, not by what the map says of it now.
    const auto phase = column() == phaseColumn ? m_session.plan()->row(phaseTable, m_value) : std::nullopt;
    return phase ? phase->fields.value(QStringLiteral("name")).toString() : chosen->label;
}

QString PaintBrush::whereSeen() const
{
    const QString phasing = QStringLiteral("phasing");
    if (column() == regulationSetColumn)
        return tr("The regulation set was changed. It stands in the properties and in the table; the map does not show it.");
    if (column() != phaseColumn)
        return {};
    if (!m_session.project().mapLayer(planLayerId(m_kind->table + QStringLiteral("_phase"))))
        return tr("The phase was changed. It stands in the properties and in the table; the map shows the phases of zones, roads, canals and "
                  "public transport lines.");
    if (m_session.theme() == phasing)
        return {};
    const Phrase title = mapThemeTitle(phasing);
    return tr("The phase was changed. The map shows phases in its theme “%1”.").arg(QCoreApplication::translate(title.context, title.source));
}

QVariantMap PaintBrush::fieldsOfNew() const
{
    QVariantMap fields;
    if (column() != m_kind->column)
        fields[m_kind->column] = remembered(m_kind->column, choicesOf(m_kind->column));
    fields[column()] = m_value;
    for (auto it = fields.begin(); it != fields.end();)
        it = it.value().toString().isEmpty() ? fields.erase(it) : std::next(it);
    return fields;
}

} // namespace madang
