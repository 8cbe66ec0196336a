// The models of the pages that the game keeps between frames.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "app/cause_cards.h"
#include "app/game.h"
#include "app/manual_reader.h"
#include "app/what_if_desk.h"
#include "ui/causes_model.h"
#include "ui/decision_model.h"
#include "ui/end_model.h"
#include "ui/game_model.h"
#include "ui/outlook_model.h"
#include "ui/press_model.h"
#include "ui/reveal_model.h"
#include "ui/what_if_model.h"

namespace sputnik {

// In place of a quarter: the whole campaign.
inline constexpr int account_of_campaign = -1;

struct Game::Models {
  std::optional<ui::GameModel> game{};
  std::optional<ui::RevealModel> reveal{};
  std::optional<ui::EndModel> end{};
  ui::FanShift shift{};
  CauseCards cards{};
  std::optional<ui::CausesModel> causes{};
  std::optional<ui::PressModel> press{};
  std::optional<ui::WhatIfModel> what_if{};

  ManualReader manual{};

  ui::OpenPress paper{};  // that the press overlay shows
  // What the open overlay looks at.
  struct {
    std::string indicator{};
    int quarter = 0;
    std::set<std::string> open{};  // paths
  } cause{};
  std::optional<WhatIfDesk> what_if_desk{};
  std::optional<ui::DecisionModel> decision{};
  Job<std::optional<Decision>> deciding{};
};

}  // namespace sputnik
