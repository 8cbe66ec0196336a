// JSON Schema of texts, numbers, names and objects.
#include "files/shape_schema.h"

namespace sputnik {
namespace {

Node of_type(std::string_view type) {
  Node node = object_node();
  add(node, "type", text_node(type));
  return node;
}

Node text_schema(const TextRule& rule) {
  Node node = of_type("string");
  if (rule.required) add(node, "minLength", number_node(1));
  add(node, "maxLength", number_node(static_cast<double>(rule.longest)));
  // An optional text may be left empty, whatever its form.
  const std::string pattern(pattern_of(rule.form));
  if (!pattern.empty()) add(node, "pattern", text_node(rule.required ? pattern : "^$|" + pattern));
  return node;
}

Node number_schema(double low, double high, bool whole) {
  Node node = of_type(whole ? "integer" : "number");
  add(node, "minimum", number_node(low));
  add(node, "maximum", number_node(high));
  return node;
}

Node closed_object(Node properties) {
  Node node = of_type("object");
  add(node, "properties", std::move(properties));
  add(node, "additionalProperties", truth_node(false));
  return node;
}

}  // namespace

Node ShapeSchema::described(Node schema, std::string_view help) {
  if (help.empty()) return schema;
  // Beside "$ref" draft-07 ignores every other key, so that a description needs a level around it.
  if (const Node* const reference = find(schema, "$ref")) {
    Node all = list_node();
    Node only = object_node();
    add(only, "$ref", *reference);
    all.items.push_back(std::move(only));
    schema = object_node();
    add(schema, "allOf", std::move(all));
  }
  add(schema, "description", text_node(help));
  return schema;
}

void ShapeSchema::put(std::string_view key, Node schema, bool required) {
  add(properties_, key, std::move(schema));
  if (required) required_.items.push_back(text_node(key));
}

Node ShapeSchema::schema() && {
  Node node = closed_object(std::move(properties_));
  if (!required_.items.empty()) add(node, "required", std::move(required_));
  if (!alternatives_.items.empty()) add(node, "oneOf", std::move(alternatives_));
  return node;
}

void ShapeSchema::constant(std::string_view key, int value, std::string_view help) {
  Node node = object_node();
  add(node, "const", number_node(value));
  put(key, described(std::move(node), help), true);
}

void ShapeSchema::constant(std::string_view key, std::string_view value, std::string_view help) {
  Node node = object_node();
  add(node, "const", text_node(value));
  put(key, described(std::move(node), help), true);
}

void ShapeSchema::text(std::string_view key, const std::string& value, const TextRule& rule) {
  Node node = described(text_schema(rule), rule.help);
  if (!rule.required && !value.empty()) add(node, "default", text_node(value));
  put(key, std::move(node), rule.required);
}

void ShapeSchema::number(std::string_view key, double value, const NumberRule& rule) {
  Node node = described(number_schema(rule.low, rule.high, rule.whole), rule.help);
  if (!rule.required) add(node, "default", number_node(value));
  put(key, std::move(node), rule.required);
}

void ShapeSchema::whole(std::string_view key, int value, const NumberRule& rule) {
  NumberRule whole_rule = rule;
  whole_rule.whole = true;
  number(key, value, whole_rule);
}

void ShapeSchema::truth(std::string_view key, bool value, const PlainRule& rule) {
  Node node = described(of_type("boolean"), rule.help);
  if (!rule.required) add(node, "default", truth_node(value));
  put(key, std::move(node), rule.required);
}

void ShapeSchema::quarter(std::string_view key, const std::optional<Quarter>&, const PlainRule& rule) {
  Node node = of_type("string");
  add(node, "pattern", text_node("^(19|20|21)[0-9][0-9]Q[1-4]$"));
  put(key, described(std::move(node), rule.help), rule.required);
}

void ShapeSchema::named(std::string_view key, const Named&, const NamedRule& rule) {
  Node properties = object_node();
  for (const NamedKey& named : rule.keys) {
    add(properties, named.key, described(number_schema(named.low, named.high, named.whole), named.help));
  }
  put(key, described(closed_object(std::move(properties)), rule.help), false);
}

void ShapeSchema::texts(std::string_view key, const std::vector<std::string>&, const ListRule& rule,
                        const TextRule& each) {
  put_list(key, text_schema(each), rule);
}

void ShapeSchema::put_list(std::string_view key, Node each, const ListRule& rule) {
  Node node = of_type("array");
  add(node, "items", std::move(each));
  if (rule.least > 0) add(node, "minItems", number_node(static_cast<double>(rule.least)));
  add(node, "maxItems", number_node(static_cast<double>(rule.most)));
  put(key, described(std::move(node), rule.help), rule.required);
}

void ShapeSchema::put_table(std::string_view key, Node each, const TableRule& rule) {
  Node properties = object_node();
  for (const std::string_view name : rule.keys) add(properties, name, each);
  put(key, described(closed_object(std::move(properties)), rule.help), false);
}

void ShapeSchema::put_one_of(std::span<const std::string_view> keys, const NumberRule& rule) {
  for (const std::string_view key : keys) {
    put(key, described(number_schema(rule.low, rule.high, rule.whole), rule.help), false);
    Node needed = list_node();
    needed.items.push_back(text_node(key));
    Node alternative = object_node();
    add(alternative, "required", std::move(needed));
    alternatives_.items.push_back(std::move(alternative));
  }
}

void ShapeSchema::put_choice(std::string_view key, std::string_view value, std::span<const std::string_view> names,
                             const PlainRule& rule) {
  Node choices = list_node();
  for (const std::string_view name : names) choices.items.push_back(text_node(name));
  Node node = object_node();
  add(node, "enum", std::move(choices));
  node = described(std::move(node), rule.help);
  if (!rule.required) add(node, "default", text_node(value));
  put(key, std::move(node), rule.required);
}

Node schema_document(std::string_view title, std::string_view description, Node body, Node definitions) {
  Node root = object_node();
  add(root, "$schema", text_node("http://json-schema.org/draft-07/schema#"));
  add(root, "title", text_node(title));
  add(root, "description", text_node(description));
  for (Node& item : body.items) root.items.push_back(std::move(item));
  add(root, "definitions", std::move(definitions));
  return root;
}

}  // namespace sputnik
