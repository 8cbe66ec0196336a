// Names of rivals, and temperaments dealt by the seed.
#include "catch.h"
#include "rival_ground.h"

using namespace sputnik;

TEST_CASE("every name of a rival reads back as itself, with and without ai:") {
  for (const std::string& name : rival_names()) {
    const auto id = parse_rival(name);
    REQUIRE(id.has_value());
    REQUIRE(name_of(*id) == name);
    REQUIRE(parse_rival("ai:" + name) == id);
  }
  REQUIRE(rival_names().size() == 24);
  for (const char* wrong : {"", "ai:", "hawk", "architect:", "architect:dove", "Architect", "minister:hawk:hawk"}) {
    INFO(wrong);
    REQUIRE(!parse_rival(wrong).has_value());
  }
}

TEST_CASE("a seed deals each nation a temperament, all about as often") {
  std::array<int, dealt_temperaments> dealt{};
  int alike = 0;
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    ++dealt[static_cast<std::size_t>(deal_temperament(seed, Side::us))];
    alike += deal_temperament(seed, Side::us) == deal_temperament(seed, Side::cn) ? 1 : 0;
  }
  for (const int count : dealt) REQUIRE(std::abs(count - 500) < 100);
  REQUIRE(std::abs(alike - 500) < 100);
  REQUIRE(temperament_of({Skill::staff, Temperament::opener}, 5, Side::us) == Temperament::opener);
}

TEST_CASE("each level thinks farther, wider and longer than the one below, and slips less") {
  for (std::size_t i = 1; i < skill_cards.size(); ++i) {
    REQUIRE(skill_cards[i].look_ahead > skill_cards[i - 1].look_ahead);
    REQUIRE(skill_cards[i].width > skill_cards[i - 1].width);
    REQUIRE(skill_cards[i].beliefs > skill_cards[i - 1].beliefs);
    REQUIRE(skill_cards[i].playouts > skill_cards[i - 1].playouts);
    REQUIRE(skill_cards[i].slip < skill_cards[i - 1].slip);
  }
}
