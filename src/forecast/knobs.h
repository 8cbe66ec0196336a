// Settings of an experiment by name: "us.export_controls=4" holds a policy at a level, "hump_h=0" sets an assumption.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/problem.h"
#include "model/side.h"

namespace sputnik {

// What experiments may turn, and where it stands.
struct Knob {
  std::string key{};  // "us.export_controls", "hump_h"
  double value = 0;
  std::optional<Side> side{};  // of a policy
  std::size_t index = 0;       // of the policy, or of the assumption
  friend bool operator==(const Knob&, const Knob&) = default;
};

// One setting from "KEY=VALUE"; `flag` is how the person named it, such as "--a".
std::variant<Knob, Problem> parse_knob(std::string_view text, const std::string& flag);
// A key alone, at value 0.
std::variant<Knob, Problem> find_knob(std::string_view key, const std::string& flag);
// Why a value does not fit; nothing when it does: levels are whole 0..4, assumptions lie in their range.
std::optional<Problem> misfit(const Knob& knob, const std::string& flag);

}  // namespace sputnik
