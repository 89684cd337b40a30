// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

#include <QTimer>
#include <QWidget>

class QgsMessageBar;

namespace madang {

// The one place where the window speaks: a bar over the top of a page, which keeps its size and its place. Notes and warnings
// go by themselves, errors stay until closed.
class MessageArea : public QWidget {
    Q_OBJECT
public:
    explicit MessageArea(QWidget *parent = nullptr);

    // Lies over the top of this page, which has the same parent.
    void lieOver(QWidget &page);

    void say(Finding::Severity severity, const QString &text);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QgsMessageBar *makeBar();
    void replaceBar();
    void fit();
    void place();

    QTimer m_later; // fits once the bar has laid itself out
    QgsMessageBar *m_bar = nullptr;
    QWidget *m_page = nullptr;
};

} // namespace madang
