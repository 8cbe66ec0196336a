// Settings of the running game: what changes at once, and where it is kept.
#include <algorithm>
#include <utility>

#include "app/game.h"

#include "app/lesson_game.h"

namespace sputnik {

Problems Game::keep() const { return campaign_ && !lesson_ ? settings_.saves.keep_automatically(*campaign_) : Problems{}; }

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

void Game::wish(const ui::AwaitKey& await) {
  const bool left = screen_.keys.waiting && !await.action;
  screen_.keys = {.waiting = await.action, .said = left ? "All keys are as they were." : ""};
}

// What cannot be given leaves the action waiting for another key.
void Game::wish(const ui::GiveKey& give) {
  if (const std::string_view why = why_kept(give.press); !why.empty()) {
    screen_.keys = {.waiting = give.action, .said = std::string(why), .refused = true};
    return;
  }
  Settings settings = screen_.settings;
  const auto other = settings.keys.give(give.action, give.press);
  const auto now = [&](Action action) {
    return std::string(card(action).title) + ": " + to_string(settings.keys[action]) + " from now on.";
  };
  screen_.keys = {.said = now(give.action)};
  if (other) screen_.keys.said += " They changed places. " + now(*other);
  wish(ui::ChangeSettings{settings});
}

void Game::wish(const ui::ResetKeys&) {
  Settings settings = screen_.settings;
  settings.keys = KeyMap();
  screen_.keys = {.said = "All keys are the usual ones again."};
  wish(ui::ChangeSettings{settings});
}

void Game::keep_settings() {
  if (settings_.settings_file.empty()) return;
  const Problems problems = write_settings(settings_.kept, settings_.settings_file);
  if (problems.empty() || std::exchange(told_of_settings_, true)) return;
  say("These settings last until you quit: " + to_string(problems.front()));
}

}  // namespace sputnik
