// The scenario desk in a test, with a folder of its own, and the hands of somebody who writes there.
#pragma once

#include "desk.h"
#include "ui/author_model.h"
#include "ui/author_panels.h"

namespace sputnik::tests {

inline Game author_game(const std::filesystem::path& folder, const Display& display = {1920, 1080, 100},
                        Language language = Language::english) {
  GameSettings settings{.saves = Saves(folder / "saves"),
                        .text_scale = display.scale,
                        .settings = {.reduced_motion = true, .language = language},
                        .scenarios = folder / "scenarios"};
  settings.library.open(october);
  Game game(std::move(settings));
  game.show(ui::Page::author);
  return game;
}

inline void wish(Driver& driver, ui::author::Deed deed) {
  driver.game().grant(ui::AuthorWish{std::move(deed)});
  driver.settle();
}

inline const ui::AuthorModel& desk_of(Driver& driver) { return *driver.game().screen().author; }

// By its field alone: it is found in its section, emptied, and written anew.
inline void fill_in(Driver& driver, const std::string& pointer, std::string_view text) {
  const std::string name = ui::author_widget(pointer);
  INFO(name);
  REQUIRE(driver.click(name));
  const auto stands = [&] {
    for (const ui::AuthorRow& each : desk_of(driver).rows) {
      if (each.row.pointer == pointer) return !each.row.value.empty();
    }
    return false;
  };
  for (int i = 0; i < 40 && stands(); ++i) driver.press(ui::Key::backspace, true);
  driver.type(text);
}

inline void press_on(Driver& driver, const std::string& name) {
  INFO(name);
  REQUIRE(driver.click(name));
}

}  // namespace sputnik::tests
