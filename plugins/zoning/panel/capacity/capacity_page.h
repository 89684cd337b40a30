// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/capacity/capacity_map.h"
#include "zoning/processing/capacity/live_capacity.h"
#include "zoning/processing/capacity/buildings_on_land.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QgsPointXY;

namespace madang {
class Figures;
class ResultTable;
class Workbench;
} // namespace madang

namespace madang::zoning {

class ColourBars;
class ParcelCard;
class ParcelLayer;

// What may be built in the scenario shown: sums, the map of what binds or of what is left, classes, and one parcel with its
// reasons. Computed when the page is first seen, and kept up to date with the plan's rules.
class CapacityPage : public QWidget {
    Q_OBJECT
public:
    // `live`, which must outlive it, is read here: what else shows or tries rules shares it.
    CapacityPage(Workbench &workbench, LiveCapacity &live, QWidget *parent);

    // Another page that shows `live`: it is read when that one is seen, too.
    void accompany(QWidget &page);

signals:
    // The user wants to see or change a regulation that binds.
    void ruleWanted(const QString &uid);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSeen() const;
    void lay();
    void adoptPlan();
    void readLater(const QStringList &tables);
    void readIfSeen();
    void read();
    void rereadRules();
    void adoptCapacity();
    void adoptFailure(const QString &reason);
    void clearShown(); // what the window shows of this outside the page
    void showTheme();
    void followRules();
    void showCapacity();
    void showState();
    void showFigures();
    void showMap();
    void showBars();
    void showClasses();
    void fillMapped();
    void makeLayer();
    void colourLayer();
    void nameLayer();
    void pickSite(int site);
    void showSite();
    void followSelection();
    std::vector<BuildingOnLand> readStanding(const ParcelSheet &sheet);
    QString classNameOf(const QString &code) const;
    std::optional<MappedFigure> mapped() const; // none: the map shows nothing of this
    void retranslate();

    Workbench &m_workbench;
    LiveCapacity &m_live;
    QPointer<QWidget> m_companion;
    QTimer m_later; // until what was drawn is read
    QTimer m_rest;  // until all that follows from a rule is shown
    QTimer m_slow;  // runs while a renewal may still be too short to be spoken of
    bool m_isStale = true; // what is known is not that of the plan as it is
    bool m_areRulesStale = false; // a rule was changed while they were being read
    bool m_hasShownTheme = false; // the map has turned to capacity since the plan was opened
    bool m_hasFailed = false;
    QString m_problem; // why the capacity could not be read; empty where it was stopped
    CapacityMap m_map;
    QPointer<ParcelLayer> m_layer; // the window owns it
    int m_site = -1;   // of the parcel card; -1 for none
    QString m_siteUid; // the same, kept while the plan is read again
    std::vector<BuildingOnLand> m_standing; // on m_site
    struct ClassLabel {
        QHash<QString, QString> byLanguage;
        QColor colour;
    };
    QHash<QString, ClassLabel> m_classLabels; // by code

    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QWidget *m_body = nullptr;
    ParcelCard *m_card = nullptr;
    Figures *m_figures = nullptr;
    QLabel *m_mappedLabel = nullptr;
    QComboBox *m_mapped = nullptr;
    ColourBars *m_bars = nullptr;
    QLabel *m_hint = nullptr;
    ResultTable *m_classes = nullptr;
};

} // namespace madang::zoning
