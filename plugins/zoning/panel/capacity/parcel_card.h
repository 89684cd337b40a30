// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/panel/capacity/massing.h"
#include "zoning/processing/capacity/parcel_sheet.h"
#include "zoning/processing/capacity/buildings_on_land.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace madang::zoning {

class MassingView;

// One parcel: what may be built on it, what binds, and how it comes about, step by step, with where each rule stands.
class ParcelCard : public QFrame {
    Q_OBJECT
public:
    explicit ParcelCard(QWidget *parent = nullptr);

    // `zoneNames`: of the parcel's zones, as they are to be read, in the order of the sheet.
    void show(const ParcelSheet &sheet, const std::vector<BuildingOnLand> &standing, const QStringList &zoneNames, const QString &language);

signals:
    void closeWanted();
    void ruleWanted(const QString &uid); // of the regulation that binds

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTitle(const ParcelSheet &sheet, const QStringList &zoneNames, const QString &language);
    void showSteps(const ParcelSheet &sheet, const QString &language);

    QLabel *m_title = nullptr;
    QLabel *m_zones = nullptr;
    QLabel *m_answer = nullptr;
    QLabel *m_unverified = nullptr;
    MassingView *m_massing = nullptr;
    QLabel *m_steps = nullptr;
    QToolButton *m_close = nullptr;
    QPushButton *m_rule = nullptr;
    QString m_ruleUid;
};

} // namespace madang::zoning
