// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/sheets/sheet_form.h"

#include "core/cartography/map_theme.h"
#include "core/sheets/sheet_fields.h"
#include "core/sheets/sheet_kind.h"
#include "core/sheets/sheet_paper.h"
#include "core/text/phrasebook.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>

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
    , m_view(view)
    , m_rows(new QFormLayout(this))
{
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(7);
    m_kind = addChoice("sheetKind", &SheetForm::sheetChanged);
    m_scenario = addChoice("sheetScenario", &SheetForm::sheetChanged);
    m_first = addChoice("sheetFirstLanguage", &SheetForm::sheetChanged);
    m_second = addChoice("sheetSecondLanguage", &SheetForm::sheetChanged);
    m_paper = addChoice("sheetPaper", &SheetForm::sheetChanged);
    m_way = addChoice("sheetWay", &SheetForm::sheetChanged);
    m_part = addChoice("sheetPart", &SheetForm::sheetChanged);
    m_scale = addChoice("sheetScale", &SheetForm::frameChanged);
    for (int i = 0; i < 2; ++i) {
        m_titles[i] = new QLineEdit(this);
        m_titles[i]->setObjectName(QStringLiteral("sheetTitle%1").arg(i + 1));
        m_labels.insert(m_titles[i], addRow(m_titles[i]));
    }
    for (const SheetField &field : sheetFields())
        if (field.isTyped) {
            auto *line = new QLineEdit(QSettings().value(sheetFieldKey(field.name)).toString(), this);
            line->setObjectName(QStringLiteral("sheetField-") + field.name);
            if (field.name == QLatin1String("number"))
                line->clear(); // a sheet's number is its own
            m_fields.insert(field.name, line);
            m_labels.insert(line, addRow(line));
        }
    m_dpi = addChoice("sheetDpi", &SheetForm::frameChanged);
    fillChoices();

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
    m_kind->setCurrentIndex(m_kind->findData(sheetOfTheme(m_session.theme())));
    for (const Scenario &scenario : m_session.reader().scenarios())
        m_scenario->addItem(scenario.name, scenario.uid);
    m_scenario->setCurrentIndex(m_scenario->findData(m_session.scenario()));
    m_second->addItem(QString(), QString());
    for (const QString &code : knownLanguages()) {
        m_first->addItem(languageOwnName(code), code);
        m_second->addItem(languageOwnName(code), code);
    }
    const QStringList languages = m_session.plan()->meta().languages;
    m_first->setCurrentIndex(std::max(0, m_first->findData(languages.value(0))));
    m_second->setCurrentIndex(std::max(0, m_second->findData(languages.value(1))));
    const QSettings settings;
    for (const QString &paper : sheetPapers())
        m_paper->addItem(paper, paper);
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(settings.value(sheetPaperKey, QStringLiteral("A3")))));
    m_way->addItem(QString(), false);
    m_way->addItem(QString(), true);
    m_way->setCurrentIndex(settings.value(sheetWayKey).toBool() ? 1 : 0);
    for (const QString &part : {QStringLiteral("whole"), QStringLiteral("view"), QStringLiteral("zone"), QStringLiteral("block"), QStringLiteral("catchment")})
        m_part->addItem(QString(), part);
    m_scale->addItem(QString(), 0.0);
    for (const int scale : {500, 1000, 1200, 2000, 2500, 3000, 5000, 6000, 10000, 12500, 15000, 20000, 25000, 50000, 100000})
        m_scale->addItem(QStringLiteral("1 : %1").arg(QLocale(QLocale::English).toString(scale)), double(scale));
    for (const int dpi : {150, 300, 600})
        m_dpi->addItem(QString(), dpi);
    m_dpi->setCurrentIndex(std::max(0, m_dpi->findData(settings.value(sheetDpiKey, 300))));
}

void SheetForm::retranslate()
{
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
    for (int i = 0; i < m_kind->count(); ++i) {
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
    m_dpi->setToolTip(tr("Of pictures, and of what a PDF or SVG holds as pictures"));
    m_scale->setToolTip(tr("The map can also be moved by hand: Move the map, above the sheet"));
}

void SheetForm::remember() const
{
    QSettings settings;
    settings.setValue(sheetPaperKey, m_paper->currentData());
    settings.setValue(sheetWayKey, m_way->currentData());
    settings.setValue(sheetDpiKey, m_dpi->currentData());
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        settings.setValue(sheetFieldKey(it.key()), it.value()->text());
}

QString SheetForm::districts() const
{
    const QString part = m_part->currentData().toString();
    return part == QLatin1String("whole") || part == QLatin1String("view") ? QString() : part;
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

QStringList SheetForm::typedTitle() const
{
    if (m_titles[0]->text().trimmed().isEmpty() && m_titles[1]->text().trimmed().isEmpty())
        return {};
    QStringList title;
    for (const QLineEdit *line : m_titles)
        title << (line->text().trimmed().isEmpty() ? line->placeholderText() : line->text().trimmed());
    title.removeAll(QString());
    return title;
}

MapSheetRequest SheetForm::request() const
{
    MapSheetRequest request;
    request.content.planPath = m_session.plan()->path();
    request.content.theme = themeOfSheet(m_kind->currentData().toString());
    request.content.scenario = m_scenario->currentData().toString();
    request.content.languages = QStringList{m_first->currentData().toString()};
    if (const QString second = m_second->currentData().toString(); !second.isEmpty() && second != request.content.languages.first())
        request.content.languages << second;
    if (m_part->currentData().toString() == QLatin1String("view"))
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
