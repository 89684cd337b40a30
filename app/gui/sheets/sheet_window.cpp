// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/sheets/sheet_window.h"

#include "core/failure.h"
#include "core/sheets/sheet_atlas.h"
#include "core/sheets/sheet_export.h"
#include "core/sheets/sheet_kind.h"
#include "gui/language/live_text.h"
#include "gui/map/computed_layers.h"
#include "gui/plan/session.h"
#include "gui/sheets/sheet_desk.h"
#include "gui/sheets/sheet_form.h"
#include "gui/sheets/sheet_preview.h"
#include "gui/sheets/sheet_task.h"
#include "gui/window/line_icon.h"

#include <qgsapplication.h>
#include <qgsgui.h>
#include <qgsguiutils.h>
#include <qgslayoutguiutils.h>
#include <qgslayoutitemguiregistry.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemwidget.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutundostack.h>

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace madang {

SheetWindow::SheetWindow(Session &session, const ComputedLayers &layers, const QgsRectangle &view, const QString &folder, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_computed(layers)
    , m_folder(folder)
{
    static bool known = false; // QGIS's forms for the parts of a layout
    if (!known)
        QgsLayoutGuiUtils::registerGuiForKnownItemTypes(nullptr);
    known = true;

    m_preview = new SheetPreview(this);
    m_previous = new QToolButton(this);
    m_previous->setIcon(lineIcon(QStringLiteral("chevron-left")));
    m_page = new QLabel(this);
    m_page->setObjectName(QStringLiteral("sheetPage"));
    m_next = new QToolButton(this);
    m_next->setIcon(lineIcon(QStringLiteral("chevron-right")));
    m_preview->bar().addSeparator();
    for (QWidget *part : std::initializer_list<QWidget *>{m_previous, m_page, m_next})
        m_preview->bar().addWidget(part);
    m_form = new SheetForm(session, view, this);
    m_desk = new SheetDesk(session, *m_form, [this] { return seen(); }, this);

    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_preview);
    split->addWidget(makeSide());
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({900, 340});
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);

    // The map is moved in many small steps, and a plan is edited in bursts.
    m_following.setSingleShot(true);
    m_following.setInterval(300);
    connect(&m_following, &QTimer::timeout, this, &SheetWindow::followHand);
    connect(m_form, &SheetForm::sheetChosen, this, &SheetWindow::openChosen);
    connect(m_form, &SheetForm::paperChanged, this, &SheetWindow::arrangeAnew);
    connect(m_form, &SheetForm::contentChanged, this, [this] { redraw(Frame::Stays); });
    connect(m_form, &SheetForm::partChanged, this, [this] { redraw(Frame::Anew); });
    connect(m_form, &SheetForm::scaleChanged, this, &SheetWindow::rescale);
    connect(m_form, &SheetForm::textsChanged, this, [this] {
        if (!m_sheet)
            return;
        m_sheet->retype(m_form->request().title, m_form->request().fields);
        if (m_desk->isKept())
            m_desk->touch();
    });
    connect(m_desk, &SheetDesk::said, this, &SheetWindow::say);
    connect(m_desk, &SheetDesk::turnedBack, this, &SheetWindow::openKept);
    connect(m_desk, &SheetDesk::removed, this, &SheetWindow::openChosen);
    connect(m_preview, &SheetPreview::chosen, this, &SheetWindow::showPart);
    connect(m_preview, &SheetPreview::mapMoved, this, [this] {
        if (!m_moving)
            m_following.start();
    });
    connect(&session, &Session::rowsChanged, this, [this](const QStringList &tables) {
        if (tables != QStringList{QStringLiteral("map_sheet")})
            m_following.start();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_write, &QPushButton::clicked, this, &SheetWindow::askWrite);
    connect(m_open, &QPushButton::clicked, this, &SheetWindow::askTemplate);
    connect(m_save, &QPushButton::clicked, this, &SheetWindow::askSaveTemplate);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    resize(1240, 740);
    keepTranslated(this, [this] { retranslate(); });
    QTimer::singleShot(0, this, &SheetWindow::make); // the window is seen first
}

SheetWindow::~SheetWindow()
{
    // The task reads the plan through its own connection, and tells nobody any more.
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
    }
    showPart(nullptr); // QGIS's form of a part holds on to it
    delete m_preview;
    m_sheet.reset();
}

QWidget *SheetWindow::makeSide()
{
    auto *side = new QWidget(this);
    m_tabs = new QTabWidget(side);
    auto *form = new QScrollArea(m_tabs);
    form->setWidgetResizable(true);
    form->setFrameShape(QFrame::NoFrame);
    form->setWidget(m_form);
    m_partPage = new QScrollArea(m_tabs);
    m_partPage->setWidgetResizable(true);
    m_partPage->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(form, QString());
    m_tabs->addTab(m_partPage, QString());
    m_write = new QPushButton(side);
    m_write->setProperty("primary", true);
    m_write->setObjectName(QStringLiteral("writeSheet"));
    m_open = new QPushButton(side);
    m_save = new QPushButton(side);
    m_cancel = new QPushButton(side);
    m_cancel->setObjectName(QStringLiteral("cancelSheet"));
    m_cancel->hide();
    m_progress = new QProgressBar(side);
    m_progress->setRange(0, 100);
    m_progress->hide();
    m_message = new QLabel(side);
    m_message->setObjectName(QStringLiteral("sheetMessage"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->hide();
    auto *templates = new QHBoxLayout;
    templates->addWidget(m_open);
    templates->addWidget(m_save);
    auto *writing = new QHBoxLayout;
    writing->addWidget(m_progress, 1);
    writing->addWidget(m_cancel);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_message);
    column->addLayout(templates);
    column->addLayout(writing);
    column->addWidget(m_write);
    showPart(nullptr);
    return side;
}

void SheetWindow::retranslate()
{
    setWindowTitle(tr("Map sheets"));
    m_tabs->setTabText(0, tr("Sheet"));
    m_tabs->setTabText(1, tr("Chosen part"));
    m_previous->setToolTip(tr("The sheet before"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("The next sheet"));
    m_next->setAccessibleName(m_next->toolTip());
    m_write->setText(tr("&Write the sheet…"));
    m_write->setToolTip(tr("As PDF, SVG or pictures; a PDF holds the sheets of all districts, the others become a file each"));
    m_open->setText(tr("&Open template…"));
    m_open->setToolTip(tr("Draw the sheet on a layout template (.qpt) of your own, made here or in QGIS"));
    m_save->setText(tr("Save as &template…"));
    m_save->setToolTip(tr("Keep this sheet with all that you have changed as a layout template (.qpt), for here and for QGIS"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress of writing the sheet"));
    // QGIS's form of a part is in the language of when it was made.
    showPart(m_part);
    showPage();
}

SheetWindow::Layers SheetWindow::computedLayers(const QString &theme) const
{
    Layers copies;
    for (const QgsMapLayer *layer : m_computed.visible(theme)) {
        std::unique_ptr<QgsMapLayer> copy(layer->clone());
        copy->setId(layer->id());
        copies.push_back(std::move(copy));
    }
    return copies;
}

// `uid`: of the kept sheet that it is; empty for a new one.
bool SheetWindow::present(const MapSheetRequest &asked, const QString &uid)
{
    const QgsTemporaryCursorOverride waiting(Qt::WaitCursor);
    MapSheetRequest request = asked;
    m_moving = true;
    Layers layers = computedLayers(request.content.theme);
    for (const auto &layer : layers)
        request.content.extraLayers << layer.get();
    bool done = false;
    try {
        auto sheet = std::make_unique<MapSheet>(request);
        m_form->showUsualTitle(sheet->usualTitle());
        m_preview->present(sheet->layout());
        m_desk->adopt(uid, sheet->layout());
        connect(sheet->layout().undoStack()->stack(), &QUndoStack::indexChanged, this, [this] {
            if (m_sheet && m_sheet->isLegendUpset())
                m_following.start();
        });
        m_sheet = std::move(sheet); // the one before goes, and its layers after it
        m_layers = std::move(layers);
        say(QString());
        done = true;
    } catch (const Failure &failure) {
        say(failure.text());
    }
    m_moving = false;
    for (QWidget *needsSheet : std::initializer_list<QWidget *>{m_write, m_save})
        needsSheet->setEnabled(m_sheet && !isWriting());
    showPage();
    emit made();
    return done;
}

void SheetWindow::make()
{
    if (!m_session.plan())
        return;
    try {
        MapSheetRequest request = m_form->request();
        if (const QString table = m_form->districts(); !table.isEmpty())
            request.places = sheetPlaces(m_session.reader(), request.content.scenario, table, request.content.languages);
        if (!present(request, m_desk->uid()))
            m_form->setTemplate({});
    } catch (const Failure &failure) {
        say(failure.text());
    }
}

// The same sheet with what the form says now: parts that somebody has changed by hand stay as they are.
void SheetWindow::redraw(Frame frame)
{
    if (!m_sheet || (!m_desk->isKept() && !m_desk->hasHandwork())) {
        make();
        return;
    }
    try {
        MapSheetRequest request = asSeen();
        request.followsPlan = true;
        if (frame == Frame::Anew) {
            request.content.extent = m_form->request().content.extent;
            request.scale = m_form->request().scale;
        }
        if (present(request, m_desk->uid()))
            m_desk->touch();
    } catch (const Failure &failure) {
        say(failure.text());
    }
}

void SheetWindow::openChosen()
{
    const QString wanted = m_form->choice();
    if (!m_desk->mayLeave()) {
        m_desk->refresh(); // the form shows again what is open
        return;
    }
    if (m_form->isKept(wanted)) {
        openKept(wanted);
        return;
    }
    m_desk->leave();
    m_form->begin(wanted);
    make();
}

void SheetWindow::openKept(const QString &uid)
{
    try {
        const KeptSheet sheet = keptSheet(m_session.reader(), uid);
        const MapSheetRequest request = requestFor(sheet, m_session.reader());
        if (present(request, uid)) {
            m_form->restore(sheet);
            return;
        }
    } catch (const Failure &failure) {
        say(failure.text());
    }
    m_desk->refresh();
}

void SheetWindow::arrangeAnew()
{
    if (!m_desk->mayArrangeAnew()) {
        m_form->restorePaper();
        return;
    }
    m_form->rememberPaper();
    make();
    if (m_desk->isKept())
        m_desk->touch();
}

// Another scale is that of the place that the map shows; what fits is found from the whole.
void SheetWindow::rescale()
{
    if (!m_sheet || !m_sheet->map())
        return;
    move([this] {
        const MapSheetRequest request = m_form->request();
        m_sheet->show(request.scale > 0 && m_form->districts().isEmpty() ? m_sheet->map()->extent() : request.content.extent, request.scale);
    });
    if (m_desk->isKept())
        m_desk->touch();
}

void SheetWindow::followHand()
{
    if (!m_sheet)
        return;
    move([this] { m_sheet->follow(); });
}

// Changes what the sheet shows. The plan is read for it: its scenario may have gone, or its file.
void SheetWindow::move(const std::function<void()> &change)
{
    const QScopedValueRollback<bool> moving(m_moving, true);
    try {
        change();
        m_sheet->layout().refresh();
    } catch (const Failure &failure) {
        say(failure.text());
    }
}

void SheetWindow::turn(int step)
{
    if (!m_sheet)
        return;
    move([this, step] { m_sheet->turnTo(m_sheet->page() + step); });
    showPage();
}

void SheetWindow::showPage()
{
    const int count = m_sheet ? m_sheet->pageCount() : 1, page = m_sheet ? m_sheet->page() : 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_previous, m_page, m_next})
        part->setEnabled(count > 1);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_page->setText(count > 1 ? tr("Sheet %1 of %2").arg(page + 1).arg(count) : tr("One sheet"));
}

void SheetWindow::showPart(QgsLayoutItem *item)
{
    m_part = item;
    QgsLayoutItemBaseWidget *form = item && item->id() != QLatin1String("map") && item->id() != QLatin1String("overview")
                                        ? QgsGui::layoutItemGuiRegistry()->createItemWidget(item) : nullptr;
    if (form) {
        m_partPage->setWidget(form); // deletes the one before
        if (m_tabs->count() > 1)
            m_tabs->setCurrentIndex(1);
        return;
    }
    m_noPart = new QLabel(tr("Choose a part of the sheet with the pointer: a text to change its words, a sample, a line. The map is moved with "
                             "“Move the map”; its scale is on the page “Sheet”."));
    m_noPart->setWordWrap(true);
    m_noPart->setAlignment(Qt::AlignTop);
    m_noPart->setMargin(8);
    m_noPart->setProperty("quiet", true);
    m_partPage->setWidget(m_noPart);
}

// The sheet with all that has been changed by hand.
MapSheetRequest SheetWindow::asSeen() const
{
    if (!m_sheet || !m_sheet->map())
        throw Failure(tr("The sheet has no map any more."), {}, tr("Take back its removal with Undo above the sheet."));
    MapSheetRequest request = m_form->request();
    if (const QString table = m_form->districts(); !table.isEmpty())
        request.places = sheetPlaces(m_session.reader(), request.content.scenario, table, request.content.languages);
    else {
        request.content.extent = m_sheet->map()->extent();
        request.scale = m_sheet->map()->scale();
    }
    request.paper = m_sheet->layout().pageCollection()->page(0)->pageSize().toQSizeF(); // a template has its own
    request.layout = m_sheet->document();
    return request;
}

KeptSheet SheetWindow::seen() const
{
    KeptSheet sheet;
    sheet.request = asSeen();
    sheet.shows = m_form->shows();
    sheet.fits = m_form->request().scale <= 0;
    return sheet;
}

QString SheetWindow::giveUp()
{
    return m_desk->giveUp();
}

void SheetWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.plan() && !m_desk->mayLeave())
        event->ignore();
    else
        m_desk->leave();
}

// Whoever turns to the plan's own window finds there what was changed here, and can undo it.
void SheetWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        QTimer::singleShot(0, this, [this] {
            if (const QWidget *now = QApplication::activeWindow(); m_session.plan() && (!now || now == parentWidget()))
                m_desk->store();
        });
}

void SheetWindow::askWrite()
{
    if (!m_sheet || isWriting())
        return;
    const QString suggested = QStringLiteral("%1/%2-%3.pdf")
                                  .arg(m_folder, QFileInfo(m_session.plan()->path()).completeBaseName(), m_form->request().content.theme);
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the sheet"), suggested, tr("PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && mayReplace(path))
        write(path);
}

// Asks once for all sheets of a batch, whose files have other names than the one that was chosen.
bool SheetWindow::mayReplace(const QString &output)
{
    QStringList there;
    for (const QString &file : mapSheetFiles(output, m_sheet->pageCount()))
        if (QFileInfo::exists(file))
            there << QDir::toNativeSeparators(file);
    if (there.isEmpty())
        return true;
    constexpr int mostNamed = 10;
    const QString names = QStringList(there.mid(0, mostNamed)).join(QLatin1Char('\n')) + (there.size() > mostNamed ? QStringLiteral("\n…") : QString());
    return QMessageBox::question(this, tr("Write the sheet"),
                                 tr("%n file(s) are there already. Replace them?", nullptr, int(there.size())) + QStringLiteral("\n\n") + names)
           == QMessageBox::Yes;
}

void SheetWindow::write(const QString &output)
{
    if (!m_sheet || isWriting())
        return;
    try {
        checkMapOutput(output);
        m_desk->store();
        MapSheetRequest request = asSeen();
        m_folder = QFileInfo(output).absolutePath();
        auto *task = new SheetTask(request, output, computedLayers(request.content.theme)); // the task manager owns it
        m_task = task;
        connect(task, &QgsTask::progressChanged, this, [this](double percent) { m_progress->setValue(int(percent)); });
        connect(task, &QgsTask::taskCompleted, this, [this, task] { showEnd(*task, true); });
        connect(task, &QgsTask::taskTerminated, this, [this, task] { showEnd(*task, false); });
        m_write->setEnabled(false);
        m_progress->setValue(0);
        m_progress->show();
        m_cancel->show();
        say(QString());
        QgsApplication::taskManager()->addTask(task);
    } catch (const Failure &failure) {
        say(failure.text());
    }
}

void SheetWindow::showEnd(const SheetTask &task, bool ok)
{
    m_task.clear();
    m_write->setEnabled(m_sheet != nullptr);
    m_progress->hide();
    m_cancel->hide();
    if (!ok)
        say(task.failure().isEmpty() ? tr("Cancelled. No file was written.") : task.failure());
    else if (task.files().size() == 1)
        say(tr("The sheet is in %1.").arg(QDir::toNativeSeparators(task.files().first())));
    else
        say(tr("%n sheet(s) are in %1.", nullptr, int(task.files().size())).arg(QDir::toNativeSeparators(QFileInfo(task.files().value(0)).absolutePath())));
    emit finishedWriting(ok);
}

void SheetWindow::askTemplate()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open template"), m_folder, tr("Layout templates (*.qpt)"));
    if (path.isEmpty() || !m_desk->mayLeave())
        return;
    m_desk->leave();
    m_form->begin(sheetOfTheme(m_form->request().content.theme));
    m_form->setTemplate(path);
    make();
}

void SheetWindow::askSaveTemplate()
{
    if (!m_sheet)
        return;
    QString path = QFileDialog::getSaveFileName(this, tr("Save as template"), m_folder, tr("Layout templates (*.qpt)"), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".qpt"), Qt::CaseInsensitive))
        path += QStringLiteral(".qpt");
    if (mayReplace(path))
        write(path);
}

void SheetWindow::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace madang
