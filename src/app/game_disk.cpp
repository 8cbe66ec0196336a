// Scenario files that are changed while the game runs: the campaign goes on under what they say now.
#include <utility>

#include "app/game.h"
#include "app/game_models.h"
#include "app/lesson_game.h"
#include "files/checksum.h"
#include "files/replay_today.h"
#include "rival/rival_id.h"

namespace sputnik {

bool Game::look_at_disk() {
  if (thinking_.busy()) return false;  // the rival thinks about the campaign as it is
  const auto& lines = settings_.library.lines();
  const std::size_t chosen = screen_.title.scenario;
  const std::filesystem::path file = chosen < lines.size() ? lines[chosen].file : std::filesystem::path();
  std::vector<Reread> changed = settings_.library.follow_disk();
  if (changed.empty()) return false;
  if (!file.empty()) screen_.title.scenario = settings_.library.place_of(file);
  for (Reread& one : changed) take_up(std::move(one));
  refresh();
  return true;
}

void Game::take_up(Reread changed) {
  const std::string name = changed.file.filename().string();
  // A class plays the scenario that it began with.
  const bool played = campaign_ && !lesson_ && changed.before && campaign_->setup().scenario == changed.before;
  if (!played) {
    if (screen_.page == ui::Page::title)
      say(name + (changed.now ? " was read anew." : " was read anew and has faults."));
    return;
  }
  if (changed.now) return go_on_under(changed.now, name);
  complain("The scenario was changed and has faults: the campaign goes on as it was", std::move(changed.problems));
}

void Game::go_on_under(const ScenarioPtr& scenario, const std::string& file) {
  Setup setup = campaign_->setup();
  setup.scenario = scenario;
  for (const Side side : sides) {
    const auto& id = setup.doctrine[side];
    if (!id || find_doctrine(*scenario, *id, side) || parse_rival(*id)) continue;
    return complain("The scenario was changed: the campaign goes on as it was",
                    {{.file = file, .found = "no doctrine " + *id, .expected = "the one that the rival plays by"}});
  }
  std::vector<std::string> hashes;
  for (int q = 0; q <= campaign_->quarter(); ++q) hashes.push_back(hex_of(campaign_->hash(q)));
  const auto orders = campaign_->orders();
  OpenedSave again = replay_today(std::move(setup), {orders.begin(), orders.end()}, hashes, file);
  const bool ended = campaign_->over();
  const int quarter = campaign_->quarter();
  campaign_.emplace(std::move(again.campaign));
  outlook_.forget();
  trial_.forget();
  overlays_.clear();
  models_->cards.clear();
  owes_save_ = campaign_->quarter() > 0;
  if (campaign_->over() != ended || campaign_->quarter() != quarter) {
    pending_ = {};
    begin_quarter();
  }
  say(again.first_otherwise
          ? "The scenario was changed: quarters from " + to_string(*again.first_otherwise) + " on may read otherwise."
          : "The scenario was changed: its words are read anew.");
  // Orders that its new rules refuse are named; that the course is another one, the notice says.
  if (again.otherwise.size() > 1)
    complain("The scenario was changed: not all of your orders hold", std::move(again.otherwise));
}

}  // namespace sputnik
