// SPDX-License-Identifier: GPL-2.0-or-later
// What an import says of what it read: findings for people, and the list of rows that were not taken as they were.
#include "core/import/import_state.h"

#include "core/attributes/exchanged_names.h"
#include "core/failure.h"
#include "core/import/import_reasons.h"

#include <QFileInfo>
#include <QSaveFile>

#include <functional>

namespace madang {

namespace {

constexpr double largestUnitMisread = 1000; // metres given in millimetres

using AddFinding = std::function<void(Finding::Severity, const QString &rule, const QString &title, const QString &detail)>;

void addIdentities(const RowIdentities &identities, const AddFinding &add)
{
    if (identities.inPlan() > 0)
        add(Finding::Severity::Warning, QStringLiteral("import.uid_in_plan"),
            ImportText::tr("%n row(s) of the file are in the plan already and were added once more.", nullptr, int(identities.inPlan())),
            ImportText::tr("The plan has rows with their uids, so that they got new ones; what names such a uid goes on meaning the row that was there. If "
                           "the file was to change rows of the plan, undo this import, and read its attributes back instead."));
    if (identities.repeated() > 0)
        add(Finding::Severity::Warning, QStringLiteral("import.uid_repeated"),
            ImportText::tr("%n row(s) have the uid of an earlier row of the file and got new ones.", nullptr, int(identities.repeated())),
            ImportText::tr("What names such a uid means the first of them."));
}

// What a file shows that is no data of its own: what is measured from its places, and how KML shows them.
bool isOfNoUse(const QString &field, const ImportPreview &preview)
{
    if (measuredColumns().contains(field, Qt::CaseInsensitive))
        return true;
    if (!preview.format.endsWith(QLatin1String("KML")))
        return false;
    // A placemark of an export repeats its names as a person reads them.
    const bool isRepeated = !preview.uidField.isEmpty() && (field == QLatin1String("Name") || field == QLatin1String("description"));
    return isRepeated || kmlDisplayFields().contains(field);
}

} // namespace

// What became of what is no row of its own in a drawing.
void ImportReader::State::addDrawingFindings(QVector<Finding> &findings) const
{
    const auto add = [&findings](const char *rule, const QString &title, const QString &detail) {
        Finding finding;
        finding.severity = Finding::Severity::Note;
        finding.rule = QString::fromLatin1(rule);
        finding.title = title;
        finding.detail = detail;
        findings << finding;
    };
    if (holes > 0)
        add("import.holes", ImportText::tr("%n closed line(s) inside another one of their layer were taken as holes of it.", nullptr, int(holes)),
            ImportText::tr("If they are areas of their own, undo this import and import again, saying so."));
    if (labelRows > 0) {
        QStringList sentences;
        if (drawing->named() > 0)
            sentences << ImportText::tr("%n row(s) took the text that stands in, at or along them.", nullptr, int(drawing->named()));
        if (const qint64 unused = drawing->unusedLabels())
            sentences << ImportText::tr("%n text(s) name nothing.", nullptr, int(unused));
        if (result.added == 0 && table.geometryType == QLatin1String("POINT"))
            sentences << ImportText::tr("To take texts as points, choose the layers that they are on, and no points.");
        add("import.labels", ImportText::tr("%n text(s) of the drawing are labels and no rows of their own.", nullptr, int(labelRows)),
            sentences.join(QLatin1Char(' ')));
    }
    if (drawing->severalLabels() > 0)
        add("import.several_labels", ImportText::tr("%n area(s) have several texts in them and took none.", nullptr, int(drawing->severalLabels())),
            ImportText::tr("Choose the layers so that one text stands in each, or name these areas in the plan."));
    if (twice > 0)
        add("import.twice", ImportText::tr("%n area(s) that are drawn twice were taken once.", nullptr, int(twice)),
            ImportText::tr("An outline and its hatch on one layer are one area."));
    QStringList others;
    qint64 onOthers = 0;
    if (request.drawingLayers.isEmpty())
        for (const DrawingLayer &layer : result.preview.drawingLayers)
            if (layer.ofAnotherTable) {
                others << layer.name;
                onOthers += layer.count();
            }
    if (!others.isEmpty())
        add("import.other_layers",
            ImportText::tr("%n thing(s) on layers of other tables were left out.", nullptr, int(onOthers)),
            ImportText::tr("They are on: %1. Choose the layers to take them too.").arg(others.join(QStringLiteral(", "))));
}

ImportResult ImportReader::result() const
{
    const State &state = *m_state;
    ImportResult result = state.result;
    result.findings = result.preview.findings;
    const auto add = [&result](Finding::Severity severity, const QString &rule, const QString &title, const QString &detail = {}) {
        Finding finding;
        finding.severity = severity;
        finding.rule = rule;
        finding.title = title;
        finding.detail = detail;
        result.findings << finding;
    };
    const QString file = QFileInfo(state.request.source).fileName();
    constexpr int rowsListed = State::rowsListed;
    for (const auto &[rule, group] : state.groups) {
        QStringList sentences{ImportText::tr("File %1. %2.").arg(file, group.first.join(QStringLiteral("; ")))};
        if (group.count > rowsListed)
            sentences << ImportText::tr("And %n more.", nullptr, int(group.count - rowsListed));
        sentences << importReasonRemedy(rule);
        add(group.severity, rule, importReasonTitle(rule, state.table.geometryType, int(group.count)), sentences.join(QLatin1Char(' ')));
        if (!group.extent.isNull()) {
            result.findings.back().extent = group.extent;
            result.findings.back().extentCrs = QgsCoordinateReferenceSystem(state.target.meta.crs);
        }
    }
    for (const ImportColumn &column : state.columns) {
        if (column.aboveLimit == 0)
            continue;
        const QString title = ImportText::tr("%n value(s) of “%1” are larger than any real one.", nullptr, int(column.aboveLimit)).arg(column.name);
        const QString limit = QString::number(column.limit);
        if (column.quantity != Quantity::Plain && column.firstAbove <= column.limit * largestUnitMisread)
            add(Finding::Severity::Warning, QStringLiteral("import.implausible"), title,
                ImportText::tr("File %1, %2. Values above %3 are rarely true; the file may be in another unit. If it is in centimetres, "
                               "undo this import and import again, saying so for this column.")
                    .arg(file, column.whereAbove, limit));
        else
            add(Finding::Severity::Warning, QStringLiteral("import.too_large"), title,
                ImportText::tr("File %1, %2. Values above %3 are rarely true. Correct them in the plan, or undo this import, correct the file, and import "
                               "it again.")
                    .arg(file, column.whereAbove, limit));
    }
    for (const ImportColumn &column : state.columns)
        if (column.grouping.isUnclear())
            add(Finding::Severity::Warning, QStringLiteral("import.number_grouping"),
                ImportText::tr("The points in the numbers of “%1” may stand between thousands.").arg(column.name),
                ImportText::tr("File %1. “%2” was read as %3, as if its point stood before decimals. If these are thousands, undo this import, "
                               "take the points out of the numbers in the file, and import again.")
                    .arg(file, column.grouping.example(), QString::number(column.grouping.exampleReadAs(), 'g', 12)));
    if (state.drawing)
        state.addDrawingFindings(result.findings);
    if (result.exploded > 0)
        add(Finding::Severity::Note, QStringLiteral("import.exploded"),
            ImportText::tr("%n row(s) in several parts became several rows.", nullptr, int(result.exploded)));
    if (result.leftOut > 0)
        add(Finding::Severity::Note, QStringLiteral("import.left_out"),
            ImportText::tr("%n row(s) without “%1” were left out: they are something else.", nullptr, int(result.leftOut))
                .arg(result.preview.onlyWith),
            ImportText::tr("They can be taken too, if every row is asked for."));
    addIdentities(*state.identities, add);
    if (state.isAgain)
        add(Finding::Severity::Warning, QStringLiteral("import.again"), ImportText::tr("%1 was imported into this table before.").arg(file),
            ImportText::tr("It is the same file, byte for byte, so that its rows may be in the plan twice now. If they are, undo this import."));
    QStringList unused;
    for (const SourceField &field : result.preview.fields) {
        bool used = isOfNoUse(field.name, result.preview) || (field.name == result.preview.uidField && state.identities->areUids());
        used = used || field.name == result.preview.xField || field.name == result.preview.yField || field.name == result.preview.wktField;
        for (const FieldSource &source : result.preview.fieldMap)
            used = used || source.field == field.name;
        if (!used)
            unused << field.name;
    }
    if (!unused.isEmpty() && !state.source.isOsm())
        add(Finding::Severity::Note, QStringLiteral("import.fields_left"),
            ImportText::tr("%n field(s) of the file were not taken.", nullptr, int(unused.size())),
            ImportText::tr("They are: %1.").arg(unused.join(QStringLiteral(", "))));
    if (result.added == 0) {
        Finding nothing;
        nothing.severity = Finding::Severity::Error;
        nothing.rule = QStringLiteral("import.nothing");
        nothing.title = result.read == 0 ? ImportText::tr("%1 holds no rows. The plan is as it was.").arg(file)
                                         : ImportText::tr("Nothing of %1 could be imported. The plan is as it was.").arg(file);
        result.findings.prepend(nothing);
    }
    return result;
}

void writeImportReport(const ImportResult &result, const QString &path)
{
    const auto quoted = [](QString text) { return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'); };
    QSaveFile file(path);
    QByteArray text("\xef\xbb\xbf"); // spreadsheets need the mark to read UTF-8
    text += "row,fid,outcome,reason\r\n";
    const auto append = [&](const std::vector<RowNote> &notes, const QString &outcome) {
        for (const RowNote &note : notes)
            text += QStringLiteral("%1,%2,%3,%4\r\n")
                        .arg(note.row)
                        .arg(note.fid < 0 ? QString() : QString::number(note.fid), outcome, quoted(note.reason))
                        .toUtf8();
    };
    append(result.rejected, QStringLiteral("refused"));
    append(result.repaired, QStringLiteral("repaired"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush() || !file.commit())
        throw Failure(ImportText::tr("The list could not be written: %1").arg(file.errorString()), path,
                      ImportText::tr("Choose another folder, or make room on the disk."));
}

} // namespace madang
