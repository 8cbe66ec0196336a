// Printing JSON: what fits into a line stands on one.
#include "files/print_json.h"

#include <optional>

namespace sputnik {
namespace {

constexpr std::size_t line_width = 110;

// The value on one line, or nothing once it is longer than `room`.
std::optional<std::string> on_one_line(const Node& node, std::size_t room) {
  switch (node.kind) {
    case NodeKind::null:
      return "null";
    case NodeKind::truth:
      return node.truth ? "true" : "false";
    case NodeKind::number:
      return to_text(node.number);
    case NodeKind::text:
      return json_string(node.text);
    default:
      break;
  }
  const bool object = node.kind == NodeKind::object;
  if (node.items.empty()) return object ? "{}" : "[]";
  std::string out = object ? "{ " : "[";
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (i > 0) out += ", ";
    if (object) out += json_string(node.items[i].key) + ": ";
    const auto inner = on_one_line(node.items[i], room);
    if (!inner || out.size() + inner->size() > room) return std::nullopt;
    out += *inner;
  }
  return out + (object ? " }" : "]");
}

void print(const Node& node, std::size_t indent, std::size_t used, bool root, std::string& out) {
  const bool plain = node.kind != NodeKind::list && node.kind != NodeKind::object;
  const std::size_t room = line_width > used ? line_width - used : 0;
  if (plain || node.items.empty() || !root) {
    if (const auto line = on_one_line(node, room)) {
      out += *line;
      return;
    }
  }
  const bool object = node.kind == NodeKind::object;
  out += object ? "{\n" : "[\n";
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    const std::string name = object ? json_string(node.items[i].key) + ": " : std::string();
    out.append(indent + 2, ' ');
    out += name;
    print(node.items[i], indent + 2, indent + 2 + name.size(), false, out);
    out += i + 1 < node.items.size() ? ",\n" : "\n";
  }
  out.append(indent, ' ');
  out += object ? '}' : ']';
}

}  // namespace

std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (byte < 0x20 || byte == 0x7f) {
      out += "\\u00";
      out += "0123456789abcdef"[byte >> 4];
      out += "0123456789abcdef"[byte & 15];
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string print_json(const Node& root) {
  std::string out;
  print(root, 0, 0, true, out);
  return out + '\n';
}

}  // namespace sputnik
