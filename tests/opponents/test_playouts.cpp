// Futures in lanes: every build gives the bits of a campaign played alone, doctrines and events included.
#include <set>

#include "catch.h"
#include "eventful.h"
#include "opponents/autoplay.h"
#include "opponents/playouts.h"
#include "random_states.h"
#include "rules/step.h"

using namespace sputnik;

namespace {

// What every variable was in every quarter of some futures, and how they ended.
struct Written {
  std::vector<double> values{};
  std::vector<double> rest{};
  std::vector<std::uint64_t> struck{};
  friend bool operator==(const Written&, const Written&) = default;
};

std::vector<Variable> all_variables() {
  std::vector<Variable> out;
  for (const std::string& name : variable_names()) out.push_back(std::get<Variable>(parse_variable(name)));
  return out;
}

struct Played {
  Doctrine us{};
  Doctrine cn{};
  Origin origin{};
  Course course{};

  Played(const Scenario& scenario, const std::string& by_us, const std::string& by_cn)
      : us(*find_doctrine(scenario, by_us, Side::us)), cn(*find_doctrine(scenario, by_cn, Side::cn)) {
    origin.ground = ground_of(scenario, {});
    course.known = origin.ground.setting.assume;
    course.assumed = opening_of<double>(origin.ground, origin.ground.setting.assume);
    course.quarters = quarters(scenario);
  }

  Written write(PlayFutures play, const Futures& futures) {
    course.doctrine = {&us, &cn};
    const std::vector<Variable> watched = all_variables();
    const std::size_t n = futures.count;
    Written out;
    out.values.resize(watched.size() * static_cast<std::size_t>(course.quarters + 1) * n);
    out.rest.resize(7 * n);
    out.struck.resize(event_words * n);
    double* rest = out.rest.data();
    play(origin, course, futures,
         {.stride = n,
          .watched = watched,
          .values = out.values.data(),
          .ending = rest,
          .quarters = rest + n,
          .score = {rest + 2 * n, rest + 3 * n},
          .world = rest + 4 * n,
          .lead = rest + 5 * n,
          .danger = rest + 6 * n,
          .struck = out.struck.data()});
    return out;
  }
};

}  // namespace

TEST_CASE("every build of the playouts gives the bits of the scalar one, for any number of futures") {
  for (const bool harsh : {false, true}) {
    const ScenarioPtr scenario = tests::eventful(70, harsh);
    Played played(*scenario, "opportunist", "balanced");
    const Futures futures{5, 1, 21};
    const Written alone = played.write(builds().front().play, futures);
    for (const Build& build : builds()) {
      if (!build.runs_here) continue;
      INFO(build.name);
      REQUIRE(played.write(build.play, futures) == alone);
    }
  }
}

TEST_CASE("from a hundred thousand futures of random states and orders every build brings the same bits") {
  const ScenarioPtr scenario = tests::eventful(70, true);
  Played played(*scenario, "opportunist", "hawk");
  played.origin.begin = Begin::truth;
  played.course.quarters = 1;  // with the orders given, from one state for as many futures as there are lanes
  constexpr std::uint64_t states = 100000 / lanes;
  for (std::uint64_t s = 0; s < states; ++s) {
    played.origin.ground.bare = tests::random_state(s);
    played.course.quarter = static_cast<int>(s % 32);
    for (const Side side : sides) played.course.first[side] = tests::random_orders(s, played.course.quarter, side);
    const Futures futures{s, 1, lanes};
    const Written alone = played.write(builds().front().play, futures);
    for (const Build& build : builds()) {
      if (!build.runs_here) continue;
      if (played.write(build.play, futures) == alone) continue;
      FAIL(build.name << " differs in state " << s);
    }
  }
}

TEST_CASE("every pair of doctrines plays in lanes as alone") {
  const ScenarioPtr scenario = tests::eventful(12, true);
  for (const DoctrineCard& us : scenario->doctrines) {
    for (const DoctrineCard& cn : scenario->doctrines) {
      Played played(*scenario, us.id, cn.id);
      INFO(us.id << " against " << cn.id);
      REQUIRE(played.write(fastest_build().play, {3, 1, 8}) == played.write(builds().front().play, {3, 1, 8}));
    }
  }
}

TEST_CASE("future 0 is the campaign itself") {
  const ScenarioPtr scenario = tests::eventful(40);
  Campaign campaign({scenario, 11, {}, {}, {}});
  const Assumptions<double> known = public_assumptions(*scenario, {});
  autoplay(campaign,
           {doctrine_player(*find_doctrine(*scenario, "hawk", Side::us), known),
            doctrine_player(*find_doctrine(*scenario, "dove", Side::cn), known)},
           100);
  Played played(*scenario, "hawk", "dove");
  // What is assumed of hidden levels is the campaign's own opening.
  played.course.assumed = campaign.states()[0];
  const Written written = played.write(fastest_build().play, {11, 0, 1});
  const std::vector<Variable> watched = all_variables();
  const auto rows = static_cast<std::size_t>(played.course.quarters + 1);
  for (std::size_t q = 0; q < campaign.states().size(); ++q) {
    for (std::size_t v = 0; v < watched.size(); ++v) {
      INFO(name_of(watched[v]) << " in quarter " << q);
      REQUIRE(to_bits(written.values[v * rows + q]) == to_bits(value_of(campaign.states()[q], watched[v])));
    }
  }
  REQUIRE(written.rest[0] == campaign.now().ending);
  REQUIRE(written.rest[2] == campaign_score(campaign.now(), Side::us, campaign.setting().assume));
}

TEST_CASE("a hundred thousand futures in lanes equal as many alone", "[.drill]") {
  const ScenarioPtr scenario = tests::eventful(70, true);
  Played played(*scenario, "opportunist", "hawk");
  for (std::uint64_t first = 1; first < 100000; first += 1000) {
    const Written alone = played.write(builds().front().play, {1, first, 1000});
    for (const Build& build : builds()) {
      if (!build.runs_here) continue;
      INFO(build.name << " from future " << first);
      REQUIRE(played.write(build.play, {1, first, 1000}) == alone);
    }
  }
}

TEST_CASE("futures have luck of their own, and future 0 that of the base") {
  REQUIRE(future_seed<double>(7, 0) == 7);
  std::set<std::uint64_t> seen;
  for (std::uint64_t base = 0; base < 50; ++base) {
    for (std::uint64_t future = 1; future < 200; ++future) seen.insert(future_seed<double>(base, future));
  }
  REQUIRE(seen.size() == 50 * 199);
}

TEST_CASE("a formula made for a nation reads what its view shows, for every variable and either side") {
  const Scenario scenario = tests::plain_scenario();
  const State<double> opening = prepare(scenario, 1, {}).opening;
  const Prepared other = prepare(scenario, 2, {});
  State<double> state = other.opening;
  for (std::uint32_t q = 0; q < 9; ++q) {
    const BothOrders<double> orders = {tests::random_orders(3, static_cast<int>(q), Side::us),
                                       tests::random_orders(3, static_cast<int>(q), Side::cn)};
    state = step(state, orders, other.setting, Luck<double>{.seed = 3, .quarter = q});
  }
  std::size_t sums = 0;
  for (const std::string& name : variable_names()) {
    for (const char* text : {"NAME", "1 - NAME", "NAME * NAME + 2", "(NAME > 1) + 3 * (2 - NAME)", "not (NAME < 0.5)",
                             "1.4 + (NAME < 0.5) - 0.3 * NAME", "2 * (NAME >= 1)", "NAME * 0.7 - 3"}) {
      std::string formula = text;
      for (std::size_t at = formula.find("NAME"); at != std::string::npos; at = formula.find("NAME")) {
        formula.replace(at, 4, name);
      }
      INFO(formula);
      const Program program = std::get<Program>(parse_condition(formula, nullptr));
      REQUIRE(to_bits(evaluate(make_formula(program, nullptr), state, &opening)) == to_bits(evaluate(program, state)));
      for (const Side side : sides) {
        const View<double> view = view_of(state, side, opening);
        const Formula made = make_formula(program, &side);
        REQUIRE(to_bits(evaluate(made, state, &opening)) == to_bits(evaluate(program, view.seen)));
        REQUIRE((made.terms.empty() || sum_of(made, state) == evaluate(program, view.seen)));
        sums += made.terms.empty() ? 0 : 1;
      }
    }
  }
  REQUIRE(sums > 200);
}
