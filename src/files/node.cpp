// Trees of JSON values: making, finding, comparing, and pointing into them.
#include "files/node.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "model/text.h"

namespace sputnik {

Node number_node(double value) {
  Node node{.kind = NodeKind::number};
  node.number = value == 0 ? 0 : value;  // -0 and 0 are one number to every reader
  return node;
}

Node truth_node(bool value) { return {.kind = NodeKind::truth, .truth = value}; }

Node text_node(std::string_view value) {
  Node node{.kind = NodeKind::text};
  node.text = value;
  return node;
}

Node list_node() { return {.kind = NodeKind::list}; }
Node object_node() { return {.kind = NodeKind::object}; }

void add(Node& object, std::string_view key, Node value) {
  value.key = key;
  object.items.push_back(std::move(value));
}

const Node* find(const Node& object, std::string_view key) {
  if (object.kind != NodeKind::object) return nullptr;
  const auto found =
      std::find_if(object.items.begin(), object.items.end(), [&](const Node& n) { return n.key == key; });
  return found == object.items.end() ? nullptr : &*found;
}

bool same_value(const Node& a, const Node& b) {
  if (a.kind != b.kind || a.key != b.key) return false;
  switch (a.kind) {
    case NodeKind::null:
      return true;
    case NodeKind::truth:
      return a.truth == b.truth;
    case NodeKind::number:
      return a.number == b.number;
    case NodeKind::text:
      return a.text == b.text;
    case NodeKind::list:
    case NodeKind::object:
      return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same_value);
  }
  return false;
}

std::string in_quotes(std::string_view text) {
  constexpr std::size_t fits = 48;
  if (text.size() <= fits) return "\"" + std::string(text) + "\"";
  std::size_t end = fits;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;  // not amid a character
  return "\"" + std::string(text.substr(0, end)) + "…\"";
}

std::string to_text(double number) { return shortest(number); }

std::string in_words(const Node& node) {
  switch (node.kind) {
    case NodeKind::null:
      return "null";
    case NodeKind::truth:
      return node.truth ? "true" : "false";
    case NodeKind::number:
      return node.text.empty() || node.text.size() > 40 ? to_text(node.number) : node.text;
    case NodeKind::text:
      return "the text " + in_quotes(node.text);
    case NodeKind::list:
      return "a list";
    case NodeKind::object:
      return "an object";
  }
  return {};
}

std::string below(std::string_view pointer, std::string_view key) {
  std::string out(pointer);
  out += '/';
  for (const char c : key.substr(0, 80)) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

std::string below(std::string_view pointer, std::size_t index) {
  return std::string(pointer) + "/" + std::to_string(index);
}

std::string key_of_step(std::string_view step) {
  std::string out;
  for (std::size_t i = 0; i < step.size(); ++i) {
    if (step[i] == '~' && i + 1 < step.size()) {
      out += step[++i] == '1' ? '/' : '~';
    } else {
      out += step[i];
    }
  }
  return out;
}

namespace {

const Node* child(const Node& node, std::string_view step) {
  if (node.kind == NodeKind::object) return find(node, key_of_step(step));
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
  const bool inside = error == std::errc() && end == step.data() + step.size() && index < node.items.size();
  return node.kind == NodeKind::list && inside ? &node.items[index] : nullptr;
}

}  // namespace

int line_of(const Node& root, std::string_view pointer) {
  const Node* node = &root;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t slash = std::min(pointer.find('/'), pointer.size());
    const Node* const next = child(*node, pointer.substr(0, slash));
    if (!next) break;
    node = next;
    pointer.remove_prefix(slash);
  }
  return node->line;
}

}  // namespace sputnik
