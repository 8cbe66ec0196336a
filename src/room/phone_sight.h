// What the builders of a phone's model look at: the session, from one seat.
#pragma once

#include "room/phone_model.h"

namespace sputnik::room {

struct Sight {
  const classroom::Session& session;
  std::size_t seat = 0;
  Findings& findings;

  const classroom::Board& board() const { return session.board(); }
  const classroom::Seat& self() const { return board().seats[seat]; }
  const Campaign& campaign() const { return session.campaign(); }
  const classroom::Lesson& lesson() const { return session.lesson(); }
  bool in_cabinet() const { return classroom::is_cabinet(self().bench); }
  Side side() const { return classroom::side_of(self().bench); }
  bool at_end() const { return session.step().stage >= classroom::Stage::debrief; }
  // The quarters of the last round played are from here to the last.
  int last_round_from() const { return std::max(0, (session.rounds_played() - 1) * session.lesson().quarters_a_round); }
};

std::vector<IndicatorModel> indicators_of(const Sight& sight);
CabinetModel cabinet_of(const Sight& sight);
std::vector<LetterModel> letters_of(const Sight& sight);
std::vector<MotionModel> motions_of(const Sight& sight);
std::vector<DialModel> dials_of(const Sight& sight);
QuarterModel quarter_of(const Sight& sight, int quarter);
std::vector<PinModel> pins_of(const Sight& sight);
std::vector<AnswerModel> answers_of(const Sight& sight, const Answers& answers);
DebriefModel debrief_of(const Sight& sight);

// Titles of the roles that a seat holds, "Commerce, Defence"; empty when it has none.
std::string roles_in_words(const classroom::Session& session, std::size_t seat);

}  // namespace sputnik::room
