// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/parcel_card.h"

#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "zoning/panel/capacity/capacity_steps.h"
#include "zoning/panel/capacity/massing_view.h"
#include "zoning/panel/capacity/sheet_massing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace madang::zoning {

ParcelCard::ParcelCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_zones(new QLabel(this))
    , m_answer(new QLabel(this))
    , m_unverified(new QLabel(this))
    , m_massing(new MassingView(this))
    , m_steps(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_rule(new QPushButton(this))
{
    setProperty("card", true);
    m_title->setProperty("title", true);
    m_title->setObjectName(QStringLiteral("parcelTitle"));
    m_zones->setProperty("quiet", true);
    m_answer->setObjectName(QStringLiteral("parcelAnswer"));
    m_unverified->setProperty("note", "warning");
    m_unverified->setObjectName(QStringLiteral("parcelUnverified"));
    m_massing->setObjectName(QStringLiteral("massing"));
    m_steps->setObjectName(QStringLiteral("parcelSteps"));
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {m_title, m_zones, m_answer, m_unverified, m_steps}) {
        label->setWordWrap(true);
        // Long numbers and citations must not make the panel wider.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_close->setObjectName(QStringLiteral("closeParcel"));
    m_close->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 12);
    column->setSpacing(6);
    column->addLayout(head);
    for (QWidget *part : std::initializer_list<QWidget *>{m_zones, m_answer, m_massing, m_steps, m_unverified})
        column->addWidget(part);
    m_rule->setObjectName(QStringLiteral("bindingRule"));
    column->addWidget(m_rule, 0, Qt::AlignLeft);
    connect(m_rule, &QPushButton::clicked, this, [this] { emit ruleWanted(m_ruleUid); });
    connect(m_close, &QToolButton::clicked, this, &ParcelCard::closeWanted);
    retranslate();
}

void ParcelCard::retranslate()
{
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Show the whole plan again"));
    m_rule->setText(tr("Change the rule that &binds…"));
    m_rule->setToolTip(tr("Goes to the regulation: drag its value and watch what becomes of the parcels"));
}

void ParcelCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ParcelCard::show(const ParcelSheet &sheet, const std::vector<BuildingOnLand> &standing, const QStringList &zoneNames, const QString &language)
{
    const NumberFormat format(language);
    showTitle(sheet, zoneNames, language);
    m_answer->setText(withLineBreaks(bindingSentence(sheet, language), language));
    m_massing->setMassing(sheet.uid,
                          massingOf(sheet, standing, [&](double width) { return width > 0.0 ? tr("road %1 m wide").arg(format.number(width, 1)) : QString(); }),
                          language);
    showSteps(sheet, language);
    const auto unverified = std::count_if(sheet.rules.begin(), sheet.rules.end(), [](const SheetRule &rule) { return !rule.isOwn && !rule.verified; });
    m_unverified->setVisible(unverified > 0);
    m_unverified->setText(withLineBreaks(tr("%n value(s) above are not verified: check them against the regulation before you rely on them.", nullptr, int(unverified)), language));
    m_ruleUid = sheet.bindingRule;
    m_rule->setVisible(!m_ruleUid.isEmpty());
    QWidget::show();
}

void ParcelCard::showTitle(const ParcelSheet &sheet, const QStringList &zoneNames, const QString &language)
{
    const QString name = sheet.number.isEmpty() ? sheet.uid.left(8) : sheet.number;
    const QString title = sheet.table == QLatin1String("block")  ? tr("Block %1").arg(name)
                          : sheet.table == QLatin1String("zone") ? tr("Zone %1").arg(name)
                                                                 : tr("Parcel %1").arg(name);
    m_title->setText(title);
    const NumberFormat format(language);
    QStringList zones;
    for (int i = 0; i < zoneNames.size(); ++i) {
        const ParcelSheet::Part &part = sheet.zones[std::size_t(i)];
        QString zone = sheet.zones.size() > 1 ? tr("%1: %2 of it").arg(zoneNames[i], format.percent(part.share, 0)) : zoneNames[i];
        if (part.overlay)
            zone = tr("%1 (overlay)").arg(zone);
        zones << zone;
    }
    m_zones->setText(withLineBreaks(zones.isEmpty() ? tr("It lies in no zone.") : zones.join(QLatin1Char('\n')), language));
}

void ParcelCard::showSteps(const ParcelSheet &sheet, const QString &language)
{
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    const QString band = palette().color(QPalette::Highlight).name();
    const auto text = [&](const QString &plain) { return withLineBreaks(plain, language).toHtmlEscaped(); };
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>");
    for (const CapacityStep &step : capacitySteps(sheet, language)) {
        const QString weight = step.binds ? QStringLiteral("bold") : QStringLiteral("normal");
        const QString mark = step.binds ? QStringLiteral(" style='border-left:3px solid %1; padding-left:6px'").arg(band) : QString();
        html += QStringLiteral("<tr><td%1><span style='font-weight:%2'>%3</span>").arg(mark, weight, text(step.title));
        if (!step.working.isEmpty())
            html += QStringLiteral("<br/><span style='color:%1'>%2</span>").arg(quiet.name(), text(step.working));
        if (!step.source.isEmpty()) {
            QString source = text(step.source).replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
            if (!step.verified)
                source = QStringLiteral("<b>%1</b> %2").arg(text(tr("Unverified:")), source);
            html += QStringLiteral("<br/><span style='color:%1; font-size:small'><i>%2</i></span>").arg(quiet.name(), source);
        }
        html += QStringLiteral("</td><td align='right' style='white-space:nowrap; font-weight:%1'>%2%3</td></tr>")
                    .arg(weight, step.verified ? QString() : QStringLiteral("≈ "), text(step.result));
    }
    m_steps->setText(html + QStringLiteral("</table>"));
}

} // namespace madang::zoning
