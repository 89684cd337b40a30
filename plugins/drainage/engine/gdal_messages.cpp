// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/gdal_messages.h"

#include <cpl_error.h>

namespace madang::drainage {

namespace {

void CPL_STDCALL keep(CPLErr severity, CPLErrorNum, const char *message)
{
    if (severity >= CE_Failure)
        static_cast<GdalMessages *>(CPLGetErrorHandlerUserData())->add(message);
}

} // namespace

GdalMessages::GdalMessages()
{
    CPLPushErrorHandlerEx(keep, this);
}

GdalMessages::~GdalMessages()
{
    CPLPopErrorHandler();
}

void GdalMessages::add(const char *message)
{
    if (m_failure.empty())
        m_failure = message;
}

} // namespace madang::drainage
