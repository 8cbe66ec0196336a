// Writing at the laptop in the running game: who writes, what stands in the boxes, and what is said of it.
#include "app/game.h"
#include "app/lesson_game.h"
#include "ui/laptop_writing.h"

namespace sputnik {

void Game::wish(const ui::SelectWriter& select) {
  const bool again = screen_.laptop_writer == select.seat;
  screen_.laptop_writer = again ? std::nullopt : std::optional(select.seat);
}

void Game::wish(const ui::EditDraft& edit) { screen_.laptop_drafts[edit.key] = edit.writing; }

// A text that was refused stays in its box.
void Game::wish(const ui::SendDraft& send) {
  if (!lesson_) return;
  classroom::Entry entry = send.entry;
  entry.text = ui::without_margins(screen_.laptop_drafts[send.key].text);
  if (const auto refused = lesson_->say(entry)) return say_refused(*refused);
  screen_.laptop_drafts.erase(send.key);
  say(lesson_->covered(entry.text) == entry.text ? "It is said."
                                                 : "It is said. What offends in it is covered where others read it.");
}

// In the words that a phone shows.
void Game::say_refused(const Problem& problem) {
  say("Not done: " + problem.found + ". What would do: " + problem.expected + ".");
}

}  // namespace sputnik
