// Plays each pair of doctrines for its share of the campaigns, then each policy at 4 and at 0 on the same luck.
#include "forecast/balance.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace sputnik {
namespace {

// For each end of each policy: most policies move something far more than chance could after the first few.
constexpr std::size_t first_futures = 64;
constexpr std::size_t paired_futures = 256;
constexpr double first_doubt = 3;  // times the interval of a mean: what is clear by far needs no second look
constexpr double worth_noticing = 0.05;      // months, points or per cent; less is nothing to a player

bool asked_to_stop(const Effort& effort) { return effort.stop && *effort.stop; }

// What one pair of doctrines adds.
struct Tally {
  std::vector<double> ending{};
  std::vector<double> quarters{};
  Both<std::vector<double>> score{};
  std::vector<std::uint64_t> struck{};  // event_words rows

  explicit Tally(std::size_t campaigns)
      : ending(campaigns), quarters(campaigns), score{std::vector<double>(campaigns), std::vector<double>(campaigns)},
        struck(event_words * campaigns) {}
};

Tally play_pair_of_doctrines(const Arm& arm, const Effort& effort, std::uint64_t first, std::size_t campaigns) {
  Tally tally(campaigns);
  const Course course = arm.course();
  in_pieces(campaigns, 16, effort.threads, nullptr, [&](std::size_t from, std::size_t n) {
    play_futures(arm.origin(), course, {effort.seed, first + from, n},
                 {.stride = campaigns,
                  .ending = tally.ending.data() + from,
                  .quarters = tally.quarters.data() + from,
                  .score = {tally.score.us.data() + from, tally.score.cn.data() + from},
                  .struck = tally.struck.data() + from});
  });
  return tally;
}

class Scales {
 public:
  explicit Scales(const ScenarioPtr& scenario) : scenario_(scenario) {}

  void add(const Tally& tally) {
    const std::size_t n = tally.ending.size();
    for (std::size_t i = 0; i < n; ++i) {
      const double us = tally.score.us[i] - scenario_->nations.us.par;
      const double cn = tally.score.cn[i] - scenario_->nations.cn.par;
      balance_.won_by_us += us > cn ? 1 : 0;
      balance_.reached_par.us += us >= 0 ? 1 : 0;
      balance_.reached_par.cn += cn >= 0 ? 1 : 0;
      balance_.length += tally.quarters[i];
      balance_.ending[static_cast<std::size_t>(tally.ending[i])] += 1;
      for (std::size_t w = 0; w < event_words; ++w) struck_[w] |= tally.struck[w * n + i];
    }
    balance_.campaigns += n;
  }

  Balance result() const {
    Balance all = balance_;
    const auto n = static_cast<double>(std::max<std::size_t>(all.campaigns, 1));
    for (double* share : {&all.won_by_us, &all.reached_par.us, &all.reached_par.cn, &all.length}) *share /= n;
    for (double& share : all.ending) share /= n;
    for (std::size_t e = 0; e < scenario_->own_events; ++e) {
      if (!(struck_[e / 64] >> (e % 64) & 1)) all.dead_events.push_back(scenario_->events[e].id);
    }
    return all;
  }

 private:
  ScenarioPtr scenario_;
  Balance balance_{};
  std::array<std::uint64_t, event_words> struck_{};
};

Knob level_of(Side side, std::size_t policy, double level) {
  return {.key = std::string(key(side)) + "." + std::string(policy_cards[policy].key), .value = level, .side = side, .index = policy};
}

// Whether any measure differs between the two ends, by more than nothing to a player and by more than `doubt` times the
// uncertainty of its mean.
bool moves_something(const std::array<Outcomes, 2>& ends, double doubt) {
  for (std::size_t m = 0; m < measure_keys.size(); ++m) {
    std::vector<double> moved(ends[0].size());
    for (std::size_t i = 0; i < moved.size(); ++i) moved[i] = ends[0].measure[m][i] - ends[1].measure[m][i];
    const Estimate mean = estimate(moved);
    const bool noise = std::abs(mean.mean) <= doubt * (mean.high - mean.low) / 2;
    if (!noise && std::abs(mean.mean) >= worth_noticing) return true;
  }
  return false;
}

// Both ends of a policy on the same luck. The rival blocks and offers, so that what answers a blockade or an offer may.
bool is_dead(const ScenarioPtr& scenario, Side side, std::size_t policy, const Effort& effort) {
  const Both<std::string> doctrine{"balanced", "balanced"};
  const Side rival = rival_of(side);
  const auto arm = [&](double level) {
    std::vector<Knob> knobs = {level_of(rival, find_policy("export_controls"), 2), level_of(rival, find_policy("treaty"), 4)};
    if (policy_cards[policy].key == "enforcement") knobs.push_back(level_of(side, find_policy("export_controls"), 3));
    knobs.push_back(level_of(side, policy, level));
    return Arm(scenario, doctrine, knobs);
  };
  const Arm high = arm(4);
  const Arm low = arm(0);
  Effort paired = effort;
  paired.progress = {};
  paired.futures = first_futures;
  if (moves_something(play_pair(high, low, paired), first_doubt)) return false;
  paired.futures = paired_futures;
  return !moves_something(play_pair(high, low, paired), 1);
}

}  // namespace

Balance weigh(const ScenarioPtr& scenario, const Effort& effort) {
  const std::size_t pairs = scenario->doctrines.size() * scenario->doctrines.size();
  const std::size_t campaigns = std::max<std::size_t>(1, (effort.futures + pairs - 1) / pairs);
  const std::size_t all = pairs + sides.size() * policy_count;
  std::size_t done = 0;
  const auto went_on = [&] {
    ++done;
    if (effort.progress) effort.progress(static_cast<double>(done) / static_cast<double>(all));
    return !asked_to_stop(effort);
  };

  Scales scales(scenario);
  bool goes_on = !asked_to_stop(effort);
  std::uint64_t first = 1;
  for (const DoctrineCard& us : scenario->doctrines) {
    for (const DoctrineCard& cn : scenario->doctrines) {
      if (!goes_on) break;
      scales.add(play_pair_of_doctrines(Arm(scenario, {us.id, cn.id}, {}), effort, first, campaigns));
      first += campaigns;
      goes_on = went_on();
    }
  }
  Balance balance = scales.result();
  for (const Side side : sides) {
    for (std::size_t p = 0; p < policy_count && goes_on; ++p) {
      if (is_dead(scenario, side, p, effort)) balance.dead_policies[side].emplace_back(policy_cards[p].key);
      goes_on = went_on();
    }
  }
  balance.stopped = !goes_on;
  return balance;
}

}  // namespace sputnik
