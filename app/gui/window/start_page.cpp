// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/start_page.h"

#include "core/text/script_fonts.h"
#include "gui/language/live_text.h"
#include "gui/window/line_icon.h"
#include "gui/window/plan_desk.h"
#include "gui/window/recent_plans.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace madang {

namespace {
constexpr int pageWidth = 880;
} // namespace

StartPage::StartPage(PlanDesk &desk, RecentPlans &recent, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_recent(recent)
    , m_name(new QLabel(this))
    , m_tagline(new QLabel(this))
    , m_recentLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("startPage"));
    setAttribute(Qt::WA_StyledBackground);
    auto *page = new QWidget(this);
    page->setMaximumWidth(pageWidth);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *picture = new QLabel(page);
    picture->setPixmap(QIcon(QStringLiteral(":/madang/icons/madang.svg")).pixmap(56, 56));
    m_name->setProperty("display", true);
    m_tagline->setProperty("quiet", true);
    m_tagline->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_tagline);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addSpacing(20);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    m_sample = addCard(QStringLiteral("sample"), cards);
    m_new = addCard(QStringLiteral("new-plan"), cards);
    m_open = addCard(QStringLiteral("open"), cards);
    column->addLayout(cards);
    column->addSpacing(20);
    m_recentLabel->setProperty("section", true);
    column->addWidget(m_recentLabel);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addStretch(1);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(page, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(m_sample.button, &QPushButton::clicked, &desk, &PlanDesk::openSample);
    connect(m_new.button, &QPushButton::clicked, &desk, &PlanDesk::askNew);
    connect(m_open.button, &QPushButton::clicked, &desk, &PlanDesk::askOpen);
    connect(&recent, &RecentPlans::changed, this, &StartPage::listRecent);
    keepTranslated(this, [this] { retranslate(); });
}

StartPage::Card StartPage::addCard(const QString &icon, QBoxLayout *row)
{
    Card card;
    card.button = new QPushButton(this);
    card.button->setObjectName(QStringLiteral("startCard"));
    card.button->setProperty("opens", icon);
    card.button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    card.button->setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(card.button);
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(6);
    auto *picture = new QLabel(card.button);
    picture->setPixmap(lineIcon(icon, IconTint::Accent).pixmap(32, 32));
    card.title = new QLabel(card.button);
    card.title->setProperty("title", true);
    card.title->setWordWrap(true);
    card.text = new QLabel(card.button);
    card.text->setProperty("quiet", true);
    card.text->setWordWrap(true);
    for (QLabel *label : {picture, card.title, card.text}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    column->addStretch(1);
    // A button does not ask its layout how high it must be.
    card.button->setMinimumHeight(160);
    row->addWidget(card.button, 1);
    return card;
}

void StartPage::retranslate()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    const auto set = [&](const Card &card, const QString &title, const QString &text) {
        card.title->setText(withLineBreaks(title, language));
        card.text->setText(withLineBreaks(text, language));
        card.button->setAccessibleName(title);
        card.button->setAccessibleDescription(text);
        card.button->setMinimumHeight(qMax(160, fontMetrics().height() * 9));
    };
    m_name->setText(QStringLiteral("Madang"));
    m_tagline->setText(withLineBreaks(tr("Draw a city's master plan, test it, and report on it in two languages."), language));
    set(m_sample, tr("Open the sample plan"), tr("A schematic plan of Battambang to try everything on. You get a copy of your own."));
    set(m_new, tr("Start a new plan"), tr("An empty plan for a country, with its land-use classes and coordinate system."));
    set(m_open, tr("Open a plan"), tr("A plan file (.gpkg) from this computer or a stick. You can also drop it on this window."));
    m_recentLabel->setText(tr("Opened last"));
    listRecent();
}

void StartPage::listRecent()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = m_recent.paths();
    m_recentLabel->setVisible(!paths.isEmpty());
    for (const QString &path : paths.mid(0, 5)) {
        const QFileInfo file(path);
        auto *entry = new QPushButton(lineIcon(QStringLiteral("recent"), IconTint::Quiet),
                                      tr("%1 — %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath())), this);
        entry->setObjectName(QStringLiteral("recentEntry"));
        entry->setFlat(true);
        entry->setIconSize(QSize(18, 18));
        entry->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        entry->setToolTip(QDir::toNativeSeparators(path));
        connect(entry, &QPushButton::clicked, &m_desk, [this, path] { m_desk.open(path); });
        m_list->addWidget(entry);
    }
}

} // namespace madang
