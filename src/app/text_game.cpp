// Reads lines, finds the command that is meant, tells what came of it.
#include "app/text_game.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <istream>
#include <ostream>
#include <sstream>
#include <tuple>

#include "app/language.h"
#include "model/problem.h"
#include "ui/game_model.h"
#include "ui/mirror.h"

namespace sputnik {

namespace {

constexpr std::size_t longest_line = 4096;
constexpr double notices_stand = 6;  // seconds; more than any

Words words_in(std::string_view line) {
  std::istringstream in{std::string(line.substr(0, longest_line))};
  Words words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::string small(std::string word) {
  std::transform(word.begin(), word.end(), word.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return word;
}

// Behind what is no part of what a line says: how far it is indented, and its number in a list, "1.2. ".
std::size_t words_begin(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  const std::size_t number = std::min(line.find_first_not_of("0123456789.", begin), line.size());
  const bool listed = number > begin && number < line.size() && line[number] == ' ' && line[number - 1] == '.';
  return listed ? number + 1 : begin;
}

// What tells whether another page or sheet is on top.
std::tuple<ui::Page, ui::Overlay, Side, std::string> top_of(const ui::Screen& screen) {
  return {screen.page, screen.overlay.open, screen.seat, screen.game ? screen.game->masthead.turn : std::string()};
}

}  // namespace

std::optional<std::size_t> meant(std::string_view word, const std::vector<std::string_view>& names) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == word) return i;
    if (word.empty() || names[i].substr(0, word.size()) != word) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

TextGame::TextGame(Game& game, std::ostream& out) : game_(&game), out_(&out) {}

void TextGame::follow_language() {
  const Language wanted = screen().settings.language;
  if (wanted == Language::english) {
    if (tongue_ && !tongue_->is_english()) tongue_.reset(), named_ = nullptr;
    return;
  }
  if (tongue_ && tongue_->is_english()) tongue_.reset();
  std::vector<ScenarioPtr> scenarios = game_->scenarios();
  std::vector<classroom::LessonPtr> lessons = game_->lessons();
  if (tongue_ && scenarios == learnt_ && lessons == learnt_lessons_) return;
  learnt_ = std::move(scenarios);
  learnt_lessons_ = std::move(lessons);
  auto made = tongue_of(wanted, learnt_, learnt_lessons_);
  if (auto* problems = std::get_if<Problems>(&made)) {
    game_->set_language(Language::english);
    return game_->complain("The texts stay English", std::move(*problems));
  }
  tongue_.emplace(std::move(std::get<Tongue>(made)));
  named_ = nullptr;
}

void TextGame::follow_names() {
  follow_language();
  ScenarioPtr named = game_->named();
  if (named == named_) return;
  named_ = std::move(named);
  Renaming renaming = renaming_of(screen().settings.language, named_.get());
  if (tongue_ && !tongue_->is_english()) return tongue_->rename(std::move(renaming));
  tongue_.reset();
  if (!renaming.empty()) tongue_.emplace(Tongue::of_english(std::move(renaming)));
}

std::string TextGame::in_language(std::string_view line) const {
  if (!tongue_) return std::string(line);
  const std::size_t start = words_begin(line);
  std::string_view words = line.substr(start);
  words = words.substr(0, words.find_last_not_of(' ') + 1);
  // The rows of the title page are of all scenarios, and begin with their numbers.
  const bool others = screen().page == ui::Page::title && !line.empty() && line.front() >= '0' && line.front() <= '9';
  return std::string(line.substr(0, start)) + (others ? tongue_->say_plain(words) : tongue_->say(words));
}

void TextGame::say(std::string_view text) {
  follow_names();
  do {
    const std::size_t end = std::min(text.find('\n'), text.size());
    *out_ << in_language(text.substr(0, end)) << "\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  } while (!text.empty());
}

void TextGame::say_of(std::string_view typed, std::string_view meaning) {
  follow_names();
  *out_ << "  " << typed << ": " << in_language(meaning) << "\n";
}

void TextGame::wish(const ui::Wish& wish) {
  game_->grant(wish);
  game_->set_time(now_ += 1);
}

void TextGame::look() { say(ui::mirror(screen())); }

// Whether the page under what is open understands a word.
bool TextGame::is_heard_below(std::string_view word) const {
  ui::Screen below = screen();
  below.overlay.open = ui::Overlay::none;
  std::vector<std::string_view> names;
  for (const TextCommand& command : text_commands()) {
    if (command.where(below)) names.push_back(command.name);
  }
  return meant(word, names).has_value();
}

bool TextGame::hear(std::string_view line) {
  Words words = words_in(line);
  if (words.empty()) return true;
  words.front() = small(words.front());
  // What was said before is not said again; the clock of a lesson runs on while the person reads.
  const std::chrono::duration<double> since = std::chrono::steady_clock::now() - began_;
  now_ = std::max(now_ + notices_stand, since.count());
  game_->set_time(now_);
  // A page that turned under the person's hands is told instead.
  const auto met = top_of(screen());
  if (game_->look_at_disk()) {
    if (!screen().notice.empty()) say(screen().notice);
    if (top_of(screen()) != met) {
      look();
      return true;
    }
  }
  std::vector<const TextCommand*> here;
  std::vector<std::string_view> names;
  for (const TextCommand& command : text_commands()) {
    if (!command.where(screen())) continue;
    here.push_back(&command);
    names.push_back(command.name);
  }
  const auto which = meant(words.front(), names);
  if (!which && screen().overlay.open != ui::Overlay::none && is_heard_below(words.front())) {
    say("\"" + words.front() + "\" is for the page below; \"close\" goes back to it.");
    return true;
  }
  if (!which) {
    const std::string near = nearest_name(words.front(), names);
    say("\"" + words.front() + "\" is not understood here" + (near.empty() ? "." : "; did you mean \"" + near + "\"?") +
        " \"help\" lists what is.");
    return true;
  }
  if (here[*which]->name == "quit") return false;
  const auto before = top_of(screen());
  words.erase(words.begin());
  here[*which]->obey(*this, words);
  if (!screen().notice.empty()) say(screen().notice);
  const auto after = top_of(screen());
  const bool only_closed =
      std::get<ui::Overlay>(after) == ui::Overlay::none && std::get<ui::Page>(after) == std::get<ui::Page>(before) &&
      std::get<std::string>(after) == std::get<std::string>(before) && std::get<Side>(after) == std::get<Side>(before);
  if (after != before && only_closed)
    say("Back. \"look\" tells this page again.");
  else if (after != before)
    look();
  return !game_->wants_to_quit();
}

void TextGame::run(std::istream& in, bool prompt) {
  look();
  for (std::string line;;) {
    if (prompt) *out_ << "> " << std::flush;
    if (!std::getline(in, line)) break;
    if (!hear(line)) break;
  }
  if (game_->lesson()) return say("The lesson is kept; the title page offers to go on with it.");
  if (!game_->campaign() || screen().page == ui::Page::title) return;
  const Problems problems = game_->keep();
  const bool unsealed = screen().page == ui::Page::game && screen().pending != Orders<double>{};
  if (!problems.empty())
    say("Not kept: " + to_string(problems.front()));
  else if (game_->has_folder())
    say(std::string("The campaign is kept; \"load\" finds it.") +
        (unsealed ? " Orders that were not sealed are not." : ""));
}

}  // namespace sputnik
