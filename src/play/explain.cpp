// Exact causes by counterfactual quarters: Shapley values in groups (Owen values), so that they add up.
//
// Players of one kind stand together: own orders, rival orders, events, luck, what each side held before. Within a
// group each player's worth is averaged over all orders of joining, and over all coalitions of the other groups.
#include "play/explain.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "play/owen.h"
#include "rules/step.h"

namespace sputnik {
namespace {

// One thing that can be taken out of a quarter.
struct Player {
  Cause::Kind kind{};
  std::string what{};
  Side side{};
  std::optional<std::size_t> order{};  // a policy that was moved
  std::optional<std::size_t> event{};  // an event that struck
  std::optional<Theme> held{};         // policies of that theme held from before
};
using Group = std::vector<Player>;

std::string moved(const Campaign& campaign, Side side, std::size_t p, double from, double step, bool surge) {
  return policy_title(campaign.scenario(), side, p) + " " + figure(from) + " to " + figure(from + step) +
         (surge ? " (surge)" : "");
}

bool visible(const Side* viewer, Side side, std::size_t policy) {
  return !viewer || *viewer == side || policy_cards[policy].seen == Seen::everyone;
}

// A move out of sight goes with what the rival held before: a cause of its own would betray that there was one.
std::string unseen(Side rival) {
  return std::string(rival == Side::us ? "American" : "Chinese") + " policies, standing and unseen";
}

Group orders_of(const Campaign& campaign, int quarter, Side side, const Side* viewer) {
  Group group;
  const auto q = static_cast<std::size_t>(quarter);
  const Orders<double>& orders = campaign.orders()[q][side];
  const bool own = !viewer || *viewer == side;
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (orders.step[p] == 0.0) continue;
    Player player{own ? Cause::Kind::own_order : Cause::Kind::rival_order, {}, side, p, {}, {}};
    if (visible(viewer, side, p)) {
      player.what = moved(campaign, side, p, campaign.states()[q].nation[side].level[p], orders.step[p],
                          orders.surge[p] > 0.5);
    } else {
      player.kind = Cause::Kind::rival_course;
      player.what = unseen(side);
    }
    group.push_back(std::move(player));
  }
  return group;
}

Group events_of(const Campaign& campaign, int quarter, const Side* viewer) {
  Group group;
  const State<double>& after = campaign.states()[static_cast<std::size_t>(quarter) + 1];
  const Side voice = viewer ? *viewer : Side::us;
  for (std::size_t i = 0; i < campaign.scenario().events.size(); ++i) {
    if (!has_bit<double>(after.struck, i)) continue;
    group.push_back({Cause::Kind::event, campaign.scenario().events[i].headline[voice], voice, {}, i, {}});
  }
  return group;
}

Group held_by(const Campaign& campaign, int quarter, Side side, const Side* viewer) {
  Group group;
  const bool own = !viewer || *viewer == side;
  const Nation<double>& before = campaign.states()[static_cast<std::size_t>(quarter)].nation[side];
  for (std::size_t t = 0; t < theme_names.size(); ++t) {
    const auto theme = static_cast<Theme>(t);
    bool any_held = false;
    for (std::size_t p = 0; p < policy_count; ++p) any_held |= policy_cards[p].theme == theme && before.level[p] > 0;
    if (!any_held) continue;
    Player player{own ? Cause::Kind::own_course : Cause::Kind::rival_course, {}, side, {}, {}, theme};
    const std::string who = viewer ? "Your standing " : std::string(name(side)) + ": standing ";
    player.what = own ? who + std::string(theme_names[t]) : unseen(side);
    group.push_back(std::move(player));
  }
  return group;
}

// The quarter without some players: a bit each, group by group.
class Counterfactual {
 public:
  Counterfactual(const Campaign& campaign, int quarter, const Side* viewer, const std::vector<Group>& groups,
                 const std::vector<Variable>& indicators)
      : campaign_(campaign), quarter_(static_cast<std::size_t>(quarter)), viewer_(viewer), indicators_(indicators) {
    for (const Group& group : groups) players_.insert(players_.end(), group.begin(), group.end());
    find_luck(lucky_, *campaign.setting().deck, chance_keys<double>(campaign.setup().seed),
              static_cast<std::uint32_t>(quarter), 1);
  }

  Values worth(std::uint64_t present) const {
    return run(((std::uint64_t{1} << players_.size()) - 1) & ~present);
  }

 private:
  Values run(std::uint64_t absent) const {
    State<double> before = campaign_.states()[quarter_];
    BothOrders<double> orders = campaign_.orders()[quarter_];
    Luck<double> luck{
        .seed = campaign_.setup().seed, .quarter = static_cast<std::uint32_t>(quarter_), .lucky = &lucky_};
    for (std::size_t i = 0; i < players_.size(); ++i) {
      if ((absent >> i) & 1) take_out(players_[i], before, orders, luck);
    }
    const State<double> after = as_seen(campaign_, step(before, orders, campaign_.setting(), luck), viewer_);
    Values values;
    for (const Variable& v : indicators_) values.push_back(value_of(after, v));
    return values;
  }

  static void take_out(const Player& player, State<double>& before, BothOrders<double>& orders, Luck<double>& luck) {
    if (player.order) {
      orders[player.side].step[*player.order] = 0;
      orders[player.side].surge[*player.order] = 0;
    } else if (player.event) {
      luck.events[*player.event / 64] &= ~(std::uint64_t{1} << (*player.event % 64));
    } else if (player.held) {
      Nation<double>& nation = before.nation[player.side];
      for (std::size_t p = 0; p < policy_count; ++p) {
        if (policy_cards[p].theme == *player.held) nation.level[p] = nation.force[p] = 0;
      }
    } else {
      luck.luck = 0;
    }
  }

  const Campaign& campaign_;
  std::size_t quarter_;
  const Side* viewer_;
  const std::vector<Variable>& indicators_;
  std::vector<Player> players_{};
  EventLuck<double> lucky_{};
};

// Causes of the same words become one; the smallest vanish only when they are nothing at all.
void add_cause(std::vector<Cause>& causes, const Cause& cause) {
  for (Cause& known : causes) {
    if (known.kind == cause.kind && known.what == cause.what) {
      known.amount += cause.amount;
      known.error += cause.error;
      if (known.theme != cause.theme) known.theme.reset();
      return;
    }
  }
  causes.push_back(cause);
}

void settle_rest(Change& change) {
  double explained = 0;
  for (const Cause& cause : change.causes) explained += cause.amount;
  change.causes.push_back({Cause::Kind::world, std::string(course_of_things), change.after - change.before - explained});
  std::erase_if(change.causes, [](const Cause& cause) { return cause.amount == 0.0; });
  std::stable_sort(change.causes.begin(), change.causes.end(),
                   [](const Cause& a, const Cause& b) { return std::abs(a.amount) > std::abs(b.amount); });
}

std::vector<Group> groups_of(const Campaign& campaign, int quarter, const Side* viewer) {
  const Side first = viewer ? *viewer : Side::us;
  std::vector<Group> groups;
  groups.push_back(orders_of(campaign, quarter, first, viewer));
  groups.push_back(orders_of(campaign, quarter, rival_of(first), viewer));
  groups.push_back(events_of(campaign, quarter, viewer));
  groups.push_back({Player{Cause::Kind::world, "Luck", first, {}, {}, {}}});
  groups.push_back(held_by(campaign, quarter, first, viewer));
  groups.push_back(held_by(campaign, quarter, rival_of(first), viewer));
  std::erase_if(groups, [](const Group& group) { return group.empty(); });
  return groups;
}

}  // namespace

// A hidden indicator reads as what is believed, and explains nothing.
State<double> as_seen(const Campaign& campaign, const State<double>& state, const Side* viewer) {
  return viewer ? view_of(state, *viewer, campaign.states()[0]).seen : state;
}

std::vector<Change> explain(const Campaign& campaign, int quarter, const Side* viewer,
                            const std::vector<std::string>& indicators) {
  std::vector<Variable> variables;
  std::vector<Change> changes;
  const auto q = static_cast<std::size_t>(quarter);
  for (const std::string& name : indicators) {
    variables.push_back(std::get<Variable>(parse_variable(name)));
    changes.push_back({name, value_of(as_seen(campaign, campaign.states()[q], viewer), variables.back()),
                       value_of(as_seen(campaign, campaign.states()[q + 1], viewer), variables.back()), {}});
  }
  const std::vector<Group> groups = groups_of(campaign, quarter, viewer);
  std::vector<std::size_t> sizes;
  for (const Group& group : groups) sizes.push_back(group.size());
  const Counterfactual world(campaign, quarter, viewer, groups, variables);
  const Parts parts = owen_parts(sizes, [&](std::uint64_t present) { return world.worth(present); });
  std::size_t player = 0;
  for (const Group& group : groups) {
    for (const Player& one : group) {
      for (std::size_t k = 0; k < changes.size(); ++k) {
        add_cause(changes[k].causes, {one.kind, one.what, parts.amount[player][k], parts.error[player][k], one.side,
                                      one.kind == Cause::Kind::rival_course ? std::nullopt : one.order, one.held});
      }
      ++player;
    }
  }
  for (Change& change : changes) settle_rest(change);
  return changes;
}

}  // namespace sputnik
