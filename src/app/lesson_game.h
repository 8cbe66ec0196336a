// A lesson at the teacher's laptop: the room at work, and the models of desk and projector that are drawn from it.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "files/lesson_file.h"
#include "files/settings.h"
#include "room/room.h"
#include "room/word_list.h"
#include "ui/lesson_model.h"
#include "ui/projector_model.h"
#include "ui/screen.h"

namespace sputnik {

class LessonDoor;

// How a lesson is held on this machine.
struct LessonKeeping {
  std::filesystem::path folder{};  // of journals; empty: nothing is kept
  room::Clock clock{};
  std::uint64_t seed = 1;
};

class LessonGame {
 public:
  using Made = std::variant<std::unique_ptr<LessonGame>, Problems>;
  static Made begin(const std::filesystem::path& file, const LessonKeeping& keeping);
  static Made begin(const OpenedLesson& opened, const LessonKeeping& keeping);
  // Goes on where a journal ends, paused.
  static Made resume(const std::filesystem::path& journal, const LessonKeeping& keeping);

  ~LessonGame();

  room::Room& room() { return *room_; }
  std::optional<Problem> say(const classroom::Entry& entry) { return room_->say(entry); }
  // A text of somebody's as the others may read it.
  std::string covered(const std::string& text) const { return words_.covered(text); }
  // Lets time move the room on, and makes the models anew when something changed.
  void tick();
  bool is_waiting() const;  // an answer of the simulator is on its way

  const ui::LessonModel& desk() const { return desk_; }
  const ui::ProjectorModel& projector() const { return projector_; }
  const classroom::LessonPtr& lesson() const { return lesson_; }
  const ScenarioPtr& scenario() const { return scenario_; }
  // Not empty: it was resumed from a journal that was kept under other rules.
  const Problems& otherwise() const { return otherwise_; }

  // Simulated students take the seats of an empty room and act in every step: for rehearsals.
  std::optional<Problem> fill_room();
  void send_pupils_out();

  // Opens the door to phones, or shuts it; why not.
  std::optional<Problem> serve(bool on, Language language);

  // The clock stands still while a cabinet orders at the laptop, if it ran.
  void hold_clock();
  void let_clock_go();
  Campaign campaign() const;
  Orders<double> draft(Side side) const;
  // The seats at the laptop put these orders forward for the round, all for them, and are ready. What was refused.
  std::optional<Problem> settle(Side side, const Orders<double>& orders);

  // The report as a page and its figures as a table, into a folder; where the page lies.
  std::variant<std::filesystem::path, Problems> write_report(const std::filesystem::path& folder,
                                                             const Tongue* tongue) const;

  // Ends it: nothing of it stays on the disk.
  void wipe();

 private:
  LessonGame(classroom::Session session, Journal journal, const LessonKeeping& keeping);
  void make_models();
  void cover_words();
  void let_pupils_act();
  void put_clock();
  void put_door();

  classroom::LessonPtr lesson_;
  ScenarioPtr scenario_;
  Problems otherwise_{};
  std::unique_ptr<room::Room> room_;
  room::WordList words_{};          // covered where a class reads
  Problems word_problems_{};        // of the list: told, and done without
  std::unique_ptr<LessonDoor> door_{};  // null: it was never opened
  ui::LessonModel desk_{};
  ui::ProjectorModel projector_{};
  std::optional<std::size_t> acted_{};  // step in which the simulated students have acted
  std::uint64_t drawn_ = 0;  // version of the room that the models show
  bool holds_clock_ = false;
};

// Journals that lie in a folder: lessons that were left or cut off, the newest first.
std::vector<ui::LeftLesson> left_lessons(const std::filesystem::path& folder);

}  // namespace sputnik
