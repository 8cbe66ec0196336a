# The playouts, built once for each instruction set. Every build but the baseline is a shared library that shows one
# function and hides the rest: in one binary the linker would merge the same template compiled for two processors, and
# might keep the one that this machine cannot run.
set(playouts_source ${CMAKE_SOURCE_DIR}/src/opponents/playouts_build.cpp)
set(playouts_symbols ${CMAKE_SOURCE_DIR}/cmake/playouts.map)

add_library(sputnik_playouts_baseline STATIC ${playouts_source})
target_compile_definitions(sputnik_playouts_baseline PRIVATE SPUTNIK_PLAYOUTS_BUILD=baseline)
target_link_libraries(sputnik_playouts_baseline PRIVATE sputnik_options sputnik_play)
target_link_libraries(sputnik_opponents PUBLIC sputnik_playouts_baseline)

# A call between rules passes a dozen registers through memory: g++ is told to inline more than it would. It is also told
# to take structures apart up to 8 KB: else it fills and copies the sums of policies whole, though each rule reads few.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set(playouts_inlining --param=max-inline-insns-auto=200 --param=max-inline-insns-single=1000
    --param=inline-unit-growth=200 --param=large-function-growth=1000 --param=sra-max-scalarization-size-Ospeed=8192)
endif()

function(sputnik_playouts name)
  add_library(sputnik_playouts_${name} SHARED ${playouts_source})
  target_compile_definitions(sputnik_playouts_${name} PRIVATE SPUTNIK_PLAYOUTS_BUILD=${name})
  target_compile_options(sputnik_playouts_${name} PRIVATE ${ARGN} ${playouts_inlining})
  target_include_directories(sputnik_playouts_${name} PRIVATE ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(sputnik_playouts_${name} PRIVATE sputnik_options)
  target_link_options(sputnik_playouts_${name} PRIVATE -Wl,--version-script=${playouts_symbols})
  set_target_properties(sputnik_playouts_${name} PROPERTIES LINK_DEPENDS ${playouts_symbols})
  target_link_libraries(sputnik_opponents PRIVATE sputnik_playouts_${name})
endfunction()

# Readers need none of them, and threads share what they share with one of them as with all.
if(NOT SPUTNIK_FUZZ AND NOT SPUTNIK_SANITIZE_THREADS AND CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  sputnik_playouts(avx2 -mavx2 -mfma -mbmi -mbmi2 -mlzcnt -mpopcnt)
  sputnik_playouts(avx512 -mavx2 -mfma -mbmi -mbmi2 -mlzcnt -mpopcnt -mavx512f -mavx512dq -mavx512vl -mavx512bw
    -mavx512cd -mprefer-vector-width=512)
  target_compile_definitions(sputnik_opponents PRIVATE SPUTNIK_X86_BUILDS)
endif()
