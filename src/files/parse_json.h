// JSON text to a tree: strict, bounded, without recursion, every value with its line.
#pragma once

#include <optional>
#include <string_view>

#include "files/faults.h"
#include "files/node.h"

namespace sputnik {

// The document, or nothing when the text is no JSON or too deep; then `faults` says where. Duplicate keys,
// forbidden characters and overlong texts are reported too, and the document is read on.
std::optional<Node> parse_json(std::string_view text, Faults& faults);

}  // namespace sputnik
