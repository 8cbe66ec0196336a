// No policy is dead, and no single plan of levels is the answer to every doctrine.
#include "catch.h"
#include "experiment.h"
#include "files/scenario_file.h"
#include "opponents/player.h"
#include "rules/step.h"

using namespace sputnik;
using namespace sputnik::tests;

namespace {

// By how much level 4 instead of 0 moves something that counts, in units of what is worth a decision: half a month of
// lead, a point of a pillar, or a tenth more or less danger. 0 for what is within noise.
double weight(Side side, std::string_view policy) {
  // The rival blocks, so that what answers a blockade has something to answer.
  const Plan base = Plan()
                        .hold(rival_of(side), "export_controls", 2)
                        .hold(rival_of(side), "intelligence", 2)
                        .hold(side, "export_controls", policy == "enforcement" ? 3 : 0);
  const Plan high = Plan(base).hold(side, policy, 4);
  const Plan low = Plan(base).hold(side, policy, 0);
  const auto in_units = [&](const Measured& measured, double unit) {
    const Estimate moved = effect(high, low, measured);
    return above_noise(moved) ? std::abs(moved.mean) / unit : 0;
  };
  const auto pillar = [&](double Nation<double>::*member) {
    return in_units([=](const Past& past) { return past.states.back().nation[side].*member; }, 1);
  };
  const auto hazard = [](const Past& past) { return summed(past, [](const auto& s) { return s.hazard; }); };
  const Scenario scenario = plain_scenario();
  const double danger = hazard(Follower(scenario, low.quarters()).past(mid_assumptions<double>(), 1));
  return std::max({in_units([](const Past& past) { return lead(past.states.back()); }, 0.5),
                   pillar(&Nation<double>::frontier), pillar(&Nation<double>::prosperity),
                   pillar(&Nation<double>::security), pillar(&Nation<double>::influence),
                   in_units(hazard, 0.1 * danger)});
}

ScenarioPtr shipped() {
  auto read = read_scenario(std::string(SPUTNIK_ROOT) + "/scenarios/october-rule.json");
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<ScenarioPtr>(read);
}

// Campaigns of a plan of levels against each doctrine. To beat one is to end further above par in more than six of ten.
class Ring {
 public:
  explicit Ring(const ScenarioPtr& scenario, int seeds)
      : scenario_(*scenario), known_(public_assumptions(scenario_, {})) {
    const Ground ground = ground_of(scenario_, {});
    for (int i = 1; i <= seeds; ++i) {
      worlds_.push_back(
          prepare_in(ground, assumptions_of<double>(ground, static_cast<std::uint64_t>(i))));
    }
  }

  // Share of seeds in which the plan ends further above par than the doctrine does.
  double wins(Side side, const std::array<double, policy_slots>& levels, const DoctrineCard& card) const {
    const Doctrine rival = *find_doctrine(scenario_, card.id, rival_of(side));
    std::vector<double> won(worlds_.size());
    each_of(worlds_.size(), [&](std::size_t i) { won[i] = beats(side, levels, rival, i) ? 1 : 0; });
    return estimate(won).mean;
  }
  const std::vector<DoctrineCard>& doctrines() const { return scenario_.doctrines; }

 private:
  bool beats(Side side, const std::array<double, policy_slots>& levels, const Doctrine& rival, std::size_t i) const {
    const Prepared& world = worlds_[i];
    State<double> state = world.opening;
    for (std::uint32_t q = 0; state.ending < 0.5; ++q) {
      BothOrders<double> orders;
      orders[side] = toward_levels(view_of(state, side, world.opening), levels, known_);
      orders[rival_of(side)] = decide(rival, view_of(state, rival_of(side), world.opening), known_);
      state = step(state, orders, world.setting, Luck<double>{.seed = i + 1, .quarter = q});
    }
    const auto margin = [&](Side whose) {
      return campaign_score(state, whose, world.setting.assume) - world.setting.par[whose];
    };
    return margin(side) > margin(rival_of(side));
  }

  const Scenario& scenario_;
  Assumptions<double> known_;
  std::vector<Prepared> worlds_{};
};

}  // namespace

TEST_CASE("no policy is dead: level 4 instead of 0 moves the lead, a pillar or the danger by more than noise") {
  for (const Side side : sides) {
    for (const PolicyCard& card : policy_cards) {
      INFO(key(side) << "." << card.key);
      CHECK(weight(side, card.key) > 1);
    }
  }
}

TEST_CASE("no flat plan of levels beats every doctrine") {
  const ScenarioPtr scenario = shipped();
  const Ring ring(scenario, 120);
  for (const Side side : sides) {
    for (double level = 0; level <= 4; ++level) {
      std::array<double, policy_slots> levels{};
      levels.fill(level);
      double worst = 1;
      for (const DoctrineCard& card : ring.doctrines()) worst = std::min(worst, ring.wins(side, levels, card));
      INFO(key(side) << " at " << level << ": worst " << worst);
      CHECK(worst <= 0.6);
    }
  }
}

TEST_CASE("none of forty plans drawn at random beats every doctrine") {
  const ScenarioPtr scenario = shipped();
  const Ring ring(scenario, 200);
  for (const Side side : sides) {
    for (std::uint32_t plan = 0; plan < 20; ++plan) {
      std::array<double, policy_slots> levels{};
      for (std::uint32_t p = 0; p < policy_slots; ++p) {
        levels[p] = static_cast<double>(chance_block<double>(0x91a2, plan, p)[0] % 5);
      }
      double worst = 1;
      for (const DoctrineCard& card : ring.doctrines()) worst = std::min(worst, ring.wins(side, levels, card));
      INFO(key(side) << ", plan " << plan << ": worst " << worst);
      CHECK(worst <= 0.6);
    }
  }
}
