// Fills a value from a tree by its shape, collecting every fault on the way.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "files/faults.h"
#include "files/keyboard.h"
#include "files/node.h"
#include "files/shape_rules.h"
#include "model/calendar.h"
#include "play/scenario.h"

namespace sputnik {

class ShapeReader {
 public:
  // Of one object that stands at `pointer`; anything but an object is a fault, and then every field keeps its value.
  ShapeReader(const Node& node, std::string pointer, Faults& faults);
  ShapeReader(const ShapeReader&) = delete;
  ShapeReader& operator=(const ShapeReader&) = delete;

  void constant(std::string_view key, int value, std::string_view help);
  void constant(std::string_view key, std::string_view value, std::string_view help);
  void text(std::string_view key, std::string& value, const TextRule& rule);
  void number(std::string_view key, double& value, const NumberRule& rule);
  void whole(std::string_view key, int& value, const NumberRule& rule);
  void truth(std::string_view key, bool& value, const PlainRule& rule);
  void quarter(std::string_view key, Quarter& value, const PlainRule& rule);
  void quarter(std::string_view key, std::optional<Quarter>& value, const PlainRule& rule);
  void press(std::string_view key, KeyPress& value, const PlainRule& rule);
  void named(std::string_view key, Named& value, const NamedRule& rule);
  void texts(std::string_view key, std::vector<std::string>& value, const ListRule& rule, const TextRule& each);
  // Exactly one of the keys, with a number.
  template <class Enum>
  void one_of(std::span<const std::string_view> keys, Enum& which, double& value, const NumberRule& rule) {
    which = static_cast<Enum>(read_one_of(keys, static_cast<std::size_t>(which), value, rule));
  }
  template <class Enum>
  void choice(std::string_view key, Enum& value, std::span<const std::string_view> names, const PlainRule& rule) {
    value = static_cast<Enum>(read_choice(key, static_cast<std::size_t>(value), names, rule));
  }
  // An object that has no value of its own: `fields` describes what is in it.
  template <class Fields>
  void group(std::string_view key, const PlainRule& rule, Fields fields) {
    const Node* const node = take(key, rule.required, rule.help);
    if (!node) return;
    ShapeReader inner(*node, below(pointer_, key), faults_);
    fields(inner);
    inner.finish(rule.member);
  }
  template <class T>
  void part(std::string_view key, T& value, const PlainRule& rule) {
    group(key, rule, [&](ShapeReader& inner) { shape(inner, value); });
  }
  template <class T>
  void list(std::string_view key, std::vector<T>& value, const ListRule& rule) {
    const Node* const node = take_list(key, rule);
    if (!node) return;
    for (std::size_t i = 0; i < node->items.size() && !faults_.full(); ++i) {
      ShapeReader inner(node->items[i], below(below(pointer_, key), i), faults_);
      shape(inner, value.emplace_back());
      inner.finish();
    }
  }
  template <class T>
  void table(std::string_view key, std::map<std::string, T, std::less<>>& value, const TableRule& rule) {
    const Node* const node = take_object(key, rule.help);
    if (!node) return;
    for (const Node& item : node->items) {
      if (faults_.full() || !known_name(item, below(pointer_, key), rule.what, rule.keys)) continue;
      ShapeReader inner(item, below(below(pointer_, key), item.key), faults_);
      shape(inner, value[item.key]);
      inner.finish();
    }
  }

  // For objects whose keys no shape can list: whoever calls this reads the members itself.
  void accept_all() { accepts_all_ = true; }
  // Reports the members that no field asked for.
  void finish(std::string_view member = PlainRule{}.member);

 private:
  const Node* take(std::string_view key, bool required, std::string_view help);
  const Node* take_list(std::string_view key, const ListRule& rule);
  const Node* take_object(std::string_view key, std::string_view help);
  std::optional<std::string> text_of(const Node& node, const std::string& pointer, const TextRule& rule);
  std::optional<double> number_of(const Node& node, const std::string& pointer, double low, double high, bool whole);
  std::optional<Quarter> quarter_of(const Node& node, const std::string& pointer);
  bool known_name(const Node& item, const std::string& pointer, std::string_view what,
                  const std::vector<std::string_view>& names);
  std::size_t read_one_of(std::span<const std::string_view> keys, std::size_t which, double& value,
                          const NumberRule& rule);
  std::size_t read_choice(std::string_view key, std::size_t value, std::span<const std::string_view> names,
                          const PlainRule& rule);

  const Node& node_;
  std::string pointer_;
  Faults& faults_;
  std::vector<std::string_view> asked_{};
  bool accepts_all_ = false;
};

// A hint that names the nearest of these names, or lists a few of them.
std::string name_hint(std::string_view name, const std::vector<std::string_view>& names);

// Reads a whole document into a value.
template <class T>
void read_shape(const Node& root, T& value, Faults& faults) {
  ShapeReader reader(root, {}, faults);
  shape(reader, value);
  reader.finish();
}

}  // namespace sputnik
