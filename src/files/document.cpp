// What all formats share: an object with "format", no newer than ours.
#include "files/document.h"

#include <utility>

#include "files/bounded_file.h"
#include "files/parse_json.h"
#include "files/scenario_shape.h"

namespace sputnik {

std::optional<Node> parse_document(std::string_view text, const std::string& name, const std::string& expected,
                                   Faults& faults) {
  const auto checked = check_bounded(text, name, expected);
  if (const auto* problem = std::get_if<Problem>(&checked)) {
    faults.add(problem->line, problem->pointer, problem->found, problem->expected, problem->hint);
    return std::nullopt;
  }
  std::optional<Node> root = parse_json(text, faults);
  if (!root) return std::nullopt;
  if (root->kind != NodeKind::object) {
    faults.add(root->line, {}, in_words(*root), expected + ": an object");
    return std::nullopt;
  }
  if (is_newer(*root, faults)) return std::nullopt;
  return root;
}

bool is_newer(const Node& root, Faults& faults) {
  const Node* const format = find(root, "format");
  if (!format || format->kind != NodeKind::number || format->number <= file_format) return false;
  faults.add(format->line, "/format", "format " + in_words(*format), "format " + std::to_string(file_format),
             "it was made by a newer version of the game");
  return true;
}

}  // namespace sputnik
