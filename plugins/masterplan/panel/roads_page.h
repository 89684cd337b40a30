// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"
#include "masterplan/processing/typical_section.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace madang {
class Figures;
class ResultTable;
} // namespace madang

namespace madang::masterplan {

class ProposedLand;
class SectionDrawing;
class SectionFields;

// Typical sections for roads, the land that they take, and cutting it out of what is drawn there.
class RoadsPage : public Panel {
    Q_OBJECT
public:
    RoadsPage(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;

private:
    int add(const QString &section);
    void choose(const QString &section);
    void nameSections();
    void showSection();
    void showSelection();
    void giveSection();
    QStringList roadsToChange() const;

    QLabel *m_sectionLabel = nullptr;
    QComboBox *m_section = nullptr;
    SectionDrawing *m_drawing = nullptr;
    SectionFields *m_fields = nullptr;
    QLabel *m_roadsLabel = nullptr;
    QComboBox *m_roads = nullptr;
    QPushButton *m_give = nullptr;
    QLabel *m_radiusLabel = nullptr;
    QDoubleSpinBox *m_radius = nullptr;
    QLabel *m_cutLabel = nullptr;
    QList<QCheckBox *> m_cut; // block, zone, parcel
    Figures *m_figures = nullptr;
    ResultTable *m_table = nullptr;
    ProposedLand *m_proposed = nullptr;
    std::vector<TypicalSection> m_sections; // the built-in ones, the plan's, and what is being made; as the choice shows them
    QString m_made;                         // what is being made, as stored; empty where nothing is
};

} // namespace madang::masterplan
