// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"
#include "zoning/processing/indicators/entered_figures.h"

class QLabel;
class QListWidget;
class QTabBar;

namespace madang {
class ResultTable;
}

namespace madang::zoning {

class AttainmentView;
class FigureEditor;
class IndicatorWords;

// Indicators of the scenarios ticked, side by side: as a table with traffic lights, as bars and as a radar of how far they come
// up to their targets. One chosen tells its formula, numbers and sources, and lets figures and targets be entered.
class IndicatorsPage : public Panel {
    Q_OBJECT
public:
    IndicatorsPage(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;

private:
    void showScenarios();
    void rememberScenarios();
    void showTable(const IndicatorWords &words);
    void showChart(const IndicatorWords &words);
    void showBasis(const IndicatorWords &words);
    void showForm();
    void fitColumns();
    void fitRows();
    void choose(const QString &key);
    void showChosen();
    void enter(const QString &key, EnteredKind kind, const std::optional<EnteredValue> &value);
    QString scenarioName(const QVariantMap &scenario) const;
    QString shownScenarioName() const;
    QString whyNotEntered(bool isComputed) const;
    QString sourcesOf(const QVariantMap &indicator, const IndicatorWords &words) const;

    QVariantList m_scenarios; // of the results
    QString m_chosen;         // key of an indicator
    QStringList m_charted;    // keys of the axes of the chart
    QLabel *m_scenariosLabel = nullptr;
    QListWidget *m_list = nullptr;
    QTabBar *m_forms = nullptr;
    ResultTable *m_table = nullptr;
    AttainmentView *m_view = nullptr;
    QLabel *m_chartNote = nullptr;
    QLabel *m_basis = nullptr;
    QLabel *m_detail = nullptr;
    FigureEditor *m_editor = nullptr;
};

} // namespace madang::zoning
