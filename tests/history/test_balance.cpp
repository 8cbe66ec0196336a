// Every scenario that ships stays within the balance that its file declares, and nothing of its own in it is dead.
#include <algorithm>

#include "catch.h"
#include "files/assets.h"
#include "files/scenario_file.h"
#include "forecast/balance.h"

using namespace sputnik;

namespace {

ScenarioPtr opened(const std::filesystem::path& file) {
  auto read = read_scenario(file);
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<ScenarioPtr>(read);
}

std::string listed(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += name + " ";
  return all;
}

}  // namespace

TEST_CASE("every scenario that ships stays within its declared balance, with no policy and no event of its own dead") {
  for (const auto& file : scenario_files()) {
    const ScenarioPtr scenario = opened(file);
    const Balance balance = weigh(scenario, {.futures = 4000, .seed = 3, .threads = all_threads()});
    INFO(scenario->id << ": the United States wins " << balance.won_by_us);
    INFO("dead: " << listed(balance.dead_policies.us) << "| " << listed(balance.dead_policies.cn) << "| " << listed(balance.dead_events));
    CHECK(scenario->balance.high - scenario->balance.low <= 0.25);
    CHECK(balance.won_by_us >= scenario->balance.low);
    CHECK(balance.won_by_us <= scenario->balance.high);
    CHECK(balance.ending[static_cast<std::size_t>(Ending::none)] == 0);
    for (const Side side : sides) CHECK(balance.dead_policies[side].empty());
    CHECK(balance.dead_events.empty());
  }
}

TEST_CASE("a scenario is weighed the same by any number of threads, and a stop leaves a whole result") {
  const ScenarioPtr scenario = opened(scenario_files().front());
  const Balance one = weigh(scenario, {.futures = 200, .seed = 3, .threads = 1});
  const Balance many = weigh(scenario, {.futures = 200, .seed = 3, .threads = 3});
  CHECK(one.won_by_us == many.won_by_us);
  CHECK(one.length == many.length);
  CHECK(one.dead_events == many.dead_events);
  Stop stop{true};
  const Balance none = weigh(scenario, {.futures = 200, .seed = 3, .threads = 1, .stop = &stop});
  CHECK(none.stopped);
  CHECK(none.campaigns == 0);
}

TEST_CASE("an event that cannot strike is found dead") {
  Scenario changed = *opened(scenario_files().front());
  EventCard never = changed.events.front();
  never.id = "never";
  never.date.reset();
  never.chance = 1;
  never.when = "lead > 1000";
  changed.events.insert(changed.events.begin(), never);
  ++changed.own_events;
  const Balance balance = weigh(std::make_shared<const Scenario>(changed), {.futures = 100, .seed = 3, .threads = 2});
  CHECK(std::count(balance.dead_events.begin(), balance.dead_events.end(), "never") == 1);
}
