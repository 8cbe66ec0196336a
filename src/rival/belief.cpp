// Drawing histories that fit a view.
#include "rival/belief.h"

#include <algorithm>
#include <cmath>

#include "forecast/question.h"
#include "opponents/playout.h"
#include "rival/dice.h"

namespace sputnik {
namespace {

// How far the visible levels stand from what a school would want by now.
double distance(const School& school, const View<double>& view) {
  const Side rival = rival_of(view.me);
  double sum = 0;
  for (std::size_t p = 0; p < policy_count; ++p) {
    const Doctrine::Plan& plan = school.doctrine[rival].plans[p];
    if (policy_cards[p].seen != Seen::everyone || plan.held) continue;
    const double wanted = plan.always ? *plan.always : whole_level(evaluate(plan.target, view.seen));
    sum += std::abs(wanted - view.seen.nation[rival].level[p]);
  }
  return sum;
}

// A school explains a rival the better the nearer its levels are; early on nothing can be told. Standing still is as
// likely as a school that is half a level off everywhere.
std::vector<double> odds_of(const CommonGround& common, const View<double>& view) {
  constexpr double still = 4.5;
  const double certainty = 0.5 * std::min(1.0, view.seen.quarter / 8);
  std::vector<double> odds;
  double sum = 0;
  for (std::size_t s = 0; s < common.schools.size(); ++s) {
    const double off = s + 1 == common.schools.size() ? still : distance(common.schools[s], view);
    // exp by the model's own exp2, which gives the same bits everywhere.
    odds.push_back(exp2(-certainty * off));
    sum += odds.back();
  }
  for (double& each : odds) each /= sum;
  return odds;
}

std::size_t pick(const std::vector<double>& odds, double u) {
  for (std::size_t s = 0; s + 1 < odds.size(); ++s) {
    if (u < odds[s]) return s;
    u -= odds[s];
  }
  return odds.size() - 1;
}

// Walks to the levels that are seen now.
Doctrine toward_seen(Doctrine doctrine, const View<double>& view) {
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (doctrine.side != view.me && policy_cards[p].seen != Seen::everyone) continue;
    doctrine.plans[p] = plan_to_hold(p, view.seen.nation[doctrine.side].level[p], 1);
  }
  return doctrine;
}

// A history of as many quarters as were played, under assumptions and luck of its own.
State<double> past(const CommonGround& common, const View<double>& view, std::size_t school, std::uint64_t seed) {
  Setting<double> setting = common.ground.setting;
  setting.assume = assumptions_of<double>(common.ground, seed);
  setting.horizon = 1000;
  const Side rival = rival_of(view.me);
  Both<Doctrine> doctrine;
  for (const Side side : sides) doctrine[side] = toward_seen(common.schools[school].doctrine[side], view);
  Course course{.doctrine = {&doctrine.us, &doctrine.cn},
                .first = {},
                .known = common.ground.setting.assume,
                .assumed = common.opening,
                .quarter = 0,
                .quarters = static_cast<int>(view.seen.quarter)};
  State<double> state = play_course<double>(opening_of<double>(common.ground, setting.assume), course, setting, seed,
                                            [](int, const State<double>&) {});
  // What is seen to stand at a level stands there, whether the walk arrived or not.
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (policy_cards[p].seen != Seen::everyone) continue;
    state.nation[rival].level[p] = view.seen.nation[rival].level[p];
    state.nation[rival].force[p] = view.seen.nation[rival].force[p];
  }
  return state;
}

// The view, and behind the fog what the history left there.
State<double> fitted(const View<double>& view, const State<double>& history, const Assumptions<double>& a) {
  State<double> state = view.seen;
  Nation<double>& own = state.nation[view.me];
  Nation<double>& rival = state.nation[rival_of(view.me)];
  const Nation<double>& own_past = history.nation[view.me];
  const Nation<double>& rival_past = history.nation[rival_of(view.me)];
  for (const auto& field : nation_table) {
    if (field.card.seen == Seen::nobody) own.*field.member = own_past.*field.member;
    if (field.card.seen != Seen::everyone) rival.*field.member = rival_past.*field.member;
  }
  for (std::size_t p = 0; p < policy_count; ++p) {
    rival.level[p] = rival_past.level[p];
    rival.force[p] = rival_past.force[p];
  }
  rival.capability = own.estimate;  // drawn about it in each playout
  rival.estimate = std::clamp(own.capability + rival_past.estimate - own_past.capability, -1000.0, 10000.0);
  rival.collapse_run = 0;
  share_out(rival, sum_effects<double>(rival_of(view.me), rival.force).military, a);
  return state;
}

}  // namespace

View<double> public_view(const CommonGround& common, const View<double>& view) {
  State<double> seen = view.seen;
  forget_tells(seen, *common.scenario, view.me);
  return view_of(seen, view.me, common.opening);
}

Belief believe(const CommonGround& common, const View<double>& view, std::size_t samples, std::uint64_t seed) {
  const View<double> seen = public_view(common, view);
  Belief out;
  out.odds = odds_of(common, seen);
  Dice dice(seed, stream_of("belief histories"));
  for (std::size_t i = 0; i < samples; ++i) {
    const double u = (static_cast<double>(i) + dice.next()) / static_cast<double>(samples);
    out.school.push_back(pick(out.odds, u));
    out.samples.push_back(
        fitted(seen, past(common, seen, out.school.back(), dice.word()), common.ground.setting.assume));
  }
  return out;
}

namespace {

BelievedRange range_of(std::string label, std::string unit, std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const auto at = [&](double share) {
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
  };
  return {std::move(label), std::move(unit), at(0.1), at(0.5), at(0.9)};
}

}  // namespace

std::vector<BelievedRange> ranges_of(const Belief& belief, const View<double>& view) {
  const Nation<double>& own = view.seen.nation[view.me];
  const double months = own.capability - own.estimate;
  const double width = band80 * own.estimate_sd;
  std::vector<BelievedRange> out = {{"Own lead", "months", months - width, months, months + width}};
  const auto add = [&](std::string label, std::string unit, auto read) {
    std::vector<double> values;
    for (const State<double>& state : belief.samples) values.push_back(read(state.nation[rival_of(view.me)]));
    out.push_back(range_of(std::move(label), std::move(unit), std::move(values)));
  };
  using Rival = const Nation<double>&;
  add("Rival's self-supply", "share of need", [](Rival n) { return n.self_supply; });
  add("Rival's shortage", "share of need", [](Rival n) { return n.shortage; });
  add("Rival's treasury", "bn $", [](Rival n) { return n.money; });
  add("Rival's political capital", "points", [](Rival n) { return n.capital; });
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (policy_cards[p].seen == Seen::everyone) continue;
    add("Rival's " + std::string(policy_cards[p].brief[rival_of(view.me)]), "level",
        [p](Rival n) { return n.level[p]; });
  }
  return out;
}

}  // namespace sputnik
