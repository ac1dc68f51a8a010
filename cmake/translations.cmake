# SPDX-License-Identifier: GPL-3.0-or-later
# The program's words in other languages than English, built into it. The tools lie in qt6-l10n-tools; Qt's own CMake
# files for them would need fifteen packages more.
set(qt_tools ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
find_program(FORLOP_LRELEASE NAMES lrelease lrelease-qt6 HINTS ${qt_tools})
find_program(FORLOP_LUPDATE NAMES lupdate lupdate-qt6 HINTS ${qt_tools})
if(NOT FORLOP_LRELEASE OR NOT FORLOP_LUPDATE)
  message(FATAL_ERROR "lrelease and lupdate are missing; on Debian and Ubuntu: apt-get install qt6-l10n-tools")
endif()

# forlop_translate(TARGET LANGUAGE FILE.ts...): the files become :/translations/forlop_LANGUAGE.qm.
function(forlop_translate target language)
  set(words ${CMAKE_CURRENT_BINARY_DIR}/translations/forlop_${language}.qm)
  add_custom_command(OUTPUT ${words}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/translations
    COMMAND ${FORLOP_LRELEASE} -silent ${ARGN} -qm ${words}
    DEPENDS ${ARGN} VERBATIM)
  qt_add_resources(${target} translations_${language} PREFIX / BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${words})
endfunction()
