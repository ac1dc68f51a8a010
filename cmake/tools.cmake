# SPDX-License-Identifier: GPL-3.0-or-later
# ccache and mold are used where they are; nothing depends on them.
find_program(FORLOP_CCACHE ccache)
if(FORLOP_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${FORLOP_CCACHE})
endif()
find_program(FORLOP_MOLD mold)
if(FORLOP_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
  add_link_options(-fuse-ld=mold)
endif()
