// Opens a session: truth beside estimates, goals of the seats, and whose minds moved, as counts.
#include "ui/projector_debrief.h"

#include <algorithm>

#include "model/text.h"

namespace sputnik::ui {

using namespace classroom;

namespace {

constexpr std::size_t shown_turns = 5;
constexpr std::size_t named_causes = 3;

TurnLine turn_line(const Campaign& campaign, const classroom::Turn& turn) {
  TurnLine line;
  line.words = to_string(campaign.date_of(turn.quarter)) + ": the lead of the United States moved by " +
               signed_figure(turn.moved) + " months";
  for (std::size_t i = 0; i < std::min(named_causes, turn.causes.size()); ++i) {
    const Cause& cause = turn.causes[i];
    line.causes += (i > 0 ? ", " : "") + cause.what + " " + signed_figure(cause.amount);
  }
  return line;
}

std::vector<MovedLine> moved_of(const Session& session) {
  std::vector<MovedLine> out;
  for (std::size_t m = 0; m < session.lesson().motions.size(); ++m) {
    const Moves moved = moves(session, m);
    if (moved.before.all() + moved.after.all() > 0) out.push_back({session.lesson().motions[m].text, moved});
  }
  return out;
}

}  // namespace

Debrief debrief_of(const Session& session) {
  const EndModel end = end_model(session.campaign(), Seats::both);
  Debrief out{
      .truth = end.chart, .ending = end.subline, .goals = goals(session), .turns = {}, .moved = moved_of(session)};
  for (const classroom::Turn& turn : turns(session.campaign(), shown_turns))
    out.turns.push_back(turn_line(session.campaign(), turn));
  for (const Feeling& feeling : session.board().feelings) out.feelings.push_back(feeling.text);
  std::reverse(out.feelings.begin(), out.feelings.end());
  return out;
}

}  // namespace sputnik::ui
