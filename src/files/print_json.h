// A tree as JSON text for people: stable order, short objects on one line, numbers without the locale.
#pragma once

#include <string>

#include "files/node.h"

namespace sputnik {

std::string print_json(const Node& root);
// A text as a JSON string with its quotes.
std::string json_string(std::string_view text);

}  // namespace sputnik
