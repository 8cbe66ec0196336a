// A paired experiment for each end of each range.
#include "forecast/sensitivity.h"

#include <algorithm>
#include <cmath>

#include "forecast/compare.h"

namespace sputnik {
namespace {

std::vector<SensitivityRow> ranges() {
  std::vector<SensitivityRow> rows;
  for (std::size_t i = 0; i < assumption_count; ++i) {
    const AssumptionCard& card = assumption_cards[i];
    rows.push_back({.knob = {.key = std::string(card.key), .index = i}, .low = card.low, .high = card.high});
  }
  for (const Side side : sides) {
    for (std::size_t p = 0; p < policy_count; ++p) {
      const std::string name = std::string(key(side)) + "." + std::string(policy_cards[p].key);
      rows.push_back({.knob = {.key = name, .side = side, .index = p}, .low = 0, .high = 4});
    }
  }
  return rows;
}

}  // namespace

std::vector<SensitivityRow> sensitivity(const ScenarioPtr& scenario, const Both<std::string>& doctrine,
                                        const std::vector<Knob>& settings, const Effort& effort) {
  std::vector<SensitivityRow> rows = ranges();
  std::size_t finished = 0;
  Effort quiet = effort;
  quiet.progress = {};
  const auto arm = [&](Knob knob, double value) {
    knob.value = value;
    std::vector<Knob> all = settings;
    all.push_back(std::move(knob));
    return Arm(scenario, doctrine, all);
  };
  for (SensitivityRow& row : rows) {
    const Comparison found = compare(arm(row.knob, row.high), arm(row.knob, row.low), Measure::lead, quiet);
    if (found.futures < effort.futures) break;
    row.change = found.difference;
    ++finished;
    if (effort.progress) effort.progress(static_cast<double>(finished) / static_cast<double>(rows.size()));
  }
  rows.resize(finished);
  const auto moved = [](const SensitivityRow& row) { return std::abs(row.change[0].mean); };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const SensitivityRow& a, const SensitivityRow& b) { return moved(a) > moved(b); });
  return rows;
}

}  // namespace sputnik
