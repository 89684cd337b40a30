// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <QVector>

#include <memory>

class QAction;
class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace madang {

class AttributeDesk;
class DrawingDesk;
class FieldEditor;
class MapView;
class SelectionSummary;
class Session;

// A card over the map with the fields of what is selected, one row or many, each change one edit. While something is
// drawn or its shape changed it gives way: it is there for looking and selecting.
class PropertiesCard : public QFrame {
    Q_OBJECT
public:
    PropertiesCard(Session &session, DrawingDesk &drawing, AttributeDesk &desk, MapView &map, QWidget *parent = nullptr);

    // The switch for all of it: checkable, remembered.
    QAction *wanted() const { return m_wanted; }

    ~PropertiesCard() override;

    QSize sizeHint() const override;

signals:
    void shown(); // it takes its place on the map

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void rebuild();
    void addField(QGridLayout &grid, int &line, size_t column);
    void fill();
    void readMore();
    void showFields();
    void showMeasure();
    bool hasPlace() const;
    void give(const FieldEditor &editor, const QVariant &value);

    Session &m_session;
    DrawingDesk &m_drawing;
    AttributeDesk &m_desk;
    MapView &m_map;
    QAction *m_wanted = nullptr;
    QLabel *m_title = nullptr, *m_count = nullptr;
    QToolButton *m_zoom = nullptr, *m_close = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_rows = nullptr;
    QString m_table; // that the fields are of
    QVector<FieldEditor *> m_editors;
    QLabel *m_measure = nullptr, *m_identifier = nullptr;
    std::unique_ptr<SelectionSummary> m_summary; // that the fields show, or will
    QTimer m_later;                              // reads more of it
};

} // namespace madang
