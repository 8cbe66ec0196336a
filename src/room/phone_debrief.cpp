// The debrief on a phone: what was hidden, who met a goal, how the votes moved, how it felt.
#include "classroom/debrief.h"
#include "model/text.h"
#include "room/phone_sight.h"

namespace sputnik::room {
namespace {

using namespace classroom;

std::vector<TruthRow> truth_of(const Campaign& campaign) {
  std::vector<TruthRow> out;
  for (const TruthLine& line : truth_and_estimates(campaign)) {
    out.push_back(
        {line.date, signed_figure(line.truth), signed_figure(line.believed.us), signed_figure(line.believed.cn)});
  }
  return out;
}

std::vector<GoalModel> goals_of(const Session& session) {
  std::vector<GoalModel> out;
  for (const GoalLine& line : goals(session)) {
    out.push_back({std::string(title(line.bench)), line.role, line.seats, line.goal, line.met});
  }
  return out;
}

}  // namespace

DebriefModel debrief_of(const Sight& sight) {
  const Result result = sight.campaign().result();
  DebriefModel out;
  out.ending = title(result.ending);
  out.scores = "United States " + figure(result.score.us) + ", China " + figure(result.score.cn) + ", the world " +
               figure(result.world) + ", of 100.";
  out.truth = truth_of(sight.campaign());
  out.goals = goals_of(sight.session);
  for (std::size_t m = 0; m < sight.lesson().motions.size(); ++m) {
    const Moves shift = moves(sight.session, m);
    if (shift.before.all() + shift.after.all() == 0) continue;
    out.shifts.push_back({sight.lesson().motions[m].text, shift.before, shift.after});
  }
  for (const Feeling& feeling : sight.board().feelings) {
    if (feeling.seat == sight.seat) {
      out.own_feeling = feeling.text;
    } else {
      out.feelings.push_back(feeling.text);
    }
  }
  out.questions = sight.lesson().questions;
  return out;
}

}  // namespace sputnik::room
