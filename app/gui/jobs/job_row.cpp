// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/jobs/job_row.h"

#include "gui/language/live_text.h"
#include "gui/window/line_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace madang {

JobRow::JobRow(const QString &title, bool canCancel, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(title, this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setEnabled(canCancel);
    m_state->setProperty("quiet", true);
    m_icon->setPixmap(lineIcon(QStringLiteral("jobs"), IconTint::Accent).pixmap(18, 18));
    m_title->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancelWanted = true;
        emit cancelWanted();
    });
    keepTranslated(this, [this] { retranslate(); });
}

void JobRow::setProgress(double percent)
{
    if (percent <= 0)
        return;
    m_progress->setRange(0, 100);
    m_progress->setValue(int(percent));
}

void JobRow::end(End how)
{
    m_running = false;
    m_end = how;
    m_progress->hide();
    m_cancel->hide();
    const QIcon icon = how == End::Done     ? lineIcon(QStringLiteral("done"), IconTint::Done)
                       : how == End::Failed ? lineIcon(QStringLiteral("error"), IconTint::Error)
                                            : lineIcon(QStringLiteral("stop"), IconTint::Quiet);
    m_icon->setPixmap(icon.pixmap(18, 18));
    retranslate();
}

void JobRow::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    if (m_running)
        m_state->clear();
    else
        m_state->setText(m_end == End::Done     ? tr("Done")
                         : m_end == End::Failed ? tr("Not done")
                                                : tr("Cancelled"));
}

} // namespace madang
