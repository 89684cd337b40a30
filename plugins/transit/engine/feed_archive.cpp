// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/feed_archive.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace madang::transit {

namespace {

namespace fs = std::filesystem;

fs::path pathFromUtf8(const std::string &text)
{
    return fs::path(std::u8string(text.begin(), text.end()));
}

std::string utf8(const fs::path &path)
{
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

class ZipArchive : public FeedArchive
{
public:
    explicit ZipArchive(zip_t *zip) : m_zip(zip) {}
    ~ZipArchive() override { zip_discard(m_zip); }
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    std::vector<std::string> entries() const override
    {
        std::vector<std::string> names;
        const zip_int64_t count = zip_get_num_entries(m_zip, 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            const char *name = zip_get_name(m_zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS);
            if (name && *name && name[std::char_traits<char>::length(name) - 1] != '/')
                names.emplace_back(name);
        }
        return names;
    }

    std::string read(const std::string &entry, FindingLog &log) override
    {
        const zip_int64_t index = zip_name_locate(m_zip, entry.c_str(), ZIP_FL_ENC_GUESS);
        zip_stat_t stat;
        if (index < 0 || zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0) {
            log.add(FeedRule::DamagedZip, Severity::Fatal, entry, {}, {0, zip_strerror(m_zip), {}, {}});
            return {};
        }
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE) {
            log.add(FeedRule::EncryptedZip, Severity::Fatal, entry);
            return {};
        }
        zip_file_t *file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
        if (!file) {
            log.add(FeedRule::DamagedZip, Severity::Fatal, entry, {}, {0, zip_strerror(m_zip), {}, {}});
            return {};
        }
        // The size in the directory may lie: it is only where to begin.
        constexpr std::size_t piece = 1 << 20;
        const bool sizeKnown = (stat.valid & ZIP_STAT_SIZE) && stat.size < (std::size_t(1) << 30);
        std::string bytes(sizeKnown ? std::size_t(stat.size) + 1 : piece, '\0');
        std::size_t filled = 0;
        zip_int64_t got = 0;
        while ((got = zip_fread(file, bytes.data() + filled, bytes.size() - filled)) > 0) {
            filled += std::size_t(got);
            if (filled == bytes.size())
                bytes.resize(bytes.size() + std::max(piece, bytes.size() / 2));
        }
        bytes.resize(filled);
        const std::string problem = got < 0 ? zip_file_strerror(file) : "";
        zip_fclose(file);
        if (!problem.empty()) {
            log.add(FeedRule::DamagedZip, Severity::Fatal, entry, {}, {0, problem, {}, {}});
            return {};
        }
        return bytes;
    }

private:
    zip_t *m_zip;
};

class FolderArchive : public FeedArchive
{
public:
    explicit FolderArchive(fs::path folder) : m_folder(std::move(folder)) {}

    std::vector<std::string> entries() const override
    {
        std::vector<std::string> names;
        std::error_code error;
        // One level down is as deep as people unpack by mistake; a whole disk is not to be walked.
        for (const fs::directory_entry &item : fs::directory_iterator(m_folder, error)) {
            if (item.is_directory(error)) {
                for (const fs::directory_entry &inner : fs::directory_iterator(item.path(), error)) {
                    if (inner.is_regular_file(error))
                        names.push_back(utf8(inner.path().lexically_relative(m_folder)));
                }
            } else if (item.is_regular_file(error)) {
                names.push_back(utf8(item.path().filename()));
            }
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    std::string read(const std::string &entry, FindingLog &log) override
    {
        std::ifstream file(m_folder / pathFromUtf8(entry), std::ios::binary);
        std::ostringstream bytes;
        if (!file || !(bytes << file.rdbuf()).good()) {
            std::error_code error;
            if (!file || fs::file_size(m_folder / pathFromUtf8(entry), error) != 0)
                log.add(FeedRule::NotFound, Severity::Fatal, entry, {}, {0, entry, {}, {}});
        }
        return std::move(bytes).str();
    }

private:
    fs::path m_folder;
};

constexpr std::array tableNames{
    "agency.txt", "stops.txt", "routes.txt", "trips.txt", "stop_times.txt", "calendar.txt",
    "calendar_dates.txt", "frequencies.txt", "shapes.txt", "feed_info.txt",
    "translations.txt"};

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return result;
}

std::string folderOf(std::string_view entry)
{
    const std::size_t slash = entry.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(entry.substr(0, slash));
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

} // namespace

std::unique_ptr<FeedArchive> openFeedArchive(const std::string &path, FindingLog &log)
{
    const fs::path place = pathFromUtf8(path);
    std::error_code error;
    if (fs::is_directory(place, error))
        return std::make_unique<FolderArchive>(place);
    if (!fs::is_regular_file(place, error)) {
        log.add(FeedRule::NotFound, Severity::Fatal, path, {}, {0, path, {}, {}});
        return nullptr;
    }
    int code = 0;
    if (zip_t *zip = zip_open(place.c_str(), ZIP_RDONLY, &code))
        return std::make_unique<ZipArchive>(zip);
    if (code == ZIP_ER_NOZIP) {
        log.add(FeedRule::NotAZip, Severity::Fatal, utf8(place.filename()), {},
                {0, std::to_string(fs::file_size(place, error)), {}, {}});
    } else {
        zip_error_t reason;
        zip_error_init_with_code(&reason, code);
        log.add(FeedRule::DamagedZip, Severity::Fatal, utf8(place.filename()), {},
                {0, zip_error_strerror(&reason), {}, {}});
        zip_error_fini(&reason);
    }
    return nullptr;
}

FeedTables::FeedTables(FeedArchive &archive, FindingLog &log) : m_archive(archive), m_log(log)
{
    const std::vector<std::string> all = archive.entries();
    std::vector<std::string> others;
    std::set<std::string> folders; // that hold a table every feed must have
    std::set<std::string> tableFolders;
    std::vector<std::string> candidates;
    for (const std::string &entry : all) {
        if (entry.starts_with("__MACOSX/") || entry.find("/__MACOSX/") != std::string::npos) {
            log.add(FeedRule::IgnoredEntries, Severity::Note, {}, {}, {0, "__MACOSX", {}, {}});
            continue;
        }
        const std::string name = lowered(std::string_view(entry).substr(entry.rfind('/') + 1));
        if (std::find(tableNames.begin(), tableNames.end(), name) == tableNames.end()) {
            if (!name.starts_with('.'))
                others.push_back(entry);
            continue;
        }
        candidates.push_back(entry);
        tableFolders.insert(folderOf(entry));
        if (name == "stops.txt" || name == "stop_times.txt" || name == "trips.txt")
            folders.insert(folderOf(entry));
    }
    if (folders.empty())
        folders = tableFolders;
    if (folders.empty()) {
        others.resize(std::min<std::size_t>(others.size(), 3));
        log.add(FeedRule::NoTables, Severity::Fatal, {}, {}, {0, joined(others), {}, {}});
        return;
    }
    if (folders.size() > 1 && !folders.contains("")) {
        log.add(FeedRule::SeveralFeeds, Severity::Fatal, {}, {},
                {0, joined({folders.begin(), folders.end()}), {}, {}});
        return;
    }
    const std::string folder = *folders.begin(); // "" sorts first: tables at the top win
    if (!folder.empty())
        log.add(FeedRule::NestedFolder, Severity::Note, {}, {}, {0, folder, {}, {}});
    for (const std::string &entry : candidates) {
        if (folderOf(entry) == folder)
            m_entries.emplace_back(lowered(std::string_view(entry).substr(entry.rfind('/') + 1)), entry);
    }
}

std::string FeedTables::entryOf(std::string_view table) const
{
    for (const auto &[name, entry] : m_entries) {
        if (name == table)
            return entry;
    }
    return {};
}

} // namespace madang::transit
