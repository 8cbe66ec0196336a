// The search for par: a small evolution of level plans, one side against the other's best.
#include "opponents/par.h"

#include <algorithm>

#include "opponents/autoplay.h"
#include "play/prepare.h"
#include "rules/step.h"

namespace sputnik {
namespace {

constexpr std::size_t phases = 3;
using Plan = std::array<std::array<double, policy_slots>, phases>;

// Chance of the search itself, apart from the game's.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : seed_(seed) {}
  double next() { return uniform<double>(chance_block<double>(seed_, count_++, 0x5ea4c4)[0]); }
  int below(int n) { return std::min(static_cast<int>(next() * n), n - 1); }

 private:
  std::uint64_t seed_;
  std::uint32_t count_ = 0;
};

class Arena {
 public:
  Arena(const ScenarioPtr& scenario, int first_seed, int seeds)
      : horizon_(quarters(*scenario)), public_(public_assumptions(*scenario, {})) {
    for (int i = 0; i < seeds; ++i) {
      seeds_.push_back(static_cast<std::uint64_t>(first_seed + i));
      worlds_.push_back(prepare(*scenario, seeds_.back(), {}));
    }
  }

  // Mean scores of two plans over all seeds.
  Both<double> scores(const Both<Plan>& plans) const {
    Both<double> sum{};
    for (std::size_t i = 0; i < worlds_.size(); ++i) {
      const State<double> end = play(plans, i);
      for (const Side side : sides) sum[side] += campaign_score(end, side, worlds_[i].setting.assume);
    }
    for (const Side side : sides) sum[side] /= static_cast<double>(worlds_.size());
    return sum;
  }

 private:
  State<double> play(const Both<Plan>& plans, std::size_t world) const {
    const Prepared& prepared = worlds_[world];
    State<double> state = prepared.opening;
    const EventLuck<double> lucky = luck_of_seed<double>(*prepared.setting.deck, seeds_[world], horizon_);
    for (int q = 0; state.ending < 0.5; ++q) {
      const auto phase = static_cast<std::size_t>(q) * phases / static_cast<std::size_t>(horizon_);
      BothOrders<double> orders;
      for (const Side side : sides) {
        orders[side] = toward_levels(view_of(state, side, prepared.opening), plans[side][phase], public_);
      }
      const Luck<double> luck{.seed = seeds_[world], .quarter = static_cast<std::uint32_t>(q), .lucky = &lucky};
      state = step(state, orders, prepared.setting, luck);
    }
    return state;
  }

  int horizon_;
  Assumptions<double> public_;
  std::vector<std::uint64_t> seeds_{};
  std::vector<Prepared> worlds_{};
};

Plan mutated(Plan plan, Dice& dice) {
  for (int change = 0, changes = 1 + dice.below(3); change < changes; ++change) {
    const auto policy = static_cast<std::size_t>(dice.below(static_cast<int>(policy_count)));
    const double level = dice.below(5);
    const int from = dice.below(static_cast<int>(phases));
    for (auto phase = static_cast<std::size_t>(from); phase < phases; ++phase) plan[phase][policy] = level;
  }
  return plan;
}

struct Scored {
  Plan plan{};
  double points = 0;
};

// Betters one side's plan against the other's, by one mandate.
class Search {
 public:
  Search(const Arena& arena, const ParEffort& effort, Dice& dice, std::function<void()> done)
      : arena_(arena), effort_(effort), dice_(dice), done_(std::move(done)) {}

  Plan answer(Both<Plan> plans, Side side, Mandate mandate) {
    std::vector<Scored> parents = {{plans[side], points(plans, side, mandate)}};
    for (int g = 0; g < effort_.generations; ++g) {
      std::vector<Scored> all = parents;
      for (int i = 0; i < effort_.population; ++i) {
        const auto parent = static_cast<std::size_t>(dice_.below(static_cast<int>(parents.size())));
        plans[side] = mutated(parents[parent].plan, dice_);
        all.push_back({plans[side], points(plans, side, mandate)});
      }
      std::stable_sort(all.begin(), all.end(), [](const Scored& a, const Scored& b) { return a.points > b.points; });
      all.resize(std::min<std::size_t>(all.size(), 6));
      parents = std::move(all);
      done_();
    }
    return parents.front().plan;
  }

 private:
  double points(const Both<Plan>& plans, Side side, Mandate mandate) const {
    const Both<double> scores = arena_.scores(plans);
    return mandate_points(mandate, scores[side], scores[rival_of(side)]);
  }

  const Arena& arena_;
  const ParEffort& effort_;
  Dice& dice_;
  std::function<void()> done_;
};

constexpr std::array<Mandate, 3> mandates = {Mandate::prosper, Mandate::prevail, Mandate::steady};

}  // namespace

Both<double> search_par(const ScenarioPtr& scenario, const ParEffort& effort, std::uint64_t seed,
                        const std::function<void(double)>& progress) {
  Dice dice(seed);
  const Arena arena(scenario, 1000, effort.seeds);
  const Arena judges(scenario, 500000, effort.judges);
  const double work = 9.0 * 2.0 * effort.rounds * effort.generations;
  double steps = 0;
  Search search(arena, effort, dice, [&] {
    if (progress) progress(++steps / work);
  });
  Both<double> sum{};
  for (const Mandate us : mandates) {
    for (const Mandate cn : mandates) {
      Both<Plan> best{};
      for (const Side side : sides) {
        for (auto& phase : best[side]) phase.fill(2);
      }
      for (int round = 0; round < effort.rounds; ++round) {
        best.us = search.answer(best, Side::us, us);
        best.cn = search.answer(best, Side::cn, cn);
      }
      const Both<double> scores = judges.scores(best);
      for (const Side side : sides) sum[side] += scores[side] / 9.0;
    }
  }
  return sum;
}

}  // namespace sputnik
