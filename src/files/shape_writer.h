// Makes a tree of a value by its shape, leaving out what a fresh value has anyway.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "files/keyboard.h"
#include "files/node.h"
#include "files/shape_rules.h"
#include "model/calendar.h"
#include "play/scenario.h"

namespace sputnik {

template <class T>
Node written(const T& value);

class ShapeWriter {
 public:
  void constant(std::string_view key, int value, std::string_view) { put(key, number_node(value), true); }
  void constant(std::string_view key, std::string_view value, std::string_view) { put(key, text_node(value), true); }
  void text(std::string_view key, const std::string& value, const TextRule& rule) {
    put(key, text_node(value), rule.required);
  }
  void number(std::string_view key, double value, const NumberRule& rule) {
    put(key, number_node(value), rule.required);
  }
  void whole(std::string_view key, int value, const NumberRule& rule) { put(key, number_node(value), rule.required); }
  void truth(std::string_view key, bool value, const PlainRule& rule) { put(key, truth_node(value), rule.required); }
  void quarter(std::string_view key, const Quarter& value, const PlainRule& rule) {
    put(key, text_node(to_string(value)), rule.required);
  }
  void quarter(std::string_view key, const std::optional<Quarter>& value, const PlainRule& rule) {
    if (value) put(key, text_node(to_string(*value)), rule.required);
  }
  void press(std::string_view key, const KeyPress& value, const PlainRule& rule) {
    put(key, text_node(to_string(value)), rule.required);
  }
  void named(std::string_view key, const Named& value, const NamedRule&) {
    Node node = object_node();
    for (const auto& [name, number] : value) add(node, name, number_node(number));
    put(key, std::move(node), false);
  }
  void texts(std::string_view key, const std::vector<std::string>& value, const ListRule& rule, const TextRule&) {
    Node node = list_node();
    for (const std::string& text : value) node.items.push_back(text_node(text));
    put(key, std::move(node), rule.required);
  }
  template <class Enum>
  void one_of(std::span<const std::string_view> keys, Enum which, double value, const NumberRule&) {
    put(keys[static_cast<std::size_t>(which)], number_node(value), true);
  }
  template <class Enum>
  void choice(std::string_view key, Enum value, std::span<const std::string_view> names, const PlainRule& rule) {
    put(key, text_node(names[static_cast<std::size_t>(value)]), rule.required);
  }
  template <class Fields>
  void group(std::string_view key, const PlainRule& rule, Fields fields) {
    ShapeWriter inner;
    fields(inner);
    put(key, std::move(inner.object_), rule.required);
  }
  template <class T>
  void part(std::string_view key, const T& value, const PlainRule& rule) {
    put(key, written(value), rule.required);
  }
  template <class T>
  void list(std::string_view key, const std::vector<T>& value, const ListRule& rule) {
    Node node = list_node();
    for (const T& item : value) node.items.push_back(written(item));
    put(key, std::move(node), rule.required);
  }
  template <class T>
  void table(std::string_view key, const std::map<std::string, T, std::less<>>& value, const TableRule&) {
    Node node = object_node();
    for (const auto& [name, item] : value) add(node, name, written(item));
    put(key, std::move(node), false);
  }

  // The object, without the members that `fresh` has too and that need not be given.
  Node beyond(const ShapeWriter& fresh) &&;

 private:
  void put(std::string_view key, Node node, bool required) {
    add(object_, key, std::move(node));
    if (required) required_.emplace_back(key);
  }

  Node object_ = object_node();
  std::vector<std::string> required_{};
};

template <class T>
Node written(const T& value) {
  const T fresh_value{};
  ShapeWriter fresh;
  shape(fresh, fresh_value);
  ShapeWriter writer;
  shape(writer, value);
  return std::move(writer).beyond(fresh);
}

}  // namespace sputnik
