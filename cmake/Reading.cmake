# What reads a scenario file and its assets, of src/files: a library of its own, so that whoever asks only for the signature
# (other compilers, other optimisations, arm64) compiles neither saves and lessons nor the classroom below them.
set(reading assets bounded_file document event_check faults key_map keyboard known_names libraries node parse_json print_json
  scenario_check scenario_file scenario_schema second_opinion shape_reader shape_rules shape_schema shape_writer syntax_fault
  texts_file)
list(TRANSFORM reading REPLACE "(.+)" "${CMAKE_SOURCE_DIR}/src/files/\\1.cpp")
sputnik_library(reading "${reading}" sputnik_opponents)
target_link_libraries(sputnik_reading PRIVATE sputnik_json sputnik_valijson)
set(sources_elsewhere ${reading})
# The templates of the second opinion are three times as much as any other file, and asked once a file.
set_source_files_properties(${CMAKE_SOURCE_DIR}/src/files/second_opinion.cpp PROPERTIES
  COMPILE_OPTIONS $<$<CONFIG:Release>:-O1> SKIP_PRECOMPILE_HEADERS ON)
