// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/importer.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QWidget;

namespace madang {

// Whose data a file holds: two lines of a form. What the file itself shows is proposed until a person writes there.
class OriginFields : public QObject {
    Q_OBJECT
public:
    OriginFields(QFormLayout &form, QWidget *parent);

    void propose(const ImportPreview &preview);
    void addTo(ImportRequest &request) const;

private:
    QLineEdit *m_source = nullptr;
    QLineEdit *m_licence = nullptr;
    bool m_areTheirs = false;
};

} // namespace madang
