// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/findings/findings_model.h"

#include "gui/window/line_icon.h"

#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>

#include <algorithm>

namespace madang {

namespace {

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QIcon severityIcon(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return lineIcon(QStringLiteral("note"), IconTint::Note);
    case Finding::Severity::Warning:
        return lineIcon(QStringLiteral("warning"), IconTint::Warning);
    case Finding::Severity::Error:
        return lineIcon(QStringLiteral("error"), IconTint::Error);
    }
    return {};
}

} // namespace

void FindingsModel::replace(const QString &source, const QVector<Finding> &findings)
{
    QVector<Entry> entries;
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.source != source)
            entries << entry;
    if (entries.size() == m_entries.size() && findings.isEmpty())
        return;
    for (const Finding &finding : findings)
        entries << Entry{source, finding};
    set(std::move(entries));
}

void FindingsModel::add(const QString &source, const Finding &finding)
{
    QVector<Entry> entries = m_entries;
    entries << Entry{source, finding};
    set(std::move(entries));
}

void FindingsModel::set(QVector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.finding.severity > b.finding.severity;
    });
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    emit countsChanged();
}

int FindingsModel::count(Finding::Severity severity) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [severity](const Entry &entry) { return entry.finding.severity == severity; }));
}

QString FindingsModel::toText(const QVector<int> &rows) const
{
    QString text;
    for (const int row : rows)
        text += QStringList{severityName(at(row).severity), at(row).title, QString(at(row).detail).replace(u'\n', u' '),
                            sourceName(sourceAt(row))}
                    .join(u'\t')
                + u'\n';
    return text;
}

QString FindingsModel::toCsv() const
{
    QString csv = QStringList{tr("Severity"), tr("Finding"), tr("Detail"), tr("From"), tr("Rule"), tr("Rows")}.join(u',') + u'\n';
    for (const Entry &entry : m_entries)
        csv += QStringList{quoted(severityName(entry.finding.severity)), quoted(entry.finding.title), quoted(entry.finding.detail),
                           quoted(sourceName(entry.source)), quoted(entry.finding.rule), quoted(entry.finding.uids.join(u' '))}
                   .join(u',')
               + u'\n';
    return csv;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case TitleRole:
        return entry.finding.title;
    case DetailRole:
        return entry.finding.detail;
    case SeverityRole:
        return int(entry.finding.severity);
    case SourceRole:
        return sourceName(entry.source);
    case Qt::DecorationRole:
        return severityIcon(entry.finding.severity);
    case Qt::ToolTipRole:
        return entry.finding.detail.isEmpty() ? entry.finding.title : entry.finding.title + u'\n' + entry.finding.detail;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2. %3").arg(severityName(entry.finding.severity), entry.finding.title, entry.finding.detail);
    default:
        return {};
    }
}

QString FindingsModel::sourceName(const QString &source)
{
    if (source == QLatin1String("check"))
        return tr("Plan check");
    if (source == QLatin1String("map"))
        return tr("Map");
    if (source == QLatin1String("import"))
        return tr("Import");
    const QgsProcessingAlgorithm *algorithm =
        QgsApplication::processingRegistry()->algorithmById(QStringLiteral("madang:") + source);
    return algorithm ? algorithm->displayName() : source;
}

QString FindingsModel::severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return tr("Note");
    case Finding::Severity::Warning:
        return tr("Warning");
    case Finding::Severity::Error:
        return tr("Error");
    }
    return {};
}

} // namespace madang
