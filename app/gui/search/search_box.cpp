// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/search/search_box.h"

#include "core/text/typed_place.h"
#include "gui/jobs/background_task.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/search/search_results.h"
#include "gui/window/line_icon.h"

#include <qgsapplication.h>

#include <QAction>
#include <QFocusEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace madang {

namespace {
constexpr int mostHitsOfTable = 50;
} // namespace

SearchBox::SearchBox(Session &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_action(new QAction(lineIcon(QStringLiteral("search")), QString(), this))
    , m_results(new SearchResults(this))
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    addAction(lineIcon(QStringLiteral("search"), IconTint::Quiet), QLineEdit::LeadingPosition);
    setMinimumWidth(150);
    setMaximumWidth(240);
    m_action->setObjectName(QStringLiteral("find"));
    m_action->setShortcuts({QKeySequence(QStringLiteral("Ctrl+F")), QKeySequence(QStringLiteral("Ctrl+K"))});
    connect(m_action, &QAction::triggered, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    m_later.setSingleShot(true);
    m_later.setInterval(120); // a quick hand types on
    connect(&m_later, &QTimer::timeout, this, &SearchBox::find);
    connect(this, &QLineEdit::textEdited, this, [this] { m_later.start(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_popup)
            m_popup->hide();
    });
    connect(&session, &Session::opening, this, &SearchBox::outdate);
    connect(&session, &Session::planChanged, this, [this] {
        outdate();
        clear();
        m_search = {};
        setEnabled(m_session.plan());
        m_action->setEnabled(m_session.plan());
    });
    connect(&session, &Session::scenarioChanged, this, &SearchBox::outdate);
    connect(&session, &Session::mapLanguagesChanged, this, &SearchBox::outdate);
    // A reading would make the edit wait for it.
    connect(&session, &Session::changing, this, [this] {
        m_isStale = true;
        if (m_reading)
            m_reading->cancel();
        m_reading = nullptr;
    });
    connect(&session, &Session::rowsChanged, this, &SearchBox::outdate);
    setEnabled(session.plan());
    m_action->setEnabled(session.plan());
    keepTranslated(this, [this] {
        setPlaceholderText(tr("Find in the plan"));
        setToolTip(tr("Names, numbers, land-use codes and identifiers, in any language, and coordinates (%1)").arg(m_action->shortcut().toString(QKeySequence::NativeText)));
        setAccessibleName(placeholderText());
        m_action->setText(tr("&Find in the plan"));
    });
}

SearchBox::~SearchBox()
{
    if (m_reading)
        m_reading->cancel();
    delete m_popup;
}

void SearchBox::outdate()
{
    m_isStale = true;
    if (m_reading)
        m_reading->cancel();
    m_reading = nullptr;
    if (m_session.plan() && hasFocus() && !text().isEmpty())
        read();
}

void SearchBox::read()
{
    if (!m_isStale || !m_session.plan())
        return;
    m_isStale = false;
    const QPointer<SearchBox> self(this);
    auto work = [path = m_session.plan()->path(), scenario = m_session.scenario(),
                 language = m_session.mapLanguages().value(0)](QgsFeedback &feedback) {
        return PlanSearch(PlanReader(path), scenario, language, &feedback);
    };
    auto *task = new BackgroundTask<PlanSearch>(
        tr("Reading the plan for the search"), BackgroundTask<PlanSearch>::Shown::No, work,
        [self](const PlanSearch &search) {
            if (!self)
                return;
            self->m_reading = nullptr;
            self->m_search = search;
            if (self->hasFocus() && !self->text().isEmpty())
                self->find();
        },
        [self](const QString &) {
            if (self)
                self->m_isStale = true; // it is tried again with the next letter
        });
    m_reading = task;
    QgsApplication::taskManager()->addTask(task);
}

void SearchBox::find()
{
    m_later.stop();
    read();
    if (text().trimmed().isEmpty()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    m_results->set(m_search.find(text(), mostHitsOfTable));
    showResults();
}

void SearchBox::makePopup()
{
    m_popup = new QFrame(window());
    m_popup->setObjectName(QStringLiteral("mapCard"));
    m_popup->setAttribute(Qt::WA_StyledBackground);
    m_list = new QListView(m_popup);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setModel(m_results);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays with the text
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new QLabel(m_popup);
    m_none->setProperty("quiet", true);
    m_none->setContentsMargins(10, 6, 10, 6);
    auto *rows = new QVBoxLayout(m_popup);
    rows->setContentsMargins(2, 4, 2, 4);
    rows->addWidget(m_list);
    rows->addWidget(m_none);
    connect(m_none, &QLabel::linkActivated, this, &SearchBox::goThere);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    window()->installEventFilter(this);
    keepTranslated(m_popup, [this] { m_list->setAccessibleName(tr("What was found")); });
}

void SearchBox::showResults()
{
    if (!m_popup)
        makePopup();
    const int found = m_results->rowCount();
    m_list->setVisible(found > 0);
    m_none->setVisible(found == 0);
    if (const auto there = place(); there && found == 0) {
        const QLocale locale;
        const int decimals = m_session.plan()->crs().isGeographic() ? 6 : 1;
        m_none->setText(QStringLiteral("<a href=\"#\">%1</a>")
                            .arg(tr("Go to %1 E, %2 N (Enter)").arg(locale.toString(there->x(), 'f', decimals), locale.toString(there->y(), 'f', decimals)).toHtmlEscaped()));
    } else {
        m_none->setText(m_reading ? tr("Reading the plan…") : tr("Nothing in the plan is called so."));
    }
    const QPoint under = mapTo(window(), QPoint(0, height() + 4));
    const int width = qBound(260, fontMetrics().averageCharWidth() * 60, window()->width() - 24);
    const int row = found ? m_list->sizeHintForRow(0) : 0;
    const int tall = found ? qMin(found * row + 12, qMin(14 * row + 12, window()->height() - under.y() - 40)) : m_none->sizeHint().height() + 10;
    m_popup->setGeometry(qMin(under.x(), window()->width() - width - 12), under.y(), width, tall);
    m_popup->show();
    m_popup->raise();
    if (found > 1)
        m_list->setCurrentIndex(m_results->index(1)); // the first under its heading
}

void SearchBox::move(int step)
{
    if (m_later.isActive())
        find(); // among what is typed now
    if (!m_popup || !m_popup->isVisible() || m_results->rowCount() == 0)
        return;
    int row = m_list->currentIndex().row();
    do
        row += step;
    while (row >= 0 && row < m_results->rowCount() && m_results->isHeading(row));
    if (row >= 0 && row < m_results->rowCount())
        m_list->setCurrentIndex(m_results->index(row));
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_results->rowCount() || m_results->isHeading(row))
        return;
    const SearchHit hit = m_results->hitAt(row);
    m_popup->hide();
    emit chosen(hit.table, hit.uid);
}

std::optional<QgsPointXY> SearchBox::place() const
{
    return m_session.plan() ? typedPlace(text(), m_session.plan()->crs()) : std::nullopt;
}

void SearchBox::goThere()
{
    if (m_popup)
        m_popup->hide();
    if (const auto there = place())
        emit placeChosen(*there);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        if (isOpen)
            move(1);
        else
            find();
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_later.isActive())
            find();
        if (m_popup && m_popup->isVisible() && m_results->rowCount() > 0)
            choose(m_list->currentIndex().row());
        else if (place())
            goThere();
        else
            find();
        return;
    case Qt::Key_Escape:
        if (isOpen)
            m_popup->hide();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    read();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::ActiveWindowFocusReason)
        m_popup->hide();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_popup)
        m_popup->hide();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace madang
