// When luck comes to events: with their chance in every quarter, without memory, and alike however it is found.
#include "catch.h"
#include "rules/event_luck.h"

using namespace sputnik;

namespace {

Deck deck_of(std::initializer_list<double> chances) {
  Deck deck;
  for (const double chance : chances) {
    deck.events.push_back({.chance = chance, .stream = 77 + static_cast<std::uint32_t>(deck.events.size())});
  }
  return deck;
}
bool lucky(const EventLuck<double>& luck, std::uint32_t quarter, std::size_t event) {
  return (luck.in(quarter)[event / 64] >> (event % 64)) & 1;
}

}  // namespace

TEST_CASE("luck comes in each quarter with the event's chance, whatever the quarter before brought") {
  const std::array<double, 4> chances = {0.02, 0.15, 0.5, 0.97};
  const Deck deck = deck_of({chances[0], chances[1], chances[2], chances[3]});
  constexpr int campaigns = 4000;
  constexpr std::uint32_t quarters = 32;
  for (std::size_t e = 0; e < chances.size(); ++e) {
    double came = 0;
    double twice = 0;
    for (std::uint64_t seed = 1; seed <= campaigns; ++seed) {
      const EventLuck<double> luck = luck_of_seed<double>(deck, seed, quarters);
      for (std::uint32_t q = 0; q < quarters; ++q) {
        came += lucky(luck, q, e);
        twice += q > 0 && lucky(luck, q, e) && lucky(luck, q - 1, e);
      }
    }
    const double p = chances[e];
    const double n = campaigns * quarters;
    const double pairs = campaigns * (quarters - 1);
    INFO("chance " << p);
    CHECK(std::abs(came / n - p) < 4 * std::sqrt(p * (1 - p) / n));
    CHECK(std::abs(twice / pairs - p * p) < 5 * std::sqrt(p * p * (1 - p * p) / pairs));
  }
}

TEST_CASE("what is sure always comes, what is impossible never") {
  const Deck deck = deck_of({1.0, 0.0, 1e-300});
  const EventLuck<double> luck = luck_of_seed<double>(deck, 5, 40);
  for (std::uint32_t q = 0; q < 40; ++q) {
    REQUIRE(lucky(luck, q, 0));
    REQUIRE(!lucky(luck, q, 1));
    REQUIRE(!lucky(luck, q, 2));
  }
}

TEST_CASE("luck is the same found for a campaign, for a quarter, or in lanes") {
  Deck deck;
  for (std::uint32_t i = 0; i < 130; ++i) {
    deck.events.push_back(
        {.chance = 0.01 + 0.003 * i, .date = i % 10 == 9 ? static_cast<int>(i) / 4 : -1, .stream = i});
  }
  LaneWords seeds{};
  for (std::size_t lane = 0; lane < lanes; ++lane) seeds[lane] = 900 + lane;
  const EventLuck<Batch> together = luck_of_seed<Batch>(deck, seeds, 33);
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    const EventLuck<double> campaign = luck_of_seed<double>(deck, seeds[lane], 33);
    for (std::uint32_t q = 0; q < 33; ++q) {
      EventLuck<double> one;
      find_luck(one, deck, chance_keys<double>(seeds[lane]), q, 1);
      for (std::size_t w = 0; w < event_words; ++w) {
        REQUIRE(campaign.in(q)[w] == one.in(q)[w]);
        REQUIRE(campaign.in(q)[w] == together.in(q)[w][lane]);
      }
    }
  }
}
