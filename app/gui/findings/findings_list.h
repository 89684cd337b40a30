// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;

namespace madang {

class FindingsModel;

// The list of findings: a click or Enter asks to see the place; the menu mends what can be mended, copies and exports.
class FindingsList : public QWidget {
    Q_OBJECT
public:
    FindingsList(FindingsModel &model, QWidget *parent = nullptr);

signals:
    void chosen(const Finding &finding);
    void fixWanted(const Finding &finding);

private:
    void offerFix();
    void choose(int row);
    void copy() const;

    FindingsModel &m_model;
    QAction *m_mend = nullptr;
    QListView *m_view = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace madang
