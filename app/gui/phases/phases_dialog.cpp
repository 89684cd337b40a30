// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/phases/phases_dialog.h"

#include "core/failure.h"
#include "core/phases/phase_edits.h"
#include "core/text/phrasebook.h"
#include "gui/language/live_text.h"
#include "gui/phases/phase_model.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"

#include <qgsguiutils.h>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace madang {

namespace {

constexpr int mostOverlaps = 3; // a list that is longer says no more

// A name that no phase has, in both languages of the plan: "1단계", "ដំណាក់កាលទី ១".
void nameAfter(DevelopmentPhase &phase, const std::vector<DevelopmentPhase> &others, const QStringList &languages)
{
    const Phrase numbered{"Phases", QT_TRANSLATE_NOOP("Phases", "Phase %1")};
    const auto isTaken = [&](const QString &name) {
        return std::any_of(others.begin(), others.end(), [&](const DevelopmentPhase &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    int number = int(others.size()) + 1;
    do {
        phase.name = Phrasebook::of(languages.value(0)).text(numbered).arg(number);
        // Better none than one in English under the heading of another language.
        const Phrasebook &second = Phrasebook::of(languages.value(1));
        if (languages.value(1) == QLatin1String("en") || second.isTranslated(numbered.context, numbered.source))
            phase.secondName = second.text(numbered).arg(number);
        ++number;
    } while (isTaken(phase.name));
}

} // namespace

PhasesDialog::PhasesDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new PhaseModel(session, this))
    , m_view(new QTableView(this))
    , m_what(new QLabel(this))
    , m_none(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_overlaps(new QLabel(this))
    , m_add(new QPushButton(lineIcon(QStringLiteral("add"), IconTint::OnAccent), QString(), this))
    , m_earlier(new QPushButton(lineIcon(QStringLiteral("chevron-up")), QString(), this))
    , m_later(new QPushButton(lineIcon(QStringLiteral("chevron-down")), QString(), this))
    , m_remove(new QPushButton(lineIcon(QStringLiteral("delete")), QString(), this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("phasesDialog"));
    layOut();
    auto *deletes = new QAction(m_view);
    deletes->setShortcut(QKeySequence(Qt::Key_Delete));
    deletes->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(deletes);
    connect(deletes, &QAction::triggered, m_remove, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &PhasesDialog::add);
    connect(m_earlier, &QPushButton::clicked, this, [this] { exchange(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { exchange(1); });
    connect(m_remove, &QPushButton::clicked, this, &PhasesDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_model, &PhaseModel::refused, this, &PhasesDialog::refuse);
    // The field that was written in is left first: what changes takes the list away from under it.
    connect(m_model, &PhaseModel::changeWanted, this, [this](const DevelopmentPhase &phase) {
        QTimer::singleShot(0, this, [this, phase] { change(phase); });
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &cell) {
        if (cell.isValid()) {
            m_chosen = m_model->phases()[size_t(cell.row())].uid;
            m_column = cell.column();
        }
        enable();
    });
    connect(&session, &Session::planChanged, this, &QDialog::close);
    connect(&session, &Session::rowsChanged, this, [this](const QStringList &tables) {
        const QStringList phased = phasedTables();
        if (tables.contains(phaseTable) || std::any_of(tables.begin(), tables.end(), [&](const QString &table) { return phased.contains(table); }))
            refresh();
    });
    connect(&session, &Session::mapLanguagesChanged, this, &PhasesDialog::refresh);
    refresh();
    keepTranslated(this, [this] { retranslate(); });
}

void PhasesDialog::layOut()
{
    m_what->setWordWrap(true);
    m_what->setProperty("quiet", true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setProperty("quiet", true);
    m_problem->setObjectName(QStringLiteral("phaseProblem"));
    m_problem->setProperty("note", "warning");
    m_overlaps->setObjectName(QStringLiteral("phaseOverlaps"));
    m_overlaps->setProperty("note", "note");
    for (QLabel *note : {m_problem, m_overlaps}) {
        note->setWordWrap(true);
        note->hide();
    }
    m_view->setObjectName(QStringLiteral("phaseList"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                            | QAbstractItemView::SelectedClicked);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *head = m_view->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int name : {PhaseModel::Name, PhaseModel::SecondName}) {
        head->setSectionResizeMode(name, QHeaderView::Stretch);
    }
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_add->setObjectName(QStringLiteral("newPhase"));
    m_add->setProperty("primary", true);
    m_earlier->setObjectName(QStringLiteral("earlierPhase"));
    m_later->setObjectName(QStringLiteral("laterPhase"));
    m_remove->setObjectName(QStringLiteral("deletePhase"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_earlier, m_later, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    // Enter ends what is being written, and closes nothing.
    for (QPushButton *button : {m_add, m_earlier, m_later, m_remove, m_close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_what);
    column->addWidget(m_view, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_problem);
    column->addWidget(m_overlaps);
    column->addLayout(buttons);
    resize(qMax(680, fontMetrics().averageCharWidth() * 92), 400);
}

void PhasesDialog::retranslate()
{
    setWindowTitle(tr("Phases of the plan"));
    m_what->setText(tr("What is built when. Phases stand in the order of their years. Objects get one with the brush of the drawing bar, in their "
                       "properties or in the table."));
    m_none->setText(tr("This plan has no phases yet. “New phase” makes the first one, from the base year of the plan."));
    m_add->setText(tr("&New phase"));
    m_earlier->setText(tr("&Earlier"));
    m_earlier->setToolTip(tr("Exchange the years with the phase before"));
    m_later->setText(tr("&Later"));
    m_later->setToolTip(tr("Exchange the years with the phase after"));
    m_remove->setText(tr("&Delete"));
    m_remove->setToolTip(tr("Delete the phase; objects that are in it stay, in no phase"));
    m_close->setText(tr("Close"));
    m_view->setAccessibleName(windowTitle());
    refresh();
}

void PhasesDialog::refresh()
{
    {
        // The list is made anew: the row that is taken away meanwhile is no choice of the planner.
        const QScopedValueRollback<QString> kept(m_chosen);
        m_model->read();
    }
    choose(m_chosen);
    m_view->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
    QStringList sentences;
    for (const PhaseOverlap &overlap : overlapsOf(m_model->phases()))
        if (sentences.size() < mostOverlaps)
            sentences << (overlap.from == overlap.to
                              ? tr("“%1” and “%2” are both built in %3.").arg(overlap.first.name, overlap.second.name).arg(overlap.from)
                              : tr("“%1” and “%2” are both built from %3 to %4.").arg(overlap.first.name, overlap.second.name).arg(overlap.from).arg(overlap.to));
    m_overlaps->setText(sentences.join(QLatin1Char('\n')));
    m_overlaps->setVisible(!sentences.isEmpty());
    enable();
}

void PhasesDialog::enable()
{
    const Plan *plan = m_session.plan();
    const bool isWritable = plan && !plan->isReadOnly();
    const int row = m_model->rowOf(current()), last = m_model->rowCount() - 1;
    const auto differ = [this](int a, int b) { return m_model->phases()[size_t(a)].years() != m_model->phases()[size_t(b)].years(); };
    m_add->setEnabled(isWritable);
    m_remove->setEnabled(isWritable && row >= 0);
    m_earlier->setEnabled(isWritable && row > 0 && differ(row, row - 1));
    m_later->setEnabled(isWritable && row >= 0 && row < last && differ(row, row + 1));
    if (plan && plan->isReadOnly())
        refuse(plan->whyReadOnly());
}

QString PhasesDialog::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->phases()[size_t(index.row())].uid : QString();
}

void PhasesDialog::choose(const QString &uid)
{
    const int row = m_model->rowOf(uid);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(qMax(0, row), m_column));
}

void PhasesDialog::add()
{
    DevelopmentPhase phase = phaseAfter(m_model->phases(), m_session.plan()->meta());
    phase.uid = newUid();
    nameAfter(phase, m_model->phases(), m_session.plan()->meta().languages);
    if (!apply([&](const Plan &plan) { return editToAddPhase(plan, phase); }))
        return;
    m_column = PhaseModel::Name;
    choose(phase.uid);
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void PhasesDialog::change(const DevelopmentPhase &phase)
{
    apply([&](const Plan &plan) { return editToChangePhase(plan, phase); });
}

void PhasesDialog::exchange(int step)
{
    const int row = m_model->rowOf(current());
    if (row < 0 || row + step < 0 || row + step >= m_model->rowCount())
        return;
    const QString uid = current(), other = m_model->phases()[size_t(row + step)].uid;
    apply([&](const Plan &plan) { return editToExchangeYears(plan, uid, other); });
}

void PhasesDialog::remove()
{
    const int row = m_model->rowOf(current());
    if (row < 0)
        return;
    const DevelopmentPhase phase = m_model->phases()[size_t(row)];
    const qint64 objects = m_model->objectsIn(phase.uid);
    if (objects == 0 || isSure(phase, objects))
        apply([&](const Plan &plan) { return editToDeletePhase(plan, phase.uid); });
}

bool PhasesDialog::isSure(const DevelopmentPhase &phase, qint64 objects)
{
    QMessageBox box(QMessageBox::Question, windowTitle(), tr("Delete “%1”?").arg(phase.name), QMessageBox::NoButton, this);
    box.setInformativeText(tr("%Ln object(s) are in this phase, in all scenarios. They stay, and are in no phase afterwards. Undo brings both back.",
                              nullptr, int(objects)));
    const QPushButton *doIt = box.addButton(tr("&Delete"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == doIt;
}

bool PhasesDialog::apply(const std::function<PlanEdit(const Plan &)> &edit)
{
    if (!m_session.plan())
        return false;
    m_problem->hide();
    try {
        const QgsTemporaryCursorOverride waiting(Qt::WaitCursor);
        const PlanEdit made = edit(*m_session.plan());
        if (made.changes.empty())
            return false;
        m_session.plan()->apply(made);
        return true;
    } catch (const Failure &failure) {
        // Without the file: there is only this one.
        refuse(failure.remedy().isEmpty() ? failure.happened() : failure.happened() + QLatin1Char('\n') + failure.remedy());
        return false;
    }
}

void PhasesDialog::refuse(const QString &reason)
{
    m_problem->setText(reason);
    m_problem->show();
}

} // namespace madang
