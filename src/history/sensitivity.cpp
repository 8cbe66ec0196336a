// Running both ends of each range on the same luck, and taking the paired differences.
#include "history/sensitivity.h"

#include <algorithm>
#include <cmath>

#include "history/parallel.h"
#include "history/play_out.h"
#include "rules/drawing.h"

namespace sputnik {
namespace {

class Bench {
 public:
  Bench(const Scenario& scenario, const SensitivityOptions& options)
      : scenario_(scenario), options_(options), fixed_(fixed_by(scenario)) {
    for (const auto& [key, value] : options.fixed) fixed_[key] = value;
    known_ = public_assumptions(scenario, fixed_);
    for (const Side side : sides) {
      const std::string& id = options.doctrine[side].empty() ? scenario.rival[side] : options.doctrine[side];
      doctrines_[side] = *find_doctrine(scenario, id, side);
    }
    deck_ = prepare_in(scenario, known_).deck;
  }

  // The outcomes of all seeds with one assumption set, or one policy held.
  std::vector<Outcome> outcomes(std::optional<std::size_t> assumption, double value,
                                const std::optional<HeldPolicy>& held) const {
    std::vector<Outcome> all(options_.futures);
    for_each_future(all.size(), options_.threads, [&](std::size_t i) {
      const std::uint64_t seed = options_.seed + i;
      Assumptions<double> world = drawn_assumptions(seed);
      for (const auto& [key, fixed] : fixed_) world.value[find_assumption(key)] = fixed;
      if (assumption) world.value[*assumption] = value;
      all[i] = play_out(prepare_in(scenario_, world, deck_), doctrines_, known_, seed, held);
    });
    return all;
  }

 private:
  const Scenario& scenario_;
  const SensitivityOptions& options_;
  Named fixed_;
  Assumptions<double> known_{};
  Both<Doctrine> doctrines_{};
  std::shared_ptr<const Deck> deck_{};
};

template <class Value>
Estimate change(const std::vector<Outcome>& low, const std::vector<Outcome>& high, Value value) {
  std::vector<double> differences;
  for (std::size_t i = 0; i < low.size(); ++i) differences.push_back(value(high[i]) - value(low[i]));
  return estimate_of(differences);
}

void fill(SensitivityRow& row, const std::vector<Outcome>& low, const std::vector<Outcome>& high) {
  row.lead = change(low, high, [](const Outcome& o) { return o.lead; });
  for (const Side side : sides) {
    row.score[side] = change(low, high, [side](const Outcome& o) { return o.score[side]; });
  }
  row.danger = change(low, high, [](const Outcome& o) { return o.danger; });
}

SensitivityRow assumption_row(const Bench& bench, std::size_t i) {
  const AssumptionCard& card = assumption_cards[i];
  SensitivityRow row{.key = std::string(card.key), .policy = false, .low = card.low, .high = card.high};
  fill(row, bench.outcomes(i, card.low, std::nullopt), bench.outcomes(i, card.high, std::nullopt));
  return row;
}

SensitivityRow policy_row(const Bench& bench, Side side, std::size_t policy) {
  SensitivityRow row{
      .key = std::string(key(side)) + "." + std::string(policy_cards[policy].key), .policy = true, .low = 0, .high = 4};
  fill(row, bench.outcomes(std::nullopt, 0, HeldPolicy{side, policy, 0}),
       bench.outcomes(std::nullopt, 0, HeldPolicy{side, policy, 4}));
  return row;
}

}  // namespace

std::vector<SensitivityRow> sensitivity(const Scenario& scenario, const SensitivityOptions& options,
                                        const std::function<bool(double)>& go_on) {
  const Bench bench(scenario, options);
  std::vector<SensitivityRow> rows;
  const std::size_t all = assumption_count + 2 * policy_count;
  for (std::size_t i = 0; i < all; ++i) {
    if (i < assumption_count) {
      rows.push_back(assumption_row(bench, i));
    } else {
      const std::size_t p = i - assumption_count;
      rows.push_back(policy_row(bench, p < policy_count ? Side::us : Side::cn, p % policy_count));
    }
    if (go_on && !go_on(static_cast<double>(i + 1) / static_cast<double>(all))) break;
  }
  std::stable_sort(rows.begin(), rows.end(), [](const SensitivityRow& a, const SensitivityRow& b) {
    return std::abs(a.lead.mean) > std::abs(b.lead.mean);
  });
  return rows;
}

}  // namespace sputnik
