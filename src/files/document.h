// From a file or text to a document of one of our formats: bounded, parsed, and of a format we know.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "files/faults.h"
#include "files/node.h"

namespace sputnik {

// Nothing when it cannot be read at all; faults then say why. `expected` is as in "a scenario file".
std::optional<Node> parse_document(std::string_view text, const std::string& name, const std::string& expected,
                                   Faults& faults);

// Whether the "format" of an object is one that this version does not know yet: a fault then.
bool is_newer(const Node& root, Faults& faults);

}  // namespace sputnik
