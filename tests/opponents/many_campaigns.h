// Many campaigns of two doctrines, eight seeds at a time; worlds are prepared once for all pairs.
#pragma once

#include <functional>
#include <vector>

#include "model/lanes.h"
#include "opponents/doctrine.h"
#include "play/prepare.h"
#include "rules/step.h"

namespace sputnik::tests {

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
        const BothOrders<Batch> orders = {decide(us, view_of(state, Side::us, opening_), known_),
                                          decide(cn, view_of(state, Side::cn, opening_), known_)};
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
      put(out.opening, lane, world.opening);
      if (lane == 0) out.setting.assume = everywhere<Batch>(world.setting.assume);
      for (std::size_t i = 0; i < assumption_count; ++i) {
        if (assumption_cards[i].drawn) out.setting.assume.drawn[drawn_place[i]].set(lane, world.setting.assume.value[i]);
      }
      out.setting.weights = world.setting.weights;
      out.setting.par = world.setting.par;
      out.setting.horizon = world.setting.horizon;
    }
    out.setting.deck = deck_.get();
    return out;
  }

  Assumptions<double> known_;
  std::shared_ptr<const Deck> deck_{};
  State<double> opening_{};  // of the levels, which are alike for all seeds
  std::vector<EightWorlds> worlds_{};
};

}  // namespace sputnik::tests
