// The game in Chinese: every text that it shows is in the table, and the table holds nothing else.
#include <cstdlib>
#include <iostream>

#include "tongue_tour.h"

using namespace sputnik;
using namespace sputnik::tests;

namespace {

constexpr Display common{1920, 1080, 100};

}  // namespace

TEST_CASE("texts without a translation are listed", "[.texts]") {
  std::set<std::string> missing;
  const auto tour = [&](Driver& driver, const std::string& id, ui::Seats seats, std::uint64_t seed,
                        const std::string& rival) {
    tour_campaign(driver, campaign_at({.seats = seats, .seed = seed, .rival = rival, .scenario = shipped(id)}),
                  [](const std::string&) {});
    for (const std::string& text : driver.shell().tongue()->missing()) missing.insert(text);
  };
  Driver driver(game_in(Language::chinese, common), 1920, 1080);
  REQUIRE(driver.shell().tongue());
  const char* wide = std::getenv("SEEDS");
  const int seeds = wide ? std::atoi(wide) : 1;
  for (const std::string& id : shipped_scenarios) {
    for (int seed = 1; seed <= seeds; ++seed) {
      for (const auto seats : {ui::Seats::us, ui::Seats::cn}) {
        tour(driver, id, seats, static_cast<std::uint64_t>(seed) * 7,
             std::array<std::string, 4>{"hawk", "opener", "dove", "opportunist"}[seed % 4]);
      }
    }
  }
  for (const std::string& text : missing) std::cout << text << "\n---\n";
}
