# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation holds, and the Debian package made of it.
include(GNUInstallDirs)
if(TARGET forlop)
  install(TARGETS forlop RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
install(FILES ${desktop}/no.forlop.Forlop.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/no.forlop.Forlop.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}/forlop-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME no.forlop.Forlop.xml)
install(FILES ${desktop}/no.forlop.Forlop.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${desktop}/no.forlop.Forlop.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
  RENAME application-x-forlop.svg)

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/forlop RENAME copyright)

set(CPACK_PACKAGE_NAME forlop)
set(CPACK_PACKAGE_VENDOR "The Forløp developers")
set(CPACK_PACKAGE_CONTACT "The Forløp developers <maintainers@forlop.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Process timelines with brackets, reasons and sources")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins are loaded, not linked, so nothing finds them by itself.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, fonts-liberation, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-image-formats-plugins")
set(CPACK_STRIP_FILES ON)
include(CPack)
