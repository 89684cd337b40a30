// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QgsLayout;
class QgsLayoutItem;
class QgsLayoutView;
class QgsLayoutViewTool;
class QgsLayoutViewToolSelect;
class QToolBar;

namespace madang {

// A sheet as it will be printed, in QGIS's own view of layouts: its parts are chosen, moved and made larger with the
// pointer, the map is moved in its frame, and every step can be taken back.
class SheetPreview : public QWidget {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget *parent);
    ~SheetPreview() override;

    // The layout has to outlive this, or the next call.
    void present(QgsLayout &layout);
    QgsLayoutView &view() { return *m_view; }
    QToolBar &bar() { return *m_bar; }

signals:
    void chosen(QgsLayoutItem *item); // null: none, or more than one
    void mapMoved();                  // in its frame, by hand

private:
    QAction *addTool(const QString &icon, QgsLayoutViewTool *tool);
    void follow();
    void retranslate();

    QgsLayoutView *m_view = nullptr;
    QgsLayoutViewToolSelect *m_select = nullptr;
    QToolBar *m_bar = nullptr;
    QAction *m_choose = nullptr, *m_move = nullptr, *m_pan = nullptr, *m_zoomIn = nullptr, *m_zoomOut = nullptr, *m_full = nullptr, *m_undo = nullptr,
            *m_redo = nullptr, *m_delete = nullptr;
};

} // namespace madang
