// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/kept_sheet.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QgsLayout;

namespace madang {

class Session;
class SheetForm;

// What the plan has of the sheet that the window shows: the name that it is kept under, if it is, and whether something has
// been changed by hand that the plan does not have yet. Changes of a kept sheet are stored together when the hand has rested
// for a while, and at once when the sheet or the window is left, so that the history has an entry for a piece of work and
// not for each drag. Before a sheet goes that is not kept, its user is asked.
class SheetDesk : public QObject {
    Q_OBJECT
public:
    // `seen`: the sheet with all that has been changed by hand; throws Failure.
    SheetDesk(Session &session, SheetForm &form, std::function<KeptSheet()> seen, QWidget *window);

    bool isKept() const { return !m_uid.isEmpty(); }
    QString uid() const { return m_uid; }
    // The sheet that is shown from now on is that one of the plan, or none of them (empty), and as it is there.
    void adopt(const QString &uid, QgsLayout &layout);
    // Something of the sheet has been changed that its layout's own steps do not say.
    void touch();
    // Whether parts of the sheet have been changed by hand since it was arranged.
    bool hasHandwork() const;
    // Whether something would be lost if the sheet went.
    bool isChanged() const;

    // Stores what has been changed on a kept sheet. False, and said, where that could not be done.
    bool store();
    // Asks, where something would be lost. False: the sheet has to stay.
    bool mayLeave();
    // After that: another sheet comes, or none. What there was is nobody's any more.
    void leave();
    bool mayArrangeAnew();
    // The plan is going, and nobody can be asked any more: what is not kept is, under the name that is proposed. Returns what
    // there is to say of it, or nothing.
    QString giveUp();

    void keep();
    void rename();
    void remove();
    // Shows in the form which sheets there are, and what can be done with this one.
    void refresh();

signals:
    void said(const QString &text);
    void removed();                  // by its user: there is no sheet to show
    void turnedBack(const QString &uid); // the plan has the sheet otherwise than it is shown

private:
    void followRows(const QStringList &tables, const QStringList &uids);
    QString proposedName(const KeptSheet &sheet) const;
    bool keepUnderName();
    void keepAs(KeptSheet sheet, const QString &name);
    void storeChanges();
    void apply(const PlanEdit &edit);
    void settle();

    Session &m_session;
    SheetForm &m_form;
    std::function<KeptSheet()> m_seen;
    QWidget *m_window;
    QString m_uid, m_name;
    QPointer<QgsLayout> m_layout;
    QTimer m_rest;
    bool m_isTouched = false;
    bool m_isApplying = false; // what changes in the plan is this one's own doing
};

} // namespace madang
