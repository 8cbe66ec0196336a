// The event library in play: how often it strikes, that each event can, and that none decides a campaign alone.
#include "catch.h"
#include "files/scenario_file.h"
#include "many_campaigns.h"

using namespace sputnik;

namespace {

ScenarioPtr shipped(const std::string& name) {
  auto read = read_scenario(std::string(SPUTNIK_ROOT) + "/scenarios/" + name + ".json");
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<ScenarioPtr>(read);
}

bool has(const std::array<LaneWords, event_words>& words, std::size_t event, std::size_t lane) {
  return (words[event / 64][lane] >> (event % 64)) & 1;
}

// What the library did over many campaigns.
struct Tally {
  std::vector<int> struck{};  // by event
  int quarters = 0;
  int library = 0;
  int gaps = 0;  // between two shocks of a campaign
  int gap_sum = 0;
  int shortest = 1000;
};

void count_quarter(const Scenario& scenario, const State<Batch>& before, const State<Batch>& after,
                   std::array<int, lanes>& last, Tally& tally) {
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    if (before.ending[lane] > 0.5) continue;
    const int q = static_cast<int>(after.quarter[lane]);
    if (q == 1) last[lane] = 0;
    ++tally.quarters;
    for (std::size_t i = 0; i < scenario.events.size(); ++i) {
      if (!has(after.struck, i, lane)) continue;
      ++tally.struck[i];
      tally.library += i >= scenario.own_events;
      if (!scenario.events[i].shock) continue;
      if (last[lane] > 0) {
        ++tally.gaps;
        tally.gap_sum += q - last[lane];
        tally.shortest = std::min(tally.shortest, q - last[lane]);
      }
      last[lane] = q;
    }
  }
}

Tally tally_of(const Scenario& scenario, int seeds) {
  const tests::ManyCampaigns many(scenario, seeds);
  Tally tally;
  tally.struck.resize(scenario.events.size());
  std::array<int, lanes> last{};
  for (const DoctrineCard& us : scenario.doctrines) {
    for (const DoctrineCard& cn : scenario.doctrines) {
      many.play(*find_doctrine(scenario, us.id, Side::us), *find_doctrine(scenario, cn.id, Side::cn),
                [&](const auto& before, const auto& after, const auto&, int) {
                  count_quarter(scenario, before, after, last, tally);
                });
    }
  }
  return tally;
}

// The greatest mean change of the lead within two years of an event that strikes in the ninth quarter.
double greatest_change(const EventCard& event, const State<Batch>& ninth, const Setting<Batch>& setting,
                       const LaneWords& seeds) {
  State<Batch> with = ninth;
  State<Batch> without = ninth;
  for (const EffectCard& effect : event.effects) {
    apply_effect(with, Effect{std::get<Variable>(parse_variable(effect.change)), effect.kind, effect.amount},
                 mask_of<Batch>(true));
  }
  double greatest = 0;
  for (std::uint32_t q = 8; q < 16; ++q) {
    const Luck<Batch> luck{.seed = seeds, .quarter = q};
    // Know-how enters capability in the step, so the change shows after the first quarter.
    with = step(with, {}, setting, luck);
    without = step(without, {}, setting, luck);
    double mean = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane) mean += lead(with)[lane] - lead(without)[lane];
    greatest = std::max(greatest, std::abs(mean) / static_cast<double>(lanes));
  }
  return greatest;
}

}  // namespace

TEST_CASE("the library strikes once or so a quarter, and a shock comes every four to six, never two running") {
  for (const char* name : {"october-rule", "deepseek-shock"}) {
    const Tally tally = tally_of(*shipped(name), 40);
    const double a_quarter = static_cast<double>(tally.library) / tally.quarters;
    INFO(name << ": " << a_quarter << " events a quarter, " << static_cast<double>(tally.gap_sum) / tally.gaps
              << " quarters between shocks");
    CHECK(a_quarter >= 1.0);
    CHECK(a_quarter <= 1.5);
    CHECK(tally.gap_sum >= 4 * tally.gaps);
    CHECK(tally.gap_sum <= 6 * tally.gaps);
    CHECK(tally.shortest >= 3);
  }
}

TEST_CASE("no event is dead: each of the library and of the scenarios strikes in some campaign") {
  for (const char* name : {"october-rule", "deepseek-shock"}) {
    const auto scenario = shipped(name);
    const Tally tally = tally_of(*scenario, 160);
    for (std::size_t i = 0; i < scenario->events.size(); ++i) {
      INFO(name << ": " << scenario->events[i].id);
      CHECK(tally.struck[i] > 0);
    }
  }
}

TEST_CASE("no single event of the library moves the lead by more than a month") {
  const auto scenario = shipped("october-rule");
  Scenario uneventful = *scenario;
  uneventful.events.clear();
  const tests::ManyCampaigns many(uneventful, 8);
  const tests::EightWorlds& worlds = many.worlds().front();
  int moving = 0;
  for (const char* doctrine : {"hawk", "balanced"}) {
    State<Batch> ninth = worlds.opening;
    many.play(*find_doctrine(*scenario, doctrine, Side::us), *find_doctrine(*scenario, doctrine, Side::cn),
              [&](const auto&, const auto& after, const auto&, int) {
                if (after.quarter[0] == 8.0) ninth = after;
              });
    for (std::size_t i = scenario->own_events; i < scenario->events.size(); ++i) {
      const double change = greatest_change(scenario->events[i], ninth, worlds.setting, worlds.seeds);
      INFO(scenario->events[i].id << " moves the lead by " << change);
      CHECK(change <= 1.0);
      moving += change > 0.2;
    }
  }
  CHECK(moving > 10);
}
