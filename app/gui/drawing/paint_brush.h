// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/attribute_choice.h"

#include <QObject>
#include <QVariantMap>

namespace madang {

class Session;
struct DrawnKind;

// What is painted on the objects of a kind, and given to those that are drawn: a column and one of the values that it can
// have. The last choices are remembered; a phase or a set holds for every kind of object that has one.
class PaintBrush : public QObject {
    Q_OBJECT
public:
    PaintBrush(Session &session, const DrawnKind &kind, QObject *parent);

    void setKind(const DrawnKind &kind);
    QStringList columns() const { return paintedColumns(*m_kind); }
    QString column() const;
    void setColumn(const QString &column);

    const std::vector<AttributeChoice> &choices() const { return m_choices; }
    QString value() const { return m_value; } // empty: what there was is taken away, or nothing can be chosen
    bool isReady() const { return choice(); }
    void setValue(const QString &value);
    // A regulation set that the plan does not know yet becomes a choice, and is chosen.
    void offerSet(const QString &name);

    // What the history calls the value; empty where something is taken away.
    QString label() const;
    // Where the planner sees what was painted, where that is not on the map before them; else empty.
    QString whereSeen() const;
    // Of a new object: what it is of its kind, and the phase or set that is chosen.
    QVariantMap fieldsOfNew() const;

    void read(); // the choices anew

signals:
    void changed(); // other choices, or another one of them

private:
    std::vector<AttributeChoice> choicesOf(const QString &column) const;
    QString remembered(const QString &column, const std::vector<AttributeChoice> &choices) const;
    const AttributeChoice *choice() const;

    Session &m_session;
    const DrawnKind *m_kind;
    QString m_column; // of every kind that has it; empty: what an object is of its kind
    QString m_value;
    std::vector<AttributeChoice> m_choices;
};

} // namespace madang
