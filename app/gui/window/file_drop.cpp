// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/file_drop.h"

#include "gui/window/plan_desk.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace madang {

namespace {

QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

FileDrop::FileDrop(PlanDesk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = filesIn(drop->mimeData());
        if (files.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        // The file manager waits for the answer; a dialog must not keep it waiting.
        if (event->type() == QEvent::Drop)
            QTimer::singleShot(0, this, [this, files] { m_desk.take(files); });
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace madang
