// The first campaign of a row of seeds in which a Sputnik moment leads the news of the United States.
#pragma once

#include "desk.h"
#include "ui/reveal_model.h"

namespace sputnik::tests {

inline Campaign at_a_sputnik_moment() {
  for (std::uint64_t seed = 1; seed < 40; ++seed) {
    Game game = game_at({1920, 1080, 100});
    game.open(campaign_at({.seed = seed, .rival = "hawk"}));
    for (int q = 0; q < 33 && !game.campaign()->over(); ++q) {
      REQUIRE(game.play_by_doctrine(1, "balanced").empty());
      if (ui::reveal_model(*game.campaign(), Side::us).sputnik) return *game.campaign();
    }
  }
  FAIL("no Sputnik moment in forty campaigns");
  std::abort();
}

// On its reveal, which has just opened.
inline Driver on_its_reveal(const Display& display, Settings settings = {}) {
  static const Campaign found = at_a_sputnik_moment();
  GameSettings chosen{.text_scale = display.scale, .settings = settings};
  chosen.library.open(october);
  Game game(std::move(chosen));
  game.open(found);
  game.show(ui::Page::reveal);
  return Driver(std::move(game), display.width, display.height);
}

}  // namespace sputnik::tests
