// The session itself: which entry goes where, time, and what a teacher does.
#include "classroom/session.h"

#include <algorithm>

#include "classroom/refusal.h"

namespace sputnik::classroom {
namespace {

// A journal holds no more: a flood of entries that got past every other bound ends here.
constexpr std::size_t most_entries = 30'000;
constexpr std::size_t teachers_reserve = 2'000;

bool of_teacher(Deed deed) { return deed < Deed::join; }

}  // namespace

Session::Session(LessonPtr lesson, Setup setup)
    : lesson_(std::move(lesson)), opening_(std::move(setup)), steps_(steps_of(*lesson_)) {
  board_.before.resize(lesson_->motions.size());
  board_.after.resize(lesson_->motions.size());
  begin_campaign();
  enter(0, 0);
}

std::optional<Problem> Session::apply(const Entry& entry) {
  if (closed()) return refuse("an entry after the session was closed", "none");
  if (entry.at < last_at_) return refuse("an entry before the last", "time that goes forward");
  const bool teacher_speaks = entry.seat == teacher;
  if (entries_ + (teacher_speaks ? 0 : teachers_reserve) >= most_entries) return refuse("too many entries", "fewer");
  if (of_teacher(entry.deed) != teacher_speaks && entry.deed != Deed::join) {
    return refuse(std::string(key(entry.deed)), of_teacher(entry.deed) ? "the teacher" : "somebody with a seat");
  }
  const Refusal refusal = entry.deed == Deed::join ? join(entry)
                          : teacher_speaks         ? teacher_says(entry)
                                                   : seat_says(entry);
  if (refusal) return refusal;
  ++entries_;
  last_at_ = entry.at;
  return done;
}

int Session::round() const {
  for (std::size_t i = at_ + 1; i-- > 0;) {
    if (steps_[i].round >= 0) return steps_[i].round;
  }
  return 0;
}

std::int64_t Session::left_ms(std::int64_t now) const { return step_ends_ - paused_at_.value_or(now); }

bool Session::moves_on(std::int64_t now) const {
  const Stage stage = step().stage;
  const bool by_itself =
      step().round >= 0 || stage == Stage::vote_before || stage == Stage::vote_after || stage == Stage::assumptions;
  if (!by_itself || paused()) return false;
  const bool ordering = stage == Stage::cabinet || stage == Stage::seal;
  return left_ms(now) <= 0 || (ordering && everyone_ready());
}

bool Session::everyone_ready() const {
  std::size_t sitting = 0;
  for (const Bench bench : {Bench::us, Bench::cn}) {
    for (const std::size_t seat : members(board_.seats, bench)) {
      if (!board_.ready.contains(seat)) return false;
      ++sitting;
    }
  }
  return sitting > 0;
}

Seat* Session::seat_at(int number) {
  const bool there = number >= 0 && static_cast<std::size_t>(number) < board_.seats.size();
  return there ? &board_.seats[static_cast<std::size_t>(number)] : nullptr;
}

std::optional<std::size_t> Session::seat_of(std::string_view token) const {
  if (token.empty()) return std::nullopt;
  for (std::size_t s = 0; s < board_.seats.size(); ++s) {
    if (board_.seats[s].token == token && !board_.seats[s].gone) return s;
  }
  return std::nullopt;
}

std::optional<Problem> Session::teacher_says(const Entry& entry) {
  Seat* const seat = seat_at(entry.about);
  const bool yes = entry.value != 0;
  const bool about_seat = entry.deed == Deed::admit || entry.deed == Deed::mute || entry.deed == Deed::send_out;
  if (about_seat && !seat) return refuse("seat " + std::to_string(entry.about), "a seat that was given");
  switch (entry.deed) {
    case Deed::admit:
      seat->admitted = true;
      return done;
    case Deed::mute:
      seat->muted = yes;
      return done;
    case Deed::send_out:
      seat->gone = true;
      return done;
    case Deed::reseat:
      return reseat(entry);
    case Deed::next:
      return go(entry, true);
    case Deed::back:
      return go(entry, false);
    case Deed::pause:
      if (!paused()) paused_at_ = entry.at;
      return done;
    case Deed::resume:
      if (paused()) step_ends_ += entry.at - *paused_at_;
      paused_at_.reset();
      return done;
    case Deed::extend:
      if (!(std::abs(entry.value) <= 3'600'000)) return refuse("more than an hour", "at most an hour");
      step_ends_ += static_cast<std::int64_t>(entry.value);
      return done;
    case Deed::inject:
      return inject(entry);
    case Deed::hide:
      if (entry.about < 0 || static_cast<std::size_t>(entry.about) >= board_.arguments.size()) {
        return refuse("argument " + std::to_string(entry.about), "an argument that was made");
      }
      board_.arguments[static_cast<std::size_t>(entry.about)].hidden = yes;
      return done;
    case Deed::curtain:
      board_.curtain = yes;
      return done;
    case Deed::doors:
      board_.open_doors = yes;
      return done;
    default:
      return refuse(std::string(key(entry.deed)), "something that a teacher does");
  }
}

std::optional<Problem> Session::seat_says(const Entry& entry) {
  const Seat* const seat = seat_at(entry.seat);
  if (!seat || seat->gone) return refuse("a seat that is not yours", "a seat of this room");
  if (!seat->admitted) return refuse("a seat in the waiting room", "a seat that the teacher has let in");
  const auto who = static_cast<std::size_t>(entry.seat);
  switch (entry.deed) {
    case Deed::vote:
      return vote(entry);
    case Deed::dial:
      return dial(entry);
    case Deed::propose:
      return propose(entry);
    case Deed::favour:
      return favour(entry);
    case Deed::strike:
      return strike(entry);
    case Deed::ready:
      if (!is_cabinet(seat->bench)) return refuse("the press gallery", "a seat in a cabinet");
      if (entry.value != 0) {
        board_.ready.insert(who);
      } else {
        board_.ready.erase(who);
      }
      return done;
    case Deed::argue:
      return argue(entry);
    case Deed::like: {
      const auto argument = static_cast<std::size_t>(entry.about);
      if (entry.about < 0 || argument >= board_.arguments.size()) return refuse("no such argument", "one of the list");
      auto& likes = board_.arguments[argument].likes;
      if (entry.value != 0) {
        likes.insert(who);
      } else {
        likes.erase(who);
      }
      return done;
    }
    case Deed::pin:
      return pin(entry);
    case Deed::ask:
      return ask(entry);
    case Deed::letter:
      return letter(entry);
    case Deed::feel:
      if (step().stage != Stage::debrief) return refuse("a word before the debrief", "the debrief");
      if (seat->muted) return refuse("a seat that is muted", "a seat that may write");
      if (auto bad = check_text(entry.text, longest_argument)) return bad;
      std::erase_if(board_.feelings, [&](const Feeling& feeling) { return feeling.seat == who; });
      board_.feelings.push_back({who, entry.text});
      return done;
    default:
      return refuse(std::string(key(entry.deed)), "something that a seat may do");
  }
}

}  // namespace sputnik::classroom
