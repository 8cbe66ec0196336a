// Settings of the running game: what changes at once, and where it is kept.
#include <algorithm>
#include <utility>

#include "app/game.h"

namespace sputnik {

Problems Game::keep() const { return campaign_ ? settings_.saves.keep_automatically(*campaign_) : Problems{}; }

void Game::fit_text(int percent) {
  settings_.text_scale = percent;
  screen_.text_scale = screen_.settings.text_scale != 0 ? screen_.settings.text_scale : percent;
}

void Game::wish(const ui::SetTextScale& scale) {
  Settings settings = screen_.settings;
  settings.text_scale = scale.percent == 0 ? 0 : std::clamp(scale.percent, 75, 250);
  wish(ui::ChangeSettings{settings});
}

void Game::wish(const ui::ChangeSettings& change) {
  if (change.settings == screen_.settings) return;
  settings_.kept = with_changes(settings_.kept, screen_.settings, change.settings);
  screen_.settings = change.settings;
  fit_text(settings_.text_scale);
  keep_settings();
}

void Game::keep_settings() {
  if (settings_.settings_file.empty()) return;
  const Problems problems = write_settings(settings_.kept, settings_.settings_file);
  if (problems.empty() || std::exchange(told_of_settings_, true)) return;
  say("These settings last until you quit: " + to_string(problems.front()));
}

}  // namespace sputnik
