// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

#include <qgis.h>

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QgsMessageBar;

namespace madang {

// The one place where the window speaks: a bar over the top of the map, or of the first page while there is none. The map
// keeps its size and its place; cards on it make room. Notes and warnings go by themselves, errors stay until closed.
class MessageArea : public QWidget {
    Q_OBJECT
public:
    explicit MessageArea(QWidget *parent = nullptr);

    void lieOver(QWidget &page);

    void say(Finding::Severity severity, const QString &text);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QgsMessageBar *makeBar();
    void push(const QString &text, Qgis::MessageLevel level, int seconds);
    void replaceBar();
    void fit();
    void place();

    QTimer m_later; // fits once the bar has laid itself out
    QgsMessageBar *m_bar = nullptr;
    QPointer<QWidget> m_page;
};

} // namespace madang
