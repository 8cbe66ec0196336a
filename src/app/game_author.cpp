// The scenario desk in the running game: opened, left, played from, saved into the list of the title page.
#include <algorithm>

#include "app/game.h"
#include "app/scenario_desk.h"
#include "play/prepare.h"

namespace sputnik {

using ui::Page;
namespace author = ui::author;

// What no game is needed for, the desk does itself.
void Game::wish(const ui::AuthorWish& wanted) {
  const author::Deed& deed = wanted.deed;
  if (std::holds_alternative<author::Open>(deed) && screen_.page == Page::title) return open_author();
  if (!author_ || screen_.page != Page::author) return;
  if (const auto* begin = std::get_if<author::BeginScenario>(&deed)) {
    if (begin->copy_of.empty()) author_->begin_new();
    else author_trouble("This scenario cannot be copied", author_->begin_copy(begin->copy_of));
  } else if (const auto* edit = std::get_if<author::Edit>(&deed)) {
    author_trouble("This scenario cannot be opened", author_->edit(edit->file));
  } else if (std::holds_alternative<author::ResumeDraft>(deed)) {
    author_trouble("The draft cannot be opened", author_->resume_draft());
  } else if (std::holds_alternative<author::DropDraft>(deed)) {
    author_->drop_draft();
  } else if (std::holds_alternative<author::Save>(deed)) {
    save_author();
  } else if (const auto* leave = std::get_if<author::Leave>(&deed)) {
    leave_author(leave->sure);
  } else if (const auto* play = std::get_if<author::Play>(&deed)) {
    play_from_author(play->side);
  } else {
    author_->hear(deed);
  }
}

void Game::author_trouble(std::string title, Problems problems) {
  if (!problems.empty()) complain(std::move(title), std::move(problems));
}

void Game::open_author() {
  if (lesson_) return say("Not while a lesson is held.");
  wish(ui::LeaveGame{});
  author_ = std::make_unique<ScenarioDesk>(
      DeskKeeping{settings_.scenarios, settings_.forecasting == Forecasting::in_background});
  refresh_author();
  turn_to(Page::author);
}

void Game::save_author() {
  const auto taken = [this](const std::string& id, const std::filesystem::path& file) {
    const ScenarioPtr other = settings_.library.find(id);
    return other && settings_.library.at(settings_.library.place_of(file)) != other;
  };
  if (Problems problems = author_->save(taken); !problems.empty())
    return complain("The scenario was not saved", std::move(problems));
  settings_.library.renew(author_->file());
  screen_.title.scenario = settings_.library.place_of(author_->file());
  const std::string saved = "Saved as " + author_->file().filename().string() + ".";
  const std::filesystem::path& aside = author_->set_aside();
  say(aside.empty() ? saved : saved + " What another program wrote there is kept as " + aside.filename().string() + ".");
}

void Game::leave_author(bool sure) {
  if (author_->begun() && author_->unsaved() && !sure) return author_->ask_to_leave(true);
  if (author_->begun() && sure) author_->drop_draft();
  const bool begun = author_->begun();
  author_.reset();
  // From a scenario to where one is begun, from there to the title page.
  if (begun) return open_author();
  wish(ui::LeaveGame{});
}

// The other nation is played as the scenario says; leaving the game comes back to the desk.
void Game::play_from_author(Side side) {
  const ScenarioPtr scenario = author_->scenario();
  if (!scenario) return say("Not while the scenario has faults.");
  Setup setup{.scenario = scenario, .seed = settings_.seed};
  setup.doctrine[rival_of(side)] = scenario->rival[rival_of(side)];
  author_->keep();
  open(Campaign(std::move(setup)));
}

void Game::refresh_author() {
  if (author_ && screen_.page == Page::author) {
    author_->refresh();
    if (!author_->begun()) refresh_title();  // the scenarios that can be copied
  }
  screen_.author = author_ ? &author_->model() : nullptr;
}

}  // namespace sputnik
