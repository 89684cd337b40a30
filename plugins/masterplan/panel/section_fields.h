// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/processing/typical_section.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace madang::masterplan {

// The dimensions of a typical section, to be changed one by one: lanes, and widths in metres.
class SectionFields : public QWidget {
    Q_OBJECT
public:
    explicit SectionFields(QWidget *parent = nullptr);

    void show(const TypicalSection &section);
    void retranslate();

signals:
    void edited(const QString &section); // as road.section would hold it

private:
    struct Width {
        double RoadSection::*part;
        QLabel *label;
        QDoubleSpinBox *field;
    };
    void tell();

    QLabel *m_lanesLabel;
    QSpinBox *m_lanes;
    std::vector<Width> m_widths;
};

} // namespace madang::masterplan
