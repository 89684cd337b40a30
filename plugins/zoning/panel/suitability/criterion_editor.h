// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTableWidget;

namespace madang::zoning {

class CurveGraph;

// A criterion of the page, as it is entered.
struct PageCriterion {
    QString source; // as madang:suitability has it: "slope", "raster:/data/noise.tif"
    bool used = false;
    QString curve;  // "down 5 25"
    double weight = 1.0;
    QString missing; // empty where cells without a value are not judged

    QString text() const; // for CRITERIA, without the weight
    // "1|slope|down 5 25|3|", as it is remembered.
    QString kept() const;
    static PageCriterion fromKept(const QString &text);

    // One of a raster that was just added: the more, the better, until the planner says otherwise.
    static PageCriterion ofRaster(const QString &file);
    QString rasterFile() const; // empty for a criterion of another kind
};

// The curve of one criterion: its shape, drawn, and its values; or the scores of land-use classes.
class CriterionEditor : public QWidget {
    Q_OBJECT
public:
    explicit CriterionEditor(QWidget *parent);

    void setCodes(const QMap<QString, QString> &labels); // the land uses of the plan, by code
    void setCriterion(const PageCriterion &criterion, const QString &language);
    void retranslate(const QString &language);
    // Puts the cursor where it is said what the values of a raster mean.
    void askMeaning();

signals:
    void edited(const PageCriterion &criterion); // its source, curve and missing

private:
    void takeEdit();
    void showValues();
    void showClasses();
    void drawCurve();
    void takeMeaning();
    void showMeaning();
    bool isByClass() const;
    QString unit() const;

    QLabel *m_title;
    QLabel *m_meaningLabel;
    QComboBox *m_meaning;
    QComboBox *m_shape;
    CurveGraph *m_graph;
    std::array<QDoubleSpinBox *, 4> m_values;
    QTableWidget *m_classes;
    QCheckBox *m_judgesMissing;
    QDoubleSpinBox *m_missing;
    QMap<QString, QString> m_codes;
    PageCriterion m_criterion;
    QString m_language;
    bool m_isFilling = false;
};

} // namespace madang::zoning
