// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/panel/section_fields.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace madang::masterplan {

SectionFields::SectionFields(QWidget *parent)
    : QWidget(parent)
    , m_lanesLabel(new QLabel(this))
    , m_lanes(new QSpinBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    int at = 0;
    const auto place = [&](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        label->setProperty("quiet", true);
        grid->addWidget(label, at / 3 * 2, at % 3);
        grid->addWidget(field, at / 3 * 2 + 1, at % 3);
        grid->setColumnStretch(at % 3, 1);
        ++at;
    };
    m_lanes->setRange(0, 12);
    m_lanes->setObjectName(QStringLiteral("section-lanes"));
    place(m_lanesLabel, m_lanes);
    connect(m_lanes, qOverload<int>(&QSpinBox::valueChanged), this, &SectionFields::tell);
    const struct {
        const char *name;
        double RoadSection::*part;
    } parts[] = {{"section-lane", &RoadSection::laneWidthM},   {"section-median", &RoadSection::medianWidthM},   {"section-parking", &RoadSection::parkingWidthM},
                 {"section-walk", &RoadSection::walkWidthM},   {"section-drain", &RoadSection::drainWidthM}};
    for (const auto &part : parts) {
        auto *field = new QDoubleSpinBox(this);
        field->setObjectName(QLatin1String(part.name));
        field->setRange(0.0, 60.0);
        field->setSingleStep(0.25);
        field->setDecimals(2);
        auto *label = new QLabel(this);
        place(label, field);
        m_widths.push_back({part.part, label, field});
        connect(field, qOverload<double>(&QDoubleSpinBox::valueChanged), this, &SectionFields::tell);
    }
}

void SectionFields::show(const TypicalSection &section)
{
    // A field that has the value already is left alone: writing it anew would rewrite what is being typed ("2." as "2.00").
    if (m_lanes->value() != section.dimensions.lanes) {
        const QSignalBlocker quiet(m_lanes);
        m_lanes->setValue(section.dimensions.lanes);
    }
    for (const Width &width : m_widths)
        if (std::abs(width.field->value() - section.dimensions.*width.part) > 1e-9) {
            const QSignalBlocker quiet(width.field);
            width.field->setValue(section.dimensions.*width.part);
        }
}

void SectionFields::tell()
{
    RoadSection dimensions;
    dimensions.lanes = m_lanes->value();
    for (const Width &width : m_widths)
        dimensions.*width.part = width.field->value();
    const QString text = typicalSectionText(dimensions);
    // Nothing at all is no road; the fields may pass it on the way to something.
    if (typicalSection(text))
        emit edited(text);
}

void SectionFields::retranslate()
{
    m_lanesLabel->setText(tr("Lanes"));
    m_lanes->setToolTip(tr("Lanes of both directions together"));
    const QStringList names{tr("Lane"), tr("Median"), tr("Parking"), tr("Walk"), tr("Drain")};
    const QStringList hints{tr("Width of a lane"), tr("Width of the median between the directions"), tr("Width of the parking lane on each side"),
                            tr("Width of the walk on each side"), tr("Width of the drain on each side")};
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        m_widths[i].label->setText(names[int(i)]);
        m_widths[i].field->setToolTip(hints[int(i)]);
        m_widths[i].field->setSuffix(tr(" m"));
    }
}

} // namespace madang::masterplan
