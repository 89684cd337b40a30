// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/processing/land_draft.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace madang {
class Panel;
}

namespace madang::masterplan {

// What a computation proposes: shown on the map until it is added to the plan (one edit), or the plan changes.
class ProposedLand : public QWidget {
    Q_OBJECT
public:
    // Of the panel whose results they are. `source` names its layers on the map.
    ProposedLand(Panel &panel, const QString &source);

    // A run begins: what was proposed before goes.
    void expect();
    // What it returned: results "draft", and "land" or the uids of "without_road_uids" where it has them. Nothing is proposed
    // that was added already, or that the plan has changed under.
    void present(const QVariantMap &results);
    // What the draft does, as sentences; the name of its layer on the map.
    void setWords(const QString &summary, const QString &layerName, const QString &markedName);
    void clear();
    void retranslate();

private:
    void add();
    void showOnMap();
    void enable();

    Panel &m_panel;
    QString m_source;
    QPushButton *m_add = nullptr;
    QLabel *m_summary = nullptr;
    LandDraft m_draft;
    QgsGeometry m_land;
    QSet<QString> m_marked;
    QString m_layerName, m_markedName;
    bool m_isShown = false;
    bool m_isOver = true; // nothing may be proposed until the next run
};

} // namespace madang::masterplan
