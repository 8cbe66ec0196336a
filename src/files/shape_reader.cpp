// Reading fields of objects: presence, type, form and range, and the members that nobody asked for.
#include "files/shape_reader.h"

#include <algorithm>
#include <cmath>

#include "model/characters.h"
#include "files/key_map.h"

namespace sputnik {

std::string name_hint(std::string_view name, const std::vector<std::string_view>& names) {
  const std::string nearest = nearest_name(name, names);
  if (!nearest.empty()) return "did you mean " + nearest + "?";
  constexpr std::size_t most_listed = 16;
  std::string list = "one of ";
  for (std::size_t i = 0; i < names.size() && i < most_listed; ++i) list += (i > 0 ? ", " : "") + std::string(names[i]);
  if (names.empty()) return {};
  return names.size() > most_listed ? list + ", …" : list;
}

ShapeReader::ShapeReader(const Node& node, std::string pointer, Faults& faults)
    : node_(node), pointer_(std::move(pointer)), faults_(faults) {
  if (node_.kind != NodeKind::object) faults_.add(node_.line, pointer_, in_words(node_), "an object");
}

const Node* ShapeReader::take(std::string_view key, bool required, std::string_view help) {
  asked_.push_back(key);
  if (node_.kind != NodeKind::object) return nullptr;
  const Node* const found = find(node_, key);
  if (!found && required) {
    faults_.add(node_.line, pointer_, "no " + in_quotes(key),
                in_quotes(key) + (help.empty() ? "" : ": ") + std::string(help));
  }
  return found;
}

const Node* ShapeReader::take_list(std::string_view key, const ListRule& rule) {
  const Node* const node = take(key, rule.required, rule.help);
  if (!node) return nullptr;
  if (node->kind != NodeKind::list) {
    faults_.add(node->line, below(pointer_, key), in_words(*node), "a list");
    return nullptr;
  }
  const std::size_t size = node->items.size();
  if (size < rule.least || size > rule.most) {
    const std::string expected = rule.least == rule.most
                                     ? std::to_string(rule.least)
                                     : std::to_string(rule.least) + " to " + std::to_string(rule.most);
    faults_.add(node->line, below(pointer_, key), "a list of " + std::to_string(size), "a list of " + expected);
    if (size > rule.most) return nullptr;
  }
  return node;
}

const Node* ShapeReader::take_object(std::string_view key, std::string_view help) {
  const Node* const node = take(key, false, help);
  if (!node || node->kind == NodeKind::object) return node;
  faults_.add(node->line, below(pointer_, key), in_words(*node), "an object");
  return nullptr;
}

void ShapeReader::finish(std::string_view member) {
  if (node_.kind != NodeKind::object || accepts_all_) return;
  for (const Node& item : node_.items) {
    if (faults_.full()) return;
    if (std::find(asked_.begin(), asked_.end(), item.key) != asked_.end()) continue;
    faults_.add(item.key_line, below(pointer_, item.key), "the key " + in_quotes(item.key), std::string(member),
                name_hint(item.key, asked_));
  }
}

std::optional<std::string> ShapeReader::text_of(const Node& node, const std::string& pointer, const TextRule& rule) {
  if (node.kind != NodeKind::text) {
    faults_.add(node.line, pointer, in_words(node), std::string(words_of(rule.form)));
  } else if (node.text.find_first_not_of(" \n\t") == std::string::npos) {
    if (!rule.required) return node.text;
    faults_.add(node.line, pointer, "an empty text", std::string(words_of(rule.form)));
  } else if (length_of(node.text) > rule.longest) {
    faults_.add(node.line, pointer, "a text of " + std::to_string(length_of(node.text)) + " characters",
                "at most " + std::to_string(rule.longest));
  } else if (!has_form(node.text, rule.form)) {
    faults_.add(node.line, pointer, in_words(node), std::string(words_of(rule.form)));
  } else {
    return node.text;
  }
  return std::nullopt;
}

std::optional<double> ShapeReader::number_of(const Node& node, const std::string& pointer, double low, double high,
                                             bool whole) {
  if (node.kind == NodeKind::number && node.number >= low && node.number <= high &&
      (!whole || node.number == std::floor(node.number))) {
    return node.number;
  }
  const std::string hint = node.kind == NodeKind::text ? "numbers stand without quotes" : "";
  faults_.add(node.line, pointer, in_words(node), range_words(low, high, whole), hint);
  return std::nullopt;
}

std::optional<Quarter> ShapeReader::quarter_of(const Node& node, const std::string& pointer) {
  const auto parsed = node.kind == NodeKind::text ? parse_quarter(node.text) : std::nullopt;
  if (!parsed) faults_.add(node.line, pointer, in_words(node), "a quarter such as \"2022Q4\", 1900Q1 to 2199Q4");
  return parsed;
}

void ShapeReader::constant(std::string_view key, int value, std::string_view help) {
  const Node* const node = take(key, true, help);
  if (!node || (node->kind == NodeKind::number && node->number == value)) return;
  faults_.add(node->line, below(pointer_, key), in_words(*node), std::to_string(value));
}

void ShapeReader::constant(std::string_view key, std::string_view value, std::string_view help) {
  const Node* const node = take(key, true, help);
  if (!node || (node->kind == NodeKind::text && node->text == value)) return;
  faults_.add(node->line, below(pointer_, key), in_words(*node), in_quotes(value));
}

void ShapeReader::text(std::string_view key, std::string& value, const TextRule& rule) {
  if (const Node* const node = take(key, rule.required, rule.help)) {
    if (auto read = text_of(*node, below(pointer_, key), rule)) value = std::move(*read);
  }
}

void ShapeReader::number(std::string_view key, double& value, const NumberRule& rule) {
  if (const Node* const node = take(key, rule.required, rule.help)) {
    value = number_of(*node, below(pointer_, key), rule.low, rule.high, rule.whole).value_or(value);
  }
}

void ShapeReader::whole(std::string_view key, int& value, const NumberRule& rule) {
  if (const Node* const node = take(key, rule.required, rule.help)) {
    if (const auto read = number_of(*node, below(pointer_, key), rule.low, rule.high, true)) {
      value = static_cast<int>(*read);
    }
  }
}

void ShapeReader::truth(std::string_view key, bool& value, const PlainRule& rule) {
  const Node* const node = take(key, rule.required, rule.help);
  if (!node) return;
  if (node->kind == NodeKind::truth) {
    value = node->truth;
  } else {
    faults_.add(node->line, below(pointer_, key), in_words(*node), "true or false");
  }
}

void ShapeReader::quarter(std::string_view key, Quarter& value, const PlainRule& rule) {
  if (const Node* const node = take(key, rule.required, rule.help)) {
    value = quarter_of(*node, below(pointer_, key)).value_or(value);
  }
}

void ShapeReader::quarter(std::string_view key, std::optional<Quarter>& value, const PlainRule& rule) {
  if (const Node* const node = take(key, rule.required, rule.help)) value = quarter_of(*node, below(pointer_, key));
}

void ShapeReader::press(std::string_view key, KeyPress& value, const PlainRule& rule) {
  const Node* const node = take(key, rule.required, rule.help);
  if (!node) return;
  const std::string written = node->kind == NodeKind::text ? node->text : std::string();
  const auto read = parse_key_press(written);
  if (!read) {
    const std::string nearest = nearest_key_press(written);
    return faults_.add(node->line, below(pointer_, key), in_words(*node), "a key such as \"F5\", \"K\" or \"Ctrl+K\"",
                       nearest.empty() ? "" : "did you mean " + nearest + "?");
  }
  if (const std::string_view why = why_kept(*read); !why.empty()) {
    return faults_.add(node->line, below(pointer_, key), in_words(*node), "a key that may be given",
                       std::string(why.substr(0, why.size() - 1)));
  }
  value = *read;
}

bool ShapeReader::known_name(const Node& item, const std::string& pointer, std::string_view what,
                             const std::vector<std::string_view>& names) {
  if (std::find(names.begin(), names.end(), item.key) != names.end()) return true;
  faults_.add(item.key_line, below(pointer, item.key), in_quotes(item.key), std::string(what),
              name_hint(item.key, names));
  return false;
}

void ShapeReader::named(std::string_view key, Named& value, const NamedRule& rule) {
  const Node* const node = take_object(key, rule.help);
  if (!node) return;
  std::vector<std::string_view> names;
  for (const NamedKey& named : rule.keys) names.push_back(named.key);
  for (const Node& item : node->items) {
    if (faults_.full()) return;
    if (!known_name(item, below(pointer_, key), rule.what, names)) continue;
    const auto known =
        std::find_if(rule.keys.begin(), rule.keys.end(), [&](const NamedKey& k) { return k.key == item.key; });
    const auto read = number_of(item, below(below(pointer_, key), item.key), known->low, known->high, known->whole);
    if (read) value[item.key] = *read;
  }
}

void ShapeReader::texts(std::string_view key, std::vector<std::string>& value, const ListRule& rule,
                        const TextRule& each) {
  const Node* const node = take_list(key, rule);
  if (!node) return;
  for (std::size_t i = 0; i < node->items.size() && !faults_.full(); ++i) {
    value.push_back(text_of(node->items[i], below(below(pointer_, key), i), each).value_or(std::string()));
  }
}

std::size_t ShapeReader::read_one_of(std::span<const std::string_view> keys, std::size_t which, double& value,
                                     const NumberRule& rule) {
  std::size_t given = 0;
  std::string list;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    list += (i > 0 ? ", " : "") + in_quotes(keys[i]);
    const Node* const node = take(keys[i], false, rule.help);
    if (!node) continue;
    ++given;
    which = i;
    value = number_of(*node, below(pointer_, keys[i]), rule.low, rule.high, false).value_or(value);
  }
  if (given != 1 && node_.kind == NodeKind::object) {
    faults_.add(node_.line, pointer_, std::to_string(given) + " of " + list, "exactly one of them");
  }
  return which;
}

std::size_t ShapeReader::read_choice(std::string_view key, std::size_t value, std::span<const std::string_view> names,
                                     const PlainRule& rule) {
  const Node* const node = take(key, rule.required, rule.help);
  if (!node) return value;
  const auto found = std::find(names.begin(), names.end(), node->kind == NodeKind::text ? node->text : std::string());
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  const std::vector<std::string_view> all(names.begin(), names.end());
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + in_quotes(name);
  const std::string nearest = node->kind == NodeKind::text ? nearest_name(node->text, all) : std::string();
  faults_.add(node->line, below(pointer_, key), in_words(*node), "one of " + list,
              nearest.empty() ? "" : "did you mean " + nearest + "?");
  return value;
}

}  // namespace sputnik
