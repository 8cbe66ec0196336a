// Following causes back by running quarters again without them.
#include "play/causes_tree.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "play/owen.h"
#include "rules/step.h"

namespace sputnik {
namespace {

bool shown(const Side* viewer, Side side, std::size_t policy) {
  return !viewer || *viewer == side || policy_cards[policy].seen == Seen::everyone;
}

// A campaign's quarters run again, with one indicator read as the viewer may know it.
class Rerun {
 public:
  Rerun(const Campaign& campaign, const Side* viewer, const std::string& indicator)
      : campaign_(campaign), viewer_(viewer), indicator_(std::get<Variable>(parse_variable(indicator))),
        lucky_(luck_of_seed<double>(*campaign.setting().deck, campaign.setup().seed, campaign.quarter())) {}

  const Campaign& campaign() const { return campaign_; }
  const Side* viewer() const { return viewer_; }
  double value(const State<double>& state) const { return value_of(as_seen(campaign_, state, viewer_), indicator_); }
  State<double> next(const State<double>& state, int quarter, const BothOrders<double>& orders) const {
    return step(state, orders, campaign_.setting(), luck(quarter));
  }
  // The change of a quarter when every cause in it is taken out: orders, events, luck and what is held.
  double course(const State<double>& before, int quarter) const {
    State<double> bare = before;
    for (const Side side : sides) bare.nation[side].level = bare.nation[side].force = {};
    Luck<double> none = luck(quarter);
    none.luck = 0;
    none.events = {};
    return value(step(bare, {}, campaign_.setting(), none)) - value(before);
  }

 private:
  Luck<double> luck(int quarter) const {
    return {.seed = campaign_.setup().seed, .quarter = static_cast<std::uint32_t>(quarter), .lucky = &lucky_};
  }

  const Campaign& campaign_;
  const Side* viewer_;
  Variable indicator_;
  EventLuck<double> lucky_;
};

// "2023Q4: Chip export controls 1 to 2"
std::string order_words(const Campaign& campaign, int quarter, Side side, std::size_t policy) {
  const auto q = static_cast<std::size_t>(quarter);
  const double from = campaign.states()[q].nation[side].level[policy];
  const double to = from + campaign.orders()[q][side].step[policy];  // a breach that was found may have undone it
  return to_string(campaign.date_of(quarter)) + ": " + policy_title(campaign.scenario(), side, policy) + " " +
         figure(from) + " to " + figure(to);
}

// The order that brought a policy to where it stood before a quarter.
CauseNode origin_of(const Campaign& campaign, int quarter, Side side, std::size_t policy, double amount) {
  for (int q = quarter - 1; q >= 0; --q) {
    if (campaign.orders()[static_cast<std::size_t>(q)][side].step[policy] != 0.0) {
      return {order_words(campaign, q, side, policy), q, amount, {}};
    }
  }
  return {policy_title(campaign.scenario(), side, policy) + ", so since the opening", 0, amount, {}};
}

void add_rest(CauseNode& node, const std::string& what) {
  double rest = node.amount;
  for (const CauseNode& child : node.children) rest -= child.amount;
  if (rest != 0.0) node.children.push_back({what, node.quarter, rest, {}});
}

// Standing policies one by one, all else of the quarter as it was.
void follow_standing(CauseNode& node, const Rerun& rerun, const Cause& cause) {
  const Campaign& campaign = rerun.campaign();
  const auto q = static_cast<std::size_t>(node.quarter);
  const State<double>& before = campaign.states()[q];
  std::vector<std::size_t> policies;
  for (std::size_t p = 0; p < policy_count; ++p) {
    const bool meant = !cause.theme || policy_cards[p].theme == *cause.theme;
    if (meant && before.nation[cause.side].level[p] > 0 && shown(rerun.viewer(), cause.side, p)) policies.push_back(p);
  }
  const Worth worth = [&](std::uint64_t present) {
    State<double> state = before;
    Nation<double>& nation = state.nation[cause.side];
    for (std::size_t i = 0; i < policies.size(); ++i) {
      if (((present >> i) & 1) == 0) nation.level[policies[i]] = nation.force[policies[i]] = 0;
    }
    return Values{rerun.value(rerun.next(state, node.quarter, campaign.orders()[q]))};
  };
  const Parts parts = owen_parts({policies.size()}, worth);
  for (std::size_t i = 0; i < policies.size(); ++i) {
    const double amount = parts.amount[i][0];
    if (amount == 0.0) continue;
    CauseNode child{policy_title(campaign.scenario(), cause.side, policies[i]) + " at " +
                        figure(before.nation[cause.side].level[policies[i]]),
                    node.quarter,
                    amount,
                    {}};
    child.children.push_back(origin_of(campaign, node.quarter, cause.side, policies[i], amount));
    node.children.push_back(std::move(child));
  }
  add_rest(node, "Together, and what cannot be told apart");
}

// The course of quarter `node.quarter` when the orders of `from`, but for the first `kept` of them, and of all later
// quarters are taken out.
double course_without(const Rerun& rerun, const CauseNode& node, int from, std::size_t kept) {
  const Campaign& campaign = rerun.campaign();
  State<double> state = campaign.states()[static_cast<std::size_t>(from)];
  for (int q = from; q < node.quarter; ++q) {
    BothOrders<double> orders{};
    std::size_t seen = 0;
    for (const Side side : sides) {
      const Orders<double>& given = campaign.orders()[static_cast<std::size_t>(q)][side];
      for (std::size_t p = 0; q == from && p < policy_count; ++p) {
        if (given.step[p] == 0.0 || seen++ >= kept) continue;
        orders[side].step[p] = given.step[p];
        orders[side].surge[p] = given.surge[p];
      }
    }
    state = rerun.next(state, q, orders);
  }
  return rerun.course(state, node.quarter);
}

// What the orders of one earlier quarter did to the course, one after another.
CauseNode follow_quarter(const Rerun& rerun, const CauseNode& node, int from) {
  const Campaign& campaign = rerun.campaign();
  CauseNode out{"Orders of " + to_string(campaign.date_of(from)), from, 0, {}};
  double before = course_without(rerun, node, from, 0);
  std::size_t kept = 0;
  for (const Side side : sides) {
    for (std::size_t p = 0; p < policy_count; ++p) {
      if (campaign.orders()[static_cast<std::size_t>(from)][side].step[p] == 0.0) continue;
      const double after = course_without(rerun, node, from, ++kept);
      // What a viewer may not see stays with what was in motion: a line of its own would betray the move.
      if (shown(rerun.viewer(), side, p) && after != before) {
        out.children.push_back({order_words(campaign, from, side, p), from, after - before, {}});
        out.amount += after - before;
      }
      before = after;
    }
  }
  return out;
}

void follow_course(CauseNode& node, const Rerun& rerun, int back) {
  const int oldest = std::max(node.quarter - back, 0);
  for (int q = node.quarter - 1; q >= oldest; --q) {
    CauseNode child = follow_quarter(rerun, node, q);
    if (child.amount != 0.0 || !child.children.empty()) node.children.push_back(std::move(child));
  }
  add_rest(node, "What was in motion before");
}

}  // namespace

CauseNode causes_tree(const Campaign& campaign, int quarter, const Side* viewer, const std::string& indicator,
                      int back) {
  const Change change = explain(campaign, quarter, viewer, {indicator}).front();
  const Rerun rerun(campaign, viewer, indicator);
  CauseNode root{indicator, quarter, change.after - change.before, {}};
  for (const Cause& cause : change.causes) {
    CauseNode node{cause.what, quarter, cause.amount, {}, cause.kind, cause.policy};
    if (cause.kind == Cause::Kind::own_course || cause.kind == Cause::Kind::rival_course) {
      follow_standing(node, rerun, cause);
    } else if (cause.what == course_of_things) {
      follow_course(node, rerun, back);
    }
    root.children.push_back(std::move(node));
  }
  return root;
}

}  // namespace sputnik
