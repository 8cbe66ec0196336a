// Choosing the build of the playouts by what the processor bears.
#include "opponents/playouts.h"

#include "opponents/play_tape.h"

namespace sputnik {
namespace playouts_build {

void baseline(const Origin&, const Course&, const Futures&, const Tape&);
#ifdef SPUTNIK_X86_BUILDS
void avx2(const Origin&, const Course&, const Futures&, const Tape&);
void avx512(const Origin&, const Course&, const Futures&, const Tape&);
#endif

}  // namespace playouts_build

std::vector<Build> builds() {
  return {
      Build{"scalar", play_tape<double>, true},
      Build{"baseline", playouts_build::baseline, true},
#ifdef SPUTNIK_X86_BUILDS
      Build{"avx2", playouts_build::avx2,
            __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2")},
      Build{"avx512", playouts_build::avx512,
            __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") &&
                __builtin_cpu_supports("avx512cd")},
#endif
  };
}

Build fastest_build() {
  Build best;
  for (const Build& build : builds()) {
    if (build.runs_here) best = build;
  }
  return best;
}

}  // namespace sputnik
