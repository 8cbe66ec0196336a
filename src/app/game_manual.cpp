// The manual at the desk: opened, turned, and what it offers for what is at hand.
#include <algorithm>

#include "app/game.h"
#include "app/game_models.h"

namespace sputnik {

using ui::Overlay;

void Game::wish(const ui::ReadManual& read) {
  if (Problems problems = models_->manual.open(screen_.settings, {scenarios(), lessons()}); !problems.empty()) {
    return complain("The manual cannot be read", std::move(problems));
  }
  models_->manual.turn_to(read.desk);
  if (overlays_.empty() || overlays_.back() != Overlay::help) overlays_.push_back(Overlay::help);
}

// Pages about the number that was looked at last, the dossier in hand and this scenario; on another overlay, about that.
std::vector<std::string> Game::at_hand() const {
  std::vector<std::string> pages;
  const auto lies_below = [&](Overlay overlay) { return std::find(overlays_.begin(), overlays_.end(), overlay) != overlays_.end(); };
  if (lies_below(Overlay::causes)) pages.push_back("indicator." + models_->cause.indicator);
  if (lies_below(Overlay::keys)) pages.emplace_back("keys");
  if (lies_below(Overlay::lessons) || lesson_) pages.emplace_back("a-lesson");
  if (screen_.cards && !screen_.cards->empty()) pages.push_back("indicator." + screen_.cards->back().model.indicator);
  if (screen_.page == ui::Page::game) pages.push_back("policy." + std::string(policy_cards[screen_.policy].key));
  if (campaign_) pages.push_back("scenario." + campaign_->scenario().id);
  return pages;
}

void Game::refresh_manual() {
  screen_.manual = nullptr;
  if (screen_.overlay.open != Overlay::help) return;
  if (Problems problems = models_->manual.open(screen_.settings, {scenarios(), lessons()}); !problems.empty()) return;
  screen_.manual = &models_->manual.model(at_hand());
}

}  // namespace sputnik
