// What each policy did over a whole campaign: the campaign again with policies at level 0 throughout.
#include <algorithm>
#include <cmath>

#include "play/causes_tree.h"
#include "play/owen.h"
#include "rules/step.h"

namespace sputnik {
namespace {

// What can be taken out of a campaign: policies of one nation, all events, or the luck.
struct Player {
  Cause cause{};
  std::vector<std::size_t> policies{};
  bool events = false;
};
using Groups = std::vector<std::vector<Player>>;

bool used(const Campaign& campaign, Side side, std::size_t policy) {
  return std::any_of(campaign.states().begin(), campaign.states().end(),
                     [&](const State<double>& state) { return state.nation[side].level[policy] > 0; });
}

std::vector<Player> policies_of(const Campaign& campaign, Side side, const Side* viewer) {
  const bool own = !viewer || *viewer == side;
  const auto kind = own ? Cause::Kind::own_course : Cause::Kind::rival_course;
  std::vector<Player> out;
  for (std::size_t p = 0; p < policy_count; ++p) {
    const bool seen = own || policy_cards[p].seen == Seen::everyone;
    if (!seen || !used(campaign, side, p)) continue;
    const std::string title = policy_title(campaign.scenario(), side, p);
    Player player;
    player.cause.kind = kind;
    player.cause.what = viewer ? title : std::string(name(side)) + ": " + title;
    player.cause.side = side;
    player.cause.policy = p;
    player.policies = {p};
    out.push_back(std::move(player));
  }
  return out;
}

Groups groups_of(const Campaign& campaign, const Side* viewer) {
  const Side first = viewer ? *viewer : Side::us;
  Player events;
  events.cause = {Cause::Kind::event, "Events"};
  events.events = true;
  Player luck;
  luck.cause = {Cause::Kind::luck, "Luck"};
  Groups groups = {
      policies_of(campaign, first, viewer), policies_of(campaign, rival_of(first), viewer), {events}, {luck}};
  std::erase_if(groups, [](const std::vector<Player>& group) { return group.empty(); });
  return groups;
}

// The last state of the campaign when some players are absent.
State<double> end_without(const Campaign& campaign, const std::vector<Player>& players, std::uint64_t present) {
  State<double> state = campaign.states()[0];
  Both<std::array<bool, policy_slots>> out{};
  const EventLuck<double> lucky =
      luck_of_seed<double>(*campaign.setting().deck, campaign.setup().seed, campaign.quarter());
  Luck<double> luck{.seed = campaign.setup().seed, .lucky = &lucky};
  for (std::size_t i = 0; i < players.size(); ++i) {
    if ((present >> i) & 1) continue;
    const Player& player = players[i];
    for (const std::size_t p : player.policies) {
      out[player.cause.side][p] = true;
      state.nation[player.cause.side].level[p] = state.nation[player.cause.side].force[p] = 0;
    }
    if (player.events) luck.events = {};
    if (player.policies.empty() && !player.events) luck.luck = 0;
  }
  for (int q = 0; q < campaign.quarter(); ++q) {
    BothOrders<double> orders = campaign.orders()[static_cast<std::size_t>(q)];
    for (const Side side : sides) {
      for (std::size_t p = 0; p < policy_count; ++p) {
        if (out[side][p]) orders[side].step[p] = orders[side].surge[p] = 0;
      }
    }
    luck.quarter = static_cast<std::uint32_t>(q);
    state = step(state, orders, campaign.setting(), luck);
  }
  return state;
}

void settle(Change& change) {
  double rest = change.after - change.before;
  for (const Cause& cause : change.causes) rest -= cause.amount;
  change.causes.push_back({Cause::Kind::world, "What would have come anyway", rest});
  std::erase_if(change.causes, [](const Cause& cause) { return cause.amount == 0.0; });
  std::stable_sort(change.causes.begin(), change.causes.end(),
                   [](const Cause& a, const Cause& b) { return std::abs(a.amount) > std::abs(b.amount); });
}

}  // namespace

std::vector<Change> explain_campaign(const Campaign& campaign, const Side* viewer,
                                     const std::vector<std::string>& indicators, std::size_t pairs) {
  std::vector<Variable> variables;
  std::vector<Change> changes;
  const State<double> opening = as_seen(campaign, campaign.states()[0], viewer);
  const State<double> now = as_seen(campaign, campaign.now(), viewer);
  for (const std::string& indicator : indicators) {
    variables.push_back(std::get<Variable>(parse_variable(indicator)));
    changes.push_back({indicator, value_of(opening, variables.back()), value_of(now, variables.back()), {}});
  }
  std::vector<Player> players;
  std::vector<std::size_t> sizes;
  for (const std::vector<Player>& group : groups_of(campaign, viewer)) {
    sizes.push_back(group.size());
    players.insert(players.end(), group.begin(), group.end());
  }
  const Worth worth = [&](std::uint64_t present) {
    const State<double> end = as_seen(campaign, end_without(campaign, players, present), viewer);
    Values values;
    for (const Variable& v : variables) values.push_back(value_of(end, v));
    return values;
  };
  const Parts parts = owen_parts(sizes, worth, pairs);
  for (std::size_t i = 0; i < players.size(); ++i) {
    for (std::size_t k = 0; k < changes.size(); ++k) {
      Cause cause = players[i].cause;
      cause.amount = parts.amount[i][k];
      cause.error = parts.error[i][k];
      changes[k].causes.push_back(std::move(cause));
    }
  }
  for (Change& change : changes) settle(change);
  return changes;
}

}  // namespace sputnik
