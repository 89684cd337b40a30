# SPDX-License-Identifier: GPL-2.0-or-later
# The three kinds of target that the tree is made of.

set(MADANG_PCH_CORE <QtCore> <QtGui> <qgsvectorlayer.h> <qgsrasterlayer.h> <qgsproject.h> <qgsgeometry.h>
    <qgsprocessingalgorithm.h> <vector> <memory> <string>)
set(MADANG_PCH_WIDGETS ${MADANG_PCH_CORE} <QtWidgets>)

# madang_add_plugin(NAME ENGINE files... MODULE files... [LIBS targets...])
# makes madang_<name>_engine (plain C++) and the module that the program loads.
function(madang_add_plugin name)
  cmake_parse_arguments(arg "" "" "ENGINE;MODULE;LIBS;ENGINE_LIBS" ${ARGN})
  add_library(madang_${name}_engine STATIC ${arg_ENGINE})
  set_target_properties(madang_${name}_engine PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_include_directories(madang_${name}_engine PUBLIC ${CMAKE_SOURCE_DIR}/plugins)
  target_link_libraries(madang_${name}_engine PUBLIC ${arg_ENGINE_LIBS})

  add_library(madang_${name} MODULE ${arg_MODULE} plugin.json)
  target_link_libraries(madang_${name} PRIVATE madang_${name}_engine madang_api ${arg_LIBS})
  target_precompile_headers(madang_${name} PRIVATE ${MADANG_PCH_WIDGETS})
  set_target_properties(madang_${name} PROPERTIES
    PREFIX "" OUTPUT_NAME ${name} LIBRARY_OUTPUT_DIRECTORY ${MADANG_PLUGIN_OUTPUT})
  # Panels and algorithms are tested by linking the module's own objects.
  add_library(madang_${name}_module STATIC EXCLUDE_FROM_ALL ${arg_MODULE})
  target_link_libraries(madang_${name}_module PUBLIC madang_${name}_engine madang_api ${arg_LIBS})
  target_precompile_headers(madang_${name}_module REUSE_FROM madang_${name})
  set_property(GLOBAL APPEND PROPERTY MADANG_PLUGINS madang_${name})
endfunction()

# madang_add_test(NAME SOURCES files... LIBS targets...)
# a Qt Test program, run offscreen, with settings and caches of its own.
function(madang_add_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LIBS} madang_test_support Qt::Test)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 SKIP_REGULAR_EXPRESSION "^$"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
