// Makes a JSON Schema (draft-07) of a shape.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "files/node.h"
#include "files/shape_rules.h"
#include "model/calendar.h"
#include "play/scenario.h"

namespace sputnik {

class ShapeSchema {
 public:
  // Objects that occur more than once are described once, in `definitions`.
  explicit ShapeSchema(Node& definitions) : definitions_(definitions) {}

  void constant(std::string_view key, int value, std::string_view help);
  void constant(std::string_view key, std::string_view value, std::string_view help);
  void text(std::string_view key, const std::string& value, const TextRule& rule);
  void number(std::string_view key, double value, const NumberRule& rule);
  void whole(std::string_view key, int value, const NumberRule& rule);
  void truth(std::string_view key, bool value, const PlainRule& rule);
  void quarter(std::string_view key, const std::optional<Quarter>& value, const PlainRule& rule);
  void named(std::string_view key, const Named& value, const NamedRule& rule);
  void texts(std::string_view key, const std::vector<std::string>& value, const ListRule& rule, const TextRule& each);
  template <class Enum>
  void one_of(std::span<const std::string_view> keys, Enum, double, const NumberRule& rule) {
    put_one_of(keys, rule);
  }
  template <class Enum>
  void choice(std::string_view key, Enum value, std::span<const std::string_view> names, const PlainRule& rule) {
    put_choice(key, names[static_cast<std::size_t>(value)], names, rule);
  }
  template <class Fields>
  void group(std::string_view key, const PlainRule& rule, Fields fields) {
    ShapeSchema inner(definitions_);
    fields(inner);
    put(key, described(std::move(inner).schema(), rule.help), rule.required);
  }
  template <class T>
  void part(std::string_view key, const T&, const PlainRule& rule) {
    put(key, described(reference<T>(), rule.help), rule.required);
  }
  template <class T>
  void list(std::string_view key, const std::vector<T>&, const ListRule& rule) {
    put_list(key, reference<T>(), rule);
  }
  template <class T>
  void table(std::string_view key, const std::map<std::string, T, std::less<>>&, const TableRule& rule) {
    put_table(key, reference<T>(), rule);
  }

  // The schema of the object whose fields were named.
  Node schema() &&;

 private:
  static Node described(Node schema, std::string_view help);
  void put(std::string_view key, Node schema, bool required);
  void put_list(std::string_view key, Node each, const ListRule& rule);
  void put_table(std::string_view key, Node each, const TableRule& rule);
  void put_one_of(std::span<const std::string_view> keys, const NumberRule& rule);
  void put_choice(std::string_view key, std::string_view value, std::span<const std::string_view> names,
                  const PlainRule& rule);

  template <class T>
  Node reference() {
    const T fresh{};
    const std::string_view name = shape_name(fresh);
    if (!find(definitions_, name)) {
      ShapeSchema inner(definitions_);
      shape(inner, fresh);
      add(definitions_, name, std::move(inner).schema());
    }
    Node node = object_node();
    add(node, "$ref", text_node("#/definitions/" + std::string(name)));
    return node;
  }

  Node& definitions_;
  Node properties_ = object_node();
  Node required_ = list_node();
  Node alternatives_ = list_node();
};

// The whole document: what it is of, the schema of its root, and what that refers to.
Node schema_document(std::string_view title, std::string_view description, Node body, Node definitions);

}  // namespace sputnik
