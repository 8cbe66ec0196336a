// A sample class that walks through a lesson: for pictures, for the gallery and for tests.
#pragma once

#include <cstddef>

#include "room/room.h"

namespace sputnik {

// Fourteen seats come; then so many steps are gone, with votes, proposals, arguments, evidence and questions on the
// way. The same lesson and seed give the same session. Waits for the simulator.
void walk(room::Room& room, std::size_t steps);

}  // namespace sputnik
