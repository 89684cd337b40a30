// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/origin_fields.h"

#include <QFormLayout>
#include <QLineEdit>

namespace madang {

OriginFields::OriginFields(QFormLayout &form, QWidget *parent)
    : QObject(parent)
    , m_source(new QLineEdit(parent))
    , m_licence(new QLineEdit(parent))
{
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setPlaceholderText(tr("Who made it, and when"));
    m_source->setToolTip(tr("The report names it, and map sheets do"));
    m_licence->setObjectName(QStringLiteral("licence"));
    m_licence->setPlaceholderText(tr("What allows its use, such as CC BY 4.0"));
    m_licence->setToolTip(tr("The report names it"));
    form.addRow(tr("&Source"), m_source);
    form.addRow(tr("Lic&ence"), m_licence);
    for (const QLineEdit *line : {m_source, m_licence})
        connect(line, &QLineEdit::textEdited, this, [this] { m_areTheirs = true; });
}

void OriginFields::propose(const ImportPreview &preview)
{
    if (m_areTheirs)
        return;
    m_source->setText(preview.origin);
    m_licence->setText(preview.licence);
}

void OriginFields::addTo(ImportRequest &request) const
{
    if (!m_areTheirs)
        return;
    request.origin = m_source->text();
    request.licence = m_licence->text();
}

} // namespace madang
