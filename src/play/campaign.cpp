// Playing, undoing and scoring a campaign.
#include "play/campaign.h"

#include <utility>

#include "model/hash.h"
#include "play/prepare.h"
#include "rules/step.h"

namespace sputnik {
namespace {

std::uint64_t hash_field(std::uint64_t hash, std::string_view prefix, std::string_view key, double value) {
  if (value == 0.0) return hash;
  return hash_word(hash_text(hash_text(hash, prefix), key), to_bits(value));
}

std::uint64_t hash_of(const State<double>& state) {
  std::uint64_t hash = hash_start;
  for (const auto& field : world_table) hash = hash_field(hash, "", field.card.key, state.*field.member);
  for (const Side side : sides) {
    const Nation<double>& nation = state.nation[side];
    for (const auto& field : nation_table) hash = hash_field(hash, key(side), field.card.key, nation.*field.member);
    for (std::size_t p = 0; p < policy_count; ++p) {
      hash = hash_field(hash, key(side), policy_cards[p].key, nation.level[p] + 8 * nation.force[p]);
    }
  }
  return hash;
}

Pillars pillars_of(std::span<const State<double>> states, Side side) {
  Pillars sum;
  const auto add = [&](const Nation<double>& n, double share) {
    sum.frontier += share * n.frontier;
    sum.prosperity += share * n.prosperity;
    sum.security += share * n.security;
    sum.influence += share * n.influence;
  };
  if (states.size() < 2) {
    add(states[0].nation[side], 1);
    return sum;
  }
  const double each = 0.5 / static_cast<double>(states.size() - 1);
  for (const State<double>& state : states.subspan(1)) add(state.nation[side], each);
  add(states.back().nation[side], 0.5);
  return sum;
}

}  // namespace

Campaign::Campaign(Setup setup) : setup_(std::move(setup)) {
  Prepared prepared = prepare(*setup_.scenario, setup_.seed, setup_.assumptions);
  deck_ = prepared.deck;
  setting_ = prepared.setting;
  states_.push_back(prepared.opening);
}

Quarter Campaign::date() const { return date_of(quarter()); }
Quarter Campaign::date_of(int quarter) const { return scenario().start + quarter; }
bool Campaign::over() const { return now().ending > 0.5; }
std::uint64_t Campaign::hash(int states_index) const { return hash_of(states_.at(static_cast<std::size_t>(states_index))); }

Problems Campaign::play(const BothOrders<double>& orders) {
  Problems problems;
  if (over()) problems.push_back({.found = "an order after the end", .expected = "none: the campaign is over"});
  for (const Side side : sides) {
    for (const std::string& reason : refusals(now(), side, orders[side], setting_.assume)) {
      problems.push_back({.pointer = "/" + std::string(key(side)), .found = reason, .expected = "a legal order"});
    }
  }
  if (!problems.empty()) return problems;
  const Luck<double> luck{.seed = setup_.seed, .quarter = static_cast<std::uint32_t>(quarter())};
  states_.push_back(step(now(), orders, setting_, luck));
  orders_.push_back(orders);
  redo_.clear();
  return {};
}

bool Campaign::undo() {
  if (orders_.empty()) return false;
  redo_.push_back(orders_.back());
  orders_.pop_back();
  states_.pop_back();
  return true;
}

bool Campaign::redo() {
  if (redo_.empty()) return false;
  const BothOrders<double> orders = redo_.back();
  std::vector<BothOrders<double>> rest(redo_.begin(), redo_.end() - 1);
  if (!play(orders).empty()) return false;
  redo_ = std::move(rest);
  return true;
}

bool Campaign::undo_to(int quarter_wanted) {
  if (quarter_wanted < 0 || quarter_wanted > quarter()) return false;
  while (quarter() > quarter_wanted) undo();
  return true;
}

Mandate Campaign::mandate(Side side) const {
  return setup_.mandate[side].value_or(deal_mandate(setup_.seed, side));
}

Result Campaign::result() const {
  Result out;
  out.ending = static_cast<Ending>(static_cast<int>(now().ending));
  for (const Side side : sides) {
    out.score[side] = campaign_score(now(), side, setting_.assume);
    out.against_par[side] = out.score[side] - setting_.par[side];
    out.pillars[side] = pillars_of(states(), side);
    out.mandate[side] = mandate(side);
    for (const Objective& objective : scenario().nations[side].objectives) {
      out.objectives[side].push_back(holds(objective.when));
    }
  }
  for (const Side side : sides) {
    out.mandate_points[side] =
        mandate_points(out.mandate[side], out.against_par[side], out.against_par[rival_of(side)]);
  }
  out.world = world_score(now());
  return out;
}

bool Campaign::holds(const std::string& condition) const {
  return evaluate(std::get<Program>(parse_condition(condition, event_lookup(scenario()))), now()) > 0;
}

}  // namespace sputnik
