// The JSON Schema of scenario files as a tree.
#pragma once

#include "files/node.h"

namespace sputnik {

Node scenario_schema_tree();

}  // namespace sputnik
