// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_edit.h"
#include "core/attributes/attribute_text.h"

#include <QObject>

#include <map>

class QWidget;

namespace madang {

class MessageArea;
class SelectedRows;
class Session;

// What forms and the table know of the plan's columns, and the one way in which they change its rows.
class AttributeDesk : public QObject {
    Q_OBJECT
public:
    AttributeDesk(Session &session, SelectedRows &selected, MessageArea &messages, QWidget *window);

    // The columns of a drawn table with their choices in the plan, named in the language of the window. Only while a plan
    // is open; good until wordsChanged().
    const std::vector<AttributeColumn> &columns(const QString &table) const;
    QString label(const AttributeColumn &column, const QString &table) const;
    AttributeText text() const;
    QString language() const;
    // Why rows cannot be changed, for those who show it; empty where they can.
    QString obstacle() const;

    // One edit; true where something was changed. What was refused has been told. What is selected stays so, though rows
    // of a scenario that changes them first have another uid then.
    bool change(const QString &table, const QVector<AttributeChange> &changes);
    void refuse(const QString &reason) const;
    bool isChanging() const { return m_isChanging; }

signals:
    void wordsChanged(); // of columns or choices: another plan, language, code list or phase
    void changed(const QString &table);

private:
    void forgetWords();
    bool write(const QString &table, const QVector<AttributeChange> &changes, const FeedbackShare &share);

    Session &m_session;
    SelectedRows &m_selected;
    MessageArea &m_messages;
    QWidget *m_window;
    mutable std::map<QString, std::vector<AttributeColumn>> m_columns;
    bool m_isChanging = false;
};

} // namespace madang
