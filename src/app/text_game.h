// The game in a terminal: lines typed become wishes, pages are told by the text mirror (ui/mirror.h).
#pragma once

#include <chrono>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/game.h"
#include "model/tongue.h"

namespace sputnik {

class TextGame {
 public:
  // The game should reckon at once (Forecasting::at_once): between two lines nothing runs.
  TextGame(Game& game, std::ostream& out);

  // One line as typed. False when the person wants to leave.
  bool hear(std::string_view line);
  // Until the person leaves or the input ends; the campaign is in its autosave then. `prompt`: a mark before each line.
  void run(std::istream& in, bool prompt);
  // What is on the screen now.
  void look();

  Game& game() { return *game_; }
  const ui::Screen& screen() const { return game_->screen(); }
  // In the reader's language, line by line; nothing is told by another way.
  void say(std::string_view text);
  // What has to be typed as it stands here, and what that means.
  void say_of(std::string_view typed, std::string_view meaning);
  void wish(const ui::Wish& wish);

 private:
  void follow_language();
  void follow_names();
  bool is_heard_below(std::string_view word) const;
  std::string in_language(std::string_view line) const;

  Game* game_;
  std::ostream* out_;
  double now_ = 0;
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
  ScenarioPtr named_{};                // whose names it has
  std::vector<ScenarioPtr> learnt_{};  // scenarios whose texts the tongue has
  std::vector<classroom::LessonPtr> learnt_lessons_{};
  std::optional<Tongue> tongue_{};     // null: English
};

// What can be said, each declared once: for help, for prefixes and for typos.
using Words = std::vector<std::string>;
struct TextCommand {
  std::string_view name;
  std::string_view what;  // what follows it: "POLICY"; empty: nothing
  std::string_view help;
  bool (*where)(const ui::Screen&);
  void (*obey)(TextGame&, const Words& rest);
};
const std::vector<TextCommand>& text_commands();

// Of names, the one that is meant: the same, or the only one that begins so. Else nothing.
std::optional<std::size_t> meant(std::string_view word, const std::vector<std::string_view>& names);

}  // namespace sputnik
