// Reading files of orders.
#include "files/orders_file.h"

#include "files/bounded_file.h"
#include "files/document.h"
#include "files/known_names.h"
#include "files/scenario_shape.h"
#include "files/shape_reader.h"

namespace sputnik {

template <class V, Like<OrdersFile> T>
void shape(V& v, T&) {
  v.constant("format", file_format, "Of this file");
  v.constant("kind", "orders", "");
  v.group("us", {}, [](auto& inner) { inner.accept_all(); });
  v.group("cn", {}, [](auto& inner) { inner.accept_all(); });
}

namespace {

constexpr const char* expected_file = "a file of orders";

// The keys of these objects are quarters, which no fixed shape can list.
void read_quarter(const Node& node, Side side, const Scenario& scenario, OrdersFile& orders, Faults& faults) {
  const std::string pointer = below(below("", key(side)), node.key);
  const auto quarter = parse_quarter(node.key);
  if (!quarter || *quarter < scenario.start || *quarter > scenario.end) {
    faults.add(node.key_line, pointer, in_quotes(node.key),
               "a quarter from " + to_string(scenario.start) + " to " + to_string(scenario.end));
    return;
  }
  // Read as a scenario's levels are, under a name that stands for the quarter.
  Node wrapped = object_node();
  wrapped.line = node.line;
  add(wrapped, node.key, node);
  ShapeReader reader(wrapped, below("", key(side)), faults);
  reader.named(node.key, orders.levels[side][*quarter - scenario.start], level_rule());
}

}  // namespace

std::variant<OrdersFile, Problems> read_orders_text(const std::string& text, const std::string& name,
                                                    const Scenario& scenario) {
  Faults faults(name);
  const auto root = parse_document(text, name, expected_file, faults);
  if (!root) return faults.take();
  OrdersFile orders;
  read_shape(*root, orders, faults);
  for (const Side side : sides) {
    const Node* const quarters_of = find(*root, key(side));
    if (!quarters_of || quarters_of->kind != NodeKind::object) continue;
    for (const Node& node : quarters_of->items) read_quarter(node, side, scenario, orders, faults);
  }
  if (!faults.none()) return faults.take();
  return orders;
}

std::variant<OrdersFile, Problems> read_orders(const std::filesystem::path& file, const Scenario& scenario) {
  const auto text = read_bounded(file, expected_file);
  if (const auto* problem = std::get_if<Problem>(&text)) return Problems{*problem};
  return read_orders_text(std::get<std::string>(text), file.string(), scenario);
}

}  // namespace sputnik
