// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

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

private:
    void replaceBar();

    QgsMessageBar *m_bar = nullptr;
};

} // namespace madang
