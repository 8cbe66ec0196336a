// A second opinion on a scenario: the published JSON Schema, applied by a validator that is not ours.
#pragma once

#include "files/faults.h"
#include "files/node.h"

namespace sputnik {

// What the schema refuses in a document. Our own reader refuses all that and more: anything found here that it let
// pass is a fault of the program, and reported as such.
void ask_second_opinion(const Node& root, Faults& faults);

}  // namespace sputnik
