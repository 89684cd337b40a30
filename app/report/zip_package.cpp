// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/zip_package.h"

#include "core/failure.h"

#include <QCoreApplication>

#include <zip.h>

namespace madang::report {

namespace {

[[noreturn]] void refuse(const QString &reason)
{
    throw Failure(QCoreApplication::translate("WriteReport", "The document could not be packed: %1").arg(reason));
}

} // namespace

QByteArray zipped(const QVector<PackagePart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *archiveSource = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = archiveSource ? zip_open_from_source(archiveSource, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        if (archiveSource)
            zip_source_free(archiveSource);
        refuse(QString::fromUtf8(zip_error_strerror(&error)));
    }
    zip_source_keep(archiveSource); // what has been written is read from it after the archive is closed
    for (const PackagePart &part : parts) {
        zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t index = source ? zip_file_add(archive, part.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0 || zip_set_file_compression(archive, zip_uint64_t(index), part.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) != 0) {
            if (source && index < 0)
                zip_source_free(source);
            const QString reason = QString::fromUtf8(zip_strerror(archive));
            zip_discard(archive);
            zip_source_free(archiveSource);
            refuse(reason);
        }
    }
    if (zip_close(archive) != 0) {
        const QString reason = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        zip_source_free(archiveSource);
        refuse(reason);
    }
    QByteArray bytes;
    zip_stat_t stat;
    bool read = zip_source_stat(archiveSource, &stat) == 0 && zip_source_open(archiveSource) == 0;
    if (read) {
        bytes.resize(int(stat.size));
        read = zip_source_read(archiveSource, bytes.data(), stat.size) == zip_int64_t(stat.size);
        zip_source_close(archiveSource);
    }
    zip_source_free(archiveSource);
    if (!read)
        refuse(QStringLiteral("zip_source_read"));
    return bytes;
}

} // namespace madang::report
