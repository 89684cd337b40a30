// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <memory>

class QLabel;
class QScrollArea;
class QVBoxLayout;
class QgsLayerTreeModel;
class QgsMapCanvas;

namespace madang {

class Session;

// The legend of what the map shows now, over the map.
class LegendCard : public QFrame {
    Q_OBJECT
public:
    LegendCard(Session &session, QgsMapCanvas &canvas, QWidget *parent = nullptr);
    ~LegendCard() override;

    QSize sizeHint() const override;
    void setWanted(bool wanted);

private:
    void look();
    void fill();

    Session &m_session;
    QgsMapCanvas &m_canvas;
    std::unique_ptr<QgsLayerTreeModel> m_model;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_rows = nullptr;
    QTimer m_later;
    bool m_wanted = false;
    int m_entries = 0;
};

} // namespace madang
