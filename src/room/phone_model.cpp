// Puts the model of one phone together: the room, the seat, and what the other builders make.
#include "room/phone_model.h"

#include "room/phone_sight.h"

namespace sputnik::room {
namespace {

using namespace classroom;

void add_room(PhoneModel& out, const Sight& sight) {
  const Session& session = sight.session;
  out.step = session.step();
  out.stage = title(out.step.stage);
  out.task = task(out.step.stage);
  if (out.step.round >= 0) {
    out.round = "Round " + std::to_string(out.step.round + 1) + " of " + std::to_string(session.rounds());
  }
  // Of the quarter that is ordered now: once the envelopes are open there is none.
  const bool ordering = out.step.round >= 0 && out.step.stage < Stage::reveal;
  if (ordering && !sight.campaign().over()) out.date = season(sight.campaign().date());
  out.lesson = sight.lesson().title;
  out.summary = sight.lesson().summary;
  out.paused = session.paused();
  out.quarters = sight.campaign().quarter();
}

std::vector<RoleModel> roles_of(const Sight& sight) {
  std::vector<RoleModel> out;
  const auto& cast = sight.lesson().cast[index(sight.self().bench)];
  for (const std::size_t role : roles_held(sight.board().seats, sight.lesson().cast, sight.seat)) {
    const Role& card = cast[role];
    out.push_back({card.title, card.brief, card.goal, std::string(right_texts[static_cast<std::size_t>(card.right)])});
  }
  return out;
}

std::vector<MemberModel> members_of(const Sight& sight) {
  std::vector<MemberModel> out;
  for (const std::size_t seat : members(sight.board().seats, sight.self().bench)) {
    out.push_back({sight.board().seats[seat].name, roles_in_words(sight.session, seat), seat == sight.seat,
                   sight.board().ready.contains(seat)});
  }
  return out;
}

void add_seat(PhoneModel& out, const Sight& sight) {
  const Seat& self = sight.self();
  out.seat = sight.seat;
  out.name = self.name;
  out.bench = self.bench;
  out.bench_title = title(self.bench);
  out.admitted = self.sits();
  out.muted = self.muted;
}

void add_news(PhoneModel& out, const Sight& sight, int wanted) {
  const int played = sight.campaign().quarter();
  if (played == 0) return;
  if (sight.session.rounds_played() > 0) {
    for (int q = played - 1; q >= sight.last_round_from(); --q) out.news.push_back(quarter_of(sight, q));
  }
  out.quarter = quarter_of(sight, wanted >= 0 && wanted < played ? wanted : played - 1);
}

void add_questions(PhoneModel& out, const Sight& sight, const Answers& answers) {
  const Bench bench = sight.self().bench;
  out.may_ask = sight.session.may_do(sight.seat, Right::exhibit);
  out.questions_left = sight.session.exhibits_left(bench);
  const bool now = out.may_ask && out.questions_left > 0 && out.quarters > 0 && !sight.session.closed();
  if (now) out.questions = exhibit_choices(sight.campaign());
  out.answers = answers_of(sight, answers);
}

}  // namespace

std::string roles_in_words(const Session& session, std::size_t seat) {
  std::string out;
  const auto& cast = session.lesson().cast[index(session.board().seats[seat].bench)];
  for (const std::size_t role : roles_held(session.board().seats, session.lesson().cast, seat)) {
    out += (out.empty() ? "" : ", ") + cast[role].title;
  }
  return out;
}

PhoneModel phone_model(const Session& session, std::size_t seat, Findings& findings, const Answers& answers,
                       int quarter) {
  const Sight sight{session, seat, findings};
  PhoneModel out;
  add_room(out, sight);
  add_seat(out, sight);
  // The waiting room sees nothing of the game.
  if (!out.admitted) return out;
  out.reading = sight.lesson().reading;
  out.briefing = sight.campaign().scenario().briefing;
  if (sight.in_cabinet()) out.side_briefing = sight.campaign().scenario().side_briefing[sight.side()];
  out.roles = roles_of(sight);
  out.members = members_of(sight);
  out.indicators = indicators_of(sight);
  if (sight.in_cabinet()) out.cabinet = cabinet_of(sight);
  out.letters = letters_of(sight);
  const auto written = [&](const Letter& each) { return each.from == out.bench && each.round == session.round(); };
  out.may_write_letter = sight.in_cabinet() && session.may_do(seat, Right::letter) && !out.muted && !session.closed() &&
                         std::none_of(session.board().letters.begin(), session.board().letters.end(), written);
  out.motions = motions_of(sight);
  if (out.step.stage <= Stage::assumptions) out.dials = dials_of(sight);
  add_news(out, sight, quarter);
  out.pins = pins_of(sight);
  out.pins_left = static_cast<int>(pins_a_bench) - static_cast<int>(out.pins.size());
  add_questions(out, sight, answers);
  if (sight.at_end()) out.debrief = debrief_of(sight);
  return out;
}

}  // namespace sputnik::room
