# SPDX-License-Identifier: GPL-2.0-or-later
# The three kinds of target that the tree is made of.

# Qt's and QGIS's headers cost some ten seconds a file: they are compiled once, for every target. A file still includes
# what it uses. Executables get -fPIC like libraries, or they could not share it.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE "-fPIC")
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "")
set(precompiled_headers # not whole modules: a larger header takes longer to load than it saves
  <QCoreApplication> <QString> <QVariant> <QObject> <QHash> <QDir> <QJsonDocument> <QImage> <QWidget>
  <qgsvectorlayer.h> <qgsrasterlayer.h> <qgsproject.h> <qgsgeometry.h> <qgsprocessingalgorithm.h>
  <functional> <memory> <string> <vector>)
# Tests have one of their own: they are compiled without optimisation, which halves the time they take to build. Qt
# tells every test its folder by a definition, which would keep them from sharing it; nothing here asks for it.
set(test_options -O0 -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
foreach(set madang_precompiled madang_precompiled_tests)
  add_library(${set} OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
  set_target_properties(${set} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(${set} PRIVATE Qgis::Core Qt::Widgets Qt::Svg Qt::Xml Qt::Positioning Qt::PrintSupport)
  target_precompile_headers(${set} PRIVATE ${precompiled_headers})
endforeach()
target_link_libraries(madang_precompiled_tests PRIVATE Qt::Test)
target_compile_options(madang_precompiled_tests PRIVATE ${test_options})
target_precompile_headers(madang_precompiled_tests PRIVATE <QTest> <QSignalSpy> <QTemporaryDir>)

function(madang_precompile target)
  target_precompile_headers(${target} REUSE_FROM madang_precompiled)
endfunction()

function(madang_precompile_test target)
  target_compile_options(${target} PRIVATE ${test_options})
  target_precompile_headers(${target} REUSE_FROM madang_precompiled_tests)
endfunction()

# Loading that header still costs a second or two, so a library's files are compiled some at a time: names in unnamed
# namespaces must differ within a library.
function(madang_unity target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
endfunction()

# madang_add_plugin(NAME ENGINE files... MODULE files... [LIBS targets...])
# makes madang_<name>_engine (plain C++) and the module that the program loads.
function(madang_add_plugin name)
  cmake_parse_arguments(arg "" "" "ENGINE;MODULE;LIBS;ENGINE_LIBS" ${ARGN})
  add_library(madang_${name}_engine STATIC ${arg_ENGINE})
  madang_unity(madang_${name}_engine)
  set_target_properties(madang_${name}_engine PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(madang_${name}_engine PUBLIC madang_engine ${arg_ENGINE_LIBS})

  # Panels and algorithms are tested by linking the module's own objects.
  add_library(madang_${name}_module OBJECT ${arg_MODULE})
  target_sources(madang_${name}_module PRIVATE plugin.json)
  target_link_libraries(madang_${name}_module PUBLIC madang_${name}_engine madang_processing madang_api ${arg_LIBS})
  madang_precompile(madang_${name}_module)
  madang_unity(madang_${name}_module)
  add_library(madang_${name} MODULE)
  target_link_libraries(madang_${name} PRIVATE madang_${name}_module)
  set_target_properties(madang_${name} PROPERTIES
    PREFIX "" OUTPUT_NAME ${name} LIBRARY_OUTPUT_DIRECTORY ${MADANG_PLUGIN_OUTPUT})
  set_property(GLOBAL APPEND PROPERTY MADANG_PLUGINS madang_${name})
endfunction()

# madang_add_test(NAME SOURCES files... LIBS targets...)
# a Qt Test program, run offscreen, with settings and caches of its own.
function(madang_add_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LIBS} madang_test_support Qt::Test)
  madang_precompile_test(${name})
  # A test includes its own moc file: what is left for this one is empty.
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  # moc of Qt 5 reads the standard library's headers too and stumbles over concepts: it is told that it has seen them.
  set_target_properties(${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()

# madang_add_resources(TARGET): the files that every program needs, compiled in: schema, code lists, catalogues.
function(madang_add_resources target)
  file(GLOB codelists RELATIVE ${CMAKE_SOURCE_DIR}/resources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/codelists/*.csv)
  set(qrc "<RCC>\n<qresource prefix=\"/madang\">\n")
  foreach(file schema/plan.sql ${codelists})
    string(APPEND qrc "<file alias=\"${file}\">${CMAKE_SOURCE_DIR}/resources/${file}</file>\n")
  endforeach()
  file(GLOB catalogues CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/i18n/madang_*.ts)
  foreach(catalogue ${catalogues})
    get_filename_component(name ${catalogue} NAME_WE)
    set(qm ${CMAKE_BINARY_DIR}/i18n/${name}.qm)
    add_custom_command(OUTPUT ${qm} DEPENDS ${catalogue}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/i18n
      COMMAND Qt${QT_MAJOR_VERSION}::lrelease -silent ${catalogue} -qm ${qm} VERBATIM)
    list(APPEND qms ${qm})
    string(APPEND qrc "<file alias=\"i18n/${name}.qm\">${qm}</file>\n")
  endforeach()
  string(APPEND qrc "</qresource>\n</RCC>\n")
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/madang_data.qrc CONTENT "${qrc}")
  set(generated ${CMAKE_BINARY_DIR}/qrc_madang_data.cpp)
  set(inputs)
  foreach(file schema/plan.sql ${codelists})
    list(APPEND inputs ${CMAKE_SOURCE_DIR}/resources/${file})
  endforeach()
  add_custom_command(OUTPUT ${generated} DEPENDS ${inputs} ${qms} ${CMAKE_BINARY_DIR}/madang_data.qrc
    COMMAND Qt${QT_MAJOR_VERSION}::rcc --name madang_data ${CMAKE_BINARY_DIR}/madang_data.qrc -o ${generated} VERBATIM)
  target_sources(${target} PRIVATE ${generated})
  set_source_files_properties(${generated} PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOGEN ON)
endfunction()
