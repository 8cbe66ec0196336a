// Simulated students in a lesson at the desk: they fill an empty room, act once in each step, and go again.
#include "app/lesson_game.h"
#include "classroom/pupils.h"
#include "room/secrets.h"

namespace sputnik {

using namespace classroom;

namespace {

std::vector<std::size_t> pupils_of(const Session& session) {
  std::vector<std::size_t> out;
  const auto& seats = session.board().seats;
  for (std::size_t s = 0; s < seats.size(); ++s) {
    if (is_pupil(seats[s]) && seats[s].sits()) out.push_back(s);
  }
  return out;
}

}  // namespace

std::optional<Problem> LessonGame::fill_room() {
  if (desk_.people > 0) return Problem{.found = "a room in which people sit", .expected = "an empty room"};
  for (std::size_t s = 0; s < usual_class; ++s) {
    // The token is as secret as a phone's: nobody takes a simulated seat over.
    Entry entry;
    entry.deed = Deed::join;
    entry.value = 1;
    entry.text = std::string(pupil_token) + room::new_token();
    if (auto problem = say(entry)) return problem;
  }
  acted_.reset();
  return std::nullopt;
}

void LessonGame::send_pupils_out() {
  const auto pupils = room_->look([](const Session& session, std::int64_t) { return pupils_of(session); });
  for (const std::size_t seat : pupils) {
    Entry entry;
    entry.deed = Deed::send_out;
    entry.about = static_cast<int>(seat);
    say(entry);
  }
}

void LessonGame::let_pupils_act() {
  const auto deeds = room_->look([this](const Session& session, std::int64_t) {
    if (acted_ == session.at()) return std::vector<Entry>{};
    acted_ = session.at();
    const auto pupils = pupils_of(session);
    return pupils.empty() ? std::vector<Entry>{} : pupils_do(session, pupils, session.opening().seed);
  });
  for (const Entry& deed : deeds) say(deed);  // refused ones are missed by nobody
}

}  // namespace sputnik
