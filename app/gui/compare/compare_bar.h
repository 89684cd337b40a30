// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace madang {

class Comparison;
class Session;

// The row over the map while scenarios are compared: which two, and how. Seen only then.
class CompareBar : public QWidget {
    Q_OBJECT
public:
    CompareBar(Session &session, Comparison &comparison, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

private:
    void refresh();
    void retranslate();

    Session &m_session;
    Comparison &m_comparison;
    QLabel *m_label = nullptr;
    QComboBox *m_others = nullptr;
    QHash<int, QToolButton *> m_views; // Comparison::View → its button
    QToolButton *m_close = nullptr;
};

} // namespace madang
