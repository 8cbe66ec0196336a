// A debate session: what its journal's entries make of a lesson. The same entries always make the same session.
//
// It keeps no clock and makes no file: whoever runs it says the time in each entry (ms of the session's clock).
#pragma once

#include <optional>

#include "classroom/board.h"
#include "classroom/drafts.h"
#include "classroom/entry.h"
#include "classroom/steps.h"
#include "play/campaign.h"

namespace sputnik::classroom {

// Bounds of what one person may put on the table.
inline constexpr std::size_t longest_argument = 280;  // characters
inline constexpr std::size_t longest_letter = 400;
inline constexpr std::size_t arguments_a_seat = 6;  // on each motion
inline constexpr std::size_t proposals_a_round = 4;
inline constexpr std::size_t pins_a_bench = 8;

class Session {
 public:
  // `setup`: scenario and seed of the campaign; no nation in it is played by a doctrine. The lesson must have been
  // checked.
  Session(LessonPtr lesson, Setup setup);

  // Changes the session, or says why not and changes nothing: `found` is what was asked, `expected` what would do.
  std::optional<Problem> apply(const Entry& entry);

  const Lesson& lesson() const { return *lesson_; }
  const LessonPtr& lesson_ptr() const { return lesson_; }
  const Setup& opening() const { return opening_; }  // as it was given, before the class set anything
  const Campaign& campaign() const { return *campaign_; }
  const Board& board() const { return board_; }

  const std::vector<Step>& steps() const { return steps_; }
  std::size_t at() const { return at_; }
  const Step& step() const { return steps_[at_]; }
  bool closed() const { return step().stage == Stage::closed; }
  int rounds() const { return rounds_of(*lesson_); }
  int rounds_played() const { return rounds_played_; }
  // The round that is ordered now, or that was ordered last.
  int round() const;
  std::int64_t last_at() const { return last_at_; }  // of the last entry

  bool paused() const { return paused_at_.has_value(); }
  std::int64_t left_ms(std::int64_t now) const;  // of the step; negative: over time
  // Whether time alone moves the room on: votes and rounds do, talk waits for the teacher.
  bool moves_on(std::int64_t now) const;

  Draft draft(Side side) const { return classroom::draft(board_, lesson_->cast, *campaign_, side, round()); }
  bool everyone_ready() const;  // of the cabinets that have members; they may be sealed at once
  // The level that the class sets for a contested assumption; nothing when nobody voted.
  std::optional<double> dialled(const std::string& assumption) const;
  bool may_do(std::size_t seat, Right right) const { return may(board_.seats, lesson_->cast, seat, right); }
  std::optional<std::size_t> seat_of(std::string_view token) const;
  int exhibits_left(Bench bench) const;

 private:
  using Refusal = std::optional<Problem>;
  Refusal teacher_says(const Entry& entry);
  Refusal seat_says(const Entry& entry);
  Refusal join(const Entry& entry);
  Refusal reseat(const Entry& entry);
  Refusal go(const Entry& entry, bool forward);
  Refusal inject(const Entry& entry);
  Refusal vote(const Entry& entry);
  Refusal dial(const Entry& entry);
  Refusal propose(const Entry& entry);
  Refusal favour(const Entry& entry);
  Refusal strike(const Entry& entry);
  Refusal argue(const Entry& entry);
  Refusal pin(const Entry& entry);
  Refusal ask(const Entry& entry);
  Refusal letter(const Entry& entry);

  Seat* seat_at(int number);
  void enter(std::size_t step, std::int64_t at);
  void play_round();
  void take_back_round();
  void begin_campaign();  // anew, with what the class has set and the teacher injected
  BothOrders<double> orders_of_round() const;

  LessonPtr lesson_;
  Setup opening_;
  std::optional<Campaign> campaign_;
  std::vector<Step> steps_;
  Board board_{};
  std::size_t at_ = 0;
  std::int64_t step_ends_ = 0;  // when the step's time is over, if nobody pauses
  std::optional<std::int64_t> paused_at_{};
  std::int64_t last_at_ = 0;
  int rounds_played_ = 0;
  std::size_t entries_ = 0;
};

}  // namespace sputnik::classroom
