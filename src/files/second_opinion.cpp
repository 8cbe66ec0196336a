// valijson over nlohmann's documents; the only place that knows either of them besides the parser.
#include "files/second_opinion.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "files/scenario_schema.h"

namespace sputnik {
namespace {

nlohmann::json converted(const Node& node) {
  switch (node.kind) {
    case NodeKind::null:
      return nullptr;
    case NodeKind::truth:
      return node.truth;
    case NodeKind::number: {
      // 2.0 is an integer to draft-07, but not to a validator that looks at how it is stored.
      const bool whole = node.number == std::floor(node.number) && std::abs(node.number) < 9e15;
      if (whole) return static_cast<std::int64_t>(node.number);
      return node.number;
    }
    case NodeKind::text:
      return node.text;
    case NodeKind::list: {
      nlohmann::json list = nlohmann::json::array();
      for (const Node& item : node.items) list.push_back(converted(item));
      return list;
    }
    case NodeKind::object: {
      nlohmann::json object = nlohmann::json::object();
      for (const Node& item : node.items) object[item.key] = converted(item);
      return object;
    }
  }
  return nullptr;
}

// "<root>", "[events]", "[0]" to "/events/0".
std::string pointer_of(const std::vector<std::string>& context) {
  std::string pointer;
  for (const std::string& step : context) {
    if (step.size() >= 2 && step.front() == '[') pointer = below(pointer, step.substr(1, step.size() - 2));
  }
  return pointer;
}

}  // namespace

void ask_second_opinion(const Node& root, Faults& faults) {
  const nlohmann::json schema_json = converted(scenario_schema_tree());
  const nlohmann::json document = converted(root);
  valijson::Schema schema;
  valijson::SchemaParser parser;
  parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schema_json), schema);
  valijson::Validator validator;
  valijson::ValidationResults results;
  const valijson::adapters::NlohmannJsonAdapter target(document);
  if (validator.validate(schema, target, &results)) return;
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    faults.add(pointer_of(error.context), error.description, "what assets/scenario.schema.json allows");
  }
}

}  // namespace sputnik
