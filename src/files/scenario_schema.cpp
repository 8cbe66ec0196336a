// The schema, generated from the shape that reads and writes scenarios.
#include "files/scenario_schema.h"

#include "files/print_json.h"
#include "files/scenario_file.h"
#include "files/scenario_shape.h"
#include "files/shape_schema.h"

namespace sputnik {
namespace {

// What events may change, as a closed list: a condition or a rule alone cannot say it in a schema.
void list_changeable(Node& definitions) {
  Node names = list_node();
  for (const std::string& name : changeable_names()) names.items.push_back(text_node(name));
  for (Node& definition : definitions.items) {
    if (definition.key != "effect") continue;
    for (Node& part : definition.items) {
      if (part.key == "properties") add(part.items.front(), "enum", std::move(names));
    }
    return;
  }
}

}  // namespace

Node scenario_schema_tree() {
  Node definitions = object_node();
  ShapeSchema visitor(definitions);
  const Scenario fresh{};
  shape(visitor, fresh);
  Node body = std::move(visitor).schema();
  list_changeable(definitions);

  return schema_document("Scenario of Sputnik Moment",
                         "Made by `sputnik-lab schema`; docs/scenarios.md explains it. The program checks "
                         "more: that conditions parse, quarters lie right and names mean something.",
                         std::move(body), std::move(definitions));
}

std::string scenario_schema() { return print_json(scenario_schema_tree()); }

}  // namespace sputnik
