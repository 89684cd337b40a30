// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/workbench.h"

#include <qgsmaplayer.h>

// The meta-objects and vtables of Job and Workbench belong to this library, so that plugins and the window share them.
#include "moc_workbench.cpp"
