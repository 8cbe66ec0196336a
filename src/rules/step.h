// The turn: one quarter from two sealed orders. This is the rules' table of contents.
//
// Pure: values in, values out. The same source runs one campaign (double) or eight futures at once (Batch), bit for
// bit alike. Field by field in fields.h; equations and parameters in docs/model.md.
#pragma once

#include "rules/capability.h"
#include "rules/compute.h"
#include "rules/danger.h"
#include "rules/economy.h"
#include "rules/events.h"
#include "rules/finish.h"
#include "rules/orders.h"
#include "rules/politics.h"
#include "rules/release.h"
#include "rules/research.h"
#include "rules/scoring.h"
#include "rules/self_reliance.h"
#include "rules/trade.h"
#include "rules/treaty.h"

namespace sputnik {

// Keeps a campaign that has ended as it was; in lanes some end before others.
template <Number N>
void keep_if_over(const State<N>& before, State<N>& after) {
  const auto over = before.ending > N{0.5};
  if (!any(over)) return;
  for (const auto& field : world_fields<N>()) {
    after.*field.member = select(over, before.*field.member, after.*field.member);
  }
  for (const Side side : sides) {
    const Nation<N>& was = before.nation[side];
    Nation<N>& is = after.nation[side];
    for (const auto& field : nation_fields<N>()) is.*field.member = select(over, was.*field.member, is.*field.member);
    for (std::size_t p = 0; p < policy_slots; ++p) {
      is.level[p] = select(over, was.level[p], is.level[p]);
      is.force[p] = select(over, was.force[p], is.force[p]);
    }
  }
  for (std::size_t w = 0; w < event_words; ++w) {
    after.told[w] = select_word(over, before.told[w], after.told[w]);
    after.struck[w] = select_word(over, before.struck[w], after.struck[w]);
    after.spent[w] = select_word(over, before.spent[w], after.spent[w]);
  }
}

// What a quarter takes over from the one before: all but the results, which the rules compute anew, and what orders and
// events begin with.
template <Number N>
void carry_over(State<N>& after, const State<N>& before) {
  static constexpr auto worlds = world_fields<N>();
  static constexpr auto nations = nation_fields<N>();
  const auto carry = [](const auto& field, auto& to, const auto& from) __attribute__((always_inline)) {
    if (field.card.kind != FieldKind::result) to.*field.member = from.*field.member;
  };
  [&]<std::size_t... i>(std::index_sequence<i...>) { (carry(worlds[i], after, before), ...); }
  (std::make_index_sequence<worlds.size()>{});
  for (const Side side : sides) {
    Nation<N>& to = after.nation[side];
    const Nation<N>& from = before.nation[side];
    [&]<std::size_t... i>(std::index_sequence<i...>) { (carry(nations[i], to, from), ...); }
    (std::make_index_sequence<nations.size()>{});
    for (std::size_t p = policy_count; p < policy_slots; ++p) {
      to.level[p] = from.level[p];
      to.force[p] = from.force[p];
    }
  }
  after.spent = before.spent;
}

// Writes the state a quarter later over `after`, which must be another than `before`. Orders must be legal
// (order_costs.h); levels are clamped to 0..4 all the same.
template <Number N>
void step_into(State<N>& after, const State<N>& before, const BothOrders<N>& orders, const Setting<N>& setting,
               const Luck<N>& luck) {
  carry_over(after, before);
  move_levels(after, before, orders);
  Turn<N> turn{.before = before, .now = after, .assume = setting.assume, .luck = luck, .does = effects_in_force(after)};
  pay_for_orders(turn, orders);
  sign(turn);
  events(turn, *setting.deck);
  trade(turn);
  install(turn);
  build_up(turn);
  research(turn);
  open_pool(turn);
  capability(turn);
  releases(turn);
  economy(turn);
  politics(turn);
  inspect(turn);
  danger(turn);
  scoring(turn, setting.weights);
  finish(turn, setting.horizon);
  keep_if_over(before, after);
}

// The state a quarter later.
template <Number N>
State<N> step(const State<N>& before, const BothOrders<N>& orders, const Setting<N>& setting, const Luck<N>& luck) {
  State<N> after;
  step_into(after, before, orders, setting, luck);
  return after;
}

}  // namespace sputnik
