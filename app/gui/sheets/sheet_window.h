// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/kept_sheet.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QgsLayoutItem;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QToolButton;

namespace madang {

class ComputedLayers;
class Session;
class SheetDesk;
class SheetForm;
class SheetPreview;
class SheetTask;

// Map sheets: the sheet as it will be printed, what it is to be, and its parts to be changed by hand; written in the
// background as PDF, SVG or pictures, one or one for each district, and as a template. What is changed by hand is kept in the
// plan, under a name (SheetDesk). Closing it stops what is being written.
class SheetWindow : public QWidget {
    Q_OBJECT
public:
    // `view`: what the map of the window shows, in the plan's CRS. `folder`: where files are written at first.
    SheetWindow(Session &session, const ComputedLayers &layers, const QgsRectangle &view, const QString &folder, QWidget *parent);
    ~SheetWindow() override;

    MapSheet *sheet() { return m_sheet.get(); }
    SheetDesk &desk() { return *m_desk; }
    bool isWriting() const { return !m_task.isNull(); }
    // The plan is being closed: SheetDesk::giveUp().
    QString giveUp();

public slots:
    void make();                       // the sheet, anew
    void write(const QString &output); // in the background

signals:
    void made();
    void finishedWriting(bool ok);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Frame { Stays, Anew };
    using Layers = std::vector<std::unique_ptr<QgsMapLayer>>;
    QWidget *makeSide();
    Layers computedLayers(const QString &theme) const;
    bool present(const MapSheetRequest &request, const QString &uid);
    void redraw(Frame frame);
    void openChosen();
    void openKept(const QString &uid);
    void arrangeAnew();
    void rescale();
    void followHand();
    void turn(int step);
    void move(const std::function<void()> &change);
    void showPage();
    void showPart(QgsLayoutItem *item);
    void askWrite();
    bool mayReplace(const QString &output);
    void askTemplate();
    void askSaveTemplate();
    MapSheetRequest asSeen() const;
    KeptSheet seen() const;
    void showEnd(const SheetTask &task, bool ok);
    void say(const QString &text);
    void retranslate();

    Session &m_session;
    const ComputedLayers &m_computed;
    QString m_folder;
    Layers m_layers; // of the sheet; they go after it
    std::unique_ptr<MapSheet> m_sheet;
    QPointer<SheetTask> m_task;
    QPointer<QgsLayoutItem> m_part;
    QTimer m_following;
    bool m_moving = false; // the map is being moved by this window, not by hand

    SheetPreview *m_preview = nullptr;
    SheetForm *m_form = nullptr;
    SheetDesk *m_desk = nullptr;
    QTabWidget *m_tabs = nullptr;
    QScrollArea *m_partPage = nullptr;
    QToolButton *m_previous = nullptr, *m_next = nullptr;
    QLabel *m_page = nullptr, *m_message = nullptr, *m_noPart = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_write = nullptr, *m_cancel = nullptr, *m_open = nullptr, *m_save = nullptr;
};

} // namespace madang
