// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_export.h"

#include "core/cartography/map_theme.h"
#include "core/failure.h"
#include "core/files/durable_file.h"
#include "engine/progress.h"

#include <qgsabstractlayoutiterator.h>
#include <qgsfeedback.h>
#include <qgslayoutexporter.h>
#include <qgsreadwritecontext.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace madang {

namespace {

// Those of a batch that go into files of their own have their number.
QString fileOfPage(const QString &base, const QString &ending, int page, int count)
{
    return count == 1 ? QStringLiteral("%1.%2").arg(base, ending) : QStringLiteral("%1-%2.%3").arg(base, QString::number(page), ending);
}

bool hasAllPages(const QString &ending)
{
    return ending == QLatin1String("pdf") || ending == QLatin1String("qpt");
}

// QGIS's way through the pages of a batch.
class SheetPages : public QgsAbstractLayoutIterator {
public:
    SheetPages(MapSheet &sheet, QgsFeedback *feedback) : m_sheet(sheet), m_feedback(feedback) {}

    QgsLayout *layout() override { return &m_sheet.layout(); }
    bool beginRender() override
    {
        m_next = 0;
        return true;
    }
    bool endRender() override { return true; }
    int count() const override { return m_sheet.pageCount(); }
    bool next() override
    {
        if (m_next >= count() || (m_feedback && m_feedback->isCanceled()))
            return false;
        if (m_feedback)
            m_feedback->setProgress(100.0 * m_next / count());
        m_sheet.turnTo(m_next++);
        // What the page before had is deleted later, which a thread without an event loop never does.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }
    QString filePath(const QString &baseFilePath, const QString &extension) override
    {
        return fileOfPage(baseFilePath, extension, m_next, count());
    }

private:
    MapSheet &m_sheet;
    QgsFeedback *m_feedback;
    int m_next = 0;
};

[[noreturn]] void refuseSheet(const QString &path)
{
    throw Failure(QCoreApplication::translate("Map", "The map sheet could not be written."), path,
                  QCoreApplication::translate("Map", "Check that the disk has room and that you may write to the folder, and try again."));
}

void requireDone(QgsLayoutExporter::ExportResult result, const QString &path)
{
    if (result == QgsLayoutExporter::MemoryError)
        throw Failure(QCoreApplication::translate("Map", "There is not enough memory for a sheet of this size."), {},
                      QCoreApplication::translate("Map", "Choose smaller paper or fewer dots per inch."));
    if (result != QgsLayoutExporter::Success)
        refuseSheet(path);
}

// Whether the file ends as a whole one of its kind does: on a full disk, writers of PDF and SVG stop without a word.
bool isWhole(const QString &path, const QByteArray &ending)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    file.seek(std::max<qint64>(0, file.size() - 64));
    return file.readAll().contains(ending);
}

void writePdf(SheetPages &pages, const QString &path, double dpi, QgsFeedback *feedback)
{
    QgsLayoutExporter::PdfExportSettings settings;
    settings.dpi = dpi;
    settings.exportMetadata = false;
    settings.appendGeoreference = false;
    settings.textRenderFormat = Qgis::TextRenderFormat::PreferText;
    QString error;
    const auto result = QgsLayoutExporter::exportToPdf(&pages, path, settings, error, feedback);
    if (feedback && feedback->isCanceled())
        throw Cancelled();
    requireDone(result, path);
    if (!isWhole(path, "%%EOF"))
        refuseSheet(path);
}

void writePage(QgsLayout &layout, const QString &path, const QString &ending, double dpi)
{
    QgsLayoutExporter exporter(&layout);
    if (ending == QLatin1String("png")) {
        // Not exportToImage: it tries to write a position into the picture, which no PNG can hold.
        const QImage image = exporter.renderPageToImage(0, QSize(), dpi);
        if (image.isNull())
            requireDone(QgsLayoutExporter::MemoryError, path);
        if (!image.save(path, "PNG") || !isWhole(path, "IEND"))
            refuseSheet(path);
        return;
    }
    QgsLayoutExporter::SvgExportSettings settings;
    settings.dpi = dpi;
    settings.exportMetadata = false;
    settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysOutlines;
    requireDone(exporter.exportToSvg(path, settings), path);
    if (!isWhole(path, "</svg>"))
        refuseSheet(path);
}

// Makes the files in the folder `scratch` and returns their names there.
QStringList writePages(MapSheet &sheet, const QString &scratch, const QString &name, const QString &ending, double dpi, QgsFeedback *feedback)
{
    const QString whole = QStringLiteral("%1.%2").arg(name, ending);
    SheetPages pages(sheet, feedback);
    if (ending == QLatin1String("qpt")) {
        if (!sheet.layout().saveAsTemplate(QDir(scratch).filePath(whole), QgsReadWriteContext()) || !isWhole(QDir(scratch).filePath(whole), "</Layout>"))
            refuseSheet(whole);
        return {whole};
    }
    if (ending == QLatin1String("pdf")) {
        writePdf(pages, QDir(scratch).filePath(whole), dpi, feedback);
        return {whole};
    }
    QStringList files;
    while (pages.next()) {
        files << pages.filePath(name, ending);
        writePage(sheet.layout(), QDir(scratch).filePath(files.last()), ending, dpi);
    }
    if (feedback && feedback->isCanceled())
        throw Cancelled();
    return files;
}

} // namespace

void checkMapOutput(const QString &output)
{
    const QFileInfo info(output);
    if (!QStringList{QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("qpt")}.contains(info.suffix().toLower()))
        throw Failure(QCoreApplication::translate("Map", "A map cannot be written as “%1”.").arg(info.fileName()), {},
                      QCoreApplication::translate("Map", "Name a file that ends in .pdf, .png, .svg or, for a template, .qpt."));
    if (!info.absoluteDir().exists())
        throw Failure(QCoreApplication::translate("Map", "The folder for the map does not exist."), info.absolutePath());
    if (!QFileInfo(info.absolutePath()).isWritable())
        throw Failure(QCoreApplication::translate("Map", "The folder for the map may not be written to."), info.absolutePath(),
                      QCoreApplication::translate("Map", "Choose another folder."));
}

QStringList mapSheetFiles(const QString &output, int pages)
{
    const QFileInfo info(output);
    const QString ending = info.suffix().toLower();
    const int count = hasAllPages(ending) ? 1 : pages;
    QStringList files;
    for (int page = 1; page <= count; ++page)
        files << info.absoluteDir().filePath(fileOfPage(info.completeBaseName(), ending, page, count));
    return files;
}

QStringList writeMapSheet(const MapSheetRequest &request, const QString &output, QgsFeedback *feedback)
{
    mapThemeTitle(request.content.theme); // refuses a theme that there is not
    checkMapOutput(output);
    const QFileInfo info(output);
    // In the same folder, so that moving is one step; hidden, and gone with all that is in it whatever happens.
    const QTemporaryDir scratch(info.absoluteDir().filePath(QStringLiteral(".madang-sheet-XXXXXX")));
    if (!scratch.isValid())
        throw Failure(QCoreApplication::translate("Map", "The map sheet could not be written."), info.absoluteFilePath(), scratch.errorString());
    QStringList made;
    {
        MapSheet sheet(request);
        made = writePages(sheet, scratch.path(), info.completeBaseName(), info.suffix().toLower(), request.dpi, feedback);
    }
    QStringList written;
    for (const QString &name : std::as_const(made)) {
        const QString target = info.absoluteDir().filePath(name);
        syncFile(scratch.filePath(name));
        renameOver(scratch.filePath(name), target);
        written << target;
    }
    if (feedback)
        feedback->setProgress(100);
    return written;
}

} // namespace madang
