// The introduction in the running game: when it begins and ends, which lesson stands, what the desk keeps folded away.
#include <algorithm>

#include "app/game.h"
#include "app/game_models.h"
#include "rules/policies.h"

namespace sputnik {

using ui::Page;

// Two people at one desk explain it to each other.
void Game::introduce(int began) { introduction_ = {.on = screen_.seats != ui::Seats::both, .began = began}; }

bool Game::introduction_is_due() const {
  return settings_.introduction && screen_.settings.introduction == FirstRun::due;
}

void Game::wish(const ui::UnfoldBriefing&) { briefing_unfolded_ = true; }

void Game::end_introduction(FirstRun how) {
  introduction_ = {};
  Settings settings = screen_.settings;
  settings.introduction = how;
  wish(ui::ChangeSettings{settings});
}

void Game::wish(const ui::StartIntroduction&) {
  settings_.introduction = true;
  Settings settings = screen_.settings;
  settings.introduction = FirstRun::due;
  wish(ui::ChangeSettings{settings});
  if (!campaign_) return say("The next campaign begins with the introduction.");
  overlays_.clear();
  introduce(campaign_->quarter() - (screen_.page == Page::reveal ? 1 : 0));
}

void Game::wish(const ui::LeaveIntroduction&) {
  if (!introduction_.on) return;
  end_introduction(FirstRun::left);
  say("All of the desk is open. The menu has the introduction.");
}

void Game::wish(const ui::NextLesson&) {
  if (screen_.lesson) introduction_.read[*screen_.lesson] = true;
}

ui::Occasion Game::occasion() const {
  ui::Occasion now{.page = screen_.page};
  const int turned = screen_.page == Page::reveal ? 1 : 0;  // the quarter that is revealed was played already
  now.quarter = campaign_->quarter() - turned - introduction_.began;
  now.ordered = screen_.pending != Orders<double>{};
  now.delayed_in_hand = policy_cards[screen_.policy].delayed;
  return now;
}

void Game::refresh_introduction() {
  screen_.introduction = false;
  screen_.lesson.reset();
  if (!introduction_.on || !campaign_) return;
  const bool over = campaign_->quarter() - introduction_.began >= ui::introduced_quarters && screen_.page == Page::game;
  if (introduction_.all_read() || over || campaign_->over()) {
    if (introduction_.any_read()) return end_introduction(FirstRun::done);
    introduction_ = {};  // others played: who saw none of it has not had it
    return;
  }
  if (models_->game && introduction_.began == 0) {
    fold(*models_->game, campaign_->quarter());
    const auto& open = models_->game->desk.order;
    if (std::find(open.begin(), open.end(), screen_.policy) == open.end()) screen_.policy = open.front();
  }
  ui::hear_orders(introduction_, occasion());
  screen_.introduction = true;
  screen_.lesson = ui::standing(introduction_, occasion());
}

}  // namespace sputnik
