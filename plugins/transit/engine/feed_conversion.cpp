// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/feed_conversion.h"

#include "transit/engine/text_encoding.h"

#include <zip.h>

#include <list>
#include <memory>
#include <stdexcept>

namespace madang::transit {

namespace {

struct Discard
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
};

} // namespace

FeedConversion convertFeedToUtf8(FeedArchive &archive, const std::string &output, FindingLog &log,
                                 Progress &progress)
{
    int code = 0;
    std::unique_ptr<zip_t, Discard> zip(zip_open(output.c_str(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!zip) {
        zip_error_t reason;
        zip_error_init_with_code(&reason, code);
        const std::string text = zip_error_strerror(&reason);
        zip_error_fini(&reason);
        throw std::runtime_error(text);
    }
    FeedConversion result;
    std::list<std::string> contents; // libzip reads them when it closes
    const std::vector<std::string> entries = archive.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        progress.throwIfCancelled();
        progress.report(double(i) / double(entries.size()));
        const std::string &entry = entries[i];
        if (entry.starts_with("__MACOSX/"))
            continue;
        std::string bytes = archive.read(entry, log);
        const TextEncoding encoding = detectEncoding(bytes);
        const bool isTable = entry.size() > 4 && entry.ends_with(".txt");
        if (isTable && (encoding == TextEncoding::Utf16Little || encoding == TextEncoding::Utf16Big)) {
            bytes = utf16ToUtf8(bytes, encoding);
            result.converted.push_back(entry);
        } else {
            result.copied.push_back(entry);
        }
        contents.push_back(std::move(bytes));
        zip_source_t *source
            = zip_source_buffer(zip.get(), contents.back().data(), contents.back().size(), 0);
        if (!source || zip_file_add(zip.get(), entry.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            throw std::runtime_error(zip_strerror(zip.get()));
        }
    }
    if (log.hasFatal())
        return result;
    // zip_close writes beside the file and renames; what it says decides whether there is one.
    if (zip_close(zip.get()) != 0)
        throw std::runtime_error(zip_strerror(zip.get()));
    zip.release();
    progress.report(1);
    return result;
}

} // namespace madang::transit
