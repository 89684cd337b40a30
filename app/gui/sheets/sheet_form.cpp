// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/sheets/sheet_form.h"

#include "core/cartography/map_theme.h"
#include "core/sheets/sheet_fields.h"
#include "core/sheets/sheet_kind.h"
#include "core/sheets/sheet_languages.h"
#include "core/sheets/sheet_paper.h"
#include "core/text/phrasebook.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace madang {

namespace {

const QString sheetPaperKey = QStringLiteral("sheet/paper");
const QString sheetWayKey = QStringLiteral("sheet/portrait");
const QString sheetDpiKey = QStringLiteral("sheet/dpi");

QString sheetFieldKey(const QString &name)
{
    return QStringLiteral("sheet/field/") + name;
}

} // namespace

SheetForm::SheetForm(const Session &session, const QgsRectangle &view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_mapView(view)
    , m_view(view)
    , m_rows(new QFormLayout(this))
{
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(7);
    m_kind = addChoice("sheetKind", &SheetForm::sheetChosen);
    m_rows->addRow(makeKeeping());
    m_scenario = addChoice("sheetScenario", &SheetForm::contentChanged);
    m_first = addChoice("sheetFirstLanguage", &SheetForm::contentChanged);
    m_second = addChoice("sheetSecondLanguage", &SheetForm::contentChanged);
    m_missingTexts = new QLabel(this);
    m_missingTexts->setObjectName(QStringLiteral("sheetMissingTexts"));
    m_missingTexts->setProperty("quiet", true);
    m_missingTexts->setWordWrap(true);
    m_rows->addRow(m_missingTexts);
    for (QComboBox *language : {m_first, m_second})
        connect(language, qOverload<int>(&QComboBox::currentIndexChanged), this, &SheetForm::showMissingTexts);
    m_paper = addChoice("sheetPaper", &SheetForm::paperChanged);
    m_way = addChoice("sheetWay", &SheetForm::paperChanged);
    m_part = addChoice("sheetPart", &SheetForm::partChanged);
    m_scale = addChoice("sheetScale", &SheetForm::scaleChanged);
    for (int i = 0; i < 2; ++i) {
        m_titles[i] = new QLineEdit(this);
        m_titles[i]->setObjectName(QStringLiteral("sheetTitle%1").arg(i + 1));
        m_labels.insert(m_titles[i], addRow(m_titles[i]));
    }
    for (const SheetField &field : sheetFields())
        if (field.isTyped) {
            auto *line = new QLineEdit(this);
            line->setObjectName(QStringLiteral("sheetField-") + field.name);
            m_fields.insert(field.name, line);
            m_labels.insert(line, addRow(line));
        }
    m_dpi = addChoice("sheetDpi", &SheetForm::textsChanged);
    fillChoices();
    begin(sheetOfTheme(m_session.theme()));

    // A word is typed letter by letter; the sheet follows when the hand rests.
    m_typing.setSingleShot(true);
    m_typing.setInterval(350);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        remember();
        emit textsChanged();
    });
    for (QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    keepTranslated(this, [this] { retranslate(); });
}

QComboBox *SheetForm::addChoice(const char *name, void (SheetForm::*changed)())
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(QLatin1String(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    m_labels.insert(choice, addRow(choice));
    connect(choice, qOverload<int>(&QComboBox::activated), this, [this, changed] {
        remember();
        emit (this->*changed)();
    });
    return choice;
}

// What can be done about the plan's having this sheet, and whether it has.
QWidget *SheetForm::makeKeeping()
{
    auto *keeping = new QWidget(this);
    m_keep = new QPushButton(keeping);
    m_keep->setObjectName(QStringLiteral("keepSheet"));
    const auto button = [keeping](const char *name, const QString &icon) {
        auto *made = new QToolButton(keeping);
        made->setObjectName(QLatin1String(name));
        made->setIcon(lineIcon(icon));
        return made;
    };
    m_rename = button("renameSheet", QStringLiteral("rename"));
    m_remove = button("removeSheet", QStringLiteral("delete"));
    m_state = new QLabel(keeping);
    m_state->setObjectName(QStringLiteral("sheetState"));
    m_state->setProperty("quiet", true);
    m_state->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep, 1);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(keeping);
    column->setContentsMargins(0, 0, 0, 4);
    column->addLayout(buttons);
    column->addWidget(m_state);
    connect(m_keep, &QPushButton::clicked, this, &SheetForm::keepAsked);
    connect(m_rename, &QToolButton::clicked, this, &SheetForm::renameAsked);
    connect(m_remove, &QToolButton::clicked, this, &SheetForm::removeAsked);
    return keeping;
}

QLabel *SheetForm::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_rows->addRow(label, field);
    return label;
}

void SheetForm::fillChoices()
{
    for (const QString &kind : sheetKinds())
        m_kind->addItem(QString(), kind);
    for (const Scenario &scenario : m_session.reader().scenarios())
        m_scenario->addItem(scenario.name, scenario.uid);
    m_second->addItem(QString(), QString());
    for (const QString &code : knownLanguages()) {
        m_first->addItem(languageOwnName(code), code);
        m_second->addItem(languageOwnName(code), code);
    }
    for (const QString &paper : sheetPapers())
        m_paper->addItem(paper, paper);
    m_way->addItem(QString(), false);
    m_way->addItem(QString(), true);
    for (const QString &part : {QStringLiteral("whole"), QStringLiteral("view"), QStringLiteral("zone"), QStringLiteral("block"), QStringLiteral("catchment")})
        m_part->addItem(QString(), part);
    m_scale->addItem(QString(), 0.0);
    for (const int scale : {500, 1000, 1200, 2000, 2500, 3000, 5000, 6000, 10000, 12500, 15000, 20000, 25000, 50000, 100000})
        m_scale->addItem(QStringLiteral("1 : %1").arg(QLocale(QLocale::English).toString(scale)), double(scale));
    for (const int dpi : {150, 300, 600})
        m_dpi->addItem(QString(), dpi);
}

// The first choice where the value is none of them.
void SheetForm::select(QComboBox *choice, const QVariant &value)
{
    choice->setCurrentIndex(std::max(0, choice->findData(value)));
}

void SheetForm::begin(const QString &kind)
{
    const QSignalBlocker quiet(this);
    const QSettings settings;
    const QStringList languages = m_session.plan()->meta().languages;
    if (!m_uid.isEmpty() || m_theme.isEmpty()) { // what was chosen for a new sheet stays for the next
        select(m_scenario, m_session.scenario());
        select(m_first, languages.value(0));
        select(m_second, languages.value(1));
        select(m_part, QStringLiteral("whole"));
        select(m_scale, 0.0);
        select(m_dpi, settings.value(sheetDpiKey, 300).toInt());
        select(m_paper, settings.value(sheetPaperKey, QStringLiteral("A3")));
        select(m_way, settings.value(sheetWayKey).toBool());
    }
    m_theme = themeOfSheet(kind);
    m_view = m_mapView;
    m_uid.clear();
    select(m_kind, kind);
    setTemplate({});
    for (QLineEdit *title : m_titles)
        title->clear();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setText(it.key() == QLatin1String("number") ? QString() : settings.value(sheetFieldKey(it.key())).toString()); // a number is a sheet's own
    m_typing.stop();
    rememberPaper();
    showKept();
}

void SheetForm::restore(const KeptSheet &sheet)
{
    const QSignalBlocker quiet(this);
    const MapSheetRequest &request = sheet.request;
    m_uid = sheet.uid;
    m_theme = request.content.theme;
    m_view = request.content.extent;
    m_template.clear();
    select(m_kind, sheet.uid);
    select(m_scenario, request.content.scenario);
    select(m_first, request.content.languages.value(0));
    select(m_second, request.content.languages.value(1));
    const int paper = m_paper->findData(paperName(request.paper));
    m_paper->setEnabled(paper >= 0); // a template's own
    m_way->setEnabled(paper >= 0);
    m_paper->setCurrentIndex(std::max(0, paper));
    select(m_way, request.paper.height() > request.paper.width());
    select(m_part, sheet.shows);
    m_scale->setCurrentIndex(sheet.fits ? 0 : scaleIndex(request.scale));
    select(m_dpi, int(request.dpi));
    for (int i = 0; i < 2; ++i)
        m_titles[i]->setText(request.title.value(i));
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setText(request.fields.value(it.key()));
    m_typing.stop();
    rememberPaper();
    showKept();
}

// A scale that is none of the usual ones is added to them.
int SheetForm::scaleIndex(double scale)
{
    for (int i = 1; i < m_scale->count(); ++i)
        if (std::abs(m_scale->itemData(i).toDouble() - scale) < 0.5)
            return i;
    m_scale->addItem(QStringLiteral("1 : %1").arg(QLocale(QLocale::English).toString(std::round(scale), 'f', 0)), scale);
    return m_scale->count() - 1;
}

void SheetForm::rememberPaper()
{
    m_paperBefore = m_paper->currentData();
    m_wayBefore = m_way->currentData();
}

void SheetForm::restorePaper()
{
    select(m_paper, m_paperBefore);
    select(m_way, m_wayBefore);
}

QString SheetForm::choice() const
{
    return m_kind->currentData().toString();
}

void SheetForm::choose(const QString &uidOrKind)
{
    select(m_kind, uidOrKind);
}

bool SheetForm::isKept(const QString &uidOrKind) const
{
    return !sheetKinds().contains(uidOrKind);
}

void SheetForm::listKept(const std::vector<KeptSheetName> &sheets, const QString &uid, const QString &refusal)
{
    const int kinds = int(sheetKinds().size());
    while (m_kind->count() > kinds)
        m_kind->removeItem(kinds);
    if (!sheets.empty())
        m_kind->insertSeparator(kinds);
    for (const KeptSheetName &sheet : sheets)
        m_kind->addItem(sheet.name, sheet.uid);
    m_uid = uid;
    m_refusal = refusal;
    select(m_kind, uid.isEmpty() ? sheetOfTheme(m_theme) : uid);
    showKept();
}

void SheetForm::showKept()
{
    const bool isKept = !m_uid.isEmpty(), isWritable = m_refusal.isEmpty();
    m_keep->setText(isKept ? tr("&Keep a copy…") : tr("&Keep in the plan…"));
    m_keep->setEnabled(isWritable);
    m_keep->setToolTip(!isWritable ? m_refusal
                       : isKept    ? tr("Keep this sheet under another name as well, and go on with that one")
                                   : tr("Keep this sheet in the plan under a name, with all that you change on it by hand"));
    m_rename->setEnabled(isKept && isWritable);
    m_rename->setToolTip(isWritable ? tr("Rename the sheet in the plan") : m_refusal);
    m_rename->setAccessibleName(tr("Rename the sheet in the plan"));
    m_remove->setEnabled(isKept && isWritable);
    m_remove->setToolTip(isWritable ? tr("Delete the sheet from the plan; undo brings it back") : m_refusal);
    m_remove->setAccessibleName(tr("Delete the sheet from the plan"));
    m_state->setText(!isKept ? QString() : isWritable ? tr("In the plan. What you change is stored by itself.") : tr("In the plan, which can only be read now."));
    m_state->setVisible(isKept);
}

void SheetForm::showMissingTexts()
{
    m_missingTexts->setText(missingTextsNote(languages()));
    m_missingTexts->setVisible(!m_missingTexts->text().isEmpty());
}

void SheetForm::retranslate()
{
    showMissingTexts();
    const auto caption = [this](QWidget *field, const QString &text) {
        m_labels[field]->setText(text);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    };
    caption(m_kind, tr("&Sheet"));
    caption(m_scenario, tr("S&cenario"));
    caption(m_first, tr("&Language"));
    caption(m_second, tr("Second l&anguage"));
    caption(m_paper, tr("&Paper"));
    caption(m_way, tr("&Way up"));
    caption(m_part, tr("&Shows"));
    caption(m_scale, tr("Sc&ale"));
    caption(m_titles[0], tr("&Title"));
    caption(m_titles[1], tr("Second title"));
    caption(m_dpi, tr("&Resolution"));
    for (const SheetField &field : sheetFields())
        if (QLineEdit *line = m_fields.value(field.name))
            caption(line, QCoreApplication::translate(field.caption.context, field.caption.source));
    for (int i = 0; i < int(sheetKinds().size()); ++i) {
        const Phrase title = mapThemeTitle(themeOfSheet(m_kind->itemData(i).toString()));
        m_kind->setItemText(i, QCoreApplication::translate(title.context, title.source));
    }
    if (const int base = m_scenario->findData(QStringLiteral("base")); base >= 0 && m_session.reader().scenario(QStringLiteral("base")).name == QLatin1String("base"))
        m_scenario->setItemText(base, tr("Base plan"));
    m_second->setItemText(0, tr("None"));
    m_way->setItemText(0, tr("Landscape"));
    m_way->setItemText(1, tr("Portrait"));
    const QStringList parts = {tr("The whole plan"), tr("What the map shows"), tr("A sheet for each zone"), tr("A sheet for each block"),
                               tr("A sheet for each catchment")};
    for (int i = 0; i < parts.size(); ++i)
        m_part->setItemText(i, parts[i]);
    m_scale->setItemText(0, tr("What fits"));
    for (int i = 0; i < m_dpi->count(); ++i)
        m_dpi->setItemText(i, tr("%1 dots per inch").arg(m_dpi->itemData(i).toInt()));
    showKept();
    m_dpi->setToolTip(tr("Of pictures, and of what a PDF or SVG holds as pictures"));
    m_scale->setToolTip(tr("The map can also be moved by hand: Move the map, above the sheet"));
}

void SheetForm::remember() const
{
    if (!m_uid.isEmpty())
        return; // what a kept sheet has is its own
    QSettings settings;
    settings.setValue(sheetPaperKey, m_paper->currentData());
    settings.setValue(sheetWayKey, m_way->currentData());
    settings.setValue(sheetDpiKey, m_dpi->currentData());
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        settings.setValue(sheetFieldKey(it.key()), it.value()->text());
}

QString SheetForm::districts() const
{
    return shows() == QLatin1String("whole") || shows() == QLatin1String("view") ? QString() : shows();
}

QString SheetForm::shows() const
{
    return m_part->currentData().toString();
}

QString SheetForm::title() const
{
    const QString typed = m_titles[0]->text().trimmed();
    return typed.isEmpty() ? m_titles[0]->placeholderText() : typed;
}

bool SheetForm::hasOwnWords() const
{
    return !typedTitle().isEmpty() || !m_fields[QStringLiteral("number")]->text().trimmed().isEmpty();
}

void SheetForm::setTemplate(const QString &file)
{
    m_template = file;
    m_paper->setEnabled(file.isEmpty()); // a template has its own
    m_way->setEnabled(file.isEmpty());
}

void SheetForm::showUsualTitle(const QStringList &title)
{
    for (int i = 0; i < 2; ++i)
        m_titles[i]->setPlaceholderText(title.value(i));
}

// A text for each language; empty ones where the usual title stands.
QStringList SheetForm::typedTitle() const
{
    QStringList title{m_titles[0]->text().trimmed()};
    if (languages().size() > 1)
        title << m_titles[1]->text().trimmed();
    return title.join(QString()).isEmpty() ? QStringList() : title;
}

QStringList SheetForm::languages() const
{
    QStringList codes{m_first->currentData().toString()};
    if (const QString second = m_second->currentData().toString(); !second.isEmpty() && second != codes.first())
        codes << second;
    return codes;
}

MapSheetRequest SheetForm::request() const
{
    MapSheetRequest request;
    request.content.planPath = m_session.plan()->path();
    request.content.theme = m_theme;
    request.content.scenario = m_scenario->currentData().toString();
    request.content.languages = languages();
    if (shows() == QLatin1String("view"))
        request.content.extent = m_view;
    const QSizeF paper = landscapePaper(m_paper->currentData().toString());
    request.paper = m_way->currentData().toBool() ? paper.transposed() : paper;
    request.dpi = m_dpi->currentData().toInt();
    request.scale = m_scale->currentData().toDouble();
    request.title = typedTitle();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        request.fields.insert(it.key(), it.value()->text().trimmed());
    request.templateFile = m_template;
    return request;
}

} // namespace madang
