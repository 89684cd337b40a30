// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/map_sheet.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace madang {

class Session;

// Asks how the map in view is to be put on a sheet: paper, languages, what it covers.
class ExportMapDialog : public QDialog {
    Q_OBJECT
public:
    // `view` is what the window shows, in the plan's CRS.
    ExportMapDialog(const Session &session, const QgsRectangle &view, QWidget *parent = nullptr);

    // Without the layers that are not the plan's.
    MapSheetRequest request() const;

private:
    const Session &m_session;
    QgsRectangle m_view;
    QComboBox *m_paper = nullptr;
    QComboBox *m_first = nullptr, *m_second = nullptr;
    QRadioButton *m_wholePlan = nullptr, *m_asSeen = nullptr;
};

} // namespace madang
