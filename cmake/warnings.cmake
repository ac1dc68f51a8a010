# SPDX-License-Identifier: GPL-3.0-or-later
# Every target of ours links this. Warnings are errors in the presets (CMAKE_COMPILE_WARNING_AS_ERROR), so that a
# newer compiler still builds for a user.
add_library(forlop_warnings INTERFACE)
target_compile_options(forlop_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough)
target_compile_definitions(forlop_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
