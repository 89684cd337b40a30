// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/form/attribute_desk.h"

#include "core/attributes/column_choices.h"
#include "core/failure.h"
#include "gui/drawing/selected_rows.h"
#include "gui/form/column_label.h"
#include "gui/jobs/writing_progress.h"
#include "gui/plan/session.h"
#include "gui/window/message_area.h"

#include <QScopeGuard>

namespace madang {

AttributeDesk::AttributeDesk(Session &session, SelectedRows &selected, MessageArea &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_selected(selected)
    , m_messages(messages)
    , m_window(window)
{
    connect(&session, &Session::planChanged, this, &AttributeDesk::forgetWords);
    connect(&session, &Session::mapLanguagesChanged, this, &AttributeDesk::forgetWords);
    connect(&session, &Session::rowsChanged, this, [this](const QStringList &tables) {
        for (const char *source : {"code_value", "code_list", "phase", "regulation", "i18n_text"})
            if (tables.contains(QLatin1String(source))) {
                forgetWords();
                return;
            }
    });
}

void AttributeDesk::forgetWords()
{
    m_columns.clear();
    emit wordsChanged();
}

const std::vector<AttributeColumn> &AttributeDesk::columns(const QString &table) const
{
    auto &columns = m_columns[table];
    if (columns.empty()) {
        columns = attributeColumns(table);
        try {
            addChoices(columns, table, m_session.reader(), m_session.project(), language());
        } catch (const Failure &failure) {
            m_messages.say(Finding::Severity::Error, failure.text()); // the columns are there, without what they may hold
        }
    }
    return columns;
}

QString AttributeDesk::label(const AttributeColumn &column, const QString &table) const
{
    return columnLabel(column, table, m_session.plan() ? m_session.plan()->meta().languages : QStringList());
}

AttributeText AttributeDesk::text() const
{
    return {language(), m_session.plan() ? m_session.plan()->meta().country : QString()};
}

QString AttributeDesk::language() const
{
    return m_session.mapLanguages().value(0);
}

QString AttributeDesk::obstacle() const
{
    return m_session.plan() ? m_session.plan()->whyReadOnly() : QString();
}

void AttributeDesk::refuse(const QString &reason) const
{
    m_messages.say(Finding::Severity::Warning, reason);
}

bool AttributeDesk::write(const QString &table, const QVector<AttributeChange> &changes, const FeedbackShare &share)
{
    const AttributeEdit edit = attributeEdit(*m_session.plan(), m_session.scenario(), table, changes, share.part(0, 0.5));
    if (edit.edit.changes.empty())
        return false;
    QStringList kept = m_selected.table() == table ? m_selected.uids() : QStringList();
    for (QString &uid : kept)
        uid = edit.successors.value(uid, uid);
    m_session.plan()->apply(edit.edit, share.part(0.5, 1));
    if (!kept.isEmpty())
        m_selected.set(kept);
    return true;
}

bool AttributeDesk::change(const QString &table, const QVector<AttributeChange> &changes)
{
    if (!m_session.plan() || changes.isEmpty())
        return false;
    if (!obstacle().isEmpty()) {
        refuse(obstacle());
        return false;
    }
    m_isChanging = true;
    bool isDone = false;
    {
        const auto end = qScopeGuard([this] { m_isChanging = false; });
        WritingProgress progress(tr("Changing the rows…"), tr("Stop"), m_window);
        try {
            isDone = write(table, changes, progress.share());
        } catch (const Cancelled &) {
            // As it was before.
        } catch (const Failure &failure) {
            m_messages.say(Finding::Severity::Error, failure.text());
        }
    }
    if (isDone)
        emit changed(table);
    return isDone;
}

} // namespace madang
