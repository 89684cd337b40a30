// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace madang::drainage {

//! Keeps what GDAL says on this thread, while it lives, from standard error and from the program's log.
class GdalMessages
{
public:
    GdalMessages();
    ~GdalMessages();
    GdalMessages(const GdalMessages &) = delete;
    GdalMessages &operator=(const GdalMessages &) = delete;

    //! Whether GDAL reported a failure. Some, such as a full disk at close, come by no other way.
    bool failed() const { return !m_failure.empty(); }
    //! The first failure, in GDAL's words.
    const std::string &failure() const { return m_failure; }

    void add(const char *message);

private:
    std::string m_failure;
};

} // namespace madang::drainage
