// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

#include <QTimer>
#include <QWidget>

class QgsMessageBar;

namespace madang {

// The one place where the window speaks: a bar over the map. Notes go by themselves, errors stay until closed.
class MessageArea : public QWidget {
    Q_OBJECT
public:
    explicit MessageArea(QWidget *parent = nullptr);

    void say(Finding::Severity severity, const QString &text);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QgsMessageBar *makeBar();
    void replaceBar();
    void fit();

    QTimer m_later; // fits once the bar has laid itself out
    QgsMessageBar *m_bar = nullptr;
};

} // namespace madang
