# SPDX-License-Identifier: GPL-2.0-or-later
# Finds QGIS >= 3.40 and the Qt it was built on.
# In: MADANG_QGIS_PREFIX (default /usr). Out: targets Qgis::Core, Qgis::Gui; QGIS_PREFIX; QT_MAJOR_VERSION.

set(MADANG_QGIS_PREFIX /usr CACHE PATH "Where QGIS is installed")
if(NOT MADANG_QGIS_PREFIX)
  message(FATAL_ERROR "MADANG_QGIS_PREFIX is empty: the preset qt6 takes it from the environment, MADANG_QGIS6_PREFIX.")
endif()
set(QGIS_PREFIX ${MADANG_QGIS_PREFIX})

find_path(QGIS_INCLUDE_DIR qgsapplication.h HINTS ${QGIS_PREFIX}/include/qgis NO_DEFAULT_PATH)
find_library(QGIS_CORE_LIBRARY qgis_core HINTS ${QGIS_PREFIX}/lib ${QGIS_PREFIX}/lib/${CMAKE_LIBRARY_ARCHITECTURE} NO_DEFAULT_PATH)
find_library(QGIS_GUI_LIBRARY qgis_gui HINTS ${QGIS_PREFIX}/lib ${QGIS_PREFIX}/lib/${CMAKE_LIBRARY_ARCHITECTURE} NO_DEFAULT_PATH)
if(NOT QGIS_INCLUDE_DIR OR NOT QGIS_CORE_LIBRARY OR NOT QGIS_GUI_LIBRARY)
  message(FATAL_ERROR "No QGIS development files under ${QGIS_PREFIX}. packaging/setup.sh installs them.")
endif()
file(STRINGS ${QGIS_INCLUDE_DIR}/qgsconfig.h version_line REGEX "#define _QGIS_VERSION ")
string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" QGIS_VERSION "${version_line}")
if(QGIS_VERSION VERSION_LESS 3.40)
  message(FATAL_ERROR "QGIS under ${QGIS_PREFIX} is older than 3.40 (${QGIS_VERSION}).")
endif()

find_program(READELF readelf REQUIRED)
execute_process(COMMAND ${READELF} -d ${QGIS_CORE_LIBRARY} OUTPUT_VARIABLE linked)
if(linked MATCHES "libQt6Core")
  set(QT_MAJOR_VERSION 6)
elseif(linked MATCHES "libQt5Core")
  set(QT_MAJOR_VERSION 5)
else()
  message(FATAL_ERROR "${QGIS_CORE_LIBRARY} links neither Qt 5 nor Qt 6.")
endif()
message(STATUS "QGIS ${QGIS_VERSION} on Qt ${QT_MAJOR_VERSION} at ${QGIS_PREFIX}")

foreach(part Core Gui)
  string(TOUPPER ${part} upper)
  add_library(Qgis::${part} SHARED IMPORTED)
  set_target_properties(Qgis::${part} PROPERTIES
    IMPORTED_LOCATION ${QGIS_${upper}_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${QGIS_INCLUDE_DIR})
  # Their headers are not ours to warn about.
  set_target_properties(Qgis::${part} PROPERTIES
    INTERFACE_SYSTEM_INCLUDE_DIRECTORIES ${QGIS_INCLUDE_DIR})
endforeach()
