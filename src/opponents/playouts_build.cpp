// One build of the playouts. CMake compiles this file once for each instruction set, as a library of its own, and
// names the function: SPUTNIK_PLAYOUTS_BUILD is the project's only macro, since two builds cannot share a name.
#include "opponents/play_tape.h"

namespace sputnik::playouts_build {

void SPUTNIK_PLAYOUTS_BUILD(const Origin& origin, const Course& course, const Futures& futures, const Tape& tape) {
  play_tape<Batch>(origin, course, futures, tape);
}

}  // namespace sputnik::playouts_build
