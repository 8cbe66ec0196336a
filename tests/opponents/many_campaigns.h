// Many campaigns of two doctrines, eight seeds at a time; worlds are prepared once for all pairs.
#pragma once

#include <functional>
#include <vector>

#include "opponents/doctrine.h"
#include "play/prepare.h"
#include "rules/step.h"

namespace sputnik::tests {

// One lane of a state of eight.
inline State<double> lane_of(const State<Batch>& states, std::size_t lane) {
  constexpr auto worlds = world_fields<Batch>();
  constexpr auto nations = nation_fields<Batch>();
  State<double> out{};
  for (std::size_t f = 0; f < worlds.size(); ++f) out.*world_table[f].member = (states.*worlds[f].member)[lane];
  for (const Side side : sides) {
    for (std::size_t f = 0; f < nations.size(); ++f) {
      out.nation[side].*nation_table[f].member = (states.nation[side].*nations[f].member)[lane];
    }
    for (std::size_t p = 0; p < policy_slots; ++p) {
      out.nation[side].level[p] = states.nation[side].level[p][lane];
      out.nation[side].force[p] = states.nation[side].force[p][lane];
    }
  }
  for (std::size_t w = 0; w < event_words; ++w) {
    out.told[w] = states.told[w][lane];
    out.struck[w] = states.struck[w][lane];
    out.spent[w] = states.spent[w][lane];
  }
  return out;
}

inline void set_lane(State<Batch>& states, std::size_t lane, const State<double>& state) {
  constexpr auto worlds = world_fields<Batch>();
  constexpr auto nations = nation_fields<Batch>();
  for (std::size_t f = 0; f < worlds.size(); ++f) {
    (states.*worlds[f].member).set(lane, state.*world_table[f].member);
  }
  for (const Side side : sides) {
    for (std::size_t f = 0; f < nations.size(); ++f) {
      (states.nation[side].*nations[f].member).set(lane, state.nation[side].*nation_table[f].member);
    }
    for (std::size_t p = 0; p < policy_slots; ++p) {
      states.nation[side].level[p].set(lane, state.nation[side].level[p]);
      states.nation[side].force[p].set(lane, state.nation[side].force[p]);
    }
  }
}

// Eight worlds of neighbouring seeds at their opening.
struct EightWorlds {
  LaneWords seeds{};
  Setting<Batch> setting{};
  State<Batch> opening{};
};

class ManyCampaigns {
 public:
  // Seeds 1 to `seeds`, rounded up to a whole eight.
  ManyCampaigns(const Scenario& scenario, int seeds) : known_(public_assumptions(scenario, {})) {
    for (std::size_t i = 0; i < assumption_count; ++i) known_lanes_.value[i] = Batch(known_.value[i]);
    const Prepared first = prepare(scenario, 1, {});
    deck_ = first.deck;
    opening_ = first.opening;
    Scenario wordless = scenario;  // the deck is the same for all seeds: no need to parse its conditions again
    wordless.events.clear();
    for (int seed = 1; seed <= seeds; seed += static_cast<int>(lanes)) worlds_.push_back(eight(wordless, seed));
  }

  const Assumptions<double>& known() const { return known_; }
  const std::vector<EightWorlds>& worlds() const { return worlds_; }

  // After each quarter: the states before and after, the orders, and the first of the eight seeds.
  using Visit = std::function<void(const State<Batch>& before, const State<Batch>& after,
                                   const BothOrders<Batch>& orders, int first_seed)>;
  void play(const Doctrine& us, const Doctrine& cn, const Visit& visit) const {
    for (std::size_t w = 0; w < worlds_.size(); ++w) {
      const EightWorlds& world = worlds_[w];
      State<Batch> state = world.opening;
      for (int q = 0; q < world.setting.horizon; ++q) {
        const BothOrders<Batch> orders = {decide(us, view_of(state, Side::us, opening_), known_lanes_),
                                          decide(cn, view_of(state, Side::cn, opening_), known_lanes_)};
        const Luck<Batch> luck{.seed = world.seeds, .quarter = static_cast<std::uint32_t>(q)};
        const State<Batch> after = step(state, orders, world.setting, luck);
        if (visit) visit(state, after, orders, static_cast<int>(w * lanes) + 1);
        state = after;
      }
    }
  }

 private:
  EightWorlds eight(const Scenario& wordless, int first_seed) const {
    EightWorlds out;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      out.seeds[lane] = static_cast<std::uint64_t>(first_seed) + lane;
      const Prepared world = prepare(wordless, out.seeds[lane], {});
      set_lane(out.opening, lane, world.opening);
      for (std::size_t i = 0; i < assumption_count; ++i) {
        out.setting.assume.value[i].set(lane, world.setting.assume.value[i]);
      }
      out.setting.weights = world.setting.weights;
      out.setting.par = world.setting.par;
      out.setting.horizon = world.setting.horizon;
    }
    out.setting.deck = deck_.get();
    return out;
  }

  Assumptions<double> known_;
  Assumptions<Batch> known_lanes_{};
  std::shared_ptr<const Deck> deck_{};
  State<double> opening_{};  // of the levels, which are alike for all seeds
  std::vector<EightWorlds> worlds_{};
};

}  // namespace sputnik::tests
