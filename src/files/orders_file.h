// Orders in a file, for scripts: which levels each nation is to aim for, and from which quarter on.
//
//   { "format": 1, "kind": "orders",
//     "us": { "2022Q4": { "export_controls": 3, "enforcement": 2 }, "2024Q1": { "release": 3 } },
//     "cn": { "2022Q4": { "self_reliance": 4 } } }
//
// A level holds from its quarter on until a later quarter names another; whoever plays the file goes there one legal
// step a quarter.
#pragma once

#include <filesystem>
#include <map>
#include <variant>

#include "model/problem.h"
#include "play/scenario.h"

namespace sputnik {

struct OrdersFile {
  // By quarter of the campaign (0 the first): level to aim for by policy key.
  Both<std::map<int, Named>> levels{};
};

// Quarters outside the scenario's span, unknown policies and levels are refused, all at once.
std::variant<OrdersFile, Problems> read_orders(const std::filesystem::path& file, const Scenario& scenario);
std::variant<OrdersFile, Problems> read_orders_text(const std::string& text, const std::string& name,
                                                    const Scenario& scenario);

}  // namespace sputnik
