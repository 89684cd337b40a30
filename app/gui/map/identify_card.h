// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/map/identify_tool.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace madang {

class MapView;
class Session;
class WindowLanguage;

// A card over the map that says what was clicked: one thing at a time, with arrows where there are more.
class IdentifyCard : public QFrame {
    Q_OBJECT
public:
    IdentifyCard(Session &session, MapView &map, WindowLanguage &language, QWidget *parent = nullptr);

    void present(const QVector<Identified> &what);
    void dismiss();

    QSize sizeHint() const override;

signals:
    void editWanted(const QString &table, const QString &uid);

private:
    void fill();
    QString table() const; // of the plan, of what is shown; empty for what is not drawn by hand

    Session &m_session;
    MapView &m_map;
    WindowLanguage &m_language;
    QVector<Identified> m_what;
    int m_place = 0;
    QLabel *m_title = nullptr;
    QLabel *m_kind = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_back = nullptr, *m_next = nullptr, *m_edit = nullptr, *m_zoom = nullptr, *m_close = nullptr;
    QWidget *m_rows = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace madang
