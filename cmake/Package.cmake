# What is installed, and the packages made of it: a .deb and an archive that runs from any folder (tools/package.sh).
include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR ${CMAKE_INSTALL_DATAROOTDIR}/doc/sputnik-moment)
if(NOT SPUTNIK_WINDOW)
  return()
endif()
set(share ${CMAKE_INSTALL_DATADIR}/sputnik-moment)
set(private_libraries ${CMAKE_INSTALL_LIBDIR}/sputnik-moment)

# The playouts of each instruction set are libraries of ours alone; programs find them from where they stand.
set(playouts)
foreach(name avx2 avx512)
  if(TARGET sputnik_playouts_${name})
    list(APPEND playouts sputnik_playouts_${name})
  endif()
endforeach()
file(RELATIVE_PATH to_libraries ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/sputnik-moment)
set_target_properties(sputnik sputnik-lab PROPERTIES INSTALL_RPATH "$ORIGIN/${to_libraries}")
install(TARGETS sputnik sputnik-lab RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(playouts)
  install(TARGETS ${playouts} LIBRARY DESTINATION ${private_libraries})
endif()

install(DIRECTORY assets DESTINATION ${share})
install(DIRECTORY scenarios DESTINATION ${share} FILES_MATCHING PATTERN "*.json")
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN "*.md")
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(FILES packaging/sputnik-moment.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/sputnik-moment.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/sputnik-moment.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)

# The icon, the manual pages and the manual are made by the programs themselves.
set(made ${CMAKE_BINARY_DIR}/package-files)
install(CODE "
  file(MAKE_DIRECTORY \"${made}\")
  execute_process(COMMAND \"$<TARGET_FILE:sputnik>\" --icon \"${made}/sputnik-moment.svg\" COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND \"$<TARGET_FILE:sputnik>\" --man OUTPUT_FILE \"${made}/sputnik.6\" COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND \"$<TARGET_FILE:sputnik-lab>\" --man OUTPUT_FILE \"${made}/sputnik-lab.6\" COMMAND_ERROR_IS_FATAL ANY)
  file(REMOVE_RECURSE \"${made}/manual\")
  file(MAKE_DIRECTORY \"${made}/manual\")
  foreach(language en zh)
    execute_process(COMMAND \"${CMAKE_COMMAND}\" -E env \"SPUTNIK_ASSETS=${CMAKE_SOURCE_DIR}\"
      \"$<TARGET_FILE:sputnik-lab>\" manual \"${made}/manual/\${language}\" --language \${language}
      OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  endforeach()")
install(FILES ${made}/sputnik-moment.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(DIRECTORY ${made}/manual DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${made}/sputnik.6 ${made}/sputnik-lab.6 DESTINATION ${CMAKE_INSTALL_MANDIR}/man6)

set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_PACKAGE_NAME sputnik-moment)
set(CPACK_PACKAGE_VENDOR "Sputnik Moment")
set(CPACK_PACKAGE_CONTACT "the founders of Sputnik Moment <founders@sputnik-moment.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Strategy simulation of the race for artificial intelligence")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "The United States and China seal their orders each quarter, from export
controls to open releases and treaties, and open them together. Every
change explains itself; the rival sees no more than you do; contested
beliefs are assumptions with sources. For players, for authors of
scenarios, and for debates in class.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION games)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_BINARY_DIR})
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-urw-base35, fonts-courier-prime, fonts-b612, fonts-bebas-neue")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk")
include(CPack)
