# Fails when docs/assumptions.md is not what the program says of its assumptions: -DROOT=… -DLAB=…
execute_process(COMMAND ${LAB} assumptions --markdown OUTPUT_VARIABLE now RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "sputnik-lab assumptions ended with ${failed}")
endif()
file(READ ${ROOT}/docs/assumptions.md card)
if(NOT now STREQUAL card)
  message(FATAL_ERROR "docs/assumptions.md is out of date: sputnik-lab assumptions --markdown > docs/assumptions.md")
endif()
