// Playing a campaign again from a quarter on, with one side's orders changed.
#include "forecast/what_if.h"

#include <algorithm>

#include "forecast/judge.h"

namespace sputnik {
namespace {

// The orders that a person gave, without those that are illegal now: the last in the table go first.
Orders<double> given_again(const Campaign& now, Side side, Orders<double> orders, std::vector<std::string>& notes) {
  for (std::size_t p = policy_count; p-- > 0;) {
    const auto reasons = refusals(now.now(), side, orders, now.setting().assume);
    if (reasons.empty()) return orders;
    if (orders.step[p] == 0.0) continue;
    notes.push_back(to_string(now.date()) + ": " + policy_title(now.scenario(), side, p) +
                    " not ordered again: " + reasons.front());
    orders.step[p] = orders.surge[p] = 0;
  }
  return orders;
}

Arm arm_of(const Campaign& campaign, int quarter, const Side* viewer) {
  if (viewer) {
    Question question = question_of(campaign, *viewer, quarter);
    return Arm(question);
  }
  return Arm(campaign, quarter, {doctrine_of(campaign, Side::us), doctrine_of(campaign, Side::cn)}, {});
}

void compare_futures(WhatIf& out, const Campaign& campaign, int quarter, Side side, const Orders<double>& orders,
                     const Side* viewer, const Effort& effort) {
  const BothOrders<double>& given = campaign.orders()[static_cast<std::size_t>(quarter)];
  Arm old_arm = arm_of(campaign, quarter, viewer);
  Arm new_arm = arm_of(campaign, quarter, viewer);
  old_arm.give(side, given[side]);
  new_arm.give(side, orders);
  // What a rival hid is not told to a viewer: there its doctrine decides.
  if (!viewer) {
    old_arm.give(rival_of(side), given[rival_of(side)]);
    new_arm.give(rival_of(side), given[rival_of(side)]);
  }
  const std::array<Outcomes, 2> played = play_pair(old_arm, new_arm, effort);
  out.futures = played[0].size();
  const Judge judge(campaign, viewer);
  for (std::size_t i = 0; i < out.futures; ++i) out.same += judge.of(played[0], i) == judge.of(played[1], i) ? 1 : 0;
  for (std::size_t arm = 0; arm < 2; ++arm) out.endings[arm] = ending_shares(played[arm].ending);
}

}  // namespace

std::variant<WhatIf, Problems> what_if(const Campaign& campaign, int quarter, Side side, const Orders<double>& orders,
                                       const Side* viewer, const Effort& effort,
                                       const Both<std::optional<Player>>& deciders) {
  constexpr double share_of_play = 0.8;  // of the progress: rivals that plan take the most of it
  WhatIf out{Campaign(campaign.setup())};
  for (int q = 0; q < campaign.quarter() && !out.other.over(); ++q) {
    if (effort.stop && *effort.stop) return Problems{};
    if (effort.progress) effort.progress(share_of_play * q / campaign.quarter());
    BothOrders<double> both = campaign.orders()[static_cast<std::size_t>(q)];
    if (q == quarter) both[side] = orders;
    for (const Side s : sides) {
      if (q <= quarter) continue;
      if (deciders[s]) {
        both[s] = (*deciders[s])(view_of(out.other.now(), s, out.other.states()[0]), q);
      } else {
        both[s] = given_again(out.other, s, both[s], out.notes);
      }
    }
    Problems problems = out.other.play(both);
    if (!problems.empty()) return problems;
  }
  compare_futures(out, campaign, quarter, side, orders, viewer, effort);
  return out;
}

}  // namespace sputnik
