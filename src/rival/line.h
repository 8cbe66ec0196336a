// A line of play: orders for now, and the plan by which a nation goes on.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rival/common_ground.h"

namespace sputnik {

struct Line {
  Doctrine plan{};
  std::optional<Orders<double>> first{};  // left out: by the plan
  std::string school{};                   // whose plan it is, where it is not held: "Balanced"
  std::map<std::size_t, double> held{};   // policies in which it leaves the school, and the level it holds them to
};

// "as Balanced, with Open releases at 4".
std::string words_of(const Line& line, const Scenario& scenario);

// The same line with one policy held to a level from now on.
Line with_level(const Line& line, std::size_t policy, double level);
// Every line that differs in the level of one policy.
std::vector<Line> neighbours(const Line& line);

// Orders near a nation's own that are legal: one move more, one less, one reversed, or surged.
std::vector<Orders<double>> variations(const Orders<double>& orders, const State<double>& seen, Side side,
                                       const Assumptions<double>& known);

// "Chip controls +1, Open releases -1 (surge)"; "no order".
std::string words_of(const Orders<double>& orders, const Scenario& scenario, Side side);

}  // namespace sputnik
