// From a campaign to a question, and from a view to states that a player may believe in.
#include "forecast/question.h"

#include <algorithm>

namespace sputnik {
namespace {

bool has_doctrine(const Scenario& scenario, const std::string& id) {
  return std::any_of(scenario.doctrines.begin(), scenario.doctrines.end(),
                     [&](const DoctrineCard& card) { return card.id == id; });
}

}  // namespace

void forget_tells(State<double>& seen, const Scenario& scenario, Side me) {
  for (std::size_t i = 0; i < scenario.events.size(); ++i) {
    if (scenario.events[i].tell[me].empty()) seen.told[i / 64] &= ~(std::uint64_t{1} << (i % 64));
  }
}

std::string doctrine_of(const Campaign& campaign, Side side) {
  const auto& id = campaign.setup().doctrine[side];
  return id && has_doctrine(campaign.scenario(), *id) ? *id : campaign.scenario().rival[side];
}

Question question_of(const Campaign& campaign, Side me) { return question_of(campaign, me, campaign.quarter()); }

Question question_of(const Campaign& campaign, Side me, int quarter) {
  Question out;
  out.scenario = campaign.setup().scenario;
  out.assumptions = campaign.setup().assumptions;
  out.me = me;
  out.view = view_of(campaign.states()[static_cast<std::size_t>(quarter)], me, campaign.states()[0]);
  out.quarter = quarter;
  out.doctrine[rival_of(me)] = doctrine_of(campaign, rival_of(me));
  out.doctrine[me] = has_doctrine(campaign.scenario(), "balanced") ? "balanced" : "hold";
  out.indicators = {"lead"};
  return out;
}

State<double> assumed_of(const Ground& ground) { return opening_of<double>(ground, ground.setting.assume); }

Origin believe(const Question& question) {
  Origin origin{Begin::belief, ground_of(*question.scenario, question.assumptions), question.me};
  const Side rival = rival_of(question.me);
  const State<double> assumed = assumed_of(origin.ground);
  State<double> seen = question.view.seen;
  forget_tells(seen, *question.scenario, question.me);
  // The view shows the campaign's own opening where it hides the rival; the public one knows no drawn assumption.
  const View<double> again = view_of(seen, question.me, assumed);
  seen = again.seen;
  Nation<double>& other = seen.nation[rival];
  share_out(other, sum_effects<double>(rival, other.force).military, origin.ground.setting.assume);
  other.score_sum = other.score * seen.quarter;
  origin.ground.bare = seen;
  return origin;
}

}  // namespace sputnik
