// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/suitability/pairwise_table.h"

#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "zoning/processing/suitability/criterion_text.h"
#include "zoning/processing/suitability/suitability_weights.h"

#include <QComboBox>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace madang::zoning {

namespace {

const QStringList ratios{QStringLiteral("9"), QStringLiteral("7"), QStringLiteral("5"), QStringLiteral("3"), QStringLiteral("1"),
                         QStringLiteral("1/3"), QStringLiteral("1/5"), QStringLiteral("1/7"), QStringLiteral("1/9")};

} // namespace

PairwiseTable::PairwiseTable(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_state->setObjectName(QStringLiteral("consistency"));
    m_state->setWordWrap(true);
    column->addWidget(m_state);
}

void PairwiseTable::setCriteria(const QStringList &sources, const QString &language)
{
    m_sources = sources;
    m_language = language;
    build();
}

QStringList PairwiseTable::kept() const
{
    QStringList comparisons;
    for (auto it = m_judged.cbegin(); it != m_judged.cend(); ++it)
        comparisons << it.key() + QLatin1Char('=') + it.value();
    return comparisons;
}

void PairwiseTable::setKept(const QStringList &comparisons)
{
    m_judged.clear();
    for (const QString &comparison : comparisons)
        m_judged.insert(comparison.section(QLatin1Char('='), 0, -2), comparison.section(QLatin1Char('='), -1));
    build();
}

QString PairwiseTable::text() const
{
    QStringList rows;
    int next = 0;
    for (int i = 0; i + 1 < m_sources.size(); ++i) {
        QStringList row;
        for (int j = i + 1; j < m_sources.size(); ++j)
            row << m_boxes[next++]->currentData().toString();
        rows << row.join(QLatin1Char(','));
    }
    return rows.join(QLatin1Char(';'));
}

void PairwiseTable::build()
{
    delete m_pairs;
    m_boxes.clear();
    m_pairs = new QWidget(this);
    auto *column = new QVBoxLayout(m_pairs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (int i = 0; i + 1 < m_sources.size(); ++i) {
        for (int j = i + 1; j < m_sources.size(); ++j) {
            const QString first = criterionLabel(m_sources[i]), second = criterionLabel(m_sources[j]);
            const QString pair = m_sources[i] + QLatin1Char('/') + m_sources[j];
            auto *box = new QComboBox(m_pairs);
            box->setObjectName(QStringLiteral("pair_%1_%2").arg(i).arg(j));
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(16);
            box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            const QString words[] = {tr("%1: extremely more important than %2 (9)").arg(first, second),
                                     tr("%1: very much more important than %2 (7)").arg(first, second),
                                     tr("%1: much more important than %2 (5)").arg(first, second),
                                     tr("%1: somewhat more important than %2 (3)").arg(first, second),
                                     tr("%1 and %2: equally important (1)").arg(first, second),
                                     tr("%1: somewhat more important than %2 (3)").arg(second, first),
                                     tr("%1: much more important than %2 (5)").arg(second, first),
                                     tr("%1: very much more important than %2 (7)").arg(second, first),
                                     tr("%1: extremely more important than %2 (9)").arg(second, first)};
            for (int k = 0; k < ratios.size(); ++k) {
                box->addItem(words[k], ratios[k]);
                box->setItemData(k, words[k], Qt::ToolTipRole);
            }
            box->setCurrentIndex(std::max(0, int(ratios.indexOf(m_judged.value(pair, QStringLiteral("1"))))));
            box->setToolTip(tr("Which of the two matters more, and how much (Saaty's scale from 1 to 9)"));
            box->setAccessibleName(tr("%1 against %2").arg(first, second));
            connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, [this, box, pair] {
                m_judged.insert(pair, box->currentData().toString());
                check();
                emit edited();
            });
            m_boxes << box;
            column->addWidget(box);
        }
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_pairs);
    check();
}

void PairwiseTable::check()
{
    QString state, look = QStringLiteral("note");
    if (m_sources.size() < 2) {
        state = tr("Choose two criteria or more to compare them.");
    } else {
        QStringList labels;
        for (const QString &source : m_sources)
            labels << criterionLabel(source);
        const QVariantMap found = weightsOfPairs(text(), labels);
        const NumberFormat format(m_language);
        if (found.contains(QStringLiteral("problem"))) {
            state = found.value(QStringLiteral("problem")).toString();
            look = QStringLiteral("error");
        } else {
            const QVariantMap consistency = found.value(QStringLiteral("consistency")).toMap();
            const QVariantList weights = found.value(QStringLiteral("weights")).toList();
            QStringList shares;
            for (int i = 0; i < labels.size(); ++i)
                shares << tr("%1 %2").arg(labels[i], format.percent(weights[i].toDouble(), 0));
            const QString contradiction = consistency.value(QStringLiteral("contradiction")).toString();
            const QString ratio = format.number(consistency.value(QStringLiteral("cr")).toDouble(), 3);
            state = shares.join(QStringLiteral(" · ")) + QLatin1Char('\n')
                    + (contradiction.isEmpty() ? tr("Consistency ratio %1: the comparisons agree (at most 0.1).").arg(ratio)
                                               : tr("Consistency ratio %1: the comparisons contradict each other.").arg(ratio) + QLatin1Char('\n') + contradiction);
            if (!contradiction.isEmpty())
                look = QStringLiteral("warning");
        }
    }
    m_state->setText(withLineBreaks(state, m_language));
    if (m_state->property("note").toString() != look) {
        m_state->setProperty("note", look);
        style()->unpolish(m_state);
        style()->polish(m_state);
    }
}

} // namespace madang::zoning
