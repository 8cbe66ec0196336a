// A lesson in the running game: its desk, its projector, and the desk of a nation that a cabinet takes for a round.
#include <algorithm>
#include <atomic>

#include "app/game.h"
#include "app/game_models.h"
#include "app/language.h"
#include "app/lesson_game.h"

namespace sputnik {

using ui::Page;

LessonKeeping Game::keeping() const {
  LessonKeeping keeping{.folder = settings_.sessions, .seed = settings_.seed};
  // Where nobody waits, as in tests and pictures, the game's own time is the lesson's.
  if (settings_.forecasting == Forecasting::in_background) {
    keeping.clock = room::steady_clock();
  } else {
    keeping.clock = [time = time_ms_] { return time->load(); };
  }
  return keeping;
}

void Game::hold(std::unique_ptr<LessonGame> lesson) {
  wish(ui::LeaveGame{});
  lesson_ = std::move(lesson);
  screen_.lesson_tab = ui::LessonTab::laptop;
  screen_.lesson_seat.reset();
  screen_.laptop_writer.reset();
  screen_.laptop_drafts.clear();
  screen_.sheet = {};
  screen_.sure_to_end = false;
  turn_to(Page::lesson);
  refresh();
}

void Game::wish(const ui::OpenLesson& open) {
  if (lesson_) return say("Not while a lesson is held.");
  auto made = LessonGame::begin(open.file, keeping());
  if (auto* problems = std::get_if<Problems>(&made))
    return complain("This lesson cannot be held", std::move(*problems));
  hold(std::move(std::get<0>(made)));
}

void Game::wish(const ui::ResumeLesson& resume) {
  if (lesson_) return say("Not while a lesson is held.");
  auto made = LessonGame::resume(resume.journal, keeping());
  if (auto* problems = std::get_if<Problems>(&made)) return complain("This lesson cannot go on", std::move(*problems));
  hold(std::move(std::get<0>(made)));
  say("The clock stands still until you let it go on.");
  if (!lesson_->otherwise().empty())
    complain("Kept under other rules: what the simulator says may read otherwise", lesson_->otherwise());
}

void Game::wish(const ui::DropLesson& drop) {
  std::error_code error;
  std::filesystem::remove(drop.journal, error);
  say(error ? "The journal could not be thrown away." : "Thrown away.");
}

void Game::wish(const ui::SayLesson& words) {
  if (!lesson_) return;
  screen_.sure_to_end = false;
  if (const auto refused = lesson_->say(words.entry)) return say_refused(*refused);
  using classroom::Deed;
  if (words.entry.deed == Deed::send_out) screen_.lesson_seat.reset();
}

void Game::wish(const ui::ShowProjector& show) {
  if (!lesson_) return;
  if (screen_.page != Page::lesson && screen_.page != Page::projector) return back_to_lesson();
  turn_to(show.shown ? Page::projector : Page::lesson);
}

void Game::wish(const ui::TurnSheet& turn) {
  const int next = (static_cast<int>(screen_.sheet) + turn.by % ui::sheet_count + ui::sheet_count) % ui::sheet_count;
  screen_.sheet = static_cast<ui::DebriefSheet>(next);
  // Many classes have no press: its sheet would be empty.
  if (screen_.sheet != ui::DebriefSheet::goals_press || !lesson_ || !lesson_->projector().debrief) return;
  const auto& goals = lesson_->projector().debrief->goals;
  const bool press = std::any_of(goals.begin(), goals.end(), [](const classroom::GoalLine& goal) {
    return goal.bench == classroom::Bench::press;
  });
  if (!press) screen_.sheet = turn.by < 0 ? ui::DebriefSheet::goals_cn : ui::DebriefSheet::turning;
}

void Game::wish(const ui::SelectLessonTab& select) {
  screen_.lesson_tab = select.tab;
  screen_.sure_to_end = false;
}

void Game::wish(const ui::SelectSeat& select) {
  const bool again = screen_.lesson_seat == select.seat;
  screen_.lesson_seat = again ? std::nullopt : std::optional(select.seat);
}

// The cabinet finds the desk of its nation, as in the game for two.
void Game::wish(const ui::TakeDesk& take) {
  if (!lesson_ || screen_.page != Page::lesson || !lesson_->desk().cabinets[take.side].at_laptop) return;
  lesson_->hold_clock();
  campaign_.emplace(lesson_->campaign());
  pending_ = {};
  pending_[take.side] = lesson_->draft(take.side);
  wire_ = {};
  race_view_ = {};
  screen_.seats = ui::Seats::both;
  screen_.tab = ui::Tab::desk;
  // What the other cabinet does is on the teacher's desk: not open when this one comes back to it.
  screen_.lesson_tab = ui::LessonTab::laptop;
  hand_over(take.side, Page::game);
}

void Game::settle_round() {
  const Side side = screen_.seat;
  const Orders<double> orders = pending_[side];
  const auto refused = lesson_->settle(side, orders);
  const bool carried = lesson_->draft(side) == orders;
  back_to_lesson();
  if (refused) {
    say_refused(*refused);
  } else {
    say(carried ? "The orders of this cabinet are settled."
                : "The votes of the others in this cabinet decide otherwise.");
  }
}

void Game::back_to_lesson() {
  thinking_.drop();
  campaign_.reset();
  pending_ = {};
  overlays_.clear();
  lesson_->let_clock_go();
  turn_to(Page::lesson);
}

void Game::wish(const ui::FillRoom& fill) {
  if (!lesson_) return;
  if (fill.filled) {
    if (const auto refused = lesson_->fill_room()) return say_refused(*refused);
    return;
  }
  if (lesson_->desk().people > 0) return lesson_->send_pupils_out();
  // Nobody else was there: the rehearsal is as if it had not been.
  const OpenedLesson opened{lesson_->lesson(), lesson_->scenario()};
  const bool door = lesson_->desk().door.open;
  lesson_->wipe();
  lesson_.reset();
  auto made = LessonGame::begin(opened, keeping());
  if (auto* problems = std::get_if<Problems>(&made)) {
    wish(ui::LeaveGame{});
    return complain("This lesson cannot be held", std::move(*problems));
  }
  const ui::LessonTab tab = screen_.lesson_tab;
  hold(std::move(std::get<0>(made)));
  screen_.lesson_tab = tab;
  if (door) wish(ui::ServeLesson{true});
}

void Game::wish(const ui::ServeLesson& serve) {
  if (!lesson_) return;
  if (auto problem = lesson_->serve(serve.on, screen_.settings.language)) complain("The door to phones stays shut", {std::move(*problem)});
}

void Game::wish(const ui::WriteReport&) {
  if (!lesson_) return;
  if (settings_.sessions.empty()) return say("There is no folder to write into.");
  std::optional<Tongue> tongue;
  auto made = tongue_for(screen_.settings.language, lesson_->scenario(), lesson_->lesson());
  if (auto* found = std::get_if<std::optional<Tongue>>(&made)) tongue = std::move(*found);
  auto written = lesson_->write_report(settings_.sessions.parent_path() / "reports", tongue ? &*tongue : nullptr);
  if (auto* problems = std::get_if<Problems>(&written))
    return complain("The report was not written", std::move(*problems));
  say("Written: " + std::get<std::filesystem::path>(written).string());
}

void Game::wish(const ui::EndLesson& end) {
  if (!lesson_) return;
  if (!end.sure) {
    screen_.sure_to_end = true;
    return;
  }
  lesson_->wipe();
  lesson_.reset();
  wish(ui::LeaveGame{});
  say("The lesson is over. Nothing of it is kept.");
}

std::vector<classroom::LessonPtr> Game::lessons() const {
  std::vector<classroom::LessonPtr> all = settings_.library.lessons();
  if (lesson_) all.push_back(lesson_->lesson());
  return all;
}

void Game::refresh_lesson() {
  screen_.lesson_desk = lesson_ ? &lesson_->desk() : nullptr;
  screen_.projector = lesson_ ? &lesson_->projector() : nullptr;
}

}  // namespace sputnik
