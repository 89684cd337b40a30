// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/sheets/sheet_desk.h"

#include "core/failure.h"
#include "core/sheets/sheet_paper.h"
#include "gui/plan/session.h"
#include "gui/sheets/sheet_form.h"
#include "gui/sheets/sheet_name_dialog.h"

#include <qgslayout.h>
#include <qgslayoutundostack.h>

#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QUndoStack>

#include <algorithm>

namespace madang {

namespace {

constexpr int sheetRest = 12000; // ms

} // namespace

SheetDesk::SheetDesk(Session &session, SheetForm &form, std::function<KeptSheet()> seen, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_form(form)
    , m_seen(std::move(seen))
    , m_window(window)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(sheetRest);
    connect(&m_rest, &QTimer::timeout, this, &SheetDesk::store);
    connect(&session, &Session::rowsChanged, this, &SheetDesk::followRows);
    connect(&form, &SheetForm::keepAsked, this, &SheetDesk::keep);
    connect(&form, &SheetForm::renameAsked, this, &SheetDesk::rename);
    connect(&form, &SheetForm::removeAsked, this, &SheetDesk::remove);
    refresh();
}

void SheetDesk::adopt(const QString &uid, QgsLayout &layout)
{
    m_uid = uid;
    m_layout = &layout;
    settle();
    // The stack also says so while its layout goes: nothing is asked of it here.
    connect(layout.undoStack()->stack(), &QUndoStack::indexChanged, this, [this] {
        if (isKept())
            m_rest.start();
    });
    refresh();
}

void SheetDesk::settle()
{
    m_rest.stop();
    m_isTouched = false;
    if (m_layout)
        m_layout->undoStack()->stack()->setClean();
}

void SheetDesk::touch()
{
    m_isTouched = true;
    if (isKept())
        m_rest.start();
}

bool SheetDesk::hasHandwork() const
{
    return m_isTouched || (m_layout && !m_layout->undoStack()->stack()->isClean());
}

bool SheetDesk::isChanged() const
{
    return m_layout && (hasHandwork() || (!isKept() && m_form.hasOwnWords()));
}

void SheetDesk::apply(const PlanEdit &edit)
{
    const QScopedValueRollback<bool> own(m_isApplying, true);
    m_session.plan()->apply(edit);
}

void SheetDesk::storeChanges()
{
    m_rest.stop();
    if (!isKept() || !isChanged() || m_session.plan()->isReadOnly())
        return;
    KeptSheet sheet = m_seen();
    sheet.uid = m_uid;
    apply(editToChangeSheet(*m_session.plan(), sheet));
    settle();
}

bool SheetDesk::store()
{
    try {
        storeChanges();
        return true;
    } catch (const Failure &failure) {
        emit said(failure.text());
        return false;
    }
}

bool SheetDesk::mayLeave()
{
    const bool isWritable = !m_session.plan()->isReadOnly();
    if (!isChanged() || (isKept() && isWritable && store()))
        return true;
    QMessageBox box(QMessageBox::Question, tr("Map sheets"),
                    isKept() ? tr("What you have changed on “%1” is not in the plan.").arg(m_name) : tr("Keep this sheet in the plan?"),
                    QMessageBox::NoButton, m_window);
    box.setInformativeText(isWritable ? tr("What you have changed on it by hand is lost otherwise.")
                                      : tr("%1 Save the sheet as a template, or what you have changed on it by hand is lost.")
                                            .arg(m_session.plan()->whyReadOnly()));
    const QPushButton *keeps = isWritable ? box.addButton(tr("&Keep in the plan…"), QMessageBox::AcceptRole) : nullptr;
    const QPushButton *discards = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.setDefaultButton(cancel);
    box.exec();
    if (box.clickedButton() == discards)
        return true;
    return keeps && box.clickedButton() == keeps && keepUnderName();
}

void SheetDesk::leave()
{
    m_rest.stop();
    m_uid.clear();
    m_layout.clear();
    m_isTouched = false;
}

bool SheetDesk::mayArrangeAnew()
{
    if (!isKept() && !hasHandwork())
        return true;
    if (isKept() && !store()) // so that undo brings back all of it
        return false;
    QMessageBox box(QMessageBox::Question, tr("Map sheets"), tr("Arrange the sheet anew for this paper?"), QMessageBox::NoButton, m_window);
    box.setInformativeText(isKept() ? tr("What has been changed on it by hand goes. Undo in the plan brings it back.")
                                    : tr("What you have changed on it by hand goes. To have both, keep the sheet in the plan first."));
    const QPushButton *yes = box.addButton(tr("&Arrange anew"), QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.setDefaultButton(cancel);
    box.exec();
    return box.clickedButton() == yes;
}

QString SheetDesk::giveUp()
{
    if (!isChanged() || m_session.plan()->isReadOnly())
        return {};
    try {
        if (isKept()) {
            storeChanges();
            return {};
        }
        const KeptSheet sheet = m_seen();
        const QString name = proposedName(sheet);
        keepAs(sheet, name);
        return tr("The map sheet is kept in its plan as “%1”.").arg(name);
    } catch (const Failure &failure) {
        return failure.text();
    }
}

// A name such as “Land use plan A3”.
QString SheetDesk::proposedName(const KeptSheet &sheet) const
{
    return freeSheetName(keptSheetNames(m_session.reader()), QStringLiteral("%1 %2").arg(m_form.title(), paperName(sheet.request.paper)));
}

void SheetDesk::keepAs(KeptSheet sheet, const QString &name)
{
    sheet.name = name;
    const PlanEdit edit = editToKeepSheet(*m_session.plan(), sheet);
    apply(edit);
    m_uid = edit.changes.front().uid;
    settle();
}

bool SheetDesk::keepUnderName()
{
    KeptSheet sheet;
    try {
        sheet = m_seen();
    } catch (const Failure &failure) {
        emit said(failure.text());
        return false;
    }
    SheetNameDialog dialog({tr("Keep in the plan"),
                            tr("The plan keeps the sheet under this name, with all that you have changed on it. Its legend and areas go on "
                               "following the plan; what you change on it later is stored by itself."),
                            tr("&Keep")},
                           proposedName(sheet), [&](const QString &name) { keepAs(sheet, name); }, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    refresh();
    return true;
}

void SheetDesk::keep()
{
    if (store())
        keepUnderName();
}

void SheetDesk::rename()
{
    if (!isKept())
        return;
    SheetNameDialog dialog({tr("Rename the sheet"), tr("The plan keeps the sheet under this name; the title on it stays as it is."), tr("&Rename")}, m_name,
                           [this](const QString &name) { apply(editToRenameSheet(*m_session.plan(), m_uid, name)); }, m_window);
    if (dialog.exec() == QDialog::Accepted)
        refresh();
}

void SheetDesk::remove()
{
    if (!isKept())
        return;
    store(); // so that undo brings back all of it
    const QString name = m_name;
    try {
        apply(editToDeleteSheet(*m_session.plan(), m_uid));
    } catch (const Failure &failure) {
        emit said(failure.text());
        return;
    }
    leave();
    refresh();
    emit removed();
    emit said(tr("“%1” is deleted. Undo in the plan brings it back.").arg(name));
}

void SheetDesk::followRows(const QStringList &tables, const QStringList &uids)
{
    if (!tables.contains(QStringLiteral("map_sheet")) || m_isApplying)
        return;
    if (isKept() && !m_session.plan()->row(QStringLiteral("map_sheet"), m_uid)) {
        emit said(tr("“%1” is not kept in the plan any more: that was undone.").arg(m_name));
        m_uid.clear();
        m_isTouched = true; // its user is asked before it goes
    } else if (isKept() && uids.contains(m_uid) && !isChanged()) {
        emit turnedBack(m_uid);
    }
    refresh();
}

void SheetDesk::refresh()
{
    const std::vector<KeptSheetName> sheets = keptSheetNames(m_session.reader());
    const auto own = std::find_if(sheets.begin(), sheets.end(), [this](const KeptSheetName &each) { return each.uid == m_uid; });
    m_name = own == sheets.end() ? QString() : own->name;
    m_form.listKept(sheets, m_uid, m_session.plan()->isReadOnly() ? m_session.plan()->whyReadOnly() : QString());
}

} // namespace madang
