// The models of the pages that the game keeps between frames.
#pragma once

#include <optional>

#include "app/game.h"
#include "ui/end_model.h"
#include "ui/game_model.h"
#include "ui/reveal_model.h"

namespace sputnik {

struct Game::Models {
  std::optional<ui::GameModel> game{};
  std::optional<ui::RevealModel> reveal{};
  std::optional<ui::EndModel> end{};
};

}  // namespace sputnik
