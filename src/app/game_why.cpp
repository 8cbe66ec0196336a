// Wishes that ask why: causes, cards, accounts, reasons, advice, the other nation's papers.
#include "app/game_models.h"

namespace sputnik {

using ui::Overlay;
using ui::Page;

void Game::wish(const ui::OpenCauses& open) {
  if (!campaign_ || campaign_->quarter() == 0 || screen_.page == Page::handover) return;
  const int quarter = open.quarter < 0 ? campaign_->quarter() - 1 : open.quarter;
  if (quarter >= campaign_->quarter()) return;
  models_->cause = {open.indicator, quarter, {}};
  wish(ui::OpenOverlay{Overlay::causes});
}

void Game::wish(const ui::ToggleCause& toggle) {
  auto& open = models_->cause.open;
  if (!open.erase(toggle.path)) open.insert(toggle.path);
}

// Numbers with causes stand on the desk and in the reveal.
bool Game::has_cards() const {
  return campaign_ && campaign_->quarter() > 0 && (screen_.page == Page::game || screen_.page == Page::reveal);
}

void Game::wish(const ui::OpenCard& open) {
  if (has_cards()) models_->cards.open(*campaign_, screen_.seat, open);
}

void Game::wish(const ui::OpenNewsCard& open) {
  if (has_cards()) models_->cards.open(*campaign_, screen_.seat, open);
}

void Game::wish(const ui::PinCard& pin) { models_->cards.pin(pin); }

void Game::wish(const ui::CloseCard& close) { models_->cards.close(close.card); }

void Game::wish(const ui::ToggleCardCause& toggle) {
  if (has_cards()) models_->cards.toggle(*campaign_, screen_.seat, toggle);
}

// The other nation's papers are opened when the game is over and not before.
void Game::wish(const ui::OpenPress& open) {
  if (!campaign_ || screen_.page != Page::end || open.quarter >= campaign_->quarter() || campaign_->quarter() == 0)
    return;
  models_->paper = {open.voice, open.quarter < 0 ? campaign_->quarter() - 1 : open.quarter};
  if (overlays_.empty() || overlays_.back() != Overlay::press) overlays_.push_back(Overlay::press);
}

void Game::wish(const ui::OpenAccount& open) {
  if (!campaign_ || screen_.page != Page::end || campaign_->quarter() == 0) return;
  models_->cause = {open.variable, account_of_campaign, {}};
  if (overlays_.empty() || overlays_.back() != Overlay::causes) overlays_.push_back(Overlay::causes);
}

// Reasons are opened when the game is over and not before.
void Game::wish(const ui::OpenReasons& open) {
  if (!campaign_ || screen_.page != Page::end || open.quarter < 0 || open.quarter >= campaign_->quarter()) return;
  if (!screen_.end || !screen_.end->has_reasons) return;  // a doctrine has none to tell
  ask_decision(open.quarter, false);
  if (overlays_.empty() || overlays_.back() != Overlay::reasons) overlays_.push_back(Overlay::reasons);
}

void Game::wish(const ui::OpenAdvice&) {
  if (!campaign_ || screen_.page != Page::game) return;
  ask_decision(campaign_->quarter(), true);
  overlays_.push_back(Overlay::advice);
}

}  // namespace sputnik
