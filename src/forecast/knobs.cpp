// Reading settings by name.
#include "forecast/knobs.h"

#include <charconv>
#include <cmath>

#include "model/text.h"
#include "rules/assumptions.h"
#include "rules/policies.h"

namespace sputnik {
namespace {

std::vector<std::string> knob_names() {
  std::vector<std::string> names;
  for (const Side side : sides) {
    for (const PolicyCard& card : policy_cards) names.push_back(std::string(key(side)) + "." + std::string(card.key));
  }
  for (const AssumptionCard& card : assumption_cards) names.emplace_back(card.key);
  return names;
}

}  // namespace

std::variant<Knob, Problem> find_knob(std::string_view name, const std::string& flag) {
  for (const Side side : sides) {
    const std::string prefix = std::string(key(side)) + ".";
    if (!name.starts_with(prefix)) continue;
    const std::size_t policy = find_policy(name.substr(prefix.size()));
    if (policy < policy_count) return Knob{std::string(name), 0, side, policy};
  }
  const std::size_t assumption = find_assumption(name);
  if (assumption < assumption_count) return Knob{std::string(name), 0, std::nullopt, assumption};
  const std::vector<std::string> names = knob_names();
  const std::string nearest = nearest_name(name, {names.begin(), names.end()});
  return Problem{.file = flag,
                 .found = "\"" + std::string(name.substr(0, 64)) + "\"",
                 .expected = "a policy such as us.export_controls, or an assumption",
                 .hint = nearest.empty() ? "" : "did you mean " + nearest + "?"};
}

std::optional<Problem> misfit(const Knob& knob, const std::string& flag) {
  const std::string found = knob.key + " at " + figure(knob.value, 3);
  if (knob.side) {
    if (knob.value >= 0 && knob.value <= 4 && knob.value == std::floor(knob.value)) return std::nullopt;
    return Problem{.file = flag, .found = found, .expected = "a whole level 0 to 4"};
  }
  const AssumptionCard& card = assumption_cards[knob.index];
  if (knob.value >= card.low && knob.value <= card.high) return std::nullopt;
  return Problem{.file = flag,
                 .found = found,
                 .expected = figure(card.low, 3) + " to " + figure(card.high, 3) + " " + std::string(card.unit)};
}

std::variant<Knob, Problem> parse_knob(std::string_view text, const std::string& flag) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) {
    return Problem{.file = flag, .found = "\"" + std::string(text.substr(0, 64)) + "\"", .expected = "KEY=VALUE"};
  }
  auto found = find_knob(text.substr(0, equals), flag);
  auto* knob = std::get_if<Knob>(&found);
  if (!knob) return found;
  const std::string_view value = text.substr(equals + 1);
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), knob->value);
  if (error != std::errc() || end != value.data() + value.size() || !std::isfinite(knob->value)) {
    return Problem{
        .file = flag, .found = "\"" + std::string(value.substr(0, 64)) + "\" for " + knob->key, .expected = "a number"};
  }
  if (auto problem = misfit(*knob, flag)) return *problem;
  return found;
}

}  // namespace sputnik
